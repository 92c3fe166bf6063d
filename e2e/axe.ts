import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import type { Page } from "@playwright/test";
import type { AxeResults, RunOptions } from "axe-core";
import { expect } from "./fixtures.ts";

/** axe itself, which its builder for Playwright brings along. */
const AXE = readFileSync(
  createRequire(createRequire(import.meta.url).resolve("@axe-core/playwright")).resolve(
    "axe-core/axe.min.js",
  ),
  "utf8",
);

/** The rules whose answer depends on colours; the others need not be asked again in another theme. */
const ABOUT_COLOURS = ["color-contrast", "link-in-text-block"];

declare const axe: { run: (context: Document, options: RunOptions) => Promise<AxeResults> };

/** What violates the rules, a line each: the rule, and the first element that does. */
function violations(page: Page, rules: RunOptions): Promise<string[]> {
  return page.evaluate(
    async (options) => {
      const found = await axe.run(document, options);
      return found.violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`);
    },
    // Only violations are told, so axe need not describe what passed.
    {
      resultTypes: ["violations"],
      selectors: false,
      // WCAG 2.2's target size (2.5.8), which axe asks for only where it is told to.
      rules: { "target-size": { enabled: true } },
      ...rules,
    } satisfies RunOptions,
  );
}

/**
 * Reads a page with axe in the light theme by every rule, then in the dark one by those about colours. axe runs as a script in
 * the page, so the test's context must allow scripts; it is brought once, and would not see into frames, so there may be none.
 */
export async function expectNoViolations(page: Page): Promise<void> {
  expect(page.frames()).toHaveLength(1);
  await page.emulateMedia({ colorScheme: "light" });
  await page.evaluate(AXE);
  const light = await violations(page, {});
  await page.emulateMedia({ colorScheme: "dark" });
  const dark = await violations(page, { runOnly: ABOUT_COLOURS });
  expect({ light, dark }).toEqual({ light: [], dark: [] });
}
