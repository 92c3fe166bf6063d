import { formatMoment } from "./dates.ts";
import type { Lang } from "./locale.ts";

/** An instant for a page of the desk: in UTC for programs, in Seoul for people. Pages say once which clocks these are. */
export interface Moment {
  at: string;
  text: string;
}

/** Written where the data is read, since a browser may write dates in its own way. */
export function moment(at: string, lang: Lang): Moment {
  return { at, text: formatMoment(at, "Asia/Seoul", lang) };
}
