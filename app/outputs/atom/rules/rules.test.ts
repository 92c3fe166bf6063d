import { describe, expect, test } from "vitest";
import { feedProblems } from "./feed.ts";

const SELF = "https://yaksok.example/en/dialogues.atom";
const ENTRY = `<entry>
<id>urn:uuid:27b0610c-1693-8f34-8581-931a359976ae</id>
<title>New dialogue</title>
<updated>2024-01-12T01:00:00.000Z</updated>
<published>2024-01-12T01:00:00.000Z</published>
<author><name>Kim</name></author>
<link rel="alternate" type="text/html" hreflang="en" href="https://yaksok.example/en/dialogues/a#facts"/>
<category term="dialogue-new" scheme="tag:yaksok.example,2026:news" label="New dialogue"/>
<summary>When: today</summary>
<content type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml"><p>When: <a href="https://a.example/">today</a></p></div></content>
</entry>`;
const GOOD = `<?xml version="1.0" encoding="UTF-8"?>
<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="en">
<id>tag:yaksok.example,2026:/en/dialogues.atom</id>
<title>Yaksok</title>
<updated>2024-01-12T01:00:00.000Z</updated>
<author><name>Yaksok</name><uri>https://yaksok.example/</uri></author>
<link rel="self" type="application/atom+xml" href="${SELF}"/>
${ENTRY}
</feed>
`;

/** What is wrong with the good feed once a part of it is another. */
function changed(from: string | RegExp, to: string): string[] {
  const text = GOOD.replace(from, to);
  expect(text).not.toBe(GOOD);
  return feedProblems(text, SELF);
}

