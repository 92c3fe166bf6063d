import type { Change, ChangeNames, Named } from "../../domain/changes.ts";
import type { Lang } from "../../i18n/locale.ts";
import { messages } from "../../i18n/messages.ts";
import { LocalizedText, Verbatim } from "../records/localized-text.tsx";
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
  names: ChangeNames;
  lang: Lang;
}

/** What an id is called today, as a link to it; the id itself where nothing of that name stands any more. */
export function NamedLink({ noun, id, names, lang }: Props) {
  const name = Object.hasOwn(names[noun], id) ? names[noun][id] : null;
  if (!name) return <code>{id}</code>;
  const page = PAGES[noun];
  const text = <LocalizedText value={name} lang={lang} />;
  return page ? <a href={page(lang, id)}>{text}</a> : text;
}

/** What a line is about: the kind in words, and the record by its name. */
export function ChangeSubject({ change, names, lang }: { change: Change; names: ChangeNames; lang: Lang }) {
  const { kinds } = messages(lang).changes;
  const { kind, id, promise } = change;
  const [noun, of]: [Named, string] =
    kind === "deadline" || kind === "assessment" || kind === "check" || kind === "link"
      ? ["promise", promise ?? id]
      : [kind, id];
  return (
    <>
      <span className="change-kind">
        <Verbatim text={kinds[kind] ?? kind} />
      </span>{" "}
      <NamedLink noun={noun} id={of} names={names} lang={lang} />
    </>
  );
}
