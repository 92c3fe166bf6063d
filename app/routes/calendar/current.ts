import { type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { urls } from "../../ui/urls.ts";
import { langOf } from "../asked.ts";

/** `/calendar` leads to this month, by the clock in Seoul. */
export function loader({ params, context: { today } }: LoaderFunctionArgs) {
  return redirect(urls.month(langOf(params), today.day.slice(0, 7)), 302);
}
