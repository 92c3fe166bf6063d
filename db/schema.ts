import { integer, primaryKey, real, sqliteTable, text } from "drizzle-orm/sqlite-core";
import type { Localized } from "../app/domain/localized.ts";
import type { DialogueTime } from "../app/domain/records.ts";
import type {
  Approval,
  Basis,
  CadenceUnit,
  DeadlineRevision,
  DialogueStatus,
  EditorialState,
  EvidenceStrength,
  Hardness,
  LinkKind,
  Outcome,
  OutcomeState,
  Precision,
  Role,
  Schedule,
} from "../app/domain/vocabulary.ts";

/** The tables as drizzle sees them. The SQL in migrations/ is the authority; a test holds the two together. */

const localized = (name: string) => text(name, { mode: "json" }).$type<Localized>();

export const organizations = sqliteTable("organizations", {
  id: text("id").primaryKey(),
  name: localized("name").notNull(),
  abbreviation: text("abbreviation"),
  url: text("url"),
});

export const organizationNames = sqliteTable(
  "organization_names",
  {
    organizationId: text("organization_id").notNull(),
    kind: text("kind").$type<"name" | "abbreviation" | "former" | "alias">().notNull(),
    lang: text("lang"),
    text: text("text").notNull(),
    key: text("key").notNull(),
  },
  (table) => [primaryKey({ columns: [table.key, table.organizationId] })],
);

export const people = sqliteTable("people", {
  id: text("id").primaryKey(),
  name: localized("name").notNull(),
});

export const personNames = sqliteTable(
  "person_names",
  {
    personId: text("person_id").notNull(),
    lang: text("lang"),
    text: text("text").notNull(),
    key: text("key").notNull(),
  },
  (table) => [primaryKey({ columns: [table.key, table.personId] })],
);

export const venues = sqliteTable("venues", {
  id: text("id").primaryKey(),
  name: localized("name").notNull(),
  address: text("address"),
  city: text("city"),
  country: text("country"),
  latitude: real("latitude"),
  longitude: real("longitude"),
});

export const series = sqliteTable("series", {
  id: text("id").primaryKey(),
  name: localized("name").notNull(),
});

export const dialogues = sqliteTable("dialogues", {
  key: integer("key").primaryKey(),
  id: text("id").notNull(),
  title: localized("title").notNull(),
  seriesId: text("series_id"),
  number: integer("number"),
  precision: text("precision").$type<DialogueTime["precision"]>().notNull(),
  start: text("start").notNull(),
  end: text("end"),
  day: text("day").notNull(),
  lastDay: text("last_day").notNull(),
  zone: text("zone").notNull(),
  status: text("status").$type<DialogueStatus>().notNull(),
  previousStart: text("previous_start"),
  venueId: text("venue_id"),
  placeCity: text("place_city"),
  placeCountry: text("place_country"),
  summary: localized("summary"),
  notes: text("notes"),
  state: text("state").$type<EditorialState>().notNull(),
  sequence: integer("sequence").notNull(),
  createdAt: text("created_at").notNull(),
  updatedAt: text("updated_at").notNull(),
});

export const dialogueHosts = sqliteTable(
  "dialogue_hosts",
  {
    dialogueId: text("dialogue_id").notNull(),
    position: integer("position").notNull(),
    organizationId: text("organization_id").notNull(),
  },
  (table) => [primaryKey({ columns: [table.dialogueId, table.position] })],
);

export const attendances = sqliteTable(
  "attendances",
  {
    dialogueId: text("dialogue_id").notNull(),
    position: integer("position").notNull(),
    personId: text("person_id"),
    organizationId: text("organization_id"),
    role: localized("role"),
    note: text("note"),
  },
  (table) => [primaryKey({ columns: [table.dialogueId, table.position] })],
);

export const sources = sqliteTable("sources", {
  key: integer("key").primaryKey(),
  url: text("url").notNull(),
  title: text("title"),
  publisher: text("publisher"),
  publishedOn: text("published_on"),
  archivedUrl: text("archived_url"),
});

