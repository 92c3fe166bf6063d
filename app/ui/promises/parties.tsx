import type { Party } from "../../domain/records.ts";
import type { Lang } from "../../i18n/locale.ts";
import { messages } from "../../i18n/messages.ts";
import { LocalizedText, plain } from "../records/localized-text.tsx";

/** So many are named in a row; of more only the first, and how many there are besides. */
const IN_A_ROW = 3;

interface Props {
  parties: readonly Party[];
  lang: Lang;
  /** Where all of them are named; without it all are named here. */
  all?: string;
}

/** Who promised, in a row: "Lee Jong-ho, Ministry of Science and ICT"; of many "Naver and 10 more". */
export function Parties({ parties, lang, all }: Props) {
  const { andMore } = messages(lang).promises;
  const shown = all && parties.length > IN_A_ROW ? parties.slice(0, 1) : parties;
  const more = parties.length - shown.length;
  return (
    <span className="parties">
      {shown.map((party, index) => (
        <span key={`${party.person?.id} ${party.organization?.id}`}>
          {index > 0 ? "; " : null}
          <PartyName party={party} lang={lang} />
        </span>
      ))}
      {more > 0 ? (
        <>
          {" "}
          <a href={all}>{andMore[kindOf(parties)](more)}</a>
        </>
      ) : null}
    </span>
  );
}

/** What all of them are, for languages that count people and bodies with different words. */
function kindOf(parties: readonly Party[]): "people" | "bodies" | "both" {
  if (parties.every(({ person }) => person)) return "people";
  return parties.some(({ person }) => person) ? "both" : "bodies";
}

/** A person with the organisation they spoke for, or either alone. */
export function PartyName({ party: { person, organization }, lang }: { party: Party; lang: Lang }) {
  return (
    <>
      {person ? <LocalizedText value={person.name} lang={lang} /> : null}
      {person && organization ? ", " : null}
      {organization ? <LocalizedText value={organization.name} lang={lang} /> : null}
    </>
  );
}

/** The same as plain text, for titles and descriptions. */
export function partyText({ person, organization }: Party, lang: Lang): string {
  return [person?.name, organization?.name].flatMap((name) => plain(name, lang) || []).join(", ");
}
