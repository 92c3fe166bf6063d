import { messages } from "../i18n/messages.ts";
import { paths } from "./addresses.ts";
import type { Site } from "./permalinks.ts";

export const OPEN_SEARCH_TYPE = "application/opensearchdescription+xml";

/** How a browser searches the site from its address bar, in a language (OpenSearch 1.1, draft 6). */
export function openSearch({ publicUrl, lang }: Site): string {
  const { shell, search } = messages(lang);
  const page = publicUrl + paths.search(lang);
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<OpenSearchDescription xmlns="http://a9.com/-/spec/opensearch/1.1/">',
    `  <ShortName>${shell.siteName}</ShortName>`,
    `  <Description>${search.description}</Description>`,
    "  <InputEncoding>UTF-8</InputEncoding>",
    `  <Language>${lang}</Language>`,
    `  <Image width="32" height="32" type="image/svg+xml">${publicUrl}/favicon.svg</Image>`,
    `  <Url type="text/html" template="${page}?q={searchTerms}"/>`,
    `  <Url type="${OPEN_SEARCH_TYPE}" rel="self" template="${publicUrl + paths.openSearch(lang)}"/>`,
    "</OpenSearchDescription>",
    "",
  ].join("\n");
}
