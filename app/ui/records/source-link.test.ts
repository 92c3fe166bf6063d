import { createElement } from "react";
import { renderToStaticMarkup } from "react-dom/server";
import { expect, test } from "vitest";
import { followable } from "../../domain/followable.ts";
import type { Source } from "../../domain/records.ts";
import { LocalizedText, Verbatim } from "./localized-text.tsx";
import { SourceLink } from "./source-link.tsx";

const bare: Source = { url: "", title: null, publisher: null, publishedOn: null, archivedUrl: null };
const show = (source: Partial<Source>) =>
  renderToStaticMarkup(
    createElement(SourceLink, { source: { ...bare, ...source }, lang: "en", archived: "archived copy" }),
  );

test("a source is named by publisher, title and date, with its archived copy", () => {
  expect(
    show({
      url: "https://etnews.com/20230308000258",
      title: "AI 최고위 전략대화",
      publisher: "전자신문",
      publishedOn: "2023-03-08",
      archivedUrl: "https://web.archive.org/web/1/https://etnews.com/20230308000258",
    }),
  ).toBe(
    '<cite class="source"><span class="source-publisher"><bdi dir="auto">전자신문</bdi></span> ' +
      '<a href="https://etnews.com/20230308000258" rel="noopener"><bdi dir="auto">AI 최고위 전략대화</bdi></a> ' +
      '<time dateTime="2023-03-08">8 March 2023</time> ' +
      '(<a href="https://web.archive.org/web/1/https://etnews.com/20230308000258" rel="noopener">' +
      '<bdi dir="auto">archived copy</bdi></a>)</cite>',
  );
});

test("an address that a browser must not follow is text", () => {
  expect(show({ url: "javascript:alert(1)", title: "Press <b>release</b>" })).toBe(
    '<cite class="source"> <span><bdi dir="auto">Press &lt;b&gt;release&lt;/b&gt; (javascript:alert(1))</bdi></span></cite>',
  );
  expect(show({ url: "javascript:alert(1)" })).not.toContain("href");
});

test("only http and https may be followed", () => {
  expect(followable("https://a.example/")).toBe("https://a.example/");
  expect(followable("http://a.example/")).toBe("http://a.example/");
  expect(followable("JAVASCRIPT:alert(1)")).toBeNull();
  expect(followable("\tjavascript:alert(1)")).toBeNull();
  expect(followable("data:text/html,x")).toBeNull();
  expect(followable("//a.example")).toBeNull();
  expect(followable("a text")).toBeNull();
});

test("a text with HTML or bidi controls stays text, isolated from the words around it", () => {
  expect(renderToStaticMarkup(createElement(Verbatim, { text: "<script>\u202Eevil", lang: "en" }))).toBe(
    '<bdi dir="auto" lang="en">&lt;script&gt;\u202Eevil</bdi>',
  );
});

test("a text in another language than the page's is marked with it", () => {
  const shown = (lang: "en" | "ko") =>
    renderToStaticMarkup(createElement(LocalizedText, { value: { ko: "고진" }, lang }));
  expect(shown("en")).toBe('<bdi dir="auto" lang="ko">고진</bdi>');
  expect(shown("ko")).toBe('<bdi dir="auto">고진</bdi>');
});
