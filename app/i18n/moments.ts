import { HOME_ZONE } from "../domain/days.ts";
import { formatMoment, formatStart } from "./dates.ts";
import type { Lang } from "./locale.ts";

/** An instant for a page of the desk: in UTC for programs, in Seoul for people. Pages say once which clocks these are. */
export interface Moment {
  at: string;
  text: string;
}

/** Written where the data is read, since a browser may write dates in its own way. */
export function moment(at: string, lang: Lang): Moment {
  return { at, text: formatMoment(at, HOME_ZONE, lang) };
}

/** The same with the name of the clocks, for a page that does not say them: browsers do not name them alike either. */
export function zonedMoment(at: string, lang: Lang): Moment {
  return { at, text: formatStart(at, HOME_ZONE, lang) };
}
