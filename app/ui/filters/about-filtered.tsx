import type { Named } from "../../domain/changes.ts";
import type { Lang } from "../../i18n/locale.ts";
import { messages } from "../../i18n/messages.ts";
import { recordPages } from "../../outputs/record-pages.ts";
import { plain } from "../records/localized-text.tsx";
import type { Labels } from "./active.ts";
import { search } from "./list-links.ts";

const NOUNS: Readonly<Record<string, Named>> = {
  host: "organization",
  organization: "organization",
  promisor: "organization",
  with_organization: "organization",
  person: "person",
  with_person: "person",
  series: "series",
  venue: "venue",
};

interface Props {
  /** The list's filter as parameters, and the names of what it names by id. */
  params: URLSearchParams;
  labels: Labels;
  lang: Lang;
  kept: URLSearchParams;
}

/** Leads from a list that is narrowed to somebody or something to the page about them; nothing where it names none. */
export function AboutFiltered({ params, labels, lang, kept }: Props) {
  const { about } = messages(lang).connections.item;
  const links = new Map(
    [...params].flatMap(([parameter, id]) => {
      const noun = NOUNS[parameter];
      const name = plain(labels[parameter], lang);
      return noun && name ? [[recordPages[noun](lang, id) + search(kept), name]] : [];
    }),
  );
  if (links.size === 0) return null;
  return (
    <p className="more-ways">
      {[...links].map(([href, name]) => (
        <a key={href} href={href}>
          {about(name)}
        </a>
      ))}
    </p>
  );
}
