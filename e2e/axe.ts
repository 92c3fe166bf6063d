import AxeBuilder from "@axe-core/playwright";
import type { Page } from "@playwright/test";
import { expect } from "./fixtures.ts";

/** The rules whose answer depends on colours; the others need not be asked again in another theme. */
const ABOUT_COLOURS = ["color-contrast", "link-in-text-block"];

/**
 * Reads a page with axe in the light theme by every rule, then in the dark one by those about colours. axe runs as a script in
 * the page, so the test's context must allow scripts.
 */
export async function expectNoViolations(page: Page): Promise<void> {
  // Without frames in the page there is nothing to gain from axe's second tab.
  const read = () => new AxeBuilder({ page }).setLegacyMode(true);
  await page.emulateMedia({ colorScheme: "light" });
  const light = await read().analyze();
  await page.emulateMedia({ colorScheme: "dark" });
  const dark = await read().withRules(ABOUT_COLOURS).analyze();
  const found = [light, dark].map(({ violations }) =>
    violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`),
  );
  expect({ light: found[0], dark: found[1] }).toEqual({ light: [], dark: [] });
}
