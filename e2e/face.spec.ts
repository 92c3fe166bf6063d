import { request as ask, createServer } from "node:http";
import type { AddressInfo } from "node:net";
import type { Page } from "@playwright/test";
import { expect, test } from "./fixtures.ts";

const PROMISE = "/en/promises/kr-msit-ai-hsd-3-2023--superlarge-ai-policy-direction";

/** A server in front of the site that notes what a browser asks for ahead of time. */
async function watched(site: string) {
  const ahead: string[] = [];
  const server = createServer(({ url = "", method, headers }, response) => {
    if (headers["sec-purpose"]?.includes("prefetch")) ahead.push(url);
    ask(site + url, { method, headers }, (answer) => {
      response.writeHead(answer.statusCode ?? 502, answer.headers);
      answer.pipe(response);
    }).end();
  });
  await new Promise<void>((ready) => server.listen(0, "127.0.0.1", ready));
  const { port } = server.address() as AddressInfo;
  return { ahead, url: `http://127.0.0.1:${port}`, close: () => server.close() };
}

/** Whatever the browser complains of, a refusal by the site's policy too. */
function complaintsOf(page: Page): string[] {
  const complaints: string[] = [];
  page.on("console", (message) => message.type() === "error" && complaints.push(message.text()));
  return complaints;
}

test("a page is fetched when a pointer rests on its link, a feed and a form are not, and the policy holds", async ({
  page,
  baseURL,
}) => {
  const complaints = complaintsOf(page);
  const { ahead, url, close } = await watched(baseURL ?? "");
  const rules = page.waitForResponse(/speculation-rules\.json$/);
  await page.goto(url + PROMISE);
  expect((await rules).headers()["content-type"]).toBe("application/speculationrules+json");
  // A button that goes down on a link makes a browser fetch at once what it may.
  const calendar = page.waitForEvent("download");
  await page.locator("main a[href$='.ics']").first().click();
  await (await calendar).cancel();
  await page.getByRole("link", { name: "Report an error or send evidence" }).click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Report an error or send evidence");
  await page.getByRole("link", { name: "Scoreboard" }).hover();
  await expect.poll(() => ahead).toEqual(["/en/scoreboard"]);
  await page.getByRole("link", { name: "Scoreboard" }).click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Scoreboard");
  expect(complaints).toEqual([]);
  close();
});

test("on paper a promise has its words, its state and its sources' addresses, and no ways to go", async ({
  page,
}) => {
  await page.emulateMedia({ media: "print" });
  await page.goto(PROMISE);
  await expect(page.getByRole("navigation")).toHaveCount(0);
  await expect(page.locator("main a[href$='.ics']").first()).toBeHidden();
  await expect(page.locator(".state-line")).toContainText("Delivered · 14 days late");
  await expect(page.locator(".print-foot")).toContainText(`https://yaksok.example${PROMISE}`);
  await expect(page.locator(".print-foot")).toContainText(/As of .+ · revision \d+ of the record/);
  const written = await page
    .locator(".event .source a")
    .first()
    .evaluate((link) => getComputedStyle(link, "::after").content);
  expect(written).toContain("http");
});

test("on paper a month is one sheet, lying, with its grid", async ({ page }) => {
  await page.goto("/ko/calendar/2023-03");
  const pdf = (await page.pdf({ preferCSSPageSize: true })).toString("latin1");
  const boxes = [...pdf.matchAll(/\/MediaBox \[0 0 ([\d.]+) ([\d.]+)\]/g)].map(([, width, height]) => [
    Math.round(Number(width)),
    Math.round(Number(height)),
  ]);
  expect(boxes).toEqual([[842, 595]]);
});

test("nothing moves for readers who do not want it", async ({ page }) => {
  const named = () =>
    page
      .locator(".site-header")
      .evaluate((head) => getComputedStyle(head).getPropertyValue("view-transition-name"));
  const scrolling = () => page.locator("html").evaluate((html) => getComputedStyle(html).scrollBehavior);
  await page.emulateMedia({ reducedMotion: "no-preference" });
  await page.goto("/en");
  expect([await named(), await scrolling()]).toEqual(["site-header", "smooth"]);
  await page.emulateMedia({ reducedMotion: "reduce" });
  expect([await named(), await scrolling()]).toEqual(["none", "auto"]);
});

test("the page is as wide as a small telephone at 400 % zoom and with wide spacing, in every language and colour", async ({
  page,
}) => {
  // What WCAG 2.2, 1.4.12 asks a page to bear. The site's policy takes no style from a test, the browser's own does.
  const spacing =
    "* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important } p { margin-block-end: 2em !important }";
  await page.setViewportSize({ width: 320, height: 640 });
  const wide: string[] = [];
  for (const path of [
    "/ko",
    "/en",
    PROMISE,
    "/en/dialogues/kr-msit-ai-hsd-3-2023",
    "/en/methodology",
    "/ko/calendar/2023",
  ]) {
    await page.goto(path);
    await page.evaluate((css) => {
      const sheet = new CSSStyleSheet();
      sheet.replaceSync(css);
      document.adoptedStyleSheets = [sheet];
    }, spacing);
    const width = await page.evaluate(() => document.documentElement.scrollWidth);
    if (width > 320) wide.push(`${path} is ${width} wide`);
  }
  expect(wide).toEqual([]);
});
