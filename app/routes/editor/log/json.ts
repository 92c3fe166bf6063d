import { editorOnly } from "../../../auth/guard.ts";
import { activityJson } from "../../../outputs/json/activity.ts";
import { logFile } from "./in-format.ts";

export const loader = editorOnly("administer", (args) =>
  logFile(args, { name: "yaksok-log.json", type: "application/json" }, activityJson),
);
