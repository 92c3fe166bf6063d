import { expectNoViolations } from "./axe.ts";
import { expect, test } from "./fixtures.ts";

test.describe("the list of dialogues", () => {
  test("leads from a word to what the ministry promised at Pangyo, and whether it happened", async ({
    page,
  }) => {
    await page.goto("/en/dialogues");
    await page.getByLabel("Words").fill("pangyo");
    await page.getByRole("button", { name: "Show" }).click();
    await expect(page).toHaveURL(/\/en\/dialogues\?q=pangyo/);
    await page.getByRole("link", { name: "3rd AI High-Level Strategic Dialogue" }).click();
    const promise = page
      .getByRole("article")
      .filter({ hasText: "이달 중 초거대AI 산업 정책방향 발표할 것" })
      .last();
    await expect(promise).toContainText("Delivered · 14 days late");
  });

  test("does the same in Korean", async ({ page }) => {
    await page.goto("/ko/dialogues");
    await page.getByLabel("검색어").fill("판교");
    await page.getByRole("button", { name: "조회" }).click();
    await page.getByRole("link", { name: "제3차 인공지능 최고위 전략대화" }).click();
    const promise = page
      .getByRole("article")
      .filter({ hasText: "이달 중 초거대AI 산업 정책방향 발표할 것" })
      .last();
    await expect(promise).toContainText("이행 · 14일 지연");
  });

  test("is grouped by year, newest first, and counts the whole", async ({ page }) => {
    await page.goto("/en/dialogues");
    await expect(page.getByRole("status")).toHaveText("40 dialogues");
    await expect(page.getByRole("main").getByRole("heading", { level: 2 })).toHaveText([
      "2026",
      "2025",
      "2024",
      "2023",
    ]);
    await expect(page.locator(".lines").first().locator(".dialogue-line-title a")).toHaveText(
      "National AI Strategy Committee: 2nd plenary",
    );
  });

  test("turns its pages forth and back with the filters kept", async ({ page }) => {
    await page.goto("/en/dialogues?from=2022-01-01");
    const first = await page.locator(".dialogue-line-title").allTextContents();
    await page.getByRole("link", { name: "Older dialogues" }).click();
    await expect(page).toHaveURL(/from=2022-01-01&cursor=/);
    const second = await page.locator(".dialogue-line-title").allTextContents();
    expect(second.filter((title) => first.includes(title) && !/filter|2022/.test(title))).toEqual([]);
    await expect(page.getByRole("link", { name: "Older dialogues" })).toHaveCount(0);
    await page.getByRole("link", { name: "Newer dialogues" }).click();
    expect(await page.locator(".dialogue-line-title").allTextContents()).toEqual(first);
  });

  test("shows each filter in force and takes it away again", async ({ page }) => {
    await page.goto("/en/dialogues?series=kr-msit-ai-hsd&year=2023");
    await expect(page.getByRole("status")).toHaveText("1 dialogue with these filters");
    await page.getByRole("link", { name: "Remove the filter Year: 2023" }).click();
    await expect(page).toHaveURL(/\/en\/dialogues\?series=kr-msit-ai-hsd$/);
    await expect(page.getByRole("status")).toHaveText("3 dialogues with these filters");
    await page.getByRole("link", { name: "Clear all filters" }).click();
    await expect(page.getByRole("status")).toHaveText("40 dialogues");
  });

  test("names the same list as a calendar, with the same query", async ({ page }) => {
    await page.goto("/ko/dialogues?series=kr-msit-ai-hsd");
    await expect(page.locator('link[rel="alternate"][type="text/calendar"]')).toHaveAttribute(
      "href",
      "/ko/dialogues.ics?series=kr-msit-ai-hsd",
    );
  });

  test("helps on when nothing is found", async ({ page }) => {
    await page.goto("/ko/dialogues?q=없는말입니다");
    await expect(page.getByRole("heading", { level: 2 })).toHaveText("조건에 맞는 대화가 없습니다");
    await page.getByRole("link", { name: "전체 대화 보기" }).click();
    await expect(page.getByRole("status")).toHaveText("대화 40건");
  });

  test("says which parameter it cannot read, and ignores unknown ones", async ({ page }) => {
    const bad = await page.goto("/en/dialogues?year=soon");
    expect(bad?.status()).toBe(400);
    await expect(page.getByRole("main")).toContainText("year");
    expect((await page.goto(`/ko/dialogues?q=${"가".repeat(201)}`))?.status()).toBe(400);
    expect((await page.goto("/en/dialogues?colour=red"))?.status()).toBe(200);
  });
});

