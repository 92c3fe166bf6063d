import { launch } from "chrome-launcher";
import lighthouse, { type Config, type Result } from "lighthouse";
import { computeMedianRun } from "lighthouse/core/lib/median-run.js";
import { CHROMIUM_FLAGS, chromiumPath } from "./browser.ts";

/** One page through Lighthouse. */

export const CATEGORIES = ["performance", "accessibility", "best-practices", "seo"];
/** How often a run that Chromium spoilt is begun anew. */
const TRIES = 4;

/** What Lighthouse found of a page. */
export interface Audited {
  /** Of each category, out of 100. */
  scores: number[];
  /** Milliseconds until the largest part was painted, on the simulated device. */
  paint: number;
  /** The sum of layout shifts. */
  shift: number;
  /** Of everything that was loaded, heads of answers too. */
  bytes: number;
  /** Lighthouse's measure of the processor: beside a machine at rest, a low one says that others were at work. */
  machine: number;
  /** The audits that cost points, as `category/audit`, with the points they got. */
  costs: { audit: string; points: number }[];
}

/**
 * What Lighthouse finds at the address: of so many runs the one in the middle, as Lighthouse itself advises, each in a Chromium of
 * its own. Throws where a run fails again and again.
 */
export async function audit(url: string, runs: number, config?: Config): Promise<Audited> {
  const results: Result[] = [];
  while (results.length < runs) results.push(await run(url, config));
  return read(computeMedianRun(results));
}

/** On a busy machine Chromium now and then loses a trace; that is said, and the run begun anew. */
async function run(url: string, config?: Config): Promise<Result> {
  for (let tried = 1; ; tried += 1) {
    try {
      return await runOnce(url, config);
    } catch (error) {
      const why = error instanceof Error ? error.message : String(error);
      if (tried === TRIES) throw new Error(`Lighthouse could not read ${url}: ${why}`);
      console.log(`    begun anew, for run ${tried} of ${new URL(url).pathname} failed: ${why}`);
    }
  }
}

async function runOnce(url: string, config?: Config): Promise<Result> {
  const chrome = await launch({ chromePath: chromiumPath(), chromeFlags: CHROMIUM_FLAGS });
  try {
    const flags = {
      port: chrome.port,
      output: "json",
      logLevel: "error",
      onlyCategories: CATEGORIES,
    } as const;
    const result = (await lighthouse(url, flags, config))?.lhr;
    if (!result || result.runtimeError) throw new Error(result?.runtimeError?.message ?? "no result");
    return result;
  } finally {
    chrome.kill();
  }
}

function read(result: Result): Audited {
  const number = (id: string) => result.audits[id]?.numericValue ?? Number.NaN;
  return {
    scores: CATEGORIES.map((id) => points(result.categories[id]?.score)),
    paint: number("largest-contentful-paint"),
    shift: number("cumulative-layout-shift"),
    bytes: number("total-byte-weight"),
    machine: result.environment.benchmarkIndex,
    costs: CATEGORIES.flatMap((id) => costsOf(result, id)),
  };
}

function costsOf({ audits, categories }: Result, category: string): Audited["costs"] {
  return (categories[category]?.auditRefs ?? []).flatMap(({ id, weight }) => {
    const score = audits[id]?.score ?? 1;
    return weight > 0 && score < 1 ? [{ audit: `${category}/${id}`, points: points(score) }] : [];
  });
}

function points(score: number | null | undefined): number {
  return Math.round((score ?? 0) * 100);
}
