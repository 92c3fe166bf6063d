import type { Page } from "@playwright/test";
import { colourViolations, loadAxe, violations } from "./axe-rules.ts";
import { expect } from "./fixtures.ts";

/**
 * Reads a page with axe in the light theme by every rule, then in the dark one by those about colours. axe runs as a script in
 * the page, so the test's context must allow scripts; it is brought once, and would not see into frames, so there may be none.
 */
export async function expectNoViolations(page: Page): Promise<void> {
  expect(page.frames()).toHaveLength(1);
  await page.emulateMedia({ colorScheme: "light" });
  await loadAxe(page);
  const light = await violations(page);
  await page.emulateMedia({ colorScheme: "dark" });
  const dark = await colourViolations(page);
  expect({ light, dark }).toEqual({ light: [], dark: [] });
}
