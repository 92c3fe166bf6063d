import { parseEdtf } from "../domain/edtf.ts";
import { formatDay, formatInterval, formatMonth, formatYear } from "./dates.ts";
import type { Lang } from "./locale.ts";

/** EDTF's groupings within a year (ISO 8601-2): seasons, quarters, halves. */
const GROUPS: Record<Lang, Record<string, string>> = {
  en: {
    "21": "spring",
    "22": "summer",
    "23": "autumn",
    "24": "winter",
    "33": "first quarter of",
    "34": "second quarter of",
    "35": "third quarter of",
    "36": "fourth quarter of",
    "40": "first half of",
    "41": "second half of",
  },
  ko: {
    "21": "봄",
    "22": "여름",
    "23": "가을",
    "24": "겨울",
    "33": "1분기",
    "34": "2분기",
    "35": "3분기",
    "36": "4분기",
    "40": "상반기",
    "41": "하반기",
  },
};

/**
 * A period in EDTF as a reader says it, as precise as it is known: "2023", "April 2025", "first half of 2022",
 * "1–14 March 2023"; "2022년 상반기". What cannot be read is returned as it is.
 */
export function formatPeriod(edtf: string, lang: Lang): string {
  const interval = parseEdtf(edtf);
  if (!interval) return edtf;
  const { precision, earliest, latest } = interval;
  switch (precision) {
    case "year":
      return formatYear(Number(edtf), lang);
    case "month":
      return formatMonth(edtf, lang);
    case "day":
      return formatDay(edtf, lang);
    case "season":
    case "quarter":
    case "half": {
      const [year = "", code = ""] = edtf.split("-");
      const group = GROUPS[lang][code] ?? code;
      return lang === "ko" ? `${year}년 ${group}` : `${group} ${year}`;
    }
    default:
      return formatInterval(earliest, latest, lang);
  }
}
