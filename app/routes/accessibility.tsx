import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { messages } from "../i18n/messages.ts";
import { AccessibilityStatement } from "../ui/accessibility/statement.tsx";
import { langOf } from "./asked.ts";
import { pageMeta } from "./page-meta.ts";

export function loader({ params }: LoaderFunctionArgs) {
  return { lang: langOf(params) };
}

export const meta: MetaFunction<typeof loader> = ({ data, ...at }) => {
  if (!data) return [];
  const { title, description } = messages(data.lang).accessibility;
  return pageMeta({ title, description, lang: data.lang }, at);
};

export default function AccessibilityPage() {
  return <AccessibilityStatement lang={useLoaderData<typeof loader>().lang} />;
}
