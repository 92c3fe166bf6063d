import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { messages } from "../../i18n/messages.ts";
import { RecordChanges } from "../../ui/changes/record-changes.tsx";
import { plain } from "../../ui/records/localized-text.tsx";
import { urls } from "../../ui/urls.ts";
import { pageMeta } from "../page-meta.ts";
import { linesOf } from "./of-record.ts";

export function loader(args: LoaderFunctionArgs) {
  return linesOf("dialogue", args);
}

export const meta: MetaFunction<typeof loader> = ({ data, ...at }) => {
  if (!data) return [];
  const { changes } = messages(data.lang);
  const title = plain(data.title, data.lang);
  const description = changes.descriptionOf(title);
  return pageMeta({ title: `${title} — ${changes.titleOf}`, description, lang: data.lang }, at);
};

export default function DialogueChanges() {
  const { id, ...lines } = useLoaderData<typeof loader>();
  const { lang } = lines;
  return <RecordChanges {...lines} record={urls.dialogue(lang, id)} base={urls.dialogueChanges(lang, id)} />;
}
