import { BIG_FIRST, LETTERED } from "./numerals.ts";
import { type LengthUnit, length, type Meaning, mark, type Pattern, time } from "./words.ts";

const SINO: Record<string, number> = { 일: 1, 이: 2, 삼: 3, 사: 4, 오: 5, 육: 6, 칠: 7, 팔: 8, 구: 9 };
const NATIVE: Record<string, number> = {
  한: 1,
  두: 2,
  세: 3,
  석: 3,
  서: 3,
  네: 4,
  넉: 4,
  다섯: 5,
  여섯: 6,
  일곱: 7,
  여덟: 8,
  아홉: 9,
  열: 10,
  열두: 12,
};

/** 이십사 → 24; NaN for anything else. */
function sino(text: string): number {
  const parts = /^(?:([일이삼사오육칠팔구]?)백)?(?:([일이삼사오육칠팔구]?)십)?([일이삼사오육칠팔구]?)$/.exec(
    text,
  );
  if (!parts) return Number.NaN;
  const digit = (at: number, mark: string) => (text.includes(mark) ? (SINO[parts[at] ?? ""] ?? 1) : 0);
  return digit(1, "백") * 100 + digit(2, "십") * 10 + (SINO[parts[3] ?? ""] ?? 0);
}

const UNITS: Record<string, LengthUnit> = {
  시간: "hour",
  일: "day",
  주: "week",
  주일: "week",
  달: "month",
  개월: "month",
  분기: "quarter",
  년: "year",
  해: "year",
};

const lengthIn = (least: string, most: string | undefined, unit: string, factor = 1): Meaning | null => {
  const known = UNITS[unit];
  const from = Number(least) * factor;
  return known ? length(from, known, most ? Number(most) * factor : from) : null;
};

const WEEKDAYS = "월화수목금토일";
const ORDINALS: Record<string, number> = {
  첫: 1,
  첫째: 1,
  둘째: 2,
  두: 2,
  셋째: 3,
  세: 3,
  넷째: 4,
  네: 4,
  다섯째: 5,
  마지막: -1,
};

