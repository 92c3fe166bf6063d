import { Link } from "@remix-run/react";
import { type Localized, pick } from "../../../domain/localized.ts";
import { formatDay } from "../../../i18n/dates.ts";
import type { Lang } from "../../../i18n/locale.ts";
import { messages } from "../../../i18n/messages.ts";
import { urls } from "../../urls.ts";

interface Props {
  lang: Lang;
  duplicates: readonly {
    why: readonly ("sameDay" | "nearTitle" | "sameSource")[];
    id: string;
    title: Localized;
    day: string;
  }[];
}

/** Dialogues of the record that this may be once more; a warning, no more. */
export function Duplicates({ lang, duplicates }: Props) {
  const { publication: texts } = messages(lang).deskDrafts;
  if (duplicates.length === 0) return null;
  return (
    <section className="notice" aria-labelledby="duplicates">
      <h2 id="duplicates">{texts.warnings}</h2>
      <ul>
        {duplicates.map(({ why, id, title, day }) => (
          <li key={id}>
            <a href={urls.dialogue(lang, id)} target="_blank" rel="noreferrer">
              {pick(title, lang).text}
            </a>{" "}
            ({formatDay(day, lang)}): {why.map((each) => texts[each]).join("; ")}.{" "}
            <Link to={urls.desk.dialogue(id)}>{texts.correctInstead}</Link>
          </li>
        ))}
      </ul>
      <p>{texts.warned}</p>
    </section>
  );
}
