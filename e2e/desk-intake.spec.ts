import { request as httpRequest } from "node:http";
import { expectNoViolations } from "./axe.ts";
import { browserOf, inDatabase, startDesk } from "./desk.ts";
import { expect, test } from "./fixtures.ts";

const DIALOGUE = "kr-msit-ai-hsd-3-2023";
const PROMISE = `${DIALOGUE}--superlarge-ai-policy-direction`;
/** Nothing that readers get may hold these. */
const OF_TIP = "TIPMARKERQX";
const OF_DRAFT = "DRAFTMARKERQX";

const EDITOR = { name: "Kim Minji", role: "editor", lang: "en" } as const;

/** What the record says to everybody, in whatever form. */
const PUBLIC = [
  "/en",
  "/en/dialogues",
  `/en/dialogues/${DIALOGUE}`,
  `/en/dialogues/${DIALOGUE}.json`,
  "/en/promises",
  `/en/promises/${PROMISE}`,
  `/en/promises/${PROMISE}/tip`,
  `/en/promises/${PROMISE}/tip/received`,
  "/en/calendar.ics",
  "/en/calendar/2031-05",
  "/en/changes",
  "/en/changes.atom",
  `/en/dialogues?q=${OF_DRAFT}`,
  "/sitemap.xml",
  "/data/yaksok-dataset.json",
];

/** What a server answers to a form that goes on and on, or only says that it will. */
function sendEndlessly(url: string, cookie: string, length: number | null): Promise<number> {
  return new Promise((resolve, reject) => {
    const sent = httpRequest(`${url}/editor/import`, {
      method: "POST",
      headers: {
        Cookie: cookie,
        Origin: url,
        "Content-Type": "multipart/form-data; boundary=x",
        ...(length === null ? { "Transfer-Encoding": "chunked" } : { "Content-Length": String(length) }),
      },
    });
    const part = Buffer.alloc(1_000_000, "x");
    let isAnswered = false;
    sent.on("response", (response) => {
      isAnswered = true;
      resolve(response.statusCode ?? 0);
      sent.destroy();
    });
    sent.on("error", (error) => (isAnswered ? null : reject(error)));
    const more = () => {
      while (!isAnswered && sent.write(part));
      if (!isAnswered) sent.once("drain", more);
    };
    if (length === null) more();
    else sent.flushHeaders();
  });
}

