import type { PartCounts } from "../../app/domain/connections.ts";
import type { Today } from "../../app/domain/days.ts";
import type { Census } from "./census.ts";
import { dayNumber, dayOfNumber } from "./day-number.ts";
import { recent } from "./recent.ts";
import { standingOn } from "./standing.ts";
import { NOT_SAID } from "./state.ts";

export type PartNoun = "organizations" | "people" | "venues";

/** By number of `Names`, how much of the record something has a part in. */
interface Parts {
  dialogues: Int32Array;
  hosted: Int32Array;
  attended: Int32Array;
  promises: Int32Array;
  /** Days as numbers. */
  first: Int32Array;
  last: Int32Array;
}

const parts = recent<Parts>(6);

/** Whoever or whatever has a part in the record, by id; of a past day, in what had begun or been said by then. */
export function partsOf(census: Census, noun: PartNoun, today: Today): Map<string, PartCounts> {
  const found = countedOf(census, noun, today);
  const all = new Map<string, PartCounts>();
  census.names[noun].texts.forEach((id, number) => {
    const part = partAt(found, number);
    if (part) all.set(id, part);
  });
  return all;
}

/** The same of one; null where it has none. */
export function partOf(census: Census, noun: PartNoun, id: string, today: Today): PartCounts | null {
  const number = census.names[noun].find(id);
  return number < 0 ? null : partAt(countedOf(census, noun, today), number);
}

function countedOf(census: Census, noun: PartNoun, today: Today): Parts {
  return parts(census, JSON.stringify([noun, today]), () => counted(census, noun, today));
}

function partAt(found: Parts, number: number): PartCounts | null {
  const of = (column: Int32Array) => column[number] as number;
  const [dialogues, promises] = [of(found.dialogues), of(found.promises)];
  if (!dialogues && !promises) return null;
  return {
    dialogues,
    promises,
    hosted: of(found.hosted),
    attended: of(found.attended),
    firstDay: dayOfNumber(of(found.first)),
    lastDay: dayOfNumber(of(found.last)),
  };
}

function counted(census: Census, noun: PartNoun, today: Today): Parts {
  const { names, dialogues, promises } = census;
  const size = names[noun].texts.length;
  const zeros = () => new Int32Array(size);
  const all: Parts = {
    dialogues: zeros(),
    hosted: zeros(),
    attended: zeros(),
    promises: zeros(),
    first: zeros().fill(2_147_483_647),
    last: zeros().fill(-2_147_483_648),
  };
  const add = (column: Int32Array, number: number, day: number) => {
    column[number] = (column[number] as number) + 1;
    if (day < (all.first[number] as number)) all.first[number] = day;
    if (day > (all.last[number] as number)) all.last[number] = day;
  };
  const { day, venue } = dialogues.columns;
  const until = today.asOf ? dayNumber(today.day) : Number.POSITIVE_INFINITY;
  const { hosts, seats, ...lists } = dialogues.lists;
  for (let row = 0; row < dialogues.size; row += 1) {
    const on = day[row] as number;
    if (on > until) continue;
    if (noun === "venues") {
      if ((venue[row] as number) >= 0) add(all.dialogues, venue[row] as number, on);
      continue;
    }
    const { at, columns } = lists[noun];
    for (let place = at[row] as number; place < (at[row + 1] as number); place += 1) {
      add(all.dialogues, columns.id[place] as number, on);
    }
    if (noun === "people") continue;
    for (let place = hosts.at[row] as number; place < (hosts.at[row + 1] as number); place += 1) {
      add(all.hosted, hosts.columns.id[place] as number, on);
    }
    const { organization } = seats.columns;
    const first = seats.at[row] as number;
    for (let place = first; place < (seats.at[row + 1] as number); place += 1) {
      const number = organization[place] as number;
      if (number >= 0 && organization.indexOf(number, first) === place) add(all.attended, number, on);
    }
  }
  const { state } = standingOn(census, today);
  const { said, venue: where } = promises.columns;
  for (let row = 0; row < promises.size; row += 1) {
    if (state[row] === NOT_SAID) continue;
    const on = said[row] as number;
    if (noun === "venues") {
      if ((where[row] as number) >= 0) add(all.promises, where[row] as number, on);
      continue;
    }
    const { at, columns } = promises.lists[noun];
    for (let place = at[row] as number; place < (at[row + 1] as number); place += 1) {
      add(all.promises, columns.id[place] as number, on);
    }
  }
  return all;
}
