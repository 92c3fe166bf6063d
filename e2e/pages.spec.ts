import { expectNoViolations } from "./axe.ts";
import { expect, test } from "./fixtures.ts";

const PAGES = [
  "",
  "/calendar/2023-03",
  "/calendar/2023-03?view=list",
  "/calendar/2024-01",
  "/calendar/2023",
  "/dialogues",
  "/dialogues/kr-msit-ai-hsd-3-2023",
  "/promises",
  "/promises/kr-msit-ai-hsd-3-2023--superlarge-ai-policy-direction",
  "/series",
  "/series/kr-msit-ai-hsd",
  "/series/kr-msit-ai-hsd/brief",
  "/series/kr-msit-ai-hsd/brief?as_of=2023-04-05",
  "/organizations",
  "/organizations/msit",
  "/people?sort=name",
  "/people/lee-jong-ho",
  "/venues",
  "/venues/kakao-pangyo-agit",
  "/scoreboard",
  "/scoreboard?host=msit&as_of=2024-06-01",
  "/methodology",
  "/accessibility",
  "/search",
  "/search?q=AI&schedule=late&as_of=2025-06-01",
  "/search?q=zzz&in=promise",
  "/subscribe",
  "/data",
  "/changes?kind=series",
  "/promises/kr-msit-ai-hsd-3-2023--superlarge-ai-policy-direction/changes",
  "/dialogues/kr-msit-ai-hsd-3-2023/changes?as_of=2030-01-01",
  "/nowhere",
];

test.describe("read by axe, in light and dark", () => {
  for (const lang of ["en", "ko"]) {
    for (const path of PAGES) {
      test(`/${lang}${path} has no violation`, async ({ axePage }) => {
        await axePage.goto(`/${lang}${path}`);
        await expectNoViolations(axePage);
      });
    }
  }
});

test("the front door leads to the language that the browser asks for", async ({ request }) => {
  const korean = await request.get("/", {
    headers: { "Accept-Language": "ko-KR,ko;q=0.9" },
    maxRedirects: 0,
  });
  expect([korean.status(), korean.headers().location]).toEqual([302, "/ko"]);
  const french = await request.get("/", { headers: { "Accept-Language": "fr" }, maxRedirects: 0 });
  expect(french.headers().location).toBe("/en");
});

test("the language switch keeps the page and its filters, and hreflang names both", async ({ page }) => {
  await page.goto("/en/promises?schedule=overdue");
  await expect(page.locator("html")).toHaveAttribute("lang", "en");
  await expect(page.locator('link[hreflang="ko"]')).toHaveAttribute(
    "href",
    "https://yaksok.example/ko/promises?schedule=overdue",
  );
  await page.getByRole("link", { name: "한국어" }).click();
  await expect(page).toHaveURL(/\/ko\/promises\?schedule=overdue$/);
  await expect(page.locator("html")).toHaveAttribute("lang", "ko");
});

test("a month is a table with its dialogues, due dates and holidays", async ({ page }) => {
  await page.goto("/en/calendar/2023-03");
  const grid = page.getByRole("table", { name: /March 2023/ });
  await expect(grid.getByRole("columnheader", { name: "Monday" })).toHaveText("Mon");
  const eighth = grid.getByRole("cell", { name: /^Wednesday 8, 1 dialogue, 0 deadlines/ });
  await expect(eighth.getByRole("link", { name: "3rd AI High-Level Strategic Dialogue" })).toBeVisible();
  await expect(
    grid.getByRole("cell", { name: "Wednesday 1, Independence Movement Day, nothing" }),
  ).toBeVisible();
  const last = grid.getByRole("cell", { name: /^Friday 31, 0 dialogues, 2 deadlines/ });
  await expect(
    last.getByRole("link", { name: /policy direction for the hyper-scale AI industry/ }),
  ).toBeVisible();
});

test("the Korean month begins its weeks on Sunday and names the holiday in Korean", async ({ page }) => {
  await page.goto("/ko/calendar/2023-03");
  const grid = page.getByRole("table", { name: /2023년 3월/ });
  await expect(grid.getByRole("columnheader").first()).toHaveText("일");
  await expect(grid.getByRole("cell", { name: "1일 수요일, 3ㆍ1절, 일정 없음" })).toBeVisible();
});

test("the keyboard alone walks from a month to the next and into a dialogue", async ({ page }) => {
  await page.goto("/en/calendar/2023-02");
  await page.keyboard.press("Tab");
  await expect(page.getByRole("link", { name: "Skip to content" })).toBeFocused();
  const next = page.getByRole("link", { name: "Next month: March 2023" });
  await next.focus();
  await page.keyboard.press("Enter");
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("March 2023");
  const dialogue = page
    .getByRole("table")
    .getByRole("link", { name: "3rd AI High-Level Strategic Dialogue" });
  await dialogue.focus();
  await page.keyboard.press("Enter");
  await expect(page).toHaveURL(/\/en\/dialogues\/kr-msit-ai-hsd-3-2023$/);
});

test("a dialogue known only to the month stands above the grid, on no day", async ({ page }) => {
  await page.goto("/en/calendar/2024-01");
  const undated = page.getByRole("region", { name: "Some day in January 2024" });
  await expect(undated.getByRole("link", { name: /Agriculture/ }).first()).toBeVisible();
  await expect(page.getByRole("table").getByRole("link", { name: /Agriculture/ })).toHaveCount(0);
});

test("on a narrow screen the month is a list", async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 700 });
  await page.goto("/ko/calendar/2023-03");
  await expect(page.getByRole("table")).toHaveCount(0);
  await expect(page.getByRole("link", { name: "제3차 인공지능 최고위 전략대화" }).first()).toBeVisible();
  const width = await page.locator("html").boundingBox();
  expect(width?.width).toBeLessThanOrEqual(320);
});

test("the overview shows a promise and its fate, what is overdue, and counts that lead to what they count", async ({
  page,
}) => {
  await page.goto("/ko");
  await expect(page.getByRole("region", { name: "어느 약속의 결과" })).toContainText("이행 · 14일 지연");
  await expect(
    page.getByRole("region", { name: "기한이 지난 약속" }).getByRole("listitem").first(),
  ).toContainText("경과");
  await page.getByRole("link", { name: "이행: 42" }).click();
  await expect(page).toHaveURL(/outcome=delivered/);
});

test("the subscribe page puts the address to copy first", async ({ page }) => {
  await page.goto("/ko/subscribe");
  await expect(page.getByRole("textbox").first()).toHaveValue("https://yaksok.example/ko/calendar.ics");
});

for (const path of [
  "/en/calendar/2023-13",
  "/en/calendar/0000-00",
  "/en/calendar/9999-12",
  "/en/nope",
  "/en/%00",
  "/en/dialogues/%00",
]) {
  test(`${path} is a 404 page in English`, async ({ page }) => {
    const response = await page.goto(path);
    expect(response?.status()).toBe(404);
    await expect(page.getByRole("heading", { level: 1 })).toHaveText("There is no such page");
  });
}

test("an address of 10 KB is a 404 page in Korean", async ({ page }) => {
  const response = await page.goto(`/ko/${"가".repeat(1_100)}`);
  expect(response?.status()).toBe(404);
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("페이지를 찾을 수 없습니다");
  await expect(page.locator("html")).toHaveAttribute("lang", "ko");
});

test("a bad value is a 400 page that names the parameter, in the reader's language", async ({ page }) => {
  const response = await page.goto("/ko/promises?from=2023-02-30");
  expect(response?.status()).toBe(400);
  await expect(page.getByRole("main")).toContainText("‘from’");
});
