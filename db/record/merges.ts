import type SQLite from "better-sqlite3";
import { byLanguage } from "../../app/domain/localized.ts";
import type { Mergeable } from "../../app/domain/named.ts";
import { nameKey } from "../../app/domain/names.ts";
import { TABLES } from "../redirects.ts";
import type {
  AliasDocument,
  DialogueDocument,
  OrganizationDocument,
  PersonDocument,
  PromiseDocument,
} from "./documents.ts";
import { latestDocuments } from "./latest.ts";
import type { Desk, NounWriters } from "./writer.ts";

const repliedBy = (kind: Mergeable) =>
  `SELECT p.id FROM promises p, json_each(p.replies) reply WHERE reply.value ->> '${kind}' = @id`;

/** Whose documents name one: ids of dialogues and of promises. */
const NAMING: Readonly<Record<Mergeable, Record<"dialogue" | "promise", string>>> = {
  organization: {
    dialogue: `SELECT dialogue_id FROM dialogue_hosts WHERE organization_id = @id
      UNION SELECT dialogue_id FROM attendances WHERE organization_id = @id ORDER BY 1`,
    promise: `SELECT promise_id FROM promise_promisors WHERE organization_id = @id UNION ${repliedBy("organization")} ORDER BY 1`,
  },
  person: {
    dialogue: "SELECT DISTINCT dialogue_id FROM attendances WHERE person_id = @id ORDER BY 1",
    promise: `SELECT promise_id FROM promise_promisors WHERE person_id = @id UNION ${repliedBy("person")} ORDER BY 1`,
  },
};

/** Ids of the dialogues and promises that name an organisation or a person. */
export function whereNamed(client: SQLite.Database, kind: Mergeable, id: string) {
  const list = (noun: "dialogue" | "promise") =>
    client.prepare<[{ id: string }], string>(NAMING[kind][noun]).pluck().all({ id });
  return { dialogues: list("dialogue"), promises: list("promise") };
}

type Writers = Pick<NounWriters, "saveDialogue" | "savePromise" | "saveOrganization" | "savePerson">;

/** Makes one of two records of the same body or person. */
export function mergeWriter({ client, history }: Desk, writers: Writers) {
  const latest = latestDocuments(client);
  const has = (kind: Mergeable, id: string) =>
    client.prepare(`SELECT 1 FROM ${TABLES[kind]} WHERE id = ?`).get(id) !== undefined;

  return {
    /**
     * Lets `into` stand wherever `from` stood, with its names; `from` leads there for ever. Each dialogue and promise that named
     * it has a line of its own in the history, and so has what was merged.
     * @throws Error where either is not there, or both are the same.
     */
    merge(kind: Mergeable, from: string, into: string): void {
      if (from === into || !has(kind, from) || !has(kind, into)) {
        throw new Error(`the ${kind} ${from} cannot be merged into ${into}`);
      }
      const { dialogues, promises } = whereNamed(client, kind, from);
      const renamed = replacing(kind, from, into);
      for (const id of dialogues) {
        const document = latest<DialogueDocument>("dialogue", id);
        if (document) writers.saveDialogue(inDialogue(document, renamed));
      }
      for (const id of promises) {
        const document = latest<PromiseDocument>("promise", id);
        if (document) writers.savePromise(inPromise(document, renamed));
      }
      takeNames(kind, from, into);
      client.prepare(`DELETE FROM ${kind}_names WHERE ${kind}_id = ?`).run(from);
      client.prepare(`DELETE FROM ${TABLES[kind]} WHERE id = ?`).run(from);
      history.publish({ kind, id: from }, { id: from, mergedInto: into });
      client.prepare("UPDATE former_ids SET id = ? WHERE kind = ? AND id = ?").run(into, kind, from);
      client
        .prepare("INSERT OR REPLACE INTO former_ids (kind, former_id, id) VALUES (?, ?, ?)")
        .run(kind, from, into);
    },
  };

  function takeNames(kind: Mergeable, from: string, into: string): void {
    if (kind === "person") {
      const [gone, kept] = [latest<PersonDocument>(kind, from), latest<PersonDocument>(kind, into)];
      if (gone && kept) writers.savePerson({ ...kept, ...namesOfBoth(gone, kept) });
      return;
    }
    const gone = latest<OrganizationDocument>(kind, from);
    const kept = latest<OrganizationDocument>(kind, into);
    if (!gone || !kept) return;
    const abbreviation = kept.abbreviation ?? gone.abbreviation;
    const names = namesOfBoth(gone, { ...kept, abbreviation });
    writers.saveOrganization({ ...kept, ...names, abbreviation, url: kept.url ?? gone.url ?? null });
  }
}

type Names = Pick<OrganizationDocument, "name" | "aliases"> & { abbreviation?: string | null };

/** The kept one's names; of the other's, those in languages that it lacks, and the rest as further names. */
function namesOfBoth(gone: Names, kept: Names): Pick<OrganizationDocument, "name" | "aliases"> {
  const name = byLanguage({ ...gone.name, ...kept.name });
  const known = new Set([...Object.values(name), kept.abbreviation ?? ""].map(nameKey));
  const further: AliasDocument[] = [
    ...kept.aliases,
    ...Object.entries(gone.name).map(([lang, text]) => ({ lang, text })),
    ...(gone.abbreviation ? [{ lang: null, text: gone.abbreviation }] : []),
    ...gone.aliases,
  ];
  const aliases = further.filter(({ text }) => {
    const key = nameKey(text);
    if (known.has(key)) return false;
    known.add(key);
    return true;
  });
  return { name, aliases: aliases.sort((a, b) => (a.text < b.text ? -1 : a.text > b.text ? 1 : 0)) };
}

type Replace = (party: { person: string | null; organization: string | null }) => typeof party;

function replacing(kind: Mergeable, from: string, into: string): Replace {
  return (party) => (party[kind] === from ? { ...party, [kind]: into } : party);
}

function inDialogue(document: DialogueDocument, renamed: Replace): DialogueDocument {
  const hosts = document.hosts.map((id) => renamed({ person: null, organization: id }).organization ?? id);
  return {
    ...document,
    hosts: [...new Set(hosts)],
    attendances: unlike(document.attendances.map((each) => ({ ...each, ...renamed(partyOf(each)) }))),
  };
}

function inPromise(document: PromiseDocument, renamed: Replace): PromiseDocument {
  const { promisors, replies } = document;
  return {
    ...document,
    promisors: unlike(promisors.map((each) => renamed(partyOf(each)))),
    ...(replies && { replies: replies.map((each) => ({ ...each, ...renamed(partyOf(each)) })) }),
  };
}

const partyOf = ({ person, organization }: { person: string | null; organization: string | null }) => ({
  person,
  organization,
});

/** A list without entries that say the same as one before. */
function unlike<T>(entries: readonly T[]): T[] {
  return [...new Map(entries.map((each) => [JSON.stringify(each), each])).values()];
}
