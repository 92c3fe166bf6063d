import type { RedirectInput } from "./format.ts";
import type { Resolver } from "./names.ts";

/** The id in the record that a redirect of a file leads to: what the file means may have another id there. */
export function redirectTo({ kind, to }: RedirectInput, resolve: Resolver): string {
  const mention = { id: to, name: {} };
  switch (kind) {
    case "organization":
    case "person":
    case "venue":
      return resolve[kind](mention);
    default:
      return to;
  }
}
