import { type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { asOfParams, parseAsOf } from "../../forms/as-of.ts";
import { urls } from "../../ui/urls.ts";
import { langOf, understood } from "../asked.ts";

/** `/calendar` leads to this month, by the clock in Seoul, or to the month of the past day asked for. */
export function loader({ params, request, context: { today: now } }: LoaderFunctionArgs) {
  const lang = langOf(params);
  const { today } = understood(parseAsOf(new URL(request.url).searchParams, now));
  return redirect(urls.month(lang, today.day.slice(0, 7), asOfParams(today)), 302);
}

/** A page without content of its own: what the loader refuses is said by the error page around it. */
export default function CurrentMonth() {
  return null;
}
