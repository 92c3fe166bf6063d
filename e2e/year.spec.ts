import type { Locator, Page } from "@playwright/test";
import { expect, test } from "./fixtures.ts";

const ids = (of: Locator) =>
  of.evaluateAll((elements) => elements.map((each) => each.getAttribute("data-id") ?? "").sort());
const part = (page: Page, name: string) => page.getByRole("region", { name });
const linked = (of: Locator) => of.evaluateAll((links) => links.map((each) => each.getAttribute("href")));

test("a year is a map of its days, in which only days with something are links, each with its counts", async ({
  page,
}) => {
  await page.goto("/en/calendar/2023");
  const days = part(page, "Day by day");
  const map = days.getByRole("table", {
    name: "Days of 2023 with their dialogues and deadlines, a row a month",
  });
  await expect(map.getByRole("rowheader")).toHaveCount(12);
  await expect(map.getByRole("columnheader", { name: "Monday" })).toHaveCount(6);
  await expect(map.getByRole("link", { name: "8 March 2023, 1 dialogue", exact: true })).toHaveAttribute(
    "href",
    "/en/calendar/2023-03?view=list#d-2023-03-08",
  );
  await expect(map.getByRole("link", { name: "31 March 2023, 2 deadlines", exact: true })).toBeVisible();
  await expect(
    map.getByRole("link", { name: "March 2023, 1 dialogue, 2 deadlines", exact: true }),
  ).toBeVisible();
  expect(await map.getByRole("link").count()).toBeLessThan(12 + 25);
  await expect(days.getByRole("listitem")).toContainText([
    "one",
    "two or three",
    "four to six",
    "seven or more",
  ]);
  await page.goto("/ko/calendar/2024");
  await expect(page.getByRole("link", { name: "2024년 1월, 날짜 미상 대화 1건" })).toHaveText("1");
});

test("charts and tables of a year hold the same, and what its data holds", async ({ page, request }) => {
  for (const lang of ["en", "ko"]) {
    for (const year of ["2023", "2024"]) {
      await page.goto(`/${lang}/calendar/${year}`);
      const [series, promises] = [page.locator("section").nth(1), page.locator("section").nth(2)];
      const drawn = await ids(series.locator("svg [data-id]"));
      expect(drawn).toEqual(await ids(series.locator("table li[data-id]")));
      const data = await (await request.get(`/${lang}/calendar/${year}.json`)).json();
      expect(drawn).toEqual(data.dialogues.map(({ id }: { id: string }) => id).sort());
      const bars = await ids(promises.locator("figure li[data-id]"));
      expect(bars).toEqual(await ids(promises.locator("tr[data-id]")));
      expect(bars).toEqual(expect.arrayContaining(data.promisesDue.map(({ id }: { id: string }) => id)));
      const csv = await (await request.get(`/${lang}/calendar/${year}.csv`)).text();
      for (const id of drawn) expect(csv).toContain(id);
    }
  }
});

test("lateness is told where it is drawn, and in the table", async ({ page }) => {
  await page.goto("/en/calendar/2023");
  const promises = part(page, "From the word to the deed");
  const row = promises
    .locator("figure li")
    .filter({ hasText: "policy direction for the hyper-scale AI industry" });
  await expect(row).toContainText("Delivered · 14 days late");
  await expect(row.locator(".stretch-late")).toHaveCount(1);
  await promises.getByText("The same as a table").click();
  await expect(promises.getByRole("row", { name: /policy direction for the hyper-scale/ })).toContainText(
    /8 March 2023\s*31 March 2023\s*14 April 2023\s*Delivered · 14 days late/,
  );
  await page.goto("/en/calendar/2023?as_of=2023-04-05");
  await expect(row).toContainText("5 days overdue");
  await expect(page.locator(".axis-today").first()).toHaveText("Today");
});

test("a series that did not meet as it had said has a row with the periods it had named", async ({
  page,
}) => {
  await page.goto("/en/calendar/2022");
  const series = part(page, "When each series met");
  await series.getByText("The same as a table").click();
  await expect(series.getByRole("row", { name: /AI High-Level Strategic Dialogue/ })).toContainText(
    /No dialogue on record\s*first half of 2022, second half of 2022/,
  );
  await expect(series.locator('li[data-id="kr-msit-ai-hsd"] .expected')).toHaveCount(2);
});

test("the years lead only to years that have something, and keep a past day", async ({ page }) => {
  await page.goto("/en/calendar/1950?as_of=2024-12-31");
  await expect(page.getByRole("main")).toContainText("The record has nothing in 1950.");
  const years = page.getByRole("navigation", { name: "Years" });
  expect(await linked(years.getByRole("link"))).toEqual([
    "/en/calendar/2021?as_of=2024-12-31",
    ...[2021, 2022, 2023, 2024, 2025, 2026, 2030].map((year) => `/en/calendar/${year}?as_of=2024-12-31`),
  ]);
  await expect(years.getByRole("link", { name: "Next year on record: 2021" })).toBeVisible();
  await expect(page.getByRole("link", { name: "September 2021" })).toHaveAttribute(
    "href",
    "/en/calendar/2021-09?as_of=2024-12-31",
  );
});

test("a year holds at 320 pixels, upright, with days wide enough for a finger", async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 700 });
  for (const lang of ["en", "ko"]) {
    await page.goto(`/${lang}/calendar/2024`);
    expect(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth)).toBe(true);
    const [january, december] = await Promise.all(
      [0, 11].map((index) => page.getByRole("rowheader").nth(index).boundingBox()),
    );
    expect(Math.abs((january?.y ?? 0) - (december?.y ?? 99))).toBeLessThan(2);
    for (const summary of await page.locator("summary").all()) await summary.click();
    expect(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth)).toBe(true);
  }
});

