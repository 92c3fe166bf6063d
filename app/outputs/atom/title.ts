import { type ChangeNames, subjectOf } from "../../domain/changes.ts";
import type { News, NewsLine } from "../../domain/news.ts";
import { lastDayText } from "../../i18n/deadline-reading.ts";
import type { Lang } from "../../i18n/locale.ts";
import { messages } from "../../i18n/messages.ts";
import { formatPeriod } from "../../i18n/period.ts";
import { plainText } from "../../i18n/values/plain-text.ts";
import { named } from "../../i18n/values/structured.ts";
import { outcomeText } from "./outcome-text.ts";

/** What an entry is called: what happened, old and new where that is short, and the record by its name of today. */
export function titleOf({ change }: NewsLine, news: News, names: ChangeNames, lang: Lang): string {
  const { noun, id } = subjectOf(change);
  return messages(lang).news.title(
    whatText(change, news, lang),
    plainText(named(noun, id, { names, lang }), lang),
  );
}

function whatText({ kind, before, after }: NewsLine["change"], news: News, lang: Lang): string {
  const { news: words, changes, story, vocabulary } = messages(lang);
  const { outcome } = vocabulary;
  const label = words.kinds[news.what];
  switch (news.what) {
    case "deadline-moved":
    case "deadline-corrected": {
      const [old, now] = [news.before && lastDayText(news.before, lang), lastDayText(news.deadline, lang)];
      return old && old !== now ? words.moved(label, old, now) : label;
    }
    case "outcome-changed":
      return words.fromTo(outcome[news.before], outcomeText(news, lang));
    case "outcome-confirmed":
      return words.confirmed(outcomeText(news, lang));
    case "outcome-earlier":
      return words.earlier(outcomeText(news, lang), formatPeriod(news.assessment.effectiveOn, lang));
    case "outcome-of-period":
      return words.ofPeriod(
        formatPeriod(news.assessment.occurrence ?? "", lang),
        outcome[news.before],
        outcome[news.after],
      );
    case "promise-linked":
      return story.linkedTo[news.link] ?? label;
    case "check":
      return after?.found === true ? story.checkedFound : story.checkedNothing;
    case "name-new":
    case "name-changed":
      return words.named(changes.kinds[kind] ?? kind, before ? changes.line.changed : changes.line.created);
    default:
      return label;
  }
}
