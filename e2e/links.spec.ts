import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import type { APIRequestContext } from "@playwright/test";
import { expectNoViolations } from "./axe.ts";
import { expect, test } from "./fixtures.ts";

const DIALOGUE = "kr-msit-ai-hsd-3-2023";
const PROMISE = `${DIALOGUE}--superlarge-ai-policy-direction`;
/** The address that the tested site is told it has. */
const PUBLIC_URL = "https://yaksok.example";

const PAGES = [
  "",
  "/calendar/2023-03",
  "/calendar/2023",
  "/dialogues?host=msit",
  `/dialogues/${DIALOGUE}`,
  `/dialogues/${DIALOGUE}?as_of=2023-03-01`,
  "/dialogues/eu-agri-dialogue-launch-2024-01",
  "/promises",
  `/promises/${PROMISE}`,
  `/promises/${PROMISE}?as_of=2023-04-01`,
  `/promises/${PROMISE}?as_of=2023-03-07`,
  "/series",
  "/series/kr-msit-ai-hsd",
  "/series/kr-msit-ai-hsd/brief",
  "/organizations/msit",
  "/people/lee-jong-ho",
  "/venues/kakao-pangyo-agit",
  "/scoreboard",
  "/methodology",
  "/search?q=AI",
  "/subscribe",
  "/changes",
  `/dialogues/${DIALOGUE}/changes`,
  `/promises/${PROMISE}/changes`,
];

const unescaped = (text: string) =>
  text.replace(
    /&(amp|lt|gt|quot|#x27);/g,
    (_, name: string) => ({ amp: "&", lt: "<", gt: ">", quot: '"' })[name] ?? "'",
  );

/** What a page's head says of it, as those read it who only fetch the page. */
function headOf(html: string) {
  const all = (pattern: RegExp) => [...html.matchAll(pattern)].map(([, text]) => unescaped(text ?? ""));
  return {
    title: all(/<title>([^<]*)<\/title>/g)[0],
    description: all(/<meta name="description" content="([^"]*)"/g)[0],
    property: (name: string) => all(new RegExp(`<meta property="${name}" content="([^"]*)"`, "g")),
    scripts: all(/<script(?: type="([^"]*)")?/g),
  };
}

async function pixelsOf(request: APIRequestContext, path: string): Promise<string> {
  const response = await request.get(path);
  expect([response.status(), response.headers()["content-type"]]).toEqual([200, "image/png"]);
  const png = await response.body();
  expect(png.subarray(1, 4).toString()).toBe("PNG");
  return `${png.readUInt32BE(16)}×${png.readUInt32BE(20)}`;
}

test.describe("a link to a page looks right elsewhere", () => {
  for (const lang of ["ko", "en"] as const) {
    for (const path of PAGES) {
      test(`/${lang}${path}`, async ({ request }) => {
        const head = headOf(await (await request.get(`/${lang}${path}`)).text());
        const [title = ""] = head.property("og:title");
        expect(head.title).toBe(`${title} — ${lang === "ko" ? "약속" : "Yaksok"}`);
        expect(head.property("og:description")).toEqual([head.description]);
        expect(head.property("og:url")).toEqual([`${PUBLIC_URL}/${lang}${path}`]);
        expect(head.property("og:site_name")).toEqual([lang === "ko" ? "약속" : "Yaksok"]);
        expect(head.property("og:locale")).toEqual([lang === "ko" ? "ko_KR" : "en_GB"]);
        expect(head.property("og:locale:alternate")).toEqual([lang === "ko" ? "en_GB" : "ko_KR"]);
        expect(head.property("og:image:alt")[0]).toBeTruthy();
        const { origin, pathname, search } = new URL(head.property("og:image")[0] ?? "");
        expect(origin).toBe(PUBLIC_URL);
        expect(await pixelsOf(request, pathname + search)).toBe("1200×630");
        expect([head.property("og:image:width"), head.property("og:image:height")]).toEqual([
          ["1200"],
          ["630"],
        ]);
        const own = path === "/subscribe" ? ["module", "module"] : ["module"];
        expect(head.scripts.filter((type) => type !== "application/ld+json")).toEqual(own);
      });
    }
  }

  test("a dialogue and a promise have pictures of their own, of the day that the page is of", async ({
    page,
  }) => {
    const imageOf = async (path: string) => {
      await page.goto(path);
      return page.locator('meta[property="og:image"]').getAttribute("content");
    };
    expect(await imageOf(`/ko/dialogues/${DIALOGUE}`)).toBe(
      `${PUBLIC_URL}/ko/dialogues/${DIALOGUE}/card.png`,
    );
    expect(await imageOf(`/en/promises/${PROMISE}?as_of=2023-04-01`)).toBe(
      `${PUBLIC_URL}/en/promises/${PROMISE}/card.png?as_of=2023-04-01`,
    );
    await expect(page.locator('meta[property="og:image:alt"]')).toHaveAttribute(
      "content",
      "Promise: Announce, with related ministries, the policy direction for the hyper-scale AI industry — Lee Jong-ho, Ministry of Science and ICT — Said: 8 March 2023 — Due: 31 March 2023 — Where it stands: Not yet assessed · 1 day overdue",
    );
    expect(await imageOf("/en/series")).toBe(`${PUBLIC_URL}/en/card.png`);
  });

  test("a picture of nothing is a 404, of no day a 400", async ({ request }) => {
    const statusOf = async (path: string) => (await request.get(path)).status();
    expect(await statusOf("/ko/promises/nothing/card.png")).toBe(404);
    expect(await statusOf("/fr/card.png")).toBe(404);
    expect(await statusOf("/ko/card.png?as_of=yesterday")).toBe(400);
  });
});

