import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { RecordChanges } from "../../ui/changes/record-changes.tsx";
import { urls } from "../../ui/urls.ts";
import { linesMeta, linesOf, recordInOtherForms } from "./of-record.ts";

export function loader(args: LoaderFunctionArgs) {
  return linesOf("promise", args);
}

export const meta: MetaFunction<typeof loader> = ({ data, ...at }) => linesMeta(data, at);

export default function PromiseChanges() {
  const data = useLoaderData<typeof loader>();
  const { lang, id } = data;
  return (
    <RecordChanges
      {...data}
      record={urls.promise(lang, id)}
      base={urls.promiseChanges(lang, id)}
      also={recordInOtherForms(data)}
    />
  );
}
