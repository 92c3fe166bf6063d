import { data, type MetaFunction, redirect, redirectDocument } from "@remix-run/node";
import { Form, Link, useActionData, useLoaderData } from "@remix-run/react";
import { findDuplicates } from "../../../../db/desk/duplicates.ts";
import { publishDraft } from "../../../../db/desk/publication.ts";
import { editorOnly } from "../../../auth/guard.ts";
import { warningsOf } from "../../../domain/desk/warnings.ts";
import { may } from "../../../domain/roles.ts";
import { formIn } from "../../../http/form.ts";
import { messages } from "../../../i18n/messages.ts";
import { Conflicts } from "../../../ui/desk/drafts/conflicts.tsx";
import { DifferenceTable } from "../../../ui/desk/drafts/difference-table.tsx";
import { Duplicates } from "../../../ui/desk/drafts/duplicates.tsx";
import { ProblemList } from "../../../ui/desk/drafts/problem-list.tsx";
import { urls } from "../../../ui/urls.ts";
import { changesOf, createdBy, readingsOf } from "./changes.ts";
import { draftOr404, readDraft, withOpenDraft } from "./read.ts";
import { recordChanges } from "./rebase.ts";
import { unlessRefused } from "./refused.ts";
import { asked, labelAt } from "./save.ts";
import { titleOf } from "./title.ts";

export const loader = editorOnly("draft", ({ actor, editor, lang, request, params, context }) => {
  const { db, now } = context;
  const draft = draftOr404(db, actor, params.id);
  if (draft.state === "published" && draft.publishedId)
    throw redirectDocument(urls.dialogue(lang, draft.publishedId));
  if (draft.state === "discarded") throw redirect(`/editor/drafts/${draft.id}`);
  const { fields, directory, published, read, problems } = readDraft(db, actor, draft);
  const changes = recordChanges(db, actor, draft);
  const { id, version, state } = draft;
  const query = new URL(request.url).searchParams;
  return {
    lang,
    draft: { id, version, state, isEdit: draft.subjectId !== null },
    title: titleOf(fields, lang),
    reason: fields.reason,
    mayPublish: may(editor.role, "publish"),
    isStale: query.has("stale"),
    lacksComment: query.get("comment") === "missing",
    problems,
    differences: changesOf(published?.dialogue ?? null, fields, lang),
    created: read.ok ? createdBy(read.fragment, directory) : [],
    readings: read.ok ? readingsOf(read.fragment, published?.dialogue ?? null, lang) : [],
    duplicates: read.ok && !draft.subjectId ? findDuplicates(db, actor, read.fragment.dialogue) : [],
    warnings: read.ok ? warningsOf(read.fragment.dialogue, published?.dialogue ?? null, now) : [],
    record: changes && {
      seq: changes.seq,
      taken: changes.taken.map((path) => labelAt(path, changes.trees, lang)),
      conflicts: changes.conflicts.map((each) => asked(each, changes.trees, lang)),
    },
  };
});

export const action = editorOnly(
  "publish",
  async ({ request, actor, lang, params, context: { db, now } }) => {
    const draft = draftOr404(db, actor, params.id);
    if (draft.publishedId) return redirectDocument(urls.dialogue(lang, draft.publishedId), 303);
    const version = Number((await formIn(request)).get("version"));
    const here = `/editor/drafts/${draft.id}/publication`;
    if (version !== draft.version) return redirect(`${here}?stale`, 303);
    const { fields, read, problems } = readDraft(db, actor, draft);
    if (!read.ok) return data({ problems, refused: [] }, 422);
    const reason = draft.subjectId ? fields.reason.trim() : null;
    const publish = () =>
      publishDraft(db, actor, draft.id, { ...read.fragment, version, reason, at: now.toISOString() });
    const result = withOpenDraft(() => unlessRefused(publish, lang));
    if ("refused" in result) return data({ problems: [], refused: result.refused }, 422);
    if ("stale" in result) return redirect(`${here}?stale`, 303);
    return redirectDocument(urls.dialogue(lang, result.published), 303);
  },
);

export const meta: MetaFunction<typeof loader> = ({ data: given }) =>
  given
    ? [{ title: `${messages(given.lang).deskDrafts.publication.title} — ${messages(given.lang).desk.name}` }]
    : [];

