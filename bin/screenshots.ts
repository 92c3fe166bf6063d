import { mkdirSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { type Browser, chromium } from "playwright";
import { CHROMIUM_FLAGS, chromiumPath } from "../bench/browser.ts";
import { ODD_PAGES, READER_PAGES } from "../e2e/reader-pages.ts";
import { difference } from "./screenshots/compare.ts";
import { contactSheet } from "./screenshots/sheet.ts";
import { siteAtRest } from "./screenshots/site.ts";

/**
 * `npm run screenshots`: every page as readers see it, into screenshots/, with a contact sheet. All of it, or what is asked for:
 * `--only NAME --lang ko|en --width N --theme light|dark|print`; `--into FOLDER`; `--compare FOLDER` tells what differs.
 */
const { values } = parseArgs({
  options: {
    only: { type: "string" },
    lang: { type: "string" },
    width: { type: "string" },
    theme: { type: "string" },
    into: { type: "string", default: "screenshots" },
    compare: { type: "string" },
  },
});

const THEMES = ["light", "dark", "print"] as const;
const WIDTHS = [320, 768, 1440];
/** Pages that people print, which become PDF files too. */
const ON_PAPER = ["dialogue", "promise", "month", "brief"];
/** Pictures taken at once. */
const AT_ONCE = 4;

interface Picture {
  name: string;
  address: string;
  lang: string;
  width: number;
  theme: (typeof THEMES)[number];
}

const asked = (value: string | undefined, each: string | number) => !value || value === String(each);

function picturesOf(url: string, pages: Readonly<Record<string, string>>): Picture[] {
  return Object.entries(pages).flatMap(([name, path]) =>
    ["en", "ko"].flatMap((lang) =>
      WIDTHS.flatMap((width) =>
        THEMES.filter(
          (theme) =>
            asked(values.only, name) &&
            asked(values.lang, lang) &&
            asked(values.width, width) &&
            asked(values.theme, theme),
        )
          // Paper has one width.
          .filter((theme) => theme !== "print" || width === 768)
          .map((theme) => ({ name, address: `${url}/${lang}${path}`, lang, width, theme })),
      ),
    ),
  );
}

async function take(browser: Browser, { name, address, lang, width, theme }: Picture): Promise<void> {
  const context = await browser.newContext({
    colorScheme: theme === "dark" ? "dark" : "light",
    reducedMotion: "reduce",
    viewport: { width, height: 900 },
    javaScriptEnabled: false,
  });
  const page = await context.newPage();
  await page.emulateMedia({ media: theme === "print" ? "print" : "screen" });
  await page.goto(address);
  const path = join(values.into, `${name}-${lang}-${width}-${theme}`);
  await page.screenshot({ path: `${path}.png`, fullPage: true, animations: "disabled", caret: "hide" });
  if (theme === "print" && ON_PAPER.includes(name)) await page.pdf({ path: `${path}.pdf`, format: "A4" });
  await context.close();
}

const sites = await Promise.all([siteAtRest(), siteAtRest("e2e/odd-record.ts")]);
const [bundled, odd] = sites;
const waiting = [...picturesOf(bundled.url, READER_PAGES), ...picturesOf(odd.url, ODD_PAGES)];
const isWhole = !(values.only || values.lang || values.width || values.theme);
if (isWhole) rmSync(values.into, { recursive: true, force: true });
mkdirSync(values.into, { recursive: true });

const browser = await chromium.launch({ executablePath: chromiumPath(), args: CHROMIUM_FLAGS });
const taken = waiting.map(({ name, lang, width, theme }) => `${name}-${lang}-${width}-${theme}.png`);
const work = async () => {
  for (let next = waiting.shift(); next; next = waiting.shift()) await take(browser, next);
};
await Promise.all(Array.from({ length: AT_ONCE }, work));
await browser.close();
for (const { stop } of sites) stop();

const differing = new Set<string>();
for (const file of values.compare ? taken : []) {
  const told = difference(values.into, values.compare ?? "", file);
  if (told) {
    differing.add(file);
    console.log(`${file}: ${told}`);
  }
}
const files = readdirSync(values.into).filter((file) => file.endsWith(".png"));
writeFileSync(join(values.into, "index.html"), contactSheet(files.sort(), differing));
console.log(`${taken.length} pictures; look at ${join(values.into, "index.html")}`);
