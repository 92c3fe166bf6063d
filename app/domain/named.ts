import type { Named } from "./changes.ts";

/** What has a name and may be corrected by itself. */
export const CORRECTABLE = ["organization", "person", "venue", "series"] as const satisfies readonly Named[];
export type Correctable = (typeof CORRECTABLE)[number];

/** What may stand under two ids although it is one. */
export const MERGEABLE = ["organization", "person"] as const satisfies readonly Correctable[];
export type Mergeable = (typeof MERGEABLE)[number];

export function isCorrectable(text: string): text is Correctable {
  return (CORRECTABLE as readonly string[]).includes(text);
}

export function isMergeable(text: string): text is Mergeable {
  return (MERGEABLE as readonly string[]).includes(text);
}
