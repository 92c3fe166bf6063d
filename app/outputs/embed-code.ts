import { pick } from "../domain/localized.ts";
import type { PromiseSummary } from "../domain/records.ts";
import { messages } from "../i18n/messages.ts";
import { saidText } from "../i18n/said.ts";
import { permalink, type Site } from "./permalinks.ts";

/** The height, in CSS pixels, that holds a promise of usual length on a screen of 320; a longer one scrolls. */
const HEIGHT = 400;

/** What to copy to show a promise on another site, and what to cite it by. */
export interface Sharing {
  /** HTML of a frame. */
  code: string;
  /** Author, title, day and address, as plain text. */
  citation: string;
}

/** The frame and the citation of a promise, in the language of the site given. */
export function sharingOf(promise: PromiseSummary, embedPath: string, site: Site): Sharing {
  const { lang } = site;
  const { embed } = messages(lang);
  const action = pick(promise.action, lang).text;
  const source = attribute(site.publicUrl + embedPath);
  const title = attribute(embed.frame(action));
  return {
    code: `<iframe src="${source}" title="${title}" width="100%" height="${HEIGHT}" style="border:0;max-width:40rem" loading="lazy"></iframe>`,
    citation: embed.cited(action, saidText(promise, lang), permalink(site, "promise", promise.id)),
  };
}

/** A text as the value of an attribute in double quotes (HTML, 13.1.2.3). */
function attribute(text: string): string {
  return text.replace(/[&"<>]/g, (character) => `&#${character.charCodeAt(0)};`);
}
