import { data, type MetaFunction, redirect } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { goodUntil } from "../../../../db/desk/invitations.ts";
import { makeResetLink } from "../../../../db/desk/links.ts";
import { editorOnly } from "../../../auth/guard.ts";
import { entryLink } from "../../../auth/setup-link.ts";
import { hashOfToken, newToken } from "../../../auth/token.ts";
import { messages } from "../../../i18n/messages.ts";
import { moment } from "../../../i18n/moments.ts";
import { OneTimeLink } from "../../../ui/desk/one-time-link.tsx";
import { NewPassword } from "../../../ui/desk/person-changes.tsx";
import { urls } from "../../../ui/urls.ts";
import { personAsked } from "./person-asked.ts";

export const loader = editorOnly("administer", (args) => {
  const { id, name } = personAsked(args);
  return { lang: args.lang, id, name };
});

/** Answers with the link itself: it stands in no address and is kept nowhere. */
export const action = editorOnly("administer", (args) => {
  const { actor, lang, context } = args;
  const { db, now, publicUrl } = context;
  const { id, name } = personAsked(args);
  const token = newToken();
  const at = now.toISOString();
  if (!makeResetLink(db, actor, { tokenHash: hashOfToken(token), id }, at)) {
    throw redirect(urls.desk.person(id), 303);
  }
  const until = moment(goodUntil("reset", at), lang).text;
  const about = messages(lang).team.link.reset(name);
  return data({ address: entryLink(publicUrl, token), about, until });
});

export const meta: MetaFunction<typeof loader> = ({ data: given }) =>
  given ? [{ title: `${messages(given.lang).team.link.title} — ${messages(given.lang).desk.name}` }] : [];

export default function ResetLink() {
  const { lang, id, name } = useLoaderData<typeof loader>();
  const link = useActionData<typeof action>();
  if (link) return <OneTimeLink lang={lang} link={link} />;
  return (
    <article>
      <h1>{name}</h1>
      <NewPassword lang={lang} id={id} />
    </article>
  );
}
