import type { Page } from "@playwright/test";
import { expect, test } from "./fixtures.ts";

const SERIES = "kr-msit-ai-hsd";
const counts = (page: Page) => page.locator(".brief-counts");

/** How many sheets a PDF has; Chromium writes each page's dictionary uncompressed. */
const sheets = (pdf: Buffer) => pdf.toString("latin1").match(/\/Type\s*\/Page\b(?!s)/g)?.length;

test.describe("the brief before the next dialogue", () => {
  test("counts first, then tells what is open by the dialogue it was said at, oldest first", async ({
    page,
  }) => {
    await page.goto(`/en/series/${SERIES}/brief`);
    await expect(page.getByRole("heading", { level: 1 })).toHaveText("AI High-Level Strategic Dialogue");
    await expect(counts(page)).toHaveText(
      "Of 6 promises made at 2 earlier dialogues, 2 are settled (2 delivered, 1 of them late), 4 are open: 1 overdue, 0 not yet due, 3 without a date.",
    );
    await expect(page.getByRole("heading", { level: 3 })).toHaveText([
      "1st AI High-Level Strategic Dialogue (1st AI Strategy Summit), 7 September 2021",
      "3rd AI High-Level Strategic Dialogue, 8 March 2023",
    ]);
    await expect(page.locator(".brief-promise h4")).toHaveText([
      "Hold the dialogue every half-year to discuss national AI investment",
      "Start a new R&D project to find the next generation of hyper-scale AI candidates",
      "Form an informal task force on personal-information issues related to AI",
      "Bring out a prototype of the AI semiconductor developed jointly with Samsung Electronics",
    ]);
    await expect(page.getByRole("definition").first()).toHaveText("None is announced.");
  });

  test("does the same in Korean", async ({ page }) => {
    await page.goto(`/ko/series/${SERIES}/brief`);
    await expect(counts(page)).toHaveText(
      "지난 대화 2건에서 나온 약속 6건 가운데 매듭지어진 것은 2건(이행 2건, 그중 지연 1건), 남은 것은 4건(기한 경과 1건, 기한 전 0건, 날짜 없음 3건)입니다.",
    );
    await expect(page.getByRole("heading", { level: 2 })).toHaveText([
      "남은 약속",
      "최근 회의 이후 매듭지어진 약속",
    ]);
    await expect(page.getByRole("definition").first()).toHaveText("예고된 회의가 없습니다.");
  });

  test("gives of each the words, who, the deadline as said and as read, and the looks", async ({ page }) => {
    await page.goto(`/en/series/${SERIES}/brief?as_of=2023-04-05`);
    const plan = page
      .locator(".brief-promise")
      .filter({ hasText: "policy direction for the hyper-scale AI" });
    await expect(plan.locator("blockquote")).toHaveText("이달 중 초거대AI 산업 정책방향 발표할 것");
    await expect(plan.locator(".state")).toHaveText("Not yet assessed · 5 days overdue");
    await expect(plan.locator(".brief-facts")).toHaveText(
      /Promised by Lee Jong-ho, Ministry of Science and ICT\s*Deadline “?이달 중”?, read as 1–31 March 2023\s*Nobody has logged a look\s*a look has been due since 1 April 2023/,
    );
  });

  test("quotes the latest finding with its source", async ({ page }) => {
    await page.goto(`/en/series/${SERIES}/brief`);
    const finding = page.locator(".brief-finding");
    await expect(finding).toContainText(
      "Latest finding (In progress, 19 January 2024): The series did continue",
    );
    await expect(finding.getByRole("link")).toHaveAttribute("href", /^https:\/\/www\.hankyung\.com\//);
  });

  test("of a past day knows the dialogue that was still ahead", async ({ page }) => {
    await page.goto(`/en/series/${SERIES}/brief?as_of=2023-04-05`);
    await expect(page.getByRole("note")).toContainText("5 April 2023");
    await expect(page.getByRole("definition").first()).toHaveText(
      /^19 January 2024, 5th AI High-Level Strategic Dialogue, FKI Plaza/,
    );
    await expect(counts(page)).toHaveText(
      "Of 6 promises made at 2 earlier dialogues, 0 are settled (0 delivered, 0 of them late), 6 are open: 1 overdue, 1 not yet due, 4 without a date.",
    );
    await page.goto(`/en/series/${SERIES}/brief?as_of=2023-04-14`);
    await expect(page.getByRole("region", { name: "Settled since the latest dialogue" })).toContainText(
      "Delivered · 14 days late",
    );
  });

  test("says so before anything was promised", async ({ page }) => {
    await page.goto(`/ko/series/${SERIES}/brief?as_of=2020-01-01`);
    await expect(counts(page)).toHaveText("이 회의체에서는 아직 나온 약속이 없습니다.");
    await page.goto("/en/series/kr-msit-ai-semi/brief");
    await expect(counts(page)).toHaveText("Nothing has been promised at this series so far.");
  });

  for (const lang of ["en", "ko"]) {
    test(`prints on at most two sheets of A4 in ${lang}, without navigation`, async ({ page }) => {
      await page.goto(`/${lang}/series/${SERIES}/brief`);
      const pdf = await page.pdf({ preferCSSPageSize: true });
      expect(sheets(pdf)).toBeLessThanOrEqual(2);
      expect(pdf.toString("latin1")).toMatch(/\/MediaBox \[0 0 59[45]\.\d+ 84[12]\.\d+\]/);
      await page.emulateMedia({ media: "print" });
      await expect(page.getByRole("navigation")).toHaveCount(0);
      await expect(page.getByRole("contentinfo")).toHaveCount(0);
      await expect(page.locator(".brief-foot")).toContainText(
        `https://yaksok.example/${lang}/series/${SERIES}/brief`,
      );
      await expect(page.locator(".brief-promise h4 a").first()).toHaveCSS("color", "rgb(0, 0, 0)");
    });
  }

  test("holds at 320 pixels", async ({ page }) => {
    await page.setViewportSize({ width: 320, height: 640 });
    await page.goto(`/ko/series/${SERIES}/brief`);
    const box = await page.locator(".brief").boundingBox();
    expect((box?.x ?? 0) + (box?.width ?? 0)).toBeLessThanOrEqual(320);
  });
});

test.describe("a series", () => {
  test("is found from its dialogue, and leads to its dialogues, promises, brief and calendars", async ({
    page,
  }) => {
    await page.goto("/en/dialogues/kr-msit-ai-hsd-3-2023");
    await page.getByRole("link", { name: "AI High-Level Strategic Dialogue", exact: true }).click();
    await expect(page).toHaveURL(/\/en\/series\/kr-msit-ai-hsd$/);
    await expect(page.locator(".dialogue-line")).toContainText([
      "5th AI High-Level Strategic Dialogue",
      /3rd AI High-Level Strategic Dialogue.*4 promises/s,
      /1st AI High-Level Strategic Dialogue.*2 promises/s,
    ]);
    await expect(page.getByRole("link", { name: "Delivered: 2" })).toHaveAttribute(
      "href",
      "/en/promises?series=kr-msit-ai-hsd&outcome=delivered",
    );
    for (const feed of ["calendar", "dialogues", "promises"]) {
      await expect(
        page.locator(`main a[href="/en/subscribe?feed=${feed}&series=kr-msit-ai-hsd"]`),
      ).toBeVisible();
    }
    await page.getByRole("link", { name: "What is open before the next dialogue, to print" }).click();
    await expect(page).toHaveURL(/\/en\/series\/kr-msit-ai-hsd\/brief$/);
  });

  test("stands in the list of them, which the dialogues lead to", async ({ page }) => {
    await page.goto("/ko/dialogues");
    await page.getByRole("link", { name: "회의체별로 보기" }).click();
    await expect(page.getByRole("heading", { level: 1 })).toHaveText("회의체");
    await page.getByRole("link", { name: "인공지능 최고위 전략대화", exact: true }).click();
    await expect(page.getByRole("heading", { level: 1 })).toHaveText("인공지능 최고위 전략대화");
  });

  test("of an unknown id is a 404 in the reader's language, with and without the brief", async ({ page }) => {
    for (const path of ["/ko/series/never", "/ko/series/never/brief", "/ko/series/%00/brief"]) {
      expect((await page.goto(path))?.status()).toBe(404);
      await expect(page.getByRole("heading", { level: 1 })).toHaveText("페이지를 찾을 수 없습니다");
    }
  });
});
