import { upTo } from "../../domain/as-of.ts";
import type { Day } from "../../domain/days.ts";
import type { DialogueSummary, PromiseDetail, PromiseSummary } from "../../domain/records.ts";
import type { Lang } from "../../i18n/locale.ts";
import type { Sharing } from "../../outputs/embed-code.ts";
import type { Representations } from "../../outputs/formats.ts";
import { HistoryLink } from "../changes/history-link.tsx";
import { AsOfBanner } from "../records/as-of-banner.tsx";
import { FormatLinks } from "../records/format-links.tsx";
import { RecordTitle } from "../records/record-title.tsx";
import { FollowPromisor } from "../subscribe/follow-link.tsx";
import { TipLink } from "../tips/tip-link.tsx";
import { urls } from "../urls.ts";
import { NotYetMade } from "./not-yet-made.tsx";
import { PromiseStory } from "./promise-story.tsx";
import { Share } from "./share.tsx";

interface Props {
  promise: PromiseDetail;
  /** What else was promised at the same dialogue. */
  others: readonly PromiseSummary[];
  /** Dialogues of its series in the periods in which it was to be repeated. */
  dialogues: readonly DialogueSummary[];
  lang: Lang;
  /** The past day asked for, if any: what came after it is left out. */
  asOf: Day | null;
  search: string;
  also: Representations;
  sharing: Sharing;
}

/** A promise with its whole story; on a day before it was said, only that it had not been made yet. */
export function PromiseRecord({
  promise: whole,
  others,
  dialogues,
  lang,
  asOf,
  search,
  also,
  sharing,
}: Props) {
  const isMade = whole.saidOn <= whole.today;
  const promise = asOf ? upTo(whole, asOf) : whole;
  return (
    <article className="record">
      <AsOfBanner asOf={asOf} lang={lang} here={urls.promise(lang, promise.id)} />
      <RecordTitle title={promise.action} lang={lang} />
      {isMade ? (
        <PromiseStory
          promise={promise}
          others={others}
          dialogues={dialogues}
          lang={lang}
          isAsOf={asOf !== null}
          search={search}
        />
      ) : (
        <NotYetMade promise={promise} lang={lang} />
      )}
      {isMade ? <Share {...sharing} lang={lang} /> : null}
      <FollowPromisor promise={promise} lang={lang} />
      <FormatLinks {...also} lang={lang} />
      <HistoryLink href={urls.promiseChanges(lang, promise.id)} lang={lang} />
      <TipLink href={urls.promiseTip(lang, promise.id)} lang={lang} />
    </article>
  );
}