export default function Publication() {
  const loaded = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const { lang, draft, record, mayPublish } = loaded;
  const { deskDrafts } = messages(lang);
  const { publication: texts, form } = deskDrafts;
  const here = `/editor/drafts/${draft.id}`;
  const problems = answer && "problems" in answer ? answer.problems : loaded.problems;
  const isReady =
    problems.length === 0 && record === null && (!draft.isEdit || loaded.differences.length > 0);
  return (
    <article className="publication">
      <h1>{texts.title}</h1>
      <p className="lead">{loaded.title}</p>
      {loaded.isStale && (
        <p className="notice" role="status">
          {texts.stale}
        </p>
      )}
      <ProblemList lang={lang} problems={problems} form={`${here}?check`} title={texts.problems} isAlert />
      {answer && "refused" in answer && answer.refused.length > 0 && (
        <div className="form-errors" role="alert">
          <p>{texts.refused}</p>
          <ul>
            {answer.refused.map((text) => (
              <li key={text}>{text}</li>
            ))}
          </ul>
        </div>
      )}
      {record && (
        <Form method="post" action={`${here}/merge`} className="record-changes">
          <p>
            <strong>{texts.recordChanged}</strong> {record.taken.join(", ")}
          </p>
          <input type="hidden" name="seen" value={record.seq ?? 0} />
          {record.conflicts.length > 0 ? (
            <Conflicts lang={lang} conflict={{ conflicts: record.conflicts, by: "" }} against="record" />
          ) : (
            <button type="submit">{texts.take}</button>
          )}
        </Form>
      )}
      <Duplicates lang={lang} duplicates={loaded.duplicates} />
      {loaded.warnings.length > 0 && (
        <section className="notice" aria-labelledby="warnings">
          <h2 id="warnings">{texts.look}</h2>
          <ul>
            {loaded.warnings.map((warning) => (
              <li key={warning}>{texts.warningTexts[warning]}</li>
            ))}
          </ul>
        </section>
      )}
      <p>{draft.isEdit ? (loaded.differences.length > 0 ? texts.editLead : texts.nothing) : texts.newLead}</p>
      <DifferenceTable lang={lang} differences={loaded.differences} isEdit={draft.isEdit} />
      {loaded.readings.length > 0 && (
        <section aria-labelledby="readings">
          <h2 id="readings">{texts.readings}</h2>
          <ul className="readings">
            {loaded.readings.map(({ id, action, phrase, reading }) => (
              <li key={id}>
                {action}: {phrase && `“${phrase}” → `}
                <strong>{reading}</strong>
              </li>
            ))}
          </ul>
        </section>
      )}
      {loaded.created.length > 0 && (
        <p>
          <strong>{texts.created}:</strong> {loaded.created.join(", ")}
        </p>
      )}
      {loaded.reason && (
        <p>
          <strong>{deskDrafts.fields.reason}:</strong> {loaded.reason}
        </p>
      )}
      <div className="desk-buttons">
        {mayPublish ? (
          <Form method="post" reloadDocument>
            <input type="hidden" name="version" value={draft.version} />
            <button type="submit" disabled={!isReady}>
              {texts.publish}
            </button>
          </Form>
        ) : (
          <Form method="post" action={`${here}/review`}>
            <button type="submit">{form.toReview}</button>
          </Form>
        )}
        <Link to={`${here}?check`}>{texts.edit}</Link>
      </div>
      {!mayPublish && <p className="note">{texts.contributor}</p>}
      {mayPublish && draft.state === "in_review" && (
        <Form method="post" action={`${here}/return`} className="desk-form">
          <h2>{texts.returnTitle}</h2>
          <div className="field">
            <label htmlFor="comment">{texts.comment}</label>
            <textarea
              id="comment"
              name="comment"
              rows={3}
              maxLength={5000}
              aria-invalid={loaded.lacksComment || undefined}
              aria-describedby={loaded.lacksComment ? "comment-problem" : undefined}
            />
            {loaded.lacksComment && (
              <p className="field-errors" id="comment-problem">
                {texts.commentMissing}
              </p>
            )}
          </div>
          <div>
            <button type="submit" className="quiet-button">
              {texts.returnIt}
            </button>
          </div>
        </Form>
      )}
    </article>
  );
}
