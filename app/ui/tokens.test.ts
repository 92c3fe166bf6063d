import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";

type Theme = Record<string, string>;

const css = readFileSync("app/ui/tokens.css", "utf8");
const pairs = (text: string) => text.matchAll(/--([\w-]+): light-dark\((#\w{3,6}), (#\w{3,6})\)/g);
const [usual = "", more = ""] = css.split("@media (prefers-contrast: more)");

/** The colours of a theme by name; those for more contrast lie over the usual ones. */
function theme(which: "light" | "dark", texts: string[]): Theme {
  const colours: Theme = {};
  for (const text of texts) {
    for (const [, name = "", light = "", dark = ""] of pairs(text))
      colours[name] = which === "light" ? light : dark;
  }
  return colours;
}

/** WCAG 2.2, relative luminance. */
function luminance(hex: string): number {
  const long = hex.length === 4 ? hex.replace(/\w/g, "$&$&") : hex;
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const part = Number.parseInt(long.slice(at, at + 2), 16) / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function contrast(one = "", other = ""): number {
  const [dark = 0, light = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (light + 0.05) / (dark + 0.05);
}

const TEXT = ["ink", "muted", "accent", "good", "warn", "bad"];

describe.each([
  ["light", theme("light", [usual])],
  ["dark", theme("dark", [usual])],
  ["light, with more contrast", theme("light", [usual, more])],
  ["dark, with more contrast", theme("dark", [usual, more])],
])("the %s theme", (name, colours) => {
  it.each(["paper", "raised"])("has text of at least 4.5 to 1 on %s", (ground) => {
    const weak = TEXT.filter((each) => contrast(colours[each], colours[ground]) < 4.5);
    expect(weak).toEqual([]);
  });

  it("has links and text that can be read on the soft accent, and paper on the accent", () => {
    expect(contrast(colours.accent, colours["accent-soft"])).toBeGreaterThan(4.5);
    expect(contrast(colours.muted, colours["accent-soft"])).toBeGreaterThan(4.5);
    expect(contrast(colours.paper, colours.accent)).toBeGreaterThan(4.5);
  });

  it("has edges of fields and a mark of focus of at least 3 to 1", () => {
    expect(contrast(colours["field-rule"], colours.paper)).toBeGreaterThan(3);
    expect(contrast(colours.focus, colours.paper)).toBeGreaterThan(3);
  });

  it("asks for more than the usual where readers want more", () => {
    const least = name.includes("more") ? 10 : 5;
    expect(contrast(colours.muted, colours.paper)).toBeGreaterThan(least);
  });
});
