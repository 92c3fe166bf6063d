import type { Attendance } from "../../domain/records.ts";
import type { Lang } from "../../i18n/locale.ts";
import { messages } from "../../i18n/messages.ts";
import { search } from "../filters/list-links.ts";
import { LocalizedText, Verbatim } from "../records/localized-text.tsx";
import { urls } from "../urls.ts";

/** Who sat at the table, with the role and organisation each had that day; every name leads to its page. */
export function AttendanceTable({
  attendances,
  lang,
  kept,
}: {
  attendances: readonly Attendance[];
  lang: Lang;
  /** Parameters that every link carries on. */
  kept: URLSearchParams;
}) {
  const { detail } = messages(lang).dialogues;
  if (attendances.length === 0) return <p>{detail.attendeesNone}</p>;
  return (
    <table className="record-table">
      <caption>{detail.attendeesCaption}</caption>
      <thead>
        <tr>
          <th scope="col">{detail.person}</th>
          <th scope="col">{detail.role}</th>
          <th scope="col">{detail.organization}</th>
        </tr>
      </thead>
      <tbody>
        {attendances.map((attendance, index) => (
          <Row key={index} attendance={attendance} lang={lang} kept={kept} />
        ))}
      </tbody>
    </table>
  );
}

function Row({ attendance, lang, kept }: { attendance: Attendance; lang: Lang; kept: URLSearchParams }) {
  const { unknown } = messages(lang).dialogues.detail;
  const { person, role, organization, note } = attendance;
  const organizationLink = organization ? (
    <a href={urls.organization(lang, organization.id) + search(kept)}>
      <LocalizedText value={organization.name} lang={lang} />
    </a>
  ) : (
    <span className="unknown">{unknown}</span>
  );
  return (
    <tr>
      {person ? (
        <th scope="row">
          <a href={urls.person(lang, person.id) + search(kept)}>
            <LocalizedText value={person.name} lang={lang} />
          </a>
        </th>
      ) : (
        <td>
          <span className="unknown">{unknown}</span>
        </td>
      )}
      <td>
        {role ? <LocalizedText value={role} lang={lang} /> : <span className="unknown">{unknown}</span>}
        {note ? (
          <small className="note">
            <Verbatim text={note} />
          </small>
        ) : null}
      </td>
      {person ? <td>{organizationLink}</td> : <th scope="row">{organizationLink}</th>}
    </tr>
  );
}