test("what readers and files bring reaches an editor, who settles it and makes drafts of it, and no reader sees any of it", async ({
  page,
  browser,
  request,
  start,
}) => {
  test.setTimeout(90_000);
  const site = await startDesk(start);

  await test.step("a reader without script is told what is missing, then sends a tip, twice, and a program one more", async () => {
    await page.goto(`${site.url}/en/promises/${PROMISE}`);
    await page.getByRole("link", { name: "Report an error or send evidence" }).click();
    await expect(page.locator('script:not([src^="/assets/suggest-"])')).toHaveCount(0);
    await expect(page.locator('meta[name="robots"]')).toHaveAttribute("content", "noindex");
    await page.getByLabel("Evidence of what became of it").check();
    await page.getByLabel("Link to a source").fill("javascript:alert(1)");
    await page.getByLabel("How can we reach you?").fill("reader@example.org");
    await page.getByRole("button", { name: "Send" }).click();
    await expect(page.getByRole("alert")).toContainText("2 things need to be put right");
    await expect(page.getByLabel("Link to a source")).toHaveAccessibleDescription(/begins with http/);
    await expect(page.getByLabel("How can we reach you?")).toHaveValue("reader@example.org");
    await expect(page.getByLabel("Evidence of what became of it")).toBeChecked();
    await page.getByLabel("What should we know?").fill(`${OF_TIP}\n<b>It was published.</b>`);
    await page.getByLabel("Link to a source").fill("https://example.org/notice");
    await page.getByRole("button", { name: "Send" }).click();
    await expect(page).toHaveURL(`${site.url}/en/promises/${PROMISE}/tip/received`);
    await expect(page.getByRole("heading", { level: 1 })).toHaveText("Thank you");
    const tip = { kind: "evidence", text: `${OF_TIP}\r\n<b>It was published.</b>`, url: "", contact: "" };
    const address = `${site.url}/en/promises/${PROMISE}/tip`;
    for (const form of [tip, { ...tip, text: "spam", website: "https://spam.example" }]) {
      const sent = await request.post(address, { form, maxRedirects: 0 });
      expect([sent.status(), sent.headers().location]).toEqual([303, `/en/promises/${PROMISE}/tip/received`]);
    }
    const form = await request.get(address);
    const { etag, vary } = form.headers();
    expect([form.headers()["cache-control"]?.startsWith("public"), Boolean(etag), vary]).toEqual([
      true,
      true,
      "Accept-Encoding",
    ]);
    expect(form.headers()["set-cookie"]).toBe(undefined);
    const unreadable = { data: "{}", headers: { "Content-Type": "application/json" } };
    expect((await request.post(address, unreadable)).status()).toBe(400);
    const kept = inDatabase(site, (client) =>
      client.prepare("SELECT kind, text, url, contact, subject_id AS subject FROM tips").all(),
    );
    expect(kept).toEqual([
      {
        kind: "evidence",
        text: `${OF_TIP}\n<b>It was published.</b>`,
        url: "https://example.org/notice",
        contact: "reader@example.org",
        subject: PROMISE,
      },
    ]);
  });

  await test.step("too many tips from one address are put off, with what was typed still there", async () => {
    const form = { kind: "error", text: "again", url: "", contact: "" };
    const send = (text: string) =>
      request.post(`${site.url}/ko/dialogues/${DIALOGUE}/tip`, { form: { ...form, text }, maxRedirects: 0 });
    const statuses: number[] = [];
    for (const text of ["a", "b", "c"]) statuses.push((await send(text)).status());
    expect(statuses).toEqual([303, 303, 303]);
    const putOff = await send("아직 남아 있음");
    expect([putOff.status(), Number(putOff.headers()["retry-after"]) > 0]).toEqual([429, true]);
    expect(await putOff.text()).toContain("아직 남아 있음");
  });

  const desk = await browserOf(browser, site, EDITOR);
  const at = await desk.newPage();

  await test.step("the editor reads the tip as plain text and settles it", async () => {
    // With script, which axe needs; without it the page is the same.
    await at.goto(`/en/promises/${PROMISE}/tip`);
    await expectNoViolations(at);
    await at.goto("/editor/tips");
    await expect(at.getByRole("row")).toHaveCount(5);
    // In Korean too the browser must read what the server wrote: it calls the clocks by another name.
    const korean = await browserOf(browser, site, { name: "Park Jisoo", role: "editor", lang: "ko" });
    const there = await korean.newPage();
    await there.goto("/editor/tips", { waitUntil: "networkidle" });
    await expect(there.getByRole("row").nth(1)).toContainText("(대한민국 표준시)");
    await korean.close();
    await at.getByRole("link", { name: OF_TIP }).click();
    await expect(at.locator(".tip-text")).toContainText("<b>It was published.</b>");
    await expect(at.getByText("reader@example.org")).toBeVisible();
    await expectNoViolations(at);
    await at.getByLabel("Note").fill("Added as evidence.");
    await at.getByRole("button", { name: "Taken up" }).click();
    await expect(at.getByRole("status")).toContainText("Taken up by Kim Minji");
    const left = inDatabase(site, (client) =>
      client.prepare("SELECT count(contact) AS contacts, sum(state = 'open') AS open FROM tips").get(),
    );
    expect(left).toEqual({ contacts: 0, open: 3 });
  });

  await test.step("a table in EUC-KR is mapped, looked at, and accepted as drafts once", async () => {
    // "제목" and "일자" in EUC-KR; the rest of the table is ASCII, but for a title that the record has.
    const head = Buffer.from([0xc1, 0xa6, 0xb8, 0xf1, 0x2c, 0xc0, 0xcf, 0xc0, 0xda]);
    const rows = `,Somewhat,Host(s)\r\n${OF_DRAFT} roundtable,2031-05-06,Seoul,OECD\r\nWhen was this?,05/06/2031,Seoul,OECD\r\n`;
    const file = { name: "list.csv", mimeType: "text/csv", buffer: Buffer.concat([head, Buffer.from(rows)]) };
    await at.goto("/editor/import");
    await expectNoViolations(at);
    await at.getByLabel("File", { exact: true }).setInputFiles(file);
    await at.getByRole("button", { name: "Read the file" }).click();
    await expect(at.getByRole("heading", { level: 1 })).toHaveText("What the columns say");
    await expect(at.getByText("2 rows, EUC-KR (CP949), parted by comma.")).toBeVisible();
    await expect(at.getByLabel("제목")).toHaveValue("title");
    await expect(at.getByLabel("일자")).toHaveValue("start");
    await expect(at.getByLabel("Host(s)")).toHaveValue("hosts");
    await at.getByLabel("Somewhat").selectOption("Venue");
    await expectNoViolations(at);
    await at.getByRole("button", { name: "Show what would come of it" }).click();
    await expect(at.getByRole("checkbox", { name: `Take row 2: ${OF_DRAFT} roundtable` })).toBeChecked();
    await expect(at.getByRole("checkbox", { name: /Take row 3/ })).not.toBeChecked();
    await expect(at.getByText("The start “05/06/2031” cannot be read.")).toBeVisible();
    await expectNoViolations(at);
    const review = at.url();
    await at.getByRole("button", { name: "Accept the chosen rows as drafts" }).click();
    await expect(at.getByRole("link", { name: "Accepted: open the draft" })).toHaveCount(1);
    const again = await desk.request.post(`${review}/drafts`, {
      form: { row: "2" },
      headers: { Origin: site.url },
      maxRedirects: 0,
    });
    expect(again.status()).toBe(303);
    const drafts = inDatabase(site, (client) =>
      client
        .prepare(
          `SELECT state, subject_id AS subject, json_extract(fields, '$.title.en') AS title, json_extract(fields, '$.start.day') AS day,
             json_extract(fields, '$.venue.name') AS venue, json_extract(fields, '$.hosts[0].name') AS host FROM drafts`,
        )
        .all(),
    );
    expect(drafts).toEqual([
      {
        state: "draft",
        subject: null,
        title: `${OF_DRAFT} roundtable`,
        day: "2031-05-06",
        venue: "Seoul",
        host: "OECD",
      },
    ]);
  });

  await test.step("the record's own file changes nothing, and another one shows what it would change", async () => {
    const record = JSON.parse(await (await request.get(`${site.url}/data/yaksok-dataset.json`)).text());
    const dialogue = record.dialogues.find(({ id }: { id: string }) => id === DIALOGUE);
    const changed = { ...dialogue, title: { ...dialogue.title, en: `${OF_DRAFT} renamed` } };
    const buffer = Buffer.from(
      JSON.stringify({ ...record, redirects: [], dialogues: [dialogue, { id: "Bad id" }] }),
    );
    await at.goto("/editor/import");
    await at
      .getByLabel("File", { exact: true })
      .setInputFiles({ name: "a.json", mimeType: "application/json", buffer });
    await at.getByRole("button", { name: "Read the file" }).click();
    await expect(at.getByText("The record has all of this already:")).toBeVisible();
    await expect(at.getByText("Nothing can be made of this row.")).toBeVisible();
    const other = Buffer.from(JSON.stringify({ ...record, redirects: [], dialogues: [changed] }));
    await at.goto("/editor/import");
    await at
      .getByLabel("File", { exact: true })
      .setInputFiles({ name: "b.json", mimeType: "application/json", buffer: other });
    await at.getByRole("button", { name: "Read the file" }).click();
    await expect(at.locator(".intake-changes")).toContainText(`${OF_DRAFT} renamed`);
    await at.getByRole("button", { name: "Accept the chosen rows as drafts" }).click();
    await expect(at.getByRole("link", { name: "Accepted: open the draft" })).toBeVisible();
  });

  await test.step("a file that cannot be read says why, one that never ends is cut off, and nobody else gets in", async () => {
    const ics =
      "BEGIN:VCALENDAR\r\nVERSION:2.0\r\nBEGIN:VEVENT\r\nSUMMARY:Tick\r\nDTSTART:20310506T000000Z\r\nRRULE:FREQ=SECONDLY\r\nEND:VEVENT\r\nEND:VCALENDAR\r\n";
    await at.goto("/editor/import");
    await at
      .getByLabel("File", { exact: true })
      .setInputFiles({ name: "tick.ics", mimeType: "text/calendar", buffer: Buffer.from(ics) });
    await at.getByRole("button", { name: "Read the file" }).click();
    await expect(at.getByLabel("File", { exact: true })).toHaveAccessibleDescription(
      /“Tick” is repeated by the hour or more often/,
    );
    const [session] = await desk.cookies();
    const cookie = `${session?.name}=${session?.value}`;
    expect(await sendEndlessly(site.url, cookie, 1_000_000_000)).toBe(413);
    expect(await sendEndlessly(site.url, cookie, null)).toBe(413);
    for (const path of ["/editor/tips", "/editor/import"]) {
      const asked = await request.get(site.url + path, { maxRedirects: 0 });
      expect([asked.status(), asked.headers().location?.startsWith("/login")]).toEqual([302, true]);
    }
  });

  for (const path of PUBLIC) {
    const text = await (await request.get(site.url + path)).text();
    expect([
      path,
      text.includes(OF_TIP),
      text.replaceAll(`q=${OF_DRAFT}`, "").replaceAll(`value="${OF_DRAFT}"`, "").includes(OF_DRAFT) &&
        !path.includes("q="),
    ]).toEqual([path, false, false]);
  }
  const said = site.lines.join("\n");
  expect([said.includes(OF_TIP), said.includes("reader@example.org")]).toEqual([false, false]);
  await desk.close();
});
