import { test as base } from "@playwright/test";
import { expectNoViolations } from "./axe.ts";
import { expect, startSite } from "./fixtures.ts";

const DIALOGUE = "kr-msit-ai-hsd-3-2023";
const PLAN = `${DIALOGUE}--superlarge-ai-policy-direction`;
const TASK_FORCE = `${DIALOGUE}--pipc-informal-tf`;

/** A site whose record was changed twice after it was loaded (e2e/changed-record.ts); the tests only read it. */
const test = base.extend<{ baseURL: string }, { site: { url: string } }>({
  site: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the fixtures wanted from this pattern
    async ({}, use) => {
      const { url, stop } = await startSite("e2e/changed-record.ts");
      await use({ url });
      await stop();
    },
    { scope: "worker" },
  ],
  baseURL: async ({ site }, use) => use(site.url),
});

test("the newest line comes first, with the hash to note down and how to check it", async ({ page }) => {
  await page.goto("/en/changes");
  await expect(page.getByRole("status")).toHaveText("504 lines");
  const first = page.getByRole("article").first();
  await expect(first.getByRole("heading")).toHaveText(
    "Assessment Form an informal task force on personal-information issues related to AI",
  );
  await expect(first).toContainText("Line 504");
  await expect(first.locator("time").first()).toHaveAttribute("datetime", "2024-01-12T01:00:00.000Z");
  await expect(first.locator("time").first()).toHaveText("12 January 2024, 10:00 (Korean Standard Time)");
  const hash = await first.locator("code[title]").getAttribute("title");
  await expect(page.locator(".newest-hash code")).toHaveText(hash ?? "");
  await expect(page.locator(".list-head")).toContainText("npm run yaksok -- verify");
});

test("the line of an assessment says what was judged, in words, and folds the rest", async ({ page }) => {
  await page.goto("/en/changes?kind=assessment");
  const line = page.getByRole("article").first();
  await expect(line.locator("dl").first()).toContainText("OutcomeIn progress");
  await expect(line).toContainText("True sinceJanuary 2024");
  await expect(line.locator('[lang="ko"]')).toHaveText("첫 회의를 공지했습니다.");
  await expect(line.getByRole("link", { name: "Notice" })).toHaveAttribute(
    "href",
    "https://example.org/notice",
  );
  await expect(line.getByText("The promisor says so")).toBeHidden();
  await line.getByText("4 further fields").click();
  await expect(line.getByText("The promisor says so")).toBeVisible();
});

test("a change of a dialogue shows only what changed, before and after", async ({ page }) => {
  await page.goto(`/en/dialogues/${DIALOGUE}/changes?kind=dialogue`);
  const table = page.getByRole("table", { name: "What line 503 changed" });
  await expect(table.getByRole("row")).toHaveText([
    "FieldBeforeAfter",
    "TitleEnglish3rd AI High-Level Strategic DialogueEnglishThird AI Dialogue",
    "When8 March 20239 March 2023",
    "StatusHeldPostponed",
    /^At the tableLee Jong-ho, Ministry of Science and ICT — Ministernothingand 8 entries as before$/,
    "NotesnothingOne attendance was taken off.",
    "Moved fromnothing8 March 2023",
  ]);
  await expect(page.getByText("Reason: wrong day in the first report")).toBeVisible();
});

test("does the same in Korean", async ({ page }) => {
  await page.goto(`/ko/dialogues/${DIALOGUE}/changes?kind=dialogue`);
  const table = page.getByRole("table", { name: "503번 줄에서 바뀐 내용" });
  await expect(table.getByRole("row").nth(0)).toHaveText("항목변경 전변경 후");
  await expect(table.getByRole("row").nth(2)).toHaveText("일시2023년 3월 8일2023년 3월 9일");
  await expect(table.getByRole("row").nth(3)).toHaveText("상태개최연기");
  await expect(page.locator(".change-facts time").first()).toHaveText(
    "2024년 1월 11일 00:15 (대한민국 표준시)",
  );
});

test("a promise's page leads to its lines, and they lead back", async ({ page }) => {
  await page.goto(`/en/promises/${TASK_FORCE}`);
  await page.getByRole("link", { name: "History of this record" }).click();
  await expect(page).toHaveURL(new RegExp(`/en/promises/${TASK_FORCE}/changes$`));
  await expect(page.locator(".change-kind")).toHaveText(["Assessment", "Deadline", "Promise"]);
  await page.locator(".lead").getByRole("link").click();
  await expect(page).toHaveURL(new RegExp(`/en/promises/${TASK_FORCE}$`));
});

