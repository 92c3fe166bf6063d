import { isDeepStrictEqual } from "node:util";
import type SQLite from "better-sqlite3";
import type { StateSpan } from "../../app/domain/schedule.ts";
import { stateReader, storedSpans } from "../record/states.ts";
import { type Findings, quoted } from "./finding.ts";

/** What the rule gives, or that it cannot read the rows: a day that is none, for instance. */
function ruled(apply: () => StateSpan[]): StateSpan[] | { unreadable: string } {
  try {
    return apply();
  } catch (error) {
    return { unreadable: error instanceof Error ? error.message : String(error) };
  }
}

/** Compares what is computed when a promise is written, and never a fact of its own, with the rule. */
export function verifyStates(client: SQLite.Database, findings: Findings): void {
  const read = stateReader(client);
  const promises = client.prepare<[], { key: number; id: string }>("SELECT key, id FROM promises");
  const stored = storedSpans(client);
  const lastLine = client
    .prepare<[string], number | null>("SELECT max(seq) FROM changes WHERE promise_id = ?")
    .pluck();
  for (const promise of promises.iterate()) {
    const rows = stored(promise.key);
    const spans = ruled(() => read(promise.id)?.spans ?? []);
    if (isDeepStrictEqual(rows, spans)) continue;
    const lists = Array.isArray(spans);
    const at = lists ? firstDifference(rows, spans) : 0;
    findings.add(
      lastLine.get(promise.id) ?? null,
      `promise ${promise.id}: states: the table promise_states says ${quoted(rows[at])}, the rule gives ${quoted(lists ? spans[at] : spans)}`,
    );
  }
}

function firstDifference(rows: readonly StateSpan[], spans: readonly StateSpan[]): number {
  const index = spans.findIndex((span, at) => !isDeepStrictEqual(span, rows[at]));
  return index === -1 ? spans.length : index;
}

/** Looks whether what touched a calendar entry was written when the history says that something was. */
export function verifyTouched(client: SQLite.Database, findings: Findings): void {
  const rows = client.prepare<[], { kind: string; key: number; id: string | null; touchedAt: string }>(
    `SELECT t.kind, t.key, ifnull(d.id, p.id) AS id, t.touched_at AS touchedAt FROM touched_entries t
     LEFT JOIN dialogues d ON t.kind = 'dialogue' AND d.key = t.key LEFT JOIN promises p ON t.kind = 'promise' AND p.key = t.key
     WHERE ifnull(d.id, p.id) IS NULL OR t.touched_at NOT IN (SELECT recorded_at FROM changes)`,
  );
  for (const { kind, key, id, touchedAt } of rows.iterate()) {
    findings.add(
      null,
      id === null
        ? `row ${key} of touched_entries belongs to no ${kind}`
        : `${kind} ${id}: touched_entries says ${quoted(touchedAt)}, and no line was written then`,
    );
  }
}

/** Looks whether every former id leads to a record that is there. */
export function verifyFormerIds(client: SQLite.Database, findings: Findings): void {
  const rows = client.prepare<[], { kind: string; formerId: string; id: string }>(
    `SELECT kind, former_id AS formerId, id FROM former_ids f WHERE NOT EXISTS
       (SELECT 1 FROM changes WHERE subject_kind = f.kind AND subject_id = f.id)`,
  );
  for (const { kind, formerId, id } of rows.iterate()) {
    findings.add(null, `former id ${formerId} leads to the ${kind} ${id}, and no line is about it`);
  }
}
