import type { Localized } from "../../domain/localized.ts";
import type { Party } from "../../domain/records.ts";
import type { Lang } from "../../i18n/locale.ts";
import { messages } from "../../i18n/messages.ts";
import { LocalizedText, plain } from "../records/localized-text.tsx";
import { urls } from "../urls.ts";

interface Common {
  lang: Lang;
  /** Carries a past day into the links, or nothing; where it is not given, names are no links. */
  search?: string;
}

/** So many are named in a row; of more only the first, and how many there are besides. */
const IN_A_ROW = 3;

interface Props extends Common {
  parties: readonly Party[];
  /** Where all of them are named; without it all are named here. */
  all?: string;
}

/** Who promised, in a row: "Lee Jong-ho, Ministry of Science and ICT"; of many "Naver and 10 more". */
export function Parties({ parties, all, ...common }: Props) {
  const { andMore } = messages(common.lang).promises;
  const shown = all && parties.length > IN_A_ROW ? parties.slice(0, 1) : parties;
  const more = parties.length - shown.length;
  return (
    <span className="parties">
      {shown.map((party, index) => (
        <span key={`${party.person?.id} ${party.organization?.id}`}>
          {index > 0 ? "; " : null}
          <PartyName party={party} {...common} />
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
export function PartyName({ party: { person, organization }, lang, search }: Common & { party: Party }) {
  const linked = (
    named: { id: string; name: Localized } | null,
    page: (lang: Lang, id: string) => string,
  ) => {
    if (!named) return null;
    const text = <LocalizedText value={named.name} lang={lang} />;
    return search === undefined ? text : <a href={page(lang, named.id) + search}>{text}</a>;
  };
  return (
    <>
      {linked(person, urls.person)}
      {person && organization ? ", " : null}
      {linked(organization, urls.organization)}
    </>
  );
}

/** The same as plain text, for titles and descriptions. */
export function partyText({ person, organization }: Party, lang: Lang): string {
  return [person?.name, organization?.name].flatMap((name) => plain(name, lang) || []).join(", ");
}
