import { type Browser, chromium } from "playwright";
import { READER_PAGES } from "../e2e/reader-pages.ts";
import { weigh } from "../e2e/weigh.ts";
import { CHROMIUM_FLAGS, chromiumPath } from "./browser.ts";

/** Bytes that a page of readers may take, all told. */
export const MOST_BYTES = 35 * 1_024;

async function weighAll(browser: Browser, site: string): Promise<number> {
  let heaviest = 0;
  for (const lang of ["ko", "en"]) {
    for (const [name, path] of Object.entries(READER_PAGES)) {
      const { bytes, loaded, shift, paint } = await weigh(browser, `${site}/${lang}${path}`);
      const flag = bytes > MOST_BYTES ? "  OVER 35 KB" : shift > 0 ? "  MOVES" : "";
      const cells = [bytes, loaded.length, shift.toFixed(3), Math.round(paint)];
      console.log(
        `${name}, ${lang}`.padEnd(34) + cells.map((cell) => String(cell).padStart(9)).join("") + flag,
      );
      heaviest = Math.max(heaviest, bytes);
    }
  }
  return heaviest;
}

/** Prints what each page of readers weighs when Chromium first opens it, and whether anything on it moves. */
export async function measureWeights(
  site: string,
  note: (what: string, unit: string, value: number) => void,
): Promise<void> {
  const browser = await chromium.launch({ executablePath: chromiumPath(), args: CHROMIUM_FLAGS });
  console.log(
    "".padEnd(34) + ["bytes", "requests", "CLS", "LCP ms"].map((head) => head.padStart(9)).join(""),
  );
  note("the heaviest page of readers, compressed", "bytes", await weighAll(browser, site));
  await browser.close();
}
