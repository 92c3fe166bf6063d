import { loadavg } from "node:os";
import { desktopConfig } from "lighthouse";
import { READER_PAGES } from "../e2e/reader-pages.ts";
import { type Audited, audit } from "./audit.ts";
import { bare } from "./servers.ts";

/** Lighthouse on the pages that readers meet first, beside a page that says hello. */

/** By the name that is printed: the page of READER_PAGES. */
const PAGES: Record<string, string> = {
  overview: "overview",
  month: "month",
  dialogue: "dialogue",
  promise: "promise",
  search: "search-empty",
  "search results": "search",
  scoreboard: "scoreboard",
};
const WANTED = 99;
const DEVICES = [
  { device: "phone", runs: 3, config: undefined },
  { device: "desktop", runs: 1, config: desktopConfig },
];

/** What a page is meant to lose points for: lists of results ask search engines not to list them. */
const MEANT: Record<string, string> = { "search results": "seo/is-crawlable" };

const HELLO = `<!DOCTYPE html><html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width">
<meta name="description" content="A page that says hello."><title>Hello</title></head><body><main><h1>Hello</h1></main></body></html>`;

function print(name: string, { scores, paint, shift, bytes, machine, costs }: Audited, meant?: string): void {
  const cells = [...scores, Math.round(paint), shift.toFixed(3), Math.round(bytes), Math.round(machine)];
  const isBelow = scores.some((score) => score < WANTED);
  const isMeant = isBelow && costs.every(({ audit }) => audit === meant);
  const flag = isMeant ? "  as meant" : isBelow ? "  BELOW 99" : "";
  console.log(name.padEnd(34) + cells.map((cell) => String(cell).padStart(9)).join("") + flag);
  for (const { audit, points } of costs)
    console.log(`    ${audit} (${points})${audit === meant ? ", as meant" : ""}`);
}

/** Prints the four scores of each page in both languages, as a phone (throttled by simulation) and as a desktop. */
export async function measureLighthouse(
  site: string,
  note: (what: string, unit: string, value: number) => void,
): Promise<void> {
  const reference = await bare(HELLO, "text/html");
  const heads = ["perf", "access", "practice", "seo", "LCP ms", "CLS", "bytes", "machine"];
  try {
    for (const { device, runs, config } of DEVICES) {
      console.log(device.padEnd(34) + heads.map((head) => head.padStart(9)).join(""));
      print("reference: hello", await audit(reference.url, runs, config), "seo/robots-txt");
      for (const [name, page] of Object.entries(PAGES)) {
        for (const lang of ["ko", "en"]) {
          const audited = await audit(`${site}/${lang}${READER_PAGES[page]}`, runs, config);
          print(`${name}, ${lang}`, audited, MEANT[name]);
          note(`lowest score of ${name}, ${lang}, ${device}`, "of 100", Math.min(...audited.scores));
        }
      }
      note(`work on the machine meanwhile, ${device}`, "processes", loadavg()[1] ?? 0);
    }
  } finally {
    await reference.stop();
  }
}
