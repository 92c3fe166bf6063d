import type { DialogueSummary, PromiseSummary } from "../../domain/records.ts";
import type { Lang } from "../../i18n/locale.ts";
import { messages } from "../../i18n/messages.ts";
import { plain } from "../records/localized-text.tsx";
import { SubscribeLink } from "./subscribe-link.tsx";

/** Follows what comes after a dialogue: its series or, where it is in none, its host. */
export function FollowLink({ dialogue, lang }: { dialogue: DialogueSummary; lang: Lang }) {
  const { links } = messages(lang).subscribe;
  const { series, hosts } = dialogue;
  const [host] = hosts;
  if (series) {
    return <SubscribeLink lang={lang} list="calendar" params={[["series", series.id]]} text={links.series} />;
  }
  if (!host) return null;
  const text = links.host(plain(host.name, lang));
  return <SubscribeLink lang={lang} list="calendar" params={[["host", host.id]]} text={text} />;
}

/** Follows the promises of the organisation that made this one. */
export function FollowPromisor({ promise, lang }: { promise: PromiseSummary; lang: Lang }) {
  const { links } = messages(lang).subscribe;
  const promisor = promise.promisors.find(({ organization }) => organization)?.organization;
  if (!promisor) return null;
  const text = links.promisor(plain(promisor.name, lang));
  return <SubscribeLink lang={lang} list="promises" params={[["promisor", promisor.id]]} text={text} />;
}
