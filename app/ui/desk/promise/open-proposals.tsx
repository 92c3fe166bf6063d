import { Link } from "@remix-run/react";
import { dayInZone, HOME_ZONE } from "../../../domain/days.ts";
import { OUTCOMES } from "../../../domain/vocabulary.ts";
import { formatDay } from "../../../i18n/dates.ts";
import type { Lang } from "../../../i18n/locale.ts";
import { messages } from "../../../i18n/messages.ts";
import { urls } from "../../urls.ts";

/** A proposal as lists name it. */
export interface ProposalLine {
  id: string;
  state: string;
  author: string;
  fields: Record<string, unknown>;
  /** An instant in UTC. */
  submittedAt: string | null;
}

/** Proposals that wait for an approval, or came back, each leading to its page. */
export function OpenProposals({ proposals, lang }: { proposals: readonly ProposalLine[]; lang: Lang }) {
  const { deskPromises, vocabulary } = messages(lang);
  const { page } = deskPromises;
  return (
    <ul className="plain-list">
      {proposals.map(({ id, state, author, fields, submittedAt }) => {
        const known = OUTCOMES.find((each) => each === fields.outcome);
        const outcome = vocabulary.outcome[known ?? "unassessed"];
        const day = submittedAt ? formatDay(dayInZone(new Date(submittedAt), HOME_ZONE), lang) : "";
        return (
          <li key={id}>
            <Link to={urls.desk.assessment(id)}>
              {state === "returned" ? page.cameBack(outcome, author) : page.waiting(outcome, author, day)}
            </Link>
          </li>
        );
      })}
    </ul>
  );
}
