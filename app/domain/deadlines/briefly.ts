import { interpretDeadline } from "./interpret.ts";
import type { Reading } from "./reading.ts";

/** Readings of phrases said on one day, each in one line: hardness or kind, EDTF, rule, and why there is none. */
export function briefly(lang: string, saidOn: string, phrases: readonly string[]): Record<string, string> {
  return Object.fromEntries(phrases.map((phrase) => [phrase, line(interpretDeadline(phrase, lang, saidOn))]));
}

function line({ kind, hardness, edtf, ruleId, cadence, event, problem }: Reading): string {
  const aligned = cadence?.aligned ? "" : " from that day";
  const repeats = cadence ? ` ${cadence.every} ${cadence.unit}${aligned}` : "";
  const meeting = event ? ` ${event.number ?? "next"}` : "";
  const parts = [hardness === "none" ? kind : hardness, edtf, ruleId + repeats + meeting, problem];
  return parts.filter(Boolean).join(" · ");
}
