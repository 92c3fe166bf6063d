import type { ActionFunctionArgs, HeadersFunction, LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { TipPage } from "../../ui/tips/tip-page.tsx";
import { takeTip, tipSubject } from "./asked.ts";
import { tipMeta } from "./meta.ts";

export const loader = (args: LoaderFunctionArgs) => tipSubject("promise", args);

export const action = (args: ActionFunctionArgs) => takeTip("promise", args);

/** When to send again what was put off. */
export const headers: HeadersFunction = ({ actionHeaders }) => actionHeaders;

export const meta: MetaFunction<typeof loader> = ({ data, ...at }) => tipMeta(data, at);

export default function PromiseTip() {
  return <TipPage {...useLoaderData<typeof loader>()} lastResult={useActionData<typeof action>()} />;
}
