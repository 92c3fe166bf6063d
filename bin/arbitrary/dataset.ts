import fc from "fast-check";
import type {
  DatasetAttendee,
  DatasetDialogue,
  DatasetPromise,
  DatasetRedirect,
} from "../../app/domain/dataset.ts";
import { timeOf } from "../../app/domain/dialogue-time.ts";
import { DIALOGUE_STATUSES, LINK_KINDS } from "../../app/domain/vocabulary.ts";
import type { DatasetInput } from "../../db/import/format.ts";
import { mentions, type Names, names, parties } from "./names.ts";
import { promise } from "./promises.ts";
import { few, localized, moment, one, parts, span, text } from "./values.ts";

/** Whole records of every shape, each as an export writes it, so that nothing of it may be lost on the way. */

function attendee(all: Names): fc.Arbitrary<DatasetAttendee> {
  const seat = parts<Pick<DatasetAttendee, "role" | "note">, never>({ role: localized, note: text }, []);
  return fc.tuple(parties(all), seat).map(([party, each]) => ({ ...party, ...each }));
}

function series(all: Names): fc.Arbitrary<NonNullable<DatasetDialogue["series"]>> {
  const number = fc.option(fc.integer({ min: 1, max: 4 }));
  return fc.tuple(one(all.series), number).map(([each, n]) => (n === null ? each : { ...each, number: n }));
}

function dialogue(index: number, all: Names): fc.Arbitrary<DatasetDialogue> {
  return fc.tuple(span, one(["Asia/Seoul", "America/New_York"])).chain(([when, timezone]) => {
    const id = `d-${index}`;
    const { day } = timeOf(when.start, when.end, timezone);
    const rest = parts<
      Omit<DatasetDialogue, "start" | "end" | "timezone">,
      "id" | "title" | "status" | "hosts" | "attendees" | "sources" | "promises"
    >(
      {
        id: fc.constant(id),
        state: fc.constant("disputed" as const),
        title: localized,
        series: series(all),
        status: one(DIALOGUE_STATUSES),
        previousStart: moment,
        venue: one(all.venues),
        place: fc.oneof(
          fc.record({ city: text }),
          fc.record({ country: one(["KR", "US"]) }),
          fc.record({ city: text, country: one(["KR", "US"]) }),
        ),
        hosts: few(mentions(all), 1),
        attendees: few(attendee(all)),
        summary: localized,
        notes: text,
        sources: fc.subarray(all.sources, { minLength: 1 }),
        promises: fc
          .nat(2)
          .chain((count) =>
            fc.tuple(...Array.from({ length: count }, (_, at) => promise(`${id}--p-${at}`, day, all))),
          ),
      },
      ["id", "title", "status", "hosts", "attendees", "sources", "promises"],
    );
    return rest.map((each) => ({ ...each, ...when, timezone }));
  });
}

const byText = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);
const placeOf = ({ start, end, timezone, id }: DatasetDialogue) =>
  `${timeOf(start, end, timezone).day} ${id}`;

/** Promises with links to earlier ones, so that none goes in a circle. */
function linked(
  dialogues: readonly DatasetDialogue[],
  draws: readonly { kind: number; from: number; to: number }[],
) {
  const promises = dialogues.flatMap((each) => each.promises);
  const links = new Map<DatasetPromise, Map<string, NonNullable<DatasetPromise["links"]>[number]>>();
  for (const draw of draws) {
    const from = promises[draw.from % Math.max(1, promises.length)];
    const to = promises[draw.to % Math.max(1, promises.length)];
    const kind = LINK_KINDS[draw.kind % LINK_KINDS.length];
    if (!from || !to || !kind || promises.indexOf(from) <= promises.indexOf(to)) continue;
    const own = links.get(from) ?? new Map();
    links.set(from, own.set(`${kind} ${to.id}`, { kind, to: to.id }));
  }
  const withLinks = (each: DatasetPromise): DatasetPromise => {
    const own = links.get(each);
    if (!own) return each;
    return { ...each, links: [...own].sort(([a], [b]) => byText(a, b)).map(([, link]) => link) };
  };
  return dialogues.map((each) => ({ ...each, promises: each.promises.map(withLinks) }));
}

/** Only what is named, as an export lists it. */
function namedIn<T extends { id: string }>(list: readonly T[], used: ReadonlySet<string | undefined>): T[] {
  return list.filter(({ id }) => used.has(id));
}

function whole(all: Names, dialogues: DatasetDialogue[], redirected: readonly string[]): DatasetInput {
  const partiesIn = dialogues.flatMap((each) => [
    ...each.attendees,
    ...each.promises.flatMap(({ promisors, replies = [] }) => [...promisors, ...replies]),
  ]);
  const hosts = dialogues.flatMap((each) => each.hosts.map(({ id }) => id));
  const used = {
    organization: new Set([...hosts, ...partiesIn.map(({ organization }) => organization?.id)]),
    person: new Set(partiesIn.map(({ personId }) => personId)),
    venue: new Set(dialogues.map(({ venue }) => venue?.id)),
    series: new Set(dialogues.map((each) => each.series?.id)),
    dialogue: new Set(dialogues.map(({ id }) => id)),
    promise: new Set(dialogues.flatMap((each) => each.promises.map(({ id }) => id))),
  };
  const redirects = Object.entries(used).flatMap(([kind, known]) => {
    const [to] = [...known].filter((id) => id !== undefined);
    if (to === undefined) return [];
    return redirected.map((from) => ({ kind, from, to }) as DatasetRedirect);
  });
  return {
    organizations: namedIn(all.organizations, used.organization),
    people: namedIn(all.people, used.person),
    redirects,
    dialogues: [...dialogues].sort((a, b) => byText(placeOf(a), placeOf(b))),
  };
}

export const datasets: fc.Arbitrary<DatasetInput> = names.chain((all) =>
  fc
    .tuple(
      fc
        .nat(3)
        .chain((count) => fc.tuple(...Array.from({ length: count + 1 }, (_, at) => dialogue(at, all)))),
      fc.array(fc.record({ kind: fc.nat(), from: fc.nat(), to: fc.nat() }), { maxLength: 8 }),
      fc.subarray(["former-a", "former-b"]),
    )
    .map(([dialogues, links, redirected]) => whole(all, linked(dialogues, links), redirected)),
);
