import { type MetaFunction, redirect } from "@remix-run/node";
import { Form, useLoaderData } from "@remix-run/react";
import { isOnePersonDesk, isOnlyOneReviewer, setOnePersonDesk } from "../../../../db/desk/settings.ts";
import { editorOnly } from "../../../auth/guard.ts";
import { formIn } from "../../../http/form.ts";
import { messages } from "../../../i18n/messages.ts";
import { Done, doneText } from "../../../ui/desk/done.tsx";
import { urls } from "../../../ui/urls.ts";

export const loader = editorOnly("administer", ({ lang, request, context: { db } }) => ({
  lang,
  said: doneText(request, messages(lang).team.done),
  isOn: isOnePersonDesk(db),
  mayBeOn: isOnlyOneReviewer(db),
}));

/** Where it is refused, the page that it leads to says why: there is a second editor. */
export const action = editorOnly("administer", async ({ actor, request, context: { db, now } }) => {
  const on = (await formIn(request)).get("one_person") === "on";
  const isSet = setOnePersonDesk(db, actor, on, now.toISOString());
  return redirect(urls.desk.teamSettings + (isSet ? "?done=setting" : ""), 303);
});

export const meta: MetaFunction<typeof loader> = ({ data: given }) =>
  given ? [{ title: `${messages(given.lang).team.settings.title} — ${messages(given.lang).desk.name}` }] : [];

export default function Settings() {
  const { lang, said, isOn, mayBeOn } = useLoaderData<typeof loader>();
  const { settings: texts } = messages(lang).team;
  return (
    <article>
      <h1>{texts.title}</h1>
      <Done text={said} />
      <section>
        <h2>{texts.onePerson}</h2>
        <p className="desk-lead">{texts.lead}</p>
        <p className="desk-lead">{texts.readers}</p>
        <blockquote className="desk-said">{messages(lang).story.approvedAlone}</blockquote>
        <p id="one-person-state">
          <strong>{isOn ? texts.isOn : mayBeOn ? texts.isOff : texts.notAlone}</strong>
        </p>
        {(isOn || mayBeOn) && (
          <Form method="post" className="desk-form">
            <input type="hidden" name="one_person" value={isOn ? "off" : "on"} />
            <div className="desk-buttons">
              <button type="submit" aria-describedby="one-person-state">
                {isOn ? texts.turnOff : texts.turnOn}
              </button>
            </div>
          </Form>
        )}
      </section>
    </article>
  );
}
