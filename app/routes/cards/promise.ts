import type { LoaderFunctionArgs } from "@remix-run/node";
import { findPromise } from "../../../db/promise-records.ts";
import { promiseCard } from "../../outputs/cards/promise.ts";
import { dayAsked, langOf } from "../asked.ts";
import { found, idAsked } from "../formats/item.ts";
import { pictureOf } from "./picture.ts";

/** The picture that stands for a promise's page elsewhere, as the promise stood on the day asked for. */
export function loader(args: LoaderFunctionArgs) {
  const lang = langOf(args.params);
  const today = dayAsked(args);
  const promise = found(findPromise(args.context.db, idAsked(args, "promise"), today));
  return pictureOf(promiseCard(promise, lang));
}
