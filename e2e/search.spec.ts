import type { Page } from "@playwright/test";
import { expectNoViolations } from "./axe.ts";
import { expect, test } from "./fixtures.ts";

const WORDS = {
  en: {
    label: "Search the record",
    submit: "Search",
    founding: /policy direction for the hyper-scale AI industry/,
    typed: "hyper-scale",
    promises: /^Promises \d/,
    none: "Nothing was found",
  },
  ko: {
    label: "기록 검색",
    submit: "검색",
    founding: /초거대 AI 산업 정책방향 발표/,
    typed: "초거대",
    promises: /^약속 \d/,
    none: "검색 결과가 없습니다",
  },
} as const;

for (const lang of ["en", "ko"] as const) {
  test(`the box of any page finds the founding promise, in ${lang}`, async ({ page }) => {
    const { label, submit, founding, typed, promises } = WORDS[lang];
    await page.setViewportSize({ width: 320, height: 700 });
    await page.goto(`/${lang}/methodology?as_of=2024-06-01`);
    await page.getByRole("searchbox", { name: label }).fill(typed);
    await page.getByRole("button", { name: submit, exact: true }).click();
    await expect(page).toHaveURL(/\/search\?q=[^&]+&as_of=2024-06-01$/);
    await expect(page.getByRole("searchbox")).toHaveCount(1);
    await expect(page.getByRole("searchbox")).toHaveValue(typed);
    await expect(page.getByRole("heading", { level: 1 })).toContainText(typed);
    const group = page.getByRole("region", { name: promises });
    const found = group.getByRole("listitem").filter({ hasText: founding });
    await expect(found.locator("mark").first()).toHaveText(/^(hyper|초거대)/i);
    await expect(found.locator(".state")).toBeVisible();
    await expect(page.locator('meta[name="robots"]')).toHaveAttribute("content", "noindex, follow");
    expect(await page.evaluate("document.documentElement.scrollWidth")).toBeLessThanOrEqual(320);
    await found.getByRole("link").first().click();
    await expect(page).toHaveURL(/superlarge-ai-policy-direction\?as_of=2024-06-01$/);
  });
}

test("a name that is called just so comes before all that mentions it, words of a promise before names", async ({
  page,
}) => {
  for (const q of ["Ministry of Science and ICT", "MSIT", "과기정통부"]) {
    await page.goto(`/en/search?${new URLSearchParams({ q })}`);
    await expect(page.getByRole("heading", { level: 2 }).first()).toHaveText(/^Organisations \d+$/);
    await expect(page.locator(".named-line").first()).toContainText("Ministry of Science and ICT");
  }
  await page.goto(`/ko/search?${new URLSearchParams({ q: "초거대 AI" })}`);
  await expect(page.getByRole("heading", { level: 2 }).first()).toHaveText(/^약속 \d+건$/);
});

test("groups, filters, language and day are kept by each other, and all of a group is in its list", async ({
  page,
}) => {
  await page.goto("/en/search?q=AI&host=msit&outcome=delivered&as_of=2025-06-01");
  const kinds = page.getByRole("navigation", { name: "Kinds of results" });
  await kinds.getByRole("link", { name: /^Promises/ }).click();
  await expect(page).toHaveURL(/\/en\/search\?q=AI&in=promise&host=msit&outcome=delivered&as_of=2025-06-01$/);
  await expect(page.getByRole("main").getByRole("heading", { level: 2 })).toHaveCount(1);
  await page.getByRole("link", { name: "한국어" }).click();
  await expect(page).toHaveURL(/\/ko\/search\?q=AI&in=promise&host=msit&outcome=delivered&as_of=2025-06-01$/);
  await expect(page.getByRole("note")).toContainText("2025년 6월 1일");
  const count = (await page.getByRole("heading", { level: 2 }).textContent())?.match(/\d+/)?.[0];
  await page.getByRole("link", { name: `약속 ${count}건 모두 보기` }).click();
  await expect(page).toHaveURL(/\/ko\/promises\?q=AI&host=msit&outcome=delivered&as_of=2025-06-01$/);
  await expect(page.getByRole("status")).toHaveText(`조건에 맞는 약속 ${count}건`);
  await expect(page.locator(".lines mark").first()).toBeVisible();
  await page.goBack();
  await page.getByRole("link", { name: "조건 해제 — 이행 여부: 이행" }).click();
  await expect(page).toHaveURL(/\/ko\/search\?host=msit&q=AI&in=promise&as_of=2025-06-01$/);
  await page.getByRole("searchbox").fill("반도체");
  await page.getByRole("button", { name: "검색", exact: true }).click();
  await expect(page).toHaveURL(/in=promise&host=msit&as_of=2025-06-01$/);
});

