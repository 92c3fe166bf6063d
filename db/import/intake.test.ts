import { expect, test } from "vitest";
import { IntakeRefused } from "../../app/domain/intake/rows.ts";
import { datasetRows } from "./intake.ts";

const dialogue = {
  id: "pangyo",
  title: { ko: "제3차 전략대화" },
  start: "2023-03-08",
  timezone: "Asia/Seoul",
  status: "held",
  hosts: [{ name: { ko: "과기정통부" } }],
  attendees: [],
  sources: [{ url: "https://example.org/1" }],
  promises: [
    {
      id: "pangyo--policy",
      promisors: [{ organization: { name: { ko: "과기정통부" } } }],
      action: { ko: "정책을 내놓는다" },
      deadline: { due: null },
      assessments: [
        { outcome: "delivered", effectiveOn: "2023-04-14", evidence: [{ url: "https://example.org/2" }] },
      ],
      checks: [{ on: "2023-04-01" }],
    },
  ],
};
const file = (...dialogues: unknown[]) => JSON.stringify({ format: "yaksok-dataset/1", dialogues });

test("a sound dialogue is a row though another one is not, and says what drafts leave out", () => {
  expect(datasetRows(file({ id: "Bad id", title: {} }, dialogue))).toEqual([
    {
      place: "$.dialogues[0]",
      dialogue: null,
      problems: [
        ["id", "must be lower-case letters, digits and hyphens"],
        ["title", "must hold the text in at least one language"],
        ["start", "Invalid input: expected string, received undefined"],
        ["timezone", "Invalid input: expected string, received undefined"],
        ["status", 'Invalid option: expected one of "scheduled"|"held"|"postponed"|"cancelled"'],
        ["hosts", "Invalid input: expected array, received undefined"],
        ["attendees", "Invalid input: expected array, received undefined"],
        ["sources", "Invalid input: expected array, received undefined"],
        ["promises", "Invalid input: expected array, received undefined"],
      ].map(([part, said]) => ({ code: "bad_entry", values: { said: `$.dialogues[0].${part} ${said}` } })),
    },
    { place: "$.dialogues[1]", dialogue, problems: [{ code: "findings_left", values: { count: 2 } }] },
  ]);
});

test("a text that is no dataset is refused, and says where", () => {
  const refusal = (json: string) => {
    try {
      return datasetRows(json);
    } catch (error) {
      return error instanceof IntakeRefused ? [error.code, error.values] : error;
    }
  };
  expect(refusal('{"format":"other/1","dialogues":[]}')).toEqual([
    "not_dataset",
    { said: '$.format must be "yaksok-dataset/1"' },
  ]);
  expect(refusal('{"format":')).toEqual([
    "not_json",
    { said: "$ is not JSON: Unexpected end of JSON input" },
  ]);
});
