import type { DatasetDialogue, DatasetParty, DatasetPromise } from "../../domain/dataset.ts";
import { type Day, isDay } from "../../domain/days.ts";
import type { DialogueFields, PromiseFields, PromisorFields } from "../../domain/desk/dialogue-fields.ts";
import { slug } from "../../domain/names.ts";
import { deadlineOf } from "./deadline.ts";
import { isAddress, localized } from "./dialogue.ts";
import { languageOf } from "./fields-of-dialogue.ts";
import { isNamed, type mentionReader } from "./mentions.ts";
import type { Problem } from "./problems.ts";

interface Asked {
  names: ReturnType<typeof mentionReader>;
  problems: Problem[];
  /** The first local day of the dialogue, once it can be read. */
  day: Day | null;
  published: DatasetDialogue | null;
}

/** The promises of a form. What stands under a published one is the ledger's, and stays as the record has it. */
export function promisesOf(fields: DialogueFields, asked: Asked): DatasetPromise[] {
  const { problems, published } = asked;
  const typed = fields.promises.map((promise, index) => ({ promise, path: `promises[${index}]` }));
  const filled = typed.filter(({ promise }) => !isEmpty(promise));
  for (const { id } of published?.promises ?? [])
    if (!fields.promises.some((each) => each.id === id && !isEmpty(each)))
      problems.push({ path: "promises", code: "promise_gone" });
  return filled.map(({ promise, path }) => promiseOf(promise, path, fields, asked));
}

/** True for a promise in which nothing was typed. */
export function isEmpty({ id, action, quote, deadline, criteria, notes }: PromiseFields): boolean {
  const texts = [
    action.ko,
    action.en,
    quote.text,
    deadline.phrase,
    notes,
    ...criteria.flatMap((each) => [each.text.ko, each.text.en]),
  ];
  return id === "" && texts.every((each) => each.trim() === "");
}

function promiseOf(
  promise: PromiseFields,
  path: string,
  fields: DialogueFields,
  { names, problems, day, published }: Asked,
): DatasetPromise {
  const before = published?.promises.find(({ id }) => id === promise.id);
  const wrong = (part: string, code: Problem["code"]) => problems.push({ path: `${path}.${part}`, code });
  const action = localized(promise.action, before?.action);
  if (!action) wrong("action.ko", "missing");
  const text = promise.quote.text.trim();
  const lang = languageOf(promise.quote.lang, text);
  const saidOn = promise.saidOn.trim();
  if (saidOn !== "" && !isDay(saidOn)) wrong("saidOn", "not_a_day");
  const termEnds = promise.termEnds.trim();
  if (termEnds !== "" && !isDay(termEnds)) wrong("termEnds", "not_a_day");
  const source = promise.source.trim();
  if (source !== "" && !isAddress(source)) wrong("source", "not_an_address");
  const promisors = promise.promisors.flatMap((each, index) => {
    const party = promisorOf(each, `${path}.promisors[${index}]`, fields, names, problems);
    return party ? [party] : [];
  });
  const isAsked = promise.promisors.some(
    ({ party, person, organization }) => party !== "" || isNamed(person) || isNamed(organization),
  );
  if (!isAsked) wrong(promise.promisors.length > 0 ? "promisors[0].party" : "promisors", "missing");
  const read = before
    ? null
    : deadlineOf(promise.deadline, isDay(saidOn) ? saidOn : (day ?? "2000-01-01"), `${path}.deadline`);
  if (read) problems.push(...read.problems);
  const criteria = criteriaOf(promise, before);
  const notes = promise.notes.trim();
  return {
    id: promise.id,
    ...(before?.state ? { state: before.state } : {}),
    promisors,
    action: action ?? {},
    ...(text ? { quote: { text, lang } } : {}),
    ...(saidOn && saidOn !== day ? { saidOn } : {}),
    deadline: before?.deadline ?? read?.deadline ?? { due: null },
    ...(criteria.length > 0 ? { criteria } : {}),
    assessments: [],
    ...(termEnds ? { termEnds } : {}),
    ...(before?.nextCheck ? { nextCheck: before.nextCheck } : {}),
    ...(source ? { source } : {}),
    ...(notes ? { notes } : {}),
    ...(before?.replies ? { replies: before.replies } : {}),
  };
}

function promisorOf(
  { party, person, organization }: PromisorFields,
  path: string,
  { hosts, attendees }: DialogueFields,
  names: Asked["names"],
  problems: Problem[],
): DatasetParty | null {
  if (party === "") return names.party(person, organization, path);
  const [kind, key] = party.split(":");
  const host = kind === "host" ? hosts.find((each) => each.key === key && isNamed(each)) : undefined;
  const present =
    kind === "attendee"
      ? attendees.find((each) => each.key === key && (isNamed(each.person) || isNamed(each.organization)))
      : undefined;
  if (!host && !present) {
    problems.push({ path: `${path}.party`, code: "unknown_party" });
    return null;
  }
  // What is wrong with the name is told where it stands, not here as well.
  const told = names.problems.length;
  const found = host
    ? names.mention("organization", host, path)
    : names.party(present?.person ?? person, present?.organization ?? organization, path);
  names.problems.splice(told);
  if (!found) return null;
  return host ? { organization: found as DatasetParty["organization"] } : (found as DatasetParty);
}

/** The criteria typed: one of the record keeps its id, a new one gets a readable one. */
function criteriaOf(
  { criteria }: PromiseFields,
  before: DatasetPromise | undefined,
): NonNullable<DatasetPromise["criteria"]> {
  const known = new Set(before?.criteria?.map(({ id }) => id));
  const used = new Set(criteria.map(({ key }) => key).filter((key) => known.has(key)));
  return criteria.flatMap(({ key, text }, index) => {
    const was = before?.criteria?.find(({ id }) => id === key);
    const value = localized(text, was?.text);
    if (!value) return [];
    if (was) return [{ id: key, text: value }];
    const wanted =
      slug(value.en ?? "")
        .slice(0, 40)
        .replace(/-+$/, "") || `c${index + 1}`;
    let id = wanted;
    for (let count = 2; used.has(id); count += 1) id = `${wanted}-${count}`;
    used.add(id);
    return [{ id, text: value }];
  });
}
