import type { APIRequestContext, Page } from "@playwright/test";
import ICAL from "ical.js";
import { expectNoViolations } from "./axe.ts";
import { expect, test } from "./fixtures.ts";

const HOST = "https://yaksok.example";
const OUTCOMES = [
  "unassessed",
  "not_started",
  "in_progress",
  "delivered",
  "partly_delivered",
  "not_delivered",
];
const LONG = new URLSearchParams([
  ["feed", "promises"],
  ["q", "인공지능"],
  ["promisor", "msit"],
  ...OUTCOMES.map((outcome) => ["outcome", outcome]),
  ...["none", "upcoming", "on_time", "late", "overdue"].map((schedule) => ["schedule", schedule]),
]);

const addressField = (page: Page) => page.getByRole("textbox", { name: /^(복사할 주소|Address to copy)$/ });

async function summariesAt(request: APIRequestContext, address: string): Promise<string[]> {
  const response = await request.get(address.replace(HOST, ""));
  const calendar = new ICAL.Component(ICAL.parse(await response.text()));
  return calendar.getAllSubcomponents("vevent").map((each) => String(each.getFirstPropertyValue("summary")));
}

test("a filtered list leads to its own feed, which holds what the page says it holds", async ({
  page,
  request,
}) => {
  await page.goto("/ko/dialogues?host=msit&q=AI");
  await page.getByRole("link", { name: "이 목록 구독" }).click();
  await expect(page).toHaveURL(/\/ko\/subscribe\?feed=dialogues&q=AI&host=msit$/);
  await expect(addressField(page)).toHaveValue(`${HOST}/ko/dialogues.ics?q=AI&host=msit`);
  await expect(page.getByRole("combobox", { name: "주최" })).toHaveValue("msit");
  const summaries = await summariesAt(request, await addressField(page).inputValue());
  expect(summaries.length).toBeGreaterThan(5);
  const preview = page.getByRole("region", { name: `오늘 기준 ${summaries.length}건` });
  const shown = await preview.locator("li span:last-child").allTextContents();
  expect(shown).toHaveLength(5);
  expect(summaries).toEqual(expect.arrayContaining(shown));
});

test("the form makes another address, and the page opens at it", async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 640 });
  await page.goto("/en/subscribe");
  await page.getByRole("link", { name: "Dialogues", exact: true }).last().click();
  await page.getByText("Choose what to follow").click();
  await page.getByRole("combobox", { name: "Series" }).selectOption("kr-msit-ai-hsd");
  await page.getByRole("radio", { name: "Keep the entry, marked [Cancelled]" }).check();
  await page.getByRole("checkbox", { name: "Also dialogues of which only the month is known" }).check();
  await page.getByRole("combobox", { name: "Reminder" }).selectOption("A day before");
  await page.getByRole("button", { name: "Make the address" }).click();
  await expect(page).toHaveURL(/#feed$/);
  await expect(addressField(page)).toHaveValue(
    `${HOST}/en/dialogues.ics?series=kr-msit-ai-hsd&cancelled=visible&tentative=1&alarm=P1D`,
  );
  await expect(addressField(page)).toBeInViewport();
});

test("what another feed does not know is dropped, and the page says what", async ({ page }) => {
  await page.goto("/en/subscribe?feed=promises&host=msit&outcome=delivered&tasks=1");
  await page
    .getByRole("navigation", { name: "What to follow" })
    .getByText("Dialogues", { exact: true })
    .click();
  await expect(page.getByRole("note")).toHaveText(
    "Left out, for this feed does not know it: Outcome, Deadlines as tasks.",
  );
  await expect(addressField(page)).toHaveValue(`${HOST}/en/dialogues.ics?host=msit`);
});

test("each program is offered its own way in", async ({ page }) => {
  await page.goto("/en/subscribe?feed=dialogues&host=msit");
  const leads = (name: string) => expect(page.getByRole("link", { name, exact: true }));
  await leads("Apple Calendar").toHaveAttribute("href", "webcal://yaksok.example/en/dialogues.ics?host=msit");
  await leads("Google Calendar").toHaveAttribute(
    "href",
    "https://calendar.google.com/calendar/r?cid=webcal%3A%2F%2Fyaksok.example%2Fen%2Fdialogues.ics%3Fhost%3Dmsit",
  );
  await leads("Outlook.com").toHaveAttribute(
    "href",
    /^https:\/\/outlook\.live\.com\/calendar\/0\/addfromweb\?url=/,
  );
  await expect(page.getByRole("img", { name: /QR code/ })).toHaveAccessibleName(
    `QR code of this page's address: ${HOST}/en/subscribe?feed=dialogues&host=msit`,
  );
});

test("the other language leads to the same filter, whose feed is in that language", async ({ page }) => {
  await page.goto("/en/subscribe?feed=promises&promisor=msit");
  await page.getByRole("link", { name: "한국어로 구독" }).click();
  await expect(addressField(page)).toHaveValue(`${HOST}/ko/promises.ics?promisor=msit`);
});

test("a value that cannot be read is a 400 page that names it", async ({ page }) => {
  const response = await page.goto("/ko/subscribe?feed=promises&outcome=kept");
  expect(response?.status()).toBe(400);
  await expect(page.getByRole("main")).toContainText("‘outcome’");
});

