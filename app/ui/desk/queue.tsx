import { Link } from "@remix-run/react";
import { useEffect, useRef, useState } from "react";
import { dayInZone, HOME_ZONE } from "../../domain/days.ts";
import type { Localized } from "../../domain/localized.ts";
import type { Section } from "../../domain/queue-sections.ts";
import { formatDay } from "../../i18n/dates.ts";
import type { Lang } from "../../i18n/locale.ts";
import { messages } from "../../i18n/messages.ts";
import { LocalizedText } from "../records/localized-text.tsx";
import { urls } from "../urls.ts";
import { FoundNothing } from "./promise/check-forms.tsx";

interface Waiting {
  id: string;
  kind: "dialogue" | "assessment" | "promise" | "tip";
  name: Localized | null;
  /** A day, or an instant in UTC. */
  since: string;
}

interface Props {
  queue: readonly { section: Section; count: number; items: readonly Waiting[] }[];
  lang: Lang;
}

/** Sections whose promises are waiting for somebody to look. */
const LOOKS: ReadonlySet<Section> = new Set(["due", "stale", "checks"]);

/** What waits for an editor, section by section; with script, j and k move from one to the next. */
export function QueueOfDesk({ queue, lang }: Props) {
  const { queue: texts } = messages(lang).deskPromises;
  const list = useRef<HTMLElement>(null);
  const [hasKeys, setHasKeys] = useState(false);
  useEffect(() => {
    setHasKeys(true);
    const listen = (event: KeyboardEvent) => moveBy(event, list.current);
    document.addEventListener("keydown", listen);
    return () => document.removeEventListener("keydown", listen);
  }, []);
  const waiting = queue.filter(({ count }) => count > 0);
  return (
    <article className="record desk-queue" ref={list}>
      <h1>{texts.title}</h1>
      {waiting.length === 0 && <p className="lead">{texts.nothing}</p>}
      {waiting.length > 0 && hasKeys && <p className="note keys">{texts.keys}</p>}
      {waiting.map(({ section, count, items }) => (
        <section key={section} aria-labelledby={section}>
          <h2 id={section}>
            {texts.sections[section]} <span className="count">{texts.count(count)}</span>
          </h2>
          <ol className="plain-list queue-items">
            {items.map((item) => (
              <li key={item.id}>
                <Link to={addressOf(item)} className="queue-link" id={`item-${item.id}`}>
                  {item.name ? <LocalizedText value={item.name} lang={lang} /> : texts.unnamed}
                </Link>
                <span className="note">{texts.since(dayOf(item.since, lang))}</span>
                {LOOKS.has(section) && (
                  <FoundNothing promise={item.id} lang={lang} back="queue" about={`item-${item.id}`} />
                )}
              </li>
            ))}
          </ol>
          {count > items.length && (
            <p>
              <Link to={`${urls.desk.queue}?all=${section}#${section}`}>
                {texts.more(count - items.length)}
              </Link>
            </p>
          )}
        </section>
      ))}
    </article>
  );
}

function addressOf({ kind, id }: Waiting): string {
  if (kind === "promise") return urls.desk.promise(id);
  if (kind === "assessment") return urls.desk.assessment(id);
  return kind === "tip" ? urls.desk.tip(id) : urls.desk.draft(id);
}

function dayOf(since: string, lang: Lang): string {
  return formatDay(since.includes("T") ? dayInZone(new Date(since), HOME_ZONE) : since, lang);
}

/** j and k go to the next and the last link, n logs a look that found nothing at the one where one is. */
function moveBy(event: KeyboardEvent, list: HTMLElement | null): void {
  const { key, target } = event;
  const isTyping = target instanceof HTMLInputElement || target instanceof HTMLTextAreaElement;
  if (!list || isTyping || event.ctrlKey || event.metaKey || event.altKey) return;
  const links = [...list.querySelectorAll<HTMLAnchorElement>("a.queue-link")];
  const item = document.activeElement?.closest("li");
  const at = links.findIndex((link) => item?.contains(link));
  if (key === "j" || key === "k") {
    event.preventDefault();
    links[Math.min(Math.max(key === "j" ? at + 1 : at - 1, 0), links.length - 1)]?.focus();
  } else if (key === "n") {
    item?.querySelector("form")?.requestSubmit();
  }
}
