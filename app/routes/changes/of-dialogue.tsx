import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { RecordChanges } from "../../ui/changes/record-changes.tsx";
import { urls } from "../../ui/urls.ts";
import { linesMeta, linesOf, recordInOtherForms } from "./of-record.ts";

export function loader(args: LoaderFunctionArgs) {
  return linesOf("dialogue", args);
}

export const meta: MetaFunction<typeof loader> = ({ data, ...at }) => linesMeta(data, at);

export default function DialogueChanges() {
  const data = useLoaderData<typeof loader>();
  const { lang, id } = data;
  return (
    <RecordChanges
      {...data}
      record={urls.dialogue(lang, id)}
      base={urls.dialogueChanges(lang, id)}
      also={recordInOtherForms(data)}
    />
  );
}
