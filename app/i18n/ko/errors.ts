import type { errors as English } from "../en/errors.ts";

export const errors: typeof English = {
  notFoundTitle: "페이지를 찾을 수 없습니다",
  notFoundText: "주소가 잘못되었거나, 기록에 없는 날짜·대화·약속을 가리키고 있습니다.",
  badRequestTitle: "주소를 읽을 수 없습니다",
  badRequestText: (parameter) =>
    `주소의 ‘${parameter}’ 값은 쓸 수 없는 값입니다. 고치거나 빼고 다시 열어 주십시오.`,
  badRequestPlain: "주소에 잘못된 부분이 있습니다. 고쳐 쓰거나 아래 페이지에서 다시 시작해 주십시오.",
  failedTitle: "처리 중 오류가 발생했습니다",
  failedText: "저희 쪽 문제이며 기록해 두었습니다. 잠시 후 다시 시도해 주십시오.",
  unavailable: "지금은 기록을 읽을 수 없습니다. 잠시 후 다시 시도해 주십시오.",
  refusedForm: "다른 사이트에서 보낸 양식이므로 처리하지 않았습니다.",
  wrongMethod: "이 주소는 읽기 전용이며, 보낸 내용은 처리하지 않았습니다.",
  tooLarge: "보낸 내용이 너무 커서 처리하지 않았습니다.",
  onward: "다음 페이지로 이동할 수 있습니다",
  overview: "처음 화면",
};
