import type * as en from "../en/desk.ts";

export const desk: typeof en.desk = {
  name: "편집실",
  navigation: "편집실",
  publicSite: "공개 사이트",
  entries: {
    queue: "할 일",
    drafts: "초안",
    names: "이름",
    dialogues: "대화",
    tips: "제보",
    import: "가져오기",
    team: "구성원",
    account: "내 계정",
  },
  signOut: "로그아웃",
  signedInAs: (name, role) => `${name} · ${role}`,
  roles: { contributor: "기고자", editor: "편집자", administrator: "관리자" },
  forbiddenTitle: "권한이 없습니다",
  forbiddenText: {
    draft: "편집실 구성원만 볼 수 있는 페이지입니다.",
    publish: "기고자는 초안을 쓰고, 검토와 공개는 편집자가 합니다. 편집자에게 요청해 주십시오.",
    administer: "구성원과 설정은 관리자만 다룹니다. 관리자에게 요청해 주십시오.",
  },
  toDesk: "편집실로",
  summaryTitle: (count) => `고쳐야 할 곳이 ${count}군데 있습니다.`,
};

export const entry: typeof en.entry = {
  signIn: {
    title: "편집실 로그인",
    lead: "기록을 관리하는 사람을 위한 곳입니다. 읽는 데는 계정이 필요 없습니다.",
    kept: "로그인이 만료되었지만 보내신 내용은 보관해 두었습니다. 로그인하면 이어서 할 수 있습니다.",
    email: "이메일 주소",
    password: "비밀번호",
    submit: "로그인",
    passkey: "패스키로 로그인",
    or: "또는",
    wrong: "이메일 주소와 비밀번호가 맞지 않습니다. 확인하고 다시 입력해 주십시오.",
    tooOften: (minutes) =>
      `시도가 너무 많았습니다. ${minutes}분 뒤에 다시 시도하거나 패스키로 로그인해 주십시오.`,
    passkeyFailed: "패스키가 확인되지 않았습니다. 다시 시도하거나 비밀번호로 로그인해 주십시오.",
    forgotten: "비밀번호를 잊으셨다면 관리자에게 재설정 링크를 요청해 주십시오.",
    signedOut: "로그아웃했습니다.",
  },
  setup: {
    titles: {
      setup: "편집실 만들기",
      join: "편집실 참여",
      reset: "새 비밀번호 설정",
    },
    leads: {
      setup: "첫 관리자가 되어 다른 사람을 초대하게 됩니다.",
      join: (role) => `${role}로 초대받으셨습니다.`,
      reset: "새 비밀번호를 설정하면 다른 곳의 로그인은 모두 끝납니다.",
    },
    personName: "이름",
    personNameHint: "공개한 내용의 변경 이력에 이 이름이 함께 표시됩니다.",
    password: "비밀번호",
    passwordHint: (shortest) =>
      `${shortest}자 이상이어야 합니다. 나만 아는 문장이 외우기 쉽습니다. 어떤 글자나 띄어쓰기도 쓸 수 있습니다.`,
    again: "비밀번호 확인",
    language: "편집실 언어",
    submit: { setup: "만들기", join: "참여", reset: "비밀번호 설정" },
    goneTitle: "더 이상 쓸 수 없는 링크입니다",
    goneText:
      "이미 사용했거나, 새 링크로 바뀌었거나, 기한이 지났습니다. 관리자에게 새 링크를 요청해 주십시오. 새로 설치한 곳이라면 서버를 다시 시작하면 링크가 출력됩니다.",
    done: "편집실에 이미 관리자가 있습니다.",
  },
  problems: {
    email: "이메일 주소를 minji@example.org처럼 입력해 주십시오.",
    emailTaken: "이미 편집실에서 쓰는 이메일 주소입니다. 다른 주소를 입력해 주십시오.",
    name: "이름을 100자 이내로 입력해 주십시오.",
    short: (shortest) => `너무 짧습니다. ${shortest}자 이상으로 입력해 주십시오.`,
    long: (longest) => `너무 깁니다. ${longest}자 이하로 입력해 주십시오.`,
    leaked: "유출되었거나 너무 단순한 비밀번호 목록에 있습니다. 다른 것으로 정해 주십시오.",
    personal: "이름이나 주소를 그대로 쓴 비밀번호입니다. 남이 모르는 것으로 정해 주십시오.",
    again: "두 비밀번호가 다릅니다. 같은 것을 두 번 입력해 주십시오.",
    missing: "비밀번호를 입력해 주십시오.",
  },
  parked: {
    title: "보내신 내용을 보관했습니다",
    lead: "로그인이 만료된 뒤에 보내셔서 아직 저장되지 않았습니다. 지금 보내면 하던 일을 이어서 할 수 있습니다.",
    submit: "지금 보내기",
    count: (count) => `항목 ${count}개를 보관하고 있습니다.`,
  },
};
