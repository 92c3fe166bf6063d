import { abbreviationBeside } from "../../domain/names.ts";
import type { NamedFound, SearchedName } from "../../domain/search/results.ts";
import { messages } from "../../i18n/messages.ts";
import { LocalizedText, plain, Verbatim } from "../records/localized-text.tsx";
import { FoundInOther } from "../records/sought.tsx";
import { type Asked, recordHref } from "./links.ts";

/** An organisation, person, series or venue that was found: its name, what it was found by, and how many dialogues it is of. */
export function NamedLine({ kind, found, asked }: { kind: SearchedName; found: NamedFound; asked: Asked }) {
  const { lang } = asked;
  const { search } = messages(lang);
  const { id, name, by, dialogues } = found;
  const abbreviation = abbreviationBeside(name, found.abbreviation);
  const isShown = by !== null && by.text === plain(name, lang);
  return (
    <div className="named-line">
      <p className="dialogue-line-title">
        <a href={recordHref(asked, kind, id)}>
          <LocalizedText value={name} lang={lang} />
        </a>
        {abbreviation ? (
          <>
            {" "}
            <small>
              <Verbatim text={abbreviation} />
            </small>
          </>
        ) : null}
      </p>
      <FoundInOther value={name} lang={lang} />
      <p className="dialogue-line-facts">
        {by ? (
          <span>
            {isShown ? search.foundBy[by.kind] : search.by[by.kind]}{" "}
            {isShown ? null : <Verbatim text={by.text} />}
          </span>
        ) : null}
        <span>{search.dialogues(dialogues)}</span>
      </p>
    </div>
  );
}
