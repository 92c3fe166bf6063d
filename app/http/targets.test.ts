import { expect, test } from "vitest";
import { isFeed, isForReaders, isHost, isMisspelt, targetOf } from "./targets.ts";

test.each([
  ["/en/promises?q=a", "/en/promises?q=a"],
  ["http://yaksok.example/en?x", "/en?x"],
  ["HTTPS://yaksok.example", "/"],
  ["http://yaksok.example?x", "/?x"],
  ["//evil.example/en", "//evil.example/en"],
  ["/en#main", "/en"],
  ["*", null],
  ["example.org:443", null],
])("the request line's %s asks for %s", (url, target) => {
  expect(targetOf(url)).toBe(target);
});

test("what may differ from one visitor to the next is not for readers", () => {
  for (const target of [
    "/en",
    "/ko/calendar.ics",
    "/openapi.json",
    "/editorial",
    "/assets/a.css",
    "/healthy",
  ])
    expect([target, isForReaders(target)]).toEqual([target, true]);
  for (const target of [
    "/",
    "/?x",
    "/login",
    "/login?x",
    "/setup?token=x",
    "/editor",
    "/editor/x",
    "/readyz",
  ])
    expect([target, isForReaders(target)]).toEqual([target, false]);
});

test("a feed is known by the ending of its path, not by its query", () => {
  expect(isFeed("/en/dialogues.ics?host=msit")).toBe(true);
  expect(isFeed("/en/promises.csv")).toBe(true);
  expect(isFeed("/en/dialogues?x=.ics")).toBe(false);
  expect(isFeed("/editor/log.csv")).toBe(false);
});

test("a host is a name or an address, with a port or without", () => {
  for (const host of [undefined, "yaksok.example", "127.0.0.1:3000", "[::1]:3000", "xn--3e0b707e"])
    expect([host, isHost(host)]).toEqual([host, true]);
  for (const host of ["a b", "a/b", "a@b", "a\\b", "a?b"])
    expect([host, isHost(host)]).toEqual([host, false]);
});

test("an address that is not for readers has one spelling", () => {
  for (const other of [
    "/Editor",
    "/%65ditor/drafts",
    "/ko/../editor",
    "/ko/%2e%2e/editor",
    "/Login",
    "/Setup?token=a",
    "//editor",
    "/Metrics",
  ])
    expect([other, isMisspelt(other)]).toEqual([other, true]);
  for (const same of [
    "/editor",
    "/editor/",
    "/login?to=/editor",
    "/en/editor",
    "/ko",
    "/",
    "/en/Dialogues",
    "/%zz",
  ])
    expect([same, isMisspelt(same)]).toEqual([same, false]);
});
