import { z } from "zod";
import { LANGS, type Lang } from "../i18n/locale.ts";
import { known, type Parsed, refused } from "./query.ts";

const schema = z.object({ lang: z.enum(LANGS).default("en") });

/** The language that `?lang=` asks a framed page for; English where it asks for none. */
export function parseEmbed(params: URLSearchParams): Parsed<{ lang: Lang }> {
  const parsed = schema.safeParse(known(params, ["lang"]));
  return parsed.success ? { ok: true, ...parsed.data } : refused(parsed.error);
}
