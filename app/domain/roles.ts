import type { Role } from "./vocabulary.ts";

/** What somebody at the desk may do. */
export const CAPABILITIES = ["draft", "publish", "administer"] as const;
export type Capability = (typeof CAPABILITIES)[number];

/** Contributors draft, editors also review and publish, administrators also look after people and settings. */
const MAY: Readonly<Record<Role, readonly Capability[]>> = {
  contributor: ["draft"],
  editor: ["draft", "publish"],
  administrator: ["draft", "publish", "administer"],
};

export function may(role: Role, capability: Capability): boolean {
  return MAY[role].includes(capability);
}
