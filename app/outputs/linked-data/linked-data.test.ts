import { describe, expect, test } from "vitest";
import type { DialogueDetail } from "../../domain/records.ts";
import { DIALOGUE, PROMISE } from "../example-records.ts";
import { recordData } from "./dataset.ts";
import { dialogueData } from "./dialogue.ts";
import { promiseData } from "./promise.ts";
import { websiteData } from "./website.ts";

const site = { publicUrl: "https://yaksok.example", lang: "ko" } as const;
const texts = { description: "설명", image: "https://yaksok.example/ko/dialogues/pangyo/card.png" };

const ministry = {
  "@type": "Organization",
  name: "과기정통부",
  alternateName: ["Ministry of Science", "MSIT"],
};
const event = {
  "@type": "Event",
  "@id": "https://yaksok.example/en/dialogues/pangyo#dialogue",
  url: "https://yaksok.example/ko/dialogues/pangyo",
  name: "제3차 전략대화",
  alternateName: ["3rd Strategic Dialogue"],
  eventStatus: "https://schema.org/EventScheduled",
  startDate: "2023-03-08T14:00:00+09:00",
  endDate: "2023-03-08T15:30:00+09:00",
  location: {
    "@type": "Place",
    name: "판교아지트",
    address: {
      "@type": "PostalAddress",
      streetAddress: "분당구 1",
      addressLocality: "Seongnam",
      addressCountry: "KR",
    },
    geo: { "@type": "GeoCoordinates", latitude: 37.4, longitude: 127.1 },
  },
  organizer: [ministry],
  superEvent: {
    "@type": "EventSeries",
    "@id": "https://yaksok.example/en/series/hsd#series",
    url: "https://yaksok.example/ko/series/hsd",
    name: "전략대화",
  },
};

describe("a dialogue's page", () => {
  test("tells the page and the event, whole", () => {
    const dialogue = { ...DIALOGUE, promises: [PROMISE] };
    expect(dialogueData(dialogue, texts, site)).toStrictEqual({
      "@context": "https://schema.org",
      "@graph": [
        {
          "@type": "WebPage",
          "@id": "https://yaksok.example/ko/dialogues/pangyo",
          url: "https://yaksok.example/ko/dialogues/pangyo",
          name: "제3차 전략대화",
          description: "설명",
          image: "https://yaksok.example/ko/dialogues/pangyo/card.png",
          inLanguage: "ko",
          datePublished: "2023-03-09T00:00:00.000Z",
          dateModified: "2023-04-14T01:02:03.000Z",
          license: "https://creativecommons.org/licenses/by/4.0/",
          isPartOf: { "@type": "WebSite", "@id": "https://yaksok.example/#website", name: "약속" },
          mainEntity: { "@id": "https://yaksok.example/en/dialogues/pangyo#dialogue" },
        },
        {
          ...event,
          description: "정책방향을 논의했다.",
          image: "https://yaksok.example/ko/dialogues/pangyo/card.png",
          attendee: [
            {
              "@type": "Role",
              roleName: "장관",
              attendee: {
                "@type": "Person",
                name: "이종호",
                alternateName: ["Lee Jong-ho"],
                affiliation: ministry,
              },
            },
            { "@type": "Organization", name: "KT" },
          ],
          subjectOf: [
            {
              "@type": "CreativeWork",
              name: "AI 전략대화",
              url: "https://news.example/1?a=1&b=2",
              publisher: { "@type": "Organization", name: "뉴스" },
              datePublished: "2023-03-08",
              archivedAt: "https://archive.example/1",
            },
          ],
          recordedIn: [{ "@id": "https://yaksok.example/en/promises/pangyo--policy#promise" }],
        },
      ],
    });
  });

  /** What the page says of the event, with some facts changed. */
  function told(changed: Partial<DialogueDetail>): Record<string, unknown> {
    const graph = dialogueData({ ...DIALOGUE, ...changed }, texts, site)["@graph"];
    return graph[1] as unknown as Record<string, unknown>;
  }
  const day = (start: string, lastDay: string, precision: "day" | "month" = "day") => ({
    time: { precision, start, end: null, day: start, lastDay, zone: "Asia/Seoul" },
  });

  test("tells whether it stands, was moved, put off or cancelled", () => {
    const statusOf = (changed: Partial<DialogueDetail>) => {
      const { eventStatus, previousStartDate } = told(changed);
      return [eventStatus, previousStartDate];
    };
    expect(statusOf({ status: "scheduled" })).toEqual(["https://schema.org/EventScheduled", undefined]);
    expect(statusOf({ status: "held", previousStart: "2023-03-01T05:00:00.000Z" })).toEqual([
      "https://schema.org/EventRescheduled",
      "2023-03-01T14:00:00+09:00",
    ]);
    expect(statusOf({ status: "postponed", previousStart: "2023-03" })).toEqual([
      "https://schema.org/EventPostponed",
      "2023-03",
    ]);
    expect(statusOf({ status: "cancelled" })).toEqual(["https://schema.org/EventCancelled", undefined]);
  });

  test("tells days as days, the last one counted in, and a month as a month", () => {
    const datesOf = (changed: Partial<DialogueDetail>) => {
      const { startDate, endDate } = told(changed);
      return [startDate, endDate];
    };
    expect(datesOf(day("2022-09-01", "2022-09-01"))).toEqual(["2022-09-01", undefined]);
    expect(datesOf(day("2022-09-01", "2022-09-02"))).toEqual(["2022-09-01", "2022-09-02"]);
    expect(
      datesOf({ time: { ...DIALOGUE.time, precision: "month", start: "2024-01", lastDay: "2024-01-31" } }),
    ).toEqual(["2024-01", undefined]);
  });

  test("tells an instant with the offset that the zone had that day", () => {
    const brussels = (start: string) =>
      told({ time: { ...DIALOGUE.time, start, end: null, zone: "Europe/Brussels" } }).startDate;
    expect(brussels("2024-03-30T23:30:00.000Z")).toBe("2024-03-31T00:30:00+01:00");
    expect(brussels("2024-03-31T10:00:00.000Z")).toBe("2024-03-31T12:00:00+02:00");
  });

  test("names nobody as having attended what has not been held", () => {
    expect(told({ status: "scheduled" })).not.toHaveProperty("attendee");
    expect(told({ status: "cancelled" })).not.toHaveProperty("attendee");
  });

  test("says no more of the place than is on record", () => {
    expect(told({ venue: null, place: { city: "Brussels", country: "BE" } }).location).toStrictEqual({
      "@type": "Place",
      name: "Brussels",
      address: { "@type": "PostalAddress", addressLocality: "Brussels", addressCountry: "BE" },
    });
    expect(told({ venue: null, place: null })).not.toHaveProperty("location");
    expect(told({ hosts: [] })).not.toHaveProperty("organizer");
  });
});

