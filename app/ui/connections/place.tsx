import { unlike } from "../../domain/names.ts";
import type { Venue } from "../../domain/records.ts";
import { countryName } from "../../i18n/country.ts";
import type { Lang } from "../../i18n/locale.ts";
import { messages } from "../../i18n/messages.ts";
import { mapLinks } from "../../outputs/maps.ts";

/** Where a venue is, in words and on a map; says so where nothing of it is known. */
export function PlaceFacts({ venue, lang }: { venue: Venue; lang: Lang }) {
  const { venue: words } = messages(lang).connections;
  const map = mapLinks(venue);
  const known = [venue.address, venue.city, countryName(venue.country, lang)];
  const lines = unlike(
    known.map((line) => ({ text: line ?? "" })),
    [],
  ).map(({ text }) => text);
  return (
    <>
      <div>
        <dt>{words.address}</dt>
        <dd>
          {lines.length > 0 ? (
            <address className="place">
              {lines.map((line) => (
                <span key={line} className="place-line">
                  <bdi dir="auto">{line}</bdi>
                </span>
              ))}
            </address>
          ) : (
            <span className="unknown">{words.whereNone}</span>
          )}
        </dd>
      </div>
      {map ? (
        <div>
          <dt>{words.map}</dt>
          <dd>
            <ul className="plain-list ways">
              <li>
                <a href={map.page} rel="noopener external">
                  {map.exact ? words.osm : words.search}
                </a>
              </li>
              {map.geo ? (
                <li>
                  <a href={map.geo}>{words.geo}</a>
                </li>
              ) : null}
            </ul>
          </dd>
        </div>
      ) : null}
    </>
  );
}
