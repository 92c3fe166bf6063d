import { Link } from "@remix-run/react";
import type { Role } from "../../domain/vocabulary.ts";
import type { Lang } from "../../i18n/locale.ts";
import { messages } from "../../i18n/messages.ts";
import type { Moment as Written } from "../../i18n/moments.ts";
import { urls } from "../urls.ts";
import { Done } from "./done.tsx";
import { Moment } from "./moment.tsx";
import { type OpenLink, OpenLinks } from "./open-links.tsx";

interface Named {
  id: number;
  name: string;
  role: Role;
  isDisabled: boolean;
}

interface Known extends Named {
  email: string;
  seen: Written | null;
  passkeys: number;
}

type Props = { lang: Lang; own: number; said: string | null } & (
  | { administers: false; people: Named[] }
  | { administers: true; people: Known[]; links: OpenLink[] }
);

/** Who is at the desk; administrators also see how to reach them, and what they can do about them. */
export function TeamPage(props: Props) {
  const { lang, own, said } = props;
  const { team, log } = messages(lang);
  return (
    <article>
      <h1>{team.title}</h1>
      <p className="desk-lead">{team.lead}</p>
      <Done text={said} />
      {props.administers && (
        <ul className="desk-links">
          <li>
            <Link to={urls.desk.invitations}>{team.invite.title}</Link>
          </li>
          <li>
            <Link to={urls.desk.teamSettings}>{team.settings.title}</Link>
          </li>
          <li>
            <Link to={urls.desk.log()}>{log.title}</Link>
          </li>
        </ul>
      )}
      <table className="record-table desk-table">
        <thead>
          <tr>
            <th scope="col">{team.columns.name}</th>
            <th scope="col">{team.columns.role}</th>
            {props.administers && (
              <>
                <th scope="col">{team.columns.email}</th>
                <th scope="col">{team.columns.seen}</th>
                <th scope="col">{team.columns.passkeys}</th>
              </>
            )}
          </tr>
        </thead>
        <tbody>
          {props.administers
            ? props.people.map((person) => (
                <PersonRow key={person.id} person={person} own={own} lang={lang} known={person} />
              ))
            : props.people.map((person) => (
                <PersonRow key={person.id} person={person} own={own} lang={lang} known={null} />
              ))}
        </tbody>
      </table>
      {props.administers && (
        <>
          <OpenLinks lang={lang} links={props.links} />
          <p className="note">{team.times}</p>
        </>
      )}
    </article>
  );
}

interface RowProps {
  person: Named;
  own: number;
  lang: Lang;
  /** Null for who may not know more. */
  known: Known | null;
}

function PersonRow({ person: { id, name, role, isDisabled }, own, lang, known }: RowProps) {
  const { team, desk } = messages(lang);
  return (
    <tr>
      <th scope="row">
        {known ? <Link to={urls.desk.person(id)}>{name}</Link> : name}{" "}
        {id === own && <span className="desk-mark">{team.you}</span>}
        {isDisabled && <span className="desk-mark">{team.disabled}</span>}
      </th>
      <td data-label={team.columns.role}>{desk.roles[role]}</td>
      {known && (
        <>
          <td data-label={team.columns.email}>{known.email}</td>
          <td data-label={team.columns.seen}>{known.seen ? <Moment of={known.seen} /> : team.neverSeen}</td>
          <td data-label={team.columns.passkeys}>{known.passkeys}</td>
        </>
      )}
    </tr>
  );
}
