import { listButton } from "../../../forms/desk/dialogue-form.ts";
import { useDialogueForm } from "./form-state.ts";

/** Adds an item to a list; without script the server adds it. */
export function AddItem({ list, children }: { list: string; children: string }) {
  const { add } = useDialogueForm();
  return (
    <button
      {...listButton(list, { add: true })}
      className="quiet-button"
      onClick={(event) => {
        event.preventDefault();
        add(list);
      }}
    >
      {children}
    </button>
  );
}

export function RemoveItem({ list, index, children }: { list: string; index: number; children: string }) {
  const { remove } = useDialogueForm();
  return (
    <button
      {...listButton(list, { remove: index })}
      className="plain-button"
      onClick={(event) => {
        event.preventDefault();
        remove(list, index);
      }}
    >
      {children}
    </button>
  );
}
