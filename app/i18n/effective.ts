import { formatDay, formatMonth } from "./dates.ts";
import type { Lang } from "./locale.ts";

/** A recorded date that may be a day, a month or a year, as precise as it is known: "14 April 2023", "April 2025", "2023". */
export function formatEffective(edtf: string, lang: Lang): string {
  if (/^\d{4}$/.test(edtf)) return lang === "ko" ? `${edtf}년` : edtf;
  if (/^\d{4}-\d{2}$/.test(edtf)) return formatMonth(edtf, lang);
  if (/^\d{4}-\d{2}-\d{2}$/.test(edtf)) return formatDay(edtf, lang);
  return edtf;
}
