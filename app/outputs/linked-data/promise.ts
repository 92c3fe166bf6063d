import type { CreativeWork, Graph, Quotation } from "schema-dts";
import type { PromiseDetail } from "../../domain/records.ts";
import { saidWhen } from "../../i18n/said.ts";
import { permalink, type Site } from "../permalinks.ts";
import type { PageTexts } from "./dialogue.ts";
import { eventOf } from "./event.ts";
import { named, partyOf } from "./names.ts";
import { citationOf, citationsOf } from "./sources.ts";
import { idOf, pageData } from "./website.ts";

/**
 * A promise's page for machines: the page with its evidence, and what was said.
 *
 * What was said is a Quotation by those who promised, recorded at the dialogue (an Event is no CreativeWork, so it cannot be
 * its isPartOf), based on the source that reported it. Where the exact words are not on record it is a CreativeWork: a
 * summary of ours is no quotation. It is no Claim, and its outcome no ClaimReview: those are of whether a statement about the
 * world is true, with a rating for it. A promise is neither true nor false when it is made; that it was delivered late does not
 * make it false.
 */
export function promiseData(promise: PromiseDetail, texts: PageTexts, site: Site): Graph {
  const url = permalink(site, "promise", promise.id);
  const { name, ...others } = named(promise.action, site.lang);
  const said = { ...saying(promise, site), name, ...others };
  const evidence = evidenceOf(promise);
  return {
    "@context": "https://schema.org",
    "@graph": [
      {
        ...pageData({ ...promise, ...texts, url, name }, site),
        mainEntity: { "@id": said["@id"] },
        ...(evidence.length > 0 ? { citation: evidence } : {}),
      },
      said,
    ],
  };
}

function saying(promise: PromiseDetail, site: Site): (Quotation | CreativeWork) & { "@id": string } {
  const { lang } = site;
  const promisors = promise.promisors.flatMap((party) => partyOf(party, lang) ?? []);
  const source = promise.source ? citationOf(promise.source) : null;
  const facts = {
    "@id": idOf(permalink({ ...site, lang: "en" }, "promise", promise.id), "promise"),
    url: permalink(site, "promise", promise.id),
    ...(promisors.length > 0 ? { creator: promisors } : {}),
    dateCreated: saidWhen(promise),
    recordedAt: eventOf(promise.dialogueSummary, site),
    ...(source ? { isBasedOn: source } : {}),
  } as const;
  const { quote } = promise;
  if (!quote) return { "@type": "CreativeWork", ...facts };
  return { "@type": "Quotation", ...facts, text: quote.text, inLanguage: quote.lang };
}

/** What the promise's assessments, checks and extensions rest on, up to the day that the page is of. */
function evidenceOf({ assessments, checks, deadlines, today }: PromiseDetail): CreativeWork[] {
  return citationsOf([
    ...assessments.filter(({ effectiveTo }) => effectiveTo <= today).flatMap(({ evidence }) => evidence),
    ...checks.filter(({ checkedOn }) => checkedOn <= today).flatMap(({ sources }) => sources),
    ...deadlines.filter(({ statedOn }) => statedOn <= today).map(({ source }) => source),
  ]);
}