test("the pages' data for machines name what they tell of", async ({ page }) => {
  const typesOn = async (path: string) => {
    await page.goto(path);
    const texts = await page.locator('script[type="application/ld+json"]').allTextContents();
    return texts.flatMap((text) => {
      const data = JSON.parse(text) as { "@type"?: string; "@graph"?: { "@type": string }[] };
      return (data["@graph"] ?? [data]).map((each) => each["@type"]);
    });
  };
  expect(await typesOn("/ko")).toEqual(["WebSite"]);
  expect(await typesOn(`/ko/dialogues/${DIALOGUE}`)).toEqual(["WebPage", "Event"]);
  expect(await typesOn(`/en/promises/${PROMISE}`)).toEqual(["WebPage", "Quotation"]);
  expect(await typesOn(`/en/promises/${PROMISE}?as_of=2023-03-07`)).toEqual([]);
  expect(await typesOn("/en/organizations/msit")).toEqual(["WebPage", "Organization"]);
  expect(await typesOn("/ko/people/lee-jong-ho")).toEqual(["WebPage", "Person"]);
  expect(await typesOn("/en/venues/kakao-pangyo-agit")).toEqual(["WebPage", "Place"]);
  expect(await typesOn("/en/promises")).toEqual([]);
});

test("the pages of the sitemap are there, every seventh asked for", async ({ request }) => {
  const xml = await (await request.get("/sitemap.xml")).text();
  const paths = [...xml.matchAll(/<loc>https:\/\/yaksok\.example([^<]+)<\/loc>/g)].map(
    ([, path]) => path ?? "",
  );
  expect(paths.length).toBeGreaterThan(600);
  const refused: string[] = [];
  for (const path of paths.filter((_, index) => index % 7 === 0)) {
    const { status } = await request
      .head(path, { maxRedirects: 0 })
      .then((answer) => ({ status: answer.status() }));
    if (status !== 200) refused.push(`${status} ${path}`);
  }
  expect(refused).toEqual([]);
});

