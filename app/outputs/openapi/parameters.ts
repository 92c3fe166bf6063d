import { z } from "zod";
import { asOfQuery } from "../../forms/as-of.ts";
import { changeQuery } from "../../forms/change-filter.ts";
import { dialogueQuery } from "../../forms/dialogue-filter.ts";
import { feedOptionsQuery } from "../../forms/feed-options.ts";
import { namedQuery, organizationQuery } from "../../forms/named-filter.ts";
import { pageSizeQuery } from "../../forms/page-size.ts";
import { promiseQuery } from "../../forms/promise-filter.ts";
import { searchText } from "../../forms/query.ts";
import { SCOREBOARD_PARAMETERS } from "../../forms/scoreboard-filter.ts";
import { searchQuery } from "../../forms/search.ts";
import type { Lang } from "../../i18n/locale.ts";
import { messages } from "../../i18n/messages.ts";

/** One query parameter: its name, what it means, the values it takes as a JSON Schema, and one of them that works. */
export interface Parameter {
  name: string;
  description: string;
  schema: Record<string, unknown>;
  example: string | string[];
}

/** The parameters that go together, in the order of the forms that read them. */
export const PARAMETER_GROUPS = [
  "dialogues",
  "promises",
  "changes",
  "scoreboard",
  "search",
  "organizations",
  "named",
  "everywhere",
  "pages",
  "calendars",
] as const;
export type ParameterGroup = (typeof PARAMETER_GROUPS)[number];

/** The parameters of a group, as the schemas say that read them, told in a language. */
export function parametersOf(group: ParameterGroup, lang: Lang): Parameter[] {
  const { parameters: texts } = messages(lang);
  const { cursor, ...dialogues } = dialogueQuery.shape;
  const { cursor: _ofPromises, ...promises } = promiseQuery.shape;
  const { cursor: _ofChanges, ...changes } = changeQuery.shape;
  switch (group) {
    case "dialogues":
      return described(dialogues, texts.dialogues);
    case "promises":
      return described(promises, texts.promises);
    case "scoreboard":
      return described(promises, texts.promises).filter(({ name }) =>
        (SCOREBOARD_PARAMETERS as readonly string[]).includes(name),
      );
    case "changes":
      return described(changes, texts.changes);
    case "search":
      return described({ q: searchText.meta({ examples: ["판교"] }), ...searchQuery.shape }, texts.search);
    case "organizations": {
      const { cursor: _, ...organizations } = organizationQuery.shape;
      return described(organizations, texts.organizations);
    }
    case "named": {
      const { cursor: _, ...named } = namedQuery.shape;
      return described(named, texts.named);
    }
    case "everywhere":
      return described(asOfQuery.shape, texts.everywhere);
    case "pages":
      return described({ cursor, ...pageSizeQuery.shape }, texts.pages);
    case "calendars":
      return described(feedOptionsQuery.shape, texts.calendars);
  }
}

/** Each parameter of a schema with its text; the types see to it that none lacks one. */
function described<S extends Record<string, z.ZodType>>(
  shape: S,
  texts: Record<keyof S & string, string>,
): Parameter[] {
  return Object.entries(shape).map(([name, field]) => {
    const { $schema, examples, default: _, ...schema } = z.toJSONSchema(field, { io: "input" });
    // Zod leaves the examples of what it transforms out of the JSON Schema.
    const [example] = (field.meta()?.examples ?? []) as (string | string[])[];
    if (example === undefined) throw new Error(`the parameter ${name} has no example`);
    return { name, description: texts[name as keyof S & string], schema, example };
  });
}
