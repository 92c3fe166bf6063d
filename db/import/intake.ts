import {
  type IntakeDialogue,
  type IntakeProblem,
  IntakeRefused,
  type IntakeRow,
} from "../../app/domain/intake/rows.ts";
import { type FormatProblem, parseDataset } from "./format.ts";

const OF_DIALOGUE = /^\$\.dialogues\[(\d+)\]/;
/** So many problems of one dialogue are told. */
const MOST_TOLD = 10;

/**
 * The dialogues of a `yaksok-dataset/1` text one by one: what is wrong with one stands beside it and does not stop the others.
 * Outcomes and checks are not taken, and a row says so where it has some.
 * @throws IntakeRefused for a text that is no such file.
 */
export function datasetRows(json: string): IntakeRow[] {
  const parsed = parseDataset(json);
  if (parsed.ok) return parsed.dialogues.map((dialogue, index) => rowOf(dialogue, index));
  const wrong = new Map<number, FormatProblem[]>();
  for (const problem of parsed.problems) {
    const index = OF_DIALOGUE.exec(problem.path)?.[1];
    if (index === undefined) throw refused(problem);
    wrong.set(Number(index), [...(wrong.get(Number(index)) ?? []), problem]);
  }
  const file = JSON.parse(json) as { dialogues: unknown[] };
  const sound = file.dialogues
    .map((each, index) => ({ each, index }))
    .filter(({ index }) => !wrong.has(index));
  const rest = parseDataset(
    JSON.stringify({ ...file, redirects: [], dialogues: sound.map(({ each }) => each) }),
  );
  if (!rest.ok) throw refused(rest.problems[0]);
  const taken = new Map(sound.map(({ index }, position) => [index, rest.dialogues[position]]));
  return file.dialogues.map((_, index) => {
    const dialogue = taken.get(index);
    if (dialogue) return rowOf(dialogue, index);
    const problems = (wrong.get(index) ?? [])
      .slice(0, MOST_TOLD)
      .map(
        ({ path, message }): IntakeProblem => ({ code: "bad_entry", values: { said: `${path} ${message}` } }),
      );
    return { place: `$.dialogues[${index}]`, dialogue: null, problems };
  });
}

function rowOf(dialogue: IntakeDialogue, index: number): IntakeRow {
  const left = dialogue.promises.reduce(
    (sum, { assessments, checks = [], deadline }) =>
      sum + assessments.length + checks.length + (deadline.extensions ?? []).length,
    0,
  );
  const problems: IntakeProblem[] = left > 0 ? [{ code: "findings_left", values: { count: left } }] : [];
  return { place: `$.dialogues[${index}]`, dialogue, problems };
}

function refused(problem: FormatProblem | undefined): IntakeRefused {
  const said = problem ? `${problem.path} ${problem.message}` : "";
  return new IntakeRefused(said.startsWith("$ is not JSON") ? "not_json" : "not_dataset", {
    said: said.slice(0, 300),
  });
}
