import type { Localized } from "../../domain/localized.ts";
import type { Party } from "../../domain/records.ts";
import type { Lang } from "../../i18n/locale.ts";
import { LocalizedText, plain } from "../records/localized-text.tsx";
import { urls } from "../urls.ts";

interface Common {
  lang: Lang;
  /** Carries a past day into the links, or nothing; where it is not given, names are no links. */
  search?: string;
}

/** Who promised, in a row: "Lee Jong-ho, Ministry of Science and ICT". */
export function Parties({ parties, ...common }: Common & { parties: readonly Party[] }) {
  return (
    <span className="parties">
      {parties.map((party, index) => (
        <span key={`${party.person?.id} ${party.organization?.id}`}>
          {index > 0 ? "; " : null}
          <PartyName party={party} {...common} />
        </span>
      ))}
    </span>
  );
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
