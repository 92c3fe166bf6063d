import type { Day } from "../days.ts";
import { nameKey } from "../names.ts";
import { type Cells, rowOf } from "./mapped-row.ts";
import type { Mapping } from "./mapping.ts";
import type { IntakeDialogue, IntakeRow, IntakeTable } from "./rows.ts";

/**
 * The rows of a table as dialogues. Rows that repeat a dialogue (the same id, or the same title and start) are one dialogue with a
 * promise each. `today` is the local day by which one without a status is held or scheduled.
 */
export function mappedRows(table: IntakeTable, mapping: Mapping, today: Day): IntakeRow[] {
  const rows: IntakeRow[] = [];
  const byKey = new Map<string, IntakeRow>();
  table.lines.forEach((line, index) => {
    const cells: Cells = {};
    mapping.forEach((target, column) => {
      const text = line[column]?.trim();
      if (target && text) cells[target] = text;
    });
    if (Object.keys(cells).length === 0) return;
    const row = rowOf(cells, String(index + 2), today);
    const { dialogue } = row;
    const key = dialogue && keyOf(dialogue);
    const before = key ? byKey.get(key) : undefined;
    if (before?.dialogue && dialogue) {
      before.dialogue.promises.push(...dialogue.promises);
      const known = new Set(before.problems.map((each) => JSON.stringify(each)));
      before.problems.push(...row.problems.filter((each) => !known.has(JSON.stringify(each))));
      return;
    }
    if (key) byKey.set(key, row);
    rows.push(row);
  });
  return rows;
}

function keyOf({ id, title, start }: IntakeDialogue): string | null {
  if (id) return `id ${id}`;
  const name = Object.values(title).map(nameKey).join(" ");
  return name && start ? `${start} ${name}` : null;
}
