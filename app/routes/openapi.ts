import type { LoaderFunctionArgs } from "@remix-run/node";
import { representation } from "../http/feed.ts";
import { openApi } from "../outputs/openapi/document.ts";

/** The description of every address for programs. */
export function loader({ context: { publicUrl } }: LoaderFunctionArgs) {
  const text = `${JSON.stringify(openApi(publicUrl), null, 2)}\n`;
  return representation(text, { format: "json", name: "openapi" });
}
