import { expect, test } from "./fixtures.ts";

const WORDS = {
  en: {
    rates:
      "Of 45 promises that fell due, 34 were delivered, 15 of them late. 11 are past their date with no delivery on record.",
    found: (count: number) => `${count} ${count === 1 ? "promise" : "promises"} with these filters`,
    whole: (count: number) => `${count} ${count === 1 ? "promise" : "promises"}`,
  },
  ko: {
    rates:
      "기한이 된 약속 45건 가운데 34건이 이행되었고, 그중 15건은 기한을 넘겼습니다. 11건은 기한이 지났지만 이행 기록이 없습니다.",
    found: (count: number) => `조건에 맞는 약속 ${count}건`,
    whole: (count: number) => `약속 ${count}건`,
  },
};

for (const lang of ["en", "ko"] as const) {
  test(`the scoreboard begins with counts in a sentence, in ${lang}`, async ({ page }) => {
    await page.goto(`/${lang}/scoreboard?as_of=2026-11-24`);
    await expect(page.locator(".rates")).toHaveText(WORDS[lang].rates);
  });

  test(`every figure of the scoreboard leads to as many promises as it says, in ${lang}`, async ({
    page,
    request,
  }) => {
    for (const query of ["as_of=2026-11-24", "as_of=2023-04-05", "host=msit&as_of=2024-06-01"]) {
      await page.goto(`/${lang}/scoreboard?${query}`);
      const figures = await page
        .locator(`main a[href*="/promises?"]`)
        .evaluateAll((links) =>
          links.map((link) => [link.getAttribute("href") ?? "", link.textContent ?? ""] as const),
        );
      const counted = new Map(figures.filter(([, text]) => /\d/.test(text)));
      expect(counted.size).toBeGreaterThan(query.startsWith("host") ? 10 : 12);
      for (const [href, text] of counted) {
        const count = Number(/[\d,]+/.exec(text)?.[0].replace(",", ""));
        const list = await (await request.get(href)).text();
        const said = /role="status">([^<]*)</.exec(list)?.[1];
        const asked = new URL(href, "http://yaksok.example").searchParams.size;
        expect([href, said]).toEqual([href, WORDS[lang][asked > 1 ? "found" : "whole"](count)]);
      }
    }
  });
}

test("the scoreboard narrows to one host and back, and keeps its day", async ({ page }) => {
  await page.goto("/en/scoreboard?as_of=2024-06-01");
  await page
    .locator(".fates")
    .getByRole("link", { name: "Ministry of Science and ICT", exact: true })
    .click();
  await expect(page).toHaveURL("/en/scoreboard?host=msit&as_of=2024-06-01");
  await expect(page.getByText("Only these promises are counted:")).toBeVisible();
  await page.getByRole("link", { name: /Remove the filter Host/ }).click();
  await expect(page).toHaveURL("/en/scoreboard?as_of=2024-06-01");
});

test("the distribution of days late is drawn, told in words, and stands as a table", async ({ page }) => {
  await page.goto("/en/scoreboard?as_of=2026-11-24");
  const drawing = page.getByRole("img", { name: /^Number of promises by days late: / });
  const label = (await drawing.getAttribute("aria-label")) ?? "";
  const rows = await page
    .locator(".late-counts tbody tr")
    .evaluateAll((found) =>
      found.map((row) => [row.querySelector("th")?.textContent, row.querySelector("td")?.textContent]),
    );
  expect(label).toBe(
    `Number of promises by days late: ${rows.map(([bin, count]) => `${bin} ${count}`).join(", ")}.`,
  );
  expect(rows.reduce((sum, [, count]) => sum + Number(count), 0)).toBe(15);
});

test("a filter that the scoreboard cannot read is a 400 that names it", async ({ page }) => {
  for (const [query, name] of [
    ["year=soon", "year"],
    ["rows=many", "rows"],
    ["kind=firm", "kind"],
  ]) {
    const response = await page.goto(`/en/scoreboard?${query}`);
    expect(response?.status()).toBe(400);
    await expect(page.getByRole("main")).toContainText(name ?? "");
  }
});
