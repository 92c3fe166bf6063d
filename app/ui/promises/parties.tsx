import type { Party } from "../../domain/records.ts";
import type { Lang } from "../../i18n/locale.ts";
import { LocalizedText, plain } from "../records/localized-text.tsx";

/** Who promised, in a row: "Lee Jong-ho, Ministry of Science and ICT". */
export function Parties({ parties, lang }: { parties: readonly Party[]; lang: Lang }) {
  return (
    <span className="parties">
      {parties.map((party, index) => (
        <span key={`${party.person?.id} ${party.organization?.id}`}>
          {index > 0 ? "; " : null}
          <PartyName party={party} lang={lang} />
        </span>
      ))}
    </span>
  );
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
