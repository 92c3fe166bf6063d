import type { LoaderFunctionArgs } from "@remix-run/node";
import { SITEMAP_KINDS } from "../../../db/sitemap.ts";
import { notFound } from "../../http/problems.ts";
import { sitemapXml } from "../../outputs/sitemap.ts";
import { pageEntries, recordEntries } from "./entries.ts";
import { xmlResponse } from "./xml-response.ts";

/** One file of the sitemap: `pages`, or some records of a kind, counted from 1: `promises-3`. */
export async function loader({ params, context: { db, publicUrl } }: LoaderFunctionArgs) {
  const part = params.part ?? "";
  if (part === "pages") return xmlResponse(await sitemapXml(pageEntries(db), publicUrl));
  const [, name, number] = /^([a-z]+)-([1-9]\d{0,8})$/.exec(part) ?? [];
  const kind = SITEMAP_KINDS.find((each) => each === name);
  const entries = kind ? recordEntries(db, kind, Number(number) - 1) : [];
  if (entries.length === 0) throw notFound();
  return xmlResponse(await sitemapXml(entries, publicUrl));
}
