import { createElement } from "react";
import { renderToStaticMarkup } from "react-dom/server";
import { expect, test } from "vitest";
import { FoundInOther, FoundInQuote, Marked, Sought } from "./sought.tsx";

const sought = (typed: string, children: React.ReactNode) =>
  renderToStaticMarkup(createElement(Sought.Provider, { value: typed }, children));

test("what is searched for is marked, as text and never as markup; elsewhere nothing is", () => {
  const text = "<b>초거대</b> AI 산업";
  expect(sought("AI", createElement(Marked, { text }))).toBe(
    "&lt;b&gt;초거대&lt;/b&gt; <mark>AI</mark> 산업",
  );
  expect(renderToStaticMarkup(createElement(Marked, { text }))).toBe("&lt;b&gt;초거대&lt;/b&gt; AI 산업");
});

test("the name in the other language stands below where that one was found", () => {
  const value = { ko: "판교 아지트", en: "Pangyo Agit" };
  expect(sought("Pangyo", createElement(FoundInOther, { value, lang: "ko" }))).toContain(
    '<bdi dir="auto" lang="en"><mark>Pangyo</mark> Agit</bdi>',
  );
  expect(sought("판교", createElement(FoundInOther, { value, lang: "ko" }))).toBe("");
});

test("a long quote is shown from a little before the words that were found", () => {
  const quote = { text: `${"말 ".repeat(200)}초거대 산업 ${"끝 ".repeat(200)}`, lang: "ko" };
  const html = sought("초거대", createElement(FoundInQuote, { quote }));
  expect(html).toMatch(/>… 말 .*<mark>초거대<\/mark> 산업 끝 .* …</);
  expect(html.length).toBeLessThan(330);
  expect(sought("없음", createElement(FoundInQuote, { quote }))).toBe("");
});
