import { listButton } from "../../../forms/desk/dialogue-form.ts";
import { useDialogueForm } from "./form-state.ts";

/** The controls of a list's items that one can type in. */
function controlsOf(list: string): HTMLElement[] {
  const within = `[name^="${list}["]`;
  return [
    ...document.querySelectorAll<HTMLElement>(
      `input:not([type="hidden"])${within}, :is(select, textarea)${within}`,
    ),
  ];
}

/** Adds an item to a list; without script the server adds it. */
export function AddItem({ list, children }: { list: string; children: string }) {
  const { add } = useDialogueForm();
  return (
    <button
      {...listButton(list, { add: true })}
      className="quiet-button"
      data-adds={list}
      onClick={(event) => {
        event.preventDefault();
        const before = controlsOf(list);
        add(list);
        requestAnimationFrame(() =>
          controlsOf(list)
            .find((control) => !before.includes(control))
            ?.focus(),
        );
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
        document.querySelector<HTMLElement>(`[data-adds="${list}"]`)?.focus();
      }}
    >
      {children}
    </button>
  );
}
