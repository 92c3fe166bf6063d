import { spawn } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { parseArgs } from "node:util";
import { chromium } from "playwright";

/** `npm run screenshots -- [--only NAME] [--width N] [--theme light|dark]`: every page, as readers see it, into screenshots/. */
const { values } = parseArgs({
  options: {
    only: { type: "string" },
    width: { type: "string" },
    theme: { type: "string" },
    lang: { type: "string" },
  },
});

const PAGES: Record<string, string> = {
  overview: "",
  month: "/calendar/2023-03",
  "month-list": "/calendar/2023-03?view=list",
  "month-undated": "/calendar/2024-01",
  year: "/calendar/2023",
  dialogues: "/dialogues",
  dialogue: "/dialogues/kr-msit-ai-hsd-3-2023",
  promises: "/promises",
  promise: "/promises/kr-msit-ai-hsd-3-2023--superlarge-ai-policy-direction",
  "promise-unassessed": "/promises/kr-msit-ai-hsd-3-2023--pipc-informal-tf",
  "series-list": "/series",
  series: "/series/kr-msit-ai-hsd",
  brief: "/series/kr-msit-ai-hsd/brief",
  scoreboard: "/scoreboard",
  "scoreboard-as-of": "/scoreboard?as_of=2023-04-05",
  methodology: "/methodology",
  subscribe: "/subscribe",
  data: "/data",
  changes: "/changes",
  "changes-promise": "/promises/kr-msit-ai-hsd-3-2023--superlarge-ai-policy-direction/changes",
  "changes-dialogue": "/dialogues/kr-msit-ai-hsd-3-2023/changes?kind=dialogue",
  missing: "/calendar/2023-13",
};

const dataDir = mkdtempSync(join(tmpdir(), "yaksok-screenshots-"));
const env = { ...process.env, PORT: "0", DATA_DIR: dataDir, PUBLIC_URL: "https://yaksok.example" };
const server = spawn(process.execPath, ["server.ts"], { env, stdio: ["ignore", "pipe", "inherit"] });
const url = await new Promise<string>((resolve) => {
  createInterface({ input: server.stdout }).on("line", (line) => {
    const address = /^Yaksok is at (\S+)\/$/.exec(line)?.[1];
    if (address) resolve(address);
  });
});
const browser = await chromium.launch({
  executablePath: process.env.CHROMIUM_PATH ?? "/usr/bin/chromium",
  args: process.getuid?.() === 0 ? ["--no-sandbox"] : [],
});
mkdirSync("screenshots", { recursive: true });
for (const colorScheme of ["light", "dark"] as const) {
  if (values.theme && values.theme !== colorScheme) continue;
  for (const width of [320, 768, 1440]) {
    if (values.width && Number(values.width) !== width) continue;
    const context = await browser.newContext({
      colorScheme,
      viewport: { width, height: 900 },
      javaScriptEnabled: false,
    });
    const page = await context.newPage();
    for (const lang of ["en", "ko"]) {
      if (values.lang && values.lang !== lang) continue;
      for (const [name, path] of Object.entries(PAGES)) {
        if (values.only && values.only !== name) continue;
        await page.goto(`${url}/${lang}${path}`);
        await page.screenshot({
          path: `screenshots/${name}-${lang}-${width}-${colorScheme}.png`,
          fullPage: true,
        });
      }
    }
    await context.close();
  }
}
await browser.close();
server.kill("SIGTERM");
rmSync(dataDir, { recursive: true, force: true });
