import type { FormMetadata } from "@conform-to/react";
import type { Lang } from "../../i18n/locale.ts";
import { messages } from "../../i18n/messages.ts";

interface Props {
  // biome-ignore lint/suspicious/noExplicitAny: a form of any shape.
  form: FormMetadata<any, any>;
  lang: Lang;
  /** The id of the control of a field by the field's name. */
  idOf: (name: string) => string | undefined;
}

/** What is wrong with a form, above it, each line leading to its field. */
export function FormErrors({ form, lang, idOf }: Props) {
  const all = Object.entries(form.allErrors);
  if (all.length === 0) return null;
  return (
    <div className="form-errors" role="alert" id={form.errorId}>
      <p>{messages(lang).desk.summaryTitle(all.length)}</p>
      <ul>
        {all.map(([name, errors]) => {
          const id = idOf(name);
          return <li key={name}>{id ? <a href={`#${id}`}>{errors.join(" ")}</a> : errors.join(" ")}</li>;
        })}
      </ul>
    </div>
  );
}