/** Korean times and lengths that hold a number. */
export const KOREAN_TIMES: readonly Pattern[] = [
  {
    first: "#'",
    shape: /'?(\d{2}|\d{4}) ?년대/y,
    read: ([, year = ""]) => time({ decade: Number(year) }),
  },
  {
    first: "#",
    shape: /(\d{1,2})(?:월)? ?(?:[~·/-]|또는|이나|에서) ?(\d{1,2}) ?월(?!드컵)(?! ?\d{1,2} ?일)/y,
    read: ([, month, monthTo]) => time({ month: Number(month), monthTo: Number(monthTo) }),
  },
  {
    first: "#",
    shape: /(\d) ?[~·-] ?(\d) ?분기/y,
    read: ([, quarter, quarterTo]) => time({ quarter: Number(quarter), quarterTo: Number(quarterTo) }),
  },
  {
    first: "#",
    shape: /(\d{1,2})(?:일)? ?[~·-] ?(\d{1,2}) ?일(?! ?(?:이내|내|안|간|동안|후|뒤|만에|마다))/y,
    read: ([, day, dayTo]) => time({ day: Number(day), dayTo: Number(dayTo) }),
  },
  { first: "#", shape: /([1-4])\/4 ?분기/y, read: ([, quarter]) => time({ quarter: Number(quarter) }) },
  { first: "#", shape: /\d{1,2}(?:시(?: ?\d{1,2}분)?|:\d{2})(?!간)/y, read: () => ({ kind: "glue" }) },
  {
    first: "#",
    shape: /((?:19|20|21)\d\d)(?: ?년)? ?[~-] ?((?:19|20|21)\d\d) ?년/y,
    read: ([, year, yearTo]) => time({ year: Number(year), yearTo: Number(yearTo) }),
  },
  {
    first: "이오금",
    // Counted from the saying itself.
    shape:
      /(?:이번|오늘|이날|금번|금일) ?(?:회의|간담회|회담|총회|대화|발표|합의|협약|협의|면담|보고|브리핑|기자회견|결정|공고|고시|점검회의)?(?: ?(?:체결|개최|종료))?(?:일)? ?(?:후|이후|뒤|로부터|부터)(?= ?(?:약 ?)?(?:\d{1,4} ?(?:일|주|개월|년)|[한두세석네넉] ?달|일주일|보름|열흘|반년))/y,
    read: () => mark("over"),
  },
  {
    first: "#",
    // The name of an event, and the month that firms close their books in.
    shape:
      /\d{1,2}월 ?(?:민주 ?)?(?:항쟁|민주화|혁명|의거|참사|사태|결산|결산법인|위기설|모의평가|모의고사|학력평가)/y,
    read: () => ({ kind: "skip" }),
  },
  {
    first: "당애원",
    // The time that it was to be before.
    shape:
      /(?:당초|애초|원래)(?:의|에)? ?[가-힣0-9 ·]{1,14}?(?:에서|이던|였던|이었던|이었으나|이었지만|로 예정됐던)(?= )/y,
    read: () => ({ kind: "skip" }),
  },
  ...BIG_FIRST,
  {
    first: "#",
    shape: /((?:19|20|21)\d\d) ?년(?:도)?/y,
    read: ([, year]) => time({ year: Number(year) }),
  },
  {
    first: "'#",
    shape:
      /'?(\d{2})(?:년|\.)(?:도)? ?(?=\d{1,2}월|\d분기|\dq|[상하](?:반기|\b)|上|下|말|초|연말|까지|\d{1,2}\.(?!\d))/y,
    read: ([, year]) => time({ year: 2000 + Number(year) }),
  },
  {
    first: "#",
    shape: /((?:19|20|21)\d\d)(?= ?(?:회계연도|[상하]반기|[1-4]분기|[1-4]q|q[1-4]))/y,
    read: ([, year]) => time({ year: Number(year) }),
  },
  {
    first: "#",
    shape: /(\d{1,2}) ?월(?!드|등|평|계|례|세|별|급|간 )(?:달)?/y,
    read: ([, month]) => time({ month: Number(month) }),
  },
  {
    first: "#제",
    shape: /제? ?(\d) ?[ㆍ]?분기(?!별|마다| ?연속)/y,
    read: ([, quarter]) => time({ quarter: Number(quarter) }),
  },
  {
    first: "#",
    shape: /(\d{1,2}) ?(?:번째 ?주|주차|째 ?주)(?!째)/y,
    read: ([, week]) => time({ weekOf: Number(week) }),
  },
  {
    first: "#",
    shape:
      /(\d{1,4}) ?(?:[~∼-]|에서) ?(\d{1,4}) ?(시간|개월|일|주일|주|달|년|분기)(?=$|[^가-힣]|이내|내|안|후|뒤|간|동안|정도|만에|이후|쯤|가량)/y,
    read: ([, least = "", most, unit = ""]) => lengthIn(least, most, unit),
  },
  {
    first: "#",
    shape:
      /(\d{1,4}) ?(시간|개월|일|주일|주|달|년|분기)(?:여)?(?= ?(?:이내|내(?:$|[^가-힣]|에|로)|안(?:$|[^가-힣]|에|으로)|후(?:$|[^가-힣]|에|부터|께|쯤)|뒤|간|동안|정도|만에|이후|가량 ?(?:뒤|후|내)))/y,
    read: ([, least = "", unit = ""]) => lengthIn(least, undefined, unit),
  },
  {
    first: "#",
    shape: /(\d{1,4}) ?(개월|시간|주일)/y,
    read: ([, least = "", unit = ""]) => lengthIn(least, undefined, unit),
  },
  {
    first: "#",
    shape: /(\d{1,2}) ?주(?=$|[^가-힣]|에|까지|께|쯤)/y,
    read: ([, n]) => length(Number(n), "week"),
  },
  {
    first: "#",
    shape:
      /(\d{1,2}) ?일(?=$|[^가-힣]|에|까지|부터|께|쯤|경|중|전|이전|의|은|과|이나|오전|오후|자|엔|날|밤|낮|열)(?: ?\([월화수목금토일](?:요일)?\))?/y,
    read: ([, day]) => time({ day: Number(day) }),
  },
  {
    first: "일이삼사오육칠팔구십백",
    shape:
      /([일이삼사오육칠팔구십백]{1,5}) ?(일|주일|주|개월|년)(?= ?(?:이내|내(?:$|[^가-힣]|에|로)|안(?:$|[^가-힣]|에|으로)|후(?:$|[^가-힣]|에)|뒤|만에))/y,
    read: ([, number = "", unit = ""]) => {
      const value = sino(number);
      return value > 0 ? lengthIn(String(value), undefined, unit) : null;
    },
  },
  {
    first: "한두세석서네넉다여일아열",
    shape:
      /(한|두|세|석|서|네|넉|다섯|여섯|일곱|여덟|아홉|열두|열)(?:(?:,|·| )?(두|세|석|네|넉))? ?(달|주|해)(?=$|[^가-힣]|이내|내|안|후|뒤|간|만에|쯤|가량)/y,
    read: ([, least = "", most, unit = ""]) =>
      lengthIn(String(NATIVE[least]), most ? String(NATIVE[most]) : undefined, unit),
  },
  {
    first: "첫둘두셋세넷네다마",
    shape:
      /(첫째|둘째|셋째|넷째|다섯째|첫|두|세|네|마지막)(?: ?번째)? ?주(?=$|[^가-힣]|에|까지|부터|께|쯤|중|내|차|말|이후|나|로)(?:차)?/y,
    read: ([, ordinal = ""]) => time({ weekOf: ORDINALS[ordinal] ?? 1 }),
  },
  {
    first: WEEKDAYS,
    shape: /([월화수목금토일])요일/y,
    read: ([, name = ""]) => time({ weekday: WEEKDAYS.indexOf(name) + 1 }),
  },
  ...LETTERED,
];
