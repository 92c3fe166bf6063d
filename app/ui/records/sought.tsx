import { createContext, Fragment, useContext } from "react";
import { type Localized, pick } from "../../domain/localized.ts";
import { marks } from "../../domain/search/marks.ts";
import type { Lang } from "../../i18n/locale.ts";

/** What somebody searches for, around the texts that are to be marked where they hold it; nothing elsewhere. */
export const Sought = createContext("");

/** A text with what is searched for marked. */
export function Marked({ text }: { text: string }) {
  const typed = useContext(Sought);
  const found = typed ? marks(text, typed) : [];
  if (found.length === 0) return <>{text}</>;
  return (
    <>
      {found.map(([start, end], index) => (
        <Fragment key={start}>
          {text.slice(found[index - 1]?.[1] ?? 0, start)}
          <mark>{text.slice(start, end)}</mark>
        </Fragment>
      ))}
      {text.slice(found.at(-1)?.[1])}
    </>
  );
}

/** The text in another language, where that one holds what is searched for and the one shown does not; else nothing. */
export function FoundInOther({ value, lang }: { value: Localized; lang: Lang }) {
  const typed = useContext(Sought);
  const shown = pick(value, lang);
  if (!typed || marks(shown.text, typed).length > 0) return null;
  const other = Object.entries(value).find(
    ([tag, text]) => tag !== shown.lang && marks(text, typed).length > 0,
  );
  if (!other) return null;
  return (
    <p className="found-in-other">
      <bdi dir="auto" lang={other[0]}>
        <Marked text={other[1]} />
      </bdi>
    </p>
  );
}

/** Characters of a quote before what is searched for, and in all. */
const BEFORE = 60;
const EXCERPT = 220;

/** The part of a quote that holds what is searched for; nothing where it does not, or nothing is searched for. */
export function FoundInQuote({ quote }: { quote: { text: string; lang: string } | null }) {
  const typed = useContext(Sought);
  const first = quote && typed ? marks(quote.text, typed)[0] : undefined;
  if (!quote || !first) return null;
  return (
    <blockquote className="promise-line-quote" lang={quote.lang} dir="auto">
      <Marked text={excerpt(quote.text, first[0])} />
    </blockquote>
  );
}

/** The words around a place, cut between words, with an ellipsis where something is left out. */
function excerpt(text: string, place: number): string {
  if (text.length <= EXCERPT) return text;
  const from = place > BEFORE ? text.indexOf(" ", place - BEFORE) + 1 : 0;
  const start = from > 0 && from <= place ? from : Math.max(0, place > BEFORE ? place : 0);
  const end = text.length - start > EXCERPT ? text.lastIndexOf(" ", start + EXCERPT) : text.length;
  const stop = end > place ? end : Math.min(text.length, start + EXCERPT);
  return `${start > 0 ? "… " : ""}${text.slice(start, stop).toWellFormed()}${stop < text.length ? " …" : ""}`;
}
