import ICAL from "ical.js";
import { expect, test } from "./fixtures.ts";

const DAY = "2023-04-05";
const DIALOGUE = "kr-msit-ai-hsd-3-2023";
const PLAN = `${DIALOGUE}--superlarge-ai-policy-direction`;
const SERIES = "kr-msit-ai-hsd";

/** Every kind of page that answers for a past day. Subscribing does not: it is of today and of what comes. */
const PAGES = [
  "",
  "/calendar/2023-04",
  "/calendar/2023-03?view=list",
  "/calendar/2024-01",
  "/calendar/2023",
  "/dialogues",
  "/dialogues?host=msit&year=2022",
  "/dialogues?q=zzz",
  `/dialogues/${DIALOGUE}`,
  "/dialogues/kr-msit-ai-hsd-5-2024",
  "/promises",
  "/promises?outcome=delivered",
  `/promises/${PLAN}`,
  "/series",
  `/series/${SERIES}`,
  `/series/${SERIES}/brief`,
  "/organizations",
  "/organizations/msit",
  "/people?sort=name",
  "/organizations?q=zzz",
  "/people/lee-jong-ho",
  "/venues",
  "/venues/kakao-pangyo-agit",
  "/scoreboard",
  "/scoreboard?host=msit",
  "/methodology",
  "/search",
  "/search?q=AI&outcome=delivered",
  "/search?q=zzz",
];
const WORDS = {
  en: { day: "5 April 2023", leave: "See it as of today", late: "Delivered · 14 days late" },
  ko: { day: "2023년 4월 5일", leave: "오늘 기준으로 보기", late: "이행 · 14일 지연" },
};

/**
 * Links that may leave the day: into the page itself, to subscribing, to calendars, which would never change, to the data as
 * a whole, to the history, which goes by the day of recording, and to the editors.
 */
const leaves = (path: string) =>
  /^#|^\/(en|ko)\/subscribe(\?|$)|^\/(en|ko)\/data$|\.ics(\?|$)|\/changes$|\/tip$/.test(path);

for (const lang of ["en", "ko"] as const) {
  test.describe(`as of a past day, in ${lang}`, () => {
    test("every page says which day it is of, and its links and forms keep that day", async ({ request }) => {
      for (const path of PAGES) {
        const [pathname, query] = path.split("?");
        const here = `/${lang}${pathname}${query ? `?${query}` : ""}`;
        const html = await (await request.get(`${here}${query ? "&" : "?"}as_of=${DAY}`)).text();
        const banners = [...html.matchAll(/<p class="as-of" role="note">(.*?)<\/p>/gs)].map(
          ([, text]) => text,
        );
        expect([here, banners.length]).toEqual([here, 1]);
        const [banner = ""] = banners;
        expect(banner).toContain(WORDS[lang].day);
        expect(banner).toContain(`href="${here.replaceAll("&", "&amp;")}">${WORDS[lang].leave}</a>`);
        const addresses = [...html.replace(banner, "").matchAll(/<a\s[^>]*?href="([^"]*)"/g)].map(
          ([, address = ""]) => address.replaceAll("&amp;", "&"),
        );
        const ours = addresses.filter((address) => !/^https?:/.test(address) && !leaves(address));
        expect(ours.length).toBeGreaterThan(4);
        const lost = ours.filter((address) => !/[?&]as_of=2023-04-05(&|#|$)/.test(address));
        expect([here, lost]).toEqual([here, []]);
        const forms = [...html.matchAll(/<form.*?<\/form>/gs)].map(([form]) => form);
        const keeping = forms.filter((form) => form.includes(`name="as_of" value="${DAY}"`));
        expect([here, keeping.length]).toEqual([here, forms.length]);
      }
    });

    test("the founding promise is five days overdue, and fourteen days late from the day it was delivered", async ({
      page,
    }) => {
      const overdue = { en: "Not yet assessed · 5 days overdue", ko: "평가 전 · 기한 5일 경과" }[lang];
      for (const path of [
        "",
        "/calendar/2023-03?view=list",
        `/dialogues/${DIALOGUE}`,
        `/promises?series=${SERIES}`,
        `/promises/${PLAN}`,
      ]) {
        const at = (day: string) => `/${lang}${path}${path.includes("?") ? "&" : "?"}as_of=${day}`;
        await page.goto(at(DAY));
        await expect(page.getByText(overdue).first()).toBeVisible();
        await page.goto(at("2023-04-14"));
        await expect(page.getByText(WORDS[lang].late).first()).toBeVisible();
        await expect(page.getByText(overdue)).toHaveCount(0);
      }
      await page.goto(`/${lang}/series/${SERIES}/brief?as_of=${DAY}`);
      await expect(page.getByText(overdue)).toBeVisible();
    });

    test("a day that cannot be read is a 400 on every page, by its name", async ({ request }) => {
      for (const path of [...PAGES, "/calendar", "/subscribe", "/data", "/changes"]) {
        const address = `/${lang}${path}${path.includes("?") ? "&" : "?"}as_of=2023-02-30`;
        const response = await request.get(address);
        const main = /<main.*<\/main>/s.exec(await response.text())?.[0] ?? "";
        expect([address, response.status(), main.includes("as_of")]).toEqual([address, 400, true]);
        expect([address, /href="[^"]*as_of/.test(main)]).toEqual([address, false]);
      }
    });
  });
}

