import { launch } from "chrome-launcher";
import lighthouse, { type Config, desktopConfig, type Result } from "lighthouse";
import { READER_PAGES } from "../e2e/reader-pages.ts";
import { CHROMIUM_FLAGS, chromiumPath } from "./browser.ts";
import { bare } from "./servers.ts";

/** Lighthouse on the pages that readers meet first, beside a page that says hello. */

const PAGES = ["overview", "month", "dialogue", "promise", "search", "scoreboard"];
const CATEGORIES = ["performance", "accessibility", "best-practices", "seo"];
const WANTED = 99;

const HELLO = `<!DOCTYPE html><html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width">
<meta name="description" content="A page that says hello."><title>Hello</title></head><body><main><h1>Hello</h1></main></body></html>`;

interface Measured {
  scores: number[];
  paint: number;
  shift: number;
  bytes: number;
  /** The audits that cost points, by category. */
  costs: string[];
}

/** Chromium now and then loses a trace on a busy machine; a second failure is told. */
async function run(url: string, port: number, config?: Config): Promise<Measured> {
  return runOnce(url, port, config).catch(() => runOnce(url, port, config));
}

async function runOnce(url: string, port: number, config?: Config): Promise<Measured> {
  const flags = { port, output: "json", logLevel: "error", onlyCategories: CATEGORIES } as const;
  const report = (await lighthouse(url, flags, config))?.lhr;
  if (!report || report.runtimeError)
    throw new Error(`Lighthouse could not read ${url}: ${report?.runtimeError?.message}`);
  const number = (id: string) => report.audits[id]?.numericValue ?? Number.NaN;
  return {
    scores: CATEGORIES.map((id) => Math.round((report.categories[id]?.score ?? 0) * 100)),
    paint: number("largest-contentful-paint"),
    shift: number("cumulative-layout-shift"),
    bytes: number("total-byte-weight"),
    costs: CATEGORIES.flatMap((id) => costsOf(report, id)),
  };
}

function costsOf({ audits, categories }: Result, category: string): string[] {
  return (categories[category]?.auditRefs ?? []).flatMap(({ id, weight }) => {
    const score = audits[id]?.score ?? 1;
    return weight > 0 && score < 1 ? [`${category}/${id} (${Math.round(score * 100)})`] : [];
  });
}

function print(name: string, { scores, paint, shift, bytes, costs }: Measured): void {
  const cells = [...scores, Math.round(paint), shift.toFixed(3), Math.round(bytes)];
  const flag = scores.some((score) => score < WANTED) ? "  BELOW 99" : "";
  console.log(name.padEnd(34) + cells.map((cell) => String(cell).padStart(9)).join("") + flag);
  for (const cost of costs) console.log(`    ${cost}`);
}

/** Prints the four scores of each page in both languages, as a phone (throttled by simulation) and as a desktop. */
export async function measureLighthouse(
  site: string,
  note: (what: string, unit: string, value: number) => void,
): Promise<void> {
  const reference = await bare(HELLO, "text/html");
  const chrome = await launch({ chromePath: chromiumPath(), chromeFlags: CHROMIUM_FLAGS });
  try {
    const heads = ["perf", "access", "practice", "seo", "LCP ms", "CLS", "bytes"];
    console.log("".padEnd(34) + heads.map((head) => head.padStart(9)).join(""));
    for (const [device, config] of [
      ["phone", undefined],
      ["desktop", desktopConfig],
    ] as const) {
      print(`reference: hello, ${device}`, await run(reference.url, chrome.port, config));
      for (const name of PAGES) {
        const path = READER_PAGES[name];
        if (path === undefined) continue;
        for (const lang of ["ko", "en"]) {
          const measured = await run(`${site}/${lang}${path}`, chrome.port, config);
          print(`${name}, ${lang}, ${device}`, measured);
          note(`lowest score of ${name}, ${lang}, ${device}`, "of 100", Math.min(...measured.scores));
        }
      }
    }
  } finally {
    chrome.kill();
    await reference.stop();
  }
}
