import type { LoaderFunctionArgs } from "@remix-run/node";
import { everythingAbout } from "./item.ts";

/** A series: its dialogues and what was promised there. */
export function loader(args: LoaderFunctionArgs) {
  return everythingAbout(args, "series");
}
