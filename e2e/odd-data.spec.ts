import type { Page } from "@playwright/test";
import { expectNoViolations } from "./axe.ts";
import { expect, test } from "./fixtures.ts";
import { ELEVEN, TWO_HUNDRED } from "./odd/crowd.ts";
import { ODD_PAGES } from "./reader-pages.ts";

/** What is empty, partial or odd looks as if somebody had thought of it. */

test.use({ prepare: "e2e/odd-record.ts" });

/** What reaches out of the page sideways, an element each. */
function tooWide(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const { scrollWidth, clientWidth } = document.documentElement;
    if (scrollWidth <= clientWidth) return [];
    const wide = [...document.querySelectorAll("body *")].filter(
      (each) => each.getBoundingClientRect().right > clientWidth + 1,
    );
    return wide.map((each) => each.outerHTML.slice(0, 120)).slice(-3);
  });
}

/** Those whose markup no other page has. */
const READ_BY_AXE = ["odd-overview", "odd-month-list", "odd-long-korean", "odd-crowded", "odd-disputed"];

for (const lang of ["en", "ko"]) {
  test(`no odd page in ${lang} is wider than a small or a large screen`, async ({ page }) => {
    for (const [name, path] of Object.entries(ODD_PAGES)) {
      await page.setViewportSize({ width: 1440, height: 900 });
      await page.goto(`/${lang}${path}`);
      expect([name, await tooWide(page)]).toEqual([name, []]);
      await page.setViewportSize({ width: 320, height: 700 });
      expect([name, await tooWide(page)]).toEqual([name, []]);
    }
  });

  for (const name of READ_BY_AXE) {
    test(`${name} in ${lang} has no violation on a small screen`, async ({ axePage }) => {
      await axePage.setViewportSize({ width: 320, height: 700 });
      await axePage.goto(`/${lang}${ODD_PAGES[name]}`);
      await expectNoViolations(axePage);
    });
  }
}

test("what is not known is said, in both languages", async ({ page }) => {
  const said: [string, string][] = [
    ["/en/dialogues/odd-nothing-known", "Attendees not known: no source names them."],
    ["/en/dialogues/odd-nothing-known", "No place is on record."],
    ["/en/dialogues/odd-nothing-known", "No promise is on record for this dialogue."],
    ["/en/dialogues/odd-nothing-known", "On record in Korean only."],
    ["/ko/dialogues/odd-nothing-known", "참석자는 확인되지 않았습니다. 출처에 이름이 없습니다."],
    ["/ko/dialogues/odd-english-only", "영어로만 기록되어 있습니다."],
    ["/en/dialogues/odd-month-only-01", "Only the month is on record."],
    ["/ko/dialogues/odd-month-only-01", "월까지만 확인됐습니다."],
    ["/en/dialogues/odd-cancelled", "No attendees: it was cancelled."],
    ["/ko/dialogues/odd-postponed", "연기된 일정이어서 참석자가 확인되지 않았습니다."],
    ["/en/dialogues/odd-moved", "Moved from March 2026"],
    ["/en/dialogues/odd-across-the-year", "31 December 2026, 22:00 – 2 January 2027, 02:00"],
    ["/en/dialogues/odd-across-months", "29 June – 2 July 2026"],
    ["/ko/dialogues/odd-across-months", "2026년 6월 29일 ~ 7월 2일"],
    ["/en/promises/odd-promises--no-deadline", "no deadline was said"],
    ["/ko/promises/odd-promises--no-deadline", "기한을 밝히지 않았습니다"],
    ["/en/promises/odd-promises--overdue?as_of=2026-11-17", "3,000 days overdue"],
    ["/ko/promises/odd-promises--overdue?as_of=2026-11-17", "기한 3,000일 경과"],
    ["/en/promises/odd-promises--disputed", "A party disputes this record; its reply is being looked at."],
    ["/en/promises/odd-promises--disputed", "We never promised this."],
  ];
  for (const [address, words] of said) {
    await page.goto(address);
    await expect(page.getByRole("main"), address).toContainText(words);
  }
});

test("of two hundred at a table the first twenty are shown, all are counted, and the rest unfold", async ({
  page,
}) => {
  await page.goto("/ko/dialogues/odd-crowded");
  const table = page.getByRole("region", { name: "참석자" });
  await expect(table).toContainText("기록에는 199명과 기관 13곳이 있습니다.");
  await expect(table.getByRole("row")).toHaveCount(21);
  await table.getByText("나머지 180건 펼치기").click();
  await expect(table.getByRole("row")).toHaveCount(TWO_HUNDRED.length + 2);
  await expect(table.getByRole("row").last()).toBeVisible();
});

test("eleven promisors are the first and ten more in a row, which lead to all eleven names", async ({
  page,
}) => {
  await page.goto("/ko/promises?q=거래소");
  const line = page.locator(".list-results .lines").getByRole("listitem");
  await expect(line).toHaveCount(1);
  await expect(line).toContainText("가람통신 외 10곳");
  await line.getByRole("link", { name: "외 10곳" }).click();
  await expect(page).toHaveURL(/\/ko\/promises\/odd-crowded--eleven#words$/);
  const words = page.getByRole("region", { name: "발언", exact: true });
  await expect(words).toContainText("11곳이 함께 약속했습니다.");
  for (const { name } of ELEVEN) await expect(words).toContainText(name.ko ?? name.en ?? "");
});
