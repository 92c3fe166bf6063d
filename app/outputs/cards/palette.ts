import type { Tone } from "../../domain/state-sign.ts";

/** The light theme of app/ui/tokens.css; a test holds the two together. */
export const PALETTE = {
  paper: "#fdfdfb",
  raised: "#f2f2ee",
  ink: "#15181e",
  muted: "#545a65",
  rule: "#d6d7d4",
  accent: "#1b3f8f",
  good: "#17653a",
  warn: "#7c5200",
  bad: "#a3271c",
};

export const TONE_COLORS: Record<Tone, string> = {
  plain: PALETTE.ink,
  good: PALETTE.good,
  warn: PALETTE.warn,
  bad: PALETTE.bad,
  muted: PALETTE.muted,
};
