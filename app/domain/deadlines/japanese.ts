import { japaneseRole } from "./japanese-role.ts";
import { lexicon } from "./lexicon.ts";
import { BIG_FIRST, LETTERED } from "./numerals.ts";
import { everyMany, timesPer } from "./repeated.ts";
import {
  cadence,
  type LengthUnit,
  length,
  type Meaning,
  mark,
  type Pattern,
  soft,
  time,
  type WordList,
} from "./words.ts";

const KANJI: Record<string, number> = {
  一: 1,
  二: 2,
  三: 3,
  四: 4,
  五: 5,
  六: 6,
  七: 7,
  八: 8,
  九: 9,
  十: 10,
  半: 0.5,
};
const number = (text: string | undefined) => KANJI[text ?? ""] ?? Number(text);
const UNITS: Record<string, LengthUnit> = {
  日: "day",
  日間: "day",
  週間: "week",
  週: "week",
  か月: "month",
  ヶ月: "month",
  ケ月: "month",
  カ月: "month",
  箇月: "month",
  ヵ月: "month",
  月: "month",
  年: "year",
  年間: "year",
  時間: "hour",
};
const DAYS = "月火水木金土日";
const MEETING =
  "(?:会合|会議|対話|懇談会|委員会|総会|サミット|首脳会合|会談|部会|フォーラム|協議会|本部会合|検討会)";

const PATTERNS: readonly Pattern[] = [
  {
    first: "次第#",
    shape: new RegExp(`次(?:回|期)?の?[^、。 ]{0,12}?${MEETING}`, "y"),
    read: () => ({ kind: "event", rule: "event.next", number: null }),
  },
  {
    first: "第#",
    shape: new RegExp(`第?(\\d{1,3})回[^、。 ]{0,12}?${MEETING}`, "y"),
    read: ([, count]) => ({ kind: "event", rule: "event.numbered", number: Number(count) }),
  },
  {
    first: "#一二三四五六七八九十半",
    shape:
      /(\d{1,3}|[一二三四五六七八九十半])(日|週間|週|[かヶケカ箇ヵ]月|年|四半期|半期)(?:ごと|毎|おき|に(?:1|一)[回度])/y,
    read: ([, count = "", unit = ""]) =>
      count === "半" ? everyMany(6, "month") : everyMany(number(count), unit.includes("月") ? "month" : unit),
  },
  {
    first: "年月週",
    shape: /(年|月|週)に?(\d{1,2}|[一二三四])(?:[~-]\d{1,2})?[回度]/y,
    read: ([, unit = "", times]) => timesPer(number(times), unit),
  },
  {
    first: "当",
    // The time that it was to be before.
    shape:
      /当初(?:の)?(?:予定(?:していた|の)?)?[^、。]{1,8}から(?=[^、。]{1,10}に(?:延期|変更|先送り|繰り))/y,
    read: () => ({ kind: "skip" }),
  },
  ...BIG_FIRST,
  { first: "#", shape: /(\d{4})年代/y, read: ([, year]) => time({ decade: Number(year) }) },
  {
    first: "#令",
    shape: /(?:((?:19|20|21)\d\d)|令和(\d{1,2}|元))年度/y,
    read: ([, year, era]) => time({ fiscal: "japan", year: year ? Number(year) : eraYear(era) }),
  },
  {
    first: "#令",
    shape: /(?:((?:19|20|21)\d\d)|令和(\d{1,2}|元))年/y,
    read: ([, year, era]) => time({ year: year ? Number(year) : eraYear(era) }),
  },
  {
    first: "#",
    shape: /(\d{1,2})月?(?:[~・-]|か|から|または)(\d{1,2})月(?!\d)/y,
    read: ([, month, monthTo]) => time({ month: Number(month), monthTo: Number(monthTo) }),
  },
  {
    first: "#",
    shape: /(\d{1,2})月(\d{1,2})日(?:\([月火水木金土日]\))?/y,
    read: ([, month, day]) => time({ month: Number(month), day: Number(day) }),
  },
  { first: "#", shape: /(\d{1,2})月/y, read: ([, month]) => time({ month: Number(month) }) },
  {
    first: "第#",
    shape: /第?([1-9]|[一二三四])四半期/y,
    read: ([, quarter]) => time({ quarter: number(quarter) }),
  },
  {
    first: "第#",
    shape: /第([1-5]|[一二三四五])週/y,
    read: ([, week]) => time({ weekOf: number(week) }),
  },
  {
    first: "#一二三四五六七八九十半",
    shape:
      /(?:約)?(\d{1,4}|[一二三四五六七八九十半])(?:[~・-](\d{1,4}))?(日間|日|週間|週|[かヶケカ箇ヵ]月|年間|年|時間)(?:間)?(?=以内|内|後|のうち|で|を目|間|程度)/y,
    read: ([, least = "", most, unit = ""]) => lengthIn(least, most, unit),
  },
  {
    first: "#",
    shape: /(\d{1,2})日(?:\([月火水木金土日]\))?/y,
    read: ([, day]) => time({ day: Number(day) }),
  },
  {
    first: DAYS,
    shape: /([月火水木金土日])曜日?/y,
    read: ([, day = ""]) => time({ weekday: DAYS.indexOf(day) + 1 }),
  },
  ...LETTERED,
];

