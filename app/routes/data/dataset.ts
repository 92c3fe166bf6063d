import type { LoaderFunctionArgs } from "@remix-run/node";
import { readingAside } from "../../../db/export/reading.ts";
import { currentRevision } from "../../../db/revision.ts";
import { download } from "../../http/download.ts";
import { inBytes } from "../../outputs/dataset/bytes.ts";
import { datasetJson } from "../../outputs/dataset/json.ts";

/** The whole published record as one `yaksok-dataset/1` file. */
export function loader({ context: { db } }: LoaderFunctionArgs): Response {
  const { revision } = currentRevision(db);
  return download(
    readingAside(db.$client, (dataset) => inBytes(datasetJson(dataset))),
    {
      name: `yaksok-dataset-r${revision}.json`,
      type: "application/json; charset=utf-8",
    },
  );
}
