import type { Named } from "../../app/domain/changes.ts";
import type { DatasetInput, FormatProblem } from "./format.ts";

/** A place in a file, as in `$.dialogues[3].id`. */
export function jsonPath(path: readonly PropertyKey[]): string {
  return path.reduce<string>(
    (joined, part) => `${joined}${typeof part === "number" ? `[${part}]` : `.${String(part)}`}`,
    "$",
  );
}

type Lists = Partial<Record<"organizations" | "people" | "dialogues", readonly unknown[]>>;

/** Ids that stand twice in a file, which need not be of the right form otherwise. */
export function repeatedIds({ dialogues = [], organizations = [], people = [] }: Lists): FormatProblem[] {
  const first = new Map<string, string>();
  const problems: FormatProblem[] = [];
  const meet = (kind: string, item: unknown, path: string) => {
    const id = (item as { id?: unknown } | null)?.id;
    if (typeof id !== "string") return;
    const earlier = first.get(`${kind} ${id}`);
    if (earlier) problems.push({ path, message: `repeats the id ${id} of ${earlier}` });
    else first.set(`${kind} ${id}`, path);
  };
  dialogues.forEach((each, index) => {
    meet("dialogue", each, `$.dialogues[${index}].id`);
    const { promises } = (each ?? {}) as { promises?: unknown };
    if (!Array.isArray(promises)) return;
    promises.forEach((one, position) => {
      meet("promise", one, `$.dialogues[${index}].promises[${position}].id`);
    });
  });
  organizations.forEach((each, index) => {
    meet("organization", each, `$.organizations[${index}].id`);
  });
  people.forEach((each, index) => {
    meet("person", each, `$.people[${index}].id`);
  });
  return problems;
}

/** Redirects that lead to nothing in the file, or away from something that is in it. */
export function misledRedirects({
  redirects,
  ...file
}: Omit<DatasetInput, "revision" | "publishedAt">): FormatProblem[] {
  if (redirects.length === 0) return [];
  const ids = idsIn(file);
  return redirects.flatMap(({ kind, from, to }, index) => {
    if (!ids[kind].has(to)) {
      return [
        {
          path: `$.redirects[${index}].to`,
          message: `leads to the ${kind} ${to}, which the file does not have`,
        },
      ];
    }
    if (ids[kind].has(from)) {
      return [
        { path: `$.redirects[${index}].from`, message: `is the id of a ${kind} that the file still has` },
      ];
    }
    return [];
  });
}

function idsIn({
  dialogues,
  organizations,
  people,
}: Omit<DatasetInput, "redirects">): Record<Named, Set<unknown>> {
  const ids = (items: Iterable<{ id?: string } | undefined>) => new Set([...items].map((each) => each?.id));
  return {
    organization: ids(organizations),
    person: ids(people),
    venue: ids(dialogues.map(({ venue }) => venue)),
    series: ids(dialogues.map(({ series }) => series)),
    dialogue: ids(dialogues),
    promise: ids(dialogues.flatMap(({ promises }) => promises)),
  };
}