test.describe("a promise embedded in another site", () => {
  let host: Server;
  let origin = "";
  test.beforeAll(async () => {
    // A page of another origin that holds what the query gives it.
    host = createServer((request, response) => {
      const html = new URL(request.url ?? "/", "http://host.example").searchParams.get("html") ?? "";
      response.setHeader("Content-Type", "text/html; charset=utf-8");
      response.end(`<!DOCTYPE html><html lang="en"><title>Another site</title>${html}`);
    });
    await new Promise<void>((resolve) => host.listen(0, "127.0.0.1", resolve));
    origin = `http://localhost:${(host.address() as AddressInfo).port}`;
  });
  test.afterAll(() => host.close());
  const holding = (html: string) => `${origin}/?${new URLSearchParams({ html })}`;
  const frameOf = (url: string) => `<iframe title="framed" src="${url}"></iframe>`;

  for (const [lang, state, story] of [
    ["ko", "이행 · 14일 지연", "이행 과정과 출처 보기"],
    ["en", "Delivered · 14 days late", "What became of it, with sources"],
  ] as const) {
    test(`stands there in ${lang}, and its links open beside it`, async ({ page, baseURL }) => {
      const embed = `${baseURL}/embed/promises/${PROMISE}?lang=${lang}`;
      await page.goto(holding(frameOf(embed)));
      const frame = page.frameLocator("iframe");
      await expect(frame.locator(".state").first()).toContainText(state);
      await expect(frame.locator("html")).toHaveAttribute("lang", lang);
      const onward = frame.getByRole("link", { name: story });
      await expect(onward).toHaveAttribute("href", `${PUBLIC_URL}/${lang}/promises/${PROMISE}`);
      for (const link of await frame.getByRole("link").all()) {
        await expect(link).toHaveAttribute("target", "_blank");
        await expect(link).toHaveAttribute("rel", "noopener");
      }
      // The stylesheet came too.
      await expect(frame.locator("main")).toHaveCSS("border-left-width", "4px");
    });
  }

  test("is the only page that may be framed", async ({ page, baseURL }) => {
    await page.goto(holding(frameOf(`${baseURL}/en/promises/${PROMISE}`)));
    const refused = page.frames().find((frame) => frame !== page.mainFrame());
    expect(refused?.url()).toBe("chrome-error://chromewebdata/");
  });

  test("comes with its code and a citation to copy from the promise's page", async ({ page, baseURL }) => {
    await page.goto(`/en/promises/${PROMISE}`);
    await page.getByText("Embed or cite this promise").click();
    const code = await page.getByLabel("Code for your own page").inputValue();
    expect(code).toContain(
      `<iframe src="${PUBLIC_URL}/embed/promises/${PROMISE}?lang=en" title="Yaksok: Announce,`,
    );
    await expect(page.getByLabel("Citation")).toHaveValue(
      `Yaksok. “Announce, with related ministries, the policy direction for the hyper-scale AI industry” (promise, said 8 March 2023). ${PUBLIC_URL}/en/promises/${PROMISE}`,
    );
    await page.goto(holding(code.replace(PUBLIC_URL, baseURL)));
    const frame = page.frameLocator("iframe");
    await expect(frame.getByRole("heading", { level: 1 })).toContainText("Announce");
  });
});

test("an embedded promise is of today, and a few kilobytes in all", async ({ page, request }) => {
  const path = `/embed/promises/${PROMISE}?lang=ko&as_of=2023-03-20`;
  const loaded: string[] = [];
  page.on("request", (each) => loaded.push(each.url()));
  await page.goto(path);
  await expect(page.locator(".state").first()).toContainText("이행 · 14일 지연");
  expect(loaded).toHaveLength(2);
  let bytes = 0;
  for (const each of loaded) {
    const plain = await request.get(each, { headers: { "Accept-Encoding": "identity" } });
    bytes += (await plain.body()).byteLength;
  }
  expect(bytes).toBeLessThan(6_000);
});

test("what cannot be embedded says so in the same frame", async ({ page }) => {
  const missing = await page.goto("/embed/promises/nothing?lang=ko");
  expect(missing?.status()).toBe(404);
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("페이지를 찾을 수 없습니다");
  await expect(page.getByRole("link")).toHaveAccessibleName("약속 Yaksok");
  const unread = await page.goto(`/embed/promises/${PROMISE}?lang=fr`);
  expect(unread?.status()).toBe(400);
  await expect(page.getByRole("main")).toContainText("lang");
});

test.describe("an embedded promise, read by axe", () => {
  test.use({ javaScriptEnabled: true, bypassCSP: true });
  for (const path of [
    `/embed/promises/${PROMISE}?lang=ko`,
    "/embed/promises/kr-msit-ai-hsd-1-2021--meet-every-half-year?lang=en",
    "/embed/promises/nothing?lang=ko",
  ]) {
    test(`${path} has no violation in light and dark`, async ({ page }) => {
      await page.setViewportSize({ width: 320, height: 500 });
      await page.goto(path);
      await expectNoViolations(page);
    });
  }
});
