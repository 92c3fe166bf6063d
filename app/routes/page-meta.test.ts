import { Meta, type MetaDescriptor } from "@remix-run/react";
import { createRequestHandler, type ServerBuild } from "@remix-run/server-runtime";
import fc from "fast-check";
import { createElement } from "react";
import { expect, test } from "vitest";
import handleRequest from "../entry.server.tsx";
import { DIALOGUE } from "../outputs/example-records.ts";
import { dialogueData } from "../outputs/linked-data/dialogue.ts";
import { pageMeta } from "./page-meta.ts";

const site = { publicUrl: "https://yaksok.example", lang: "en" } as const;
const at = {
  matches: [{ id: "root", data: { publicUrl: site.publicUrl } }],
  location: { pathname: "/en/dialogues/x", search: "?as_of=2024-01-01" },
} as unknown as Parameters<typeof pageMeta>[1];

/** A head as Remix writes it for descriptors. */
async function headOf(descriptors: MetaDescriptor[]): Promise<string> {
  const module = {
    default: () => createElement("html", null, createElement("head", null, createElement(Meta))),
    meta: () => descriptors,
  };
  const build = {
    entry: { module: { default: handleRequest } },
    routes: { root: { id: "root", path: "", module } },
    assets: {
      entry: { module: "", imports: [] },
      routes: { root: { id: "root", path: "", module: "", hasLoader: false } },
      url: "",
      version: "",
    },
    publicPath: "/",
    assetsBuildDirectory: "",
    future: { v3_singleFetch: true },
    isSpaMode: false,
  } as unknown as ServerBuild;
  const response = await createRequestHandler(build, "test")(new Request("http://yaksok.example/"));
  return response.text();
}

/** What the only script of a head holds; fails where there is another one, or one that runs. */
function dataIn(html: string): unknown {
  const scripts = [...html.matchAll(/<script\b([^>]*)>(.*?)<\/script/gis)];
  expect(html.match(/<script/gi)).toHaveLength(1);
  expect(scripts.map(([, attributes]) => attributes)).toEqual([' type="application/ld+json"']);
  return JSON.parse(scripts[0]?.[2] ?? "");
}

test("no text, however hostile, leaves the linked data or the attributes it stands in", async () => {
  const hostile = fc.oneof(
    fc.string({ unit: "grapheme" }),
    fc.string({ unit: fc.constantFrom(..."</scriptSCRIPT!->\"'&`\u2028\u2029 ") }),
    fc.constantFrom(
      "</script><script>alert(1)</script>",
      "<!--<script>",
      "]]>",
      '" onload="alert(1)',
      "&lt;/script&gt;",
      "\u2028</SCRIPT >",
    ),
  );
  await fc.assert(
    fc.asyncProperty(hostile, hostile, async (title, description) => {
      const linkedData = dialogueData(
        { ...DIALOGUE, title: { en: `a${title}` }, summary: { en: description } },
        { description, image: "https://yaksok.example/x.png" },
        site,
      );
      const html = await headOf(pageMeta({ title, description, lang: "en", linkedData }, at));
      expect(dataIn(html)).toEqual(JSON.parse(JSON.stringify(linkedData)));
      const start = html.indexOf("<script");
      const before = html.slice(0, start);
      expect(before.replace(/<(meta|title|link)( [a-z:]+="[^"<>]*")*\/?>|<\/title>/gi, "")).toMatch(
        /^<!DOCTYPE html><html><head>[^<>]*$/,
      );
    }),
    { numRuns: 200 },
  );
});

test("a page tells elsewhere its title, its language, its address and its picture", () => {
  const card = { path: "/en/dialogues/x/card.png?as_of=2024-01-01", alt: "Dialogue: A" };
  const meta = pageMeta({ title: "A", description: "B".repeat(301), lang: "en", card }, at);
  expect(meta).toEqual([
    { title: "A — Yaksok" },
    { name: "description", content: `${"B".repeat(299)}…` },
    { property: "og:title", content: "A" },
    { property: "og:description", content: `${"B".repeat(299)}…` },
    { property: "og:type", content: "article" },
    { property: "og:url", content: "https://yaksok.example/en/dialogues/x?as_of=2024-01-01" },
    { property: "og:site_name", content: "Yaksok" },
    { property: "og:locale", content: "en_GB" },
    { property: "og:locale:alternate", content: "ko_KR" },
    {
      property: "og:image",
      content: "https://yaksok.example/en/dialogues/x/card.png?as_of=2024-01-01",
    },
    { property: "og:image:type", content: "image/png" },
    { property: "og:image:width", content: "1200" },
    { property: "og:image:height", content: "630" },
    { property: "og:image:alt", content: "Dialogue: A" },
    { name: "twitter:card", content: "summary_large_image" },
  ]);
});

test("a page without a picture of its own has the site's", () => {
  const meta = pageMeta({ title: "A", description: "B", lang: "ko" }, at);
  expect(meta).toContainEqual({ property: "og:type", content: "website" });
  expect(meta).toContainEqual({ property: "og:image", content: "https://yaksok.example/ko/card.png" });
  expect(meta).toContainEqual({
    property: "og:image:alt",
    content: "약속: 정부가 대화 자리에서 한 약속과 그 결과를 기록합니다.",
  });
});
