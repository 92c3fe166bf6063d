import type { guards as english } from "../en/guards.ts";

export const guards: typeof english = {
  assessment_before_promise: ({ day, saidOn }) =>
    `평가 기준일(${day})이 약속한 날(${saidOn})보다 앞섭니다. 사실이 된 날짜를 바로잡아 주십시오.`,
  assessment_in_future: ({ day, today }) =>
    `평가 기준일(${day})이 오늘(${today})보다 뒤입니다. 그날이 지난 뒤에 기록해 주십시오.`,
  evidence_missing: () => "근거 자료가 없습니다. 이행 상황을 보여 주는 출처를 하나 이상 적어 주십시오.",
  evidence_before_promise: ({ url, day, saidOn }) =>
    `출처 ${url}의 날짜(${day})가 약속한 날(${saidOn})보다 앞서 결과를 입증할 수 없습니다. 그 이후의 출처를 적어 주십시오.`,
  circular_proof: ({ url }) =>
    `근거 자료가 약속을 발표한 자료(${url})뿐이라 이행을 입증하지 못합니다. 그 뒤의 상황을 다룬 출처를 적어 주십시오.`,
  check_missing: () =>
    "‘착수 미확인’으로 평가하려면 확인한 기록이 있어야 합니다. 그날까지의 확인 이력을 먼저 남겨 주십시오.",
  criteria_missing: () =>
    "‘일부 이행’으로 평가하려면 이행 판단 기준이 있어야 합니다. 기준을 적고 충족한 항목을 표시해 주십시오.",
  criterion_unknown: ({ key }) => `충족했다고 표시한 기준 ${key}이(가) 이 약속에 없습니다.`,
  criteria_unmet: () =>
    "‘이행’은 모든 기준을 충족한 경우입니다. 빠진 기준을 표시하거나 ‘일부 이행’으로 기록해 주십시오.",
  criteria_not_parted: () =>
    "‘일부 이행’은 충족한 기준과 충족하지 못한 기준이 각각 하나 이상이어야 합니다. 표시를 고치거나 다른 결과를 골라 주십시오.",
  criteria_met_after_all: () =>
    "‘미이행’은 충족한 기준이 하나도 없는 경우입니다. ‘일부 이행’으로 바꾸거나 표시를 지워 주십시오.",
  window_still_open: ({ due, closes, days }) =>
    `기한은 ${due}이며, ‘미이행’은 그로부터 ${days}일이 지난 ${closes} 다음 날부터 기록할 수 있습니다. 그때까지는 ‘기한 경과’입니다.`,
  no_window: () =>
    "지났다고 볼 기한이 없는 약속입니다. 약속한 쪽의 임기가 끝난 날을 적거나 다른 결과를 골라 주십시오.",
  successor_missing: () =>
    "‘대체’로 평가하려면 대신 들어선 약속이 있어야 합니다. 그 약속이 이 약속을 대체한다고 먼저 연결해 주십시오.",
  approval_missing: () =>
    "약속을 매듭짓는 평가이므로 다른 편집자의 승인이 필요합니다. 검토자를 적어 주십시오.",
  approval_by_author: ({ reviewer }) =>
    `${reviewer} 편집자가 직접 작성한 평가라 스스로 승인할 수 없습니다. 다른 편집자가 승인해야 합니다.`,
  occurrence_unknown: ({ occurrence }) =>
    `이 약속에는 ${occurrence} 회차가 없습니다. 예정된 회차 가운데 하나를 골라 주십시오.`,
  check_before_promise: ({ day, saidOn }) =>
    `확인한 날(${day})이 약속한 날(${saidOn})보다 앞섭니다. 날짜를 바로잡아 주십시오.`,
  check_in_future: ({ day, today }) =>
    `확인한 날(${day})이 오늘(${today})보다 뒤입니다. 날짜를 바로잡아 주십시오.`,
  reply_before_promise: ({ day, since }) =>
    `적은 날(${day})이 ${since}보다 앞섭니다. 날짜를 바로잡아 주십시오.`,
  reply_in_future: ({ day, today }) =>
    `적은 날(${day})이 오늘(${today})보다 뒤입니다. 날짜를 바로잡아 주십시오.`,
  extension_before_promise: ({ day, saidOn }) =>
    `기한을 바꾼 날(${day})이 약속한 날(${saidOn})보다 앞섭니다. 날짜를 바로잡아 주십시오.`,
  extension_in_future: ({ day, today }) =>
    `기한을 바꾼 날(${day})이 오늘(${today})보다 뒤입니다. 날짜를 바로잡아 주십시오.`,
  extension_not_later: ({ due, moved }) =>
    `연장은 기한을 뒤로 미루는 것인데 ${moved}은(는) 기존 기한(${due})보다 뒤가 아닙니다. 더 늦은 날짜를 적거나 ‘정정’으로 기록해 주십시오.`,
  link_to_unknown: ({ to }) => `식별자가 ${to}인 약속이 없습니다. 그 약속을 먼저 기록해 주십시오.`,
  link_to_itself: ({ to }) => `약속 ${to}을(를) 자기 자신과 연결할 수 없습니다.`,
  link_in_circle: ({ path }) => `연결이 돌고 돌게 됩니다(${path}). 그중 하나를 빼 주십시오.`,
  criterion_in_use: ({ key }) =>
    `평가에서 충족으로 인정한 기준 ${key}은(는) 지울 수 없습니다. 문구를 고치거나 기준을 추가해 주십시오.`,
};
