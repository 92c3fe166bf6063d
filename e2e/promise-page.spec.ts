import type { Page } from "@playwright/test";
import { expectNoViolations } from "./axe.ts";
import { expect, test } from "./fixtures.ts";

test.use({ prepare: "e2e/example-record.ts" });

const STANDARD = "example-forum-1--charging-standard";
const BRIEFINGS = "example-forum-1--briefings";
const PLAN = "example-forum-1--joint-plan";
const AGAIN = "example-forum-2--charging-standard-again";
const ROADMAP = "example-forum-2--joint-roadmap";
const REPORT = "example-forum-2--report-back";
const NEXT_REPORT = "example-forum-3--next-report";

/** The timeline as lines: the day and what happened. */
async function timelineOf(page: Page): Promise<string[]> {
  const events = await page.locator(".timeline > li").all();
  return Promise.all(
    events.map(async (event) => {
      const when = await event.locator(".event-when").textContent();
      const what = await event.getByRole("heading", { level: 3 }).textContent();
      return `${when} | ${what}`;
    }),
  );
}

const event = (page: Page, headline: string) =>
  page.locator(".timeline > li").filter({ has: page.getByRole("heading", { name: headline, exact: true }) });
const section = (page: Page, title: string) => page.getByRole("region", { name: title, exact: true });
const stateOf = (page: Page) => page.locator(".state-line");

test.describe("a promise's timeline", () => {
  test("tells in one list what was said, moved, looked for, found and said again", async ({ page }) => {
    await page.goto(`/en/promises/${STANDARD}?as_of=2024-03-01`);
    expect(await timelineOf(page)).toEqual([
      "8 March 2023 | Said at 1st Example Mobility Forum",
      "20 June 2023 | Deadline extended",
      "30 June 2023 | Last day of the first deadline",
      "10 July 2023 | Looked, and found nothing",
      "15 November 2023 | Said again",
      "4 December 2023 | In progress",
      "5 December 2023 | Looked, and found something",
      "31 December 2023 | Last day of the deadline as extended",
      "14 February 2024 | Partly delivered",
      "1 March 2024 | That day: Partly delivered · 45 days late",
    ]);
    await expect(event(page, "Deadline extended").getByRole("link")).toHaveAttribute(
      "href",
      "https://news.example/extension",
    );
    await expect(event(page, "Looked, and found nothing")).toContainText("Nothing in the gazette");
    await expect(event(page, "Said again").getByRole("link")).toHaveText([
      "Publish the standard for fast chargers after all",
      "2nd Example Mobility Forum",
    ]);
    const closing = event(page, "Partly delivered");
    for (const fact of [
      "Strength of evidence: Independently confirmed",
      "1 of 2 criteria met",
      "Approved by a second editor: Editor Two",
    ]) {
      await expect(closing).toContainText(fact);
    }
  });

  test("tells the same in Korean", async ({ page }) => {
    await page.goto(`/ko/promises/${STANDARD}?as_of=2024-03-01`);
    expect(await timelineOf(page)).toEqual([
      "2023년 3월 8일 | 발언: 제1차 예시 모빌리티 포럼",
      "2023년 6월 20일 | 기한 1차 연장",
      "2023년 6월 30일 | 당초 기한 마지막 날",
      "2023년 7월 10일 | 확인함: 드러난 내용 없음",
      "2023년 11월 15일 | 같은 약속 재확인",
      "2023년 12월 4일 | 진행 중",
      "2023년 12월 5일 | 확인함: 새로운 내용 있음",
      "2023년 12월 31일 | 1차 연장 기한 마지막 날",
      "2024년 2월 14일 | 일부 이행",
      "2024년 3월 1일 | 기준일: 일부 이행 · 45일 지연",
    ]);
  });

  test("as of a past day leaves out what came later and marks what lies ahead", async ({ page }) => {
    await page.goto(`/en/promises/${STANDARD}?as_of=2023-07-20`);
    expect(await timelineOf(page)).toEqual([
      "8 March 2023 | Said at 1st Example Mobility Forum",
      "20 June 2023 | Deadline extended",
      "30 June 2023 | Last day of the first deadline",
      "10 July 2023 | Looked, and found nothing",
      "20 July 2023 | That day: Not yet assessed · not yet due",
      "31 December 2023 ahead | Last day of the deadline as extended",
      "1 January 2024 ahead | Next check",
    ]);
    await page.goto(`/en/promises/${STANDARD}?as_of=2023-06-01`);
    expect(await timelineOf(page)).toEqual([
      "8 March 2023 | Said at 1st Example Mobility Forum",
      "1 June 2023 | That day: Not yet assessed · due period running",
      "30 June 2023 ahead | Last day of the deadline",
      "1 July 2023 ahead | Next check",
    ]);
  });

  test("is drawn to scale above, with a label that says the same", async ({ page }) => {
    await page.goto(`/en/promises/${STANDARD}`);
    await expect(
      page.getByRole("img", {
        name:
          "Bar from the day it was said: said 8 March 2023, due 30 June 2023, extended to 31 December 2023, " +
          "closed 14 February 2024. Partly delivered · 45 days late. The list below tells the same.",
      }),
    ).toBeVisible();
  });

  test("shows what replaced a promise, and what it replaced", async ({ page }) => {
    await page.goto(`/en/promises/${PLAN}`);
    await event(page, "Replaced by another promise")
      .getByRole("link", { name: "Write a roadmap with budgets for rural chargers" })
      .click();
    await expect(page).toHaveURL(new RegExp(`/en/promises/${ROADMAP}$`));
    await expect(event(page, "It replaces another promise")).toContainText("1st Example Mobility Forum");
    await expect(event(page, "Delivered")).toContainText("A one-person desk: nobody else approved it");
  });

  test("before it was said there is no state to show, in either language", async ({ page }) => {
    const response = await page.goto(`/en/promises/${STANDARD}?as_of=2023-03-07`);
    expect(response?.status()).toBe(200);
    await expect(page.getByRole("note")).toContainText("7 March 2023");
    await expect(stateOf(page)).toHaveText("On 7 March 2023 this promise had not been made yet.");
    await expect(page.getByRole("main")).toContainText(
      "It was made on 8 March 2023, at 1st Example Mobility",
    );
    await expect(page.locator(".timeline, .mark")).toHaveCount(0);
    await expect(page.locator("meta[name=description]")).toHaveAttribute(
      "content",
      "Publish a common standard for fast chargers. On 7 March 2023 this promise had not been made yet.",
    );
    await page.goto(`/ko/promises/${STANDARD}?as_of=2023-03-07`);
    await expect(stateOf(page)).toHaveText("2023년 3월 7일에는 아직 이 약속을 하지 않았습니다.");
    await page.goto(`/en/promises/${STANDARD}?as_of=2023-03-08`);
    await expect(stateOf(page)).toHaveText("Not yet assessed · due period running");
  });
});

