import { expect, test } from "vitest";
import type { Activity } from "../../domain/activity.ts";
import { activityJson } from "../json/activity.ts";
import { activityColumns } from "./activity.ts";
import { csvParts } from "./table.ts";

const LINE: Activity = {
  seq: 2,
  at: "2026-03-02T00:00:00.000Z",
  editorId: 1,
  editor: "=cmd()",
  action: "passkey.added",
  subject: "1",
  subjectKind: "editor",
  subjectName: "Minji",
  detail: { name: "=1+1" },
};

test("the desk's log is a table in which no cell is a formula", () => {
  expect([...csvParts(activityColumns, [[LINE], []])].join("").split("\r\n")).toEqual([
    "\uFEFFseq,at,editor_id,editor,action,subject,subject_name,detail",
    `2,2026-03-02T00:00:00.000Z,1,'=cmd(),passkey.added,1,Minji,"{""name"":""=1+1""}"`,
    "",
  ]);
});

test("the desk's log is one JSON text, also when it is empty or comes in parts", () => {
  expect(JSON.parse([...activityJson([[LINE], [{ ...LINE, seq: 1 }]])].join(""))).toEqual({
    items: [LINE, { ...LINE, seq: 1 }],
  });
  expect(JSON.parse([...activityJson([])].join(""))).toEqual({ items: [] });
});
