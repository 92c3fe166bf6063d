import type { Named } from "../domain/changes.ts";
import type { Lang } from "../i18n/locale.ts";
import { paths } from "./addresses.ts";

/** Where a record of each noun is to be read, as a path: on a page of its own, or else in the list of its dialogues. */
export const recordPages: Record<Named, (lang: Lang, id: string) => string> = {
  dialogue: paths.dialogue,
  promise: paths.promise,
  organization: (lang, organization) => paths.dialogues(lang, { organization }),
  person: (lang, person) => paths.dialogues(lang, { person }),
  series: paths.series,
  venue: (lang, venue) => paths.dialogues(lang, { venue }),
};
