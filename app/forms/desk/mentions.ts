import type {
  DatasetMention,
  DatasetOrganization,
  DatasetParty,
  DatasetPerson,
} from "../../domain/dataset.ts";
import { type DialogueFields, EITHER, type NameFields, NEW } from "../../domain/desk/dialogue-fields.ts";
import { asTyped, type Directory, type Known, type NameKind } from "../../domain/desk/named.ts";
import type { Localized } from "../../domain/localized.ts";
import { nameKey, slug } from "../../domain/names.ts";
import type { Problem } from "./problems.ts";

interface Mentioned {
  id?: string;
  name: Localized;
  abbreviation?: string;
}

/**
 * Reads the names of one form. Something new that is named twice is one thing; something new of a name that the record has
 * already gets an id of its own, and is listed beside the one that it is not.
 */
export function mentionReader(fields: DialogueFields, directory: Directory) {
  const organizations = new Map<string, DatasetOrganization>();
  const people = new Map<string, DatasetPerson>();
  const problems: Problem[] = [];
  const created = createdIn(fields);
  const apart = new Map<string, string>();

  const list = (kind: NameKind, { id, name, abbreviation }: Known) => {
    if (kind === "organization")
      organizations.set(id, { id, name, ...(abbreviation ? { abbreviation } : {}) });
    if (kind === "person") people.set(id, { id, name });
  };

  const separate = (kind: NameKind, name: Localized, abbreviation: string, namesakes: Known[]): string => {
    const key = `${kind} ${nameKey(Object.values(name)[0] ?? "")}`;
    const known = apart.get(key);
    if (known) return known;
    const wanted = slug(abbreviation) || slug(name.en ?? "") || slug(Object.values(name)[0] ?? "") || kind;
    let id = wanted;
    for (let number = 2; directory.isTaken(kind, id); number += 1) id = `${wanted}-${number}`;
    apart.set(key, id);
    for (const each of namesakes) list(kind, each);
    list(kind, { id, name, abbreviation: abbreviation || null });
    return id;
  };

  /** What a name means; null where nothing was typed, or where it is not settled, which is then a problem. */
  const mention = (kind: NameKind, given: NameFields, path: string): Mentioned | null => {
    if (given.name.trim() === "") return null;
    const name = asTyped(given);
    const abbreviation = given.abbreviation.trim();
    const fresh = { name, ...(abbreviation && kind === "organization" ? { abbreviation } : {}) };
    if (given.id === NEW) {
      const namesakes = directory.sameName(kind, name);
      return namesakes.length > 0 ? { id: separate(kind, name, abbreviation, namesakes), ...fresh } : fresh;
    }
    const meant = directory.find(kind, given);
    if (meant.is === "known") {
      const { id, name, abbreviation } = meant.known;
      return { id, name, ...(abbreviation ? { abbreviation } : {}) };
    }
    const twin = created.get(`${kind} ${nameKey(given.name)}`);
    if (twin && given.id === "") return mention(kind, twin, path);
    if (meant.is === "new" && given.id === EITHER) return fresh;
    problems.push({
      path: `${path}.name`,
      code: "unknown_name",
      choices: meant.is === "open" ? meant.choices : [],
    });
    return null;
  };

  return {
    mention,
    /** A person, an organisation or both; null where neither was typed. */
    party(person: NameFields, organization: NameFields, path: string): DatasetParty | null {
      const who = mention("person", person, `${path}.person`);
      const body = mention("organization", organization, `${path}.organization`);
      if (!who && !body) return null;
      return {
        ...(who ? { ...(who.id ? { personId: who.id } : {}), person: who.name } : {}),
        ...(body ? { organization: body as DatasetMention } : {}),
      };
    },
    problems,
    organizations,
    people,
  };
}

export function isNamed({ name }: NameFields): boolean {
  return name.trim() !== "";
}

/** What a form makes new, by kind and each of its names. */
function createdIn({ hosts, attendees, promises, venue, series }: DialogueFields): Map<string, NameFields> {
  const created = new Map<string, NameFields>();
  const add = (kind: NameKind, given: NameFields) => {
    if (given.id !== NEW) return;
    for (const text of [given.name, given.other, given.abbreviation])
      if (text.trim()) created.set(`${kind} ${nameKey(text)}`, given);
  };
  add("venue", venue);
  add("series", series);
  for (const host of hosts) add("organization", host);
  for (const each of [...attendees, ...promises.flatMap(({ promisors }) => promisors)]) {
    add("person", each.person);
    add("organization", each.organization);
  }
  return created;
}
