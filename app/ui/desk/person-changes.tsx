import { Form } from "@remix-run/react";
import type { Role } from "../../domain/vocabulary.ts";
import type { Lang } from "../../i18n/locale.ts";
import { messages } from "../../i18n/messages.ts";
import { urls } from "../urls.ts";
import { RoleOptions } from "./role-options.tsx";

interface Props {
  lang: Lang;
  person: { id: number; name: string; role: Role; isLastAdministrator: boolean };
  /** It was tried and not done, since it would have left nobody to look after the desk. */
  isRefused: boolean;
}

/** What changing somebody means, or why it cannot be done; aloud where it was tried. */
function Hint({ id, text, lang, isLast, isRefused }: HintProps) {
  const { lastAdministrator } = messages(lang).team.person;
  if (isLast && isRefused) {
    return (
      <p className="field-errors" role="alert" id={id}>
        {lastAdministrator}
      </p>
    );
  }
  return (
    <p className="field-hint" id={id}>
      {isLast ? lastAdministrator : text}
    </p>
  );
}

interface HintProps {
  id: string;
  text: string;
  lang: Lang;
  isLast: boolean;
  isRefused: boolean;
}

/** Gives somebody another role. */
export function ChangeRole({ lang, person: { id, role, isLastAdministrator }, isRefused }: Props) {
  const { person: texts } = messages(lang).team;
  return (
    <section>
      <h2>{texts.role.title}</h2>
      <Form method="post" action={urls.desk.changeRole(id)} className="desk-form">
        <div className="field">
          <label htmlFor="role">{texts.role.label}</label>
          <Hint
            id="role-hint"
            text={texts.role.hint}
            lang={lang}
            isLast={isLastAdministrator}
            isRefused={isRefused}
          />
          <select
            id="role"
            name="role"
            key={role}
            defaultValue={role}
            aria-describedby="role-hint"
            aria-invalid={(isRefused && isLastAdministrator) || undefined}
          >
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

/** Shuts somebody out. */
export function Disable({ lang, person: { id, name, isLastAdministrator }, isRefused }: Props) {
  const { person: texts } = messages(lang).team;
  return (
    <section>
      <h2>{texts.disable.title}</h2>
      <Hint
        id="disable-hint"
        text={texts.disable.lead}
        lang={lang}
        isLast={isLastAdministrator}
        isRefused={isRefused}
      />
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
