import { redirect } from "@remix-run/node";
import { changeRole } from "../../../../db/desk/people.ts";
import { editorOnly } from "../../../auth/guard.ts";
import { readRole } from "../../../forms/desk/people.ts";
import { formIn } from "../../../http/form.ts";
import { badRequest } from "../../../http/problems.ts";
import { urls } from "../../../ui/urls.ts";
import { personAsked } from "./person-asked.ts";

export const loader = editorOnly("administer", (args) =>
  redirect(urls.desk.person(personAsked(args).id), 302),
);

/** Where it is refused, the page that it leads to says why: it is the last administrator. */
export const action = editorOnly("administer", async (args) => {
  const { actor, editor, request, context } = args;
  const { id } = personAsked(args);
  const role = readRole(await formIn(request));
  if (!role) throw badRequest("role");
  const changed = changeRole(context.db, actor, id, role, context.now.toISOString());
  if (changed !== "done") return redirect(`${urls.desk.person(id)}?refused=role`, 303);
  const isOwn = id === editor.id && role !== "administrator";
  return redirect(`${isOwn ? urls.desk.team : urls.desk.person(id)}?done=role`, 303);
});
