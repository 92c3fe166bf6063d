import { editorOnly } from "../../../auth/guard.ts";
import { activityColumns } from "../../../outputs/csv/activity.ts";
import { csvParts } from "../../../outputs/csv/table.ts";
import { logFile } from "./in-format.ts";

export const loader = editorOnly("administer", (args) =>
  logFile(args, { name: "yaksok-log.csv", type: "text/csv; charset=utf-8; header=present" }, (parts) =>
    csvParts(activityColumns, parts),
  ),
);
