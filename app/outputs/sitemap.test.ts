import { expect, test } from "vitest";
import { sitemapIndexXml, sitemapXml } from "./sitemap.ts";

test("a sitemap names each page in every language, each with its counterparts and the day it changed", async () => {
  const entries = [
    { path: (lang: string) => `/${lang}/dialogues`, changedAt: "2023-04-14T01:02:03.000Z" },
    { path: (lang: string) => `/${lang}/methodology`, changedAt: null },
  ];
  const counterparts = (page: string) =>
    `<xhtml:link rel="alternate" hreflang="ko" href="http://localhost:3000/ko/${page}"/>` +
    `<xhtml:link rel="alternate" hreflang="en" href="http://localhost:3000/en/${page}"/>` +
    `<xhtml:link rel="alternate" hreflang="x-default" href="http://localhost:3000/en/${page}"/>`;
  expect(await sitemapXml(entries, "http://localhost:3000")).toBe(
    '<?xml version="1.0" encoding="UTF-8"?>' +
      '<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:xhtml="http://www.w3.org/1999/xhtml">' +
      `<url><loc>http://localhost:3000/ko/dialogues</loc><lastmod>2023-04-14T01:02:03.000Z</lastmod>${counterparts("dialogues")}</url>` +
      `<url><loc>http://localhost:3000/en/dialogues</loc><lastmod>2023-04-14T01:02:03.000Z</lastmod>${counterparts("dialogues")}</url>` +
      `<url><loc>http://localhost:3000/ko/methodology</loc>${counterparts("methodology")}</url>` +
      `<url><loc>http://localhost:3000/en/methodology</loc>${counterparts("methodology")}</url>` +
      "</urlset>",
  );
});

test("an index names the files", async () => {
  const files = [
    { path: "/sitemaps/pages.xml", changedAt: null },
    { path: "/sitemaps/promises-1.xml", changedAt: "2023-04-14T01:02:03.000Z" },
  ];
  expect(await sitemapIndexXml(files, "https://yaksok.example")).toBe(
    '<?xml version="1.0" encoding="UTF-8"?>' +
      '<sitemapindex xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">' +
      "<sitemap><loc>https://yaksok.example/sitemaps/pages.xml</loc></sitemap>" +
      "<sitemap><loc>https://yaksok.example/sitemaps/promises-1.xml</loc><lastmod>2023-04-14T01:02:03.000Z</lastmod></sitemap>" +
      "</sitemapindex>",
  );
});
