import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Change, ChangeNames } from "../../domain/changes.ts";
import { END_OF_TIME } from "../../domain/days.ts";
import { deadlineOf } from "../../domain/made-up.ts";
import type { NewsLine } from "../../domain/news.ts";
import type { Lang } from "../../i18n/locale.ts";
import { type FeedHead, newsFeed, problemFeed } from "./feed.ts";
import { entryId, tagUri } from "./ids.ts";
import { feedProblems } from "./rules/feed.ts";
import { attribute, named, parseXml, textOf } from "./rules/tree.ts";

const HASH = "27b0610c1693af3485811931a359976ae0000000000000000000000000000000";
const NO_NAMES: ChangeNames = {
  organization: {},
  person: {},
  venue: {},
  series: {},
  dialogue: {},
  promise: {},
  criterion: {},
};
const names: ChangeNames = { ...NO_NAMES, promise: { p: { en: "Publish a standard", ko: "표준 고시" } } };

/** A deadline that moved, as desk and history tell of it. */
const change: Change = {
  seq: 1_504,
  recordedAt: "2024-01-12T01:00:00.000Z",
  author: "Kim",
  kind: "deadline",
  id: "p#1",
  dialogue: "d",
  promise: "p",
  reason: "said at the second meeting",
  before: null,
  after: { statedOn: "2023-06-20" },
  previousHash: "",
  hash: HASH,
};
const first = deadlineOf({
  phrase: "올해 상반기 안에",
  lang: "ko",
  edtf: "2023-40",
  earliest: "2023-01-01",
  latest: "2023-06-30",
  precision: "half",
  basis: "rule",
});
const moved: NewsLine = {
  change,
  hosts: [{ id: "emt", name: { en: "Ministry of Transport", ko: "교통부" }, abbreviation: "EMT" }],
  series: { id: "forum", name: { en: "Mobility Forum", ko: "모빌리티 포럼" } },
  ledger: {
    saidOn: "2023-03-08",
    deadlines: [
      first,
      {
        ...first,
        seq: 1,
        phrase: "by the end of the year",
        lang: "en",
        edtf: "2023-12-31",
        earliest: "2023-12-31",
        latest: "2023-12-31",
        statedOn: "2023-06-20",
        revises: "extension",
        source: {
          url: "https://news.example/extension",
          title: "The standard comes later",
          publisher: "Example Daily",
          publishedOn: "2023-06-21",
          archivedUrl: null,
        },
      },
    ],
    assessments: [],
  },
};

const head: FeedHead = {
  title: "Yaksok: news of promises",
  subtitle: "What was promised.",
  path: "/en/promises",
  query: "?host=emt",
  page: "/en/promises?host=emt",
  selfUrl: "https://yaksok.example/en/promises.atom?host=emt",
  changedAt: "2024-02-01T00:00:00.000Z",
};
const NO_LINES = { lines: [], names: NO_NAMES, until: END_OF_TIME, next: null, previous: null };
const feedOf = (lines: readonly NewsLine[], lang: Lang = "en", known = names) =>
  newsFeed(head, { ...NO_LINES, lines, names: known }, { lang, publicUrl: "https://yaksok.example" });

