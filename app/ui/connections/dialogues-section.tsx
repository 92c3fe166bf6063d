import type { DialogueSummary, Page } from "../../domain/records.ts";
import type { Lang } from "../../i18n/locale.ts";
import { messages } from "../../i18n/messages.ts";
import { DialogueLine } from "../dialogues/dialogue-line.tsx";
import { search } from "../filters/list-links.ts";

interface Props {
  none: string;
  dialogues: Pick<Page<DialogueSummary>, "items" | "total">;
  /** Lists that hold all of them, or a part. */
  links: readonly { href: string; text: string }[];
  lang: Lang;
  kept: URLSearchParams;
}

/** The latest dialogues of something, and the ways to all of them. */
export function DialoguesSection({ none, dialogues, links, lang, kept }: Props) {
  const { item } = messages(lang).connections;
  return (
    <section aria-labelledby="dialogues">
      <h2 id="dialogues">{item.dialogues}</h2>
      {dialogues.total === 0 ? (
        <p>{none}</p>
      ) : (
        <>
          <ol className="lines">
            {dialogues.items.map((dialogue) => (
              <li key={dialogue.id}>
                <DialogueLine dialogue={dialogue} lang={lang} search={search(kept)} />
              </li>
            ))}
          </ol>
          <p className="more more-ways">
            {links.map(({ href, text }) => (
              <a key={href} href={href}>
                {text}
              </a>
            ))}
          </p>
        </>
      )}
    </section>
  );
}
