import { data, type MetaFunction, redirect } from "@remix-run/node";
import { Form, Link, useActionData, useLoaderData } from "@remix-run/react";
import { editorOnly } from "../../../auth/guard.ts";
import { isListChange } from "../../../forms/desk/dialogue-form.ts";
import { isUnfinished } from "../../../forms/desk/problems.ts";
import { formIn } from "../../../http/form.ts";
import { messages } from "../../../i18n/messages.ts";
import { DialogueForm } from "../../../ui/desk/drafts/dialogue-form.tsx";
import { urls } from "../../../ui/urls.ts";
import { clockTime, draftOr404, readDraft, withOpenDraft } from "./read.ts";
import { saveSent } from "./save.ts";
import { titleOf } from "./title.ts";

export const loader = editorOnly("draft", ({ actor, lang, request, params, context: { db } }) => {
  const draft = draftOr404(db, actor, params.id);
  const { fields, problems, recognised, readings, published, startInRecord } = readDraft(db, actor, draft);
  const isChecked = new URL(request.url).searchParams.has("check");
  const { id, version, state, comment, reviewer, publishedId, updatedAt } = draft;
  return {
    lang,
    title: titleOf(fields, lang),
    draft: { id, version, state, comment, reviewer, publishedId, isEdit: draft.subjectId !== null },
    form: {
      fields,
      problems: problems.filter((problem) => isChecked || !isUnfinished(problem)),
      recognised: recognised(lang),
      readings: readings(lang),
      publishedPromises: published?.dialogue.promises.map((promise) => promise.id) ?? [],
      startInRecord: startInRecord(lang),
      savedAt: version > 1 ? clockTime(updatedAt) : null,
    },
  };
});

export const action = editorOnly("draft", async ({ request, actor, lang, params, context: { db, now } }) => {
  const draft = draftOr404(db, actor, params.id);
  const form = await formIn(request);
  const saved = withOpenDraft(() => saveSent(db, actor, draft.id, { form, lang, at: now.toISOString() }));
  if (saved.is === "saved") {
    const here = `/editor/drafts/${draft.id}`;
    if (form.get("then") === "publication") return redirect(`${here}/publication`, 303);
    return redirect(isListChange(form) ? here : `${here}?saved`, 303);
  }
  if (saved.is === "conflict")
    return data({ conflict: saved.conflict, fields: saved.conflict.fields, problems: [] }, 409);
  return data({ conflict: null, fields: saved.fields, problems: saved.problems }, 422);
});

export const meta: MetaFunction<typeof loader> = ({ data: given }) =>
  given ? [{ title: `${headingOf(given)} — ${messages(given.lang).desk.name}` }] : [];

function headingOf({
  lang,
  title,
  draft,
}: {
  lang: "ko" | "en";
  title: string;
  draft: { isEdit: boolean };
}): string {
  const { form } = messages(lang).deskDrafts;
  return draft.isEdit ? form.editTitle(title) : form.newTitle;
}

export default function DraftPage() {
  const loaded = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const { lang, draft, form } = loaded;
  const { form: texts } = messages(lang).deskDrafts;
  const isOpen = draft.state !== "published" && draft.state !== "discarded";
  return (
    <article className="draft">
      <h1>{headingOf(loaded)}</h1>
      {draft.state === "in_review" && <p className="notice">{texts.handedOver}</p>}
      {draft.comment && draft.state === "returned" && (
        <div className="notice">
          <p>{texts.returned(draft.reviewer ?? "")}</p>
          <blockquote>{draft.comment}</blockquote>
        </div>
      )}
      {isOpen ? (
        <>
          <p className="note">{texts.untilPublished}</p>
          <DialogueForm
            key={draft.id}
            lang={lang}
            draft={draft}
            {...form}
            {...(answer ? { fields: answer.fields, problems: answer.problems } : {})}
            conflict={answer?.conflict ?? null}
          />
          <details className="discard">
            <summary>{texts.discard}</summary>
            <Form method="post" action={`/editor/drafts/${draft.id}/discard`}>
              <button type="submit" className="quiet-button">
                {texts.discardNow}
              </button>
            </Form>
          </details>
        </>
      ) : (
        <p className="notice">
          {draft.state === "published" ? texts.readOnly.published : texts.readOnly.discarded}{" "}
          {draft.publishedId && (
            <>
              <a href={urls.dialogue(lang, draft.publishedId)}>{texts.toRecord}</a>{" "}
              <Link to={urls.desk.dialogue(draft.publishedId)}>{messages(lang).deskDrafts.edit.correct}</Link>
            </>
          )}
        </p>
      )}
    </article>
  );
}
