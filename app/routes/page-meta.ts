import type { MetaArgs, MetaDescriptor } from "@remix-run/react";
import { LANGS, type Lang } from "../i18n/locale.ts";
import { messages } from "../i18n/messages.ts";
import { CARD_SIZE } from "../outputs/cards/card.ts";
import { addressIn, mediaType, type Representations } from "../outputs/formats.ts";
import type { Site } from "../outputs/permalinks.ts";
import { inLanguage } from "../ui/layout/chrome.tsx";
import { urls } from "../ui/urls.ts";

interface PageMeta {
  title: string;
  description: string;
  lang: Lang;
  /** Where the same query is found in other forms. */
  also?: Representations | readonly Representations[];
  /** The picture that stands for the page elsewhere, and what it says; the site's own where none is given. */
  card?: { path: string; alt: string };
  /** What the page tells, in schema.org's words. */
  linkedData?: object;
}

/** Where a page is, as Remix tells its meta function. */
export type At = Pick<MetaArgs, "matches" | "location">;

/** The longest description that search engines show whole. */
const LONGEST = 300;

/** Open Graph's names of the languages: it knows them only with a country. */
const LOCALES: Record<Lang, string> = { ko: "ko_KR", en: "en_GB" };

/** A page's title, its description, the forms that the same query has, and how a link to it looks elsewhere. */
export function pageMeta(page: PageMeta, at: At): MetaDescriptor[] {
  const { title, description, lang, also, linkedData } = page;
  const short = description.length > LONGEST ? `${description.slice(0, LONGEST - 1)}…` : description;
  return [
    { title: `${title} — ${messages(lang).shell.siteName}` },
    { name: "description", content: short },
    ...[also ?? []].flat().flatMap((each) =>
      each.formats.map((format) => ({
        tagName: "link" as const,
        rel: "alternate",
        type: mediaType(format),
        href: addressIn(format, each),
        title,
      })),
    ),
    ...openGraph({ ...page, description: short }, at),
    ...(linkedData ? [{ "script:ld+json": linkedData }] : []),
  ];
}

/** The site as the root's loader knows it, for absolute addresses. */
export function siteAt({ matches }: At, lang: Lang): Site {
  const root = matches.find(({ id }) => id === "root")?.data as { publicUrl?: string } | undefined;
  return { publicUrl: root?.publicUrl ?? "", lang };
}

/** https://ogp.me, which X reads too, but for the kind of its card. */
function openGraph({ title, description, lang, card }: PageMeta, at: At): MetaDescriptor[] {
  const { siteName, tagline } = messages(lang).shell;
  const { publicUrl } = siteAt(at, lang);
  const image = card ?? { path: urls.siteCard(lang), alt: `${siteName}: ${tagline}` };
  const properties = [
    ["og:title", title],
    ["og:description", description],
    ["og:type", card ? "article" : "website"],
    ["og:url", publicUrl + inLanguage({ lang, ...at.location })],
    ["og:site_name", siteName],
    ["og:locale", LOCALES[lang]],
    ...LANGS.filter((each) => each !== lang).map((each) => ["og:locale:alternate", LOCALES[each]]),
    ["og:image", publicUrl + image.path],
    ["og:image:type", "image/png"],
    ["og:image:width", String(CARD_SIZE.width)],
    ["og:image:height", String(CARD_SIZE.height)],
    ["og:image:alt", image.alt],
  ];
  return [
    ...properties.map(([property, content]) => ({ property, content })),
    { name: "twitter:card", content: "summary_large_image" },
  ];
}
