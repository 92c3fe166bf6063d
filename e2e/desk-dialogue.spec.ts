import type { Locator, Page } from "@playwright/test";
import { expectNoViolations } from "./axe.ts";
import { browserOf, inDatabase, startDesk } from "./desk.ts";
import { expect, test } from "./fixtures.ts";

/** Types letters of a name and takes what is then proposed first, by keyboard alone. */
async function choose(box: Locator, letters: string, expected: string) {
  await box.fill(letters);
  const option = box.page().getByRole("listbox").getByRole("option").first();
  await expect(option).toContainText(expected);
  await box.press("Enter");
  await expect(box).toHaveAttribute("aria-expanded", "false");
}

/** Types a name that the record does not have, and creates it. */
async function create(box: Locator, name: string) {
  await box.fill(name);
  await box
    .page()
    .getByRole("option", { name: `Create “${name}”` })
    .click();
}

const saved = (page: Page) => page.locator(".save-status");

test("an editor records a dialogue from an empty form to the published page, and loses nothing on the way", async ({
  browser,
  start,
}) => {
  // One whole journey, from an empty form to a promise that is settled.
  test.setTimeout(180_000);
  const site = await startDesk(start);
  const context = await browserOf(browser, site, { name: "Ann", role: "editor" });
  const page = await context.newPage();
  const errors: string[] = [];
  page.on("pageerror", (error) => errors.push(error.message));
  await page.goto("/editor/drafts");
  await page.getByRole("button", { name: "Record a dialogue" }).press("Enter");
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Record a dialogue");
  const draft = new URL(page.url()).pathname;

  await page.getByLabel("Title in English").fill("Strategic Dialogue on AI at Pangyo");
  await page.getByLabel("Title in Korean").fill("판교 인공지능 전략대화");
  await choose(page.getByLabel("Series", { exact: true }), "ai high", "AI High-Level Strategic Dialogue");
  const number = page.getByLabel("Number in the series");
  await expect(number).toHaveValue(/^\d+$/);
  await number.fill("");
  await page.getByLabel("Day or month").fill("2023-02-30");
  await page.getByLabel("Time", { exact: true }).fill("14:00");
  await expect(page.getByLabel("Day or month")).toHaveAccessibleDescription(/There is no such day or month/);
  await page.getByLabel("Day or month").fill("2023-03-08");
  await choose(page.getByLabel("Venue"), "pangyo", "Kakao Pangyo Agit");
  await choose(page.getByLabel("Host 1"), "ㄱㅎㄱㅅㅈㅂ", "Ministry of Science and ICT");

  const attendee = (number: number) => page.getByRole("group", { name: `Attendee ${number}`, exact: true });
  const add = page.getByRole("button", { name: "Add an attendee" });
  await add.press("Enter");
  await expect(attendee(1).getByLabel("Person")).toBeFocused();
  await choose(attendee(1).getByLabel("Person"), "이종", "이종호");
  await expect(attendee(1).getByLabel("Role in English")).toHaveValue(/^Minister/);
  await attendee(1).getByLabel("Role in English").fill("Minister");
  await expect(attendee(1).getByLabel("Organisation")).toHaveValue("Ministry of Science and ICT");
  await add.press("Enter");
  await choose(attendee(2).getByLabel("Person"), "baek sang", "Baek Sang-yup");
  await add.press("Enter");
  await choose(attendee(3).getByLabel("Person"), "kim yoo", "Kim Yoo-won");
  await add.press("Enter");
  await create(attendee(4).getByLabel("Person"), "Lee Se-Young of Rooken");
  await attendee(4).getByLabel("Its name in the other language").fill("이세영");
  await create(attendee(4).getByLabel("Organisation"), "Rooken Technologies");
  await attendee(4).getByLabel("Role in English").fill("CEO");
  await add.press("Enter");
  await choose(attendee(5).getByLabel("Person"), "hak-soo", "Ko Hak-soo");
  await page
    .getByLabel("Summary in English")
    .fill("Naver and Kakao asked for support; the ministry answered.");
  await page.getByLabel("Address (URL)").fill("https://etnews.com/20230308000258");
  await page.getByLabel("Publisher").fill("ETNews");

  const promise = (number: number) => page.getByRole("group", { name: `Promise ${number}`, exact: true });
  const record = async (number: number, action: string, party: string, phrase: string, reading: RegExp) => {
    await page.getByRole("button", { name: "Add a promise" }).press("Enter");
    await promise(number).getByLabel("What was promised, in English").fill(action);
    await promise(number).getByLabel("Who promised it").selectOption({ label: party });
    await promise(number).getByLabel("Deadline, in the words used").fill(phrase);
    await expect(promise(number).locator(".reading")).toHaveText(reading);
  };
  const ministry = "Ministry of Science and ICT";
  await record(
    1,
    "Announce the policy direction for super-large AI",
    ministry,
    "this month",
    /Read as 8–31 March 2023|Read as .*31 March 2023/,
  );
  const commission = "Ko Hak-soo, Personal Information Protection Commission";
  await record(
    2,
    "Announce the direction of a systematic policy",
    commission,
    "soon",
    /never count as overdue/,
  );
  const cloud = "Kim Yoo-won, Naver Cloud";
  await record(3, "Bring out a prototype of the AI semiconductor", cloud, "this year", /31 December 2023/);
  await record(4, "Bring out a product of quite good performance", cloud, "next year", /31 December 2024/);
  await promise(1).getByRole("button", { name: "Add a criterion" }).click();
  await promise(1).getByLabel("Kept when, in English").fill("The direction is published");

  // The session runs out while one types: the text stays, and is saved once one is in again.
  await expect(saved(page)).toHaveText(/^Saved \d\d:\d\d/);
  inDatabase(site, (client) => client.exec("UPDATE sessions SET expires_at = '2020-01-01T00:00:00.000Z'"));
  await page.getByLabel("Notes for readers").fill("Typed after the session ran out");
  await expect(saved(page)).toContainText("Not saved: your session has run out");
  await expect(saved(page).getByRole("link", { name: "Sign in in a new tab" })).toHaveAttribute(
    "target",
    "_blank",
  );
  inDatabase(site, (client) => client.exec("UPDATE sessions SET expires_at = '2099-01-01T00:00:00.000Z'"));
  await page.evaluate(() => window.dispatchEvent(new Event("focus")));
  await expect(saved(page)).toHaveText(/^Saved \d\d:\d\d/);
  await page.reload();
  await expect(page.getByLabel("Notes for readers")).toHaveValue("Typed after the session ran out");
  await expect(promise(4).getByLabel("Who promised it").locator(":checked")).toHaveText(cloud);
  await expectNoViolations(page);

  await page.getByRole("button", { name: "Check and publish" }).press("Enter");
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Check and publish");
  await expect(page.getByText("the same day and a host in common")).toBeVisible();
  await expect(page.locator("p", { hasText: "New in the record with it" })).toContainText(
    "Rooken Technologies",
  );
  await expectNoViolations(page);
  const before = await page.request.get("/en/dialogues.json?q=Pangyo");
  expect(await before.text()).not.toContain("Strategic Dialogue on AI at Pangyo");
  await page.getByRole("button", { name: "Publish" }).dblclick();
  await expect(page).toHaveURL(/\/en\/dialogues\/strategic-dialogue-on-ai-at-pangyo-2023-03-08$/);
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Strategic Dialogue on AI at Pangyo");
  await expect(page.getByText("Rooken Technologies").first()).toBeVisible();
  const said = inDatabase(site, (client) =>
    client
      .prepare(
        "SELECT e.phrase || ' ' || e.hardness FROM deadlines e JOIN promises p ON p.id = e.promise_id WHERE p.dialogue_id LIKE 'strategic-%' ORDER BY p.position",
      )
      .pluck()
      .all(),
  );
  expect(said).toEqual(["this month hard", "soon soft", "this year hard", "next year hard"]);
  const lines = inDatabase(site, (client) =>
    client
      .prepare("SELECT count(*) FROM changes WHERE subject_kind = 'dialogue' AND author = 'Ann'")
      .pluck()
      .get(),
  );
  expect(lines).toBe(1);
  await page.goto(draft);
  await expect(page.getByText("This draft was published.")).toBeVisible();

  // The first promise is settled by two, and the dialogue corrected; readers, feeds and the history follow.
  const kept = inDatabase(site, (client) =>
    client
      .prepare<[], string>("SELECT id FROM promises WHERE dialogue_id LIKE 'strategic-%' AND position = 0")
      .pluck()
      .get(),
  );
  await page.goto(`/editor/promises/${kept}`, { waitUntil: "networkidle" });
  await page.getByLabel("Outcome").selectOption("delivered");
  await page.getByLabel("When it became true").fill("2023-04-14");
  await page.getByLabel("Reason in English").fill("The plan was announced.");
  await page.getByLabel("The direction is published").check();
  await page.getByLabel("Address", { exact: true }).fill("https://news.example/2023/plan");
  await page.getByRole("button", { name: /^Record, or propose/ }).click();
  await expect(page.getByRole("status")).toContainText("once another editor has approved it");
  const second = await browserOf(browser, site, { name: "Bo", role: "editor" });
  const reviewer = await second.newPage();
  await reviewer.goto("/editor");
  await reviewer
    .getByRole("region", { name: "Reviews waiting for you" })
    .getByRole("link", { name: /policy direction/ })
    .click();
  await reviewer.getByRole("button", { name: "Approve and publish" }).click();
  await expect(reviewer.getByRole("status")).toContainText("Approved and recorded");

  const dialogue = "strategic-dialogue-on-ai-at-pangyo-2023-03-08";
  await page.goto(`/editor/dialogues/${dialogue}/edit`);
  await page.locator("main form button").first().click();
  await page.getByLabel("Title in English").fill("Strategic Dialogue on Hyper-scale AI");
  await page.getByLabel("Why it is changed").fill("The ministry's own title");
  await page.getByRole("button", { name: "Check and publish" }).click();
  await expect(page.getByRole("row", { name: /Title in English/ })).toContainText("Hyper-scale");
  await page.getByRole("button", { name: "Publish", exact: true }).click();
  await expect(page).toHaveURL(new RegExp(`/en/dialogues/${dialogue}$`));
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Strategic Dialogue on Hyper-scale AI");
  await expect(page.getByText("Delivered · 14 days late").first()).toBeVisible();
  const text = async (path: string) => (await page.request.get(path)).text();
  expect(await text(`/en/dialogues/${dialogue}.ics`)).toContain(
    "SUMMARY:Strategic Dialogue on Hyper-scale AI",
  );
  expect(await text("/en/promises.json?outcome=delivered")).toContain(kept);
  expect(await text("/en/promises.atom")).toContain(kept);
  const history = await text(`/en/dialogues/${dialogue}/changes`);
  expect(history).toContain("The ministry&#x27;s own title");
  expect(history).toContain("Strategic Dialogue on AI at Pangyo");
  expect(errors).toEqual([]);
  await Promise.all([context.close(), second.close()]);
});

