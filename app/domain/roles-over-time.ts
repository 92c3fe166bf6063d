import type { Localized } from "./localized.ts";

/** What somebody sat at a dialogue as; null for what is not on record. */
export interface Seat<O> {
  organization: O | null;
  role: Localized | null;
}

/** A role with an organisation, from the first dialogue of a row of them to the last. */
export interface RoleSpan<O, D> extends Seat<O> {
  first: D;
  last: D;
  dialogues: number;
}

/**
 * One person's roles, in the order first seen; `seen` is the dialogues that they sat at, oldest first, with their seats there.
 * Consecutive dialogues in the same role for the same organisation are one span: it ends where the person was next seen
 * without it, and the same role later on is a new one. Nothing is said of the days between two dialogues.
 */
export function rolesOverTime<O, D>(
  seen: readonly { dialogue: D; seats: readonly Seat<O>[] }[],
): RoleSpan<O, D>[] {
  const spans: RoleSpan<O, D>[] = [];
  let open: RoleSpan<O, D>[] = [];
  for (const { dialogue, seats } of seen) {
    const still: RoleSpan<O, D>[] = [];
    for (const seat of seats) {
      if (still.some((span) => isSame(span, seat))) continue;
      let span = open.find((each) => isSame(each, seat));
      if (span) {
        span.last = dialogue;
        span.dialogues += 1;
        span.role = span.role && { ...seat.role, ...span.role };
      } else {
        span = { ...seat, first: dialogue, last: dialogue, dialogues: 1 };
        spans.push(span);
      }
      still.push(span);
    }
    open = still;
  }
  return spans;
}

function isSame<O>(one: Seat<O>, other: Seat<O>): boolean {
  return one.organization === other.organization && isSameRole(one.role, other.role);
}

/** A role written in one language is the same as one in two where they agree; two that share no language are not known to be. */
function isSameRole(one: Localized | null, other: Localized | null): boolean {
  if (one === null || other === null) return one === other;
  const shared = Object.keys(one).filter((lang) => lang in other);
  return shared.length > 0 && shared.every((lang) => one[lang] === other[lang]);
}
