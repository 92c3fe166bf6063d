import { NEW } from "../../../domain/desk/dialogue-fields.ts";
import type { Known } from "../../../domain/desk/named.ts";
import { nameLabel } from "../../../i18n/desk-suggestion.ts";
import { messages } from "../../../i18n/messages.ts";
import { useDialogueForm } from "./form-state.ts";

interface Props {
  name: string;
  text: string;
  choices: readonly Known[];
  value: string;
  onChoose: (id: string) => void;
}

/** Asks whom or what a name means that the record does not know for certain. */
export function NameChoices({ name, text, choices, value, onChoose }: Props) {
  const { lang } = useDialogueForm();
  const { form } = messages(lang).deskDrafts;
  const options = [
    ...choices.map((each) => ({ id: each.id, text: nameLabel(each, lang) })),
    { id: NEW, text: form.create(text) },
  ];
  return (
    <fieldset className="name-choices">
      <legend>{form.whichOne(text)}</legend>
      {options.map((option) => (
        <label key={option.id}>
          <input
            type="radio"
            name={`${name}.id`}
            value={option.id}
            checked={value === option.id}
            onChange={() => onChoose(option.id)}
          />{" "}
          {option.text}
        </label>
      ))}
    </fieldset>
  );
}
