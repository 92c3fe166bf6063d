import type { DatasetDeadline } from "../../domain/dataset.ts";
import { type Day, isDay, lastDayOfMonth } from "../../domain/days.ts";
import { interpretDeadline, noDeadline } from "../../domain/deadlines/interpret.ts";
import type { DeadlineFields } from "../../domain/desk/dialogue-fields.ts";
import { languageOf } from "./fields-of-dialogue.ts";
import type { Problem } from "./problems.ts";

type Read = { deadline: DatasetDeadline; problems: Problem[] };

/** A deadline as typed, said on a local day of the dialogue: as the rules read its words, or as an editor does. */
export function deadlineOf(fields: DeadlineFields, saidOn: Day, path: string): Read {
  const phrase = fields.phrase.trim();
  const lang = languageOf(fields.lang, phrase);
  const words = phrase ? { phrase } : {};
  const said = phrase ? { lang } : {};
  const { how } = fields;
  if (how === "until" || how === "start") return byEditor(how, fields, words, said, path);
  // Without words the record's own rule for none applies.
  if (phrase === "") return { deadline: { due: null }, problems: [] };
  if (how === "none") {
    const { reviewOn } = noDeadline(saidOn);
    const reading = {
      lang,
      hardness: "none" as const,
      basis: "editor" as const,
      ...(reviewOn ? { reviewOn } : {}),
    };
    return { deadline: { phrase, due: null, reading }, problems: [] };
  }
  const { hardness, edtf, earliest, dueTo, precision, ruleId, rulesVersion, reviewOn, cadence, event } =
    interpretDeadline(phrase, lang, saidOn);
  const number = event?.number ?? null;
  return {
    deadline: {
      phrase,
      due: edtf,
      reading: {
        lang,
        ...(earliest ? { earliest } : {}),
        ...(dueTo ? { latest: dueTo } : {}),
        ...(precision ? { precision } : {}),
        hardness,
        basis: "rule",
        rule: { id: ruleId, version: rulesVersion },
        ...(reviewOn ? { reviewOn } : {}),
        ...(cadence ? { cadence } : {}),
        ...(event ? { event: number === null ? {} : { number } } : {}),
      },
    },
    problems: [],
  };
}

function byEditor(
  how: "until" | "start",
  { from, until }: DeadlineFields,
  words: { phrase?: string },
  said: { lang?: string },
  path: string,
): Read {
  const problems: Problem[] = [];
  const day = (name: "from" | "until", typed: string): Day | undefined => {
    const text = typed.trim();
    if (text === "") return undefined;
    if (isDay(text)) return text;
    const month = /^\d{4}-\d{2}$/.test(text) ? monthDay(name, text) : undefined;
    if (!month) problems.push({ path: `${path}.${name}`, code: "not_a_day" });
    return month;
  };
  const earliest = day("from", from);
  const latest = day("until", until);
  if (!latest && problems.length === 0) problems.push({ path: `${path}.until`, code: "missing" });
  if (earliest && latest && earliest > latest)
    problems.push({ path: `${path}.until`, code: "until_before_from" });
  const due =
    latest &&
    (how === "start" ? `${earliest ?? latest}/..` : earliest ? `${earliest}/${latest}` : `../${latest}`);
  const hardness = how === "start" ? "hard_start" : "hard";
  return {
    deadline: {
      ...words,
      due: due ?? null,
      reading: {
        ...said,
        ...(earliest ? { earliest } : {}),
        ...(latest ? { latest } : {}),
        precision: "range",
        hardness,
        basis: "editor",
      },
    },
    problems,
  };
}

function monthDay(name: "from" | "until", month: string): Day | undefined {
  const first = `${month}-01`;
  if (!isDay(first)) return undefined;
  return name === "from" ? first : lastDayOfMonth(month);
}
