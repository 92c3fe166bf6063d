import type { Page } from "@playwright/test";

/** The widest spacing of text that a reader may set (WCAG 2.2, 1.4.12). */
const SPACED =
  "* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important } p { margin-block-end: 2em !important }";

/** Sets the page's text as wide as a reader may, or as the site has it. */
export async function space(page: Page, wide: boolean): Promise<void> {
  await page.evaluate(
    (css) => {
      const sheet = new CSSStyleSheet();
      sheet.replaceSync(css);
      document.adoptedStyleSheets = css ? [sheet] : [];
    },
    wide ? SPACED : "",
  );
}

/** Headings that skip a level, a line each. */
export function skippedHeadings(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const headings = [...document.querySelectorAll("h1, h2, h3, h4, h5, h6")];
    return headings.flatMap((heading, index) => {
      const before = Number(headings[index - 1]?.tagName[1] ?? 0);
      return Number(heading.tagName[1]) > before + 1 ? `after h${before}: ${heading.outerHTML}` : [];
    });
  });
}

/** What reaches out of the page sideways, and text that a box cuts off which hides what does not fit; the opening of each. */
export function cutOff(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const { scrollWidth, clientWidth } = document.documentElement;
    const all = [...document.body.querySelectorAll<HTMLElement>("*")];
    const wide =
      scrollWidth > clientWidth
        ? all.filter((each) => each.getBoundingClientRect().right > clientWidth + 1).slice(-3)
        : [];
    const cut = all.filter((each) => {
      if (!each.textContent?.trim() || !each.checkVisibility()) return false;
      const { overflowX, overflowY, clipPath } = getComputedStyle(each);
      // What is there for the ear alone is a pixel large.
      if (clipPath !== "none" || each.clientWidth <= 1) return false;
      const hides = /hidden|clip/;
      return (
        (hides.test(overflowX) && each.scrollWidth > each.clientWidth + 1) ||
        (hides.test(overflowY) && each.scrollHeight > each.clientHeight + 1)
      );
    });
    return [...wide, ...cut].map((each) => each.outerHTML.slice(0, 120));
  });
}
