import type { Localized } from "./localized.ts";
import type { Deadline } from "./records.ts";

/**
 * Whether a promise of a series is about its own meeting again, by its words: the record has no other sign of it. A promise
 * that repeats need only name a meeting (격월로 협의회 개최); one with a date must say that it is the next one, or that they
 * meet again, for "host the summit next month" is about another meeting. Words of other languages are not judged.
 */
export function isAboutMeeting({
  action,
  deadline,
}: {
  action: Localized;
  deadline: Pick<Deadline, "hardness">;
}): boolean {
  switch (deadline.hardness) {
    case "cadence":
      return MEETING.some((words) => words.test(action.ko ?? "") || words.test(action.en ?? ""));
    case "hard":
    case "hard_start":
      return NEXT.some((words) => words.test(action.ko ?? "") || words.test(action.en ?? ""));
    default:
      return false;
  }
}

const KOREAN = "(?:회의|회담|대화|간담회|협의회|포럼|라운드테이블)";
const ENGLISH = "(?:meetings?|dialogues?|roundtables?|forums?|summits?|sessions?)";

const MEETING = [
  new RegExp(`${KOREAN}|모여|모임|만나|만남`),
  new RegExp(`\\b(?:meet|convene|${ENGLISH})\\b`, "i"),
];

const NEXT = [
  new RegExp(`(?:다음|차기) (?!달|주|해|날|분기)(?:\\S+ )?\\S*${KOREAN}`),
  /다시 (?:개최|모이|모여|열|만나)|다시 여는|회의를 다시/,
  new RegExp(`\\bnext (?:[\\w-]+ )?${ENGLISH}\\b|\\b(?:meet|convene) again\\b`, "i"),
];
