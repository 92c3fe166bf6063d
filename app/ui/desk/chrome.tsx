import { Form, Link, NavLink } from "@remix-run/react";
import type { Role } from "../../domain/vocabulary.ts";
import type { Lang } from "../../i18n/locale.ts";
import { messages } from "../../i18n/messages.ts";
import { Wordmark } from "../layout/wordmark.tsx";
import { urls } from "../urls.ts";
import { EntryLanguages } from "./entry-languages.tsx";

/** Who is at the desk; null where nobody is signed in. */
export interface DeskFrame {
  lang: Lang;
  editor: { name: string; role: Role } | null;
}

/** The head of every page of the desk: where one can go, who one is, and the way out. */
export function DeskHeader({ lang, editor }: DeskFrame) {
  const { desk, shell } = messages(lang);
  const entries = [
    { to: urls.desk.queue, text: desk.entries.queue },
    { to: urls.desk.drafts, text: desk.entries.drafts },
    { to: urls.desk.dialogues, text: desk.entries.dialogues },
    { to: urls.desk.names("organization"), text: desk.entries.names },
    { to: urls.desk.tips, text: desk.entries.tips },
    { to: urls.desk.import, text: desk.entries.import },
    { to: urls.desk.team, text: desk.entries.team },
    { to: urls.desk.account, text: desk.entries.account },
  ];
  return (
    <header className="site-header">
      <a className="skip" href="#content">
        {shell.skip}
      </a>
      <a className="wordmark" href={urls.overview(lang)}>
        <Wordmark name={shell.wordmark} /> <small>{desk.name}</small>
      </a>
      {editor ? (
        <>
          <nav aria-label={desk.navigation}>
            <ul className="site-nav">
              {entries.map(({ to, text }) => (
                <li key={to}>
                  <NavLink to={to} end={to === urls.desk.queue}>
                    {text}
                  </NavLink>
                </li>
              ))}
            </ul>
          </nav>
          <div className="desk-who">
            <span>{desk.signedInAs(editor.name, desk.roles[editor.role])}</span>
            <Form method="post" action={urls.desk.signOut}>
              <button type="submit" className="plain-button">
                {desk.signOut}
              </button>
            </Form>
          </div>
        </>
      ) : (
        <EntryLanguages lang={lang} />
      )}
    </header>
  );
}

/** What one sees in place of a page that one may not see, or that is not there. */
export function DeskProblem({ lang, status, needs }: { lang: Lang; status: number; needs: string | null }) {
  const { desk, errors } = messages(lang);
  const [title, text] =
    status === 403
      ? [desk.forbiddenTitle, forbiddenText(lang, needs)]
      : status === 404
        ? [errors.notFoundTitle, errors.notFoundText]
        : status < 500
          ? [errors.badRequestTitle, errors.badRequestPlain]
          : [errors.failedTitle, errors.failedText];
  return (
    <section className="problem">
      <h1>{title}</h1>
      <p className="lead">{text}</p>
      <p>
        <Link to={urls.desk.queue}>{desk.toDesk}</Link>
      </p>
    </section>
  );
}

function forbiddenText(lang: Lang, needs: string | null): string {
  const { forbiddenText: texts } = messages(lang).desk;
  return needs === "publish" || needs === "administer" ? texts[needs] : texts.draft;
}
