import { expectNoViolations } from "./axe.ts";
import { browserOf, startDesk } from "./desk.ts";
import { expect, test } from "./fixtures.ts";

test("an editor corrects a name and merges two, and readers see it with the reason", async ({
  browser,
  start,
}) => {
  const site = await startDesk(start);
  const context = await browserOf(browser, site, { name: "Kim Minji", role: "editor" });
  const page = await context.newPage();

  await page.goto("/editor/named/organization?q=kakao");
  await page.getByRole("link", { name: "Kakao", exact: true }).click();
  await expectNoViolations(page);
  await page.getByLabel("Official page").fill("kakao.example");
  await page.getByRole("button", { name: "Publish the correction" }).click();
  await expect(page.getByLabel("Official page")).toHaveAccessibleDescription(/begins with https/);
  await expect(page.getByLabel("Why is this changed?")).toHaveAccessibleDescription(/Say in a sentence/);
  await page.getByLabel("Official page").fill("https://kakao.example/");
  await page.getByLabel("Why is this changed?").fill("The page was missing");
  await page.getByRole("button", { name: "Publish the correction" }).click();
  await expect(page.getByRole("status")).toHaveText("The correction is published.");

  await page.goto("/editor/named/organization/baemin-woowa-brothers");
  await page.getByLabel("Id of the one that stays").fill("woowa");
  await page.getByRole("button", { name: "See what this does" }).click();
  await expect(page.getByRole("alert")).toHaveText("There is no such id. Take one from the list.");
  await page.goBack();
  await page.getByLabel("Id of the one that stays").fill("woowa-brothers");
  await page.getByRole("button", { name: "See what this does" }).click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText(
    "Merge “Baemin (Woowa Brothers)” into “Woowa Brothers”?",
  );
  await page.getByLabel("Why is this changed?").fill("Baemin is the service of Woowa Brothers");
  await page.getByRole("button", { name: "Merge them" }).click();
  await expect(page).toHaveURL(/\/editor\/named\/organization\/woowa-brothers\?done=merged$/);
  await expect(page.getByLabel("Further names, one a line")).toHaveValue(/Baemin \(Woowa Brothers\)/);

  await page.goto("/en/changes");
  await expect(page.locator("article.change").first()).toContainText("Merged into");
  await expect(page.getByText("The page was missing")).toBeVisible();
  // Calendar programs that subscribed to the id that is gone go on without being led elsewhere.
  const calendar = await context.request.get("/en/organizations/baemin-woowa-brothers.ics", {
    maxRedirects: 0,
  });
  expect(calendar.status()).toBe(200);
  expect(await calendar.text()).toContain("NAME:Yaksok: Woowa Brothers");
  await context.close();
});
