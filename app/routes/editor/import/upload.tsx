import { data, type MetaFunction, redirect } from "@remix-run/node";
import { Form, Link, useActionData, useLoaderData } from "@remix-run/react";
import { keepUpload, listUploads } from "../../../../db/desk/uploads.ts";
import { editorOnly } from "../../../auth/guard.ts";
import { uploadIn } from "../../../forms/desk/upload.ts";
import { formIn } from "../../../http/form.ts";
import { messages } from "../../../i18n/messages.ts";
import { zonedMoment } from "../../../i18n/moments.ts";
import { Moment } from "../../../ui/desk/moment.tsx";
import { Verbatim } from "../../../ui/records/localized-text.tsx";
import { urls } from "../../../ui/urls.ts";

export const loader = editorOnly("draft", ({ actor, lang, context: { db } }) => {
  const uploads = listUploads(db, actor).map(({ createdAt, ...upload }) => {
    return { ...upload, created: zonedMoment(createdAt, lang) };
  });
  return { lang, uploads };
});

/** Reads a file, and keeps what is in it until its editor has looked at it. */
export const action = editorOnly("draft", async ({ actor, lang, request, context }) => {
  const { intake: texts } = messages(lang);
  const upload = await uploadIn(await formIn(request));
  if (!upload) return data({ problem: texts.noFile }, 400);
  const { db, now, today, readUpload } = context;
  if (!readUpload) throw new Error("this server reads no files");
  const told = await readUpload({ bytes: upload.bytes, today: today.day });
  if (!told.ok) return data({ problem: `${upload.name}: ${texts.refusals[told.code](told.values)}` }, 400);
  const id = keepUpload(db, actor, { name: upload.name, intake: told.intake, at: now.toISOString() });
  return redirect(urls.desk.upload(id), 303);
});

export const meta: MetaFunction<typeof loader> = ({ data: given }) =>
  given ? [{ title: `${messages(given.lang).intake.title} — ${messages(given.lang).desk.name}` }] : [];

export default function Import() {
  const { lang, uploads } = useLoaderData<typeof loader>();
  const problem = useActionData<typeof action>()?.problem;
  const { intake } = messages(lang);
  return (
    <article>
      <h1>{intake.title}</h1>
      <p>{intake.lead}</p>
      <Form method="post" encType="multipart/form-data" className="desk-form" reloadDocument>
        {problem ? (
          <div className="form-errors" role="alert">
            <p>{intake.problemsTitle}</p>
            <ul>
              <li>
                <a href="#file">
                  <Verbatim text={problem} />
                </a>
              </li>
            </ul>
          </div>
        ) : null}
        <div className="field">
          <label htmlFor="file">{intake.file}</label>
          <p className="field-hint" id="file-hint">
            {intake.fileHint}
          </p>
          <input
            id="file"
            name="file"
            type="file"
            required
            accept=".csv,.tsv,.txt,.json,.ics,.zip"
            aria-describedby={problem ? "file-problem file-hint" : "file-hint"}
            aria-invalid={problem ? true : undefined}
          />
          {problem ? (
            <p className="field-errors" id="file-problem">
              <Verbatim text={problem} />
            </p>
          ) : null}
        </div>
        <div className="desk-buttons">
          <button type="submit">{intake.upload}</button>
        </div>
      </Form>
      {uploads.length > 0 ? (
        <>
          <h2 id="uploads">{intake.uploads}</h2>
          <p className="note">{intake.uploadsNote}</p>
          {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable by keyboard */}
          <section className="scrolls" tabIndex={0} aria-labelledby="uploads">
            <table>
              <thead>
                <tr>
                  <th scope="col">{intake.columns.name}</th>
                  <th scope="col">{intake.columns.read}</th>
                  <th scope="col">{intake.columns.taken}</th>
                  <td />
                </tr>
              </thead>
              <tbody>
                {uploads.map((upload) => (
                  <tr key={upload.id}>
                    <th scope="row">
                      <Link to={urls.desk.upload(upload.id)}>
                        <Verbatim text={upload.name} />
                      </Link>{" "}
                      <small>{intake.kinds[upload.kind]}</small>
                    </th>
                    <td>
                      <Moment of={upload.created} />
                    </td>
                    <td>{intake.takenCount(upload.taken)}</td>
                    <td>
                      <Form method="post" action={`${urls.desk.upload(upload.id)}/removal`}>
                        <button
                          type="submit"
                          className="plain-button"
                          aria-label={`${intake.forget}: ${upload.name}`}
                        >
                          {intake.forget}
                        </button>
                      </Form>
                    </td>
                  </tr>
                ))}
              </tbody>
            </table>
          </section>
        </>
      ) : null}
    </article>
  );
}
