import { parseArgs } from "node:util";
import { type Browser, chromium, type Page } from "playwright";
import { CHROMIUM_FLAGS, chromiumPath } from "../bench/browser.ts";
import { colourViolations, loadAxe, violations } from "../e2e/axe-rules.ts";
import { ODD_PAGES, READER_PAGES } from "../e2e/reader-pages.ts";
import { siteAtRest } from "./screenshots/site.ts";

/**
 * `npm run accessibility`: axe over every page that readers see, in both languages, at three widths, in light, dark and forced
 * colours. Prints each violation; the exit code is 1 where there is any. `--only NAME` reads the pages whose names begin so.
 */
const { values } = parseArgs({ options: { only: { type: "string", default: "" } } });

const WIDTHS = [320, 768, 1440];
/** Pages read at once. */
const AT_ONCE = 3;

/** All violations of the page that stands open, a line each, in every width and colour. */
async function readAll(page: Page): Promise<string[]> {
  const found: string[] = [];
  const note = (how: string, lines: readonly string[]) =>
    found.push(...lines.map((line) => `${how}: ${line}`));
  for (const width of WIDTHS) {
    await page.setViewportSize({ width, height: 900 });
    await page.emulateMedia({ colorScheme: "light", forcedColors: "none" });
    note(`${width}, light`, await violations(page));
    await page.emulateMedia({ colorScheme: "dark", forcedColors: "none" });
    note(`${width}, dark`, await colourViolations(page));
    await page.emulateMedia({ colorScheme: "light", forcedColors: "active" });
    note(`${width}, forced colours`, await violations(page));
  }
  return found;
}

async function read(browser: Browser, waiting: string[][]): Promise<number> {
  const context = await browser.newContext({ bypassCSP: true, reducedMotion: "reduce" });
  const page = await context.newPage();
  let count = 0;
  for (let next = waiting.shift(); next; next = waiting.shift()) {
    const [name, address = ""] = next;
    await page.goto(address);
    await loadAxe(page);
    const found = await readAll(page);
    for (const line of found) console.log(`${name}, ${line}`);
    count += found.length;
  }
  await context.close();
  return count;
}

const sites = await Promise.all([siteAtRest(), siteAtRest("e2e/odd-record.ts")]);
const [bundled, odd] = sites;
const pagesOf = (url: string, pages: Readonly<Record<string, string>>) =>
  Object.entries(pages)
    .filter(([name]) => name.startsWith(values.only))
    .flatMap(([name, path]) => ["en", "ko"].map((lang) => [`${name}, ${lang}`, `${url}/${lang}${path}`]));
const waiting = [...pagesOf(bundled.url, READER_PAGES), ...pagesOf(odd.url, ODD_PAGES)];
const all = waiting.length;

const started = performance.now();
const browser = await chromium.launch({ executablePath: chromiumPath(), args: CHROMIUM_FLAGS });
const counts = await Promise.all(Array.from({ length: AT_ONCE }, () => read(browser, waiting)));
await browser.close();
for (const { stop } of sites) stop();

const found = counts.reduce((sum, count) => sum + count, 0);
const seconds = Math.round((performance.now() - started) / 1_000);
console.log(`${all} pages, each in ${WIDTHS.length * 3} ways: ${found} violations, in ${seconds} s`);
process.exitCode = found > 0 ? 1 : 0;
