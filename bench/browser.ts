import { existsSync } from "node:fs";
import { getChromePath } from "chrome-launcher";
import { chromium } from "playwright";

/** The Chromium that measures: `CHROMIUM_PATH`, or the one that Playwright brought, or the one that is installed. */
export function chromiumPath(): string {
  const named = process.env.CHROMIUM_PATH;
  if (named && !existsSync(named)) throw new Error(`CHROMIUM_PATH names ${named}, which does not exist.`);
  return named ?? playwrights() ?? installed();
}

function playwrights(): string | null {
  const path = chromium.executablePath();
  return existsSync(path) ? path : null;
}

function installed(): string {
  try {
    return getChromePath();
  } catch {
    throw new Error("No Chromium is installed: run npm test once, or set CHROMIUM_PATH.");
  }
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
