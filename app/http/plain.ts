import { LANGS } from "../i18n/locale.ts";
import { type Messages, messages } from "../i18n/messages.ts";
import type { Rendered } from "./answer.ts";
import { NEVER } from "./cache-control.ts";

type Errors = Messages["errors"];
/** The messages that stand by themselves. */
type Sentence = { [Key in keyof Errors]: Errors[Key] extends string ? Key : never }[keyof Errors];

/** After how many seconds it is worth asking again. */
const RETRY_AFTER = "5";

/** An answer in plain text, in every language, for where no page can be made. */
export function plainAnswer(status: number, sentence: Sentence): Rendered {
  const text = LANGS.map((lang) => `${messages(lang).errors[sentence]}\n`).join("");
  const headers = new Headers({ "Content-Type": "text/plain; charset=utf-8", "Cache-Control": NEVER });
  if (status === 503) headers.set("Retry-After", RETRY_AFTER);
  return { status, headers, body: Buffer.from(text) };
}
