import { WEEKDAYS } from "./english-times.ts";
import type { Mention } from "./mention.ts";
import { before, behind, canBeOver, isDeadline, type Role } from "./role.ts";

const words = (text: string): ReadonlySet<string> => new Set(text.split(" "));

/** Verbs and nouns that look ahead. */
const AHEAD = words(
  "will would shall must should can 'll due deadline target goal expects expect expected schedules scheduled plan plans planned planning intends intend intended aims aim aiming slated set sets promise promises promised pledge pledges pledged commits commit committed required targeted targeting proposes proposed anticipated projected delayed postponed deferred extended extends vows vowed ordered instructs instructed directs directed tasked asked asks urged urges called calls hopes needs need wants undertakes undertook agrees going envisages envisaged earmarked",
);
const UNSURE = words("may might could");
const PAST = words(
  "was were had having did made took came began went held met sent won lost rose fell grew gave got saw found built hit kept led paid ran spoke wrote struck brought bought sold became drew shown seen taken given known begun shrank stood sank left cut",
);
/** Verbs of saying: what they say may lie ahead. */
const NOUNS = words(
  "plan plans target targets goal deadline set need needs aim aims promise promises pledge pledges call calls hopes due",
);
const SAYING = words(
  "said told added stated reported noted explained suggested indicated signalled signaled revealed confirmed insisted conceded warned agreed argued",
);
const NO_VERB = words("need speed indeed united exceed proceed succeed embed feed seed bed red shed");
const BEFORE_ADJECTIVE = words(
  "the a an its their his her our this that these those of for with by in on from to and or as new newly all some any more its most other",
);
const STOPS = words("and but or while whereas because so that which who after if although where");
const NO_INFINITIVE = words(
  "the a an its their his her our this that these those all be-it parliament congress council lawmakers one two three up about around date december january february april june july august september october november",
);

const isPast = (word: string) =>
  PAST.has(word) || (word.length > 4 && word.endsWith("ed") && !NO_VERB.has(word) && !AHEAD.has(word));
const isInfinitive = (word: string | undefined) =>
  word !== undefined && /^[a-z]{2,}$/.test(word) && !NO_INFINITIVE.has(word) && !/(?<!s)s$/.test(word);

