import type { Dataset, WithContext } from "schema-dts";
import { LICENCE } from "../../domain/dataset.ts";
import { LANGS } from "../../i18n/locale.ts";
import { messages } from "../../i18n/messages.ts";
import type { Site } from "../permalinks.ts";

/** What the record is at: its revision, the instant (UTC) of its latest change, and where it is told of and had whole. */
interface Edition {
  revision: number;
  publishedAt: string;
  /** Addresses, absolute. */
  page: string;
  dataset: string;
  tables: string;
}

/** The whole record as a Dataset, as search engines for data look for it. */
export function recordData(
  { revision, publishedAt, page, dataset, tables }: Edition,
  { publicUrl, lang }: Site,
): WithContext<Dataset> {
  const { shell, data } = messages(lang);
  return {
    "@context": "https://schema.org",
    "@type": "Dataset",
    "@id": `${publicUrl}/#dataset`,
    url: page,
    name: shell.siteName,
    alternateName: shell.wordmarkOther,
    description: `${shell.tagline} ${shell.footerWhat}`,
    license: LICENCE.url,
    isAccessibleForFree: true,
    inLanguage: [...LANGS],
    version: String(revision),
    dateModified: publishedAt,
    includedInDataCatalog: { "@type": "DataCatalog", "@id": `${publicUrl}/#website`, name: shell.siteName },
    distribution: [
      {
        "@type": "DataDownload",
        name: data.dumps.json,
        encodingFormat: "application/json",
        contentUrl: dataset,
      },
      {
        "@type": "DataDownload",
        name: data.dumps.csv,
        encodingFormat: "application/zip",
        contentUrl: tables,
      },
    ],
  };
}
