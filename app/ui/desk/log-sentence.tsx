import { Link } from "@remix-run/react";
import type { ReactNode } from "react";
import type { Activity } from "../../domain/activity.ts";
import { isCorrectable } from "../../domain/named.ts";
import { ROLES, type Role } from "../../domain/vocabulary.ts";
import type { Lang } from "../../i18n/locale.ts";
import { type Messages, messages } from "../../i18n/messages.ts";
import { Sentence } from "../records/sentence.tsx";
import { urls } from "../urls.ts";

/** A verb of the log that has words. */
export type LogAction = keyof Messages["log"]["sentences"] & keyof Messages["log"]["actions"];

export type Line = Omit<Activity, "seq" | "at">;

type Detail = Readonly<Record<string, string>>;

/** One line of the log as a sentence, with whom and what it tells of linked. */
export function LogSentence({ lang, line }: { lang: Lang; line: Line }) {
  const { log } = messages(lang);
  const sentences: Readonly<Record<LogAction, (detail: Detail) => string>> = log.sentences;
  const { editorId, editor, action, subjectName } = line;
  const who = editorId === null ? log.console : <Link to={urls.desk.person(editorId)}>{editor}</Link>;
  // A line may be of a verb that a later version of the desk knew.
  const say = Object.hasOwn(sentences, action)
    ? sentences[action as LogAction]
    : () => `{who}: ${action} {what}`;
  const text = say({ ...inWords(line, lang), ...(subjectName === null ? {} : { known: subjectName }) });
  return <Sentence text={text} values={{ who, what: whatOf(line, lang) }} />;
}

function inWords({ detail }: Line, lang: Lang): Detail {
  const { roles } = messages(lang).desk;
  const word = (value: unknown) =>
    (ROLES as readonly unknown[]).includes(value) ? roles[value as Role] : String(value);
  const told = Object.entries(detail ?? {}).filter(([, value]) => value !== null);
  return Object.fromEntries(
    // Braces would be taken for a place in the sentence.
    told.map(([name, value]) => [name, word(value).replace(/[{}]/g, "")]),
  );
}

function whatOf({ subject, subjectKind, subjectName, detail }: Line, lang: Lang): ReactNode {
  const { kinds, something } = messages(lang).log;
  if (subject === null) return something;
  if (subjectKind === "editor") return <Link to={urls.desk.person(subject)}>{subjectName}</Link>;
  const dialogue = detail?.dialogue;
  if (typeof dialogue === "string") return linked(urls.dialogue(lang, dialogue), kinds.dialogue, dialogue);
  const [kind = "", id = ""] = subject.split(" ");
  if (isCorrectable(kind)) return linked(urls.desk.name(kind, id), messages(lang).named.kinds[kind], id);
  if (subjectKind === null) return subject;
  const address = {
    promise: urls.promise(lang, subject),
    dialogue: urls.dialogue(lang, subject),
    draft: `${urls.desk.drafts}/${encodeURIComponent(subject)}`,
    tip: `${urls.desk.tips}/${encodeURIComponent(subject)}`,
  }[subjectKind];
  return linked(address, kinds[subjectKind], subject);
}

/** Loaded as a page of its own: readers' pages are none of the desk's. */
function linked(address: string, kind: string, id: string): ReactNode {
  return (
    <>
      {kind} <a href={address}>{id}</a>
    </>
  );
}
