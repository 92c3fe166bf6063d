import { expect, test } from "vitest";
import { mapLinks } from "./maps.ts";

test("a place with coordinates is a point on a map and in a program of the reader's own", () => {
  expect(mapLinks({ address: "Somewhere 1", latitude: 37.4, longitude: 127.1 })).toEqual({
    page: "https://www.openstreetmap.org/?mlat=37.4&mlon=127.1#map=17/37.4/127.1",
    exact: true,
    geo: "geo:37.4,127.1",
  });
});

test("a place with an address alone is searched for by it", () => {
  expect(mapLinks({ address: "서울 강남구", latitude: null, longitude: null })).toEqual({
    page: "https://www.openstreetmap.org/search?query=%EC%84%9C%EC%9A%B8+%EA%B0%95%EB%82%A8%EA%B5%AC",
    exact: false,
    geo: null,
  });
});

test("a place of which neither is known has no link", () => {
  expect(mapLinks({ address: null, latitude: null, longitude: null })).toBeNull();
});
