import { randomBytes } from "node:crypto";

/** A key for an item of a form's list. */
export const newItemKey = (): string => randomBytes(6).toString("hex");
