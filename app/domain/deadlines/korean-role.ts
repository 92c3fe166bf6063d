import type { Mention } from "./mention.ts";
import { behind, canBeOver, isDeadline, type Role } from "./role.ts";

/** Said of what goes well in spite of its negation. */
const HARMLESS =
  /(?:차질|문제|어김|틀림|빠짐|예외|지체|변함|지장|공백|이견|남김|무리|쉼|끊임|아낌|흔들림) ?없/g;
const DENIED =
  /어렵[다습고게기지]|어려[울워운](?: ?(?:것|전망|상황|실정|처지)|[졌질])|불가능|불투명|무산|힘들[다겠 것어]|물 ?건너|난망|못(?= ?[하할한해합했박낼낸킬])|않[을았겠]|않는다|않기로|않다|쉽지 않|만만치 않|여의치 않|녹록[지치] 않|없[다었을음습]|가능성[은이도] ?(?:낮|희박|작|적|없|크지)|[을를] 넘길|(?:목표|계획)[를을은] ?(?:포기|접)|미지수|장담|늦어질|지연될|보장/;
const CLAUSE = /[가-힣](?:고|며|지만|으나|는데)(?=[,\s])|, /;

const UNSET =
  /(?:정해진|확정된|결정된|합의된) ?(?:것|바|건|게|내용)?[은는이도]? ?(?:아무것도 ?)?없|정해지지 않|확정되지 않|부인했|사실이 아니|여부[는를도가]? ?(?:미정|불투명|안갯속)|미정/;
const FORGONE = /(?:예정|계획|방침|목표|구상)이(?:었|던)|려 ?했|려던|기로 했(?:으나|지만|었)/;
const UNSURE =
  /가능성[이도을] ?(?:있|크|높|거론|점쳐|제기|열어|언급|시사)|[수]도 있|지도 모|유력|거론|점쳐|^나 |^(?:쯤|께)?에나 |검토$|검토 ?중(?!인)|검토하고 있|저울질|관측(?:이|도|된)|희망한|바란다|기대한|설이 (?:돌|나)/;
/** A plan, not a time: 내년 예산, 올해 업무계획. */
const YEARS_PAPER =
  /^(?:도|의)? ?(?:정부 ?)?(?:본)?(?:예산|업무 ?(?:계획|보고|추진계획)|사업 ?계획|경제 ?(?:정책|전망|성장)|최저임금|임금|세법|세제|세입|세출|국세|성장률|물가|목표|살림|국가채무|연봉|정원|모집)/;

/** Figures of a time that is over: compared with another, or the largest in so long. */
const FIGURES =
  /전년|전월|전분기|전기 ?대비|동기 ?대비|(?:지난해|작년) ?(?:같은|동월|동기)|1년 전|같은 (?:달|기간) 기준|역대 (?:최대|최고|최저|최소)|사상 (?:최대|최고|최저)|\d+(?:개월|년|분기|주)(?: ?연속| ?째| ?만에)/;
const FIGURE_NOUN =
  /^[^,]{0,16}?(?:수출|수입|물가|실업률|고용률|취업자|매출|영업이익|순이익|판매량?|생산량?|출생아|무역수지|경상수지|성장률|거래량|수출액|수입액|실적|방문객|이용자)(?: ?수)?[은는이가의]? (?!목표)/;

const AHEAD =
  /겠|예정(?=이|인|으로|임|돼|$|[\s,])|계획(?=이|으로|임|을 (?:밝|세|내|발)|인 )|방침(?=이|임|을 |$)|목표(?=로|다|이다)|기로|키로|도록|[해어아여돼]야|하려|[할될낼칠릴킬질날울갈올설볼들] (?:것|예정|계획|방침|전망|참|뜻|생각|수)|[한된린난든낸온킨친진긴운연간선본쓴뀐]다(?=$|[^가-힣]|고|는|며|면)|는다(?=$|[^가-힣]|고|는|며|면)|[습합됩입랍]니다|하자|라고|하라|도입할|할 /;
const OVER = /[했됐었았였렸졌냈났갔왔섰겼쳤렀웠떴](?:다|고|으며|으나|지만|는데|습니다|음|으)/;
/** Past verbs whose object lies ahead: they said it, set it, moved it. */
const SETTING =
  /(?:밝혔|말했|전했|강조했|설명했|약속했|예고했|합의했|제시했|확인했|시사했|내비쳤|공언했|다짐했|못박았|요청했|요구했|촉구했|당부했|지시했|주문했|통보했|정했|정해졌|잡았|모았|앞당겼|앞당겨졌|미뤘|미뤄졌|늦췄|늦춰졌|연기했|연기됐|연장했|연장됐|확정했|확정됐|설정했|결정했|결정됐|의결했|내다봤|예상했|전망했|관측했|남겼|남았|다가왔|예정됐|계획했|내걸었|세웠|명시했|공약했|하였)$/;
