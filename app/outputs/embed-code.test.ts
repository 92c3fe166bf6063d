import { expect, test } from "vitest";
import { sharingOf } from "./embed-code.ts";
import { PROMISE } from "./example-records.ts";

const publicUrl = "https://yaksok.example";

test("a promise is embedded by a frame and cited by author, title, day and address", () => {
  expect(
    sharingOf(PROMISE, "/embed/promises/pangyo--policy?lang=en", { publicUrl, lang: "en" }),
  ).toStrictEqual({
    code: '<iframe src="https://yaksok.example/embed/promises/pangyo--policy?lang=en" title="Yaksok: Announce the policy direction" width="100%" height="400" style="border:0;max-width:40rem" loading="lazy"></iframe>',
    citation:
      "Yaksok. “Announce the policy direction” (promise, said 8 March 2023). https://yaksok.example/en/promises/pangyo--policy",
  });
});

test("the citation in Korean names the month alone where only that is known", () => {
  const promise = { ...PROMISE, dialogue: { ...PROMISE.dialogue, precision: "month" as const } };
  expect(sharingOf(promise, "/x", { publicUrl, lang: "ko" }).citation).toBe(
    "약속(Yaksok). 「정책방향 발표」(2023년 3월 발언). https://yaksok.example/ko/promises/pangyo--policy",
  );
});

test("a title cannot leave the frame's attribute", () => {
  const action = { en: '"><script>alert(1)</script>&amp;' };
  expect(sharingOf({ ...PROMISE, action }, "/x?a=1&b=2", { publicUrl, lang: "en" }).code).toBe(
    '<iframe src="https://yaksok.example/x?a=1&#38;b=2" title="Yaksok: &#34;&#62;&#60;script&#62;alert(1)&#60;/script&#62;&#38;amp;" width="100%" height="400" style="border:0;max-width:40rem" loading="lazy"></iframe>',
  );
});
