import type { data as English } from "../en/data.ts";

export const data: typeof English = {
  title: "데이터",
  description: "기록 전체를 데이터, 표, 캘린더, 피드로 다시 쓸 수 있습니다. 출처를 밝히는 방법도 안내합니다.",
  lead: "모든 목록과 항목은 데이터로도 받을 수 있습니다. 주소 끝에 형식을 붙이면 되고, 검색 조건은 그대로 쓰입니다.",
  contents: "목차",
  useTitle: "이용 조건",
  use: "출처를 밝히면 기록을 복제하고 고치고 공표할 수 있으며, 영리 목적으로도 쓸 수 있습니다.",
  licence: "크리에이티브 커먼즈 저작자표시 4.0(CC BY 4.0)",
  cite: "인용 방법",
  citation: (url, revision, day) => `약속, ${url}, 개정 ${revision}, ${day} 확인. CC BY 4.0.`,
  citeItem:
    "약속이나 대화 하나를 인용할 때는 그 페이지의 주소를 적으십시오. 주소는 바뀌지 않습니다. ?as_of=를 붙이면 언제 열어도 그날 사실이던 것을, 여는 때까지 파악된 내용으로 보여 줍니다.",
  sources: "기록에서 연결한 보도와 문서의 권리는 각 발행처에 있습니다.",
  wholeTitle: "기록 전체",
  whole: "출처를 포함한 모든 기록을 파일 하나로 받을 수 있습니다.",
  dumps: {
    json: "JSON 파일 하나(yaksok-dataset/1). 프로그램이 그대로 다시 읽어 들일 수 있습니다",
    csv: "사실의 종류별 표를 묶은 ZIP 파일",
  },
  revision: (revision, when) => `현재 개정 ${revision}이며, 마지막 변경은 ${when}입니다.`,
  listsTitle: "목록과 항목",
  lists: {
    dialogues: "대화",
    dialogue: "대화 하나",
    promises: "약속",
    promise: "약속 하나와 그 이력",
    calendar: "대화와 약속 기한",
    period: "한 달 또는 한 해의 일정",
    "series-list": "회의체",
    series: "회의체 하나",
    brief: "다음 대화를 앞둔 회의체의 미결 약속",
    scoreboard: "이행 현황",
    changes: "변경 이력",
    organizations: "기관 목록",
    organization: "기관 하나",
    people: "인물 목록",
    person: "인물 하나",
    venues: "장소 목록",
    venue: "장소 하나",
    search: "전체 검색",
  },
  list: "목록·항목",
  forms: "형식",
  listsNote:
    "주소의 언어는 캘린더와 피드에 쓰는 언어, 그리고 데이터에 담긴 링크가 가리키는 페이지의 언어를 정합니다. 데이터와 표에는 모든 언어가 들어 있습니다.",
  filtersTitle: "검색 조건",
  filtersLead:
    "페이지, 데이터, 표, 캘린더, 피드에 똑같이 적용됩니다. 모르는 조건은 무시하고, 읽을 수 없는 값이 있으면 그 조건의 이름을 밝혀 오류로 답합니다. 다만 오류를 받으면 구독을 끊는 프로그램이 있어, 캘린더와 피드는 그 이름을 적은 빈 내용으로 답합니다.",
  filtersOf: {
    dialogues: "대화",
    promises: "약속",
    changes: "변경 이력",
    organizations: "기관",
    named: "인물과 장소",
    everywhere: "공통",
    pages: "데이터 목록",
    calendars: "캘린더",
  },
  parameter: "조건",
  meaning: "뜻",
  values: "값",
  example: "예",
  pagesTitle: "목록의 쪽",
  pages:
    "JSON 목록은 페이지와 같은 순서로 한 쪽씩 나옵니다. total은 전체 건수이고, next가 null이 될 때까지 그 주소를 따라가면 됩니다. cursor는 직접 만들지 마십시오. 표와 캘린더에는 조건에 맞는 것이 모두 들어 있습니다.",
  datesTitle: "날짜와 시각, EDTF",
  dates:
    "날짜는 대화가 열린 곳의 시간대에 따른 YYYY-MM-DD이고, 시각은 UTC입니다. 기간은 EDTF(ISO 8601-2)로 적습니다. 2023-03은 한 달, 2023-33~2023-36은 분기, 2023-40과 2023-41은 반기, 2023-06-01/2023-08-31은 구간이며, ..은 열린 끝입니다.",
  statesTitle: "상태",
  states:
    "약속의 상태는 두 가지입니다. 이행 여부는 편집자가 판단하고, 지연 여부는 기준일에 맞춰 계산합니다. 늦었다고 해서 이행 여부가 바뀌지는 않습니다.",
  methodology: "상태를 정하는 방법",
  word: "표기",
  name: "페이지에 쓰는 말",
  tablesTitle: "표",
  tables:
    "바이트 순서 표시(BOM)가 있는 UTF-8이며, 쉼표로 나누고 줄은 CR LF로 끝납니다. 첫 줄은 열 이름입니다. 한 칸에 값이 여럿이면 ‘; ’로 나눕니다. 글이 담긴 열의 이름은 언어로 끝나고, 이름을 늘어놓은 칸에서 그 언어의 이름을 모르면 다른 언어의 이름을 적습니다. 스프레드시트가 수식으로 실행할 글 앞에는 작은따옴표를 붙입니다.",
  column: "열",
  columnsOf: (list) => `열 — ${list}`,
  programsTitle: "프로그램에서 쓸 때",
  programs: {
    openapi: "모든 주소와 조건, 필드를 OpenAPI 3.1로 적었습니다.",
    stable:
      "필드와 열의 이름과 뜻은 바뀌지 않습니다. 새로운 것이 더해질 수 있으니 모르는 것은 건너뛰십시오. id와 주소는 영구적이며, 바뀐 id로도 답을 받을 수 있습니다.",
    errors:
      "오류는 문제 상세(RFC 9457) 형식입니다. 400은 읽을 수 없는 조건의 이름을 알려 주고, 404는 기록에 없다는 뜻입니다.",
    cors: "어느 사이트의 스크립트에서든 읽을 수 있습니다.",
    caching:
      "기록은 하루에 몇 번 바뀝니다. 응답의 ETag를 보관했다가 If-None-Match로 보내면, 바뀌지 않은 경우 본문 없이 304로 답합니다.",
    rate: "키도 정해진 한도도 없습니다. 요청은 한 번에 하나씩, 같은 주소는 5분에 한 번 이하로 보내고, 항목을 모두 긁는 대신 기록 전체를 받아 가십시오.",
  },
};
