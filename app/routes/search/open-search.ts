import type { LoaderFunctionArgs } from "@remix-run/node";
import { OPEN_SEARCH_TYPE, openSearch } from "../../outputs/open-search.ts";
import { langOf } from "../asked.ts";

/** How a browser searches the site from its address bar. */
export function loader({ params, context: { publicUrl } }: LoaderFunctionArgs) {
  return new Response(openSearch({ publicUrl, lang: langOf(params) }), {
    headers: { "Content-Type": `${OPEN_SEARCH_TYPE}; charset=utf-8` },
  });
}
