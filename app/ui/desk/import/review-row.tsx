import { Link } from "@remix-run/react";
import type { IntakeChange } from "../../../domain/intake/overlay.ts";
import type { IntakeProblem } from "../../../domain/intake/rows.ts";
import type { Localized } from "../../../domain/localized.ts";
import { DIALOGUE_STATUSES } from "../../../domain/vocabulary.ts";
import type { Lang } from "../../../i18n/locale.ts";
import { messages } from "../../../i18n/messages.ts";
import { LocalizedText, plain, Verbatim } from "../../records/localized-text.tsx";
import { urls } from "../../urls.ts";

export interface ReviewedRow {
  place: string;
  problems: IntakeProblem[];
  /** The draft that it became. */
  draft: string | null;
  dialogue: {
    title: Localized;
    /** In words; null where no day is known. */
    start: string | null;
    hosts: Localized[];
    promises: number;
  } | null;
  match: { id: string; by: "id" | "day"; isLikely: boolean; draft: string | null; title: Localized } | null;
  changes: IntakeChange[];
}

/** Changes of one row that are shown. */
const MOST = 20;

export function ReviewRow({ lang, row }: { lang: Lang; row: ReviewedRow }) {
  const { review, problems } = messages(lang).intake;
  const { place, dialogue, draft, match } = row;
  const title = (dialogue && plain(dialogue.title, lang)) || review.untitled;
  const mayTake = dialogue !== null && draft === null && !match?.draft;
  // What would be a whole dialogue, or surely change one, is chosen until somebody says otherwise.
  const isSound = !row.problems.some(
    ({ code }) => code === "no_title" || code === "no_start" || code === "bad_start",
  );
  const isChosen = isSound && (match === null || (match.isLikely && row.changes.length > 0));
  return (
    <tr>
      <td>
        {mayTake ? (
          <input
            type="checkbox"
            name="row"
            value={place}
            defaultChecked={isChosen}
            aria-label={review.takeRow(place, title)}
          />
        ) : null}
      </td>
      <td>
        <Verbatim text={place} />
      </td>
      <td>
        {dialogue ? (
          <>
            <strong>
              <Verbatim text={title} />
            </strong>
            <br />
            {dialogue.start ?? review.undated}
            {dialogue.hosts.map((host, index) => (
              <span key={index}>
                {" · "}
                <LocalizedText value={host} lang={lang} />
              </span>
            ))}
            {dialogue.promises > 0 ? ` · ${review.promises(dialogue.promises)}` : null}
          </>
        ) : (
          review.nothing
        )}
        {row.problems.length > 0 ? (
          <ul className="intake-problems">
            {row.problems.map((problem, index) => (
              <li key={index}>
                <Verbatim text={problems[problem.code](problem.values ?? {})} />
              </li>
            ))}
          </ul>
        ) : null}
      </td>
      <td>{dialogue ? <Outcome lang={lang} row={row} /> : null}</td>
    </tr>
  );
}

function Outcome({ lang, row }: { lang: Lang; row: ReviewedRow }) {
  const { review } = messages(lang).intake;
  const { match, draft, changes, place } = row;
  if (draft) return <Link to={urls.desk.draft(draft)}>{review.taken}</Link>;
  if (!match) return <>{review.create}</>;
  return (
    <>
      {changes.length > 0 ? review.change : review.same}{" "}
      <a href={urls.dialogue(lang, match.id)}>
        <LocalizedText value={match.title} lang={lang} />
      </a>{" "}
      ({review.by[match.by]})
      <ul className="intake-changes">
        {changes.slice(0, MOST).map((change, index) => (
          <li key={index}>
            <Change lang={lang} change={change} />
          </li>
        ))}
      </ul>
      {changes.length > MOST ? <p>{review.more(changes.length - MOST)}</p> : null}
      {match.draft ? (
        <Link to={urls.desk.draft(match.draft)}>{review.inDraft}</Link>
      ) : (
        <label>
          <input type="checkbox" name="new" value={place} /> {review.asNew}
        </label>
      )}
    </>
  );
}

function Change({ lang, change: { part, before, after } }: { lang: Lang; change: IntakeChange }) {
  const { review } = messages(lang).intake;
  return (
    <>
      {review.parts[part]}: {before === null ? review.added : <Value lang={lang} value={before} />}{" "}
      {before === null ? "— " : `${review.becomes} `}
      <Value lang={lang} value={after} />
    </>
  );
}

function Value({ lang, value }: { lang: Lang; value: Localized | string }) {
  if (typeof value !== "string") return <LocalizedText value={value} lang={lang} />;
  const status = DIALOGUE_STATUSES.find((each) => each === value);
  return <Verbatim text={status ? messages(lang).vocabulary.status[status] : value} />;
}
