import { RULES } from "../app/domain/deadlines/rules.ts";
import { GUARDS } from "../app/domain/guards/refusal.ts";
import { OUTCOME_STATES, SCHEDULES } from "../app/domain/vocabulary.ts";
import { expect, test } from "./fixtures.ts";

for (const lang of ["en", "ko"]) {
  test(`every rule that the program runs stands on the methodology with a sentence, in ${lang}`, async ({
    page,
  }) => {
    await page.goto(`/${lang}/methodology`);
    const ids = [
      ...OUTCOME_STATES.map((word) => `outcome-${word}`),
      ...SCHEDULES.map((word) => `schedule-${word}`),
      ...GUARDS.map((guard) => `guard-${guard}`),
      ...RULES.map(({ id }) => `rule-${id}`),
    ];
    const texts = await page.evaluate(
      (wanted) => wanted.map((id) => [id, document.getElementById(id)?.textContent?.trim() ?? ""]),
      ids,
    );
    expect(texts.filter(([, text]) => (text ?? "").length < 15)).toEqual([]);
  });
}

test("the founding words are read before the reader's eyes, with the promise they were said in", async ({
  page,
}) => {
  await page.goto("/en/methodology");
  const rule = page.locator('[id="rule-month.within"]');
  await expect(rule).toContainText("이달 중");
  await expect(rule).toContainText("Read as: 1–31 March 2023");
  await expect(rule.getByRole("link")).toHaveAttribute("href", /\/en\/promises\//);
});

test("a promise leads to the rule that read its deadline", async ({ page }) => {
  await page.goto("/ko/promises/kr-msit-ai-hsd-3-2023--superlarge-ai-policy-direction");
  await page.getByRole("link", { name: /규칙 month\.within/ }).click();
  await expect(page).toHaveURL("/ko/methodology#rule-month.within");
});
