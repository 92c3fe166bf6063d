import type { Page } from "@playwright/test";

export interface Stop {
  /** The opening of the element's markup. */
  html: string;
  /** Its place among all that the keyboard should reach, from 0; -1 for a part that scrolls by itself. */
  place: number;
  /** Whether a ring is drawn and some of the element is on the screen, under nothing else. */
  seen: boolean;
}

/** What the keyboard should reach, in the order of the document; of a group of radio buttons the chosen one, or the first. */
export function reachable(page: Page): Promise<number> {
  return page.evaluate(() => {
    const all = [
      ...document.querySelectorAll<HTMLElement>("a[href], button, input, select, textarea, summary"),
    ].filter((each) => {
      // What is kept from the keyboard on purpose, as the field that only machines fill in.
      if (each.tabIndex < 0) return false;
      if (!each.checkVisibility({ visibilityProperty: true }) || each.matches(":disabled, [type=hidden]"))
        return false;
      if (!(each instanceof HTMLInputElement) || each.type !== "radio") return true;
      const group = [...document.querySelectorAll<HTMLInputElement>(`[type=radio][name="${each.name}"]`)];
      return each === (group.find(({ checked }) => checked) ?? group[0]);
    });
    for (const [place, each] of all.entries()) each.dataset.place = String(place);
    return all.length;
  });
}

/** Presses Tab from the top of the page until the keyboard has left it, and tells each stop once. Call `reachable` before. */
export async function walk(page: Page, most: number): Promise<Stop[]> {
  const stops: Stop[] = [];
  for (let pressed = 0; pressed < most; pressed += 1) {
    await page.keyboard.press("Tab");
    const stop = await page.evaluate((): Stop | null => {
      const focused = document.activeElement;
      if (!(focused instanceof HTMLElement) || focused === document.body) return null;
      const { outlineStyle, outlineWidth } = getComputedStyle(focused);
      const onTop = [...focused.getClientRects()].some(({ x, y, width, height }) => {
        const top = document.elementFromPoint(x + width / 2, y + height / 2);
        return top !== null && (focused.contains(top) || top.contains(focused));
      });
      return {
        html: focused.outerHTML.slice(0, 120),
        place: Number(focused.dataset.place ?? -1),
        seen: onTop && outlineStyle !== "none" && Number.parseFloat(outlineWidth) >= 2,
      };
    });
    if (!stop) return stops;
    // A date has several fields within it.
    if (stops.at(-1)?.html !== stop.html || stops.at(-1)?.place !== stop.place) stops.push(stop);
  }
  throw new Error(`The keyboard did not leave the page after ${most} presses.`);
}
