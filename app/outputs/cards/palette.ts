import type { Tone } from "../../domain/state-sign.ts";

/** The light theme of app/ui/styles.css; a test holds the two together. */
export const PALETTE = {
  paper: "#fdfcf9",
  raised: "#f4f1ea",
  ink: "#1b1d21",
  muted: "#565b64",
  rule: "#d9d4c8",
  accent: "#0b5563",
  good: "#1c6b3a",
  warn: "#855300",
  bad: "#a3261c",
};

export const TONE_COLORS: Record<Tone, string> = {
  plain: PALETTE.ink,
  good: PALETTE.good,
  warn: PALETTE.warn,
  bad: PALETTE.bad,
  muted: PALETTE.muted,
};
