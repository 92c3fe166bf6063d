import type { WebPage, WebSite, WithContext } from "schema-dts";
import type { Named } from "../../domain/changes.ts";
import { LANGS } from "../../i18n/locale.ts";
import { messages } from "../../i18n/messages.ts";
import { paths } from "../addresses.ts";
import type { Site } from "../permalinks.ts";

/** The licence of the record. */
const LICENSE = "https://creativecommons.org/licenses/by/4.0/";

/** The site as a whole, for its overview, with the address that searches it. */
export function websiteData({ publicUrl, lang }: Site): WithContext<WebSite> {
  const { shell } = messages(lang);
  return {
    "@context": "https://schema.org",
    "@type": "WebSite",
    "@id": `${publicUrl}/#website`,
    url: `${publicUrl}/`,
    name: shell.siteName,
    alternateName: shell.wordmarkOther,
    description: shell.tagline,
    inLanguage: [...LANGS],
    license: LICENSE,
    potentialAction: {
      "@type": "SearchAction",
      target: {
        "@type": "EntryPoint",
        urlTemplate: `${publicUrl}${paths.search(lang)}?q={search_term_string}`,
      },
      // Google's own property, which schema.org's vocabulary writes with a hyphen.
      ...{ "query-input": "required name=search_term_string" },
    },
  };
}

interface Page {
  /** Its address, absolute. */
  url: string;
  name: string;
  description: string;
  /** Address of its card, absolute. */
  image?: string;
  /** Instants in UTC, ISO 8601; none where a page is of many records. */
  createdAt?: string;
  updatedAt?: string;
}

/** The page that tells of a record: in its own language and with its own dates, which are not those of what it tells. */
export function pageData({ url, name, description, image, createdAt, updatedAt }: Page, site: Site): WebPage {
  const { siteName } = messages(site.lang).shell;
  return {
    "@type": "WebPage",
    "@id": url,
    url,
    name,
    description,
    ...(image ? { image } : {}),
    inLanguage: site.lang,
    ...(createdAt ? { datePublished: createdAt } : {}),
    ...(updatedAt ? { dateModified: updatedAt } : {}),
    license: LICENSE,
    isPartOf: { "@type": "WebSite", "@id": `${site.publicUrl}/#website`, name: siteName },
  };
}

/** What a record is called wherever it is told of, whatever the language of the page. */
export function idOf(address: string, kind: Named): string {
  return `${address}#${kind}`;
}
