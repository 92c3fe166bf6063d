import { Form } from "@remix-run/react";
import type { Role } from "../../domain/vocabulary.ts";
import type { Lang } from "../../i18n/locale.ts";
import { messages } from "../../i18n/messages.ts";
import type { Moment as Written } from "../../i18n/moments.ts";
import { urls } from "../urls.ts";
import { Done } from "./done.tsx";
import { Moment } from "./moment.tsx";
import { RoleOptions } from "./role-options.tsx";

interface Props {
  lang: Lang;
  said: string | null;
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
export function PersonPage({ lang, said, person }: Props) {
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
      <ChangeRole lang={lang} person={person} />
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
          <Disable lang={lang} person={person} />
        </>
      )}
    </article>
  );
}

function ChangeRole({ lang, person: { id, role, isLastAdministrator } }: Omit<Props, "said">) {
  const { person: texts } = messages(lang).team;
  return (
    <section>
      <h2>{texts.role.title}</h2>
      <Form method="post" action={urls.desk.changeRole(id)} className="desk-form">
        <div className="field">
          <label htmlFor="role">{texts.role.label}</label>
          <p className="field-hint" id="role-hint">
            {isLastAdministrator ? texts.lastAdministrator : texts.role.hint}
          </p>
          <select id="role" name="role" key={role} defaultValue={role} aria-describedby="role-hint">
            <RoleOptions lang={lang} />
          </select>
        </div>
        <div className="desk-buttons">
          <button type="submit">{texts.role.submit}</button>
        </div>
      </Form>
    </section>
  );
}

function Disable({ lang, person: { id, name, isLastAdministrator } }: Omit<Props, "said">) {
  const { person: texts } = messages(lang).team;
  return (
    <section>
      <h2>{texts.disable.title}</h2>
      <p className="desk-lead" id="disable-hint">
        {isLastAdministrator ? texts.lastAdministrator : texts.disable.lead}
      </p>
      <Form method="post" action={urls.desk.disable(id)} className="desk-form">
        <div className="desk-buttons">
          <button type="submit" className="quiet-button" aria-describedby="disable-hint">
            {texts.disable.submit(name)}
          </button>
        </div>
      </Form>
    </section>
  );
}

/** Asks for a link by which somebody sets a new password. */
export function NewPassword({ lang, id }: { lang: Lang; id: number }) {
  const { reset } = messages(lang).team.person;
  return (
    <section>
      <h2>{reset.title}</h2>
      <p className="desk-lead">{reset.lead}</p>
      <Form method="post" action={urls.desk.resetLink(id)} className="desk-form">
        <div className="desk-buttons">
          <button type="submit">{reset.submit}</button>
        </div>
      </Form>
    </section>
  );
}
