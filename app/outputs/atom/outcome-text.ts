import type { OutcomeNews } from "../../domain/news.ts";
import type { Lang } from "../../i18n/locale.ts";
import { messages } from "../../i18n/messages.ts";
import { stateLine } from "../../i18n/state-line.ts";

/**
 * An outcome with its lateness, as it was found: "Delivered · 14 days late". Only what was kept in time or late is held
 * against the deadline here, for how long the rest is overdue changes with the day.
 */
export function outcomeText({ assessment, after, state, deadline }: OutcomeNews, lang: Lang): string {
  const measured = state?.schedule === "late" || state?.schedule === "on_time";
  if (!state || !deadline || !measured) return messages(lang).vocabulary.outcome[after];
  const { effectiveOn, effectiveTo } = assessment;
  const { schedule, lateness } = state;
  return stateLine(
    {
      outcome: after,
      schedule,
      lateness,
      daysTaken: null,
      effectiveOn,
      saidOn: deadline.statedOn,
      today: effectiveTo,
      deadline,
    },
    lang,
  );
}
