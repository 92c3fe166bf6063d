import { expect, test } from "vitest";
import { briefly } from "./briefly.ts";

test("Japanese periods, 年度 from April to March", () => {
  expect(
    briefly("ja", "2025-03-05", [
      "月内",
      "今月中に",
      "年内に",
      "来月上旬",
      "6月末まで",
      "年度内",
      "来年度から",
      "2025年度第1四半期",
      "令和7年6月まで",
      "上半期",
      "第3四半期",
      "来春",
      "今年の秋",
      "年明け",
      "年末までに",
      "3か月以内に",
      "60日以内",
      "半年後",
      "遅くとも6月まで",
      "年内をめどに",
    ]),
  ).toEqual({
    月内: "hard · 2025-03 · month.within",
    今月中に: "hard · 2025-03 · month.within",
    年内に: "hard · 2025 · year.within",
    来月上旬: "hard · 2025-04-01/2025-04-10 · month.part",
    "6月末まで": "hard · ../2025-06-30 · by",
    年度内: "hard · 2024-04-01/2025-03-31 · year.fiscal",
    来年度から: "hard_start · 2025-04-01/.. · start",
    "2025年度第1四半期": "hard · 2025-04-01/2025-06-30 · year.fiscal",
    令和7年6月まで: "hard · ../2025-06-30 · by",
    上半期: "hard · 2025-40 · half.within",
    第3四半期: "hard · 2025-35 · quarter.within",
    来春: "hard · 2026-21 · season.within",
    今年の秋: "hard · 2025-23 · season.within",
    年明け: "hard · 2026-01/2026-03 · year.part",
    年末までに: "hard · ../2025-12-31 · by",
    "3か月以内に": "hard · 2025-03-05/2025-06-05 · duration.within",
    "60日以内": "hard · 2025-03-05/2025-05-04 · duration.within",
    半年後: "hard · 2025-09 · duration.exact",
    遅くとも6月まで: "hard · ../2025-06-30 · by.latest",
    年内をめどに: "hard · 2025 · year.within",
  });
});

test("Japanese words without a date stay without one", () => {
  expect(
    briefly("ja", "2025-03-05", [
      "速やかに",
      "早急に",
      "早ければ来月",
      "今後",
      "順次",
      "次回会合で",
      "第3回会合で",
      "毎年",
      "半年ごと",
      "年2回",
      "定期的に",
      "準備が整い次第",
      "国会で可決されれば6月に",
      "可能であれば年内",
      "数か月以内",
    ]),
  ).toEqual({
    速やかに: "soft · soft.soon",
    早急に: "soft · soft.soon",
    早ければ来月: "soft · soft.early",
    今後: "soft · soft.later",
    順次: "none · none",
    次回会合で: "event · event.next next",
    第3回会合で: "event · event.numbered 3",
    毎年: "cadence · cadence.every 1 year",
    半年ごと: "cadence · cadence.every 6 month from that day",
    年2回: "cadence · cadence.times 1 half",
    定期的に: "cadence · cadence.regular",
    準備が整い次第: "soft · condition",
    国会で可決されれば6月に: "soft · condition",
    可能であれば年内: "soft · soft.hedged",
    数か月以内: "soft · soft.months",
  });
});

test("a little Italian", () => {
  expect(
    briefly("it", "2025-03-05", [
      "entro fine mese",
      "entro il 31 marzo 2025",
      "entro giugno",
      "entro 30 giorni",
      "nei prossimi mesi",
      "a breve",
      "primo semestre",
    ]),
  ).toEqual({
    "entro fine mese": "hard · ../2025-03-31 · by",
    "entro il 31 marzo 2025": "hard · ../2025-03-31 · by",
    "entro giugno": "hard · ../2025-06-30 · by",
    "entro 30 giorni": "hard · 2025-03-05/2025-04-04 · duration.within",
    "nei prossimi mesi": "soft · soft.months",
    "a breve": "soft · soft.soon",
    "primo semestre": "hard · 2025-40 · half.within",
  });
});
