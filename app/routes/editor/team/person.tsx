import type { MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { editorOnly } from "../../../auth/guard.ts";
import { messages } from "../../../i18n/messages.ts";
import { moment } from "../../../i18n/moments.ts";
import { doneText } from "../../../ui/desk/done.tsx";
import { PersonPage } from "../../../ui/desk/person-page.tsx";
import { personAsked } from "./person-asked.ts";

export const loader = editorOnly("administer", (args) => {
  const { lang, request } = args;
  const { createdAt, seenAt, disabledAt, ...person } = personAsked(args);
  const tried = new URL(request.url).searchParams.get("refused");
  const refused: "role" | "disabling" | null = tried === "role" || tried === "disabling" ? tried : null;
  return {
    lang,
    refused,
    said: doneText(request, messages(lang).team.done),
    person: {
      ...person,
      joined: moment(createdAt, lang),
      seen: seenAt ? moment(seenAt, lang) : null,
      disabled: disabledAt ? moment(disabledAt, lang) : null,
    },
  };
});

export const meta: MetaFunction<typeof loader> = ({ data: given }) =>
  given ? [{ title: `${given.person.name} — ${messages(given.lang).desk.name}` }] : [];

export default function Person() {
  return <PersonPage {...useLoaderData<typeof loader>()} />;
}
