import type { Page } from "@playwright/test";
import { expectNoViolations } from "./axe.ts";
import { expect, test } from "./fixtures.ts";

const PLAN = "kr-msit-ai-hsd-3-2023--superlarge-ai-policy-direction";
const TASK_FORCE = "kr-msit-ai-hsd-3-2023--pipc-informal-tf";
const DIRECTION = "kr-msit-ai-hsd-3-2023--pipc-policy-direction";

const stateOf = (page: Page) => page.locator(".state-line");

/** The day of an event of a promise's timeline, by its headline. */
const eventOf = (page: Page, headline: string) =>
  page
    .locator(".timeline > li")
    .filter({ has: page.getByRole("heading", { level: 3, name: headline, exact: true }) })
    .getByRole("time");

test.describe("the list of promises", () => {
  test("narrows by outcome and lateness, and counts beside every choice", async ({ page }) => {
    await page.goto("/en/promises?series=kr-msit-ai-hsd");
    await page.getByText("Delivered (2)").click();
    await page.getByRole("button", { name: "Show" }).click();
    await expect(page).toHaveURL(/outcome=delivered/);
    await expect(page).toHaveURL(/series=kr-msit-ai-hsd/);
    await expect(page.getByRole("status")).toHaveText("2 promises with these filters");
    await expect(page.getByRole("main").getByRole("listitem").filter({ hasText: "said" })).toContainText([
      "Delivered · 14 days late",
      "Delivered · 148 days after it was said",
    ]);
  });

  test("does the same in Korean", async ({ page }) => {
    await page.goto("/ko/promises?series=kr-msit-ai-hsd");
    await page.getByText("이행 (2)", { exact: true }).click();
    await page.getByRole("button", { name: "조회" }).click();
    await expect(page.getByRole("status")).toHaveText("조건에 맞는 약속 2건");
    await expect(page.getByRole("main").getByRole("listitem").filter({ hasText: "발언" })).toContainText([
      "이행 · 14일 지연",
      "이행 · 발언 후 148일",
    ]);
  });

  test("sorts by longest overdue", async ({ page }) => {
    await page.goto("/en/promises?sort=overdue&as_of=2025-01-15");
    const states = page.locator(".lines .state");
    await expect(states.nth(0)).toHaveText("Not yet assessed · 381 days overdue");
    await expect(states.nth(1)).toHaveText("Not yet assessed · 46 days overdue");
  });

  test("keeps to deadlines between two days", async ({ page }) => {
    await page.goto("/en/promises?from=2025-11-01&to=2025-11-30");
    await expect(page.getByRole("status")).toHaveText("3 promises with these filters");
  });

  test("answers for a past day and leads back to today", async ({ page }) => {
    await page.goto("/ko/promises?series=kr-msit-ai-hsd&as_of=2023-04-05");
    await expect(page.getByRole("note")).toContainText("2023년 4월 5일 당시의 상태");
    await expect(page.locator(".lines .state").first()).toHaveText("평가 전 · 기한 5일 경과");
    await page.getByRole("link", { name: "오늘 기준으로 보기" }).click();
    await expect(page.locator(".lines .state").first()).toHaveText("이행 · 14일 지연");
  });

  test("turns its pages with the filters kept", async ({ page }) => {
    await page.goto("/en/promises?sort=changed");
    await page.getByRole("link", { name: "Next promises" }).click();
    await expect(page).toHaveURL(/sort=changed&cursor=/);
    await page.getByRole("link", { name: "Previous promises" }).click();
    await expect(page.getByRole("link", { name: "Previous promises" })).toHaveCount(0);
  });

  test("says which parameter it cannot read", async ({ page }) => {
    for (const [query, parameter] of [
      ["outcome=broken", "outcome"],
      ["from=2025-02-30", "from"],
      ["as_of=yesterday", "as_of"],
      ["cursor=%00", "cursor"],
    ] as const) {
      expect((await page.goto(`/en/promises?${query}`))?.status()).toBe(400);
      await expect(page.getByRole("main")).toContainText(parameter);
    }
  });
});

