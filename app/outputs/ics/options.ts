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

/** What a subscribed feed says of itself, and the address it is found at. */
export interface FeedIdentity {
  name: string;
  about: string;
  selfUrl: string;
}

/** Permanent and opaque to time (RFC 7986, 5.3): an entry that moves keeps it. */
export function uid(kind: "dialogue" | "promise", id: string, { publicUrl }: FeedOptions): string {
  return `${kind}-${id}@${hostOf(publicUrl)}`;
}

const hosts = new Map<string, string>();

function hostOf(publicUrl: string): string {
  const host = hosts.get(publicUrl) ?? new URL(publicUrl).hostname;
  hosts.set(publicUrl, host);
  return host;
}
