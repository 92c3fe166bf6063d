import { redirect } from "@remix-run/node";
import { disablePerson } from "../../../../db/desk/people.ts";
import { editorOnly } from "../../../auth/guard.ts";
import { urls } from "../../../ui/urls.ts";
import { personAsked } from "./person-asked.ts";

export const loader = editorOnly("administer", (args) =>
  redirect(urls.desk.person(personAsked(args).id), 302),
);

/** Where it is refused, the page that it leads to says why: it is the last administrator. */
export const action = editorOnly("administer", (args) => {
  const { actor, context } = args;
  const { id } = personAsked(args);
  const changed = disablePerson(context.db, actor, id, context.now.toISOString());
  return redirect(
    `${urls.desk.person(id)}?${changed === "done" ? "done=disabled" : "refused=disabling"}`,
    303,
  );
});
