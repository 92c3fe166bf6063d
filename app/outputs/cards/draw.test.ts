import { readFileSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { type Card, cardAlt, plainFact } from "./card.ts";
import { cardPng, cardSvg } from "./draw.ts";
import { PALETTE } from "./palette.ts";
import { typeset } from "./typeset.ts";

const card: Card = {
  lang: "ko",
  kind: "약속",
  title: "초거대 AI 산업 정책방향 발표",
  quote: "이달 중 발표할 것",
  by: "이종호, 과학기술정보통신부",
  isPath: true,
  facts: [
    plainFact("발언", "2023년 3월 8일", 4),
    plainFact("기한", "2023년 3월 31일", 4),
    {
      label: "현재 상태",
      marks: [
        { text: "이행", shape: "check", tone: "good" },
        { text: "14일 지연", shape: "behind", tone: "warn" },
      ],
      share: 6,
    },
  ],
};

/** Size of a PNG as its header says it (PNG, 11.2.1). */
function sizeOf(png: Uint8Array): { width: number; height: number } {
  const view = new DataView(png.buffer, png.byteOffset);
  return { width: view.getUint32(16), height: view.getUint32(20) };
}

describe("a card", () => {
  test("is a PNG of 1200 by 630 pixels, the same bytes for the same text", async () => {
    const png = await cardPng(card);
    expect([...png.slice(0, 8)]).toEqual([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
    expect(sizeOf(png)).toEqual({ width: 1200, height: 630 });
    expect(Buffer.compare(await cardPng(card), png)).toBe(0);
  });

  test("says the same in one line for those who do not see it", () => {
    expect(cardAlt(card)).toBe(
      "약속: 초거대 AI 산업 정책방향 발표 — 이종호, 과학기술정보통신부 — 발언: 2023년 3월 8일 — 기한: 2023년 3월 31일 — 현재 상태: 이행 · 14일 지연",
    );
  });

  test("wears the colours of the site's light theme", () => {
    const css = readFileSync(new URL("../../ui/tokens.css", import.meta.url), "utf8");
    const [usual = ""] = css.split("@media (prefers-contrast: more)");
    const light = [...usual.matchAll(/--([a-z-]+): light-dark\((#[0-9a-f]{6}),/g)].map(
      ([, name, colour]) => [name, colour] as const,
    );
    expect(Object.fromEntries(light)).toMatchObject(PALETTE);
  });
});

interface Drawn {
  x: number;
  right: number;
  baseline: number;
  size: number;
  text: string;
}

/** The words of a card with their places, in pixels. */
async function drawnIn(shown: Card): Promise<Drawn[]> {
  const svg = await cardSvg(shown, { asText: true });
  return [
    ...svg.matchAll(/<text x="([^"]+)" y="([^"]+)" width="([^"]+)"[^>]*font-size="([^"]+)"[^>]*>([^<]*)/g),
  ].map(([, x, y, width, size, text]) => ({
    x: Number(x),
    right: Number(x) + Number(width),
    baseline: Number(y),
    size: Number(size),
    text: text ?? "",
  }));
}

/** Sizes that tell the parts of a card apart. */
const LABEL = 23;
const TITLE = 42;
const BODY = (size: number) => size === 27 || size === 29 || size >= TITLE;

/** Nothing leaves the margins, and what the card is about stays above the line of facts. */
function expectToFit(drawn: Drawn[]): void {
  const foot = Math.min(...drawn.filter(({ size }) => size === LABEL).map(({ baseline }) => baseline));
  for (const { x, right, baseline, size, text } of drawn) {
    if (text.trim() === "") continue;
    const place = `${text} at ${x}–${right}, ${baseline}`;
    expect(x, place).toBeGreaterThanOrEqual(64);
    expect(right, place).toBeLessThanOrEqual(1200 - 64 + 1);
    expect(baseline, place).toBeGreaterThan(60);
    expect(baseline, place).toBeLessThanOrEqual(630 - 16);
    if (BODY(size)) expect(baseline, place).toBeLessThan(foot - 1.5 * LABEL);
    if (size >= TITLE) expect(baseline - size, place).toBeGreaterThan(80);
  }
}

describe("the text of a card", () => {
  const word = fc.oneof(
    fc.constantFrom(
      "과학기술정보통신부",
      "정책방향과",
      "AI",
      "reconciliation",
      "of",
      "経済産業省",
      "Łódź",
      "🙂",
      "위한",
    ),
    fc.string({ unit: fc.constantFrom(..."가나다abcde,."), minLength: 1, maxLength: 120, size: "max" }),
  );
  const title = fc
    .array(word, { minLength: 1, maxLength: 60, size: "max" })
    .map((words) => words.join(" ").slice(0, 400));

  test("fits, however long the title, the words, the names and the state are", async () => {
    await fc.assert(
      fc.asyncProperty(title, title, title, fc.boolean(), async (long, quote, by, withQuote) => {
        const facts = card.facts.map((fact) => ({
          ...fact,
          marks: fact.marks.map((mark) => ({ ...mark, text: mark.shape ? `${mark.text} ${by}` : by })),
        }));
        expectToFit(await drawnIn({ ...card, title: long, quote: withQuote ? quote : null, by, facts }));
      }),
      { numRuns: 60, endOnFailure: true },
    );
  });

  test("of 300 characters is cut after its last line with an ellipsis", async () => {
    const long = "창작자 권리 보호와 저작물의 활용을 함께 이룰 제도 개선안 마련 ".repeat(9).slice(0, 300);
    const shown = (await drawnIn({ ...card, title: long })).filter(({ size }) => size === 42);
    expect(new Set(shown.map(({ baseline }) => baseline)).size).toBe(3);
    expect(shown.at(-1)?.text).toMatch(/\.\.\.$/);
  });

  test("breaks within a word that is longer than a line", async () => {
    const drawn = (await drawnIn({ ...card, title: "가".repeat(40) })).filter(({ size }) => size >= TITLE);
    expectToFit(drawn);
    expect(drawn.map(({ text }) => text).join("")).toBe("가".repeat(40));
  });

  test("in Korean breaks between words only", async () => {
    const long = "관계부처와 함께 초거대 인공지능 산업의 정책방향을 발표하고 이행 계획을 마련";
    const drawn = (await drawnIn({ ...card, title: long })).filter(({ size }) => size > 38);
    const lines = Map.groupBy(drawn, ({ baseline }) => baseline);
    const texts = [...lines.values()].map((words) => words.map(({ text }) => text).join(""));
    expect(texts.length).toBeGreaterThan(1);
    expect(texts.join(" ").replace(/\s+/g, " ").trim()).toBe(long);
  });

  test("that is nothing but signs which no font has leaves the rest standing", async () => {
    const drawn = await drawnIn({ ...card, title: "🙂\u202E\u0000", quote: null, by: null });
    expect(drawn.map(({ text }) => text).join("")).toContain("이행");
    expectToFit(drawn);
  });
});

describe("typesetting", () => {
  const familiesOf = async (text: string) => {
    const { slices } = await typeset(text, "display");
    return [...new Set(slices.map(({ name }) => name.replace(/-(\d+|[a-z]+(-ext)?)-\d+$/, "")))];
  };

  test("takes the site's display face where it has all letters", async () => {
    expect(await familiesOf("제3차 전략대화 AI Dialogue 中小企業")).toEqual(["noto-serif-kr"]);
  });

  test("sets a Japanese, a Chinese or a Polish title in one face", async () => {
    expect((await familiesOf("経済産業省の対話"))[0]).toBe("noto-sans-jp");
    expect((await familiesOf("中国汽车工业协会"))[0]).toBe("noto-sans-sc");
    expect((await familiesOf("Łukasz Šćepan"))[0]).toBe("noto-sans");
  });

  test("borrows single letters where no face has all", async () => {
    const { text, slices } = await typeset("한국 Łukasz 経済", "text");
    expect(text).toBe("한국 Łukasz 経済");
    const has = (character: string) =>
      slices.some(({ characters }) => characters.has(character.codePointAt(0) ?? 0));
    expect([..."한국Łukasz経済"].filter((character) => !has(character))).toEqual([]);
  });

  test("stands a geta for a letter that no face has, and leaves out every other sign", async () => {
    expect((await typeset("وزارة 🙂 대화\u202E\u0007 x\ny", "text")).text).toBe("〓〓〓〓〓 대화 x y");
  });

  test("composes Hangul that came in parts", async () => {
    expect((await typeset("한국".normalize("NFD"), "text")).text).toBe("한국");
  });
});
