import type { LoaderFunctionArgs } from "@remix-run/node";
import { readingAside } from "../../../db/export/reading.ts";
import { currentRevision } from "../../../db/revision.ts";
import { download } from "../../http/download.ts";
import { datasetZip } from "../../outputs/dataset/zip.ts";

/** The whole published record as CSV files in a ZIP. */
export function loader({ context: { db } }: LoaderFunctionArgs): Response {
  const { revision } = currentRevision(db);
  return download(readingAside(db.$client, datasetZip), {
    name: `yaksok-csv-r${revision}.zip`,
    type: "application/zip",
  });
}
