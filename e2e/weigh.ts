import type { Browser } from "playwright";

export interface Weight {
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
  const page = await context.newPage();
  const sizes: Promise<number>[] = [];
  const loaded: string[] = [];
  page.on("requestfinished", (request) => {
    loaded.push(new URL(request.url()).pathname);
    sizes.push(request.sizes().then(({ responseBodySize }) => responseBodySize));
  });
  await page.goto(url, { waitUntil: "load" });
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
  const bytes = (await Promise.all(sizes)).reduce((sum, size) => sum + size, 0);
  await context.close();
  return { bytes, loaded, shift, paint };
}
