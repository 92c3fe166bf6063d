import type { Lang } from "../../i18n/locale.ts";
import { messages } from "../../i18n/messages.ts";
import { urls } from "../urls.ts";

/**
 * A page that says what is wrong and leads on, for the status of an answer; `parameter` names what cannot be read, and
 * `search` carries the past day of the address, if any, into the links.
 */
export function Problem({
  lang,
  status,
  parameter,
  search,
}: {
  lang: Lang;
  status: number;
  parameter: string | null;
  search: string;
}) {
  const { errors, shell } = messages(lang);
  const { title, text } = wording(lang, status, parameter);
  const onward = [
    { href: urls.overview(lang), name: errors.overview },
    { href: urls.calendar(lang), name: shell.calendar },
    { href: urls.dialogues(lang), name: shell.dialogues },
    { href: urls.promises(lang), name: shell.promises },
    { href: urls.search(lang), name: messages(lang).search.title },
  ];
  return (
    <section className="problem">
      <h1>{title}</h1>
      <p className="lead">{text}</p>
      <p>{errors.onward}:</p>
      <ul>
        {onward.map(({ href, name }) => (
          <li key={href}>
            <a href={href + search}>{name}</a>
          </li>
        ))}
      </ul>
    </section>
  );
}

function wording(lang: Lang, status: number, parameter: string | null): { title: string; text: string } {
  const { errors } = messages(lang);
  if (status === 404 || status === 405) return { title: errors.notFoundTitle, text: errors.notFoundText };
  if (status >= 400 && status < 500) {
    const text = parameter ? errors.badRequestText(parameter) : errors.badRequestPlain;
    return { title: errors.badRequestTitle, text };
  }
  return { title: errors.failedTitle, text: errors.failedText };
}

/** The title of the problem page, for the document's head. */
export function problemTitle(lang: Lang, status: number): string {
  return `${wording(lang, status, null).title} — ${messages(lang).shell.siteName}`;
}
