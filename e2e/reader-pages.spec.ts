import { expectNoViolations } from "./axe.ts";
import { expect, test } from "./fixtures.ts";
import { reachable, walk } from "./focus-walk.ts";
import { cutOff, skippedHeadings, space } from "./layout-faults.ts";
import { READER_PAGES } from "./reader-pages.ts";
import { openWeighed } from "./weigh.ts";

/** What holds on every kind of page that readers see. */

const MOST_BYTES = 35 * 1_024;
/** The stylesheet, the icon, what browsers may fetch ahead, and two small modules without which pages work as well. */
const MAY_LOAD =
  /^\/assets\/([\w.-]+\.css|suggest-[\w-]+\.js)$|^\/(favicon\.svg|speculation-rules\.json|copy\.js)$/;
const STATUS: Readonly<Record<string, number>> = { missing: 404, "bad-value": 400 };

for (const lang of ["en", "ko"]) {
  for (const [name, path] of Object.entries(READER_PAGES)) {
    test(`${name} in ${lang} is light and still, in order, fits a small screen, and has no violation`, async ({
      axePage: page,
      site,
    }) => {
      await page.setViewportSize({ width: 320, height: 700 });
      const { status, bytes, loaded, shift } = await openWeighed(page, `${site.url}/${lang}${path}`);
      expect(status).toBe(STATUS[name] ?? 200);
      expect(bytes).toBeLessThanOrEqual(MOST_BYTES);
      expect(loaded.filter((each) => !MAY_LOAD.test(each))).toEqual([new URL(page.url()).pathname]);
      expect(Number(shift.toFixed(3))).toBe(0);
      await expect(page.locator("html")).toHaveAttribute("lang", lang);
      await expect(page.locator("h1")).toHaveCount(1);
      expect(await skippedHeadings(page)).toEqual([]);
      expect(await cutOff(page)).toEqual([]);
      await space(page, true);
      expect(await cutOff(page)).toEqual([]);
      await space(page, false);
      await page.setViewportSize({ width: 1280, height: 720 });
      await expectNoViolations(page);
    });
  }

  test(`every page in ${lang} has a title of its own and says what it is`, async ({ request }) => {
    const titles = new Map<string, string>();
    for (const [name, path] of Object.entries(READER_PAGES)) {
      const html = await (await request.get(`/${lang}${path}`)).text();
      if (!(name in STATUS)) expect(html, name).toMatch(/<meta name="description" content="[^"]{10,}/);
      const title = /<title>(.+?)<\/title>/.exec(html)?.[1] ?? "";
      // The same page asked otherwise may be called the same.
      const page = path.split("?")[0] ?? "";
      const other = titles.get(title);
      expect([name, other ?? page]).toEqual([name, page]);
      titles.set(title, page);
    }
  });
}

test("text that wide spacing pushes out of a box that hides it is found", async ({ axePage: page, site }) => {
  await page.goto(`${site.url}/en/accessibility`);
  await page.locator("h1").evaluate((heading) => {
    const { width } = heading.getBoundingClientRect();
    heading.style.cssText = "display: inline-block; overflow: hidden; line-height: 2 !important";
    heading.style.inlineSize = `${Math.ceil(Math.min(width, heading.getBoundingClientRect().width) + 2)}px`;
    heading.style.whiteSpace = "nowrap";
  });
  expect(await cutOff(page)).toEqual([]);
  await space(page, true);
  expect(await cutOff(page)).toEqual([expect.stringMatching(/^<h1/)]);
});

/** A page of each kind of layout, in the language whose words are longer there. */
const WALKED: [page: string, lang: string, width: number][] = [
  ["overview", "ko", 1280],
  ["month", "en", 1280],
  ["month-list", "ko", 320],
  ["year", "en", 1280],
  ["dialogue", "ko", 320],
  ["promises", "en", 1280],
  ["promise", "en", 320],
  ["series", "ko", 1280],
  ["organization", "en", 320],
  ["scoreboard", "en", 1280],
  ["subscribe", "ko", 1280],
  ["tip", "ko", 320],
];

for (const [name, lang, width] of WALKED) {
  test(`the Tab key walks through ${name} at ${width} pixels in order, always seen, and out again`, async ({
    page,
  }) => {
    await page.emulateMedia({ reducedMotion: "reduce" });
    await page.setViewportSize({ width, height: 720 });
    await page.goto(`/${lang}${READER_PAGES[name]}`);
    const all = await reachable(page);
    const stops = await walk(page, all * 2 + 40);
    expect(stops[0]?.html).toContain('href="#');
    expect(stops.filter(({ seen }) => !seen)).toEqual([]);
    const places = stops.map(({ place }) => place).filter((place) => place >= 0);
    expect(places).toEqual(Array.from({ length: all }, (_, place) => place));
  });
}
