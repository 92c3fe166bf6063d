import type { Lang } from "../../i18n/locale.ts";

/** How cancelled dialogues are told: by STATUS, as an ordinary event with a mark for clients that ignore it, or not at all. */
export const CANCELLED_MODES = ["status", "visible", "hide"] as const;
export type CancelledMode = (typeof CANCELLED_MODES)[number];

export interface FeedOptions {
  lang: Lang;
  /** Without a final slash; its host makes the UIDs. */
  publicUrl: string;
  cancelled: CancelledMode;
  /** Dialogues known only to the month stand on its first day. */
  tentative: boolean;
  /** Promise deadlines as VTODO. */
  tasks: boolean;
  /** An RFC 5545 duration before the start, such as P1D; null for no alarm. */
  alarm: string | null;
}

/** Which feed it is, for its name and the address it is found at. */
export interface FeedIdentity {
  feed: "calendar" | "dialogues" | "promises";
  selfUrl: string;
}

export function uid(kind: "dialogue" | "promise", id: string, publicUrl: string): string {
  return `${kind}-${id}@${new URL(publicUrl).hostname}`;
}
