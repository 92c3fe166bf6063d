import { addDays } from "../app/domain/days.ts";
import type { DialogueInput } from "../db/import/format.ts";
import { companyName, drawText, personName } from "./vocabulary.ts";

/** Dialogues a month in the synthetic record: a larger record is a longer one, as in life. */
const PER_MONTH = 80;
const HOSTS = 60;
const SERIES = 400;
const PEOPLE = 20_000;
const COMPANIES = 5_000;

/** A small generator of repeatable numbers (mulberry32). */
function numbers(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return Math.floor((((t ^ (t >>> 14)) >>> 0) / 4_294_967_296) * below);
  };
}

const FIELDS = ["데이터", "반도체", "개인정보", "통신", "플랫폼", "인공지능", "보건", "교육", "무역", "농업"];
const OUTCOMES = [
  "delivered",
  "delivered",
  "delivered",
  "in_progress",
  "not_delivered",
  "not_started",
] as const;

/** `count` dialogues with three promises each, the latest in the month of 2026-06, the same ones every time. */
export function syntheticDialogues(count: number): DialogueInput[] {
  const draw = numbers(20230308);
  const months = Math.ceil(count / PER_MONTH);
  const first = addDays("2026-06-28", -Math.round(months * 30.44));
  return Array.from({ length: count }, (_, index) => {
    const day = addDays(first, Math.floor((index / PER_MONTH) * 30.44));
    const field = FIELDS[draw(FIELDS.length)] as string;
    const host = draw(HOSTS);
    const series = draw(SERIES);
    const organization = {
      name: { ko: `${field} 기관 ${host}`, en: `Agency ${host} of field ${field.length}` },
    };
    const party = () => {
      // Few people are often there, most of them seldom.
      const person = Math.floor(PEOPLE * (draw(1_000) / 1_000) ** 2);
      return {
        personId: `person-${person}`,
        person: personName(person),
        organization: { name: companyName(person % COMPANIES) },
      };
    };
    const about = drawText(draw, 2 + draw(3));
    const summary = drawText(draw, 8 + draw(12));
    return {
      id: `synthetic-${index}`,
      title: { ko: `제${index}차 ${about.ko} 전략대화`, en: `Strategic dialogue ${index} on ${about.en}` },
      series: {
        id: `series-${series}`,
        name: { ko: `${field} 전략대화 ${series}`, en: `Dialogue series ${series}` },
      },
      start: day,
      timezone: "Asia/Seoul",
      status: "held",
      venue: { name: { ko: `회의장 ${draw(300)}`, en: `Hall ${index % 300}` }, city: "Seoul", country: "KR" },
      hosts: [organization],
      attendees: [party(), party(), party()].map((each) => ({ ...each, role: { ko: "대표", en: "CEO" } })),
      summary: { ko: `${summary.ko} 등을 논의했다.`, en: `Discussed: ${summary.en}.` },
      sources: [{ url: `https://news.example/${index}`, publisher: "뉴스", published: day }],
      promises: [0, 1, 2].map((number) => {
        const action = drawText(draw, 2 + draw(5));
        const due = addDays(day, 10 + draw(300));
        const drawn = OUTCOMES[draw(OUTCOMES.length)] ?? "delivered";
        const outcome = drawn === "not_delivered" && number === 2 ? "withdrawn" : drawn;
        // "Not delivered" is said 90 days after the deadline at the earliest.
        const effectiveOn = addDays(due, draw(90) - 45 + (outcome === "not_delivered" ? 140 : 0));
        const known = draw(4) > 0 && effectiveOn > day && effectiveOn < "2026-10-01";
        return {
          id: `synthetic-${index}--promise-${number}`,
          promisors: [party()],
          action: { ko: `${action.ko} 방안 발표`, en: `Publish measures on ${action.en}` },
          quote: { text: `${drawText(draw, 3 + draw(4)).ko} 발표할 것`, lang: "ko" },
          deadline:
            number === 2 ? { phrase: "조속히", due: null } : { phrase: `${due.slice(5, 7)}월 중`, due },
          assessments: known
            ? [
                {
                  outcome,
                  effectiveOn,
                  summary: { ko: "발표했다.", en: "Published." },
                  evidence: [{ url: `https://news.example/${index}/${number}`, publisher: "뉴스" }],
                },
              ]
            : [],
        };
      }),
    };
  });
}
