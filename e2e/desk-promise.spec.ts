import { expectNoViolations } from "./axe.ts";
import { browserOf, startDesk } from "./desk.ts";
import { expect, test } from "./fixtures.ts";

const PROMISE = "kr-msit-ai-hsd-3-2023--naver-samsung-ai-chip-prototype";
const OWN_REPORT = "https://etnews.com/20230308000258";
const NEWS = "https://news.example/2024/chip-prototype";

test("one editor proposes that a promise was kept, another one approves it, and readers see both, and who disputes it", async ({
  browser,
  start,
}) => {
  const site = await startDesk(start);
  const kim = await browserOf(browser, site, { name: "Kim Minji", role: "editor" });
  const lee = await browserOf(browser, site, { name: "Lee Jiho", role: "editor" });
  // Everything works without script, too.
  await lee.route("**/*.js", (route) => route.abort());
  const proposer = await kim.newPage();
  const reviewer = await lee.newPage();
  const reader = await lee.newPage();

  // The list leads to what fell due by keys; a look that found nothing takes two clicks.
  await proposer.goto("/editor", { waitUntil: "networkidle" });
  const due = proposer.getByRole("region", { name: "Fell due, and nobody has looked since" });
  await expect(due.getByRole("listitem").first()).toBeVisible();
  await proposer.keyboard.press("j");
  await expect(proposer.locator("a.queue-link").first()).toBeFocused();
  await proposer.goto(`/editor/promises/${PROMISE}`, { waitUntil: "networkidle" });
  await proposer.getByRole("button", { name: "Looked today, found nothing" }).click();
  await expect(proposer.getByRole("status")).toHaveText("The look is logged.");
  await expect(proposer.getByText("Last look:")).toBeVisible();
  await expectNoViolations(proposer);

  // What the guards refuse stands beside its field, and nothing typed is lost.
  await proposer.getByLabel("Outcome").selectOption("delivered");
  await proposer.getByLabel("When it became true").fill("2023-03-01");
  await proposer.getByLabel("Reason in English").fill("The prototype was shown.");
  await proposer.getByLabel("Address", { exact: true }).fill(OWN_REPORT);
  await proposer.getByRole("button", { name: /^Record, or propose/ }).click();
  await expect(proposer.getByLabel("When it became true")).toHaveAccessibleDescription(
    /dated 2023-03-01, before the promise was made on 2023-03-08/,
  );
  await expect(proposer.getByLabel("Address", { exact: true })).toHaveAttribute("aria-invalid", "true");
  await expect(proposer.getByRole("alert")).toContainText("things need to be put right");
  await expect(proposer.getByLabel("Reason in English")).toHaveValue("The prototype was shown.");
  await proposer.getByLabel("When it became true").fill("2024-01-19");
  await proposer.getByLabel("Address", { exact: true }).fill(NEWS);
  await proposer.getByLabel("Title", { exact: true }).fill("Prototype shown");
  await proposer.getByLabel("Published on").fill("2024-01-19");
  await proposer.getByRole("button", { name: "Add a source" }).click();
  await proposer.getByRole("group", { name: "Source 2" }).getByLabel("Title").fill("Without an address");
  await proposer.getByRole("button", { name: /^Record, or propose/ }).click();
  await expect(
    proposer.getByRole("group", { name: "Source 2" }).getByLabel("Address", { exact: true }),
  ).toHaveAccessibleDescription(/Give the address of this source/);
  await proposer.getByRole("button", { name: "Remove source 2" }).click();
  await proposer.getByRole("button", { name: /^Record, or propose/ }).click();
  await expect(proposer.getByRole("status")).toContainText("once another editor has approved it");

  // Nobody approves their own, and readers see nothing yet.
  await proposer.getByRole("link", { name: /^Delivered, proposed by Kim Minji/ }).click();
  await expect(proposer.getByText("somebody else must approve it").first()).toBeVisible();
  await expect(proposer.getByRole("button", { name: "Approve and publish" })).toHaveCount(0);
  const review = proposer.url();
  const forced = await kim.request.post(`${review}/approval`, {
    form: { version: "1" },
    headers: { Origin: site.url },
  });
  expect(forced.status()).toBe(400);
  expect(await forced.text()).toContain("Kim Minji");
  await reader.goto(`/en/promises/${PROMISE}`);
  await expect(reader.locator(".state-line")).toContainText("Not yet assessed");

  // The reviewer sees what would change, and approves once, however often.
  await reviewer.goto("/editor");
  await reviewer
    .getByRole("region", { name: "Reviews waiting for you" })
    .getByRole("link", { name: /prototype of the AI semiconductor/ })
    .click();
  const line = reviewer.getByRole("row", { name: /Readers see/ });
  await expect(line).toContainText("Not yet assessed");
  await expect(line).toContainText("Delivered · 19 days late");
  await expect(reviewer.getByRole("link", { name: "Prototype shown" })).toHaveAttribute("href", NEWS);
  await reviewer.getByRole("button", { name: "Return" }).click();
  await expect(reviewer.getByLabel("What is to be done about it")).toHaveAccessibleDescription(
    /Say what is to be done/,
  );
  await reviewer.getByRole("button", { name: "Approve and publish" }).click();
  await expect(reviewer.getByRole("status")).toContainText("Approved and recorded");
  const again = await lee.request.post(`${review}/approval`, {
    form: { version: "1" },
    headers: { Origin: site.url },
  });
  expect(again.url()).toBe(`${site.url}/editor/promises/${PROMISE}?saved=already`);

  await reader.reload();
  await expect(reader.locator(".state-line")).toContainText("Delivered · 19 days late");
  const text = async (path: string) => (await reader.request.get(site.url + path)).text();
  expect(await text(`/en/promises/${PROMISE}.ics`)).toContain("Delivered");
  expect(await text("/en/promises.atom")).toContain(PROMISE);
  const history = await text(`/en/promises/${PROMISE}/changes`);
  expect(history).toContain("Kim Minji");
  expect(history).toContain("Lee Jiho");

  // An extension is shown as it is read before it is stored.
  await reviewer.goto(`/editor/promises/${PROMISE}/deadlines`);
  await reviewer.getByLabel("An extension").check();
  await reviewer.getByLabel("The words", { exact: true }).fill("by the end of June 2024");
  await reviewer.getByLabel("Language of the words").selectOption("en");
  await reviewer.getByLabel("Given on").fill("2023-12-20");
  await reviewer.getByRole("button", { name: "See how it is read" }).click();
  await expect(reviewer.locator(".term-in-words")).toContainText("last day 30 June 2024");
  await expect(reviewer.getByLabel("An extension")).toBeChecked();
  await reviewer.getByRole("button", { name: "Record the deadline" }).click();
  await expect(reviewer.getByLabel("Where it was given")).toHaveAccessibleDescription(/needs the address/);
  await reviewer.getByLabel("Where it was given").fill("https://news.example/extended");
  await reviewer.getByLabel("Why", { exact: true }).fill("The company said so");
  await reviewer.getByRole("button", { name: "Record the deadline" }).click();
  await expect(reviewer.getByRole("status")).toContainText("The deadline is recorded");

  // A statement of the company disputes the promise until the matter is closed, and stays.
  await reviewer.goto(`/editor/promises/${PROMISE}/replies`);
  await reviewer.getByLabel("Whose: organisation").selectOption({ label: "Naver Cloud" });
  await reviewer.getByLabel("Day of the statement").fill("2024-02-01");
  await reviewer.getByLabel("Statement in English").fill("We showed it in December.");
  await reviewer.getByLabel("Where it stands").fill("https://naver.example/statement");
  await reviewer.getByLabel("Why it is attached").fill("The company asked us to");
  await reviewer.getByRole("button", { name: "Attach the statement" }).click();
  await expect(reviewer.getByRole("status")).toContainText("marked as disputed");
  await reader.reload();
  await expect(reader.getByText("A party disputes this record")).toBeVisible();
  const statement = reader.getByRole("region", { name: "What those it is about say" });
  await expect(statement).toContainText("Statement of Naver Cloud, 1 February 2024:");
  await expect(statement).toContainText("We showed it in December.");
  await reviewer.goto(`/editor/promises/${PROMISE}/replies/0/closing`);
  await reviewer.getByLabel("Why it is closed").fill("Both dates stand on the page");
  await reviewer.getByRole("button", { name: "Close the matter" }).click();
  await expect(reviewer.getByRole("status")).toContainText("the statement stays");
  await reader.reload();
  await expect(reader.getByText("A party disputes this record")).toHaveCount(0);
  await expect(statement).toContainText("We showed it in December.");

  // With script, words are read while they are typed.
  await proposer.goto(`/editor/promises/${PROMISE}/deadlines`, { waitUntil: "networkidle" });
  await proposer.getByLabel("The words", { exact: true }).fill("내년 상반기 중");
  await proposer.getByLabel("Language of the words").selectOption("ko");
  await proposer.getByLabel("Given on").fill("2024-06-03");
  await expect(proposer.locator(".term-in-words")).toContainText("last day 30 June 2025");

  await proposer.goto(review);
  await expect(proposer.getByRole("status")).toHaveText("This was approved.");
  await expectNoViolations(proposer);
});