test.describe("a promise's page", () => {
  test("keeps outcome and lateness apart: delivered, fourteen days late", async ({ page }) => {
    await page.goto(`/en/promises/${PLAN}`);
    await expect(stateOf(page)).toHaveText("Delivered · 14 days late");
    const axes = page.getByRole("table", { name: "Outcome and lateness, judged apart" });
    await expect(axes.getByRole("row")).toHaveText([
      /^OutcomeDelivered, since 14 April 2023/,
      /^Lateness14 days late$/,
    ]);
    await page.goto(`/ko/promises/${PLAN}`);
    await expect(stateOf(page)).toHaveText("이행 · 14일 지연");
  });

  test("says plainly that nobody assessed it and no deadline was given", async ({ page }) => {
    await page.goto(`/en/promises/${TASK_FORCE}`);
    await expect(stateOf(page)).toHaveText("Not yet assessed · no deadline given");
    await page.goto(`/ko/promises/${TASK_FORCE}`);
    await expect(stateOf(page)).toHaveText("평가 전 · 기한 없음");
  });

  test("counts the days to a delivery that was promised soon", async ({ page }) => {
    await page.goto(`/en/promises/${DIRECTION}`);
    await expect(stateOf(page)).toHaveText("Delivered · 148 days after it was said");
    await expect(page.locator("q").first()).toHaveText("soon");
    await page.goto(`/ko/promises/${DIRECTION}`);
    await expect(stateOf(page)).toHaveText("이행 · 발언 후 148일");
  });

  test("shows the words, the interval they were read as, and the evidence", async ({ page }) => {
    await page.goto(`/en/promises/${PLAN}`);
    await expect(page.locator("blockquote")).toHaveAttribute("lang", "ko");
    await expect(page.locator("blockquote")).toHaveText("이달 중 초거대AI 산업 정책방향 발표할 것");
    await expect(page.getByRole("main")).toContainText("1–31 March 2023");
    const evidence = page.getByRole("link", { name: "imaeil.com/page/view/2023041416471051690" });
    await expect(evidence).toHaveAttribute("href", "https://imaeil.com/page/view/2023041416471051690");
    await expect(evidence).toHaveAttribute("rel", "noopener");
    for (const absence of [
      "no reviewer recorded",
      "no archived copy recorded",
      "No criteria were recorded",
    ]) {
      await expect(page.getByRole("main")).toContainText(absence);
    }
  });

  test("as of a past day leaves out what happened later", async ({ page }) => {
    await page.goto(`/en/promises/${PLAN}?as_of=2023-04-05`);
    await expect(stateOf(page)).toHaveText("Not yet assessed · 5 days overdue");
    await expect(page.getByRole("main")).toContainText("Nobody has assessed this promise yet.");
    await page.getByRole("link", { name: "See it as of today" }).click();
    await expect(stateOf(page)).toHaveText("Delivered · 14 days late");
  });

  test("gives an effective date only as precisely as it is known", async ({ page }) => {
    await page.goto("/en/promises/eu-auto-dialogue-2-2025-03-03--co2-amendment-this-month");
    await expect(eventOf(page, "Delivered").first()).toHaveText("April 2025");
    await expect(stateOf(page)).toHaveText("Delivered · 1–30 days late");
    await page.goto("/ko/promises/kr-eu-dpc-1-2023--ai-permanent-dialogue");
    await expect(eventOf(page, "이행").first()).toHaveText("2023년");
  });

  test("lists criteria with what was met of them", async ({ page }) => {
    await page.goto("/en/promises/kr-pipc-ai-privacy-council-2023-10-30--six-privacy-guidelines");
    const table = page.getByRole("table", { name: /Criteria for completion/ });
    await expect(table.getByRole("row", { name: /Synthetic data/ })).toHaveText(
      "Synthetic datametIn progress, 19 December 2024",
    );
    await expect(table.getByRole("row", { name: /Biometrics/ })).toHaveText(
      "Biometricsnot metIn progress, 19 December 2024",
    );
  });

  test("keeps its place when the language is switched", async ({ page }) => {
    await page.goto(`/en/promises/${PLAN}?as_of=2023-04-05`);
    await page.getByRole("link", { name: "한국어" }).click();
    await expect(page).toHaveURL(new RegExp(`/ko/promises/${PLAN}\\?as_of=2023-04-05$`));
    await expect(stateOf(page)).toHaveText("평가 전 · 기한 5일 경과");
  });
});

test.describe("promises, read by axe", () => {
  for (const path of [
    "/en/promises?outcome=delivered",
    "/ko/promises",
    `/en/promises/${PLAN}`,
    `/ko/promises/${TASK_FORCE}?as_of=2024-01-01`,
    "/en/promises/kr-pipc-ai-privacy-council-2023-10-30--six-privacy-guidelines",
  ]) {
    test(`${path} has no violation in light and dark`, async ({ axePage }) => {
      await axePage.goto(path);
      await expectNoViolations(axePage);
    });
  }
});