const DONE =
  /^(?:에서|때)? ?([가-힣·]{0,8} ?)([가-힣]{1,5}(?:한|된|던)|[가-힣]{0,3}(?:열린|낸|끝난|늘어난|일어난|줄어든|오른|나온|들어온|이뤄진|이루어진|치러진|벌어진|내려진|마친|넘긴|맺은|받은|걸린|터진|불거진|떨어진|올린|만든|세운|들인|쓴|모은|가진|연|본|거둔|잡힌|밝힌|내놓은|올라온|바뀐))(?=[\s,"'])/;
const NO_VERB =
  /(?:필요|중요|신속|조속|적절|다양|충분|가능|안전|과감|강력|획기적|원활|명확|정확|투명|공정|실질|위|대|관|향|인|의|통|비|속|제|권|북|남|무|또|기|시|상|하|유|편리|간편|복잡|심각|시급|긴급|부족|동일|유사|특별|특수|새|건강|풍부|활발|철저|완전|완벽|확실|뚜렷|합당|타당|적합|적정|우수|저렴|포함|비롯|상당|막대|방대|엄정|엄격|일정|상세|유효|취약|예정|계획|만)(?:한|된|던)$/;

/** The role of a Korean time, from the words that follow it. */
export function koreanRole(text: string, mention: Mention): Role | null {
  const rest = behind(text, mention.end, 90);
  if (rest.length < 2) return null;
  if (rest.startsWith("보다"))
    return mention.bound === null && /^보다는? ?(?:빠르|이르|앞)/.test(rest) ? "denied" : "told";
  if (mention.words?.day !== undefined && /^ ?자(?!로)(?=[\s,)])/.test(rest)) return "told";
  const cut = rest.search(CLAUSE);
  const clause = (cut < 0 ? rest : rest.slice(0, cut + 2)).replace(HARMLESS, "");
  if (mention.bound !== "from" && mention.bound !== "since" && DENIED.test(clause)) return "denied";
  if (UNSET.test(rest) || FORGONE.test(clause)) return "denied";
  if (/^(?:이?였던|이던|이었던)/.test(rest)) return "told";
  if (isYearsPaper(rest, mention)) return "told";
  if (UNSURE.test(clause)) return "unsure";
  if (rest.startsWith("의 ") && /까지$/.test(text.slice(mention.start, mention.end))) return "told";
  if (canBeOver(mention) && !isDeadline(mention) && isFigure(rest)) return "told";
  // 중 makes a deadline of a month as 안에 does.
  const within = /중(?:에|에는|으로)?$/.test(text.slice(mention.start, mention.end));
  return ofVerb(rest, mention) ?? (within ? "promise" : null);
}

const isYearsPaper = (rest: string, { words, bound, latest }: Mention) =>
  bound === null &&
  !latest &&
  words !== null &&
  (words.year !== undefined || words.yearRel !== undefined) &&
  words.month === undefined &&
  words.part === undefined &&
  words.half === undefined &&
  words.quarter === undefined &&
  !words.inside &&
  YEARS_PAPER.test(rest);

const isFigure = (rest: string) => {
  const at = rest.search(FIGURES);
  if (at >= 0 && !AHEAD.test(rest.slice(0, at + 25))) return true;
  return FIGURE_NOUN.test(rest) && !AHEAD.test(rest);
};

/** A past participle beside the time, or the first verb that ends a clause. */
function ofVerb(rest: string, mention: Mention): Role | null {
  const open = canBeOver(mention);
  const done = DONE.exec(rest);
  const participle = done?.[2] ?? "";
  if (open && done && !NO_VERB.test(participle) && !/[을를이가은는에와과로]\s/.test(done[1] ?? ""))
    return "told";
  const ahead = rest.search(AHEAD);
  const over = OVER.exec(rest);
  if (ahead >= 0 && (!over || ahead <= over.index)) return "promise";
  if (!over || !open || mention.latest || /^으?로 /.test(rest)) return null;
  return SETTING.test(rest.slice(0, over.index + 1)) ? null : "told";
}
