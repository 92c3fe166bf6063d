import type { MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { findUpload } from "../../../../db/desk/uploads.ts";
import { editorOnly } from "../../../auth/guard.ts";
import { proposeMapping } from "../../../domain/intake/mapping.ts";
import { pageIn } from "../../../forms/desk/upload.ts";
import { notFound } from "../../../http/problems.ts";
import { formatStart } from "../../../i18n/dates.ts";
import { messages } from "../../../i18n/messages.ts";
import { MappingForm } from "../../../ui/desk/import/mapping-form.tsx";
import { ReviewForm } from "../../../ui/desk/import/review-form.tsx";
import type { action } from "./drafts.tsx";
import { rowsOf, weighed } from "./rows.ts";

/** Rows on one page, and lines of a table that show what its columns hold. */
const PER_PAGE = 50;
const SAMPLE = 3;
const LONGEST_CELL = 80;

export const loader = editorOnly("draft", ({ actor, lang, request, params, context: { db, today } }) => {
  const upload = findUpload(db, actor, params.id ?? "");
  if (!upload) throw notFound();
  const query = new URL(request.url).searchParams;
  const { id, name, intake, mapping, taken } = upload;
  if (intake.kind === "table" && (!mapping || query.has("columns"))) {
    const { head, lines, encoding, delimiter } = intake.table;
    const says = mapping ?? proposeMapping(head);
    const columns = head.map((each, index) => ({
      name: each.slice(0, LONGEST_CELL).toWellFormed(),
      says: says[index] ?? null,
      sample: lines.slice(0, SAMPLE).map((line) => (line[index] ?? "").slice(0, LONGEST_CELL).toWellFormed()),
    }));
    const table = { columns, encoding, delimiter, lines: lines.length, isLacking: query.has("lacking") };
    return { lang, id, name, table, review: null };
  }
  const all = rowsOf(upload, today.day);
  const pages = Math.ceil(all.length / PER_PAGE);
  const page = pageIn(query, pages);
  const rows = all.slice((page - 1) * PER_PAGE, page * PER_PAGE).map((row) => {
    const { match, title, changes } = weighed(db, actor, row, intake.kind);
    const { place, problems, dialogue } = row;
    const draft = taken[place] ?? null;
    const shown = dialogue && {
      title: dialogue.title,
      start: dialogue.start ? formatStart(dialogue.start, dialogue.timezone, lang) : null,
      hosts: dialogue.hosts.map((host) => host.name),
      promises: dialogue.promises.length,
    };
    return {
      place,
      problems,
      draft,
      dialogue: shown,
      match: match && title ? { ...match, title } : null,
      changes,
    };
  });
  const counts = { rows: all.length, taken: Object.keys(taken).length };
  return {
    lang,
    id,
    name,
    table: null,
    review: { isTable: intake.kind === "table", page, pages, counts, rows },
  };
});

export const meta: MetaFunction<typeof loader> = ({ data }) => {
  if (!data) return [];
  const { intake, desk } = messages(data.lang);
  return [{ title: `${data.table ? intake.mapping.title : intake.review.title} — ${desk.name}` }];
};

export default function Review() {
  const { lang, id, name, table, review } = useLoaderData<typeof loader>();
  const problem = useActionData<typeof action>()?.problem ?? null;
  if (table) return <MappingForm lang={lang} id={id} name={name} {...table} />;
  return <ReviewForm lang={lang} id={id} name={name} problem={problem} {...review} />;
}
