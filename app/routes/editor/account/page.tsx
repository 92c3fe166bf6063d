import { data, type MetaFunction, redirect } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { changeProfile } from "../../../../db/desk/editors.ts";
import { listPasskeys } from "../../../../db/desk/passkeys.ts";
import { listSessions } from "../../../../db/desk/sessions.ts";
import { editorOnly } from "../../../auth/guard.ts";
import { readDevice } from "../../../domain/device.ts";
import { parseProfile } from "../../../forms/desk/people.ts";
import { formIn } from "../../../http/form.ts";
import { messages } from "../../../i18n/messages.ts";
import { moment } from "../../../i18n/moments.ts";
import { AccountPage } from "../../../ui/desk/account-page.tsx";
import { doneText } from "../../../ui/desk/done.tsx";
import { urls } from "../../../ui/urls.ts";

export const loader = editorOnly(
  "draft",
  ({ editor, actor, lang, session, request, context: { db, now } }) => ({
    lang,
    profile: { name: editor.name, email: editor.email, lang: editor.lang },
    said: doneText(request, messages(lang).account.done),
    passkeys: listPasskeys(db, actor).map(({ id, name, createdAt, usedAt }) => ({
      id,
      name,
      added: moment(createdAt, lang),
      used: usedAt ? moment(usedAt, lang) : null,
    })),
    sessions: listSessions(db, actor, session, now.toISOString()).map(
      ({ mark, device, method, createdAt, seenAt, isThisOne }) => ({
        mark,
        device: readDevice(device),
        method,
        began: moment(createdAt, lang),
        seen: moment(seenAt, lang),
        isThisOne,
      }),
    ),
  }),
);

export const action = editorOnly("draft", async ({ actor, lang, request, context: { db, now } }) => {
  const submission = parseProfile(await formIn(request), lang);
  if (submission.status !== "success") return data(submission.reply(), 400);
  changeProfile(db, actor, submission.value, now.toISOString());
  return redirect(`${urls.desk.account}?done=profile`, 303);
});

export const meta: MetaFunction<typeof loader> = ({ data: given }) =>
  given ? [{ title: `${messages(given.lang).account.title} — ${messages(given.lang).desk.name}` }] : [];

export default function Account() {
  return <AccountPage {...useLoaderData<typeof loader>()} lastResult={useActionData<typeof action>()} />;
}
