import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { TipReceived } from "../../ui/tips/tip-received.tsx";
import { tipSubject } from "./asked.ts";
import { tipMeta } from "./meta.ts";

export const loader = (args: LoaderFunctionArgs) => tipSubject("dialogue", args);

export const meta: MetaFunction<typeof loader> = ({ data, ...at }) => tipMeta(data, at, true);

export default function DialogueTipReceived() {
  return <TipReceived {...useLoaderData<typeof loader>()} />;
}
