import type { FollowedFormat } from "../../forms/subscription.ts";
import type { Lang } from "../../i18n/locale.ts";
import { messages } from "../../i18n/messages.ts";

/** Why a short address could not be made. */
export type ShortenProblem = "full" | "large";

interface Props {
  lang: Lang;
  format: FollowedFormat;
  /** The long address's length, in characters. */
  length: number;
  /** This page with its filter, which the form is sent to: the address says all there is to save. */
  here: string;
  problem: ShortenProblem | null;
}

/** Offers a short address where the long one is too long for a program, and says why it was refused, if it was. */
export function Shorten({ lang, format, length, here, problem }: Props) {
  const { subscribe } = messages(lang);
  return (
    <div className="shorten">
      {problem ? (
        <p role="alert" className="disputed">
          {subscribe.problems[problem]}
        </p>
      ) : null}
      <p>{format === "ics" ? subscribe.long(length) : subscribe.longNews(length)}</p>
      <form method="post" action={here}>
        <button type="submit">{subscribe.shorten}</button>
      </form>
    </div>
  );
}
