import { type LoaderFunctionArgs, type MetaFunction, redirect } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { currentRevision } from "../../../db/revision.ts";
import { HOME_ZONE } from "../../domain/days.ts";
import { formatInstants } from "../../i18n/dates.ts";
import { messages } from "../../i18n/messages.ts";
import { recordData } from "../../outputs/linked-data/dataset.ts";
import { DataPage } from "../../ui/data/data-page.tsx";
import { urls } from "../../ui/urls.ts";
import { dayAsked, langOf } from "../asked.ts";
import { pageMeta, siteAt } from "../page-meta.ts";

/** What is had here is the record as it is now, so an address with a past day leads to the one without. */
export function loader(args: LoaderFunctionArgs) {
  const { db, publicUrl } = args.context;
  const lang = langOf(args.params);
  const today = dayAsked(args);
  if (today.asOf) throw redirect(urls.data(lang), 302);
  const { revision, publishedAt } = currentRevision(db);
  return { lang, today, publicUrl, revision, publishedAt };
}

export const meta: MetaFunction<typeof loader> = ({ data, ...at }) => {
  if (!data) return [];
  const { lang, publicUrl, revision, publishedAt } = data;
  const { title, description } = messages(lang).data;
  const files = {
    page: publicUrl + urls.data(lang),
    dataset: publicUrl + urls.dataset(),
    tables: publicUrl + urls.datasetTables(),
  };
  const linkedData = recordData({ revision, publishedAt, ...files }, siteAt(at, lang));
  return pageMeta({ title, description, lang, linkedData }, at);
};

export default function Data() {
  const { lang, today, publicUrl, revision, publishedAt } = useLoaderData<typeof loader>();
  const changed = { text: formatInstants(publishedAt, null, HOME_ZONE, lang), at: publishedAt };
  return (
    <DataPage lang={lang} publicUrl={publicUrl} revision={revision} changed={changed} today={today.day} />
  );
}