const NOT =
  /\b(?:(?:will|would|can|could|is|are|was|were|does|do|did|has|have|had|may|might|should|must|shall) not|cannot|(?:wo|would|ca|could|is|are|was|were|does|do|did|has|have|had|should)n't|won't|can't|never|unlikely|unable to|failed to|fails to|refused to|declined to|rul(?:ed|es|ing) out|nor|neither|(?:will|would|is|are|was|were) (?:be )?no (?!later|more|fewer|less|doubt|longer)|too (?:early|soon)|whether (?!to\b|or not to)|unclear|uncertain|no (?!later|more|fewer|less|doubt|longer)(?:[a-z-]+ ){1,4}(?:will|would|is|are|was|were|to|has|have|had)|no longer (?:expect|plan|intend|aim|possible|feasible|on track)|(?:scrapp|abandon|dropp|miss)(?:ed|ing) (?:its|the|a|their|his|plans)|no (?:plan|plans|prospect|chance|intention|commitment|guarantee|promise))\b/;
const NOT_ONLY =
  /\bnot (?:only|just|merely|later than|exceed|least)\b|\bif not\b|\bno doubt\b|\bdid not (?:say|rule)/;
/** What was to be and was not. */
const FORGONE =
  /\b(?:(?:was|were) (?:to|(?:due|supposed|meant|expected|scheduled) to) have|would have|should have|had (?:been )?(?:expected|due|scheduled|planned|promised|hoped|intended|pledged|set|aimed|slated))\b(?!.*\b(?:will|now)\b)/;
const REFUSED =
  /^[^,;]{0,45}?\b(?:(?:is|are|was|were|looks|look|looked|seems|seemed|appears|appeared|be|becoming|become|has been|had been)(?: now| all but| increasingly| simply| very)? (?:no longer|not (?:achievable|possible|feasible|realistic|realisable|attainable|likely|viable|going)|unlikely|out of reach|out of the question|unrealistic|impossible|unachievable|unattainable|in doubt|doubtful|off the table|missed|abandoned|scrapped|dropped|ruled out|beyond reach|remote|slim)|(?:will|would|could|can|may|might) not|won't|cannot|can't)\b/;

/** "…, who would not say more, …" and "Having missed it, …" are not what is promised. */
const ASIDE = /, (?:who|which|whose|where)\b[^,]{0,80},/g;
const OPENING =
  /^(?:having|after|although|despite|while|asked|though|unable|with|since|whereas)\b[^,]{0,80},/;

/** The role of an English time, from the nearest verb before it and the one behind it. */
export function englishRole(text: string, mention: Mention): Role | null {
  const lead = before(text, mention.start, 110);
  const rest = behind(text, mention.end, 80);
  if (lead.length < 2 && rest.length < 2) return null;
  if (isDenied(lead, rest, mention)) return "denied";
  if (isNamed(lead, rest, mention) || FORGONE.test(lead)) return "told";
  const found = verbBefore(lead, mention, text);
  if (found) return found;
  return canBeOver(mention) && !isDeadline(mention) && pastBehind(rest, mention) ? "told" : null;
}

function isDenied(lead: string, rest: string, { bound, notBefore }: Mention): boolean {
  if (notBefore) return true;
  if (bound === "from" || bound === "since" || bound === "after") return false;
  if (/(?<!\bif )(?<!\bor )\bnot $/.test(lead)) return true;
  const main = lead.replace(ASIDE, " ").replace(OPENING, "");
  const clause = main.slice(lastStop(main)).replace(NOT_ONLY, "");
  return NOT.test(clause) || REFUSED.test(rest);
}

/** Where the clause begins that a time stands in. */
function lastStop(lead: string): number {
  let at = 0;
  for (const found of lead.matchAll(
    /, (?:and|but|so|while|which|who)\b|\b(?:but|while|although|though|and (?:now|then|also|will|would|is|are|has|plans?|aims?|intends?|expects?|pledged|promised|hopes?|to)|instead)\b/g,
  ))
    at = (found.index ?? 0) + found[0].length;
  return at;
}

/** Statistics and things named after a day. */
function isNamed(lead: string, rest: string, mention: Mention): boolean {
  const { length, words: time, latest } = mention;
  if (latest) return false;
  if (
    /\b(?:dated|(?:postponed|moved|delayed|pushed back|brought forward|deferred|shifted|rescheduled|changed|switched|extended) from) $/.test(
      lead,
    )
  )
    return true;
  if (/^ (?:than|running|in a row)\b/.test(rest)) return true;
  if (/\b(?:time|[a-z]{3,}est(?: [a-z-]+){0,3}|first(?: [a-z-]+){0,3}) $/.test(lead) && length !== null)
    return true;
  if (
    /\b(?:since|year|quarter|months?|weeks?|days?|half) (?:(?:to|through|ended|up to) )?$/.test(lead) &&
    !length
  )
    return /\b(?:since|to|through|ended|up to) $/.test(lead);
  if (length && /^,? (?:to|through|ended|ending|earlier|old)\b/.test(rest)) return true;
  if (
    /^(?:'s)? (?:budget|edition|report|survey|census|study|review|election results|accord|protocol|agreement|treaty|act|law|uprising|attacks?|earthquake|coup)\b/.test(
      rest,
    )
  )
    return (
      isFlat(mention) &&
      (/^'s/.test(rest) ? isYear(mention) : time?.year !== undefined || canBeOver(mention)) &&
      mention.bound !== "before"
    );
  if (/^'s (?:spending|plans?|targets?|growth|wage|pay|programme|program|funding|intake|quota)\b/.test(rest))
    return isYear(mention);
  return /\bsince $/.test(lead.slice(0));
}

const isSpan = ({ to, words: time }: Mention) =>
  to !== null || time?.monthTo !== undefined || time?.dayTo !== undefined;
const isYear = ({ words: time }: Mention) =>
  time !== null && (time.year !== undefined || time.yearRel !== undefined) && time.month === undefined;
const isFlat = ({ bound }: Mention) =>
  bound === null || bound === "in" || bound === "from" || bound === "since";

/** Goes back to the nearest verb: ahead, or past. */
function verbBefore(lead: string, mention: Mention, text: string): Role | null {
  const said = lead.trim().split(/\s+/).slice(-14);
  let clause = true;
  for (let at = said.length - 1; at >= 0; at -= 1) {
    const raw = said[at] ?? "";
    if (/[,:]$/.test(raw) && at < said.length - 1) clause = false;
    const word = raw.replace(/^[("']|[,:)"']+$/g, "");
    const near = at === said.length - 1;
    if (UNSURE.has(word) && said[at + 1] !== "not") return "unsure";
    if (NOUNS.has(word) && BEFORE_ADJECTIVE.has(said[at - 1] ?? "")) continue;
    if (AHEAD.has(word) || word.endsWith("'ll")) return "promise";
    if (word === "to" && isInfinitive(said[at + 1]?.replace(/[,:]$/, "")))
      return reported(said, mention) ?? "promise";
    if (!clause) continue;
    if (near && isReport(word, mention)) return "told";
    if (SAYING.has(word)) {
      const close = near || (at >= said.length - 4 && isDayWord(mention));
      if (close && !isDeadline(mention) && canBeOver(mention)) return "told";
      return null;
    }
    if (STOPS.has(word)) clause = false;
    if (isPast(word)) {
      const role = ofPast(word, auxiliary(said, at), near, mention, text);
      if (role !== "adjective") return role;
    }
  }
  return null;
}

const isDayWord = ({ words: time }: Mention) =>
  time?.weekday !== undefined || time?.day !== undefined || time?.dayRel === 0 || time?.weekRel === 0;

/** "Would say on Tuesday": the day of the saying. */
const isReport = (word: string, mention: Mention) =>
  isDayWord(mention) && !isDeadline(mention) && /^(?:say|says|tell|tells|speaking|said|told)$/.test(word);

function reported(said: readonly string[], mention: Mention): Role | null {
  const last = said.at(-1) ?? "";
  return isReport(last, mention) ? "told" : null;
}

function auxiliary(said: readonly string[], at: number): string {
  let back = at - 1;
  while (back >= 0 && /ly$|^(?:also|now|not|already|just|first|then)$/.test(said[back] ?? "")) back -= 1;
  return (said[back] ?? "").replace(/[,:]$/, (mark) => (mark === "," ? "," : mark));
}

function ofPast(
  word: string,
  aux: string,
  near: boolean,
  mention: Mention,
  text: string,
): Role | null | "adjective" {
  if (aux === "be" || aux === "get" || aux === "being" || aux === "is" || aux === "are") return "promise";
  if (!canBeOver(mention)) return null;
  const done = /^(?:been|was|were|had|having|has|have)$/.test(aux) || word === "had" || word === "having";
  if (done) return "told";
  if (near) {
    const open =
      isDeadline(mention) && !text.startsWith("up to", mention.start) && mention.words?.inside !== true;
    if (mention.bound === "from" && aux !== "," && !isSpan(mention) && !PAST.has(word)) return null;
    // A note of a few words, "guidance issued in May", may be of what is to be.
    const note = text.length <= 40 && mention.end >= text.length - 1 && !PAST.has(word);
    return open || note ? "lapsed" : "told";
  }
  if (aux === "" || BEFORE_ADJECTIVE.has(aux) || /^\d/.test(aux)) return "adjective";
  return isDeadline(mention) || mention.bound === "from" ? null : "told";
}

const MONTHS_OR_DAYS = new Set<string>(WEEKDAYS);

/** "In May, exports rose"; "on Wednesday announced". */
function pastBehind(rest: string, mention: Mention): boolean {
  const said = rest.trim().split(/\s+/).slice(0, 8);
  for (let at = 0; at < said.length; at += 1) {
    const raw = said[at] ?? "";
    const word = raw.replace(/[,:]$/, "");
    if (AHEAD.has(word) || word === "to" || word === "is" || word === "are" || MONTHS_OR_DAYS.has(word))
      return false;
    const first = at === 0 || (at === 1 && said[0] === ",");
    if (first && isDayWord(mention) && rest.startsWith(" ") && (isPast(word) || SAYING.has(word)))
      return true;
    if (SAYING.has(word)) return false;
    if (isPast(word) && !first) {
      const prior = (said[at - 1] ?? "").replace(/,$/, "");
      if (!BEFORE_ADJECTIVE.has(prior) && !/ly$|^\d/.test(prior)) return true;
    }
    if (/[,:]$/.test(raw) && at > 0) return false;
  }
  return false;
}
