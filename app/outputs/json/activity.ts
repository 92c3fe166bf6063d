import type { Activity } from "../../domain/activity.ts";

/** The desk's log as one JSON text in parts: `{"items": […]}`, instants in UTC. */
export function* activityJson(parts: Iterable<readonly Activity[]>): Generator<string> {
  yield '{"items": [';
  let first = true;
  for (const lines of parts) {
    for (const line of lines) {
      yield `${first ? "" : ","}\n  ${JSON.stringify(line)}`;
      first = false;
    }
  }
  yield "\n]}\n";
}
