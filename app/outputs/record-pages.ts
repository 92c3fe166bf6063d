import type { Named } from "../domain/changes.ts";
import type { Lang } from "../i18n/locale.ts";
import { paths } from "./addresses.ts";

/** Where a record of each noun is to be read, as a path. */
export const recordPages: Record<Named, (lang: Lang, id: string) => string> = {
  dialogue: paths.dialogue,
  promise: paths.promise,
  organization: paths.organization,
  person: paths.person,
  series: paths.series,
  venue: paths.venue,
};
