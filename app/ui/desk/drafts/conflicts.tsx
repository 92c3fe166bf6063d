import type { DialogueFields } from "../../../domain/desk/dialogue-fields.ts";
import type { Lang } from "../../../i18n/locale.ts";
import { messages } from "../../../i18n/messages.ts";

/** A field that two changed, as the page asks about it. */
export interface AskedConflict {
  /** The path's text, under which the choice is sent. */
  path: string;
  label: string;
  base: string | null;
  theirs: string | null;
  mine: string | null;
}

export interface DraftConflict {
  conflicts: AskedConflict[];
  /** The form with mine where both changed. */
  fields: DialogueFields;
  /** The version that mine began from, and the one of theirs that is shown. */
  version: number;
  seen: number;
  by: string;
}

interface Props {
  lang: Lang;
  conflict: Pick<DraftConflict, "conflicts" | "by">;
  /** Whether theirs is another editor's text or the record's. */
  against: "editor" | "record";
}

/** Asks, field by field, whose text is to stand. */
export function Conflicts({ lang, conflict: { conflicts, by }, against }: Props) {
  const { conflicts: texts } = messages(lang).deskDrafts;
  const [theirs, mine] = against === "record" ? [texts.record, texts.draft] : [texts.theirs(by), texts.mine];
  const shown = (text: string | null) => (text === null ? texts.gone : text || texts.empty);
  return (
    <section className="conflicts" aria-labelledby="conflicts">
      <h2 id="conflicts" tabIndex={-1}>
        {texts.title}
      </h2>
      <p>{against === "record" ? texts.recordLead : texts.lead(by)}</p>
      {conflicts.map((each) => (
        <fieldset key={each.path} className="conflict">
          <legend>{each.label}</legend>
          {each.base && <p className="field-hint">{texts.before(each.base)}</p>}
          <label>
            <input type="radio" name={`choice:${each.path}`} value="theirs" required />{" "}
            <strong>{theirs}</strong> <span>{shown(each.theirs)}</span>
          </label>
          <label>
            <input type="radio" name={`choice:${each.path}`} value="mine" required /> <strong>{mine}</strong>{" "}
            <span>{shown(each.mine)}</span>
          </label>
        </fieldset>
      ))}
      <button type="submit">{texts.save}</button>
    </section>
  );
}
