import { REVIEW_MONTHS } from "../../domain/deadlines/rules.ts";
import { GUARDS } from "../../domain/guards/refusal.ts";
import { CLOSE_AFTER_DAYS, LOOK_AFTER_DUE_DAYS, LOOK_AGAIN_DAYS } from "../../domain/outcome-rules.ts";
import type { PromiseSummary } from "../../domain/records.ts";
import { EVIDENCE_STRENGTHS, OUTCOME_STATES, SCHEDULES } from "../../domain/vocabulary.ts";
import type { Lang } from "../../i18n/locale.ts";
import { messages } from "../../i18n/messages.ts";
import { type Section, Sectioned } from "../layout/sectioned.tsx";
import { OutcomeMark, ScheduleMark } from "../promises/state-mark.tsx";
import { DeadlineRules } from "./deadline-rules.tsx";
import { RuleTable } from "./rule-table.tsx";

interface Props {
  examples: Readonly<Record<"byOutcome" | "bySchedule" | "byRule", Readonly<Record<string, PromiseSummary>>>>;
  version: string;
  lang: Lang;
  search: string;
}

/** The rules of the record, told from the rules that the program runs. */
export function Methodology({ examples, version, lang, search }: Props) {
  const { methodology: text, vocabulary } = messages(lang);
  const { soon, weeks, months, none } = REVIEW_MONTHS;
  const { dated, undated } = LOOK_AGAIN_DAYS;
  const common = { lang, search };
  const sections: Section[] = [
    [
      "outcomes",
      text.outcomesTitle,
      <>
        <p>{text.outcomesLead}</p>
        <RuleTable
          caption={text.outcomesTitle}
          first={text.outcome}
          rows={OUTCOME_STATES.map((outcome) => ({
            key: `outcome-${outcome}`,
            name: <OutcomeMark outcome={outcome} lang={lang} />,
            sentence: text.outcomes(CLOSE_AFTER_DAYS)[outcome],
            example: examples.byOutcome[outcome],
          }))}
          {...common}
        />
        <h3>{text.strengthTitle}</h3>
        <p>{text.strengthLead}</p>
        <ol>
          {EVIDENCE_STRENGTHS.map((strength) => (
            <li key={strength}>{vocabulary.strength[strength]}</li>
          ))}
        </ol>
      </>,
    ],
    [
      "guards",
      text.guardsTitle,
      <>
        <p>{text.guardsLead}</p>
        <ul>
          {GUARDS.map((guard) => (
            <li key={guard} id={`guard-${guard}`}>
              {text.guards[guard]}
            </li>
          ))}
        </ul>
        <p>{text.importsLack}</p>
      </>,
    ],
    [
      "lateness",
      text.schedulesTitle,
      <>
        <p>{text.schedulesLead}</p>
        <RuleTable
          caption={text.schedulesTitle}
          first={text.schedule}
          rows={SCHEDULES.map((schedule) => ({
            key: `schedule-${schedule}`,
            name: <ScheduleMark schedule={schedule} lang={lang} />,
            sentence: text.schedules[schedule],
            example: examples.bySchedule[schedule],
          }))}
          {...common}
        />
        <p>{text.extensions}</p>
        <p>{text.beginnings}</p>
      </>,
    ],
    [
      "deadlines",
      text.deadlinesTitle,
      <>
        <p>{text.deadlinesLead}</p>
        <p>{text.horizons(soon, weeks, months, none)}</p>
        <p>{text.meetings}</p>
        <p>{text.cadences}</p>
        <p className="note">{text.version(version)}</p>
        <DeadlineRules examples={examples.byRule} {...common} />
      </>,
    ],
    ["rates", text.ratesTitle, <p key="rates">{text.rates}</p>],
    ["checks", text.checksTitle, <p key="checks">{text.checks(LOOK_AFTER_DUE_DAYS, dated, undated)}</p>],
    ["as-of", text.asOfTitle, <p key="as-of">{text.asOf}</p>],
    ["state", text.stateTitle, <p key="state">{text.state}</p>],
  ];
  const { title, lead, contents } = text;
  return <Sectioned {...{ title, lead, contents, sections }} />;
}
