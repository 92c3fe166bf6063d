import { expect, test } from "./fixtures.ts";

const DIALOGUE = "kr-msit-ai-hsd-3-2023";

const WORDS = {
  en: {
    minister: "Lee Jong-ho",
    ministry: "Ministry of Science and ICT",
    venue: "Kakao Pangyo Agit",
    roles: "Roles over time",
    role: "Minister",
    promises: "Promises, and how they went",
    rates: "Of 2 promises that fell due, 2 were delivered, 1 of them late.",
    few: "So few say little about what is usual.",
    settled: "Delivered · 14 days late",
    met: "Organisations at the same table",
    naver: "Naver",
    map: "Search on OpenStreetMap",
    list: "Organisations",
    found: "1 organisation with these filters",
  },
  ko: {
    minister: "이종호",
    ministry: "과학기술정보통신부",
    venue: "카카오 판교아지트",
    roles: "직책 변화",
    role: "장관",
    promises: "약속과 그 결과",
    rates: "기한이 된 약속 2건 가운데 2건이 이행되었고, 그중 1건은 기한을 넘겼습니다.",
    few: "건수가 적어 평소의 경향으로 보기 어렵습니다.",
    settled: "이행 · 14일 지연",
    met: "같은 자리에 있던 기관",
    naver: "네이버",
    map: "오픈스트리트맵에서 찾기",
    list: "기관",
    found: "조건에 맞는 기관 1곳",
  },
};

for (const lang of ["en", "ko"] as const) {
  test(`the founding dialogue leads to the minister, the ministry, whom it met and the venue, in ${lang}`, async ({
    page,
  }) => {
    const words = WORDS[lang];
    const fits = async () => {
      const width = await page.locator("html").evaluate((html) => html.scrollWidth);
      expect([page.url(), width <= 320]).toEqual([page.url(), true]);
    };
    await page.setViewportSize({ width: 320, height: 700 });
    await page.goto(`/${lang}/dialogues/${DIALOGUE}`);
    await page.getByRole("table").getByRole("link", { name: words.minister, exact: true }).click();
    await expect(page).toHaveURL(`/${lang}/people/lee-jong-ho`);
    await fits();
    const roles = page.getByRole("region", { name: words.roles });
    await expect(roles.getByRole("rowheader").last()).toContainText(words.role);
    await expect(roles.getByRole("rowheader").last()).toContainText(words.ministry);
    const promises = page.getByRole("region", { name: words.promises });
    await expect(promises.locator(".rates")).toHaveText(words.rates);
    await expect(promises).toContainText(words.few);
    await expect(promises.locator(".state").last()).toContainText(words.settled);

    await roles.getByRole("link", { name: words.ministry }).last().click();
    await expect(page).toHaveURL(`/${lang}/organizations/msit`);
    await fits();
    const naver = page
      .getByRole("region", { name: words.met })
      .getByRole("row")
      .filter({ has: page.getByRole("link", { name: words.naver, exact: true }) });
    await expect(naver.getByRole("cell").first()).toHaveText("4");
    await naver.getByRole("cell").first().getByRole("link").click();
    await expect(page).toHaveURL(`/${lang}/dialogues?organization=msit&with_organization=naver&status=held`);
    await expect(page.locator(".dialogue-line")).toHaveCount(4);

    await page.goto(`/${lang}/dialogues/${DIALOGUE}`);
    await page.getByRole("link", { name: words.venue }).click();
    await expect(page).toHaveURL(`/${lang}/venues/kakao-pangyo-agit`);
    await fits();
    await expect(page.getByRole("link", { name: words.map })).toHaveAttribute(
      "href",
      /^https:\/\/www\.openstreetmap\.org\/search\?query=/,
    );
    await page.getByRole("contentinfo").getByRole("link", { name: words.list, exact: true }).click();
    await page.locator(".filters summary").click();
    await page.locator("#f-q").fill("과기정통부");
    await page.locator(".field-apply button").click();
    await expect(page.getByRole("status")).toHaveText(words.found);
    await expect(page.getByRole("link", { name: words.ministry, exact: true })).toBeVisible();
    await fits();
  });
}

test("what cannot be read is a 400 that names it, what never was a 404", async ({ page }) => {
  for (const [path, status, parameter] of [
    ["/en/organizations?part=guest", 400, "part"],
    ["/en/people?sort=age", 400, "sort"],
    ["/en/venues/msit?as_of=never", 400, "as_of"],
    ["/en/organizations/never", 404, ""],
    ["/en/people/never", 404, ""],
    ["/en/venues/never", 404, ""],
  ] as const) {
    expect([path, (await page.goto(path))?.status()]).toEqual([path, status]);
    await expect(page.getByRole("main")).toContainText(parameter);
  }
});
