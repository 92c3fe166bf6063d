import type { LoaderFunctionArgs } from "@remix-run/node";
import { currentRevision } from "../../db/revision.ts";
import { representation } from "../http/feed.ts";
import { openApi } from "../outputs/openapi/document.ts";

/** The description of every address for programs. */
export function loader({ request, context: { db, publicUrl } }: LoaderFunctionArgs) {
  const lastModified = new Date(currentRevision(db).publishedAt);
  const text = `${JSON.stringify(openApi(publicUrl), null, 2)}\n`;
  return representation(request, text, { format: "json", name: "openapi", lastModified });
}