/** Thin spaces around the dash, as Unicode writes a stretch of days. */
const HALF = "1 January\u2009–\u200930 June 2023";
const ENTRY = `<entry><id>urn:uuid:27b0610c-1693-8f34-8581-1931a359976a</id>
<title>Deadline moved, 30 June 2023 → 31 December 2023: Publish a standard</title>
<updated>2024-01-12T01:00:00.000Z</updated><published>2024-01-12T01:00:00.000Z</published>
<author><name>Kim</name></author>
<link rel="alternate" type="text/html" hreflang="en" href="https://yaksok.example/en/promises/p#deadline"/>
<link rel="related" type="text/html" hreflang="en" href="https://yaksok.example/en/changes?cursor=WzEsIjE1MDUiXQ#line-1504" title="Line 1,504 of the public history"/>
<category term="deadline-moved" scheme="tag:yaksok.example,2026:news" label="Deadline moved"/>
<category term="forum" scheme="tag:yaksok.example,2026:series" label="Mobility Forum"/>
<category term="emt" scheme="tag:yaksok.example,2026:host" label="Ministry of Transport"/>
<summary>Deadline: “올해 상반기 안에”: ${HALF} → “by the end of the year”: 31 December 2023
Given on: 20 June 2023
Source: Example Daily, The standard comes later, 21 June 2023
Reason for the change: said at the second meeting</summary>
<content type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml">
<table><thead><tr><th scope="col">Field</th><th scope="col">Before</th><th scope="col">After</th></tr></thead>
<tbody><tr><th scope="row">Deadline</th>
<td><q><bdi xml:lang="ko" lang="ko">올해 상반기 안에</bdi></q>: ${HALF}</td>
<td><q><bdi>by the end of the year</bdi></q>: 31 December 2023</td></tr></tbody></table>
<dl><dt>Given on</dt><dd><time datetime="2023-06-20">20 June 2023</time></dd>
<dt>Source</dt><dd><cite><bdi>Example Daily</bdi>, <a href="https://news.example/extension"><bdi>The standard comes later</bdi></a>, <time datetime="2023-06-21">21 June 2023</time></cite></dd>
<dt>Reason for the change</dt><dd><bdi>said at the second meeting</bdi></dd></dl></div></content></entry>`;

/** The text without line breaks between elements, which the writing above has for people. */
const flat = (text: string) => text.replaceAll(/>\n</g, "><");

describe("a feed of news", () => {
  test("is written whole as it stands here", () => {
    expect(feedOf([moved])).toBe(
      `${flat(`<?xml version="1.0" encoding="UTF-8"?>
<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="en">
<id>tag:yaksok.example,2026:/en/promises.atom?host=emt</id>
<title>Yaksok: news of promises</title>
<subtitle>What was promised.</subtitle>
<updated>2024-01-12T01:00:00.000Z</updated>
<author><name>Yaksok</name><uri>https://yaksok.example/</uri></author>
<link rel="self" type="application/atom+xml" href="https://yaksok.example/en/promises.atom?host=emt"/>
<link rel="alternate" type="text/html" hreflang="en" href="https://yaksok.example/en/promises?host=emt"/>
<link rel="license" href="https://creativecommons.org/licenses/by/4.0/"/>
<rights>Every fact comes from a published source that is named beside it. The record may be used under the Creative Commons Attribution licence (CC BY 4.0).</rights>
<icon>https://yaksok.example/favicon.svg</icon>
<generator uri="https://yaksok.example/">Yaksok</generator>
<link rel="first" type="application/atom+xml" href="https://yaksok.example/en/promises.atom?host=emt"/>
${ENTRY}</feed>`)}\n`,
    );
  });

  test("tells the same entry in Korean, under the same id", () => {
    const [entry] = named(parseXml(feedOf([moved], "ko")), "entry");
    const text = (name: string) => textOf(entry && named(entry, name)[0]);
    expect(text("id")).toBe("urn:uuid:27b0610c-1693-8f34-8581-1931a359976a");
    expect(text("title")).toBe("기한 변경, 2023년 6월 30일 → 2023년 12월 31일: 표준 고시");
    expect(text("summary")).toBe(
      [
        "기한: “올해 상반기 안에”: 2023년 1월 1일 ~ 6월 30일 → “by the end of the year”: 2023년 12월 31일",
        "기한을 밝힌 날: 2023년 6월 20일",
        "출처: Example Daily, The standard comes later, 2023년 6월 21일",
        "변경 사유: said at the second meeting",
      ].join("\n"),
    );
  });

  test("without entries is as new as the record's last change", () => {
    const feed = parseXml(feedOf([]));
    expect(textOf(named(feed, "updated")[0])).toBe("2024-02-01T00:00:00.000Z");
    expect(feedProblems(feedOf([]), head.selfUrl)).toEqual([]);
  });

  test("leads to its other pages, and keeps its id on each", () => {
    const selfUrl = `${head.selfUrl}&cursor=b`;
    const site = { lang: "en" as const, publicUrl: "https://yaksok.example" };
    const feed = parseXml(newsFeed({ ...head, selfUrl }, { ...NO_LINES, next: "c", previous: "a" }, site));
    const links = named(feed, "link").map((each) => [attribute(each, "rel"), attribute(each, "href")]);
    expect(Object.fromEntries(links)).toMatchObject({
      self: "https://yaksok.example/en/promises.atom?host=emt&cursor=b",
      first: "https://yaksok.example/en/promises.atom?host=emt",
      previous: "https://yaksok.example/en/promises.atom?host=emt&cursor=a",
      next: "https://yaksok.example/en/promises.atom?host=emt&cursor=c",
    });
    expect(textOf(named(feed, "id")[0])).toBe("tag:yaksok.example,2026:/en/promises.atom?host=emt");
  });

  test("of an address that cannot be read says which value, and is a feed all the same", () => {
    const selfUrl = "https://yaksok.example/ko/promises.atom?year={|}&q=약 속";
    const text = problemFeed(
      "year",
      { ...head, selfUrl },
      { lang: "ko", publicUrl: "https://yaksok.example" },
    );
    const self = "https://yaksok.example/ko/promises.atom?year=%7B%7C%7D&q=%EC%95%BD+%EC%86%8D";
    expect(feedProblems(text, self)).toEqual([]);
    expect(textOf(named(parseXml(text), "subtitle")[0])).toContain("‘year’");
  });
});

