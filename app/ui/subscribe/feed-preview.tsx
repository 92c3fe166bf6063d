import type { Lang } from "../../i18n/locale.ts";
import { messages } from "../../i18n/messages.ts";

/** An entry as the subscriber's program shows it. */
export interface PreviewEntry {
  key: string;
  /** When it is, in words. */
  when: string;
  title: string;
  /** The language of the title, where it is not the page's. */
  lang: string | null;
}

/** How many entries a feed holds, and some of them: those to come, soonest first, the latest, or the newest news. */
export interface Preview {
  total: number;
  side: "ahead" | "latest" | "newest";
  entries: PreviewEntry[];
}

/** What the feed holds today. */
export function FeedPreview({ lang, preview }: { lang: Lang; preview: Preview }) {
  const { subscribe } = messages(lang);
  const { total, side, entries } = preview;
  return (
    <section className="feed-preview" aria-labelledby="preview">
      <h3 id="preview">{subscribe.entries(total)}</h3>
      {total === 0 ? <p>{subscribe.none}</p> : <p>{subscribe.sides[side]}</p>}
      <ol className="lines">
        {entries.map(({ key, when, title, lang: told }) => (
          <li key={key}>
            <span className="dialogue-line-when">{when}</span> <span lang={told ?? undefined}>{title}</span>
          </li>
        ))}
      </ol>
    </section>
  );
}
