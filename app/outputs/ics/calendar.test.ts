import { expect, test } from "vitest";
import { combinedCalendar, dialogueCalendar, dialoguesCalendar, problemCalendar } from "./calendar.ts";
import { componentsOf, dialogue, identity, onDays, options, promise, textOf } from "./made-up.ts";

test("a dialogue is a file of its own, byte for byte, and names no calendar", () => {
  expect(textOf(dialogueCalendar(dialogue, options)).split("\r\n")).toEqual([
    "BEGIN:VCALENDAR",
    "VERSION:2.0",
    "PRODID:-//Yaksok//Government dialogues and promises//EN",
    "CALSCALE:GREGORIAN",
    "METHOD:PUBLISH",
    "BEGIN:VEVENT",
    "UID:dialogue-pangyo@yaksok.example",
    "SEQUENCE:2",
    "DTSTAMP:20230414T010203Z",
    "CREATED:20230309T000000Z",
    "LAST-MODIFIED:20230414T010203Z",
    "CLASS:PUBLIC",
    "SUMMARY:제3차 전략대화",
    "DESCRIPTION:논의했다.\\n\\n주최\\n- 과기정통부\\n\\n참석\\n- 이종",
    " 호\\, 장관\\, 과기정통부\\n\\n약속\\n- 정책방향 발표 — 이행",
    "  · 14일 지연\\n\\n출처\\n- 연합뉴스: https://news.example/1\\n\\nhttp",
    " s://yaksok.example/ko/dialogues/pangyo",
    "CATEGORIES:과기정통부,전략대화",
    "URL:https://yaksok.example/ko/dialogues/pangyo",
    "DTSTART:20230308T050000Z",
    "DTEND:20230308T063000Z",
    "STATUS:CONFIRMED",
    "TRANSP:TRANSPARENT",
    "LOCATION:판교아지트\\, Seongnam",
    "GEO:37.4;127.1",
    "END:VEVENT",
    "END:VCALENDAR",
    "",
  ]);
});

test("a subscription names itself, its colour, its source and how often to look, and has no UID", () => {
  expect(textOf(dialoguesCalendar([], identity, options)).split("\r\n")).toEqual([
    "BEGIN:VCALENDAR",
    "VERSION:2.0",
    "PRODID:-//Yaksok//Government dialogues and promises//EN",
    "CALSCALE:GREGORIAN",
    "METHOD:PUBLISH",
    "NAME:약속: 정부 대화 일정",
    "X-WR-CALNAME:약속: 정부 대화 일정",
    "DESCRIPTION:정부가 연 대화와 그 자리에서 나온 약속을 매",
    " 듭지어질 때까지 기록합니다.",
    "X-WR-CALDESC:정부가 연 대화와 그 자리에서 나온 약속을 매",
    " 듭지어질 때까지 기록합니다.",
    "X-WR-TIMEZONE:Asia/Seoul",
    "COLOR:teal",
    "X-APPLE-CALENDAR-COLOR:#0B5563",
    "SOURCE;VALUE=URI:https://yaksok.example/ko/dialogues.ics",
    "URL:https://yaksok.example/ko/subscribe",
    "REFRESH-INTERVAL;VALUE=DURATION:PT1H",
    "X-PUBLISHED-TTL:PT1H",
    "END:VCALENDAR",
    "",
  ]);
});

test("both kinds stand in one calendar, dialogues first, and nothing asks for an answer or rings", () => {
  const text = textOf(combinedCalendar([dialogue], [promise], identity, options));
  expect(text.match(/^UID:.*/gm)).toEqual([
    "UID:dialogue-pangyo@yaksok.example",
    "UID:promise-pangyo--policy@yaksok.example",
  ]);
  expect(text).not.toMatch(/^(ATTENDEE|ORGANIZER|BEGIN:VALARM|RRULE)/m);
});

test("the same record gives the same bytes, whenever they are asked for", () => {
  const write = () => textOf(combinedCalendar([dialogue], [promise], identity, options));
  expect(write()).toBe(write());
});

test("no entry is left out for its age or their number, and a long calendar comes in parts", () => {
  const many = Array.from({ length: 3_000 }, (_, index) => ({ ...onDays("1950-01-01"), id: `d${index}` }));
  const parts = [...dialoguesCalendar(many, identity, options)];
  expect(parts.length).toBeGreaterThan(20);
  expect(Math.max(...parts.map((part) => part.byteLength))).toBeLessThan(80_000);
  expect(componentsOf(textOf(parts))).toHaveLength(3_000);
});

test("entries are written only as far as they are taken", () => {
  let read = 0;
  function* endless() {
    for (;;) {
      read += 1;
      yield { ...dialogue, id: `d${read}` };
    }
  }
  const [first] = dialoguesCalendar(endless(), identity, options);
  expect(Buffer.from(first ?? []).toString()).toMatch(/^BEGIN:VCALENDAR\r\n/);
  expect(read).toBeLessThan(200);
});

test("a name that holds line breaks stays one value", () => {
  const odd = { ...identity, name: "x\r\nATTENDEE:mailto:a@b.example", about: "y\nz, \\ ;" };
  const text = textOf(dialoguesCalendar([], odd, options));
  expect(text).toContain("\r\nNAME:x ATTENDEE:mailto:a@b.example\r\n");
  expect(text).toContain("\r\nDESCRIPTION:y z\\, \\\\ \\;\r\n");
});

test("a filter that cannot be read leaves an empty calendar that says so", () => {
  const text = textOf(problemCalendar("year", identity, options));
  expect(text).toContain('X-YAKSOK-PROBLEM:The value of "year" cannot be read.\r\nEND:VCALENDAR\r\n');
  expect(text.replaceAll("\r\n ", "")).toContain(
    "\r\nX-WR-CALDESC:주소의 ‘year’ 값은 쓸 수 없는 값입니다. 고치거나 빼고 다시 열어 주십시오.\r\n",
  );
});
