import type { ReactNode } from "react";

/** A section's id, by which links lead to it, its heading, and what it says. */
export type Section = [id: string, title: string, content: ReactNode];

interface Props {
  title: string;
  lead: string;
  /** What the list of sections is called for those who do not see it. */
  contents: string;
  sections: readonly Section[];
  /** Of the page's own. */
  className?: string;
}

/** A long page to read: what it holds comes first, each part with an address of its own. */
export function Sectioned({ title, lead, contents, sections, className = "" }: Props) {
  return (
    <article className={`record sectioned ${className}`.trim()}>
      <h1>{title}</h1>
      <p className="lead">{lead}</p>
      <nav aria-label={contents}>
        <ul>
          {sections.map(([id, heading]) => (
            <li key={id}>
              <a href={`#${id}`}>{heading}</a>
            </li>
          ))}
        </ul>
      </nav>
      {sections.map(([id, heading, content]) => (
        <section key={id} id={id} aria-labelledby={`${id}-title`}>
          <h2 id={`${id}-title`}>{heading}</h2>
          {content}
        </section>
      ))}
    </article>
  );
}
