import type { DialogueRef } from "../../domain/connections.ts";
import { formatDay, formatMonth } from "../../i18n/dates.ts";
import type { Lang } from "../../i18n/locale.ts";
import { plain } from "../records/localized-text.tsx";
import { urls } from "../urls.ts";

interface Props {
  dialogue: DialogueRef;
  lang: Lang;
  search: string;
}

/** The day of a dialogue, or its month where only that is known, as a link to it. */
export function DialogueDay({ dialogue, lang, search }: Props) {
  const { id, title, day, precision } = dialogue;
  const isMonth = precision === "month";
  const text = isMonth ? formatMonth(day.slice(0, 7), lang) : formatDay(day, lang);
  return (
    <a href={urls.dialogue(lang, id) + search} aria-label={`${text}, ${plain(title, lang)}`}>
      <time dateTime={isMonth ? day.slice(0, 7) : day}>{text}</time>
    </a>
  );
}

/** Cells for the first and the last of some dialogues; one for both where they are the same. */
export function FirstAndLast({
  first,
  last,
  ...how
}: Omit<Props, "dialogue"> & Record<"first" | "last", DialogueRef>) {
  if (first.id === last.id) {
    return (
      <td colSpan={2}>
        <DialogueDay dialogue={first} {...how} />
      </td>
    );
  }
  return (
    <>
      <td>
        <DialogueDay dialogue={first} {...how} />
      </td>
      <td>
        <DialogueDay dialogue={last} {...how} />
      </td>
    </>
  );
}
