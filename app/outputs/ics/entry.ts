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
  when: { start: Date; end: Date | null } | { day: Day; until: Day };
  summary: string;
  location: string;
  geo: { lat: number; lon: number } | null;
  url: string;
  categories: string[];
  status: "CONFIRMED" | "TENTATIVE" | "CANCELLED";
  description: string;
  /** EDTF of the day on which a task was settled; null while it is open. */
  completedOn: string | null;
}
