import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import type { AxeResults, RunOptions } from "axe-core";
import type { Page } from "playwright";

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

/** Brings axe into the page that stands open; its context must allow scripts. axe would not see into frames. */
export async function loadAxe(page: Page): Promise<void> {
  await page.evaluate(AXE);
}

/** What violates any rule as the page stands, a line each: the rule, and the first element that does. */
export function violations(page: Page, rules: RunOptions = {}): Promise<string[]> {
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

/** The same by the rules about colours alone. */
export const colourViolations = (page: Page): Promise<string[]> =>
  violations(page, { runOnly: ABOUT_COLOURS });
