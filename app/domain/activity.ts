/** What is left of the desk's log by a filter. */
export interface ActivityFilter {
  /** The number of an editor, as who did something. */
  editor?: number;
  action?: string;
}

/** A line of the desk's log; `at` is an instant in UTC. */
export interface Activity {
  seq: number;
  at: string;
  /** Null for what the command line or a stranger did. */
  editorId: number | null;
  editor: string | null;
  action: string;
  subject: string | null;
  /** What the subject is, where it is (still) there. */
  subjectKind: "editor" | "promise" | "dialogue" | "draft" | "tip" | null;
  /** The name of the editor to whom it was done, where it was done to one. */
  subjectName: string | null;
  detail: Record<string, string | number | null> | null;
}
