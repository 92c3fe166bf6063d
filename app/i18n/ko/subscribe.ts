import type { subscribe as English } from "../en/subscribe.ts";

export const subscribe: typeof English = {
  title: "구독",
  description: "정부 대화 일정과 약속 기한을 쓰던 캘린더에서 받아 봅니다.",
  lead: "주소 하나를 캘린더에 한 번만 넣으면 이후의 변경은 저절로 반영됩니다. 계정은 필요하지 않습니다.",
  address: "복사할 주소",
  feeds: {
    calendar: { name: "대화와 약속 기한", what: "둘을 한 캘린더에 담았습니다." },
    dialogues: { name: "대화", what: "일시와 장소, 참석자, 그 자리의 약속을 담았습니다." },
    promises: { name: "약속 기한", what: "기한이 정해진 약속의 마지막 날과 현재 상태를 담았습니다." },
  },
  open: "바로 열기",
  webcal: "캘린더 프로그램(webcal)",
  google: "Google 캘린더",
  outlook: "Outlook.com",
  apple: "Apple 캘린더",
  filters: "목록에서 쓴 필터도 그대로 쓸 수 있습니다. 목록 주소의 물음표 뒤를 붙이면 됩니다. 예:",
  clients: "캘린더별 동작",
  client: "프로그램",
  refresh: "갱신 주기",
  note: "알아 둘 점",
  rows: [
    ["Google 캘린더", "요청과 상관없이 8~24시간마다", "컴퓨터에서 ‘URL로 추가’하면 휴대전화에도 나타납니다."],
    ["Apple 캘린더", "설정한 대로, 짧게는 5분마다", "휴대전화는 충전 중 하루에 한 번쯤 확인합니다."],
    [
      "Outlook.com·Outlook",
      "대략 3시간 이상마다",
      "‘웹에서 구독’을 고르십시오. ‘업로드’하면 갱신되지 않습니다.",
    ],
    ["Thunderbird", "설정한 대로, 처음에는 30분마다", "취소된 대화까지 피드의 내용을 모두 읽습니다."],
    ["GNOME, KDE, DAVx⁵·ICSx⁵", "설정한 대로", "https 주소를 그대로 쓰면 됩니다."],
  ],
  preview: "미리 보기",
  previewNext: "이 캘린더의 다음 항목입니다",
  previewLatest: "예정된 항목이 없어 가장 최근 항목을 보여 드립니다",
};