const eraYear = (text: string | undefined) => 2018 + (text === "元" ? 1 : Number(text));

function lengthIn(least: string, most: string | undefined, unit: string): Meaning | null {
  if (least === "半") return unit.startsWith("年") ? length(6, "month") : null;
  const known = UNITS[unit];
  return known ? length(number(least), known, most ? number(most) : number(least)) : null;
}

const condition: Meaning = { kind: "condition" };
const each: Meaning = { kind: "cadence", rule: "cadence.regular", cadence: null, weak: true, each: true };

const WORDS: readonly WordList[] = [
  ["今年度|本年度|当年度|年度内", time({ fiscal: "japan", fiscalRel: 0 })],
  ["来年度|翌年度|次年度", time({ fiscal: "japan", fiscalRel: 1 })],
  ["再来年度", time({ fiscal: "japan", fiscalRel: 2 })],
  ["昨年度|前年度", time({ fiscal: "japan", fiscalRel: -1, past: true })],
  ["年度末", time({ fiscal: "japan", fiscalRel: 0, part: "end" })],
  ["年度", time({ fiscal: "japan", fiscalRel: 0 })],
  ["今年中|今年|本年|年内|当年|年中", time({ yearRel: 0 })],
  ["来年|翌年|明年", time({ yearRel: 1 })],
  ["再来年", time({ yearRel: 2 })],
  ["昨年|去年|前年|一昨年", time({ yearRel: -1, past: true })],
  ["年明け", time({ yearRel: 1, part: "early" })],
  ["年末年始", time({ turn: true })],
  ["年末", time({ yearly: true, part: "end" })],
  ["年初|年始|年頭", time({ yearly: true, part: "early" })],
  ["年央|年半ば", time({ yearly: true, part: "mid" })],
  ["上半期|上期|前期|年前半", time({ half: 1 })],
  ["下半期|下期|後期|年後半", time({ half: 2 })],
  ["前半", time({ half: 1 })],
  ["後半", time({ half: 2 })],
  ["今四半期|当四半期", time({ quarterRel: 0 })],
  ["次の四半期|来四半期|翌四半期", time({ quarterRel: 1 })],
  ["今春", time({ yearRel: 0, season: 1 })],
  ["今夏", time({ yearRel: 0, season: 2 })],
  ["今秋", time({ yearRel: 0, season: 3 })],
  ["今冬|この冬", time({ season: 4 })],
  ["来春", time({ yearRel: 1, season: 1 })],
  ["来夏", time({ yearRel: 1, season: 2 })],
  ["来秋", time({ yearRel: 1, season: 3 })],
  ["来冬", time({ yearRel: 1, season: 4 })],
  ["この春|春", time({ season: 1 }), /(?=$|[^一-龠]|頃|以降|前|後|中)/y],
  ["この夏|夏", time({ season: 2 }), /(?=$|[^一-龠]|頃|以降|前|後|中)/y],
  ["この秋|秋", time({ season: 3 }), /(?=$|[^一-龠]|頃|以降|前|後|中)/y],
  ["冬", time({ season: 4 }), /(?=$|[^一-龠]|頃|以降|前|後|中)/y],
  ["今月中|今月|当月|本月|月内", time({ monthRel: 0 })],
  ["来月|翌月|次月", time({ monthRel: 1 })],
  ["再来月", time({ monthRel: 2 })],
  ["先月|前月", time({ monthRel: -1, past: true })],
  ["月末", time({ monthly: true, part: "end" })],
  ["今週|今週中", time({ weekRel: 0 })],
  ["来週|翌週", time({ weekRel: 1 })],
  ["再来週", time({ weekRel: 2 })],
  ["先週", time({ weekRel: -1, past: true })],
  ["週末", time({ weekend: true })],
  ["本日|今日|きょう|同日", time({ dayRel: 0 })],
  ["明日|あす|翌日", time({ dayRel: 1 })],
  ["明後日|あさって", time({ dayRel: 2 })],
  ["昨日|きのう", time({ dayRel: -1, past: true })],
  ["第1週|最初の週", time({ weekOf: 1 })],
  ["最終週", time({ weekOf: -1 })],
  ["上旬|初旬|初め|はじめ|始め|初頭|初", time({ part: "early" }), /(?!会)/y],
  ["中旬|半ば|なかば|中盤|中頃", time({ part: "mid" })],
  ["下旬", time({ part: "late" })],
  ["末|終わり|終盤", time({ part: "end" }), /(?![端尾永])/y],
  ["ごとに|ごと|毎に|毎", each],
  ["クリスマス", time({ holiday: "christmas" })],
  ["までに|まで|末までに|締め切り|を期限に|を期限", mark("by")],
  ["以内に|以内", mark("within")],
  ["内に|中に|のうちに|うちに|内|中", mark("in"), /(?![一-龠容])/y],
  ["に|には|をめどに|を目途に|めど|目途|を目標に|を目標", mark("in")],
  ["から|より|以降|以後", mark("from"), /(?!な)/y],
  ["になる前に|になる前|が来る前に", mark("before")],
  ["年が明ける前に|年明け前に|年が変わる前に", time({ yearRel: 0, part: "close" })],
  ["前に|前までに|前|以前", mark("before"), /(?![一-龠])/y],
  ["後に|後|のち", mark("after"), /(?![一-龠])/y],
  ["頃|ごろ|ころ|前後|程度|あたり|くらい|をめど", mark("around")],
  ["遅くとも", mark("latest")],
  ["早ければ|早くて|最短で|早くとも", mark("early")],
  ["今後|向こう|これから", mark("over"), /(?=約?[\d一二三四五六七八九十半])/y],
  ["間", mark("for")],
  ["~|から", { kind: "join", join: "to" }, /(?=[\d来年上中下])/y],
  ["または|か|もしくは|あるいは", { kind: "join", join: "or" }, /(?=[\d来年上中下])/y],
  [
    "速やかに|速やか|すみやかに|早急に|早急|早期に|早期|できるだけ早く|できる限り早く|可能な限り早く|なるべく早く|可及的速やかに|近く|近々|近日中|近いうちに|近いうち|まもなく|間もなく|遠からず|すぐに|直ちに|ただちに|至急|迅速に|早いうちに|早い時期|早晩|数日中|数日内|近日",
    soft("soft.soon"),
  ],
  ["数週間|ここ数週間", soft("soft.weeks")],
  ["数か月|数カ月|数ヶ月|数ヵ月", soft("soft.months")],
  [
    "今後|いずれ|当面|適時|適宜|しかるべき時期|適切な時期|将来|将来的に|中長期的|長期的|ゆくゆくは|当分の間|数年",
    soft("soft.later"),
  ],
  ["可能であれば|できれば|可能なら|できるだけ|なるべく|極力", { kind: "hedge" }],
  ["順次|段階的に|段階的|継続的に|継続して|引き続き|随時|徐々に", { kind: "none", rule: "none" }],
  ["毎年度|毎年|年次", cadence("year", 1, true)],
  ["毎半期|半期ごと|半期毎", cadence("half", 1, true)],
  ["毎四半期|四半期ごと|四半期毎", cadence("quarter", 1, true)],
  ["毎月|月ごと", cadence("month", 1, true)],
  ["毎週|週ごと", cadence("week", 1, true)],
  ["毎日", cadence("day", 1, true)],
  ["半年ごと|半年毎|半年に1回|半年に一度", cadence("month", 6, false)],
  ["隔月", cadence("month", 2, false)],
  ["隔週", cadence("week", 2, false)],
  ["隔年", cadence("year", 2, false)],
  ["定期的に|定期的|定例", { kind: "cadence", rule: "cadence.regular", cadence: null }],
  [
    "次第|たら|れば|場合|した上で|すれば|なら|時点で|条件に|前提に|必要に応じて|状況を見",
    condition,
    /(?!遅くとも)/y,
  ],
  [
    "を踏まえ|を受けて|を経て|終了後|合意後|完了後|会期中|会期内|国会会期|通常国会|臨時国会|今国会|施行後|公布後",
    { kind: "condition", weak: true },
  ],
  ["開かれた|開催された|述べた|明らかにした|発表した|行われた|開いた|語った", { kind: "scene" }],
  [
    "国内|社内|案内|内容|内閣|中国|中央|中小|中心|中長期計画|期末手当|後押し|前向き|前進|最前|今後とも|午後|午前|党内|域内|集中|途中|構内|その後",
    { kind: "skip" },
  ],
  ["、|の", { kind: "glue" }],
];

/** Japanese: particles behind the time they bind; 年度 runs from April to March. */
export const JAPANESE = lexicon(false, "behind", WORDS, PATTERNS, japaneseRole);