test("every example leads to results, and a search without words says what can be searched", async ({
  page,
}) => {
  await page.goto("/ko/search");
  await expect(page.locator('meta[name="robots"]')).toHaveCount(0);
  const examples = page.locator(".examples").first().getByRole("link");
  const addresses = await examples.evaluateAll((all) => all.map((each) => each.getAttribute("href") ?? ""));
  expect(addresses).toHaveLength(4);
  for (const address of addresses) {
    await page.goto(address);
    expect([address, await page.locator(".found-group li").count()]).not.toEqual([address, 0]);
  }
});

/** What people and programs put into boxes. */
const HOSTILE = [
  "",
  " ",
  "a",
  "ㅂ",
  "😀",
  "👩‍👩‍👧‍👦",
  '"',
  "'; DROP TABLE promises; --",
  "NEAR(a b) OR * AND -x ^y {z}",
  "<script>alert(1)</script>",
  "%00%",
  "\u0000\u0007",
  "\u202Eשלום‏ مرحبا",
  "가".repeat(900),
  `${"x".repeat(199)}😀😀`,
  "x".repeat(10_000),
  "𝒜 ﷽ Z͑ͫ̓ͪ̂ͫ̽͏̴̙̤̞͉͚̯̞̠͍A̴̵̜̰͔ͫ͗͢",
];

test("whatever is typed is answered with a page, quickly and shortly, in every form", async ({ request }) => {
  for (const q of HOSTILE) {
    for (const path of ["/ko/search", "/en/search.json", "/ko/search/suggestions.json"]) {
      const began = performance.now();
      const response = await request.get(`${path}?${new URLSearchParams({ q })}`);
      const text = await response.text();
      const took = performance.now() - began;
      const of = `${path} ${q.slice(0, 20)}`;
      expect([of, response.status()]).toEqual([of, 200]);
      expect(text.length, of).toBeLessThan(150_000);
      expect(took, of).toBeLessThan(2_000);
      if (path === "/ko/search") expect(text).not.toContain("<script>alert");
    }
  }
  expect((await request.get("/ko/search?q=AI&q=5G")).status()).toBe(200);
  expect((await request.get("/ko/search?q=AI&outcome=kept")).status()).toBe(400);
});

test("too long a search says that it was cut, and one that finds nothing leads on", async ({ page }) => {
  await page.goto(`/en/search?q=${"x".repeat(1_000)}`);
  await expect(page.getByRole("note")).toHaveText("Only the first 200 characters were searched for.");
  await expect(page.getByRole("searchbox")).toHaveValue("x".repeat(200));
  await page.goto("/ko/search?q=zzzzqqqq&host=msit");
  await expect(page.getByRole("heading", { name: WORDS.ko.none })).toBeVisible();
  await page.getByRole("link", { name: "조건 없이 검색" }).click();
  await expect(page).toHaveURL(/\/ko\/search\?q=zzzzqqqq$/);
});

test("browsers are told how to search from their address bar", async ({ page, request }) => {
  await page.goto("/ko/promises");
  const href = await page.locator('link[rel="search"]').getAttribute("href");
  const description = await request.get(href ?? "");
  expect(description.headers()["content-type"]).toBe("application/opensearchdescription+xml; charset=utf-8");
  expect(await description.text()).toContain(
    '<Url type="text/html" template="https://yaksok.example/ko/search?q={searchTerms}"/>',
  );
});

test("a page may run files of ours and nothing else, the file is small and kept for good, and data run none", async ({
  page,
  request,
}) => {
  const policy = async (path: string) => (await request.get(path)).headers()["content-security-policy"];
  for (const path of ["/ko", "/en/search?q=AI", "/ko/nowhere"]) {
    expect(await policy(path), path).toMatch(
      /^default-src 'none'; .*; script-src 'self'; connect-src 'self'; require-trusted-types-for 'script'; trusted-types 'none'$/,
    );
  }
  for (const path of ["/ko/search.json?q=AI", "/ko/dialogues.atom", "/ko/card.png", "/copy.js"]) {
    expect(await policy(path), path).not.toContain("script-src");
  }
  await page.goto("/ko");
  const src = (await page.locator('script[src*="suggest"]').getAttribute("src")) ?? "";
  const script = await request.get(src, { headers: { "Accept-Encoding": "gzip" } });
  expect(script.headers()["cache-control"]).toBe("public, max-age=31536000, immutable");
  expect(Number(script.headers()["content-length"])).toBeLessThan(2_048);
});

