import { Form } from "@remix-run/react";
import type { Role } from "../../domain/vocabulary.ts";
import type { Lang } from "../../i18n/locale.ts";
import { messages } from "../../i18n/messages.ts";
import type { Moment as Written } from "../../i18n/moments.ts";
import { urls } from "../urls.ts";
import { Moment } from "./moment.tsx";

export interface OpenLink {
  mark: string;
  purpose: "join" | "reset";
  email: string;
  role: Role;
  /** Null for the command line. */
  invitedBy: string | null;
  until: Written;
}

/** Links that were made and that nobody has used yet. */
export function OpenLinks({ lang, links }: { lang: Lang; links: OpenLink[] }) {
  const { team, desk } = messages(lang);
  const { open } = team;
  return (
    <section aria-labelledby="open-links">
      <h2 id="open-links">{open.title}</h2>
      {links.length === 0 ? (
        <p className="nothing">{open.none}</p>
      ) : (
        <table className="record-table desk-table">
          <thead>
            <tr>
              <th scope="col">{open.columns.who}</th>
              <th scope="col">{open.columns.what}</th>
              <th scope="col">{open.columns.by}</th>
              <th scope="col">{open.columns.until}</th>
              <th scope="col">
                <span className="visually-hidden">{open.columns.revoke}</span>
              </th>
            </tr>
          </thead>
          <tbody>
            {links.map(({ mark, purpose, email, role, invitedBy, until }) => (
              <tr key={mark}>
                <th scope="row">{email}</th>
                <td data-label={open.columns.what}>{open.purposes[purpose](desk.roles[role])}</td>
                <td data-label={open.columns.by}>{invitedBy ?? open.console}</td>
                <td data-label={open.columns.until}>
                  <Moment of={until} />
                </td>
                <td>
                  <Form method="post" action={urls.desk.revokeInvitation(mark)}>
                    <button type="submit" className="plain-button" aria-label={open.revoke(email)}>
                      {open.columns.revoke}
                    </button>
                  </Form>
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </section>
  );
}
