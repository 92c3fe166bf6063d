import type { LoaderFunctionArgs } from "@remix-run/node";
import { findOrganization } from "../../../db/participants.ts";
import { jsonText } from "../../outputs/json/list.ts";
import { organizationItem, organizationItemJson } from "../../outputs/json/participants.ts";
import { countedOf } from "./counted.ts";
import { everythingAbout, found } from "./item.ts";

/** An organisation: the dialogues that it hosted or attended, and what it promised. */
export function loader(args: LoaderFunctionArgs) {
  const { db } = args.context;
  return everythingAbout(args, "organization", (asked) => {
    const { id } = asked;
    const { answer, dialogues, promises } = countedOf(db, asked);
    const counted = {
      dialogues: dialogues({ organization: id }),
      hosted: dialogues({ host: id }),
      promises: promises({ promisor: id }),
    };
    const organization = found(findOrganization(db, id));
    return jsonText(organizationItem, organizationItemJson(organization, counted, asked, answer));
  });
}
