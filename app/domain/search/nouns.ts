/** The lists that have a word of their own. */
export type NamedList = "dialogue" | "promise" | "series";

const NOUNS: Readonly<Record<NamedList, readonly string[]>> = {
  promise: ["promise", "promises", "promised", "약속", "약속들", "약속 목록", "commitment", "commitments"],
  dialogue: ["dialogue", "dialogues", "대화", "정부 대화", "대화 목록", "meeting", "meetings"],
  series: ["series", "회의체", "회의체 목록"],
};

/** The list whose name was typed and nothing else; null for other words. */
export function listNamed(typed: string): NamedList | null {
  const word = typed.normalize("NFC").trim().toLowerCase();
  const lists = Object.keys(NOUNS) as NamedList[];
  return lists.find((list) => NOUNS[list].includes(word)) ?? null;
}