test("a dialogue's page leads to its lines and to those of its promises", async ({ page }) => {
  await page.goto(`/ko/dialogues/${DIALOGUE}`);
  await page.getByRole("link", { name: "이 기록의 변경 이력" }).click();
  await expect(page.getByRole("status")).toHaveText("변경 13건");
});

test("turns its pages with the filters kept", async ({ page }) => {
  await page.goto("/en/changes?kind=promise");
  await expect(page.getByRole("status")).toHaveText("66 lines with these filters");
  await page.getByRole("link", { name: "Older lines" }).click();
  await expect(page).toHaveURL(/kind=promise&cursor=/);
  await page.getByRole("link", { name: "Older lines" }).click();
  await expect(page.getByRole("article")).toHaveCount(16);
  await expect(page.getByRole("link", { name: "Older lines" })).toHaveCount(0);
  await page.getByRole("link", { name: "Newer lines" }).click();
  await expect(page.getByRole("article")).toHaveCount(25);
});

test("filters by kind, record and day of recording in Seoul, and takes each filter away", async ({
  page,
}) => {
  await page.goto("/en/changes");
  await page.getByLabel("About", { exact: true }).selectOption("Dialogue");
  await page.getByLabel("Recorded from").fill("2024-01-11");
  await page.getByRole("button", { name: "Show" }).click();
  await expect(page.getByRole("status")).toHaveText("1 line with these filters");
  await expect(page.getByRole("article")).toContainText("Line 503");
  await page.getByRole("link", { name: "Remove the filter About: Dialogue" }).click();
  await expect(page.getByRole("status")).toHaveText("2 lines with these filters");
  await page.goto(`/en/changes?promise=${PLAN}&to=2024-01-10`);
  await expect(page.getByRole("status")).toHaveText("3 lines with these filters");
  await expect(page.getByRole("link", { name: /^Remove the filter Promise: Announce/ })).toBeVisible();
  await page.goto("/en/changes?to=2024-01-09");
  await expect(page.getByRole("heading", { name: "No line fits these filters" })).toBeVisible();
});

test("as of a day shows what was recorded by then, and says so", async ({ page }) => {
  await page.goto("/en/changes?as_of=2024-01-11");
  await expect(page.getByRole("note")).toContainText(
    "Lines recorded on or before 11 January 2024 (Asia/Seoul), by the day of recording.",
  );
  await expect(page.getByRole("article").first()).toContainText("Line 503");
  await expect(page.locator(".newest-hash")).toContainText("Hash of the newest line by that day, no. 503");
  await page.getByRole("link", { name: "See all lines" }).click();
  await expect(page.getByRole("article").first()).toContainText("Line 504");
});

test("says which parameter it cannot read, and what is not there", async ({ page }) => {
  for (const [query, parameter] of [
    ["kind=rumour", "kind"],
    ["from=2024-02-30", "from"],
    ["as_of=yesterday", "as_of"],
    ["cursor=%00", "cursor"],
  ] as const) {
    expect((await page.goto(`/en/changes?${query}`))?.status()).toBe(400);
    await expect(page.getByRole("main")).toContainText(parameter);
  }
  expect((await page.goto(`/en/promises/${PLAN}/changes?kind=rumour`))?.status()).toBe(400);
  expect((await page.goto("/ko/promises/nothing/changes"))?.status()).toBe(404);
  expect((await page.goto("/en/dialogues/nothing/changes"))?.status()).toBe(404);
});

test("holds at 320 pixels", async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 700 });
  for (const path of ["/en/changes", `/ko/dialogues/${DIALOGUE}/changes`]) {
    await page.goto(path);
    for (const details of await page.locator("article details summary").all()) await details.click();
    const width = await page.evaluate(() => document.documentElement.scrollWidth);
    expect(width).toBeLessThanOrEqual(320);
  }
});

test.describe("before and after, read by axe", () => {
  test.use({ javaScriptEnabled: true, bypassCSP: true });
  for (const lang of ["en", "ko"]) {
    test(`has no violation in ${lang}`, async ({ page }) => {
      await page.goto(`/${lang}/changes?dialogue=${DIALOGUE}&kind=dialogue&as_of=2024-02-01`);
      await expectNoViolations(page);
    });
  }
});
