import { DIALOGUE_PARAMETERS } from "../../forms/dialogue-filter.ts";
import { PROMISE_PARAMETERS } from "../../forms/promise-filter.ts";
import { filterParams, type Subscription, subscriptionParams } from "../../forms/subscription.ts";
import { LANGS, type Lang } from "../../i18n/locale.ts";
import { messages } from "../../i18n/messages.ts";
import { dialogueFilterWords } from "../dialogues/filter-words.ts";
import { activeFilters, type Labels } from "../filters/active.ts";
import { ActiveFilters } from "../filters/active-filters.tsx";
import { promiseFilterWords } from "../promises/filter-words.ts";
import { urls } from "../urls.ts";

interface Props {
  lang: Lang;
  subscription: Subscription;
  labels: Labels;
}

/** What the feed is of: its list, the filters in force, what was left out, and its language. */
export function FeedScope({ lang, subscription, labels }: Props) {
  const { subscribe, dialogues, promises } = messages(lang);
  const { list, format, dropped } = subscription;
  const { what, news } = subscribe.feeds[list];
  const { filters } = list === "promises" ? promises : dialogues;
  const params = filterParams(subscription);
  const all = subscriptionParams(subscription);
  const kept = new URLSearchParams([...all].filter(([name]) => !params.has(name)));
  const base = urls.subscribe(lang);
  const words = list === "promises" ? promiseFilterWords(lang) : dialogueFilterWords(lang);
  const active = activeFilters(params, kept, base, labels, words, lang);
  return (
    <>
      <p>{format === "ics" ? what : news}</p>
      <ActiveFilters
        filters={active}
        label={filters.active}
        clear={{ label: filters.clear, href: urls.subscribe(lang, kept) }}
        remove={filters.remove}
      />
      {dropped.length > 0 ? (
        <p className="as-of" role="note">
          {subscribe.dropped(dropped.map((name) => nameOf(name, lang)).join(", "))}
        </p>
      ) : null}
      <p className="note">
        {subscribe.language}{" "}
        {LANGS.filter((each) => each !== lang).map((each) => (
          <a key={each} href={urls.subscribe(each, all)} hrefLang={each} lang={each}>
            {messages(each).subscribe.inThisLanguage}
          </a>
        ))}
      </p>
    </>
  );
}

/** The longest name of an unknown parameter that is shown, in UTF-16 units. */
const LONGEST_NAME = 40;

/** What a parameter is called; one that we do not know, as it stands in the address. */
function nameOf(name: string, lang: Lang): string {
  const { subscribe, dialogues, promises } = messages(lang);
  const { cancelled, tentative, tasks, alarm } = subscribe.form;
  const options: Readonly<Record<string, string>> = {
    cancelled,
    tentative,
    tasks,
    alarm,
    format: subscribe.droppedFormat,
  };
  const known = (names: object, parameters: readonly string[]) =>
    parameters.includes(name) ? String((names as Record<string, unknown>)[name]) : undefined;
  return (
    options[name] ??
    known(promises.filters, PROMISE_PARAMETERS) ??
    known(dialogues.filters, DIALOGUE_PARAMETERS) ??
    `“${name.slice(0, LONGEST_NAME)}”`
  );
}
