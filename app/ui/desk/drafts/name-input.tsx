import { useCombobox } from "downshift";
import { type ReactNode, useEffect, useRef, useState } from "react";
import { EITHER, type NameFields, NEW, NO_NAME } from "../../../domain/desk/dialogue-fields.ts";
import type { Tree } from "../../../domain/desk/fields.ts";
import { asTyped, type NameKind } from "../../../domain/desk/named.ts";
import type { NameSuggestion } from "../../../i18n/desk-suggestion.ts";
import { messages } from "../../../i18n/messages.ts";
import { useDialogueForm, valueAt } from "./form-state.ts";
import { ProblemText, Text, useControl } from "./inputs.tsx";
import { NameChoices } from "./name-choices.tsx";

interface Props {
  kind: NameKind;
  /** The place of the name: `hosts[0]`. */
  name: string;
  label: ReactNode;
  hint?: string;
  /** What else of the form follows from what is chosen. */
  onChosen?: (suggestion: NameSuggestion) => void;
  /** What else is asked of something new, and what then stands for it where it is not. */
  children?: ReactNode;
  otherwise?: ReactNode;
}

/** One may create what was typed; it stands last among the suggestions. */
type Choice = { is: "known"; suggestion: NameSuggestion } | { is: "new"; text: string };

/** Names somebody or something: by typing, and by choosing of what the record has. */
export function NameInput({ kind, name, label, hint, onChosen, children, otherwise }: Props) {
  const { lang, fields, recognised, change } = useDialogueForm();
  const { form, fields: labels } = messages(lang).deskDrafts;
  const given = valueAt(fields as unknown as Tree, name) as unknown as NameFields;
  const { id, problem, props } = useControl(`${name}.name`, hint);
  const suggestions = useSuggestions(kind, given.name);
  const hasMoved = useRef(false);
  const [chosen, setChosen] = useState<{ id: string; label: string } | null>(null);
  const items: Choice[] = [
    ...suggestions.map((suggestion) => ({ is: "known" as const, suggestion })),
    ...(given.name.trim() && suggestions.searched ? [{ is: "new" as const, text: given.name.trim() }] : []),
  ];
  const put = (more: Partial<NameFields>) => change(name, { ...given, ...more } as unknown as Tree);
  const { isOpen, getInputProps, getMenuProps, getItemProps, getLabelProps, highlightedIndex } =
    useCombobox<Choice>({
      id: `${id}-box`,
      inputId: id,
      items,
      inputValue: given.name,
      selectedItem: null,
      defaultHighlightedIndex: given.id === "" ? 0 : undefined,
      itemToString: () => given.name,
      onSelectedItemChange: ({ selectedItem: item }) => {
        if (!item) return;
        if (item.is === "new") put({ id: NEW });
        else {
          const { suggestion } = item;
          setChosen({ id: suggestion.id, label: suggestion.label });
          put({ name: suggestion.text, id: suggestion.id, other: "", abbreviation: "" });
          onChosen?.(suggestion);
        }
      },
      stateReducer: (_, { type, changes }) => {
        // Leaving the box leaves what was typed; only Enter or a click choose.
        if (type === useCombobox.stateChangeTypes.InputBlur) return { ...changes, selectedItem: null };
        if (type !== useCombobox.stateChangeTypes.InputKeyDownArrowDown || hasMoved.current) return changes;
        // The first is there to be chosen already; the first arrow goes to it all the same, as people expect.
        hasMoved.current = true;
        return { ...changes, highlightedIndex: 0 };
      },
    });
  const seen = recognised[name];
  const known =
    given.id !== "" && chosen?.id === given.id
      ? chosen.label
      : seen?.typed === given.name
        ? seen.label
        : null;
  const isNew = given.id === NEW || (given.id === EITHER && known === null && given.name.trim() !== "");
  return (
    <div className="field name-field">
      <label {...getLabelProps()} htmlFor={id}>
        {label}
      </label>
      {hint && (
        <p className="field-hint" id={`${id}-hint`}>
          {hint}
        </p>
      )}
      <div className="combobox">
        <input
          type="text"
          {...getInputProps({
            ...props,
            autoComplete: "off",
            onChange: (event) => {
              const { value } = event.target as HTMLInputElement;
              // What is typed anew is no longer what was chosen.
              const goesOn = isNew && value !== "" && value[0] === given.name[0];
              put(goesOn ? { name: value } : { ...NO_NAME, name: value });
              hasMoved.current = false;
            },
          })}
          value={given.name}
        />
        <ul
          {...getMenuProps({ "aria-label": form.suggestions })}
          className="suggestions"
          hidden={!isOpen || items.length === 0}
        >
          {isOpen &&
            items.map((item, index) => (
              <li
                key={item.is === "known" ? item.suggestion.id : NEW}
                {...getItemProps({ item, index })}
                data-highlighted={highlightedIndex === index || undefined}
              >
                {item.is === "known" ? (
                  <>
                    {item.suggestion.label}
                    {item.suggestion.detail && <small>{item.suggestion.detail}</small>}
                  </>
                ) : (
                  form.create(item.text)
                )}
              </li>
            ))}
        </ul>
      </div>
      <ProblemText name={`${name}.name`} />
      {problem?.choices ? (
        <NameChoices
          name={name}
          text={given.name}
          choices={problem.choices}
          value={given.id}
          onChoose={(value) => put({ id: value })}
        />
      ) : (
        <input type="hidden" name={`${name}.id`} value={given.id} />
      )}
      {!isNew && !problem && known && given.name.trim() && <p className="name-known">{form.found(known)}</p>}
      {isNew && (
        <p className="name-new">
          {form.isNew}{" "}
          <button type="button" className="plain-button" onClick={() => put({ id: "" })}>
            {form.notNew}
          </button>
        </p>
      )}
      {isNew || problem?.choices ? (
        <div className="side-by-side">
          <Text
            name={`${name}.other`}
            label={labels["names.other"]}
            textLang={"ko" in asTyped({ ...given, other: "" }) ? "en" : "ko"}
          />
          {kind === "organization" ? (
            <Text name={`${name}.abbreviation`} label={labels["names.abbreviation"]} />
          ) : (
            <input type="hidden" name={`${name}.abbreviation`} value={given.abbreviation} />
          )}
          {children}
        </div>
      ) : (
        <>
          <input type="hidden" name={`${name}.other`} value={given.other} />
          <input type="hidden" name={`${name}.abbreviation`} value={given.abbreviation} />
          {otherwise}
        </>
      )}
    </div>
  );
}

/** What the record has for typed letters; `searched` once it answered. */
function useSuggestions(kind: NameKind, typed: string): NameSuggestion[] & { searched: boolean } {
  const [found, setFound] = useState<{ for: string; list: NameSuggestion[] }>({ for: "", list: [] });
  const first = useRef(typed);
  useEffect(() => {
    // What the page came with needs no search: nobody typed it now.
    if (typed.trim() === "" || typed === first.current) return;
    first.current = "";
    const asked = new AbortController();
    const timer = setTimeout(async () => {
      const query = new URLSearchParams({ kind, q: typed });
      try {
        const answer = await fetch(`/editor/names?${query}`, { signal: asked.signal, redirect: "manual" });
        if (answer.ok) setFound({ for: typed, list: (await answer.json()) as NameSuggestion[] });
      } catch {
        // The name can still be typed; saving tells what is the matter.
      }
    }, 120);
    return () => {
      clearTimeout(timer);
      asked.abort();
    };
  }, [kind, typed]);
  const isCurrent = found.for !== "" && typed.trim() !== "";
  return Object.assign(isCurrent ? [...found.list] : [], { searched: isCurrent && found.for === typed });
}
