import { Form } from "@remix-run/react";
import type { Role } from "../../domain/vocabulary.ts";
import type { Lang } from "../../i18n/locale.ts";
import { messages } from "../../i18n/messages.ts";
import type { Moment as Written } from "../../i18n/moments.ts";
import { urls } from "../urls.ts";
import { Done } from "./done.tsx";
import { Moment } from "./moment.tsx";
import { ChangeRole, Disable, NewPassword } from "./person-changes.tsx";

interface Props {
  lang: Lang;
  said: string | null;
  /** What was asked for and not done, since it would have left nobody to look after the desk. */
  refused: "role" | "disabling" | null;
  person: {
    id: number;
    name: string;
    email: string;
    role: Role;
    joined: Written;
    seen: Written | null;
    disabled: Written | null;
    passkeys: number;
    isLastAdministrator: boolean;
  };
}

/** Somebody at the desk, and what an administrator can do about them. */
export function PersonPage({ lang, said, refused, person }: Props) {
  const { team } = messages(lang);
  const { person: texts } = team;
  const { name, email, joined, seen, disabled, passkeys } = person;
  return (
    <article>
      <h1>{name}</h1>
      <Done text={said} />
      <dl className="facts">
        <div>
          <dt>{team.columns.email}</dt>
          <dd>{email}</dd>
        </div>
        <div>
          <dt>{texts.status}</dt>
          <dd>{disabled ? texts.disabledSince(disabled.text) : texts.active}</dd>
        </div>
        <div>
          <dt>{texts.joined}</dt>
          <dd>
            <Moment of={joined} />
          </dd>
        </div>
        <div>
          <dt>{texts.seen}</dt>
          <dd>{seen ? <Moment of={seen} /> : team.neverSeen}</dd>
        </div>
        <div>
          <dt>{texts.passkeys}</dt>
          <dd>{passkeys}</dd>
        </div>
      </dl>
      <p className="note">{team.times}</p>
      <ChangeRole lang={lang} person={person} isRefused={refused === "role"} />
      {disabled ? (
        <section>
          <h2>{texts.enable.title}</h2>
          <p className="desk-lead">{texts.enable.lead}</p>
          <Form method="post" action={urls.desk.enable(person.id)} className="desk-form">
            <div className="desk-buttons">
              <button type="submit">{texts.enable.submit(name)}</button>
            </div>
          </Form>
        </section>
      ) : (
        <>
          <NewPassword lang={lang} id={person.id} />
          <Disable lang={lang} person={person} isRefused={refused === "disabling"} />
        </>
      )}
    </article>
  );
}