describe("a promise's page", () => {
  const cited = {
    "@type": "CreativeWork",
    name: "Plan",
    url: "https://gov.example/plan",
    datePublished: "2023-04-14",
  };

  test("tells the page with its evidence, and the words as a quotation", () => {
    const english = { ...site, lang: "en" as const };
    const image = "https://yaksok.example/en/promises/pangyo--policy/card.png";
    expect(promiseData(PROMISE, { description: "Delivered late.", image }, english)).toStrictEqual({
      "@context": "https://schema.org",
      "@graph": [
        {
          "@type": "WebPage",
          "@id": "https://yaksok.example/en/promises/pangyo--policy",
          url: "https://yaksok.example/en/promises/pangyo--policy",
          name: "Announce the policy direction",
          description: "Delivered late.",
          image,
          inLanguage: "en",
          datePublished: "2023-03-09T00:00:00.000Z",
          dateModified: "2023-04-15T00:00:00.000Z",
          license: "https://creativecommons.org/licenses/by/4.0/",
          isPartOf: { "@type": "WebSite", "@id": "https://yaksok.example/#website", name: "Yaksok" },
          mainEntity: { "@id": "https://yaksok.example/en/promises/pangyo--policy#promise" },
          citation: [cited],
        },
        {
          "@type": "Quotation",
          "@id": "https://yaksok.example/en/promises/pangyo--policy#promise",
          url: "https://yaksok.example/en/promises/pangyo--policy",
          name: "Announce the policy direction",
          alternateName: ["정책방향 발표"],
          text: "이달 중 발표할 것",
          inLanguage: "ko",
          creator: [
            {
              "@type": "Person",
              name: "Lee Jong-ho",
              alternateName: ["이종호"],
              affiliation: {
                "@type": "Organization",
                name: "Ministry of Science",
                alternateName: ["과기정통부", "MSIT"],
              },
            },
          ],
          dateCreated: "2023-03-08",
          recordedAt: {
            ...event,
            url: "https://yaksok.example/en/dialogues/pangyo",
            name: "3rd Strategic Dialogue",
            alternateName: ["제3차 전략대화"],
            organizer: [
              {
                "@type": "Organization",
                name: "Ministry of Science",
                alternateName: ["과기정통부", "MSIT"],
              },
            ],
            superEvent: { ...event.superEvent, url: "https://yaksok.example/en/series/hsd" },
          },
          isBasedOn: {
            "@type": "CreativeWork",
            name: "AI 전략대화",
            url: "https://news.example/1",
            publisher: { "@type": "Organization", name: "뉴스" },
            datePublished: "2023-03-08",
          },
        },
      ],
    });
  });

  /** The page and what was said, with some facts changed. */
  function told(changed: Partial<typeof PROMISE>): Record<string, unknown>[] {
    const graph = promiseData({ ...PROMISE, ...changed }, texts, site)["@graph"];
    return graph as unknown as Record<string, unknown>[];
  }

  test("quotes nobody where the words are not on record", () => {
    const [, said] = told({ quote: null });
    expect(said).toMatchObject({ "@type": "CreativeWork", name: "정책방향 발표" });
    expect(said).not.toHaveProperty("text");
  });

  test("tells the month alone where only that is known", () => {
    const [, said] = told({ dialogue: { ...PROMISE.dialogue, precision: "month" } });
    expect(said?.dateCreated).toBe("2023-03");
  });

  test("of a past day rests on no later evidence, and cites each source once", () => {
    expect(told({ today: "2023-04-13" })[0]).not.toHaveProperty("citation");
    const twice = [...PROMISE.assessments, ...PROMISE.assessments];
    expect(told({ assessments: twice })[0]?.citation).toEqual([cited]);
  });
});

