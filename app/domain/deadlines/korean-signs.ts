import { everyMany, timesPer } from "./repeated.ts";
import { cadence, type Meaning, type Pattern, soft, type WordList } from "./words.ts";

const end = /(?=$|[^가-힣])/y;
const condition: Meaning = { kind: "condition" };
const skip: Meaning = { kind: "skip" };
const vague = soft("soft.soon");
const later = soft("soft.later");
const regular: Meaning = { kind: "cadence", rule: "cadence.regular", cadence: null };
const weakly = (unit: "day" | "week" | "month" | "quarter" | "half" | "year"): Meaning => ({
  kind: "cadence",
  rule: "cadence.every",
  cadence: { unit, every: 1, aligned: true },
  weak: true,
});

/** Korean words that are no time: loose ones, repetitions, conditions, and nouns that only look like a particle. */
export const KOREAN_SIGNS: readonly WordList[] = [
  // Soon.
  [
    "시급히|조기에|조기_|조속한|조속히|조속|조만간|곧|머지않아|머잖아|이른_시일|빠른_시일|빠른_시간|이른_시간|가까운_시일|가까운_장래|가까운_미래|빠른_시기|이른_시기|가급적_빨리|최대한_빨리|최대한_빠르게|최대한_신속히|하루빨리|하루속히|빨리|빠르게|서둘러|신속히|신속하게|신속|즉시|즉각|지체_없이|바로|속히|속도감_있게|근시일|수일|며칠|목전|임박",
    vague,
    /(?!잡|바로|은 ?전|로)/y,
  ],
  ["곧바로|곧장|당장", vague],
  // Some day.
  [
    "향후|추후|차후|앞으로|당분간|나중에|장기적으로|중장기적으로|중장기|중기적으로|장기적|언젠가|때가_되면|적절한_시점|적절한_때|알맞은_시기|알맞은_때|적절한_시기|적정한_시점|적기에|적시에|적당한_시기|시간을_두고|시간을_갖고|궁극적으로|미래에|필요한_시점",
    later,
  ],
  ["단기간|단시간|단기적으로|단기", vague, /(?! ?금융)/y],
  ["수주|몇_주|2~3주쯤|몇주", soft("soft.weeks"), /(?= ?(?:내|안|이내|간|뒤|후|동안))/y],
  ["수개월|몇_개월|몇_달|수_개월|몇달", soft("soft.months"), /(?= ?(?:내|안|이내|간|뒤|후|동안|$))/y],
  ["수년|몇_년|몇_해", soft("soft.later"), /(?= ?(?:내|안|이내|간|뒤|후|동안|$))/y],
  // Hedges before a date, loose words on their own.
  [
    "가급적이면|가급적|가능하면|가능한_한|가능한|되도록이면|되도록|웬만하면|될_수_있으면|최대한",
    { kind: "hedge" },
  ],
  // No deadline.
  [
    "단계적으로|단계적|순차적으로|순차적|점차적으로|점차|점진적으로|점진적|차례로|지속적으로|지속적|지속해서|꾸준히|계속해서|계속|상시|상시적으로|수시로|수시|상시로|차차|미정|예정|계획|방침|검토",
    { kind: "none", rule: "none" },
  ],
  // Repetitions.
  ["매년|매해|해마다|매_년", cadence("year", 1, true)],
  ["연례|연간", weakly("year")],
  ["매반기|매_반기|반기마다|반기별로|반기별|상·하반기|상하반기", cadence("half", 1, true)],
  ["매분기|매_분기|분기마다|분기별로|분기별", cadence("quarter", 1, true)],
  ["매월|매달|매_달|매_월|달마다|월마다|월별로|월별|매월마다", cadence("month", 1, true)],
  ["월례|월간", weakly("month")],
  ["매주|매_주|주마다|주별로|매주마다", cadence("week", 1, true)],
  ["주간", weakly("week"), end],
  ["매일|날마다|일별로", cadence("day", 1, true)],
  ["격월|격월로|격월제", cadence("month", 2, false)],
  ["격주|격주로", cadence("week", 2, false)],
  ["격년|격년제", cadence("year", 2, false)],
  ["정기적으로|정기적|정례적으로|정례적|정례화|정기_개최|정례_개최|주기적으로|주기적", regular],
  ["정례|정기", { ...regular, weak: true } as Meaning, /(?=$|[^가-힣])/y],
  // 마다 repeats the time that it stands behind; 기업마다 repeats nothing.
  ["마다", { ...regular, weak: true, each: true } as Meaning],
  ["저마다", skip],
  // Conditions.
  [
    "에_이르면|통과_즉시|완료_즉시|확정_즉시|승인_즉시|종료_즉시|합의_즉시|타결_즉시|개정_즉시|는대로|는_대로|은_대로|는_즉시|는_순간",
    condition,
    /(?![가-힣])/y,
  ],
  [
    "되면|하면|으면|나면|오면|치면|키면|리면|내면|지면|되어야|돼야|라면|이면|갖춰야|있어야",
    condition,
    /(?=[\s,.]|$)/y,
  ],
  ["일부", skip, /(?!터)/y],
  ["다면|ㄴ다면", condition, /(?=[\s,.]|$)/y],
  ["전제로|조건으로", skip, /(?= ?[가-힣]{0,4}[한된온쓴] )/y],
  ["경우에|경우", condition, /(?=[\s,.]|$|에는|엔)/y],
  ["할_때|될_때|날_때|칠_때|질_때|올_때|갈_때|릴_때|킬_때|낼_때|을_때", condition, /(?![가-힣]*마다)/y],
  ["전제로|전제_하에|조건으로|조건부로|조건부|조건하에|조건_하에|를_전제", condition],
  [
    "필요시|필요_시|통과_시|확정_시|완료_시|개정_시|발생_시|합의_시|승인_시|가결_시|타결_시|도입_시|요청_시|발효_시|시행_시|마련_시|여건_조성_시|완료_시점|통과_시점",
    condition,
    /(?=$|[\s,.]|까지|에|점)/y,
  ],
  [
    "상황에_따라|결과에_따라|여건에_따라|추이에_따라|경과에_따라|진행에_따라|협의에_따라|상황을_보|상황_보|추이를_보|추이를_지켜|상황을_지켜|여건을_고려|상황을_고려|여건이_허락|여하에_따라|진척에_따라|일정에_따라|결과를_보",
    condition,
  ],
  [
    "국회_임기|국회의원_임기|의원_임기|시장_임기|위원장_임기|총리_임기|장관_임기|도지사_임기|정기국회|임시국회|국정감사|국감|휴회|회기|정기_국회|임시_국회|이번_국회|국회_일정|예산_국회|여름_휴가|휴가철|방학",
    { kind: "condition", weak: true },
  ],
  [
    "통과_후|개정_후|합의_후|승인_후|타결_후|가결_후|의결_후|제정_후|통과_이후|타결_이후|입법_후|비준_후|성립_후|통과되고_나서|통과된_뒤|통과된_후|통과한_뒤|통과_뒤|승인_뒤|합의_뒤|가결된_뒤|승인된_뒤|개정된_뒤|개정_이후|승인_이후|합의_이후|입법_이후",
    condition,
    /(?=$|[^가-힣]|에|부터|로|엔)/y,
  ],
  [
    "완료_후|종료_후|확정_후|협의_후|논의_후|검토_후|수렴_후|심의_후|마무리_후|시행_후|공포_후|완료_이후|종료_이후|확정_이후|시행_이후|한_뒤|한_후|된_뒤|된_후|을_거친_뒤|거친_뒤|거친_후|거쳐야",
    { kind: "condition", weak: true },
    /(?=$|[^가-힣]|에|부터|로|엔)/y,
  ],
  // The saying itself and what is already done.
  [
    "열린|열렸|개최된|개최한|개최했|가진|진행된|진행한|밝혔|말했|전했|강조했|발표했|발표한|설명했|발표된|출범한|체결한|체결된|시행된|제정된|마련된|참석한|취임한|주재한|주재로|간담회에서 ?밝|지적했|언급했|약속했",
    { kind: "scene" },
  ],
  // Words that only look like a particle, a unit or a season.
  [
    "사후|사전|최후|기후|노후|낙후|배후|예후|독후감|전후방|방안|법안|예산안|초안|개정안|정부안|개선안|대안|제안|현안|보안|국내|사내|업계_내|역내|시내|실내|위원회_내|집중|나중|공중|기존|안전|발전|이전 비용|초거대|초고속|초격차|초대형|초기|초연결|초저|중소|중견|중앙|중국|중점|중심|중요|중장기 ?계획|내용|내부|내수|내실|내각|연중무휴|설명|설치|설비|설립|설계|설정|올림|말씀|말했|경제|경우의|경쟁|경기|경영|전략|전체|전문|전국|전력|전기|전면|전환|전담|여부|여러|이후보|반면|측면|화면|국면|전면 ?|서면|도면|가능성|가급적 ?아|월드컵|주요|주제|주도|주민|주택|주파수|일자리|일정|일반|간담회|간사|간부|말레이|이내믹|바로잡|이르면서|안내|안건|안정|내외|내달리|전망|여건",
    skip,
  ],
];

