import type { Day } from "../../domain/days.ts";

/** One entry of a calendar, texts already clean and in the feed's language. */
export interface CalendarEntry {
  uid: string;
  /** UID of the entry that this one belongs to. */
  relatedTo: string | null;
  sequence: number;
  /** Instants in UTC, ISO 8601. */
  createdAt: string;
  updatedAt: string;
  /** Two instants, or local days with the end exclusive. */
  when: { start: string; end: string | null } | { day: Day; until: Day };
  summary: string;
  location: string;
  geo: { lat: number; lon: number } | null;
  url: string;
  categories: string[];
  status: "CONFIRMED" | "TENTATIVE" | "CANCELLED";
  description: string;
  /** A reminder makes sense: not for what was called off. */
  remind: boolean;
}

/** A deadline, which may also be told as a task (RFC 5545, 3.8.1.11): due on its day. */
export interface DeadlineEntry extends CalendarEntry {
  when: { day: Day; until: Day };
  progress: "NEEDS-ACTION" | "IN-PROCESS" | "COMPLETED" | "CANCELLED";
  /** The day on which it was settled, the last one it may have been; null where it is not completed. */
  completedOn: Day | null;
}
