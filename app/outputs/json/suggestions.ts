import { z } from "zod";
import { pick } from "../../domain/localized.ts";
import { marks } from "../../domain/search/marks.ts";
import { type FoundBy, SEARCHED, type Suggestion } from "../../domain/search/results.ts";
import type { Lang } from "../../i18n/locale.ts";
import { messages } from "../../i18n/messages.ts";
import { recordPages } from "../record-pages.ts";
import { named } from "./values.ts";

export const suggestionsSchema = named(
  "Suggestions",
  z.object({
    q: z.string().meta({ description: "What was typed, as it was understood." }),
    items: z.array(
      z.object({
        kind: z.enum(SEARCHED),
        label: z.string().meta({ description: "What the kind is called, in the language of the address." }),
        path: z.string().meta({ description: "Where it is to be read, on this site." }),
        text: z
          .string()
          .meta({ description: "Its name or title, in the language that holds what was typed." }),
        lang: z.string(),
        marks: z
          .array(z.tuple([z.int(), z.int()]))
          .meta({ description: "Where the text holds what was typed, in UTF-16 units." }),
        also: z
          .string()
          .nullable()
          .meta({ description: "Its name in the other language, or the one that it was found by." }),
      }),
    ),
  }),
);

/** What may be meant by what somebody has typed so far; `kept` is the parameter of a past day, or nothing. */
export function suggestionsJson(
  typed: string,
  suggestions: readonly Suggestion[],
  lang: Lang,
  kept: URLSearchParams,
): z.infer<typeof suggestionsSchema> {
  const { search } = messages(lang);
  const byText = ({ kind, text }: FoundBy, shown: string) =>
    text === shown ? search.foundBy[kind] : `${search.by[kind]} ${text}`;
  const items = suggestions.map(({ kind, id, text: name, by }) => {
    const own = pick(name, lang);
    const others = Object.entries(name).map(([tag, text]) => ({ lang: tag, text }));
    const held = [own, ...others].find(({ text }) => marks(text, typed).length > 0);
    const shown = by ? own : (held ?? own);
    const also = [own, ...others].find(({ text }) => text !== shown.text)?.text ?? null;
    const path = recordPages[kind](lang, id);
    return {
      kind,
      label: search.groups[kind],
      path: kept.size > 0 ? `${path}${path.includes("?") ? "&" : "?"}${kept}` : path,
      ...shown,
      marks: marks(shown.text, typed),
      also: by ? byText(by, shown.text) : also,
    };
  });
  return { q: typed, items: together(items) };
}

/** Those of a kind beside each other, kinds in the order of their likeliest. */
function together<T extends { kind: string }>(items: readonly T[]): T[] {
  const kinds = [...new Set(items.map(({ kind }) => kind))];
  return kinds.flatMap((kind) => items.filter((item) => item.kind === kind));
}
