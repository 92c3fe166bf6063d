import { type Dataset, LICENCE } from "../../domain/dataset.ts";
import { LANGS, type Lang } from "../../i18n/locale.ts";
import { messages } from "../../i18n/messages.ts";
import { dialogueTables } from "./dialogue-tables.ts";
import { organizationTable, personTable, seriesTable, venueTable } from "./name-tables.ts";
import { promiseTables } from "./promise-tables.ts";
import type { Table } from "./table.ts";

type Described = Pick<Table<never>, "name" | "fields">;

const TABLES: readonly Described[] = [
  ...dialogueTables,
  ...promiseTables,
  organizationTable,
  personTable,
  venueTable,
  seriesTable,
];

/** What comes with the tables: which record it is, what may be done with it, and what each column means, in each language. */
export function readme(record: Pick<Dataset, "revision" | "publishedAt">): string {
  const parts = LANGS.map((lang) => inLanguage(lang, record));
  return `\uFEFF${parts.join(`\n\n${"=".repeat(72)}\n\n`)}\n`.replaceAll("\n", "\r\n");
}

function inLanguage(
  lang: Lang,
  { revision, publishedAt }: Pick<Dataset, "revision" | "publishedAt">,
): string {
  const { dataset } = messages(lang);
  return [
    dataset.title,
    `${dataset.revision(String(revision), publishedAt)}\n${dataset.licence(LICENCE.id, LICENCE.url)}`,
    dataset.facts,
    dataset.form,
    dataset.languages,
    dataset.whole,
    ...TABLES.map((each) => described(lang, each)),
  ].join("\n\n");
}

function described(lang: Lang, { name, fields }: Described): string {
  const { dataset } = messages(lang);
  const lines = fields.map((field) => {
    const meaning = dataset.columns[`${name}.${field.name}`] ?? dataset.columns[field.name];
    const words = wordsOf(lang, name, field.name);
    return `  ${field.name}${field.isText ? "*" : ""}: ${[meaning, words].filter(Boolean).join(" — ")}`;
  });
  return [`${name}.csv: ${dataset.files[name]}`, ...lines].join("\n");
}

/** The words of a closed vocabulary, each as readers know it; empty for any other column. */
function wordsOf(lang: Lang, table: string, column: string): string {
  const { vocabulary, changes } = messages(lang);
  const { unassessed: _, ...outcome } = vocabulary.outcome;
  const { published, disputed } = vocabulary.editorial;
  const vocabularies: Record<string, Readonly<Record<string, string>>> = {
    status: vocabulary.status,
    state: { published, disputed },
    revises: changes.values.revision,
    precision: vocabulary.precision,
    hardness: vocabulary.hardness,
    basis: vocabulary.basis,
    outcome,
    strength: vocabulary.strength,
    approval: changes.values.approval,
    "links.kind": vocabulary.linkTo,
  };
  const words = vocabularies[`${table}.${column}`] ?? vocabularies[column] ?? {};
  return Object.entries(words)
    .map(([word, meaning]) => `${word} (${meaning})`)
    .join(", ");
}