test.describe("a promise's deadline", () => {
  test("that was extended is held against both days", async ({ page }) => {
    await page.goto(`/en/promises/${STANDARD}`);
    await expect(stateOf(page)).toHaveText("Partly delivered · 45 days late");
    await expect(section(page, "Where it stands")).toContainText(
      "Against the first deadline, 30 June 2023: 229 days late.",
    );
    const versions = section(page, "The deadline").locator(".versions > li");
    await expect(versions.nth(0)).toContainText("Against this deadline229 days late");
    await expect(versions.nth(1)).toContainText("Extension 1, given 20 June 2023");
    await expect(versions.nth(1)).toContainText("Against this deadline45 days late");
  });

  test("that was read wrongly keeps the wrong reading, marked", async ({ page }) => {
    await page.goto(`/en/promises/${ROADMAP}`);
    await expect(stateOf(page)).toHaveText("Delivered · 5 days late");
    const deadline = section(page, "The deadline");
    await expect(deadline.locator(".versions > li")).toHaveCount(1);
    await expect(deadline).toContainText("Read as1–30 June 2024");
    await expect(deadline.locator(".reading-corrected")).toContainText("Read as1–31 May 2024");
    await expect(event(page, "Reading of the deadline corrected")).toContainText(
      "Read at first as “1–31 May 2024”; correctly, “1–30 June 2024”.",
    );
  });

  test("at a meeting names it once it is on the calendar", async ({ page }) => {
    await page.goto(`/en/promises/${REPORT}?as_of=2024-01-15`);
    await expect(stateOf(page)).toHaveText("Not yet assessed · due at the meeting of 10 September 2024");
    await expect(
      section(page, "The deadline").getByRole("link", { name: "3rd Example Mobility Forum" }),
    ).toBeVisible();
    await page.goto(`/ko/promises/${REPORT}?as_of=2024-09-20`);
    await expect(stateOf(page)).toHaveText("평가 전 · 기한 10일 경과");
    await page.goto(`/en/promises/${NEXT_REPORT}`);
    await expect(stateOf(page)).toHaveText("Not yet assessed · due at a later meeting");
    await expect(section(page, "The deadline")).toContainText("The meetingnot on the calendar yet");
    await page.goto(`/ko/promises/${NEXT_REPORT}`);
    await expect(section(page, "기한")).toContainText("기한이 되는 회의아직 일정에 없음");
  });

  test("that recurs has a line for every period, with what became of it", async ({ page }) => {
    await page.goto(`/en/promises/${BRIEFINGS}?as_of=2025-02-01`);
    await expect(stateOf(page)).toHaveText(
      "Not yet assessed · recurring: 2 of 4 expected occurrences confirmed by editors",
    );
    const each = section(page, "Each time it was to be kept");
    await expect(each).toContainText(
      "Of 4 expected occurrences, 2 are confirmed by editors, 1 is still open, and 1 is past without confirmation.",
    );
    await expect(each.getByRole("row")).toHaveText([
      "PeriodOutcomeLateness",
      "second half of 20231 July – 31 December 20232nd Example Mobility ForumDeliveredon time",
      "first half of 20241 January – 30 June 2024Not yet assessed216 days overdue",
      "second half of 20241 July – 31 December 20243rd Example Mobility ForumDelivered20 days late",
      "first half of 20251 January – 30 June 2025Not yet assesseddue period running",
      "second half of 20251 July – 31 December 2025not begun yetnot yet due",
    ]);
    await page.goto(`/ko/promises/${BRIEFINGS}?as_of=2025-02-01`);
    await expect(stateOf(page)).toHaveText("평가 전 · 정기 이행: 예정 4회 중 편집자 확인 2회");
    await expect(section(page, "회차별 이행 여부")).toContainText(
      "지금까지 예정된 4회 가운데 2회를 편집자가 확인했고, 1회는 기간이 진행 중이며, 1회는 확인 없이 기간이 지났습니다.",
    );
    await expect(section(page, "회차별 이행 여부").getByRole("rowheader").first()).toContainText(
      "2023년 하반기",
    );
  });
});

