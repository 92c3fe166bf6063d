import type { ReactNode } from "react";
import type { OtherName, PastName } from "../../domain/connections.ts";
import { dayInZone, HOME_ZONE } from "../../domain/days.ts";
import { followable } from "../../domain/followable.ts";
import { type Localized, pick } from "../../domain/localized.ts";
import { abbreviationBeside, unlike } from "../../domain/names.ts";
import { formatDay } from "../../i18n/dates.ts";
import type { Lang } from "../../i18n/locale.ts";
import { messages } from "../../i18n/messages.ts";
import { LocalizedText, Verbatim } from "../records/localized-text.tsx";

interface Names {
  /** What it is called now. */
  name: Localized;
  abbreviation?: string | null;
  former?: readonly OtherName[];
  others?: readonly OtherName[];
  /** The official page, as it stands in the record. */
  website?: string | null;
  past: readonly PastName[];
}

/** What else something is or was called, and its official page; nothing where nothing of it is known. */
export function NameFacts({ names, lang, children }: { names: Names; lang: Lang; children?: ReactNode }) {
  const { item } = messages(lang).connections;
  const { name, website } = names;
  const short = abbreviationBeside(name, names.abbreviation ?? null);
  const called = [...Object.values(name), ...(short ? [short] : [])];
  const former = unlike(names.former ?? [], called);
  const others = unlike(names.others ?? [], [...called, ...former.map(({ text }) => text)]);
  const past = unlike(
    names.past.map((each) => ({ ...each, text: pick(each.name, lang).text })),
    [pick(name, lang).text],
  );
  const site = website ? followable(website) : null;
  const facts: [string, ReactNode][] = [
    ...(short ? ([[item.abbreviation, <Verbatim key="a" text={short} />]] as const) : []),
    ...(former.length > 0 ? ([[item.former, <Listed key="f" names={former} />]] as const) : []),
    ...(others.length > 0 ? ([[item.others, <Listed key="o" names={others} />]] as const) : []),
    ...(site
      ? ([
          [
            item.website,
            <a key="w" href={site} rel="noopener external">
              <bdi dir="ltr">{site.replace(/^https?:\/\/(www\.)?|\/$/g, "")}</bdi>
            </a>,
          ],
        ] as const)
      : []),
    ...(past.length > 0 ? ([[item.past, <Past key="p" names={past} lang={lang} />]] as const) : []),
  ].map(([name, value]) => [name as string, value as ReactNode]);
  if (facts.length === 0 && !children) return null;
  return (
    <section aria-labelledby="facts">
      <h2 id="facts" className="visually-hidden">
        {item.facts}
      </h2>
      <dl className="facts">
        {facts.map(([term, value]) => (
          <div key={term}>
            <dt>{term}</dt>
            <dd>{value}</dd>
          </div>
        ))}
        {children}
      </dl>
    </section>
  );
}

function Listed({ names }: { names: readonly OtherName[] }) {
  return (
    <ul className="plain-list">
      {names.map(({ lang, text }) => (
        <li key={text}>
          <Verbatim text={text} lang={lang} />
        </li>
      ))}
    </ul>
  );
}

function Past({ names, lang }: { names: readonly PastName[]; lang: Lang }) {
  const { item } = messages(lang).connections;
  return (
    <ul className="plain-list">
      {names.map(({ name, until }) => (
        <li key={until}>
          <LocalizedText value={name} lang={lang} />{" "}
          <small className="note">
            <time dateTime={until}>
              {item.pastUntil(formatDay(dayInZone(new Date(until), HOME_ZONE), lang))}
            </time>
          </small>
        </li>
      ))}
    </ul>
  );
}