const FORM = {
  ko: {
    words: "검색어",
    apply: "주소 만들기",
    shorten: "짧은 주소 만들기",
    count: (n: number) => `오늘 기준 ${n}건`,
  },
  en: {
    words: "Words",
    apply: "Make the address",
    shorten: "Make a short address",
    count: (n: number) => `${n} ${n === 1 ? "entry" : "entries"} in this feed today`,
  },
} as const;

for (const lang of ["ko", "en"] as const) {
  test(`a filter too long for Google gets a short address with the same feed, in ${lang}`, async ({
    page,
    request,
  }) => {
    const { words, apply, shorten, count } = FORM[lang];
    await page.goto(`/${lang}/subscribe?feed=promises`);
    for (const box of await page.locator("[name=outcome], [name=schedule], [name=kind]").all())
      await box.check();
    await page.getByRole("searchbox", { name: words }).fill("인공지능");
    await page.locator("[name=promisor]").selectOption("msit");
    await page.locator("[name=host]").selectOption("msit");
    await page.locator("[name=alarm]").selectOption("P1D");
    await page.getByRole("button", { name: apply }).click();
    const long = await addressField(page).inputValue();
    expect(long.length).toBeGreaterThan(256);
    await expect(page.getByRole("link", { name: /^Google/ })).toHaveCount(0);
    await page.getByRole("button", { name: shorten }).click();
    await expect(page).toHaveURL(/\/subscribe\?saved=[a-z2-7]{8}#feed$/);
    const short = await addressField(page).inputValue();
    expect(short).toMatch(/^https:\/\/yaksok\.example\/f\/[a-z2-7]{8}\/msit-promises\.ics$/);
    await expect(page.getByRole("link", { name: /^Google/ })).toBeVisible();
    const [fromLong = "", fromShort = ""] = await Promise.all(
      [long, short].map(async (each) => (await request.get(each.replace(HOST, ""))).text()),
    );
    const bare = (text: string) => text.replace(/^SOURCE.*(?:\r\n .*)*\r\n/m, "");
    expect(bare(fromShort)).toBe(bare(fromLong));
    expect(fromShort).toContain(`\r\nSOURCE;VALUE=URI:${short}\r\n`);
    const events = fromShort.split("BEGIN:VEVENT").length - 1;
    expect(events).toBeGreaterThan(0);
    await expect(page.getByRole("region", { name: count(events), exact: true })).toBeVisible();

    const again = new URLSearchParams([["feed", "promises"], ...[...new URL(long).searchParams].reverse()]);
    await page.goto(`/${lang}/subscribe?${again}`);
    await page.getByRole("button", { name: shorten }).click();
    await expect(addressField(page)).toHaveValue(short);
  });
}

test("an id that was never given is a 404, as a page and as a feed", async ({ page, request }) => {
  expect((await page.goto("/ko/subscribe?saved=aaaaaaaa"))?.status()).toBe(404);
  expect((await request.get("/f/aaaaaaaa/x.ics")).status()).toBe(404);
});

test("without a script there is no button that could do nothing", async ({ page }) => {
  await page.goto("/ko/subscribe");
  await expect(page.getByRole("button", { name: "복사" })).toHaveCount(0);
  await expect(addressField(page)).not.toBeEditable();
});

test("this page runs a script more than others: its own, which copies", async ({ request }) => {
  const html = await (await request.get("/ko/subscribe")).text();
  expect(html.match(/<script[^>]*>/g)).toEqual([
    '<script type="module" src="/copy.js">',
    expect.stringMatching(/^<script type="module" src="\/assets\/suggest-[\w-]+\.js">$/),
  ]);
});

test.describe("with script", () => {
  test.use({ javaScriptEnabled: true });

  test("one press copies the address and says so", async ({ page, context }) => {
    await context.grantPermissions(["clipboard-read", "clipboard-write"]);
    await page.goto("/ko/subscribe?feed=dialogues&host=msit");
    await page.getByRole("button", { name: "복사" }).click();
    await expect(page.locator(".copied")).toHaveText("복사됨");
    expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(
      `${HOST}/ko/dialogues.ics?host=msit`,
    );
  });

  test("where the browser refuses, the address is selected to be copied by hand", async ({ page }) => {
    await page.addInitScript(() => {
      Object.defineProperty(navigator, "clipboard", { value: undefined });
    });
    await page.goto("/en/subscribe");
    await page.getByRole("button", { name: "Copy" }).click();
    await expect(page.locator(".copied")).toContainText("The address is selected");
    expect(await page.evaluate(() => getSelection()?.toString())).toBe(`${HOST}/en/calendar.ics`);
  });
});

test.describe("read by axe, in light and dark", () => {
  for (const path of ["/ko/subscribe?feed=dialogues&host=msit&tasks=1", `/en/subscribe?${LONG}`]) {
    test(`${path.slice(0, 40)} has no violation`, async ({ axePage }) => {
      await axePage.goto(path);
      await expectNoViolations(axePage);
    });
  }
});

test("the keyboard goes through the choice and the form before the address", async ({ page }) => {
  await page.goto("/en/subscribe?feed=promises");
  const order = await page
    .locator("main :is(a, input:not([type=hidden]), select, button, summary)")
    .evaluateAll((each) =>
      each.map((element) => element.id || element.getAttribute("name") || element.tagName),
    );
  const places = ["A", "f-q", "f-promisor", "f-alarm", "BUTTON", "address"].map((name) =>
    order.indexOf(name),
  );
  expect(places).toEqual([...places].sort((a, b) => a - b));
  expect(places).not.toContain(-1);
});
