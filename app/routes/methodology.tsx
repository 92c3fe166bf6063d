import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { findExamples } from "../../db/examples.ts";
import { RULES, RULES_VERSION } from "../domain/deadlines/rules.ts";
import { asOfParams, parseAsOf } from "../forms/as-of.ts";
import { messages } from "../i18n/messages.ts";
import { FORMATS_OF } from "../outputs/formats.ts";
import { search } from "../ui/filters/list-links.ts";
import { Methodology } from "../ui/methodology/methodology.tsx";
import { AsOfBanner } from "../ui/records/as-of-banner.tsx";
import { urls } from "../ui/urls.ts";
import { langOf, understood } from "./asked.ts";
import { pageMeta } from "./page-meta.ts";

export function loader({ params, request, context: { db, today: now } }: LoaderFunctionArgs) {
  const lang = langOf(params);
  const { today } = understood(parseAsOf(new URL(request.url).searchParams, now));
  const rules = RULES.map(({ id }) => id);
  return { lang, today, version: RULES_VERSION, examples: findExamples(db, rules, today) };
}

export const meta: MetaFunction<typeof loader> = ({ data, ...at }) => {
  if (!data) return [];
  const { title, description } = messages(data.lang).methodology;
  const also = { path: urls.calendar(data.lang), query: "", formats: FORMATS_OF.calendar };
  return pageMeta({ title, description, lang: data.lang, also }, at);
};

export default function MethodologyPage() {
  const { lang, today, version, examples } = useLoaderData<typeof loader>();
  return (
    <>
      <AsOfBanner asOf={today.asOf ? today.day : null} lang={lang} here={urls.methodology(lang)} />
      <Methodology examples={examples} version={version} lang={lang} search={search(asOfParams(today))} />
    </>
  );
}
