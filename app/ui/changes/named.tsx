import { type Change, type ChangeNames, type Named, subjectOf } from "../../domain/changes.ts";
import type { Lang } from "../../i18n/locale.ts";
import { messages } from "../../i18n/messages.ts";
import { named } from "../../i18n/values/structured.ts";
import { recordPages } from "../../outputs/record-pages.ts";
import { Verbatim } from "../records/localized-text.tsx";

interface Props {
  noun: Named;
  id: string;
  /** What it is called, and in which language where that is not the page's. */
  text: string;
  lang: string | null;
  page: Lang;
}

/** The name of a record, as a link to it. */
export function NamedLink({ noun, id, text, lang, page }: Props) {
  return (
    <a href={recordPages[noun](page, id)}>
      <Verbatim text={text} lang={lang} />
    </a>
  );
}

/** What a line is about: the kind in words, and the record by its name, or by its id where nothing has it any more. */
export function ChangeSubject({ change, names, lang }: { change: Change; names: ChangeNames; lang: Lang }) {
  const { kinds } = messages(lang).changes;
  const { kind } = change;
  const subject = subjectOf(change);
  const told = named(subject.noun, subject.id, { names, lang });
  return (
    <>
      <span className="change-kind">
        <Verbatim text={kinds[kind] ?? kind} />
      </span>{" "}
      {typeof told !== "string" && told.as === "named" ? (
        <NamedLink {...told} page={lang} />
      ) : (
        <code>{subject.id}</code>
      )}
    </>
  );
}
