import { existsSync } from "node:fs";
import { chromium } from "playwright";

/** The Chromium that measures: `CHROMIUM_PATH`, or the one that Playwright brought. */
export function chromiumPath(): string {
  const path = process.env.CHROMIUM_PATH ?? chromium.executablePath();
  if (!existsSync(path))
    throw new Error(`There is no Chromium at ${path}: run npm test once, or set CHROMIUM_PATH.`);
  return path;
}

/** Nothing is looked for outside, and where root runs it in a container there is no sandbox. */
export const CHROMIUM_FLAGS = [
  "--headless=new",
  "--disable-gpu",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
  "--no-first-run",
  ...(process.getuid?.() === 0 ? ["--no-sandbox"] : []),
];