test.describe("with script", () => {
  test.use({ javaScriptEnabled: true });

  const box = (page: Page) => page.getByRole("combobox", { name: /기록 검색|Search the record/ });

  test("arrows choose a suggestion, Escape leaves the text, Enter goes there or sends the form", async ({
    page,
  }) => {
    const errors: string[] = [];
    page.on("console", (message) => message.type() === "error" && errors.push(message.text()));
    await page.goto("/en?as_of=2025-06-01");
    await box(page).pressSequentially("Pangyo");
    const list = page.getByRole("listbox", { name: "Suggestions" });
    await expect(list).toBeVisible();
    await expect(page.getByRole("status").filter({ hasText: /suggestion/ })).toHaveText(/^\d+ suggestions?$/);
    await expect(box(page)).toHaveAttribute("aria-expanded", "true");
    await expect(list.locator("b").first()).toHaveText("Pangyo");
    await page.keyboard.press("ArrowDown");
    const first = list.getByRole("option").first();
    await expect(first).toHaveAttribute("aria-selected", "true");
    await expect(box(page)).toHaveAttribute("aria-activedescendant", (await first.getAttribute("id")) ?? "");
    await page.keyboard.press("ArrowUp");
    await expect(first).toHaveAttribute("aria-selected", "false");
    await page.keyboard.press("ArrowDown");
    await page.keyboard.press("Escape");
    await expect(list).toBeHidden();
    await expect(box(page)).toHaveValue("Pangyo");
    await page.keyboard.press("ArrowDown");
    await expect(list).toBeVisible();
    await page.keyboard.press("ArrowDown");
    await expect(first).toHaveAttribute("aria-selected", "true");
    await page.keyboard.press("Enter");
    await expect(page).toHaveURL(/as_of=2025-06-01$/);
    await expect(page).not.toHaveURL(/\/search/);
    await box(page).fill("Pangyo");
    await page.keyboard.press("Enter");
    await expect(page).toHaveURL(/\/en\/search\?q=Pangyo&as_of=2025-06-01$/);
    expect(errors).toEqual([]);
  });

  test("a Hangul syllable that is being composed is suggested for, and its Enter does nothing", async ({
    page,
  }) => {
    await page.goto("/ko");
    await box(page).focus();
    const input = await page.context().newCDPSession(page);
    await input.send("Input.imeSetComposition", { text: "과기", selectionStart: 2, selectionEnd: 2 });
    const list = page.getByRole("listbox");
    await expect(list).toBeVisible();
    await page.evaluate(() => {
      const field = document.querySelector("#search-box");
      for (const key of ["ArrowDown", "Enter"]) {
        field?.dispatchEvent(new KeyboardEvent("keydown", { key, isComposing: true, bubbles: true }));
      }
    });
    await expect(list.getByRole("option", { selected: true })).toHaveCount(0);
    await input.send("Input.insertText", { text: "과기" });
    await page.keyboard.press("ArrowDown");
    await expect(list.getByRole("option", { selected: true })).toHaveCount(1);
    await list.getByRole("option").first().click();
    await expect(page).not.toHaveURL(/\/ko$/);
  });

  test("what came too late, or while the server fails, opens no list", async ({ page }) => {
    await page.goto("/ko/promises");
    await page.route(/suggestions\.json/, (route) => route.abort());
    await box(page).fill("판교");
    await page.waitForEvent("requestfailed");
    await expect(page.getByRole("listbox")).toHaveCount(0);
    await page.keyboard.press("Enter");
    await expect(page).toHaveURL(/\/ko\/search\?q=/);
  });
});

for (const lang of ["en", "ko"] as const) {
  test(`suggestions in ${lang} have no violation, and move nothing`, async ({ axePage }) => {
    await axePage.goto(`/${lang}/dialogues`);
    const before = await axePage.locator("h1").boundingBox();
    await axePage.getByRole("combobox", { name: WORDS[lang].label }).fill("AI");
    await axePage.keyboard.press("ArrowDown");
    await expect(axePage.getByRole("listbox")).toBeVisible();
    await axePage.keyboard.press("ArrowDown");
    expect(await axePage.locator("h1").boundingBox()).toEqual(before);
    await expectNoViolations(axePage);
  });
}