test("the overview tells the site", () => {
  expect(websiteData(site)).toStrictEqual({
    "@context": "https://schema.org",
    "@type": "WebSite",
    "@id": "https://yaksok.example/#website",
    url: "https://yaksok.example/",
    name: "약속",
    alternateName: "Yaksok",
    description: "정부가 대화 자리에서 한 약속과 그 결과를 기록합니다.",
    inLanguage: ["ko", "en"],
    license: "https://creativecommons.org/licenses/by/4.0/",
    potentialAction: {
      "@type": "SearchAction",
      target: {
        "@type": "EntryPoint",
        urlTemplate: "https://yaksok.example/ko/search?q={search_term_string}",
      },
      "query-input": "required name=search_term_string",
    },
  });
});

test("the whole record is a dataset with its revision, its licence and its files", () => {
  const edition = {
    revision: 502,
    publishedAt: "2026-11-24T00:00:00.000Z",
    page: "https://yaksok.example/ko/data",
    dataset: "https://yaksok.example/data/yaksok-dataset.json",
    tables: "https://yaksok.example/data/yaksok-csv.zip",
  };
  expect(recordData(edition, site)).toEqual({
    "@context": "https://schema.org",
    "@type": "Dataset",
    "@id": "https://yaksok.example/#dataset",
    url: "https://yaksok.example/ko/data",
    name: "약속",
    alternateName: "Yaksok",
    description:
      "정부가 대화 자리에서 한 약속과 그 결과를 기록합니다. ‘약속’은 만날 일정이면서 지켜야 할 다짐입니다. 정부가 연 대화의 일정과 그 자리에서 나온 약속을 매듭지어질 때까지 기록합니다.",
    license: "https://creativecommons.org/licenses/by/4.0/",
    isAccessibleForFree: true,
    inLanguage: ["ko", "en"],
    version: "502",
    dateModified: "2026-11-24T00:00:00.000Z",
    includedInDataCatalog: { "@type": "DataCatalog", "@id": "https://yaksok.example/#website", name: "약속" },
    distribution: [
      {
        "@type": "DataDownload",
        name: "JSON 파일 하나(yaksok-dataset/1). 프로그램이 그대로 다시 읽어 들일 수 있습니다",
        encodingFormat: "application/json",
        contentUrl: "https://yaksok.example/data/yaksok-dataset.json",
      },
      {
        "@type": "DataDownload",
        name: "사실의 종류별 표를 묶은 ZIP 파일",
        encodingFormat: "application/zip",
        contentUrl: "https://yaksok.example/data/yaksok-csv.zip",
      },
    ],
  });
});
