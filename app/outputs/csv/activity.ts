import type { Activity } from "../../domain/activity.ts";
import { column } from "./table.ts";

/** The desk's log as a table; instants in UTC. */
export const activityColumns = [
  column<Activity>("seq", ({ seq }) => seq),
  column<Activity>("at", ({ at }) => at),
  column<Activity>("editor_id", ({ editorId }) => editorId),
  column<Activity>("editor", ({ editor }) => editor),
  column<Activity>("action", ({ action }) => action),
  column<Activity>("subject", ({ subject }) => subject),
  column<Activity>("subject_name", ({ subjectName }) => subjectName),
  column<Activity>("detail", ({ detail }) => detail && JSON.stringify(detail)),
];
