import type { PromiseDetail } from "../../domain/records.ts";
import type { Lang } from "../../i18n/locale.ts";
import { messages } from "../../i18n/messages.ts";
import { Parties } from "../promises/parties.tsx";
import { Quote } from "../promises/quote.tsx";
import { SaidOn } from "../promises/said-on.tsx";
import { StateMark } from "../promises/state-mark.tsx";
import { TimelineBar } from "../promises/timeline-bar.tsx";
import { LocalizedText } from "../records/localized-text.tsx";
import { urls } from "../urls.ts";

interface Props {
  promise: PromiseDetail;
  lang: Lang;
  isAsOf: boolean;
  search: string;
}

/** One promise for those who come for the first time: its words, who said them where, its life drawn to scale, and its state. */
export function ExamplePromise({ promise, lang, isAsOf, search }: Props) {
  const { overview } = messages(lang);
  return (
    <section className="example" aria-labelledby="example">
      <h2 id="example">{overview.example}</h2>
      <Quote quote={promise.quote} />
      <p className="example-said">
        <Parties parties={promise.promisors} lang={lang} />
        <br />
        <SaidOn promise={promise} lang={lang} />{" "}
        <a href={urls.dialogue(lang, promise.dialogue.id) + search}>
          <LocalizedText value={promise.dialogue.title} lang={lang} />
        </a>
      </p>
      <TimelineBar promise={promise} lang={lang} isAsOf={isAsOf} />
      <p className="state-line">
        <StateMark promise={promise} lang={lang} />
      </p>
      <p>
        {overview.exampleNote}{" "}
        <a href={urls.promise(lang, promise.id) + search}>{messages(lang).embed.story}</a>
      </p>
    </section>
  );
}
