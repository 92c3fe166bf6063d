import { formatDay } from "../../i18n/dates.ts";
import type { Lang } from "../../i18n/locale.ts";
import { messages } from "../../i18n/messages.ts";
import { type Section, Sectioned } from "../layout/sectioned.tsx";
import { Sentence } from "../records/sentence.tsx";

/** The day on which all that the statement names was last tested, in Seoul. */
const TESTED_ON = "2026-11-28";

/** What the site holds to, what was tested, what does not work well, and how to tell us. */
export function AccessibilityStatement({ lang }: { lang: Lang }) {
  const words = messages(lang).accessibility;
  const sections: Section[] = [
    ["held", words.held, <p key="held">{words.heldText}</p>],
    [
      "tested",
      words.tested,
      <>
        <p>
          <Sentence
            text={words.testedOn}
            values={{ day: <time dateTime={TESTED_ON}>{formatDay(TESTED_ON, lang)}</time> }}
          />
        </p>
        <Items items={words.testedItems} />
      </>,
    ],
    ["lacking", words.lacking, <Items key="lacking" items={words.lackingItems} />],
    ["report", words.report, <p key="report">{words.reportText}</p>],
  ];
  return <Sectioned title={words.title} lead={words.lead} contents={words.contents} sections={sections} />;
}

function Items({ items }: { items: readonly string[] }) {
  return (
    <ul>
      {items.map((item) => (
        <li key={item}>{item}</li>
      ))}
    </ul>
  );
}