describe("the rules of Atom", () => {
  test("find nothing in a good feed, with entries and without", () => {
    expect(feedProblems(GOOD, SELF)).toEqual([]);
    expect(changed(ENTRY, "")).toEqual([]);
  });

  test("find what is no XML", () => {
    const notWellFormed = (from: string, to: string) =>
      expect(changed(from, to).join()).toMatch(/^\d+:\d+: /);
    notWellFormed("</feed>", "");
    notWellFormed("Yaksok</title>", "a & b</title>");
    notWellFormed("Yaksok</title>", "a &nbsp; b</title>");
    notWellFormed("Yaksok</title>", "a ]]> b</title>");
    notWellFormed("Yaksok</title>", "a\u0001b</title>");
    expect(changed("Yaksok</title>", "a\uD800b</title>")).toEqual(["half of a surrogate pair"]);
    notWellFormed("Yaksok</title>", "a\uFFFEb</title>");
    notWellFormed("Yaksok</title>", "a&#x1;b</title>");
    notWellFormed("<title>", "<a:title>");
    expect(changed("UTF-8", "EUC-KR")).toEqual(["no declaration of UTF-8"]);
    expect(changed("<feed", "<!DOCTYPE feed><feed")).toEqual(["a document type"]);
  });

  test("find what a feed lacks, or has twice", () => {
    expect(changed(/<id>tag.*<\/id>/, "")).toEqual(["feed: 0 id"]);
    expect(changed("<title>Yaksok</title>", "<title>a</title><title>b</title>")).toEqual(["feed: 2 title"]);
    expect(changed(/<updated>[^<]*<\/updated>/, "")).toEqual(["feed: 0 updated"]);
    expect(changed(' xml:lang="en"', "")).toEqual(["the feed has no language"]);
    expect(changed('rel="self"', 'rel="first"')).toEqual(["not one link to itself", "self leads elsewhere"]);
    expect(changed(SELF, "https://elsewhere.example/")).toEqual(["self leads elsewhere"]);
    expect(changed("http://www.w3.org/2005/Atom", "http://example.org/")).toEqual(["the root is no feed"]);
  });

  test("find what an entry lacks, or has twice", () => {
    expect(changed(/<id>urn.*<\/id>/, "")).toEqual(["entry 0: 0 id"]);
    expect(changed("<title>New dialogue</title>", "")).toEqual(["entry 0: 0 title"]);
    expect(changed("<title>New dialogue</title>", "<title> </title>")).toEqual(["entry 0 title: empty"]);
    expect(changed("<published>2024", "<published>2025")).toEqual([
      "entry 0: updated before it was published",
    ]);
    expect(changed(ENTRY, ENTRY + ENTRY)).toEqual(["an entry stands twice"]);
    const later = ENTRY.replace("27b0", "27b1").replaceAll("2024", "2025");
    expect(changed(ENTRY, ENTRY + later)).toEqual(["not newest first"]);
    expect(changed(/<content.*<\/content>/, "")).toEqual([]);
    expect(changed(/<link rel="alternate".*\/>/, '<link rel="related" href="https://a.example/"/>')).toEqual(
      [],
    );
  });

  test("find authors that are none", () => {
    expect(changed(/<author><name>Yaksok.*<\/author>/, "")).toEqual([]);
    expect(changed(/<author><name>Kim.*<\/author>/, "")).toEqual([]);
    expect(feedProblems(GOOD.replaceAll(/<author>.*<\/author>/g, ""))).toEqual(["nobody is the author"]);
    expect(changed("<name>Kim</name>", "<name> </name>")).toEqual(["entry 0 author: not one name"]);
    expect(changed("<uri>https://yaksok.example/</uri>", "<uri>nowhere</uri>")).toEqual([
      "feed author: uri is no IRI",
    ]);
    expect(changed("<name>Kim</name>", "<name>Kim</name><email>Kim</email>")).toEqual([
      "entry 0 author: email is none",
    ]);
  });

  test("find dates, ids and addresses that are none", () => {
    for (const date of [
      "2024-01-12",
      "2024-01-12T01:00:00+09:00",
      "2024-13-12T01:00:00Z",
      "2024-01-12 01:00:00Z",
    ]) {
      expect(changed("<updated>2024-01-12T01:00:00.000Z", `<updated>${date}`)).toEqual([
        `feed updated: "${date}" is no date of RFC 3339`,
      ]);
    }
    expect(changed("tag:yaksok.example,2026:/en/dialogues.atom", "a b")).toEqual([
      'feed id: "a b" is no IRI',
    ]);
    expect(changed("https://yaksok.example/en/dialogues/a#facts", "/en/dialogues/a")).toEqual([
      'entry 0: link alternate to "/en/dialogues/a"',
    ]);
    expect(changed("https://yaksok.example/en/dialogues/a#facts", "https://a.example/?q={a}")).toHaveLength(
      1,
    );
    expect(changed('rel="alternate"', 'rel="sibling"')).toEqual(["entry 0: unknown relation sibling"]);
    expect(changed('type="text/html"', 'type="html"')).toEqual(['entry 0: "html" is no media type']);
    expect(changed('hreflang="en"', 'hreflang="e n"')).toEqual(['entry 0: hreflang "e n"']);
    expect(changed('term="dialogue-new" ', "")).toEqual(["entry 0 category: a category without term"]);
    expect(changed("tag:yaksok.example,2026:news", "news")).toEqual([
      'entry 0 category: "news" is no scheme',
    ]);
    const [alternate = ""] = /<link rel="alternate".*\/>/.exec(GOOD) ?? [];
    expect(changed(alternate, alternate + alternate)).toEqual(["entry 0: two alternates of text/html en"]);
    expect(changed(alternate, alternate + alternate.replace('"en"', '"ko"'))).toEqual([]);
  });

  test("find elements and attributes that Atom does not know", () => {
    expect(changed("<summary>", "<news>a</news><summary>")).toEqual(["entry 0: unknown element news"]);
    expect(changed("<summary>", '<x:a xmlns:x="urn:x"/><summary>')).toEqual(["entry 0: unknown element x:a"]);
    expect(changed("<summary>", '<summary mode="escaped">')).toEqual([
      "entry 0 summary: unknown attribute mode",
    ]);
    expect(changed("<summary>", '<summary xml:lang="">')).toEqual(['entry 0 summary: "" is no language tag']);
  });

  test("find markup that does not belong into a text, or that readers take out", () => {
    expect(changed("When: today</summary>", "When: <b>today</b></summary>")).toEqual([
      "entry 0 summary: type text has child elements",
    ]);
    expect(changed("<summary>", '<summary type="markdown">')).toEqual([
      "entry 0 summary: unknown type markdown",
    ]);
    expect(changed("</div>", '</div><div xmlns="http://www.w3.org/1999/xhtml"/>')).toEqual([
      "entry 0 content: XHTML is not one div",
    ]);
    expect(changed(' xmlns="http://www.w3.org/1999/xhtml"', "")).toEqual([
      "entry 0 content: XHTML is not one div",
    ]);
    expect(changed("<p>", "<script/><p>")).toEqual(["entry 0 content: readers take <script> out"]);
    expect(changed("<p>", '<p onclick="a">')).toEqual(["entry 0 content: attribute onclick in XHTML"]);
    expect(changed("https://a.example/", "javascript:alert(1)")).toEqual([
      "entry 0 content: link to javascript:alert(1)",
    ]);
  });
});
