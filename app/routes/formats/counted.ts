import type { Database } from "../../../db/client.ts";
import { listDialogues } from "../../../db/dialogues.ts";
import { listPromises } from "../../../db/promises.ts";
import { begunBy } from "../../domain/as-of.ts";
import { asOfParams } from "../../forms/as-of.ts";
import { type Asked, answerOf } from "./in-format.ts";

const ONE = { size: 1 };

/** Counts dialogues and promises as their lists do, on the day asked for, and says how those lists are asked for. */
export function countedOf(db: Database, asked: Asked<unknown>) {
  const { today } = asked;
  return {
    answer: { ...answerOf(asked), kept: asOfParams(today) },
    dialogues: (filter: Record<string, string>) => ({
      filter,
      total: listDialogues(db, begunBy(filter, today), ONE).total,
    }),
    promises: (filter: Record<string, string>) => ({
      filter,
      total: listPromises(db, filter, ONE, today).total,
    }),
  };
}
