import type { Mention } from "./mention.ts";
import { behind, canBeOver, isDeadline, type Role } from "./role.ts";

const DENIED =
  /難し|困難|見送|断念|できない|出来ない|しない|行わない|しません|不透明|間に合わ|不可能|絶望|ない見通し|ない方針|ない見込み|撤回|見通せない|めどが立た|目途が立た|厳しい|見込めない|ずれ込|未定/;
const FIGURES = /前年|前月|前期比|年ぶり|か月ぶり|カ月ぶり|ヶ月ぶり|過去最|連続/;
const FIGURE_NOUN =
  /^の?(?:[一-龠ァ-ヶー]{0,6})(?:輸出|輸入|物価|売上|失業率|求人|生産|販売|受注|倒産|出荷|出生|貿易|訪日)/;
const AHEAD =
  /する(?!前)|予定|方針|見通し|見込み|目指す|めざす|まとめる|考えだ|示す|[るくすぐつむぶう](?:こと|よう|と|。|$)|たい/;
const DONE =
  /^(?:に|で|は|から|まで(?:に)?)?、?(?:[^、。をにがは]{0,8})(?:[しれえいっけせめてきぎりび]た|んだ)(?!い|ら|り|め|く)(?=[^と。、])/;
const OVER =
  /(?<!一致|合意|確認|表明|指示|要請|約束|発表|明らかに)(?<!決|述べ|求)(?:[しれえいっけせめてきぎりび]た|んだ)(?=。|$|が、)/;

/** A plan, not a time: 来年度予算案. */
const YEARS_PAPER = /^(?:の|当初|政府)*(?:予算|税制改正|概算要求|業務計画|事業計画|経済見通し|成長率)/;

/** The role of a Japanese time, from the words that follow it. */
export function japaneseRole(text: string, mention: Mention): Role | null {
  const rest = behind(text, mention.end, 60);
  if (rest.length < 2) return null;
  const comma = rest.indexOf("、", 4);
  const clause = comma < 0 ? rest : rest.slice(0, comma);
  if (mention.bound !== "from" && DENIED.test(clause)) return "denied";
  if (mention.bound === null && mention.words?.month === undefined && YEARS_PAPER.test(rest)) return "told";
  if (!canBeOver(mention)) return AHEAD.test(clause) ? "promise" : null;
  if (!isDeadline(mention) && (FIGURES.test(clause) || FIGURE_NOUN.test(rest))) return "told";
  if (DONE.test(rest)) return "told";
  const ahead = rest.search(AHEAD);
  const over = OVER.exec(rest);
  if (ahead >= 0 && (!over || ahead < over.index)) return "promise";
  if (over && !isDeadline(mention)) return "told";
  return /中に?$/.test(text.slice(mention.start, mention.end)) ? "promise" : null;
}
