import type { formats as English } from "../en/formats.ts";

export const formats: typeof English = {
  label: "이 페이지의 다른 형식",
  names: {
    ics: "캘린더",
    atom: "새 소식",
    csv: "표",
    json: "데이터",
  },
};
