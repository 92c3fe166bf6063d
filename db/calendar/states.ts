import { dayIn, type Today } from "../../app/domain/days.ts";
import { type Stated, statedOn } from "../../app/domain/stated.ts";
import type { Census } from "../census/census.ts";
import { dayNumber, dayOfNumber } from "../census/day-number.ts";
import { standingOn } from "../census/standing.ts";
import { NOT_SAID, STATES, type State } from "../census/state.ts";
import { lowerBound } from "../census/table.ts";
import type { Database } from "../client.ts";
import { judgedInexactly, leanLedger } from "./ledger.ts";

/**
 * How promises stand today, by key, as far as `steadyStateLine` tells it; those that are not published, or not yet said, are
 * left out. The census knows most states whole; the others are told by the rule, from the rows.
 */
export function statesOf(
  db: Database,
  census: Census,
  today: Today,
  keys: readonly number[],
): Map<number, Stated> {
  const { key: known, said, zone } = census.promises.columns;
  const { from: _, ...spans } = census.promises.lists.spans.columns;
  const standing = standingOn(census, today);
  const days = census.names.zones.texts.map((name) => dayIn(today, name));
  const numbers = days.map(dayNumber);
  const states = new Map<number, Stated>();
  const byRule: number[] = [];
  const ifInexact: number[] = [];
  for (const key of keys) {
    const row = lowerBound(known, key);
    const number = standing.state[row] as number;
    if (known[row] !== key || number === NOT_SAID) continue;
    const state = STATES[number] as State;
    const needs = knowledge(state);
    if (needs === "rule") byRule.push(key);
    else if (needs === "exact") ifInexact.push(key);
    const at = zone[row] as number;
    const span = standing.span[row] as number;
    states.set(key, {
      outcome: state.outcome,
      schedule: state.schedule,
      lateness: lateness(
        state,
        (numbers[at] as number) - (spans.due[span] as number),
        spans.late[span] as number,
      ),
      daysTaken: null,
      effectiveOn: null,
      saidOn: dayOf(said[row] as number),
      today: days[at] as string,
      deadline: { hardness: state.hardness },
    });
  }
  const ruled = [...byRule, ...judgedInexactly(db, ifInexact)];
  const { deadlines, assessments } = leanLedger(db, ruled);
  for (const key of ruled) {
    const { saidOn, today: day } = states.get(key) as Stated;
    const facts = { saidOn, deadlines: deadlines.get(key) ?? [], assessments: assessments.get(key) ?? [] };
    states.set(key, statedOn(facts, day));
  }
  return states;
}

/**
 * What it takes to tell a state as calendars do: the census alone, the census if every assessment has an exact day, or the
 * rule. Days taken are counted from an assessment, and a meeting has a title.
 */
function knowledge({ outcome, schedule, hardness }: State): "census" | "exact" | "rule" {
  if (hardness === "event") return "rule";
  if (schedule === "late" || schedule === "on_time") return "exact";
  return outcome === "delivered" || outcome === "partly_delivered" ? "rule" : "census";
}

function lateness({ schedule }: State, past: number, late: number): Stated["lateness"] {
  if (schedule === "overdue") return { least: past, most: past };
  return schedule === "late" ? { least: late, most: late } : null;
}

const dayTexts = new Map<number, string>();

/** As `dayOfNumber`; there are a few thousand days in any record, so each is written once. */
function dayOf(number: number): string {
  let day = dayTexts.get(number);
  if (day === undefined) {
    day = dayOfNumber(number);
    dayTexts.set(number, day);
  }
  return day;
}
