import type { MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { listOpenLinks } from "../../../../db/desk/links.ts";
import { listColleagues, listPeople } from "../../../../db/desk/people.ts";
import { editorOnly } from "../../../auth/guard.ts";
import { may } from "../../../domain/roles.ts";
import { messages } from "../../../i18n/messages.ts";
import { moment } from "../../../i18n/moments.ts";
import { doneText } from "../../../ui/desk/done.tsx";
import { TeamPage } from "../../../ui/desk/team-page.tsx";

export const loader = editorOnly("draft", ({ editor, actor, lang, request, context: { db, now } }) => {
  const page = { lang, own: editor.id, said: doneText(request, messages(lang).team.done) };
  const named = ({ id, name, role, disabledAt }: ReturnType<typeof listColleagues>[number]) => ({
    id,
    name,
    role,
    isDisabled: disabledAt !== null,
  });
  if (!may(editor.role, "administer")) {
    return { ...page, people: listColleagues(db, actor).map(named), administers: false as const };
  }
  return {
    ...page,
    administers: true as const,
    people: listPeople(db, actor).map((person) => ({
      ...named(person),
      email: person.email,
      seen: person.seenAt ? moment(person.seenAt, lang) : null,
      passkeys: person.passkeys,
    })),
    links: listOpenLinks(db, actor, now.toISOString()).map(({ createdAt, expiresAt, ...link }) => ({
      ...link,
      until: moment(expiresAt, lang),
    })),
  };
});

export const meta: MetaFunction<typeof loader> = ({ data: given }) =>
  given ? [{ title: `${messages(given.lang).team.title} — ${messages(given.lang).desk.name}` }] : [];

export default function Team() {
  return <TeamPage {...useLoaderData<typeof loader>()} />;
}