test("two who write one draft keep both texts, and choose where both changed the same", async ({
  browser,
  start,
}) => {
  const site = await startDesk(start);
  const [ann, ben] = await Promise.all(
    ["Ann", "Ben"].map(async (name) => (await browserOf(browser, site, { name, role: "editor" })).newPage()),
  );
  if (!ann || !ben) throw new Error("two browsers were asked for");
  await ann.goto("/editor/drafts");
  await ann.getByRole("button", { name: "Record a dialogue" }).click();
  await ann.waitForURL(/drafts\/[\w-]+$/);
  await ben.goto(ann.url());
  await ben.getByLabel("Title in Korean").fill("벤의 제목");
  await ben.getByLabel("Publisher").fill("Ben's paper");
  await expect(saved(ben)).toHaveText(/^Saved/);
  await ann.getByLabel("Title in English").fill("Ann's title");
  await expect(saved(ann)).toContainText("Ben changed this while you wrote");
  await expect(ann.getByLabel("Title in Korean")).toHaveValue("벤의 제목");
  await expect(ann.getByLabel("Publisher")).toHaveValue("Ben's paper");

  // Who leaves for another page of the desk at once has saved.
  await ann.getByLabel("Publisher").fill("Ann's paper");
  await ann.getByRole("link", { name: "Drafts", exact: true }).click();
  await ann.getByRole("link", { name: "Ann's title" }).click();
  await expect(ann.getByLabel("Publisher")).toHaveValue("Ann's paper");
  await expect(saved(ann)).toHaveText(/^Saved \d\d:\d\d$/);
  await ben.getByLabel("Publisher").fill("Ben's other paper");
  await ben.getByLabel("Title in Korean").fill("벤의 다른 제목");
  const conflict = ben.getByRole("group", { name: /Source 1 › Publisher/ });
  await expect(conflict).toContainText("Ann's paper");
  await expect(conflict).toContainText("Ben's other paper");
  await expectNoViolations(ben);
  await conflict.getByRole("radio", { name: /^Mine/ }).check();
  await ben.getByRole("button", { name: "Save with these choices" }).click();
  await expect(ben.getByLabel("Publisher")).toHaveValue("Ben's other paper");
  await expect(ben.getByLabel("Title in Korean")).toHaveValue("벤의 다른 제목");
  await expect(ben.getByLabel("Title in English")).toHaveValue("Ann's title");
  await Promise.all([ann.context().close(), ben.context().close()]);
});

