import type { PersonSeen, RoleSeen } from "../../domain/connections.ts";
import { formatNumber } from "../../i18n/dates.ts";
import type { Lang } from "../../i18n/locale.ts";
import { messages } from "../../i18n/messages.ts";
import { LocalizedText } from "../records/localized-text.tsx";
import { urls } from "../urls.ts";
import { FirstAndLast } from "./dialogue-day.tsx";

interface Common {
  lang: Lang;
  search: string;
}

/** The roles that a person was seen in, the latest first. */
export function RolesSection({ roles, lang, search }: Common & { roles: readonly RoleSeen[] }) {
  const { roles: words } = messages(lang).connections;
  return (
    <section aria-labelledby="roles">
      <h2 id="roles">{words.title}</h2>
      {roles.length === 0 ? (
        <p>{words.none}</p>
      ) : (
        <table className="record-table connections">
          <caption>{words.caption}</caption>
          <Head first={`${words.role}, ${words.organization}`} lang={lang} />
          <tbody>
            {roles.map((role, index) => (
              <tr key={index}>
                <th scope="row">
                  <RoleName role={role} lang={lang} />
                  <span className="note">
                    {role.organization ? (
                      <a href={urls.organization(lang, role.organization.id) + search}>
                        <LocalizedText value={role.organization.name} lang={lang} />
                      </a>
                    ) : (
                      words.organizationUnknown
                    )}
                  </span>
                </th>
                <Seen role={role} lang={lang} search={search} />
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </section>
  );
}

/** An organisation's people, each with the roles that they were seen in for it. */
export function PeopleSection({
  people: { total, shown },
  lang,
  search,
}: Common & { people: { total: number; shown: readonly PersonSeen[] } }) {
  const { roles: words, met } = messages(lang).connections;
  const left = total - shown.length;
  return (
    <section aria-labelledby="people">
      <h2 id="people">{words.people}</h2>
      {total === 0 ? (
        <p>{words.peopleNone}</p>
      ) : (
        <table className="record-table connections">
          <caption>{words.caption}</caption>
          <Head first={`${met.person}, ${words.role}`} lang={lang} />
          {shown.map(({ person, roles }) => (
            <tbody key={person.id}>
              {roles.map((role, index) => (
                <tr key={index}>
                  <th scope="row">
                    {index === 0 ? (
                      <a href={urls.person(lang, person.id) + search}>
                        <LocalizedText value={person.name} lang={lang} />
                      </a>
                    ) : (
                      <span className="visually-hidden">
                        <LocalizedText value={person.name} lang={lang} />
                      </span>
                    )}
                    <span className="note">
                      <RoleName role={role} lang={lang} />
                    </span>
                  </th>
                  <Seen role={role} lang={lang} search={search} />
                </tr>
              ))}
            </tbody>
          ))}
        </table>
      )}
      {left > 0 ? <p className="note">{words.rest(shown.length, left)}</p> : null}
    </section>
  );
}

function Head({ first, lang }: { first: string; lang: Lang }) {
  const { roles: words } = messages(lang).connections;
  return (
    <thead>
      <tr>
        <th scope="col">{first}</th>
        <th scope="col">{words.times}</th>
        <th scope="col">{words.first}</th>
        <th scope="col">{words.last}</th>
      </tr>
    </thead>
  );
}

function Seen({ role, lang, search }: Common & { role: RoleSeen }) {
  return (
    <>
      <td className="number">{formatNumber(role.dialogues, lang)}</td>
      <FirstAndLast first={role.first} last={role.last} lang={lang} search={search} />
    </>
  );
}

function RoleName({ role: { role }, lang }: { role: RoleSeen; lang: Lang }) {
  const { roleUnknown } = messages(lang).connections.roles;
  return role ? <LocalizedText value={role} lang={lang} /> : <span className="unknown">{roleUnknown}</span>;
}
