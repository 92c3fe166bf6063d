import { describe, expect, test } from "vitest";
import { refusal } from "../../domain/guards/refusal.ts";
import { parseAssessment, proposalIn, proposedBy, tellAssessmentRefusals } from "./assessment.ts";
import { parseDeadline, parseReply, typedDeadline } from "./ledger.ts";

function form(fields: Record<string, string | string[]>): FormData {
  const data = new FormData();
  for (const [name, value] of Object.entries(fields))
    for (const each of [value].flat()) data.append(name, each);
  return data;
}

const typed = {
  id: "proposal-1",
  outcome: "delivered",
  effectiveOn: "2023-04",
  reasonKo: "계획을 발표했다.",
  "evidence[0].url": "",
  "evidence[1].url": "https://news.example/plan",
  "evidence[1].publishedOn": "2023-04-14",
  met: "plan",
};

const errorsOf = (fields: Record<string, string | string[]>) =>
  parseAssessment(form(fields), "en").reply().error;

describe("an assessment's form", () => {
  test("gives what is proposed, without the rows that are empty, from the post and from what was kept of it", () => {
    const submission = parseAssessment(form(typed), "en");
    if (submission.status !== "success") throw new Error(JSON.stringify(submission.reply()));
    const proposed = {
      outcome: "delivered",
      effectiveOn: "2023-04",
      effectiveFrom: "2023-04-01",
      effectiveTo: "2023-04-30",
      summary: { ko: "계획을 발표했다." },
      strength: null,
      evidence: [
        {
          url: "https://news.example/plan",
          title: null,
          publisher: null,
          publishedOn: "2023-04-14",
          archivedUrl: null,
        },
      ],
      met: ["plan"],
      occurrence: null,
      successor: null,
    };
    expect(proposedBy(submission.value)).toEqual(proposed);
    expect(proposalIn(JSON.parse(JSON.stringify(submission.payload)))).toEqual(proposed);
  });

  test("tells everything that is wrong at once, each beside its field", () => {
    expect(
      errorsOf({
        id: "proposal-1",
        outcome: "kept",
        effectiveOn: "spring",
        "evidence[0].url": "javascript:alert(1)",
        "evidence[1].title": "No address",
        "evidence[2].url": "https://news.example/",
        "evidence[2].publishedOn": "2023-02-30",
      }),
    ).toEqual({
      outcome: ["Choose an outcome."],
      effectiveOn: ["Give a day, a month or a year: 2023-04-14, 2023-04 or 2023."],
      reasonEn: ["Say why, in Korean or in English."],
      "evidence[0].url": ["Give an address that begins with http:// or https://."],
      "evidence[1].url": ["Give the address of this source, or empty its row."],
      "evidence[2].publishedOn": ["Give a day that exists, as 2023-04-14."],
    });
  });

  test("takes a successor by its id or its page's address, and only for what was superseded", () => {
    const successor = "https://yaksok.example/ko/promises/other--plan?as_of=2024-01-01";
    const read = (outcome: string) => proposalIn({ ...typed, evidence: [], outcome, successor }).successor;
    expect(read("superseded")).toBe("other--plan");
    expect(read("delivered")).toBeNull();
  });

  test("shows each refusal at the row as it was typed, and one that is nobody's field above", () => {
    const told = tellAssessmentRefusals(
      [
        refusal("evidence_before_promise", "evidence[0]", {
          url: "u",
          day: "2023-01-01",
          saidOn: "2023-03-08",
        }),
        refusal("successor_missing", "outcome"),
        refusal("approval_by_author", "reviewer", { reviewer: "Kim" }),
      ],
      { evidence: [{}, { url: "https://news.example/" }] },
      "en",
    );
    expect(Object.keys(told.fieldErrors)).toEqual(["evidence[1].publishedOn", "successor"]);
    expect(told.formErrors.length).toBe(1);
  });
});

describe("the forms of the ledger", () => {
  test("ask for a source of an extension and a reason, both at once", () => {
    const { error } = parseDeadline(
      form({ revises: "extension", phrase: "연내", lang: "ko", on: "2023-03-08" }),
      "en",
    ).reply();
    expect(Object.keys(error ?? {}).sort()).toEqual(["reason", "source"]);
  });

  test("ask whose statement it is", () => {
    const { error } = parseReply(form({ on: "2023-03-08", reason: "Why" }), "ko").reply();
    expect(error).toEqual({
      organization: ["누구의 입장인지 골라 주십시오."],
      textKo: ["입장을 한국어나 영어로 적어 주십시오."],
    });
  });

  test("read the words in an address, and none that make no sense", () => {
    const given = { lang: "ko", on: "2023-03-08" };
    expect(typedDeadline(new URLSearchParams("phrase=연내&due="), given).words).toEqual({
      phrase: "연내",
      lang: "ko",
      due: null,
      on: "2023-03-08",
    });
    expect(typedDeadline(new URLSearchParams("phrase=연내&on=never"), given).words).toBeNull();
    expect(typedDeadline(new URLSearchParams(""), given).words).toBeNull();
  });
});