test.describe("a dialogue's page", () => {
  test("tells who sat at the table with the role they had that day", async ({ page }) => {
    await page.goto("/en/dialogues/kr-msit-ai-hsd-3-2023");
    await expect(page).toHaveTitle("3rd AI High-Level Strategic Dialogue — Yaksok");
    await expect(page.getByRole("heading", { level: 1 })).toHaveText("3rd AI High-Level Strategic Dialogue");
    await expect(page.getByRole("main").getByText("제3차 인공지능 최고위 전략대화")).toHaveAttribute(
      "lang",
      "ko",
    );
    const table = page.getByRole("table", { name: /People and organisations/ });
    await expect(table.getByRole("row")).toHaveCount(10);
    await expect(table.getByRole("row").nth(2)).toHaveText(
      /Ko Hak-soo.*Chairperson.*Personal Information Protection/,
    );
    await expect(table.getByText("고진", { exact: true })).toHaveAttribute("lang", "ko");
  });

  test("leads to its neighbours in the series and to its calendar entry", async ({ page }) => {
    await page.goto("/en/dialogues/kr-msit-ai-hsd-3-2023");
    await expect(page.getByRole("link", { name: "Add to my calendar (.ics)" })).toHaveAttribute(
      "href",
      "/en/dialogues/kr-msit-ai-hsd-3-2023.ics",
    );
    await page.locator('a[rel="next"]').click();
    await expect(page.getByRole("heading", { level: 1 })).toHaveText("5th AI High-Level Strategic Dialogue");
    await page.locator('a[rel="prev"]').click();
    await expect(page).toHaveURL(/kr-msit-ai-hsd-3-2023$/);
  });

  test("shows a dialogue known only to the month as such", async ({ page }) => {
    await page.goto("/en/dialogues/eu-agri-dialogue-launch-2024-01");
    await expect(page.getByRole("definition").first()).toHaveText("January 2024Only the month is on record.");
  });

  test("gives the time in the dialogue's own zone", async ({ page }) => {
    await page.goto("/ko/dialogues/kr-msit-chatgpt-experts-2023-02-22");
    await expect(page.getByRole("definition").first()).toHaveText(
      "2023년 2월 22일 10:00~11:00 (대한민국 표준시)",
    );
  });

  test("falls back to the language there is, and marks it", async ({ page }) => {
    await page.goto("/ko/dialogues/eu-steel-dialogue-2025-03-04");
    await expect(page.getByRole("heading", { level: 1 }).locator("[lang=en]")).toHaveText(
      "Strategic Dialogue on Steel",
    );
  });

  test("of an unknown id is a 404 in the reader's language", async ({ page }) => {
    expect((await page.goto("/ko/dialogues/no-such-dialogue"))?.status()).toBe(404);
    await expect(page.locator("html")).toHaveAttribute("lang", "ko");
  });

  test("holds at 320 pixels", async ({ page }) => {
    await page.setViewportSize({ width: 320, height: 640 });
    await page.goto("/en/dialogues/kr-msit-ai-hsd-3-2023");
    const box = await page.getByRole("table").first().boundingBox();
    expect((box?.x ?? 0) + (box?.width ?? 0)).toBeLessThanOrEqual(320);
  });
});

test.describe("dialogues, read by axe", () => {
  for (const path of [
    "/en/dialogues",
    "/ko/dialogues?series=kr-msit-ai-hsd",
    "/ko/dialogues?q=zzz",
    "/en/dialogues/kr-msit-ai-hsd-3-2023",
    "/ko/dialogues/kr-msit-ai-hsd-3-2023",
  ]) {
    test(`${path} has no violation in light and dark`, async ({ axePage }) => {
      await axePage.goto(path);
      await expectNoViolations(axePage);
    });
  }
});