test("a series tells its rhythm in words, as a chart and as a table, and what had been said of it", async ({
  page,
}) => {
  await page.goto("/en/series/kr-msit-ai-hsd");
  const rhythm = part(page, "Rhythm");
  await expect(rhythm).toContainText(
    "3 meetings are on record. Numbers 2 and 4 are not on record. No two have numbers that follow one another, so there is no interval to tell.",
  );
  await rhythm.getByText("The same as a table").click();
  expect(await ids(rhythm.locator("figure svg [data-id]"))).toEqual(await ids(rhythm.locator("tr[data-id]")));
  await expect(rhythm.locator("tr[data-id] td:last-child")).toHaveText([
    "317 (number 4 not on record)",
    "547 (number 2 not on record)",
    "first on record",
  ]);
  await expect(rhythm.locator(".lines")).toContainText(
    /반기마다.*said on 7 September 2021.*Of the meetings after that, 2 are on record\. By the calendar, of the \d+ periods that are over: 2 periods had a meeting; for 3 periods the record cannot tell, as a meeting not on record may have been then; for \d+ periods no meeting is on record\. Whether the promise was kept is another matter/,
  );
  await page.goto("/ko/series/kr-msit-ai-hsd?as_of=2023-04-05");
  await expect(part(page, "개최 주기")).toContainText(
    "기록된 회의 2건. 제2차는 기록에 없습니다. 차수가 이어진 회의가 없어 간격을 말할 수 없습니다.",
  );
  await expect(part(page, "개최 주기").locator("tr[data-id]")).toHaveCount(3);
});

test("the list of series has them on one axis, with both names, counts, and the latest and next dialogue", async ({
  page,
}) => {
  await page.goto("/ko/series?as_of=2023-04-05");
  const row = page.locator('li[data-id="kr-msit-ai-hsd"]');
  await expect(row).toContainText(
    /인공지능 최고위 전략대화\s*AI High-Level Strategic Dialogue\s*대화 2건.*최근 2023년 3월 8일.*다음 2024년 1월 19일/s,
  );
  await expect(row.locator(".strokes")).toHaveAttribute("d", /^M\d+ 12v-12M\d+ 12v-12$/);
  await page.setViewportSize({ width: 320, height: 700 });
  expect(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth)).toBe(true);
});

test("a month is a table to walk: a row a week, each day named with its counts, other months' days one blank", async ({
  page,
}) => {
  await page.goto("/ko/calendar/2023-03");
  await expect(page.getByRole("table")).toMatchAriaSnapshot(`
    - table "2023년 3월의 대화와 약속 기한(한 줄이 한 주)":
      - caption: 2023년 3월의 대화와 약속 기한(한 줄이 한 주)
      - rowgroup:
        - row:
          - columnheader "일요일"
          - columnheader "월요일"
          - columnheader "화요일"
          - columnheader "수요일"
          - columnheader "목요일"
          - columnheader "금요일"
          - columnheader "토요일"
      - rowgroup:
        - row:
          - cell
          - cell "1일 수요일, 3ㆍ1절, 일정 없음"
          - cell "2일 목요일, 일정 없음"
          - cell "3일 금요일, 일정 없음"
          - cell "4일 토요일, 일정 없음"
        - row:
          - cell "5일 일요일, 일정 없음"
          - cell "6일 월요일, 일정 없음"
          - cell "7일 화요일, 일정 없음"
          - cell /^8일 수요일, 대화 1건, 기한 0건/:
            - list:
              - listitem:
                - link "제3차 인공지능 최고위 전략대화"
          - cell "9일 목요일, 일정 없음"
          - cell "10일 금요일, 일정 없음"
          - cell "11일 토요일, 일정 없음"
  `);
  await page.goto("/en/calendar/2024-12");
  await expect(
    page.getByRole("cell", { name: /^Tuesday 31, 0 dialogues, 4 deadlines/ }).locator(".entry"),
  ).toHaveCount(4);
});

test("an empty month leads to the nearest ones with records, and a day or a month written short to its own place", async ({
  page,
  request,
}) => {
  await page.goto("/ko/calendar/2022-03?view=list");
  await expect(page.locator(".nothing")).toContainText(
    "2022년 3월에는 기록된 대화나 기한이 된 약속이 없습니다.",
  );
  await expect(page.locator(".nothing a")).toHaveCount(2);
  await expect(page.locator(".nothing a").first()).toHaveAttribute("href", "/ko/calendar/2021-09?view=list");
  for (const [asked, answer] of [
    ["2023-3?as_of=2024-01-01", "/ko/calendar/2023-03?as_of=2024-01-01"],
    ["2023-03-08", "/ko/calendar/2023-03?view=list#d-2023-03-08"],
  ]) {
    const response = await request.get(`/ko/calendar/${asked}`, { maxRedirects: 0 });
    expect([response.status(), response.headers().location]).toEqual([301, answer]);
  }
  expect((await request.get("/ko/calendar/2023-02-30")).status()).toBe(404);
});

test("neighbours that are not adjacent by number are named as those on record, with their numbers", async ({
  page,
}) => {
  await page.goto("/ko/dialogues/kr-msit-ai-hsd-3-2023");
  await expect(page.locator(".neighbours dt")).toHaveText([
    "기록된 이전 회의(제1차)",
    "기록된 다음 회의(제5차)",
  ]);
  await page.goto("/ko/promises/kr-msit-ai-hsd-1-2021--meet-every-half-year");
  await expect(page.getByRole("row", { name: /^2023년 상반기/ })).toContainText(
    "이 기간의 회의가 기록돼 있으나, 편집자가 아직 평가하지 않았습니다.",
  );
});
