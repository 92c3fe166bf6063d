import type { ChangeFilter } from "../../domain/changes.ts";
import type { Today } from "../../domain/days.ts";
import { asOfParams } from "../../forms/as-of.ts";
import { changeParams } from "../../forms/change-filter.ts";
import type { Lang } from "../../i18n/locale.ts";
import { FORMATS_OF, type Representations } from "../../outputs/formats.ts";
import { joined, search } from "../../ui/filters/list-links.ts";
import { urls } from "../../ui/urls.ts";

/** The lines that a filter leaves, in other forms. */
export function linesInOtherForms({
  lang,
  filter,
  today,
}: {
  lang: Lang;
  filter: ChangeFilter;
  today: Today;
}): Representations {
  const query = search(joined(changeParams(filter), asOfParams(today)));
  return { path: urls.changes(lang), query, formats: FORMATS_OF.changes };
}