const COUNTS: Record<string, number> = {
  한: 1,
  두: 2,
  세: 3,
  석: 3,
  네: 4,
  넉: 4,
  여섯: 6,
  일: 1,
  이: 2,
  삼: 3,
  육: 6,
};
const count = (text: string | undefined) => COUNTS[text ?? ""] ?? Number(text);
const MEETING =
  "(?:회의|대화|간담회|총회|회담|포럼|토론회|협의회|위원회|라운드테이블|협의체|워크숍|세미나|콘퍼런스|컨퍼런스|회동|공청회|설명회|점검회)";

/** Korean repetitions and meetings that hold a number. */
export const KOREAN_SIGN_PATTERNS: readonly Pattern[] = [
  { first: "월화수목금토일", shape: /[월화수목금토일]요일 ?마다/y, read: () => cadence("week", 1, true) },
  {
    first: "#봄여가겨연",
    shape: /(?:\d{1,2}월(?: ?(?:초|말|중순))?|봄|여름|가을|겨울|연말|연초) ?마다/y,
    read: () => cadence("year", 1, true),
  },
  {
    first: "#한두세석네넉여일이삼육",
    shape:
      /(\d{1,3}|한|두|세|석|네|넉|여섯|일|이|삼|육) ?(개월|달|주일|주|년|일|분기|반기|해) ?(?:마다|에 ?(?:한|1) ?(?:번|차례|회)|간격|주기로|단위로)/y,
    read: ([, number, unit = ""]) => everyMany(count(number), unit),
  },
  {
    first: "#한두세석네넉일이삼육",
    shape:
      /(?:1|한|일) ?(달|년|해|주일|주|분기|반기)에 ?(\d{1,2}|두|세|네)(?: ?[~-] ?\d{1,2}|(?:,|·)?(?:세|네))? ?(?:번|차례|회)/y,
    read: ([, unit = "", number]) => timesPer(count(number), unit),
  },
  {
    first: "연년월주분반매",
    shape:
      /(?:매 ?)?(연간|연|년|월간|월|달|주간|주|분기|반기|일)(?:에|당)? ?(?:최소 |평균 |약 |각 )?(\d{1,2}|한|두|세|네)(?: ?[~-] ?\d{1,2}|(?:,|·)?(?:두|세|네))? ?(?:회|차례|번)(?!째|의|차)/y,
    read: ([, unit = "", number]) => timesPer(count(number), unit.replace("간", "")),
  },
  {
    first: "차다후",
    shape: new RegExp(
      `(?:차기|차회|다음번|다음|후속)(?! ?(?:달|주|해|분기|반기|년|월|날)) ?[가-힣a-z0-9·' -]{0,20}?${MEETING}(?=$|[^가-힣]|에|까지|때|전|의|로|을|를|이|는)`,
      "y",
    ),
    read: () => ({ kind: "event", rule: "event.next", number: null }),
  },
  {
    first: "제#",
    shape: new RegExp(
      `제? ?(\\d{1,3}) ?[차회] ?[가-힣a-z0-9·' -]{0,20}?${MEETING}(?=$|[^가-힣]|에|까지|때|전)`,
      "y",
    ),
    read: ([, number]) => ({ kind: "event", rule: "event.numbered", number: Number(number) }),
  },
];
