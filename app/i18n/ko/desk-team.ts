import type * as en from "../en/desk-team.ts";

/** 구성원과 편집실 설정. */

const times = "모든 시각은 한국 표준시(Asia/Seoul)입니다.";

export const team: typeof en.team = {
  title: "구성원",
  lead: "기록을 관리하는 사람들입니다. 기고자는 초안을 쓰고, 편집자는 검토와 공개도 하며, 관리자는 구성원과 설정까지 다룹니다.",
  times,
  columns: {
    name: "이름",
    role: "역할",
    email: "이메일 주소",
    seen: "마지막 접속",
    passkeys: "패스키",
  },
  disabled: "사용 중지",
  neverSeen: "없음",
  you: "나",
  open: {
    title: "사용 전 링크",
    none: "사용 전인 링크가 없습니다.",
    columns: { who: "받는 사람", what: "용도", by: "만든 사람", until: "기한", revoke: "취소" },
    purposes: {
      join: (role) => `${role}로 참여`,
      reset: () => "새 비밀번호 설정",
    },
    console: "명령줄",
    revoke: (email) => `${email} 링크 취소`,
  },
  invite: {
    title: "초대",
    lead: "보낼 링크가 만들어집니다. 링크를 먼저 연 사람이 이 주소로 참여합니다.",
    email: "이메일 주소",
    role: "역할",
    submit: "링크 만들기",
    roleMissing: "역할을 골라 주십시오.",
    emailTaken: "이 주소를 쓰는 사람이 이미 편집실에 있습니다.",
  },
  link: {
    title: "일회용 링크",
    join: (email, role) => `${email} 님이 ${role}로 참여할 링크입니다.`,
    reset: (name) => `${name} 님이 새 비밀번호를 설정할 링크입니다.`,
    once: "지금 한 번만 표시되고, 한 번만 쓸 수 있으며, 여기에는 보관되지 않습니다. 본인만 볼 수 있는 방법으로 보내 주십시오.",
    until: (moment) => `${moment}까지 쓸 수 있습니다(Asia/Seoul).`,
    label: "일회용 링크",
    copy: "복사",
    copied: "복사됨",
    back: "구성원으로",
  },
  person: {
    joined: "참여",
    seen: "마지막 접속",
    passkeys: "패스키",
    status: "상태",
    active: "로그인 가능",
    disabledSince: (moment) => `${moment}부터 사용 중지`,
    role: {
      title: "역할",
      label: "역할",
      hint: "다음 동작부터 바로 적용됩니다.",
      submit: "역할 변경",
    },
    reset: {
      title: "비밀번호 분실",
      lead: "새 비밀번호를 설정할 링크를 만듭니다. 하루 동안 쓸 수 있고, 쓰면 다른 곳의 로그인은 모두 끝납니다.",
      submit: "링크 만들기",
    },
    disable: {
      title: "사용 중지",
      lead: "바로 로그아웃되며 다시 로그인할 수 없습니다. 공개한 내용의 이름은 그대로 남습니다.",
      submit: (name) => `${name} 사용 중지`,
    },
    enable: {
      title: "사용 재개",
      lead: "쓰던 비밀번호와 패스키로 다시 로그인할 수 있습니다.",
      submit: (name) => `${name} 사용 재개`,
    },
    lastAdministrator:
      "관리자가 이 사람뿐입니다. 먼저 다른 사람을 관리자로 정해 주십시오. 관리자가 없으면 아무도 구성원을 들일 수 없습니다.",
  },
  settings: {
    title: "편집실 설정",
    onePerson: "1인 편집실",
    lead: "약속을 종결하려면 다른 편집자의 승인이 필요합니다. 혼자 운영하는 편집실에서는 승인할 사람이 없으므로 이 규칙을 쓰지 않을 수 있습니다.",
    readers: "그렇게 종결한 약속의 페이지에는 독자에게 이렇게 표시됩니다.",
    isOn: "켜져 있습니다. 혼자서 약속을 종결할 수 있습니다.",
    isOff: "꺼져 있습니다. 다른 편집자가 승인해야 약속이 종결됩니다.",
    turnOn: "승인 없이 종결하기",
    turnOff: "다시 승인 받기",
    notAlone:
      "다른 편집자나 관리자가 있어 승인 규칙이 적용됩니다. 검토할 수 있는 사람이 한 명뿐일 때만 끌 수 있습니다.",
  },
  done: {
    role: "역할을 바꾸었습니다.",
    disabled: "사용을 중지하고 모든 곳에서 로그아웃했습니다.",
    enabled: "다시 쓸 수 있게 했습니다.",
    revoked: "링크를 취소했습니다.",
    setting: "저장했습니다.",
  },
};
