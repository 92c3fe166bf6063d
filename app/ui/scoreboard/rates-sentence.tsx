import type { Fates } from "../../domain/scoreboard.ts";
import type { Lang } from "../../i18n/locale.ts";
import { messages } from "../../i18n/messages.ts";
import { Sentence } from "../records/sentence.tsx";
import { FigureLink } from "./figure-link.tsx";

/** Counts first: "Of 45 promises that fell due, 34 were delivered, 15 of them late. 11 are …", each count a link. */
export function RatesSentence({
  fates,
  lang,
  kept,
}: {
  fates: Pick<Fates, "fellDue" | "delivered" | "deliveredLate" | "open">;
  lang: Lang;
  kept: URLSearchParams;
}) {
  const { scoreboard } = messages(lang);
  if (fates.fellDue.count === 0) return <p className="lead rates">{scoreboard.noneDue}</p>;
  const link = (figure: Fates["fellDue"]) => <FigureLink figure={figure} lang={lang} kept={kept} inWords />;
  return (
    <p className="lead rates">
      <Sentence
        text={scoreboard.rates}
        values={{
          fellDue: link(fates.fellDue),
          delivered: link(fates.delivered),
          late: link(fates.deliveredLate),
        }}
      />
      {fates.open.count > 0 ? (
        <>
          {" "}
          <Sentence text={scoreboard.ratesOpen} values={{ open: link(fates.open) }} />
        </>
      ) : null}
    </p>
  );
}
