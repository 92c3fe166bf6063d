import { isName } from "../../domain/search/groups.ts";
import type { Searched, SearchResults } from "../../domain/search/results.ts";
import { messages } from "../../i18n/messages.ts";
import { DialogueLine } from "../dialogues/dialogue-line.tsx";
import { search as queryOf } from "../filters/list-links.ts";
import { PromiseLine } from "../promises/promise-line.tsx";
import { type Asked, allHref } from "./links.ts";
import { NamedLine } from "./named-line.tsx";

/** What was found of one kind, the best first, with how many there are and the way to all of them. */
export function FoundGroup({
  kind,
  results,
  asked,
}: {
  kind: Searched;
  results: SearchResults;
  asked: Asked;
}) {
  const { search } = messages(asked.lang);
  const { items, total, counted } = results[kind];
  const count = search.count(total, counted);
  const rest = !counted || total > items.length;
  // A list holds all words that are typed; what holds some of them is found here alone.
  const isListed = !results.loosened && (!isName(kind) || asked.group === null);
  return (
    <section className="found-group" aria-labelledby={`found-${kind}`}>
      <h2 id={`found-${kind}`}>
        {search.groups[kind]} <span className="found-count">{count}</span>
      </h2>
      <ol className="lines">
        <Lines kind={kind} results={results} asked={asked} />
      </ol>
      {rest && !isListed ? <p className="note">{search.bestOf(items.length)}</p> : null}
      {isListed && (rest || asked.group === kind) ? (
        <p className="more">
          <a href={allHref(asked, kind)}>{search.all[kind](count)}</a>
        </p>
      ) : null}
    </section>
  );
}

function Lines({ kind, results, asked }: { kind: Searched; results: SearchResults; asked: Asked }) {
  const { lang, kept } = asked;
  const query = queryOf(kept);
  if (kind === "dialogue") {
    return results.dialogue.items.map((dialogue) => (
      <li key={dialogue.id}>
        <DialogueLine dialogue={dialogue} lang={lang} search={query} />
      </li>
    ));
  }
  if (kind === "promise") {
    return results.promise.items.map((promise) => (
      <li key={promise.id}>
        <PromiseLine promise={promise} lang={lang} search={query} />
      </li>
    ));
  }
  return results[kind].items.map((found) => (
    <li key={found.id}>
      <NamedLine kind={kind} found={found} asked={asked} />
    </li>
  ));
}