test.describe("what a promise's page says besides", () => {
  test("who promised it, and where it was said again", async ({ page }) => {
    await page.goto(`/en/promises/${STANDARD}`);
    const words = section(page, "The words");
    await expect(words).toContainText("2 promised this together.");
    await expect(words).toContainText("Said again2nd Example Mobility Forum, 15 November 2023");
    await page.goto(`/ko/promises/${AGAIN}`);
    await expect(section(page, "발언")).toContainText(
      "앞서 약속한 자리제1차 예시 모빌리티 포럼, 2023년 3월 8일",
    );
  });

  test("which criteria are met, by which assessment", async ({ page }) => {
    await page.goto(`/en/promises/${STANDARD}`);
    await expect(page.getByRole("table", { name: /Criteria for completion/ }).getByRole("row")).toHaveText([
      "CriterionMetAssessment",
      "A draft is put out for commentmetIn progress, 4 December 2023",
      "The standard is published in the gazettenot metPartly delivered, 14 February 2024",
    ]);
  });

  test("when somebody last looked, and when to look again", async ({ page }) => {
    await page.goto(`/en/promises/${STANDARD}?as_of=2023-12-10`);
    await expect(section(page, "Where it stands")).toContainText("Last look5 December 2023");
    await expect(section(page, "Where it stands")).toContainText("Next check1 January 2024");
    await page.goto(`/en/promises/${STANDARD}`);
    await expect(section(page, "Where it stands")).toContainText("none planned: the promise is closed");
  });

  test("what the record lacks, once and in one place", async ({ page }) => {
    await page.goto(`/en/promises/${PLAN}`);
    await expect(section(page, "What this record lacks").getByRole("listitem")).toHaveText([
      "the exact words are not on record",
      "no source of the words recorded",
      "no criteria for what would count as delivered",
      "strength of evidence not recorded (Superseded, 15 November 2023)",
      "no reviewer recorded (Superseded, 15 November 2023)",
      "no archived copy recorded (of 1 source)",
    ]);
    await expect(page.getByText("no reviewer recorded")).toHaveCount(1);
  });
});

test.describe("a promise's page, read by axe", () => {
  for (const path of [
    `/en/promises/${STANDARD}`,
    `/ko/promises/${STANDARD}?as_of=2023-06-01`,
    `/en/promises/${BRIEFINGS}`,
    `/ko/promises/${BRIEFINGS}`,
    `/ko/promises/${PLAN}`,
    `/en/promises/${ROADMAP}`,
    `/en/promises/${REPORT}?as_of=2023-01-01`,
  ]) {
    test(`${path} has no violation in light and dark`, async ({ axePage }) => {
      await axePage.goto(path);
      await expectNoViolations(axePage);
    });
  }
});

test("the story fits a screen of 320 pixels in both languages", async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 900 });
  for (const path of [`/en/promises/${STANDARD}`, `/ko/promises/${BRIEFINGS}`, `/en/promises/${BRIEFINGS}`]) {
    await page.goto(path);
    await expect(page.locator(".timeline")).toBeVisible();
    const main = await page.locator("main").boundingBox();
    for (const part of [".bar-drawing", ".timeline", "table >> nth=-1"]) {
      const box = await page.locator(part).boundingBox();
      expect((box?.x ?? 0) + (box?.width ?? 0), `${path} ${part}`).toBeLessThanOrEqual(main?.width ?? 0);
    }
  }
});
