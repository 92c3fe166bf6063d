import { expect, test } from "vitest";
import { calendarOpeners, newsOpeners } from "./openers.ts";

const address = "https://yaksok.example/ko/dialogues.ics?host=msit&q=AI";

test("each calendar program is told in its own way to follow the address", () => {
  expect(calendarOpeners(address, "약속 기한", 256)).toEqual([
    { program: "webcal", href: "webcal://yaksok.example/ko/dialogues.ics?host=msit&q=AI" },
    {
      program: "google",
      href: "https://calendar.google.com/calendar/r?cid=webcal%3A%2F%2Fyaksok.example%2Fko%2Fdialogues.ics%3Fhost%3Dmsit%26q%3DAI",
    },
    {
      program: "outlook",
      href: "https://outlook.live.com/calendar/0/addfromweb?url=https%3A%2F%2Fyaksok.example%2Fko%2Fdialogues.ics%3Fhost%3Dmsit%26q%3DAI&name=%EC%95%BD%EC%86%8D%20%EA%B8%B0%ED%95%9C",
    },
    {
      program: "office",
      href: "https://outlook.office.com/calendar/0/addfromweb?url=https%3A%2F%2Fyaksok.example%2Fko%2Fdialogues.ics%3Fhost%3Dmsit%26q%3DAI&name=%EC%95%BD%EC%86%8D%20%EA%B8%B0%ED%95%9C",
    },
    { program: "apple", href: "webcal://yaksok.example/ko/dialogues.ics?host=msit&q=AI" },
  ]);
});

test("an address that Google would take and never fetch is not offered to it", () => {
  const programs = (longest: number) => calendarOpeners(address, "", longest).map(({ program }) => program);
  expect(programs(address.length)).toContain("google");
  expect(programs(address.length - 1)).not.toContain("google");
});

test("news readers are told the whole address", () => {
  expect(newsOpeners("https://yaksok.example/ko/dialogues.atom?host=msit")).toEqual([
    {
      program: "feedly",
      href: "https://feedly.com/i/subscription/feed%2Fhttps%3A%2F%2Fyaksok.example%2Fko%2Fdialogues.atom%3Fhost%3Dmsit",
    },
    { program: "reader", href: "feed:https://yaksok.example/ko/dialogues.atom?host=msit" },
    { program: "plain", href: "https://yaksok.example/ko/dialogues.atom?host=msit" },
  ]);
});
