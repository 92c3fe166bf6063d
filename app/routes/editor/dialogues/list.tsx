import type { MetaFunction } from "@remix-run/node";
import { Form, Link, useLoaderData } from "@remix-run/react";
import { listPublished } from "../../../../db/desk/published.ts";
import { editorOnly } from "../../../auth/guard.ts";
import { formatDay } from "../../../i18n/dates.ts";
import { messages } from "../../../i18n/messages.ts";
import { LocalizedText } from "../../../ui/records/localized-text.tsx";
import { urls } from "../../../ui/urls.ts";

/** What is published, to be corrected. */
export const loader = editorOnly("draft", ({ actor, lang, request, context: { db } }) => {
  const q = (new URL(request.url).searchParams.get("q") ?? "").slice(0, 200);
  return { lang, q, dialogues: listPublished(db, actor, q) };
});

export const meta: MetaFunction<typeof loader> = ({ data }) =>
  data ? [{ title: `${messages(data.lang).desk.entries.dialogues} — ${messages(data.lang).desk.name}` }] : [];

export default function PublishedDialogues() {
  const { lang, q, dialogues } = useLoaderData<typeof loader>();
  const { desk, deskDrafts, named } = messages(lang);
  const { edit } = deskDrafts;
  return (
    <article>
      <h1>{desk.entries.dialogues}</h1>
      <p className="lead">{edit.listLead}</p>
      <Form role="search" className="desk-find">
        <label htmlFor="q">{edit.find}</label>
        <input id="q" name="q" type="search" defaultValue={q} />
        <button type="submit">{named.find}</button>
      </Form>
      {dialogues.length === 0 ? (
        <p className="nothing">{edit.none}</p>
      ) : (
        <ul className="lines">
          {dialogues.map(({ id, title, day }) => (
            <li key={id}>
              <Link to={urls.desk.dialogue(id)}>
                <LocalizedText value={title} lang={lang} />
              </Link>{" "}
              <time dateTime={day} className="note">
                {formatDay(day, lang)}
              </time>
            </li>
          ))}
        </ul>
      )}
    </article>
  );
}
