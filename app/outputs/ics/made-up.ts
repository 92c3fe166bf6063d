import ICAL from "ical.js";
import type { CalendarDialogue, CalendarPromise } from "../../domain/calendar-records.ts";
import { DIALOGUE } from "../example-records.ts";
import type { FeedIdentity, FeedOptions } from "./options.ts";

/** For tests: a dialogue, a promise made at it, and calendars read back. */

export const options: FeedOptions = {
  lang: "ko",
  publicUrl: "https://yaksok.example",
  cancelled: "status",
  tentative: false,
  tasks: false,
  alarm: null,
};

export const identity: FeedIdentity = {
  name: "약속: 정부 대화 일정",
  about: "정부가 연 대화와 그 자리에서 나온 약속을 매듭지어질 때까지 기록합니다.",
  selfUrl: "https://yaksok.example/ko/dialogues.ics",
};

export const dialogue: CalendarDialogue = {
  id: DIALOGUE.id,
  title: DIALOGUE.title,
  time: DIALOGUE.time,
  status: DIALOGUE.status,
  series: { name: { ko: "전략대화", en: "Strategic Dialogue" } },
  hosts: [{ name: { ko: "과기정통부", en: "MSIT" } }],
  venue: { name: { ko: "판교아지트" }, address: null, city: "Seongnam", latitude: 37.4, longitude: 127.1 },
  place: null,
  summary: { ko: "논의했다." },
  attendances: [
    {
      person: { name: { ko: "이종호" } },
      organization: { name: { ko: "과기정통부" } },
      role: { ko: "장관" },
    },
  ],
  sources: [{ url: "https://news.example/1", publisher: "연합뉴스" }],
  promises: [
    {
      action: { ko: "정책방향 발표" },
      state: {
        outcome: "delivered",
        schedule: "late",
        lateness: { least: 14, most: 14 },
        daysTaken: null,
        effectiveOn: "2023-04-14",
        saidOn: "2023-03-08",
        today: "2023-05-01",
        deadline: { hardness: "hard" },
      },
    },
  ],
  previousStart: null,
  sequence: 2,
  createdAt: "2023-03-09T00:00:00.000Z",
  updatedAt: "2023-04-14T01:02:03.000Z",
};

/** The dialogue on whole days. */
export const onDays = (day: string, lastDay = day): CalendarDialogue => ({
  ...dialogue,
  time: {
    precision: "day",
    start: day,
    end: lastDay === day ? null : lastDay,
    day,
    lastDay,
    zone: "Asia/Seoul",
  },
});

const deadline: CalendarPromise["deadline"] = {
  phrase: "이달 중",
  earliest: "2023-03-01",
  latest: "2023-03-31",
  hardness: "hard",
  statedOn: "2023-03-08",
  reviewOn: null,
  revises: null,
  eventNumber: null,
  meeting: null,
};

export const promise: CalendarPromise = {
  id: "pangyo--policy",
  action: { ko: "정책방향 발표", en: "Publish the policy direction" },
  quote: { text: "이달 중 발표할 것", lang: "ko" },
  promisors: [{ person: null, organization: { name: { ko: "과기정통부" } } }],
  dialogue: { id: "pangyo", title: dialogue.title },
  hosts: dialogue.hosts,
  series: dialogue.series,
  saidOn: "2023-03-08",
  deadline,
  deadlines: [deadline],
  outcome: "in_progress",
  effectiveOn: null,
  schedule: "window_open",
  lateness: null,
  daysTaken: null,
  today: "2023-03-20",
  sequence: 0,
  createdAt: "2023-03-09T00:00:00.000Z",
  updatedAt: "2023-03-09T00:00:00.000Z",
};

/** The promise with a further deadline, which is the one in force. */
export function withDeadlines(...further: Partial<CalendarPromise["deadline"]>[]): CalendarPromise {
  const deadlines = [deadline, ...further.map((each) => ({ ...deadline, ...each }))];
  return { ...promise, deadline: deadlines.at(-1) ?? deadline, deadlines };
}

/** A calendar's whole text, from its parts. */
export function textOf(parts: Iterable<Uint8Array>): string {
  return Buffer.concat([...parts]).toString();
}

/** Its lines as ical.js reads them: events, or components of another name. */
export function componentsOf(text: string, name = "vevent"): ICAL.Component[] {
  return new ICAL.Component(ICAL.parse(text)).getAllSubcomponents(name);
}

/** The values of some properties of a component, as texts; null for one that it does not have. */
export function valuesOf(component: ICAL.Component | undefined, ...names: string[]): (string | null)[] {
  return names.map((name) => {
    const value = component?.getFirstPropertyValue(name) ?? null;
    return value === null ? null : String(value);
  });
}
