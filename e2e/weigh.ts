import type { Browser, Page, Request } from "playwright";

export interface Weight {
  /** Of the page's own answer. */
  status: number;
  /** Of all bodies as they were sent, compressed. */
  bytes: number;
  /** Paths of all that was loaded, the page itself first. */
  loaded: string[];
  /** The sum of layout shifts. */
  shift: number;
  /** Milliseconds until the largest part was painted. */
  paint: number;
}

/** What a page takes when a browser that keeps nothing opens it with scripts allowed, on a phone's screen. */
export async function weigh(browser: Browser, url: string): Promise<Weight> {
  const context = await browser.newContext({ viewport: { width: 412, height: 823 }, bypassCSP: true });
  // What the page does not wait for, such as its icon, counts too.
  const weight = await openWeighed(await context.newPage(), url, "networkidle");
  await context.close();
  return weight;
}

/**
 * The same of a page that is open already, as if its browser had kept nothing; it stands at `url` then. What comes later than
 * `until` may or may not be counted.
 */
export async function openWeighed(
  page: Page,
  url: string,
  until: "load" | "networkidle" = "load",
): Promise<Weight> {
  const protocol = await page.context().newCDPSession(page);
  await protocol.send("Network.enable");
  await protocol.send("Network.setCacheDisabled", { cacheDisabled: true });
  const sizes: Promise<number>[] = [];
  const loaded: string[] = [];
  const note = (request: Request) => {
    loaded.push(new URL(request.url()).pathname);
    sizes.push(request.sizes().then(({ responseBodySize }) => responseBodySize));
  };
  page.on("requestfinished", note);
  const answer = await page.goto(url, { waitUntil: until });
  const { shift, paint } = await page.evaluate(
    () =>
      new Promise<{ shift: number; paint: number }>((resolve) => {
        const seen = { shift: 0, paint: 0 };
        new PerformanceObserver((list) => {
          for (const entry of list.getEntries()) {
            seen.shift += (entry as PerformanceEntry & { value: number }).value;
          }
        }).observe({ type: "layout-shift", buffered: true });
        new PerformanceObserver((list) => {
          seen.paint = list.getEntries().at(-1)?.startTime ?? 0;
          resolve(seen);
        }).observe({ type: "largest-contentful-paint", buffered: true });
        // A page may be left without a largest part; then there is none to wait for.
        setTimeout(() => resolve(seen), 1_000);
      }),
  );
  page.off("requestfinished", note);
  await protocol.detach();
  const bytes = (await Promise.all(sizes)).reduce((sum, size) => sum + size, 0);
  return { status: answer?.status() ?? 0, bytes, loaded, shift, paint };
}
