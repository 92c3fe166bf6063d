import type { TipSubject } from "../../domain/tips.ts";
import type { Lang } from "../../i18n/locale.ts";
import { messages } from "../../i18n/messages.ts";
import { urls } from "../urls.ts";

/** Thanks for a tip; it says nothing of the tip, so that it is the same for everybody. */
export function TipReceived({ lang, noun, id }: { lang: Lang; noun: TipSubject; id: string }) {
  const { received } = messages(lang).tips;
  return (
    <article className="tip-page">
      <h1>{received.title}</h1>
      <p>{received.lead}</p>
      <p>
        <a href={urls[noun](lang, id)}>{received.back[noun]}</a>
      </p>
    </article>
  );
}