/** A statement of a body that a promise is about; days are local to the dialogue. */
interface ReplyRow {
  on: string;
  organization: string | null;
  person: string | null;
  text: Localized;
  source: string | null;
  closedOn: string | null;
}

export const promises = sqliteTable("promises", {
  key: integer("key").primaryKey(),
  id: text("id").notNull(),
  dialogueId: text("dialogue_id").notNull(),
  position: integer("position").notNull(),
  action: localized("action").notNull(),
  quoteText: text("quote_text"),
  quoteLang: text("quote_lang"),
  saidOn: text("said_on").notNull(),
  sourceKey: integer("source_key"),
  notes: text("notes"),
  nextCheckOn: text("next_check_on"),
  termEndsOn: text("term_ends_on"),
  replies: text("replies", { mode: "json" }).$type<ReplyRow[]>(),
  state: text("state").$type<EditorialState>().notNull(),
  sequence: integer("sequence").notNull(),
  createdAt: text("created_at").notNull(),
  updatedAt: text("updated_at").notNull(),
});

export const promisePromisors = sqliteTable(
  "promise_promisors",
  {
    promiseId: text("promise_id").notNull(),
    position: integer("position").notNull(),
    personId: text("person_id"),
    organizationId: text("organization_id"),
  },
  (table) => [primaryKey({ columns: [table.promiseId, table.position] })],
);

export const deadlines = sqliteTable(
  "deadlines",
  {
    promiseId: text("promise_id").notNull(),
    seq: integer("seq").notNull(),
    phrase: text("phrase"),
    lang: text("lang"),
    edtf: text("edtf"),
    earliest: text("earliest"),
    latest: text("latest"),
    precision: text("precision").$type<Precision>(),
    hardness: text("hardness").$type<Hardness>().notNull(),
    basis: text("basis").$type<Basis>().notNull(),
    ruleId: text("rule_id"),
    rulesVersion: text("rules_version"),
    statedOn: text("stated_on").notNull(),
    reviewOn: text("review_on"),
    recordedAt: text("recorded_at").notNull(),
    revises: text("revises").$type<DeadlineRevision>(),
    cadenceUnit: text("cadence_unit").$type<CadenceUnit>(),
    cadenceEvery: integer("cadence_every"),
    cadenceAligned: integer("cadence_aligned", { mode: "boolean" }),
    eventNumber: integer("event_number"),
    sourceKey: integer("source_key"),
  },
  (table) => [primaryKey({ columns: [table.promiseId, table.seq] })],
);

export const criteria = sqliteTable(
  "criteria",
  {
    promiseId: text("promise_id").notNull(),
    key: text("key").notNull(),
    position: integer("position").notNull(),
    text: localized("text").notNull(),
  },
  (table) => [primaryKey({ columns: [table.promiseId, table.key] })],
);

export const assessments = sqliteTable(
  "assessments",
  {
    promiseId: text("promise_id").notNull(),
    seq: integer("seq").notNull(),
    outcome: text("outcome").$type<Outcome>().notNull(),
    effectiveOn: text("effective_on").notNull(),
    effectiveFrom: text("effective_from").notNull(),
    effectiveTo: text("effective_to").notNull(),
    summary: localized("summary"),
    strength: text("strength").$type<EvidenceStrength>(),
    met: text("met", { mode: "json" }).$type<string[]>(),
    author: text("author"),
    reviewer: text("reviewer"),
    recordedAt: text("recorded_at").notNull(),
    occurrence: text("occurrence"),
    approval: text("approval").$type<Approval>(),
  },
  (table) => [primaryKey({ columns: [table.promiseId, table.seq] })],
);

export const checks = sqliteTable(
  "checks",
  {
    promiseId: text("promise_id").notNull(),
    seq: integer("seq").notNull(),
    checkedOn: text("checked_on").notNull(),
    note: localized("note"),
    author: text("author"),
    recordedAt: text("recorded_at").notNull(),
    found: integer("found", { mode: "boolean" }).notNull(),
  },
  (table) => [primaryKey({ columns: [table.promiseId, table.seq] })],
);

