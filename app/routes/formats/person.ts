import type { LoaderFunctionArgs } from "@remix-run/node";
import { findPerson } from "../../../db/participants.ts";
import { jsonText } from "../../outputs/json/list.ts";
import { personItem, personItemJson } from "../../outputs/json/participants.ts";
import { countedOf } from "./counted.ts";
import { everythingAbout, found } from "./item.ts";

/** A person: the dialogues that they attended, and what they promised. */
export function loader(args: LoaderFunctionArgs) {
  const { db } = args.context;
  return everythingAbout(args, "person", (asked) => {
    const { id } = asked;
    const { answer, dialogues, promises } = countedOf(db, asked);
    const counted = { dialogues: dialogues({ person: id }), promises: promises({ person: id }) };
    return jsonText(personItem, personItemJson(found(findPerson(db, id)), counted, asked, answer));
  });
}
