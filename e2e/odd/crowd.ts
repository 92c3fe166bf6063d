import type { Localized } from "../../app/domain/localized.ts";
import type { DialogueInput } from "../../db/import/format.ts";

type Attendee = DialogueInput["attendees"][number];

const SURNAMES = ["김", "이", "박", "최", "정", "강", "조", "윤", "장", "임"];
const GIVEN = ["하늘", "바다", "가온", "나래", "다솜", "라온", "마루", "보람", "새론", "아름"];
const ROMAN = ["Kim", "Lee", "Park", "Choi", "Jung", "Kang", "Cho", "Yoon", "Jang", "Lim"];

/** The eleven that promise one thing together; the third is known in English alone, the last in Korean alone. */
const COMPANIES: Localized[] = [
  { ko: "가람통신", en: "Garam Telecom" },
  { ko: "나루전자", en: "Naru Electronics" },
  { en: "Third Wave Semiconductors International" },
  { ko: "다온소프트", en: "Daon Soft" },
  { ko: "라임모빌리티", en: "Lime Mobility" },
  { ko: "마루에너지", en: "Maru Energy" },
  { ko: "바름데이터", en: "Bareum Data" },
  { ko: "사랑방미디어", en: "Sarangbang Media" },
  { ko: "아라해운", en: "Ara Shipping" },
  { ko: "자람바이오", en: "Jaram Bio" },
  { ko: "한빛우주항공연구조합" },
];
export const ELEVEN = COMPANIES.map((name) => ({ name }));

/** Two hundred, all different: most a person for a body, some a body alone or a person alone, one whose name runs right to left. */
export const TWO_HUNDRED: Attendee[] = Array.from({ length: 200 }, (_, index): Attendee => {
  const tens = Math.floor(index / 10) % 10;
  const person = {
    ko: `${SURNAMES[index % 10]}${GIVEN[tens]}${index >= 100 ? "솔" : ""}`,
    en: `${ROMAN[index % 10]} Number ${index + 1}`,
  };
  const organization = ELEVEN[index % ELEVEN.length] ?? { name: { en: "Nobody" } };
  if (index === 1) {
    return {
      person: { ar: "عبد الرحمن بن محمد" },
      organization: { name: { ar: "وزارة الاتصالات", en: "Ministry of Communications" } },
      role: { ar: "نائب الوزير" },
    };
  }
  if (index === 2) return { organization: { name: { ko: "홈페이지 없는 시민모임" } } };
  if (index % 17 === 0) return { person };
  return { person, organization, role: { ko: "대표이사", en: "Chief executive" } };
});
