import type { Page } from "@playwright/test";
import { expectNoViolations } from "./axe.ts";
import { browserOf, startDesk } from "./desk.ts";
import { expect, test } from "./fixtures.ts";

const PASSWORD = "a promise is a debt unpaid";

/** A device that keeps passkeys and signs whatever it is asked, as Chromium pretends it (WebAuthn Level 3, 11). */
async function addAuthenticator(page: Page): Promise<void> {
  const devtools = await page.context().newCDPSession(page);
  await devtools.send("WebAuthn.enable");
  await devtools.send("WebAuthn.addVirtualAuthenticator", {
    options: {
      protocol: "ctap2",
      transport: "internal",
      hasResidentKey: true,
      hasUserVerification: true,
      isUserVerified: true,
      automaticPresenceSimulation: true,
    },
  });
}

/** Whether the page's browser offers passkeys in a field. This device takes every offer at once, before anybody could press a button. */
const offersInField = (isOffered: boolean) => {
  PublicKeyCredential.isConditionalMediationAvailable = async () => isOffered;
};

test("people join by a link, get roles, sign in with passkeys, and are shut out at once", async ({
  browser,
  start,
}) => {
  const site = await startDesk(start);
  // Passkeys are for host names, never for numbers.
  site.url = site.url.replace("127.0.0.1", "localhost");
  const administrators = await browserOf(browser, site, { name: "Kim Minji", role: "administrator" });
  const admin = await administrators.newPage();

  // The only administrator stays one.
  await admin.goto("/editor/team");
  await expectNoViolations(admin);
  await admin.getByRole("link", { name: "Kim Minji" }).click();
  await admin.getByRole("button", { name: "Disable Kim Minji" }).click();
  await expect(admin.getByRole("alert")).toContainText("This is the only administrator.");
  await expect(admin.getByRole("button", { name: "Disable Kim Minji" })).toHaveAccessibleDescription(
    /the only administrator/,
  );
  await expectNoViolations(admin);

  // An invitation, and who it is for joins in a browser of their own.
  await admin.goto("/editor/team/invitations");
  await admin.getByLabel("E-mail address").fill("kim.minji@yaksok.example");
  await admin.getByRole("button", { name: "Make the link" }).click();
  await expect(admin.getByLabel("E-mail address")).toHaveAccessibleDescription(/at the desk already/);
  await expectNoViolations(admin);
  await admin.getByLabel("E-mail address").fill("jisoo@yaksok.example");
  await admin.getByLabel("Role").selectOption("contributor");
  await admin.getByRole("button", { name: "Make the link" }).click();
  const link = await admin.getByLabel("One-time link").inputValue();
  expect(new URL(link).origin).toBe(site.url);
  expect(admin.url()).toBe(`${site.url}/editor/team/invitations`);
  await expectNoViolations(admin);
  await admin.reload();
  await expect(admin.getByLabel("One-time link")).toHaveCount(0);

  const joining = await browser.newContext({ baseURL: site.url, javaScriptEnabled: true, locale: "en-GB" });
  await joining.addInitScript(offersInField, false);
  const page = await joining.newPage();
  await page.goto(link);
  await page.getByLabel("Name").fill("Lee Jisoo");
  await page.getByLabel("Password", { exact: true }).fill(PASSWORD);
  await page.getByLabel("Password again").fill(PASSWORD);
  await page.getByRole("button", { name: "Join" }).click();
  await expect(page.getByText("Lee Jisoo, contributor")).toBeVisible();
  await page.goto("/editor/team");
  await expect(page.getByRole("row")).toHaveText([
    /Name.*Role/,
    /Kim Minji.*administrator/,
    /Lee Jisoo.*you.*contributor/,
  ]);
  await expect(page.getByText("kim.minji@yaksok.example")).toHaveCount(0);
  expect((await page.goto("/editor/log"))?.status()).toBe(403);

  await admin.goto("/editor/team");
  await admin.getByRole("link", { name: "Lee Jisoo" }).click();
  await admin.getByLabel("Role").selectOption("editor");
  await admin.getByRole("button", { name: "Change role" }).click();
  await expect(admin.getByRole("status")).toHaveText("The role is changed.");
  await page.goto("/editor/account");
  await expect(page.getByText("Lee Jisoo, editor")).toBeVisible();

  // A passkey is added, and signs in: by the button, and where the browser offers it in a field.
  await addAuthenticator(page);
  await page.getByLabel("Name of the new passkey").fill("Work laptop");
  await page.getByRole("button", { name: "Add a passkey" }).click();
  await expect(page.getByText("The passkey is added.")).toBeVisible();
  await expect(page.getByRole("row", { name: /Work laptop/ })).toContainText("never");
  await expectNoViolations(page);
  await page.getByRole("button", { name: "Sign out" }).click();
  await expect(page.getByText("You are signed out.")).toBeVisible();
  await page.getByRole("button", { name: "Sign in with a passkey" }).click();
  await expect(page).toHaveURL(`${site.url}/editor`);
  await page.evaluate(offersInField, true);
  const isIn = page.waitForResponse((answer) => answer.url().endsWith("/login/passkey") && answer.ok());
  await page.getByRole("button", { name: "Sign out" }).click();
  await isIn;
  await expect(page).toHaveURL(`${site.url}/editor`);

  // A second browser of hers, which she ends from the first.
  const elsewhere = await browser.newContext({
    baseURL: site.url,
    javaScriptEnabled: false,
    locale: "en-GB",
  });
  const other = await elsewhere.newPage();
  await other.goto("/login?to=/editor/account");
  await other.getByLabel("E-mail address").fill("jisoo@yaksok.example");
  await other.getByLabel("Password").fill(PASSWORD);
  await other.getByRole("button", { name: "Sign in", exact: true }).click();
  await expect(other.getByRole("row", { name: /this one/ })).toContainText("password");
  await page.goto("/editor/account");
  await expect(page.getByRole("row", { name: /this one/ })).toContainText("passkey");
  await page.getByRole("button", { name: /^End Chrome/ }).click();
  await expect(page.getByRole("status")).toHaveText("The session has ended.");
  await other.reload();
  await expect(other).toHaveURL(/\/login/);

  // A new password, with what is wrong beside its field.
  await page.goto("/editor/account/password");
  await page.getByLabel("Present password").fill("not the password at all");
  await page.getByLabel("New password", { exact: true }).fill("자리를 지키는 사람의 약속 하나");
  await page.getByLabel("New password again").fill("자리를 지키는 사람의 약속 하나");
  await page.getByRole("button", { name: "Change password" }).click();
  await expect(page.getByLabel("Present password")).toHaveAccessibleDescription(/not your present password/);
  await expectNoViolations(page);
  await page.getByLabel("Present password").fill(PASSWORD);
  await page.getByLabel("New password", { exact: true }).fill("자리를 지키는 사람의 약속 하나");
  await page.getByLabel("New password again").fill("자리를 지키는 사람의 약속 하나");
  await page.getByRole("button", { name: "Change password" }).click();
  await expect(page.getByRole("status")).toContainText("Your password is changed");

  // Shut out: the next step leads to sign-in, and neither password nor passkey opens.
  await admin.getByRole("button", { name: "Disable Lee Jisoo" }).click();
  await expect(admin.getByRole("status")).toHaveText("Disabled, and signed out everywhere.");
  await page.getByRole("link", { name: "Team" }).click();
  await expect(page).toHaveURL(/\/login\?to=/);
  await page.getByRole("button", { name: "Sign in with a passkey" }).click();
  await expect(page.getByRole("alert")).toHaveText(/The passkey was not accepted/);

  // With her there are no two who could review: the rule of the second editor can be put aside.
  await admin.goto("/editor/team/settings");
  await admin.getByRole("button", { name: "Put the rule aside" }).click();
  await expect(admin.getByText("It is on: you close promises by yourself.")).toBeVisible();
  await expectNoViolations(admin);

  // The log tells it all, and no secret.
  await admin.goto("/editor/log?editor=2");
  await expect(admin.getByRole("row")).toHaveText([
    "WhenWhat",
    /Lee Jisoo set a new password$/,
    /Lee Jisoo ended a session$/,
    /Lee Jisoo signed in with a password$/,
    /Lee Jisoo signed in with a passkey$/,
    /Lee Jisoo signed out$/,
    /Lee Jisoo signed in with a passkey$/,
    /Lee Jisoo signed out$/,
    /Lee Jisoo added the passkey “Work laptop”$/,
    /Lee Jisoo came in by a one-time link$/,
  ]);
  await expectNoViolations(admin);
  const files = await Promise.all(
    ["csv", "json"].map((format) => admin.request.get(`/editor/log.${format}`)),
  );
  const [csv = "", json = ""] = await Promise.all(files.map((file) => file.text()));
  expect(csv.split("\r\n")[0]).toBe("\uFEFFseq,at,editor_id,editor,action,subject,subject_name,detail");
  expect(JSON.parse(json).items.at(-1)).toMatchObject({
    seq: 1,
    action: "editor.invited",
    editor: "Kim Minji",
  });
  const token = new URL(link).searchParams.get("token") ?? "";
  expect(token).toHaveLength(43);
  for (const text of [csv, json, site.lines.join("\n")]) {
    expect(text).not.toContain(token);
    expect(text).not.toContain(PASSWORD);
  }

  // The same in Korean.
  await admin.goto("/editor/account");
  await admin.getByLabel("Language of the desk").selectOption("ko");
  await admin.getByRole("button", { name: "Save" }).click();
  await expect(admin.getByRole("status")).toHaveText("저장했습니다.");
  for (const path of [
    "account",
    "account/password",
    "team",
    "team/2",
    "team/invitations",
    "team/settings",
    "log",
  ]) {
    await admin.goto(`/editor/${path}`);
    await expect(admin.locator("html")).toHaveAttribute("lang", "ko");
    await expectNoViolations(admin);
  }
  await Promise.all([administrators.close(), joining.close(), elsewhere.close()]);
});
