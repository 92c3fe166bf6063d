import type { LoaderFunctionArgs } from "@remix-run/node";
import { everythingAbout } from "./item.ts";

/** A person: the dialogues that they attended, and what they promised. */
export function loader(args: LoaderFunctionArgs) {
  return everythingAbout(args, "person");
}
