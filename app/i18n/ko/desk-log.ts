import type * as en from "../en/desk-log.ts";

/** 활동 기록. */

const times = "모든 시각은 한국 표준시(Asia/Seoul)입니다.";

export const log: typeof en.log = {
  title: "활동 기록",
  lead: "누가 로그인했고 편집실에서 무엇을 했는지 모두 남습니다. 더해질 뿐 고칠 수 없습니다. 비밀번호나 링크, 초안의 내용은 담지 않습니다.",
  times,
  count: (count) => `${count}건`,
  columns: { at: "시각", what: "내용" },
  nothing: "해당하는 기록이 없습니다.",
  filters: {
    title: "필터",
    editor: "사람",
    action: "한 일",
    any: "전체",
    apply: "보기",
  },
  pager: { label: "페이지", previous: "최근", next: "이전" },
  formats: "같은 내용",
  console: "명령줄",
  something: "지금은 없는 항목",
  kinds: { promise: "약속", dialogue: "대화", draft: "초안", tip: "제보" },
  actions: {
    "session.began": "로그인",
    "session.ended": "로그아웃",
    "session.refused": "로그인 거부",
    "session.revoked": "다른 로그인 끝냄",
    "editor.joined": "참여",
    "editor.invited": "초대",
    "editor.changed": "역할·이름 변경",
    "editor.disabled": "사용 중지",
    "editor.enabled": "사용 재개",
    "editor.reset": "새 비밀번호 링크",
    "invitation.revoked": "링크 취소",
    "password.changed": "비밀번호 설정",
    "passkey.added": "패스키 추가",
    "passkey.removed": "패스키 삭제",
    "setting.changed": "설정 변경",
    "draft.begun": "초안 시작",
    "draft.submitted": "검토 요청",
    "draft.returned": "반려",
    "draft.published": "공개",
    "draft.discarded": "초안 버림",
    "record.corrected": "기록 정정",
    "record.merged": "기록 병합",
    "check.logged": "확인 기록",
    "deadline.stated": "기한 기록",
    "reply.attached": "반론 게재",
    "reply.closed": "반론 종결",
    "tip.taken": "제보 채택",
    "tip.dismissed": "제보 기각",
    "import.taken": "가져오기",
  },
  sentences: {
    "session.began": ({ method }) =>
      ({
        password: "{who}: 비밀번호로 로그인",
        passkey: "{who}: 패스키로 로그인",
        link: "{who}: 일회용 링크로 로그인",
      })[method ?? ""] ?? "{who}: 로그인",
    "session.ended": () => "{who}: 로그아웃",
    "session.refused": ({ method, known }) =>
      (method === "passkey" ? "패스키 거부" : "로그인 거부") + (known ? ": {what} 계정" : ""),
    "session.revoked": ({ sessions }) => `{who}: 로그인 ${sessions ?? 1}건 끝냄`,
    "editor.joined": ({ role, email }) => `{what}(${email}): ${role}로 참여, 초대한 사람 {who}`,
    "editor.invited": ({ role, email }) => `{who}: ${email} 주소를 ${role}로 초대`,
    "editor.changed": ({ role, was, name }) =>
      role
        ? `{who}: {what}의 역할을 ${was}에서 ${role}로 변경`
        : name
          ? `{who}: 이름을 ${was}에서 ${name}(으)로 변경`
          : "{who}: 언어 변경",
    "editor.disabled": () => "{who}: {what} 사용 중지",
    "editor.enabled": () => "{who}: {what} 사용 재개",
    "editor.reset": () => "{who}: {what}의 새 비밀번호 링크 생성",
    "invitation.revoked": ({ email }) => (email ? `{who}: ${email} 초대 취소` : "{who}: {what}의 링크 취소"),
    "password.changed": () => "{who}: 새 비밀번호 설정",
    "passkey.added": ({ name }) => `{who}: 패스키 ‘${name}’ 추가`,
    "passkey.removed": ({ name }) => `{who}: 패스키 ‘${name}’ 삭제`,
    "setting.changed": ({ value }) =>
      value === "on" ? "{who}: 다른 편집자의 승인 없이 종결하기로 함" : "{who}: 다시 승인을 받기로 함",
    "draft.begun": () => "{who}: {what} 작성 시작",
    "draft.submitted": () => "{who}: {what} 검토 요청",
    "draft.returned": () => "{who}: {what} 반려",
    "draft.published": () => "{who}: {what} 공개",
    "draft.discarded": () => "{who}: {what} 버림",
    "record.corrected": () => "{who}: {what} 정정",
    "record.merged": ({ into }) => `{who}: {what} 병합${into ? ` → ${into}` : ""}`,
    "check.logged": () => "{who}: {what} 확인 기록",
    "deadline.stated": () => "{who}: {what} 기한 기록",
    "reply.attached": () => "{who}: {what}에 반론 게재",
    "reply.closed": () => "{who}: {what}의 반론 종결",
    "tip.taken": () => "{who}: {what} 채택",
    "tip.dismissed": () => "{who}: {what} 기각",
    "import.taken": () => "{who}: 가져오기 실행",
  },
};
