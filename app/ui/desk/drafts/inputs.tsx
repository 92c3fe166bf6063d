import type { ReactNode } from "react";
import type { Tree } from "../../../domain/desk/fields.ts";
import type { Lang } from "../../../i18n/locale.ts";
import { messages } from "../../../i18n/messages.ts";
import { useDialogueForm, valueAt } from "./form-state.ts";
import { controlId, fieldOf } from "./labels.ts";

interface Props {
  name: string;
  label?: ReactNode;
  hint?: ReactNode;
}

/** The attributes that tie a control to its hint and to what is wrong with it. */
export function useControl(name: string, hint?: ReactNode) {
  const { problemOf } = useDialogueForm();
  const id = controlId(name);
  const problem = problemOf(name);
  const about = [hint ? `${id}-hint` : "", problem ? `${id}-problem` : ""].filter(Boolean).join(" ");
  return {
    id,
    problem,
    props: {
      id,
      name,
      "aria-invalid": problem ? (true as const) : undefined,
      "aria-describedby": about || undefined,
    },
  };
}

export function ProblemText({ name }: { name: string }) {
  const { lang, problemOf } = useDialogueForm();
  const problem = problemOf(name);
  if (!problem) return null;
  return (
    <p className="field-errors" id={`${controlId(name)}-problem`}>
      {messages(lang).deskDrafts.problems[problem.code](problem.most ?? 0)}
    </p>
  );
}

function useLabel(name: string): string {
  const { lang } = useDialogueForm();
  const field = fieldOf(name);
  return field ? messages(lang).deskDrafts.fields[field] : name;
}

function Labelled({ name, label, hint, children }: Props & { children: ReactNode }) {
  const own = useLabel(name);
  const id = controlId(name);
  return (
    <div className="field">
      <label htmlFor={id}>{label ?? own}</label>
      {hint && (
        <p className="field-hint" id={`${id}-hint`}>
          {hint}
        </p>
      )}
      {children}
      <ProblemText name={name} />
    </div>
  );
}

/** A text of the form: one line, or several. */
export function Text({
  rows,
  textLang,
  inputMode,
  placeholder,
  ...about
}: Props & { rows?: number; textLang?: Lang; inputMode?: "url" | "numeric"; placeholder?: string }) {
  const { fields, change } = useDialogueForm();
  const { props } = useControl(about.name, about.hint);
  const value = String(valueAt(fields as unknown as Tree, about.name) ?? "");
  const shared = {
    ...props,
    value,
    lang: textLang,
    autoComplete: "off",
    onChange: (event: { target: { value: string } }) => change(about.name, event.target.value),
  };
  return (
    <Labelled {...about}>
      {rows ? (
        <textarea rows={rows} {...shared} />
      ) : (
        <input type="text" inputMode={inputMode} placeholder={placeholder} {...shared} />
      )}
    </Labelled>
  );
}

/** A text in Korean and in English, side by side. */
export function BothTexts({ name, rows }: { name: string; rows?: number }) {
  return (
    <div className="side-by-side">
      <Text name={`${name}.ko`} rows={rows} textLang="ko" />
      <Text name={`${name}.en`} rows={rows} textLang="en" />
    </div>
  );
}

/** One of a few. */
export function Choice({ options, ...about }: Props & { options: readonly (readonly [string, string])[] }) {
  const { fields, change } = useDialogueForm();
  const { props } = useControl(about.name, about.hint);
  return (
    <Labelled {...about}>
      <select
        {...props}
        value={String(valueAt(fields as unknown as Tree, about.name) ?? "")}
        onChange={(event) => change(about.name, event.target.value)}
      >
        {options.map(([value, text]) => (
          <option key={value} value={value}>
            {text}
          </option>
        ))}
      </select>
    </Labelled>
  );
}

/** What the form carries along and nobody types. */
export function Carried({ name }: { name: string }) {
  const { fields } = useDialogueForm();
  return <input type="hidden" name={name} value={String(valueAt(fields as unknown as Tree, name) ?? "")} />;
}
