import { describe, expect, test } from "vitest";
import { NO_NAME } from "../../app/domain/desk/dialogue-fields.ts";
import type { NameKind } from "../../app/domain/desk/named.ts";
import { initialsOf } from "../../app/domain/search/short-forms.ts";
import { openMemoryDatabase } from "../client.ts";
import type { DialogueInput } from "../import/format.ts";
import { importDialogues } from "../import/import.ts";
import { openDirectory } from "./directory.ts";
import { editorNamed } from "./made-up.ts";
import { suggestNames } from "./names.ts";

const ministry = {
  id: "msit",
  name: { ko: "과학기술정보통신부", en: "Ministry of Science and ICT" },
  abbreviation: "MSIT",
};
const minister = { ko: "이종호", en: "Lee Jong-ho" };

function desk() {
  const db = openMemoryDatabase();
  const dialogue = (id: string, start: string, role: string, number: number): DialogueInput => ({
    id,
    title: { en: id },
    series: { id: "ai", name: { ko: "인공지능 최고위 전략대화", en: "AI Dialogue" }, number },
    start,
    timezone: "Asia/Seoul",
    status: "held" as const,
    venue: { id: "coex", name: { ko: "코엑스", en: "COEX" } },
    hosts: [ministry],
    attendees: [
      { personId: "lee", person: minister, organization: ministry, role: { en: role } },
      { personId: "kim-1", person: { ko: "김영희" } },
      { personId: "kim-2", person: { ko: "김 영희", en: "Kim Young-hee" } },
    ],
    sources: [{ url: `https://example.org/${id}` }],
    promises: [],
  });
  const stamp = { author: "Yaksok", recordedAt: "2026-11-24T00:00:00.000Z", reason: null };
  importDialogues(
    db,
    [dialogue("a", "2023-01-01", "Minister", 1), dialogue("b", "2024-01-01", "Professor", 2)],
    { stamp },
  );
  const ann = editorNamed(db, "Ann", "contributor");
  const ids = (kind: NameKind, typed: string) =>
    suggestNames(db, ann, kind, typed).map(({ known }) => known.id);
  return { db, ann, ids, directory: openDirectory(db, ann) };
}

describe("names that typed letters may mean", () => {
  test("are found by either language, the abbreviation, a part, and initials", () => {
    const { ids } = desk();
    for (const typed of [
      "ministry of sci",
      "과학기술",
      "msit",
      "정보통신",
      "ICT",
      "mos",
      "ㄱㅎㄱㅅ",
      "과기정통부",
      "과기부",
    ])
      expect([typed, ids("organization", typed)]).toEqual([typed, ["msit"]]);
    expect(ids("person", "jong ho")).toEqual(["lee"]);
    expect(ids("person", "ㅇㅈㅎ")).toEqual(["lee"]);
    expect(ids("venue", "코엑")).toEqual(["coex"]);
    expect(ids("series", "전략")).toEqual(["ai"]);
    expect(ids("organization", "  ")).toEqual([]);
    expect(ids("organization", "nobody at all")).toEqual([]);
    expect(ids("organization", "%")).toEqual([]);
  });

  test("tell a person's last role and organisation, and the next number of a series", () => {
    const { db, ann } = desk();
    expect(suggestNames(db, ann, "person", "이종호")[0]?.last).toEqual({
      role: { en: "Professor" },
      organization: { id: "msit", name: ministry.name, abbreviation: "MSIT" },
    });
    expect(suggestNames(db, ann, "series", "AI")[0]?.nextNumber).toBe(3);
  });

  test("have initials of their words, with and without the small ones, and of their syllables", () => {
    expect(initialsOf("Ministry of Science and ICT")).toEqual(["mosai", "msi"]);
    expect(initialsOf("과학기술")).toEqual(["ㄱㅎㄱㅅ"]);
  });
});

describe("what a typed name means", () => {
  const named = (name: string, id = "") => ({ ...NO_NAME, name, id });

  test("is what alone has that name, whatever the spaces and the case", () => {
    const { directory } = desk();
    expect(directory.find("organization", named("m.s.i.t."))).toMatchObject({
      is: "known",
      known: { id: "msit" },
    });
    expect(directory.find("person", named("Kim Younghee"))).toMatchObject({
      is: "known",
      known: { id: "kim-2" },
    });
  });

  test("is open where two have it, until one is chosen", () => {
    const { directory } = desk();
    const meant = directory.find("person", named("김영희"));
    expect(meant.is === "open" && meant.choices.map(({ id }) => id).sort()).toEqual(["kim-1", "kim-2"]);
    expect(directory.find("person", named("김영희", "kim-2"))).toMatchObject({
      is: "known",
      known: { id: "kim-2" },
    });
  });

  test("is open where none has it, with those that it may mean; an id chosen for another text does not count", () => {
    const { directory } = desk();
    expect(directory.find("organization", named("Ministry of Sci"))).toMatchObject({
      is: "open",
      choices: [{ id: "msit" }],
    });
    expect(directory.find("organization", named("Another Body", "msit"))).toEqual({
      is: "open",
      choices: [],
    });
    expect(directory.find("organization", named("Another Body", "~"))).toEqual({ is: "new" });
  });
});
