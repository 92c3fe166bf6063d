import type { LoaderFunctionArgs } from "@remix-run/node";
import { everythingAbout } from "./item.ts";

/** An organisation: the dialogues that it hosted or attended, and what it promised. */
export function loader(args: LoaderFunctionArgs) {
  return everythingAbout(args, "organization");
}
