import { type LoaderFunctionArgs, type MetaFunction, redirect } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { listDialoguesBetween } from "../../../db/dialogues.ts";
import { listPromisesDueBetween } from "../../../db/promises.ts";
import { nearestMonths } from "../../../db/year/years.ts";
import { isMonth } from "../../domain/days.ts";
import { daysOfPeriod, periodMeant } from "../../domain/month.ts";
import { asOfParams, parseAsOf } from "../../forms/as-of.ts";
import { notFound } from "../../http/problems.ts";
import { formatMonth, formatYear } from "../../i18n/dates.ts";
import type { Lang } from "../../i18n/locale.ts";
import { messages } from "../../i18n/messages.ts";
import { FORMATS_OF, type Representations } from "../../outputs/formats.ts";
import { MonthPage } from "../../ui/calendar/month-page.tsx";
import { YearPage } from "../../ui/calendar/year-page.tsx";
import { search } from "../../ui/filters/list-links.ts";
import { AsOfBanner } from "../../ui/records/as-of-banner.tsx";
import { FormatLinks } from "../../ui/records/format-links.tsx";
import { urls } from "../../ui/urls.ts";
import { langOf, understood } from "../asked.ts";
import { pageMeta } from "../page-meta.ts";
import { yearRecord } from "./year-record.ts";

export function loader({ params, request, context: { db, today: now } }: LoaderFunctionArgs) {
  const lang = langOf(params);
  const query = new URL(request.url).searchParams;
  const { today } = understood(parseAsOf(query, now));
  const period = params.period ?? "";
  const asList = query.get("view") === "list";
  const common = { lang, today, home: today.day, period, asList };
  const days = daysOfPeriod(period);
  if (!days) throw elsewhere(lang, period, query);
  const { firstDay, lastDay } = days;
  if (isMonth(period)) {
    const dialogues = listDialoguesBetween(db, firstDay, lastDay, today);
    const due = listPromisesDueBetween(db, firstDay, lastDay, today);
    const nearest = dialogues.length + due.length === 0 ? nearestMonths(db, period, today) : null;
    return { ...common, kind: "month" as const, dialogues, due, nearest };
  }
  return { ...common, kind: "year" as const, ...yearRecord(db, Number(period), today) };
}

/** A month written short, or a day, leads to the month's own address, a day to its place in the list; all else is not found. */
function elsewhere(lang: Lang, period: string, query: URLSearchParams): Response {
  const meant = periodMeant(period);
  if (!meant) return notFound();
  const { month, day } = meant;
  const kept = new URLSearchParams(query);
  if (day) kept.set("view", "list");
  return redirect(urls.month(lang, month, kept) + (day ? `#d-${day}` : ""), 301);
}

export const meta: MetaFunction<typeof loader> = ({ data, ...at }) => {
  if (!data) return [];
  const { lang, kind, period, today } = data;
  const name = kind === "month" ? formatMonth(period, lang) : formatYear(Number(period), lang);
  const { calendar, year } = messages(lang);
  return pageMeta(
    {
      title: calendar.title(name),
      description: kind === "month" ? calendar.description(name) : year.description(name),
      lang,
      also: [
        { path: urls.calendar(lang), query: search(asOfParams(today)), formats: FORMATS_OF.calendar },
        inOtherForms(data),
      ],
    },
    at,
  );
};

type Data = ReturnType<typeof loader>;

function inOtherForms({ lang, period, today }: Pick<Data, "lang" | "period" | "today">): Representations {
  return { path: urls.month(lang, period), query: search(asOfParams(today)), formats: FORMATS_OF.period };
}

export default function CalendarPage() {
  const data = useLoaderData<typeof loader>();
  const { lang, today, home, period } = data;
  const view = new URLSearchParams(data.asList ? { view: "list" } : {});
  const kept = asOfParams(today);
  return (
    <>
      <AsOfBanner asOf={today.asOf ? today.day : null} lang={lang} here={urls.month(lang, period, view)} />
      {data.kind === "month" ? (
        <MonthPage
          lang={lang}
          month={period}
          home={home}
          asList={data.asList}
          kept={kept}
          dialogues={data.dialogues}
          due={data.due}
          nearest={data.nearest}
        />
      ) : (
        <YearPage
          lang={lang}
          year={Number(period)}
          home={home}
          years={data.years}
          counts={data.counts}
          months={data.months}
          series={data.series}
          promises={data.promises}
          nearest={data.nearest}
          kept={kept}
        />
      )}
      <FormatLinks {...inOtherForms({ lang, period, today })} lang={lang} />
    </>
  );
}
