import { suggestNames } from "../../../db/desk/names.ts";
import { editorOnly } from "../../auth/guard.ts";
import { NAME_KINDS } from "../../domain/desk/named.ts";
import { badRequest } from "../../http/problems.ts";
import { suggestionOf } from "../../i18n/desk-suggestion.ts";

/** What typed letters of a name may mean, for the form's boxes. */
export const loader = editorOnly("draft", ({ request, actor, lang, context: { db } }) => {
  const query = new URL(request.url).searchParams;
  const kind = NAME_KINDS.find((each) => each === query.get("kind"));
  if (!kind) throw badRequest("kind");
  const found = suggestNames(db, actor, kind, query.get("q") ?? "");
  return Response.json(found.map((each) => suggestionOf(each, lang)));
});
