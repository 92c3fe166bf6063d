import { type Change, type ChangeNames, type Named, subjectOf } from "../../domain/changes.ts";
import type { Lang } from "../../i18n/locale.ts";
import { messages } from "../../i18n/messages.ts";
import { named } from "../../i18n/values/structured.ts";
import { Verbatim } from "../records/localized-text.tsx";
import { urls } from "../urls.ts";

/** Where a record of each noun is to be read; null for one without a page. */
const PAGES: Record<Named, ((lang: Lang, id: string) => string) | null> = {
  dialogue: urls.dialogue,
  promise: urls.promise,
  organization: (lang, organization) => urls.dialogues(lang, { organization }),
  person: (lang, person) => urls.dialogues(lang, { person }),
  series: (lang, series) => urls.dialogues(lang, { series }),
  venue: null,
};

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
  const name = <Verbatim text={text} lang={lang} />;
  const address = PAGES[noun];
  return address ? <a href={address(page, id)}>{name}</a> : name;
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
