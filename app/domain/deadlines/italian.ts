import { lexicon } from "./lexicon.ts";
import { SMALL_FIRST } from "./numerals.ts";
import { cadence, length, mark, type Pattern, soft, time, type WordList } from "./words.ts";

const MONTHS =
  "gennaio febbraio marzo aprile maggio giugno luglio agosto settembre ottobre novembre dicembre".split(" ");
const NUMBERS: Record<string, number> = {
  un: 1,
  una: 1,
  due: 2,
  tre: 3,
  quattro: 4,
  sei: 6,
  dodici: 12,
  primo: 1,
  secondo: 2,
  terzo: 3,
  quarto: 4,
};
const UNITS: Record<string, "day" | "week" | "month" | "year"> = {
  giorn: "day",
  settiman: "week",
  mes: "month",
  ann: "year",
};

const PATTERNS: readonly Pattern[] = [
  ...SMALL_FIRST,
  {
    first: "e",
    shape: /entro (?=(?:\d{1,4}|un|una|due|tre|quattro|sei|dodici) (?:giorn|settiman|mes|ann))/y,
    read: () => mark("within"),
  },
  {
    first: "#",
    shape: new RegExp(`(\\d{1,2})°? (${MONTHS.join("|")})(?![a-z])`, "y"),
    read: ([, day, name = ""]) => time({ day: Number(day), month: MONTHS.indexOf(name) + 1 }),
  },
  {
    first: "gfmalsond",
    shape: new RegExp(`(${MONTHS.join("|")})(?![a-z])`, "y"),
    read: ([, name = ""]) => time({ month: MONTHS.indexOf(name) + 1 }),
  },
  {
    first: "pstq",
    shape: /(primo|secondo|terzo|quarto) (trimestre|semestre)(?![a-z])/y,
    read: ([, number = "", unit]) =>
      time(unit === "trimestre" ? { quarter: NUMBERS[number] ?? 1 } : { half: NUMBERS[number] ?? 1 }),
  },
  {
    first: "#udtqs",
    shape: /(\d{1,4}|un|una|due|tre|quattro|sei|dodici) (giorn|settiman|mes|ann)[ioae](?![a-z])/y,
    read: ([, number = "", unit = ""]) => length(NUMBERS[number] ?? Number(number), UNITS[unit] ?? "day"),
  },
  {
    first: "#",
    shape: /((?:19|20|21)\d\d)(?![\d%])/y,
    read: ([, year]) => time({ year: Number(year), faint: true }),
  },
];

const WORDS: readonly WordList[] = [
  ["fine mese|la fine del mese|fine del mese", time({ monthRel: 0, part: "close" })],
  ["fine anno|la fine dell'anno|fine dell'anno", time({ yearRel: 0, part: "close" })],
  ["fine settimana", time({ weekend: true })],
  ["fine|la fine di", time({ part: "close" })],
  ["metà", time({ part: "mid" })],
  ["inizio|inizi", time({ part: "early" })],
  ["quest'anno|l'anno|l'anno in corso", time({ yearRel: 0 })],
  ["prossimo anno|l'anno prossimo|il prossimo anno|anno prossimo", time({ yearRel: 1 })],
  ["questo mese|il mese|mese in corso", time({ monthRel: 0 })],
  ["prossimo mese|il prossimo mese|il mese prossimo|mese prossimo", time({ monthRel: 1 })],
  ["questa settimana", time({ weekRel: 0 })],
  ["prossima settimana|la prossima settimana|la settimana prossima", time({ weekRel: 1 })],
  ["primavera|la primavera", time({ season: 1 })],
  ["estate|l'estate", time({ season: 2 })],
  ["autunno|l'autunno", time({ season: 3 })],
  ["inverno|l'inverno", time({ season: 4 })],
  ["oggi", time({ dayRel: 0 })],
  ["domani", time({ dayRel: 1 })],
  ["ieri|scorso anno|scorso mese|anno scorso|mese scorso", time({ dayRel: -1, past: true })],
  ["natale", time({ holiday: "christmas" })],
  ["entro e non oltre|entro|non oltre|fino a|fino al", mark("by")],
  ["prima di|prima del|prima della|prima dell'", mark("before")],
  ["a partire da|a partire dal|dal|da|dall'", mark("from")],
  ["in|a|ad|nel|nella|nell'|durante|nel corso del|il|per", mark("in")],
  ["tra|fra", mark("exact")],
  ["il|la|di|del|della|dell'|prossimo|prossima|dei|e", { kind: "glue" }],
  [
    "al più presto|presto|a breve|quanto prima|nei prossimi giorni|il prima possibile|prossimamente|tempestivamente",
    soft("soft.soon"),
  ],
  ["nelle prossime settimane|prossime settimane", soft("soft.weeks")],
  ["nei prossimi mesi|prossimi mesi", soft("soft.months")],
  ["in futuro|a tempo debito|nei prossimi anni", soft("soft.later")],
  ["se|quando|una volta|non appena|a condizione che|dopo", { kind: "condition" }],
  ["ogni anno|annualmente", cadence("year", 1, true)],
  ["ogni mese|mensilmente", cadence("month", 1, true)],
  ["ogni trimestre", cadence("quarter", 1, true)],
  ["ogni sei mesi", cadence("month", 6, false)],
  ["ogni settimana|settimanalmente", cadence("week", 1, true)],
  [
    "prossima riunione|prossimo incontro|prossimo vertice",
    { kind: "event", rule: "event.next", number: null },
  ],
];

/** A little Italian: what reports on European dialogues quote. */
export const ITALIAN = lexicon(true, "before", WORDS, PATTERNS);
