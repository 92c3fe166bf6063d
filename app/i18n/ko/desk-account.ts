import type * as en from "../en/desk-account.ts";

/** 내 계정. */

const times = "모든 시각은 한국 표준시(Asia/Seoul)입니다.";

export const account: typeof en.account = {
  title: "내 계정",
  times,
  profile: {
    title: "이름과 언어",
    name: "이름",
    nameHint:
      "앞으로 공개하는 내용에 이 이름이 함께 표시됩니다. 이미 공개된 변경 이력의 이름은 바뀌지 않습니다.",
    language: "편집실 언어",
    email: "이메일 주소",
    emailNote: "로그인할 때 쓰며 공개되지 않습니다.",
    save: "저장",
  },
  password: {
    title: "비밀번호 변경",
    lead: "비밀번호를 바꾸면 다른 곳의 로그인은 모두 끝납니다.",
    present: "현재 비밀번호",
    next: "새 비밀번호",
    again: "새 비밀번호 확인",
    submit: "비밀번호 변경",
    wrong: "현재 비밀번호가 아닙니다.",
    tooOften: (minutes) => `시도가 너무 많았습니다. ${minutes}분 뒤에 다시 시도해 주십시오.`,
  },
  passkeys: {
    title: "패스키",
    lead: "기기의 지문, 얼굴, PIN으로 로그인합니다. 가짜 사이트에 속아 빼앗길 일이 없습니다.",
    none: "등록한 패스키가 없습니다.",
    name: "새 패스키의 이름",
    nameHint: "나중에 알아볼 수 있게 ‘회사 노트북’처럼 적어 주십시오.",
    add: "패스키 추가",
    needsScript:
      "패스키는 패스키를 지원하고 스크립트가 허용된 브라우저에서, 숫자가 아닌 이름으로 된 주소로 접속했을 때 추가할 수 있습니다.",
    failed:
      "패스키를 추가하지 못했습니다. 다시 시도해 주십시오. 이미 등록한 기기에는 하나 더 추가할 수 없습니다.",
    nameMissing: "이름을 60자 이내로 입력해 주십시오.",
    columns: { name: "이름", added: "추가", used: "마지막 사용", remove: "삭제" },
    never: "없음",
    remove: (name) => `${name} 삭제`,
  },
  sessions: {
    title: "로그인한 곳",
    lead: "지금 로그인되어 있는 기기입니다. 모르는 기기가 있으면 끝내고 비밀번호를 바꿔 주십시오.",
    columns: {
      device: "기기",
      method: "로그인 방법",
      began: "시작",
      seen: "마지막 사용",
      end: "끝내기",
    },
    methods: { password: "비밀번호", passkey: "패스키", link: "일회용 링크" },
    device: (browser, system) =>
      browser && system ? `${system}의 ${browser}` : (browser ?? system ?? "알 수 없는 기기"),
    thisOne: "지금 이 기기",
    end: (device) => `${device} 끝내기`,
    endOthers: "다른 곳의 로그인 모두 끝내기",
  },
  done: {
    profile: "저장했습니다.",
    password: "비밀번호를 바꾸었고, 다른 곳의 로그인은 모두 끝났습니다.",
    passkey: "패스키를 추가했습니다.",
    removed: "패스키를 삭제했습니다.",
    session: "그 기기의 로그인을 끝냈습니다.",
    others: "다른 곳의 로그인을 모두 끝냈습니다.",
  },
};
