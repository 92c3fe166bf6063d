import fc from "fast-check";
import type {
  DatasetAlias,
  DatasetMention,
  DatasetOrganization,
  DatasetParty,
  DatasetPerson,
  DatasetSource,
  DatasetVenue,
} from "../../app/domain/dataset.ts";
import { nameKey } from "../../app/domain/names.ts";
import { day, few, localized, one, parts, text, url } from "./values.ts";

/** What dialogues name, by ids of its own: two may have the same name. */

const named = <T>(noun: string, arbitrary: (id: string) => fc.Arbitrary<T>) =>
  fc.tuple(...[0, 1, 2].map((index) => arbitrary(`${noun}-${index}`)));

/** Further names once each, none of them a name that it has anyway, in order. */
function withoutRepeats<T extends DatasetOrganization | DatasetPerson>({ aliases = [], ...rest }: T) {
  const abbreviation = "abbreviation" in rest ? String(rest.abbreviation) : "";
  const keys = new Set([...Object.values(rest.name), abbreviation].map(nameKey));
  const own = (aliases as DatasetAlias[]).filter((each) => {
    const key = nameKey(each.text);
    return !keys.has(key) && keys.add(key);
  });
  own.sort((a, b) => Buffer.compare(Buffer.from(a.text), Buffer.from(b.text)));
  return own.length > 0 ? { ...rest, aliases: own } : rest;
}

const alias = { lang: one(["en", "ko"]), text };

const organization = (id: string) =>
  parts<DatasetOrganization, "id" | "name">(
    {
      id: fc.constant(id),
      name: localized,
      abbreviation: text,
      url,
      aliases: few(
        parts<DatasetAlias & { former?: boolean }, "text">({ ...alias, former: fc.constant(true) }, ["text"]),
      ),
    },
    ["id", "name"],
  ).map((each) => withoutRepeats(each) as DatasetOrganization);

const person = (id: string) =>
  parts<DatasetPerson, "id" | "name">(
    { id: fc.constant(id), name: localized, aliases: few(parts<DatasetAlias, "text">(alias, ["text"])) },
    ["id", "name"],
  ).map((each) => withoutRepeats(each) as DatasetPerson);

const tenths = (degrees: number) =>
  fc.integer({ min: -degrees * 10, max: degrees * 10 }).map((each) => each / 10 + 0);
const coordinates = fc.record({ latitude: tenths(90), longitude: tenths(180) });

const venue = (id: string): fc.Arbitrary<DatasetVenue> =>
  fc
    .tuple(
      parts<Pick<DatasetVenue, "id" | "name" | "address" | "city" | "country">, "id" | "name">(
        { id: fc.constant(id), name: localized, address: text, city: text, country: one(["KR", "US"]) },
        ["id", "name"],
      ),
      fc.option(coordinates),
    )
    .map(([place, at]) => ({ ...place, ...at }));

const sources = fc
  .uniqueArray(
    parts<DatasetSource, "url">({ url, title: text, publisher: text, published: day, archived: url }, [
      "url",
    ]),
    { minLength: 1, maxLength: 3, selector: (each) => each.url },
  )
  .map((list) => list as DatasetSource[]);

export const names = fc.record({
  organizations: named("org", organization),
  people: named("person", person),
  venues: named("venue", venue),
  series: named("series", (id) => fc.record({ id: fc.constant(id), name: localized })),
  sources,
});

export type Names = typeof names extends fc.Arbitrary<infer T> ? T : never;

const mentionOf = ({ id, name, abbreviation }: DatasetOrganization): DatasetMention =>
  abbreviation === undefined ? { id, name } : { id, name, abbreviation };

export const mentions = ({ organizations }: Names) => one(organizations.map(mentionOf));

/** A person, an organisation, or a person for an organisation. */
export function parties(all: Names): fc.Arbitrary<DatasetParty> {
  const people = one(all.people).map(({ id, name }) => ({ personId: id, person: name }));
  const organizations = mentions(all).map((organization) => ({ organization }));
  const both = fc.tuple(people, organizations).map(([a, b]) => ({ ...a, ...b }));
  return fc.oneof(people, organizations, both);
}
