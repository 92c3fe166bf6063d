import { Dictionary } from "./dictionary.ts";

/** The ids and zones that the columns of the census have numbers for. */
export class Names {
  readonly zones = new Dictionary();
  readonly series = new Dictionary();
  readonly organizations = new Dictionary();
  readonly people = new Dictionary();
  /** Roles as they are written, by language, in one text. */
  readonly roles = new Dictionary();
  readonly venues = new Dictionary();
}
