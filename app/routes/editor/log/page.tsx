import type { MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { ACTIONS } from "../../../../db/desk/activity.ts";
import { listActivity } from "../../../../db/desk/log.ts";
import { listColleagues } from "../../../../db/desk/people.ts";
import { editorOnly } from "../../../auth/guard.ts";
import { logParams, parseLogFilter } from "../../../forms/desk/log-filter.ts";
import { badRequest } from "../../../http/problems.ts";
import { messages } from "../../../i18n/messages.ts";
import { moment } from "../../../i18n/moments.ts";
import { LogPage } from "../../../ui/desk/log-page.tsx";
import type { LogAction } from "../../../ui/desk/log-sentence.tsx";

export const loader = editorOnly("administer", ({ actor, lang, request, context: { db } }) => {
  const parsed = parseLogFilter(new URL(request.url).searchParams, ACTIONS);
  if (!parsed.ok) throw badRequest(parsed.parameter);
  const { filter, page } = parsed;
  const { items, ...rest } = listActivity(db, actor, filter, page);
  return {
    lang,
    filter,
    query: logParams(filter).toString(),
    page: { ...rest, items: items.map(({ at, ...line }) => ({ ...line, at: moment(at, lang) })) },
    people: listColleagues(db, actor).map(({ id, name }) => ({ id, name })),
    actions: [...ACTIONS] satisfies LogAction[],
  };
});

export const meta: MetaFunction<typeof loader> = ({ data: given }) =>
  given ? [{ title: `${messages(given.lang).log.title} — ${messages(given.lang).desk.name}` }] : [];

export default function Log() {
  return <LogPage {...useLoaderData<typeof loader>()} />;
}
