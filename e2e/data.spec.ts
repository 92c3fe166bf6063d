import { expect, test } from "./fixtures.ts";

test("the page about data is reached from the foot of every page, and tells the revision it is of", async ({
  page,
}) => {
  await page.goto("/ko/scoreboard");
  await page.getByRole("contentinfo").getByRole("link", { name: "데이터" }).click();
  await expect(page).toHaveURL(/\/ko\/data$/);
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("데이터");
  await expect(page.getByText(/^현재 개정 \d+이며, 마지막 변경은 \d{4}년/)).toBeVisible();
  await expect(page.getByRole("link", { name: /CC BY 4\.0/ })).toHaveAttribute("rel", "license");
});

for (const lang of ["en", "ko"]) {
  test(`every link on the page about data leads somewhere, in ${lang}`, async ({ request }) => {
    const html = await (await request.get(`/${lang}/data`)).text();
    const main = html.slice(html.indexOf("<main"), html.indexOf("</main>"));
    const links = [...main.matchAll(/href="(\/[^"]*)"/g)].map(([, href = ""]) =>
      href.replaceAll("&amp;", "&"),
    );
    for (const address of new Set(links)) {
      expect([address, (await request.get(address)).status()]).toEqual([address, 200]);
    }
    const ids = new Set([...html.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id));
    const within = [...main.matchAll(/href="#([^"]+)"/g)].map(([, id]) => id);
    expect(within.filter((id) => !ids.has(id))).toEqual([]);
    expect(links.length).toBeGreaterThan(70);
  });
}

test("search engines for data find the record as a dataset", async ({ request }) => {
  const html = await (await request.get("/en/data")).text();
  const [, json = "{}"] = /<script type="application\/ld\+json">(.*?)<\/script>/s.exec(html) ?? [];
  expect(JSON.parse(json)).toMatchObject({
    "@type": "Dataset",
    license: "https://creativecommons.org/licenses/by/4.0/",
    distribution: [
      { contentUrl: "https://yaksok.example/data/yaksok-dataset.json" },
      { contentUrl: "https://yaksok.example/data/yaksok-csv.zip" },
    ],
  });
  expect(html.match(/<script type="application/g)).toHaveLength(1);
});

test("what is had is the record as it is now, so a past day leads to the page without one", async ({
  page,
}) => {
  await page.goto("/en/data?as_of=2023-04-05");
  await expect(page).toHaveURL(/\/en\/data$/);
});
