import type { MetaFunction } from "@remix-run/node";
import { Form, useLoaderData } from "@remix-run/react";
import { findParkedForm } from "../../../db/desk/parked-forms.ts";
import { editorOnly } from "../../auth/guard.ts";
import { notFound } from "../../http/problems.ts";
import { messages } from "../../i18n/messages.ts";

/** A form that came when its editor's session had run out, to be sent again as it was. */
export const loader = editorOnly("draft", ({ actor, lang, params, context: { db } }) => {
  const form = findParkedForm(db, actor, params.id ?? "");
  if (!form) throw notFound();
  return { lang, form };
});

export const meta: MetaFunction<typeof loader> = ({ data }) =>
  data ? [{ title: `${messages(data.lang).entry.parked.title} — ${messages(data.lang).desk.name}` }] : [];

export default function Parked() {
  const { lang, form } = useLoaderData<typeof loader>();
  const { parked } = messages(lang).entry;
  return (
    <article className="way-in">
      <h1>{parked.title}</h1>
      <p className="lead">{parked.lead}</p>
      <Form method="post" action={form.target} className="desk-form">
        {form.fields.map(([name, value], index) => (
          <input key={index} type="hidden" name={name} value={value} />
        ))}
        <p className="note">{parked.count(form.fields.length)}</p>
        <div className="desk-buttons">
          <button type="submit">{parked.submit}</button>
        </div>
      </Form>
    </article>
  );
}