test("without script a contributor hands a dialogue over, an editor returns and publishes it, and moves it with a reason", async ({
  browser,
  start,
}) => {
  const site = await startDesk(start);
  const cho = await (
    await browserOf(browser, site, { name: "Cho", role: "contributor", lang: "ko", script: false })
  ).newPage();
  const ann = await (
    await browserOf(browser, site, { name: "Ann", role: "editor", script: false })
  ).newPage();
  await cho.goto("/editor/drafts");
  await cho.getByRole("button", { name: "대화 기록하기" }).click();
  const draft = cho.url();
  await cho.getByLabel("한국어 제목").fill("반도체 간담회");
  await cho.getByLabel("날짜 또는 달").fill("2027-01-15");
  await cho.getByLabel("주최 1").fill("새로 생긴 부처");
  await cho.getByLabel("한국어 요약").fill("가".repeat(20_001));
  await cho.getByLabel("주소(URL)", { exact: true }).fill("javascript:alert(1)");
  await cho.getByRole("button", { name: "약속 추가" }).click();
  await expect(cho.getByLabel("한국어 요약")).toHaveAccessibleDescription(/너무 깁니다/);
  await expect(cho.getByLabel("한국어 제목")).toHaveValue("반도체 간담회");
  await cho.getByLabel("한국어 요약").fill("짧은 요약");
  await cho.getByRole("button", { name: "저장" }).last().click();
  await expect(cho.getByLabel("주소(URL)", { exact: true })).toHaveAccessibleDescription(
    /http:\/\/ 또는 https:\/\/로 시작/,
  );
  await cho.getByLabel("주소(URL)", { exact: true }).fill("https://example.org/chips");
  await expect(
    cho.getByRole("group", { name: "“새로 생긴 부처”은(는) 누구 또는 무엇입니까?" }),
  ).toBeVisible();
  await cho.getByRole("radio", { name: "“새로 생긴 부처” 새로 등록" }).check();
  await cho.getByLabel("다른 언어 이름").first().fill("A Ministry Just Made");
  await cho.getByLabel("약속한 내용(한국어)").fill("지원책을 발표한다");
  await cho.getByLabel("누가 약속했는지").selectOption({ label: "새로 생긴 부처" });
  await cho.getByLabel("기한을 말한 표현").fill("상반기 중");
  await cho.getByRole("button", { name: "확인하고 발행" }).click();
  await expect(cho.getByRole("heading", { level: 1 })).toHaveText("확인하고 발행");
  await expect(cho.getByText(/2027년 1월 1일.*6월 30일/)).toBeVisible();
  await expect(cho.getByRole("button", { name: "발행", exact: true })).toHaveCount(0);
  await cho.getByRole("button", { name: "검토 요청" }).click();
  await expect(cho.getByText("검토를 기다리는 초안입니다.")).toBeVisible();

  await ann.goto("/editor/drafts");
  await ann.getByRole("link", { name: "반도체 간담회" }).click();
  await ann.getByRole("button", { name: "Return to the author" }).click();
  await expect(ann.getByLabel("What is to be done")).toHaveAccessibleDescription("Say what is to be done.");
  await ann.getByLabel("What is to be done").fill("Name the city.");
  await ann.getByRole("button", { name: "Return to the author" }).click();
  await cho.goto(draft);
  await expect(cho.getByText("Name the city.")).toBeVisible();
  await cho.getByText("도시(장소를 모를 때)").click();
  await cho.getByLabel("도시", { exact: true }).fill("세종");
  await cho.getByRole("button", { name: "확인하고 발행" }).click();
  await cho.getByRole("button", { name: "검토 요청" }).click();
  await ann.goto(`${draft}/publication`);
  await ann.getByRole("button", { name: "Publish" }).click();
  await expect(ann).toHaveURL(/\/en\/dialogues\/[a-z0-9-]+-2027-01-15$/);
  const id = new URL(ann.url()).pathname.split("/").at(-1);

  await ann.goto(`/editor/dialogues/${id}/edit`);
  await ann.getByRole("button", { name: "Begin to change it" }).click();
  await ann.getByLabel("Day or month").fill("2027-01-22");
  await ann.getByRole("button", { name: "Check and publish" }).click();
  await expect(ann.getByRole("alert")).toContainText("Say why");
  await expect(ann.getByRole("button", { name: "Publish" })).toBeDisabled();
  await ann.getByRole("link", { name: "Go on writing" }).click();
  await expect(ann.getByText("Readers will see that it was moved from there.")).toBeVisible();
  await ann.getByLabel("Why it is changed").fill("The ministry moved it by a week.");
  await ann.getByRole("button", { name: "Check and publish" }).click();
  await expect(ann.getByRole("row", { name: "Day or month 2027-01-15 2027-01-22" })).toBeVisible();
  await ann.getByRole("button", { name: "Publish" }).click();
  await ann.goto(`/en/dialogues/${id}/changes`);
  await expect(ann.getByText("The ministry moved it by a week.").first()).toBeVisible();
  await Promise.all([ann.context().close(), cho.context().close()]);
});
