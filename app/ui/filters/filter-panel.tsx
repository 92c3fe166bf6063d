import type { ReactNode } from "react";

interface Props {
  action: string;
  title: string;
  apply: string;
  /** Shown open on a narrow screen, where it would else be folded. */
  open: boolean;
  children: ReactNode;
}

/** A list's filters as a form that needs no script; folded on a narrow screen, beside the list on a wide one. */
export function FilterPanel({ action, title, apply, open, children }: Props) {
  return (
    <details className="filters" open={open}>
      <summary>{title}</summary>
      <search aria-label={title}>
        <form method="get" action={action}>
          {children}
          <p className="field field-apply">
            <button type="submit">{apply}</button>
          </p>
        </form>
      </search>
    </details>
  );
}
