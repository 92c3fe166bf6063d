import fc from "fast-check";
import type {
  DatasetAssessment,
  DatasetCheck,
  DatasetCorrected,
  DatasetDeadline,
  DatasetPromise,
  DatasetReading,
  DatasetReply,
} from "../../app/domain/dataset.ts";
import { addDays } from "../../app/domain/days.ts";
import {
  BASES,
  CADENCE_UNITS,
  EVIDENCE_STRENGTHS,
  HARDNESSES,
  OUTCOMES,
  PRECISIONS,
} from "../../app/domain/vocabulary.ts";
import { type Names, parties } from "./names.ts";
import { day, few, localized, one, parts, text, url } from "./values.ts";

/** Promises of every kind. */

const reading: fc.Arbitrary<DatasetReading> = parts<DatasetReading, "hardness" | "basis">(
  {
    lang: one(["ko", "en"]),
    earliest: day,
    latest: day,
    precision: one(PRECISIONS),
    hardness: one(HARDNESSES),
    basis: one(BASES),
    rule: fc.record({ id: one(["by", "start"]), version: one(["2026-12", "1"]) }),
    reviewOn: day,
    cadence: fc.record({
      unit: one(CADENCE_UNITS),
      every: fc.integer({ min: 1, max: 3 }),
      aligned: fc.boolean(),
    }),
    event: parts<{ number?: number }, never>({ number: fc.integer({ min: 1, max: 4 }) }, []),
  },
  ["hardness", "basis"],
).map(({ earliest, latest, event, ...rest }) => {
  const last = latest ?? (rest.hardness === "hard" ? "2025-01-01" : undefined);
  const first = earliest && last && earliest > last ? undefined : earliest;
  const isAtMeeting = rest.hardness === "event" || event?.number !== undefined;
  return {
    ...rest,
    ...(first && { earliest: first }),
    ...(last && { latest: last }),
    ...(isAtMeeting && { event: event ?? {} }),
  };
});

const said: fc.Arbitrary<DatasetCorrected> = parts<DatasetCorrected, "due" | "reading">(
  {
    seq: fc.constant(0),
    phrase: text,
    due: one([null, "2023-03", "2023-33", "../2023-10-31", "2023-06/..", "2024"]) as fc.Arbitrary<string>,
    source: url,
    reading,
  },
  ["due", "reading"],
).map(({ seq: _, ...rest }) => rest as DatasetCorrected);

/** What happens to a deadline: it is extended, or one of those that there are is read anew. */
const step = fc.record({ corrects: fc.option(fc.nat(3)), said });

/** The deadlines of a promise that was said on a day, as they came about. */
function deadline(saidOn: string): fc.Arbitrary<DatasetDeadline> {
  return fc.tuple(said, few(step), fc.option(fc.integer({ min: 1, max: 9 }))).map(([first, steps, later]) => {
    const on = later === null ? saidOn : addDays(saidOn, later);
    const versions: { on: string; readings: DatasetCorrected[] }[] = [
      { on, readings: [{ ...first, seq: 0 }] },
    ];
    steps.forEach(({ corrects, said: each }, index) => {
      const row = { ...each, seq: index + 1 };
      if (corrects === null) versions.push({ on: addDays(on, 10 * (index + 1)), readings: [row] });
      else versions[corrects % versions.length]?.readings.push(row);
    });
    const isNumbered = versions.some(({ readings }) => readings.length > 1);
    const plain = ({ seq, ...row }: DatasetCorrected) => (isNumbered ? { seq, ...row } : row);
    const [original, ...extensions] = versions.map(({ on: given, readings }) => {
      const corrected = readings.slice(0, -1).map(plain);
      const now = plain(readings.at(-1) as DatasetCorrected);
      return { ...now, on: given, ...(corrected.length > 0 && { corrected }) };
    });
    const { on: given, ...rest } = original as NonNullable<typeof original>;
    return {
      ...rest,
      ...(given !== saidOn && { on: given }),
      ...(extensions.length > 0 && { extensions }),
    };
  });
}

function assessment(criteria: readonly string[], { sources }: Names): fc.Arbitrary<DatasetAssessment> {
  return parts<DatasetAssessment, "outcome" | "effectiveOn" | "evidence">(
    {
      outcome: one(OUTCOMES),
      effectiveOn: fc.oneof(
        day,
        day.map((each) => each.slice(0, 7)),
        one(["2023", "2024"]),
      ),
      summary: localized,
      evidence: fc.subarray(sources),
      met: fc.subarray([...criteria]),
      strength: one(EVIDENCE_STRENGTHS),
      author: text,
      reviewer: text,
      approval: one(["second_editor", "one_person"]),
      occurrence: one(["2022-40", "2023-03"]),
    },
    ["outcome", "effectiveOn", "evidence"],
  ).map(({ approval, ...rest }) => {
    const goesWithoutSaying = rest.reviewer !== undefined && approval === "second_editor";
    return approval && !goesWithoutSaying ? { ...rest, approval } : rest;
  });
}

const check = ({ sources }: Names) =>
  parts<DatasetCheck, "on" | "found">(
    {
      on: day,
      found: fc.boolean(),
      note: localized,
      sources: fc.subarray(sources, { minLength: 1 }),
      author: text,
    },
    ["on", "found"],
  );

const MAX = 3;

/** A promise of a dialogue that began on a day; links come when all promises are known. */
export function promise(id: string, dayOfDialogue: string, names: Names): fc.Arbitrary<DatasetPromise> {
  const criteria = fc.option(few(localized, 1));
  const sayings = fc.tuple(fc.option(fc.integer({ min: 1, max: 3 })), criteria);
  return sayings.chain(([later, texts]) => {
    const saidOn = later === null ? dayOfDialogue : addDays(dayOfDialogue, later);
    const listed = (texts ?? []).map((each, index) => ({ id: `c-${MAX - index}`, text: each }));
    const ids = listed.map((each) => each.id);
    const model = {
      id: fc.constant(id),
      state: fc.constant("disputed" as const),
      promisors: few(parties(names), 1),
      action: localized,
      quote: fc.record({ text, lang: one(["ko", "en"]) }),
      deadline: deadline(saidOn),
      assessments: few(assessment(ids, names)),
      checks: few(check(names), 1),
      termEnds: day,
      nextCheck: day,
      source: url,
      notes: text,
      replies: few(
        fc
          .tuple(
            parties(names),
            parts<Omit<DatasetReply, "personId" | "person" | "organization">, "on" | "text">(
              { on: day, text: localized, source: url, closed: day },
              ["on", "text"],
            ),
          )
          .map(([who, said]) => ({ ...said, ...who })),
        1,
      ),
    };
    return parts<Omit<DatasetPromise, "saidOn" | "criteria" | "links">, "id" | "promisors" | "action">(
      model as never,
      ["id", "promisors", "action", "deadline", "assessments"] as never,
    ).map((each) => ({
      ...(each as DatasetPromise),
      ...(later !== null && { saidOn }),
      ...(listed.length > 0 && { criteria: listed }),
    }));
  });
}
