import { type DialogueFields, EITHER } from "../../../domain/desk/dialogue-fields.ts";
import type { IntakeDialogue } from "../../../domain/intake/rows.ts";
import { fieldsOfDialogue } from "../fields-of-dialogue.ts";

/** For the reading of a deadline only, where a row has no start. */
const ANY_DAY = "2000-01-01";

/** A row as the form has it, where it may lack a start, and promises may lack ids. Words of a deadline are read anew there. */
export function fieldsOfRow(row: IntakeDialogue): DialogueFields {
  const fields = fieldsOfDialogue({ ...row, start: row.start || ANY_DAY });
  const promises = fields.promises.map((each, index) => {
    const given = row.promises[index]?.deadline;
    const deadline = given?.reading || given?.due ? each.deadline : { ...each.deadline, how: "" };
    return { ...each, key: each.key || `n${index + 1}`, deadline };
  });
  const series = row.series?.id === "" ? { ...fields.series, id: EITHER } : fields.series;
  return { ...fields, series, start: row.start ? fields.start : { day: "", time: "" }, promises };
}
