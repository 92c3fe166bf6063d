import type { LoaderFunctionArgs } from "@remix-run/node";
import { findSeries } from "../../../db/series.ts";
import type { Lang } from "../../i18n/locale.ts";
import { recordAsked } from "../record-asked.ts";

/** The series that an address names, and the day it is asked about. */
export function seriesAsked(args: LoaderFunctionArgs, address: (lang: Lang, id: string) => string) {
  const { record, ...asked } = recordAsked(args, "series", findSeries, address);
  return { ...asked, series: record };
}
