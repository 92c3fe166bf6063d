import type { Refusal } from "../../app/domain/guards/refusal.ts";

/** Which entry of the ledger was refused: of which promise, and the how-manieth of its kind. */
export interface Entry {
  promise: string;
  kind?: "assessment" | "check" | "deadline" | "link";
  seq?: number;
  /** Where a file says it, as a JSON path. */
  path?: string;
}

export interface RefusedEntry extends Entry {
  refusal: Refusal;
}

/** Entries that break the rules of the record. Their messages for people are in app/i18n, by the name of the guard. */
export class RecordRefused extends Error {
  override name = "RecordRefused";
  readonly entries: readonly RefusedEntry[];

  constructor(entries: readonly RefusedEntry[]) {
    super(
      entries.map(({ promise, refusal }) => `${promise}: ${refusal.guard} at ${refusal.part}`).join("; "),
    );
    this.entries = entries;
  }
}
