import { type MetaFunction, redirect } from "@remix-run/node";
import { Form, useLoaderData } from "@remix-run/react";
import { beginDraft } from "../../../../db/desk/drafts.ts";
import { findPublished } from "../../../../db/desk/published.ts";
import { editorOnly } from "../../../auth/guard.ts";
import { pick } from "../../../domain/localized.ts";
import { fieldsOfDialogue } from "../../../forms/desk/fields-of-dialogue.ts";
import { notFound } from "../../../http/problems.ts";
import { messages } from "../../../i18n/messages.ts";
import { urls } from "../../../ui/urls.ts";

export const loader = editorOnly("draft", ({ actor, lang, params, context: { db } }) => {
  const published = findPublished(db, actor, params.id ?? "");
  if (!published) throw notFound();
  const { id, title } = published.dialogue;
  return { lang, id, title: pick(title, lang) };
});

export const action = editorOnly("draft", ({ actor, params, context: { db, now } }) => {
  const published = findPublished(db, actor, params.id ?? "");
  if (!published) throw notFound();
  const { dialogue } = published;
  const fields = fieldsOfDialogue(dialogue);
  const at = now.toISOString();
  const id = beginDraft(db, actor, { kind: "dialogue", subjectId: dialogue.id, fields, at });
  return redirect(`/editor/drafts/${id}`, 303);
});

export const meta: MetaFunction<typeof loader> = ({ data }) =>
  data ? [{ title: `${messages(data.lang).deskDrafts.edit.title} — ${messages(data.lang).desk.name}` }] : [];

export default function EditDialogue() {
  const { lang, id, title } = useLoaderData<typeof loader>();
  const { edit } = messages(lang).deskDrafts;
  return (
    <article>
      <h1>{edit.title}</h1>
      <p className="lead">
        <a href={urls.dialogue(lang, id)} lang={title.lang}>
          {title.text}
        </a>
      </p>
      <p>{edit.lead}</p>
      <Form method="post">
        <button type="submit">{edit.begin}</button>
      </Form>
    </article>
  );
}
