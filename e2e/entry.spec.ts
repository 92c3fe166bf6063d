import { hashPassword } from "../app/auth/passwords.ts";
import { browserOf, inDatabase, startDesk } from "./desk.ts";
import { expect, test } from "./fixtures.ts";

const PASSWORD = "a promise is a debt unpaid";

/** The link that a start prints where there is no administrator. */
function setupLink(lines: readonly string[], url: string): string {
  const token = lines.map((line) => /\/setup\?token=([\w-]+)$/.exec(line)?.[1]).find(Boolean);
  if (!token) throw new Error("the start printed no link");
  return `${url}/setup?token=${token}`;
}

test("the first start's link makes an administrator once, who signs out and in again", async ({
  page,
  start,
}) => {
  const site = await startDesk(start);
  await expect.poll(() => site.lines.some((line) => line.includes("/setup?token="))).toBe(true);
  const link = setupLink(site.lines, site.url);

  await page.goto(link);
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Set up the desk");
  await page.getByLabel("E-mail address").fill("minji@yaksok.example");
  await page.getByLabel("Name").fill("Kim Minji");
  await page.getByLabel("Password", { exact: true }).fill("passwordpassword");
  await page.getByLabel("Password again").fill("passwordpassword");
  await page.getByRole("button", { name: "Set up" }).click();
  await expect(page.getByLabel("Password", { exact: true })).toHaveAccessibleDescription(
    /lists of stolen or too simple ones/,
  );
  await expect(page.getByLabel("Name")).toHaveValue("Kim Minji");
  await page.getByLabel("Password", { exact: true }).fill(PASSWORD);
  await page.getByLabel("Password again").fill(PASSWORD);
  await page.getByRole("button", { name: "Set up" }).click();
  await expect(page).toHaveURL(`${site.url}/editor`);
  await expect(page.getByText("Kim Minji, administrator")).toBeVisible();

  await page.getByRole("button", { name: "Sign out" }).click();
  await expect(page.getByText("You are signed out.")).toBeVisible();
  await page.goto(link);
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("This link is no longer good");

  await page.goto(`${site.url}/editor/parked/nothing?to=https://elsewhere.example`);
  await expect(page).toHaveURL(/\/login\?to=/);
  await page.getByLabel("E-mail address").fill("MINJI@yaksok.example");
  await page.getByLabel("Password").fill("not the password at all");
  await page.getByRole("button", { name: "Sign in", exact: true }).click();
  await expect(page.getByRole("alert")).toContainText("do not belong together");
  await expect(page.getByLabel("E-mail address")).toHaveValue("MINJI@yaksok.example");
  await expect(page.getByLabel("Password")).toHaveValue("");
  await page.getByLabel("Password").fill(PASSWORD);
  await page.getByRole("button", { name: "Sign in", exact: true }).click();
  await expect(page).toHaveURL(/\/editor\/parked\/nothing/);

  const said = site.lines.join("\n");
  expect(said).not.toContain(PASSWORD);
  const log = inDatabase(site, (client) =>
    client.prepare("SELECT action FROM activity ORDER BY seq").pluck().all(),
  );
  expect(log).toEqual([
    "editor.joined",
    "session.began",
    "session.ended",
    "session.refused",
    "session.began",
  ]);
});

test("a form that is sent when the session has run out is kept, and goes on after sign-in", async ({
  browser,
  start,
}) => {
  const site = await startDesk(start);
  const context = await browserOf(browser, site, { name: "Kim Minji", role: "editor" });
  const page = await context.newPage();
  await page.goto("/editor/named/organization/kakao");
  await page.getByLabel("Abbreviation").fill("KKO");
  await page.getByLabel("Why is this changed?").fill("It is traded under this name");

  const passwordHash = await hashPassword(PASSWORD);
  inDatabase(site, (client) => {
    client.prepare("UPDATE editors SET password_hash = ?").run(passwordHash);
    client.exec("UPDATE sessions SET expires_at = '2026-01-01T00:00:00.000Z'");
  });
  await page.getByRole("button", { name: "Publish the correction" }).click();
  await expect(page.getByText("What you sent was kept")).toBeVisible();
  await page.getByLabel("E-mail address").fill("kim.minji@yaksok.example");
  await page.getByLabel("Password").fill(PASSWORD);
  await page.getByRole("button", { name: "Sign in", exact: true }).click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Your form was kept");
  await page.getByRole("button", { name: "Send it now" }).click();
  await expect(page.getByRole("status")).toHaveText("The correction is published.");
  await expect(page.getByLabel("Abbreviation")).toHaveValue("KKO");

  // What nobody's browser sends with a form of ours is refused, signed in or not.
  const post = (headers: Record<string, string>) =>
    context.request.post("/editor/named/organization/kakao", {
      form: { reason: "x" },
      headers,
      maxRedirects: 0,
    });
  expect((await post({})).status()).toBe(403);
  expect((await post({ Origin: "https://elsewhere.example" })).status()).toBe(403);
  expect((await post({ Origin: site.url })).status()).toBe(400);
  await context.close();
});