export const promiseLinks = sqliteTable(
  "promise_links",
  {
    fromId: text("from_id").notNull(),
    kind: text("kind").$type<LinkKind>().notNull(),
    toId: text("to_id").notNull(),
  },
  (table) => [primaryKey({ columns: [table.fromId, table.kind, table.toId] })],
);

export const dialogueCitations = sqliteTable(
  "dialogue_citations",
  {
    dialogueId: text("dialogue_id").notNull(),
    position: integer("position").notNull(),
    sourceKey: integer("source_key").notNull(),
  },
  (table) => [primaryKey({ columns: [table.dialogueId, table.position] })],
);

const evidenceColumns = {
  promiseId: text("promise_id").notNull(),
  seq: integer("seq").notNull(),
  position: integer("position").notNull(),
  sourceKey: integer("source_key").notNull(),
};

export const assessmentCitations = sqliteTable("assessment_citations", evidenceColumns, (table) => [
  primaryKey({ columns: [table.promiseId, table.seq, table.position] }),
]);

export const checkCitations = sqliteTable("check_citations", evidenceColumns, (table) => [
  primaryKey({ columns: [table.promiseId, table.seq, table.position] }),
]);

export const editors = sqliteTable("editors", {
  id: integer("id").primaryKey(),
  email: text("email").notNull(),
  name: text("name").notNull(),
  role: text("role").$type<Role>().notNull(),
  passwordHash: text("password_hash"),
  createdAt: text("created_at").notNull(),
  disabledAt: text("disabled_at"),
  lang: text("lang").$type<"ko" | "en">().notNull(),
});

export const sessions = sqliteTable("sessions", {
  tokenHash: text("token_hash").primaryKey(),
  editorId: integer("editor_id").notNull(),
  createdAt: text("created_at").notNull(),
  seenAt: text("seen_at").notNull(),
  expiresAt: text("expires_at").notNull(),
  revokedAt: text("revoked_at"),
  device: text("device"),
  method: text("method").$type<"password" | "passkey" | "link">().notNull(),
});

export const changes = sqliteTable("changes", {
  seq: integer("seq").primaryKey(),
  recordedAt: text("recorded_at").notNull(),
  author: text("author").notNull(),
  subjectKind: text("subject_kind").notNull(),
  subjectId: text("subject_id").notNull(),
  dialogueId: text("dialogue_id"),
  promiseId: text("promise_id"),
  reason: text("reason"),
  before: text("before"),
  after: text("after"),
  previousHash: text("previous_hash").notNull(),
  hash: text("hash").notNull(),
});

export const meta = sqliteTable("meta", {
  id: integer("id").primaryKey(),
  revision: integer("revision").notNull(),
  publishedAt: text("published_at").notNull(),
  searchVersion: integer("search_version").notNull(),
});

export const formerIds = sqliteTable(
  "former_ids",
  {
    kind: text("kind")
      .$type<"organization" | "person" | "venue" | "series" | "dialogue" | "promise">()
      .notNull(),
    formerId: text("former_id").notNull(),
    id: text("id").notNull(),
  },
  (table) => [primaryKey({ columns: [table.kind, table.formerId] })],
);

export const promiseStates = sqliteTable(
  "promise_states",
  {
    promiseKey: integer("promise_key").notNull(),
    fromDay: text("from_day").notNull(),
    untilDay: text("until_day").notNull(),
    outcome: text("outcome").$type<OutcomeState>().notNull(),
    schedule: text("schedule").$type<Schedule>().notNull(),
    dueDay: text("due_day").notNull(),
    hardness: text("hardness").$type<Hardness>().notNull(),
    daysLate: integer("days_late"),
  },
  (table) => [primaryKey({ columns: [table.promiseKey, table.fromDay] })],
);
