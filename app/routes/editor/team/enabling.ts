import { redirect } from "@remix-run/node";
import { enablePerson } from "../../../../db/desk/people.ts";
import { editorOnly } from "../../../auth/guard.ts";
import { urls } from "../../../ui/urls.ts";
import { personAsked } from "./person-asked.ts";

export const loader = editorOnly("administer", (args) =>
  redirect(urls.desk.person(personAsked(args).id), 302),
);

export const action = editorOnly("administer", (args) => {
  const { actor, context } = args;
  const { id } = personAsked(args);
  enablePerson(context.db, actor, id, context.now.toISOString());
  return redirect(`${urls.desk.person(id)}?done=enabled`, 303);
});
