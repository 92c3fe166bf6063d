import { readFileSync } from "node:fs";
import { join } from "node:path";
import * as chrono from "chrono-node";
import { addDays } from "../app/domain/days.ts";
import { interpretDeadline } from "../app/domain/deadlines/interpret.ts";

interface Row {
  what: string;
  unit: string;
  value: number;
}

interface Phrase {
  phrase: string;
  lang: string;
  said: string;
  earliest: string;
  latest: string;
}

function phrases(): Phrase[] {
  const file = join(import.meta.dirname, "..", "app", "domain", "deadlines", "reports.tsv");
  const lines = readFileSync(file, "utf8").trim().split("\n").slice(1);
  return lines.map((line) => {
    const [phrase = "", lang = "", said = "", , earliest = "", latest = ""] = line.split("\t");
    return { phrase, lang, said, earliest, latest };
  });
}

const DAYS = 400;
const share = (part: number, whole: number) => (100 * part) / whole;

/** Phrases a second of one core's time (the machine may be busy with others), over the days of a year, and how often a reading is the careful reader's. */
export function deadlineRows(): Row[] {
  const all = phrases();
  const days = Array.from({ length: DAYS }, (_, index) => addDays("2024-01-15", index));
  const readAll = () => {
    for (const day of days) for (const { phrase, lang } of all) interpretDeadline(phrase, lang, day);
  };
  readAll();
  const began = process.cpuUsage();
  readAll();
  const { user, system } = process.cpuUsage(began);
  const perSecond = (DAYS * all.length) / ((user + system) / 1_000_000);
  const long = "조속히 3분기 내에 by the end of ".repeat(3_300);
  const longBegan = performance.now();
  interpretDeadline(long, "ko", "2025-03-05");
  const longTook = performance.now() - longBegan;

  const dated = all.filter(({ lang, earliest, latest }) => lang === "en" && (earliest || latest));
  const ours = dated.filter((each) => {
    const reading = interpretDeadline(each.phrase, each.lang, each.said);
    return (reading.earliest ?? "") === each.earliest && (reading.latest ?? "") === each.latest;
  });
  const right = all.filter((each) => {
    const reading = interpretDeadline(each.phrase, each.lang, each.said);
    return (reading.earliest ?? "") === each.earliest && (reading.latest ?? "") === each.latest;
  });
  const theirs = dated.filter(chronoAgrees);
  const vague = all.filter(({ earliest, latest }) => !earliest && !latest);
  const invented = vague.filter(({ phrase, lang, said }) =>
    ["hard", "hard_start"].includes(interpretDeadline(phrase, lang, said).hardness),
  );
  return [
    { what: "deadline phrases read on one core", unit: "phrases/s", value: perSecond },
    { what: "a phrase of 100,000 characters", unit: "ms", value: longTook },
    {
      what: "deadline intervals exactly right, all languages",
      unit: "%",
      value: share(right.length, all.length),
    },
    { what: "deadline phrases without a date that got one", unit: "phrases", value: invented.length },
    {
      what: "deadline intervals exactly right, English with a date",
      unit: "%",
      value: share(ours.length, dated.length),
    },
    {
      what: "reference: chrono-node, first and last day, the same phrases",
      unit: "%",
      value: share(theirs.length, dated.length),
    },
    {
      what: "reference: chrono-node, last day only, the same phrases",
      unit: "%",
      value: share(dated.filter(chronoLastDay).length, dated.length),
    },
  ];
}

function chronoDays({ phrase, said }: Phrase): { start: string; end: string } | null {
  const [found] = chrono.parse(phrase, new Date(`${said}T00:00:00`), { forwardDate: true });
  if (!found) return null;
  const day = (parts: chrono.ParsedComponents) =>
    [parts.get("year"), parts.get("month"), parts.get("day")]
      .map((part) => String(part).padStart(2, "0"))
      .join("-");
  return { start: day(found.start), end: day(found.end ?? found.start) };
}

function chronoAgrees(phrase: Phrase): boolean {
  const days = chronoDays(phrase);
  return (
    days !== null &&
    (!phrase.earliest || days.start === phrase.earliest) &&
    (!phrase.latest || days.end === phrase.latest)
  );
}

function chronoLastDay(phrase: Phrase): boolean {
  const days = chronoDays(phrase);
  return days !== null && days.end === (phrase.latest || phrase.earliest);
}