describe("hostile texts", () => {
  const unit = fc.constantFrom(
    ..."ab가<>&\"'\t\n\r\u0000\u0008\u000b\u001f\u007f\u0085\u2028\ud800\udc00\ufffe\uffff😀".split(""),
    "]]>",
    "&#1;",
    "<script>",
    "\u202e",
  );
  const text = fc.string({ unit, maxLength: 12 });
  const ILLEGAL = new Set("\u0000\u0008\u000b\u001f\ufffe\uffff");
  /** What of a text may stand in XML, as a parser gives it back. */
  const kept = (words: string) =>
    [...words.replace(/\r\n?/g, "\n")].filter((each) => each.isWellFormed() && !ILLEGAL.has(each)).join("");

  test("stand in a feed as they are but for what XML does not allow, and break no rule of it", () => {
    const url = fc.oneof(fc.constant("javascript:alert(1)"), fc.webUrl(), text);
    fc.assert(
      fc.property(fc.record({ title: text, author: text, name: text, publisher: text, url }), (given) => {
        const { title, author, name, publisher, url } = given;
        const document = {
          title: { en: title },
          summary: { en: title, ko: name },
          notes: name,
          place: { city: name, country: name },
          status: "held",
          sources: [{ url, title, publisher, publishedOn: null, archivedUrl: url }],
        };
        const subject = { kind: "dialogue", id: "d", promise: null } as const;
        const lines = [null, { notes: publisher, title: { en: name, ko: title } }].map((before, index) => ({
          ...moved,
          change: {
            ...change,
            ...subject,
            author,
            reason: title,
            before,
            after: document,
            hash: `${index}${HASH}`,
          },
          hosts: [{ id: "h", name: { en: title }, abbreviation: null }],
          ledger: null,
        }));
        const xml = feedOf(lines, "en", { ...NO_NAMES, dialogue: { d: { en: title } } });
        expect(feedProblems(xml, head.selfUrl)).toEqual([]);
        const [entry] = named(parseXml(xml), "entry");
        expect(textOf(entry && named(entry, "title")[0])).toBe(`New dialogue: ${kept(title)}`);
      }),
      { numRuns: 50 },
    );
  });
});

describe("permanent ids", () => {
  test("of entries are UUIDs of version 8 from the line's hash", () => {
    expect(entryId("0".repeat(64))).toBe("urn:uuid:00000000-0000-8000-8000-000000000000");
    expect(entryId("f".repeat(64))).toBe("urn:uuid:ffffffff-ffff-8fff-bfff-ffffffffffff");
  });

  test("of feeds are tags of the site's host, without its port", () => {
    expect(tagUri("http://localhost:3000", "/en/dialogues.atom")).toBe(
      "tag:localhost,2026:/en/dialogues.atom",
    );
    expect(tagUri("https://yaksok.example", "news")).toBe("tag:yaksok.example,2026:news");
    expect(tagUri("http://[::1]:3000", "news")).toBe("tag:1,2026:news");
  });
});