test("the list of dialogues leaves out what began later, in its total and its choices too", async ({
  page,
}) => {
  await page.goto(`/en/dialogues?as_of=${DAY}`);
  await expect(page.getByRole("status")).toHaveText("6 dialogues");
  await expect(page.getByRole("main").getByRole("heading", { level: 2 })).toHaveText([
    "2023",
    "2022",
    "2021",
  ]);
  await expect(page.locator("select[name=year] option")).toHaveText([
    "Any",
    "2023 (2)",
    "2022 (3)",
    "2021 (1)",
  ]);
});

test("a dialogue that was still ahead is scheduled, and nothing has been promised there", async ({
  page,
}) => {
  await page.goto("/en/dialogues/kr-msit-ai-hsd-3-2023?as_of=2023-03-07");
  await expect(page.getByRole("main")).toContainText("Not held yet on 7 March 2023.");
  await expect(page.locator(".status")).toHaveText("Scheduled");
  await expect(page.getByRole("region", { name: "What was promised" })).toContainText(
    "Nothing had been promised here yet.",
  );
  await page.goto("/ko/dialogues/kr-msit-ai-hsd-3-2023?as_of=2023-03-08");
  await expect(page.locator(".status")).toHaveCount(0);
  await page.goto("/ko/calendar/2024-01?view=list&as_of=2023-03-08");
  await expect(page.locator(".dialogue-line").filter({ hasText: "제5차" }).locator(".status")).toHaveText(
    "예정",
  );
});

test("the calendar opens at the month of the past day and walks on within the past", async ({ page }) => {
  await page.goto(`/en/calendar?as_of=${DAY}`);
  await expect(page).toHaveURL(/\/en\/calendar\/2023-04\?as_of=2023-04-05$/);
  await page.getByRole("link", { name: "Previous month: March 2023" }).click();
  await page.getByRole("link", { name: "2023", exact: true }).click();
  await page.getByRole("link", { name: "Dialogues", exact: true }).click();
  await expect(page).toHaveURL(/\/en\/dialogues\?as_of=2023-04-05$/);
  await page.getByRole("link", { name: "한국어" }).click();
  await expect(page.getByRole("note")).toContainText("2023년 4월 5일");
});

test("the figures are of the past day too", async ({ page }) => {
  await page.goto(`/en?as_of=${DAY}`);
  const figures = page.getByRole("region", { name: "The record in figures" });
  await expect(figures).toContainText("The dialogues run from 7 September 2021 to 8 March 2023.");
  await expect(figures).toContainText("On record are 6 dialogues and 15 promises");
  await page.goto("/en?as_of=2023-03-07");
  await expect(page.getByRole("region", { name: "One promise, and what became of it" })).toHaveCount(0);
});

test("subscribing leaves the past day", async ({ page }) => {
  await page.goto(`/ko/subscribe?as_of=${DAY}`);
  await expect(page).toHaveURL(/\/ko\/subscribe$/);
  await expect(page.locator("a[href*=as_of]")).toHaveCount(0);
});

test("a feed of a past day says what the page of that day says", async ({ page, request }) => {
  const events = async (path: string) => {
    const text = await (await request.get(path)).text();
    return new ICAL.Component(ICAL.parse(text)).getAllSubcomponents("vevent");
  };
  await page.goto(`/en/dialogues?as_of=${DAY}`);
  const listed = await page.locator(".dialogue-line").count();
  expect(await events(`/en/dialogues.ics?as_of=${DAY}`)).toHaveLength(listed);
  await expect(page.locator('link[rel="alternate"][type="text/calendar"]')).toHaveAttribute(
    "href",
    `/en/dialogues.ics?as_of=${DAY}`,
  );
  const [one] = await events(`/en/dialogues/${DIALOGUE}.ics?as_of=${DAY}`);
  expect(one?.getFirstPropertyValue("description")).toContain("Not yet assessed · overdue");
  const [before] = await events(`/en/dialogues/${DIALOGUE}.ics?as_of=2023-03-07`);
  expect(before?.getFirstPropertyValue("description")).not.toContain("overdue");
  const calendar = await events(`/en/calendar.ics?as_of=${DAY}`);
  const plan = calendar.find((each) => String(each.getFirstPropertyValue("uid")).includes("superlarge"));
  expect(plan?.getFirstPropertyValue("summary")).toMatch(/— Not yet assessed$/);
});

test("a feed whose day cannot be read still answers, and says so", async ({ request }) => {
  for (const path of ["dialogues", "promises", "calendar", `dialogues/${DIALOGUE}`]) {
    const response = await request.get(`/en/${path}.ics?as_of=never`);
    expect(response.status()).toBe(200);
    expect(await response.text()).toContain('X-YAKSOK-PROBLEM:The value of "as_of" cannot be read.');
  }
});
