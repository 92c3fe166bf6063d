import { KOREAN_SIGN_PATTERNS, KOREAN_SIGNS } from "./korean-signs.ts";
import { BIG_FIRST, LETTERED } from "./numerals.ts";
import {
  type LengthUnit,
  length,
  lexicon,
  type Meaning,
  mark,
  type Pattern,
  time,
  type WordList,
} from "./words.ts";

/** A noun of one syllable counts only where a particle or nothing follows: 내 in "12월 내에", not in 내용. */
const PARTICLE =
  /(?=$|[^가-힣]|에|으로|로|의|은|는|이 |가 |이나|이라도|을|를|도 |만|까지|부터|께|쯤|경|엔|안에|내|이내|중|전|이전|이후|후|무렵|과|와|마다)/y;
const SHORT = /(?=$|[^가-힣]|에|으로|로|까지|엔|부터|쯤|께|이라도|의 )/y;

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

const PATTERNS: readonly Pattern[] = [
  ...KOREAN_SIGN_PATTERNS,
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

const WORDS: readonly WordList[] = [
  // Years.
  [
    "올해|금년도|금년|올|당해_연도|당해_년도|당해|당해년도|이번_연도|이번_해|본년도|금년_중|연중",
    time({ yearRel: 0 }),
    /(?!로|바|라|림|린|인|무|리|레)/y,
  ],
  [
    "내년도|내년|이듬해|익년도|익년|차년도|명년|다음_해|새해|신년|후년도",
    time({ yearRel: 1 }),
    /(?!사|사회|회)/y,
  ],
  ["내후년|후년|내명년|다다음_해", time({ yearRel: 2 })],
  [
    "작년|지난해|전년|재작년|지난_연말|지난_해|작년도",
    time({ yearRel: -1, past: true }),
    /(?!보다|대비| ?동기| ?대비)/y,
  ],
  ["연내|년내", time({ yearRel: 0, inside: true })],
  ["연말연초|연말·연초|연말_연시|세밑", time({ turn: true })],
  ["연말|년말|세모", time({ yearly: true, part: "end" }), /(?!정산|연시|결산| ?모임)/y],
  ["연초|년초|정초", time({ yearly: true, part: "early" })],
  ["올_초|올초", time({ yearRel: 0, part: "early" })],
  ["회계연도", time({ fiscal: "korea" })],
  // Halves, quarters, seasons.
  ["상반기|上|전반기", time({ half: 1 }), /(?!.{0,1}하반기)/y],
  ["하반기|下|후반기", time({ half: 2 }), /(?!별)/y],
  ["다음_반기", time({ halfRel: 1 })],
  ["이번_반기|금반기", time({ halfRel: 0 })],
  ["다음_분기|내_분기|차분기|차기_분기", time({ quarterRel: 1 })],
  ["반기", time({ halfRel: 0 }), /(?= ?(?:말|내|중|안|까지|$))/y],
  ["이번_분기|금분기|분기", time({ quarterRel: 0 }), /(?= ?(?:말|내|중|안|초|까지|$))/y],
  ["지난_분기|전_분기|전분기", time({ quarterRel: -1, past: true })],
  ["봄철|봄", time({ season: 1 }), PARTICLE],
  ["여름철|여름", time({ season: 2 }), PARTICLE],
  ["가을철|가을", time({ season: 3 }), PARTICLE],
  ["겨울철|겨울", time({ season: 4 }), PARTICLE],
  // Months.
  ["이달|이번_달|금월|당월|이번달", time({ monthRel: 0 })],
  ["다음_달|내달|익월|내월|차월|새달", time({ monthRel: 1 }), /(?!의 ?성)/y],
  ["다다음_달|내내월", time({ monthRel: 2 })],
  ["지난달|지난_달|전월|전달|저번_달", time({ monthRel: -1, past: true }), /(?!하|되|받|체|력)/y],
  ["월말|달_말", time({ monthly: true, part: "end" })],
  ["월초", time({ monthly: true, part: "early" })],
  ["월내", time({ monthRel: 0, inside: true })],
  // Weeks and days.
  ["이번_주|금주|이번주", time({ weekRel: 0 }), /(?!제|인|도|자)/y],
  ["다음_주|내주|차주|다음주|익주", time({ weekRel: 1 }), /(?!제|인|자|시)/y],
  ["다다음_주", time({ weekRel: 2 })],
  ["지난주|지난_주|전주", time({ weekRel: -1, past: true }), PARTICLE],
  ["이번_주말|금주말", time({ weekend: true, weekRel: 0 })],
  ["다음_주말", time({ weekend: true, weekRel: 1 })],
  ["주말", time({ weekend: true })],
  ["이번", time({ coming: true }), /(?= ?(?:봄|여름|가을|겨울|[월화수목금토일]요일))/y],
  ["정오|자정|오전|오후", { kind: "glue" }],
  ["주초", time({ weekRel: 1, part: "early" })],
  ["오늘|금일|당일", time({ dayRel: 0 }), /(?!날)/y],
  ["내일|명일|익일", time({ dayRel: 1 })],
  ["모레", time({ dayRel: 2 })],
  ["글피", time({ dayRel: 3 })],
  ["어제|그제|전날|엊그제", time({ dayRel: -1, past: true })],
  // Parts.
  ["초순|상순|초반|초", time({ part: "early" }), PARTICLE],
  ["초중순|초·중순", time({ part: "earlyMid" }), PARTICLE],
  ["중하순|중·하순", time({ part: "midLate" }), PARTICLE],
  ["중순|중반|중엽", time({ part: "mid" }), PARTICLE],
  ["하순|후반", time({ part: "late" }), PARTICLE],
  ["말미|막바지|말", time({ part: "end" }), PARTICLE],
  ["전반", time({ half: 1 }), PARTICLE],
  // Days with a name.
  ["설_연휴|설날_연휴|설_명절_연휴|구정_연휴", time({ holiday: "seollal", holidayBreak: true })],
  ["설_명절|설날|구정|음력_설|설", time({ holiday: "seollal" }), PARTICLE],
  ["추석_연휴|추석_명절_연휴|한가위_연휴", time({ holiday: "chuseok", holidayBreak: true })],
  ["추석_명절|추석|한가위", time({ holiday: "chuseok" })],
  ["명절", time({ holiday: "nearestFeast" })],
  ["성탄절|크리스마스", time({ holiday: "christmas" })],
  ["부처님_오신_날|석가탄신일", time({ holiday: "buddha" })],
  ["어린이날", time({ holiday: "children" })],
  ["현충일", time({ holiday: "memorial" })],
  ["제헌절", time({ holiday: "constitution" })],
  ["광복절", time({ holiday: "liberation" })],
  ["개천절", time({ holiday: "foundation" })],
  ["한글날", time({ holiday: "hangul" })],
  ["삼일절|3·1절|3.1절", time({ holiday: "march1" })],
  ["신정", time({ holiday: "newYear" })],
  ["대통령_선거|대통령선거|대선", time({ election: "president" })],
  ["국회의원_선거|국회의원_총선거|총선", time({ election: "assembly" }), /(?!거제)/y],
  ["지방선거|지선|지방_선거", time({ election: "local" })],
  ["대통령_임기|현_정부_임기|정부_임기|임기", time({ term: true }), /(?= ?(?:내|중|안|말|동안|까지|$))/y],
  ["취임|정부_출범", time({ termStart: true }), /(?= ?(?:후|이후|뒤)? ?\d{1,3} ?일)/y],
  // Lengths with a name.
  ["반년|반_년", length(6, "month")],
  ["일주일|한_주", length(1, "week"), /(?=$|[^가-힣]|이내|내|안|후|뒤|간|만에|에)/y],
  ["보름", length(15, "day")],
  ["열흘", length(10, "day")],
  ["아흐레", length(9, "day")],
  ["여드레", length(8, "day")],
  ["이레", length(7, "day")],
  ["엿새", length(6, "day")],
  ["닷새", length(5, "day")],
  ["나흘", length(4, "day")],
  ["사흘", length(3, "day")],
  ["이틀", length(2, "day")],
  ["하루", length(1, "day"), PARTICLE],
  ["백_일", length(100, "day"), /(?= ?(?:이내|내|안))/y],
  ["한_달_반", length(45, "day")],
  // Particles and words that bind a time.
  [
    "가_가기_전에|가_가기_전|이_가기_전에|이_가기_전|가_끝나기_전에|가_끝나기_전|이_끝나기_전에|이_끝나기_전|가_지나기_전에|이_지나기_전에",
    mark("by"),
    /(?=$|[^가-힣]|까지)/y,
  ],
  ["까지는|까지도|까지만|까지", mark("by")],
  ["이전까지|이전에|이전", mark("upTo"), /(?=$|[^가-힣]|으로|엔)/y],
  ["전까지|되기_전까지|전에는|전에|전", mark("before"), /(?=$|[^가-힣]|까지|으로|엔)/y],
  ["이내에|이내로|이내", mark("within"), /(?!기)/y],
  ["안에는|안에라도|안으로|안에|안", mark("within"), SHORT],
  ["내에는|내로|내에|내", mark("within"), SHORT],
  ["중에는|중으로|중에|중|사이에|도중", mark("in"), SHORT],
  ["에는|엔|에", mark("in"), /(?=$|[^가-힣])/y],
  ["부터는|부터", mark("from")],
  ["이후부터|이후에|이후로|이후", mark("since"), /(?!보)/y],
  ["직후에|직후|후에는|후에|후부터|후|뒤에|뒤부터|뒤", mark("after"), /(?=$|[^가-힣]|께|쯤|인|로|엔)/y],
  ["만에", mark("exact")],
  ["간에|간|동안", mark("for"), PARTICLE],
  [
    "무렵|즈음|전후|안팎|정도|가량|경|께|쯤|여",
    mark("around"),
    /(?=$|[^가-힣]|에|까지|엔|부터|으로|뒤|후|내|이나|안|이면|이)/y,
  ],
  ["사이", mark("between")],
  ["늦어도|아무리_늦어도|늦더라도|늦으면", mark("latest")],
  ["이르면|빠르면|일러도|빨라야|이르면은", mark("early"), /(?=[\s,~]|$)/y],
  ["오는|다가오는|돌아오는|다가올", time({ coming: true }), /(?= (?!대로|즉시))/y],
  ["지난", time({ past: true }), /(?= ?(?:\d|[월화수목금토일]요일|봄|여름|가을|겨울|[상하]반기|연말))/y],
  [
    "앞으로|향후|이제부터|지금부터|오늘부터|발표일로부터|회의_후|이날부터",
    mark("over"),
    /(?= ?(?:약 ?)?(?:\d|[한두세석네넉] ?달|일 ?주일|보름|열흘|반년|몇|수개월|수년|\D{0,3}년))/y,
  ],
  [
    "~|에서",
    { kind: "join", join: "to" },
    /(?= ?(?:\d|내년|내달|올|다음|연|초|중순|말|하순|늦어도|늦으면))/y,
  ],
  [
    "또는|혹은|이나|내지|나|아니면|·|/",
    { kind: "join", join: "or" },
    /(?= ?(?:\d|내년|내달|다음|늦어도|초|중순|말|하순|연|[상하]반기|설|추석|가을|겨울|봄|여름))/y,
  ],
  ["의|약|인|께서|도|,", { kind: "glue" }],
  ...KOREAN_SIGNS,
];

/** Korean: particles behind the time they bind, large units before small ones. */
export const KOREAN = lexicon(false, "behind", WORDS, PATTERNS);
