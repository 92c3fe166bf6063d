import { type MetaFunction, redirect } from "@remix-run/node";
import { Form, Link, useLoaderData } from "@remix-run/react";
import { beginDraft, listDrafts } from "../../../../db/desk/drafts.ts";
import { editorOnly } from "../../../auth/guard.ts";
import { type Both, emptyDialogue } from "../../../domain/desk/dialogue-fields.ts";
import { may } from "../../../domain/roles.ts";
import { messages } from "../../../i18n/messages.ts";
import { zonedMoment } from "../../../i18n/moments.ts";
import { titleOf } from "./title.ts";

export const loader = editorOnly("draft", ({ actor, editor, lang, context: { db } }) => {
  const drafts = listDrafts(db, actor).map((draft) => ({
    id: draft.id,
    title: titleOf(draft.fields as { title?: Both }, lang),
    state: draft.state,
    isEdit: draft.subjectId !== null,
    isMine: draft.author.id === editor.id,
    author: draft.author.name,
    saved: zonedMoment(draft.updatedAt, lang).text,
  }));
  const review = may(editor.role, "publish") ? drafts.filter(({ state }) => state === "in_review") : [];
  const rest = drafts.filter((draft) => !review.includes(draft));
  return {
    lang,
    groups: [
      { name: "review" as const, drafts: review },
      { name: "mine" as const, drafts: rest.filter(({ isMine }) => isMine) },
      { name: "others" as const, drafts: rest.filter(({ isMine }) => !isMine) },
    ].filter((group) => group.drafts.length > 0),
  };
});

export const action = editorOnly("draft", ({ actor, context: { db, now } }) => {
  const fields = emptyDialogue();
  const id = beginDraft(db, actor, { kind: "dialogue", subjectId: null, fields, at: now.toISOString() });
  return redirect(`/editor/drafts/${id}`, 303);
});

export const meta: MetaFunction<typeof loader> = ({ data }) =>
  data ? [{ title: `${messages(data.lang).deskDrafts.list.title} — ${messages(data.lang).desk.name}` }] : [];

export default function Drafts() {
  const { lang, groups } = useLoaderData<typeof loader>();
  const { list, states } = messages(lang).deskDrafts;
  return (
    <article>
      <h1>{list.title}</h1>
      <p className="lead">{list.lead}</p>
      <Form method="post">
        <button type="submit">{list.begin}</button>
      </Form>
      {groups.length === 0 && <p className="nothing">{list.none}</p>}
      {groups.map(({ name, drafts }) => (
        <section key={name} aria-labelledby={name}>
          <h2 id={name}>{list[name]}</h2>
          <ul className="lines drafts">
            {drafts.map((draft) => (
              <li key={draft.id}>
                <Link
                  to={draft.state === "in_review" && name === "review" ? `${draft.id}/publication` : draft.id}
                >
                  {draft.title}
                </Link>
                <p className="note">
                  {[
                    draft.isEdit ? list.editOf : list.newDialogue,
                    states[draft.state],
                    draft.author,
                    draft.saved,
                  ].join(" · ")}
                </p>
              </li>
            ))}
          </ul>
        </section>
      ))}
    </article>
  );
}
