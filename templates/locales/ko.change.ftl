## 변화, 목표, 벤치마크의 판정과 근거

verdict-good = 좋음
verdict-bad = 나쁨
verdict-steady = 유지
verdict-noise = 유지
verdict-withheld = 판단 보류
verdict-neutral = 중립
verdict-none = 비교 없음

because-direction = 지표의 좋은 방향에 따라 판단
because-threshold = 변화 폭이 ‘유지’ 기준보다 작음
because-two_proportions = 우연으로 볼 수 있는 차이(두 비율 검정, 95%)
because-small_counts = 건수가 적어 우연으로 볼 수 있는 차이(95%)
because-margin = 설문의 오차 범위 안(95%)
because-usual_swing = 평소 기간별 변동 폭을 넘지 않음
because-per_day = 기간의 일수가 달라, 하루 평균으로 보면 차이가 없거나 방향이 반대
because-few = 응답이나 건수가 30 미만이라 값만 표시
because-averages = 설문의 평균값만 입력되어 오차 범위를 알 수 없음
because-unfinished = 아직 끝나지 않은 기간
because-break = 그 사이에 집계 기준이 바뀜
because-missing = 두 값 중 하나를 알 수 없음
because-range = 범위로만 알 수 있는 값
because-no_direction = 많고 적음만으로는 좋고 나쁨을 말할 수 없음

goal-verdict-achieved = 달성
goal-verdict-on_track = 순조로움
goal-verdict-at_risk = 주의
goal-verdict-off_track = 부진
goal-verdict-missed = 미달성
goal-verdict-just_started = 시작 단계
goal-verdict-not_started = 시작 전
goal-verdict-unknown = 알 수 없음

standing-better = 더 좋음
standing-in_line = 비슷함
standing-worse = 더 나쁨
standing-neutral = 참고
standing-refused = 비교 안 함

refusal-definition = 비교하지 않음: 이 보고서와 집계 기준이 다릅니다.
refusal-network = 비교하지 않음: 보고서에 이 네트워크의 채널이 없습니다.
refusal-currency = 비교하지 않음: 보고서와 통화가 다릅니다.
refusal-no_currency = 비교하지 않음: 통화가 적혀 있지 않습니다.
refusal-missing = 비교하지 않음: 보고서에 해당 수치가 없습니다.
refusal-range = 비교하지 않음: 범위로만 알 수 있는 값입니다.
refusal-unfinished = 비교하지 않음: 아직 끝나지 않은 기간입니다.

## 지표 목록이 있어야 확인할 수 있는 문제

problem-goal-needs-bound = 목표 ‘{ $goal }’의 방향이 정해지지 않았습니다. 이 지표는 많고 적음만으로는 좋고 나쁨을 말할 수 없습니다.
    .mend = ‘{ column-goals-bound }’ 열에서 ‘{ choice-bound-at_least }’ 또는 ‘{ choice-bound-at_most }’ 중에서 선택하세요.
problem-goal-definition = 목표 ‘{ $goal }’의 지표는 { $named }인데 설정은 { $chosen } 기준이라 진척을 재지 않습니다.
    .mend = 뒤에 덧붙은 말이 없는 지표를 선택하거나 설정을 바꾸세요.
problem-goal-due-before-start = 목표 ‘{ $goal }’의 기한({ $due })이 시작일({ $start })보다 빠릅니다.
    .mend = 두 날짜 중 하나를 고치세요.
problem-goal-on-range = 목표 ‘{ $goal }’의 지표는 범위로만 알 수 있어 달성 여부를 판단할 수 없습니다.
    .mend = 다른 지표를 선택하세요.
problem-goal-total-of-rate = 목표 ‘{ $goal }’의 유형은 ‘{ choice-goal_kind-total }’인데, 이 지표의 값은 기간끼리 더할 수 없습니다.
    .mend = 유형으로 ‘{ choice-goal_kind-level }’ 또는 ‘{ choice-goal_kind-hold }’ 중에서 선택하세요.
problem-goal-gains-nothing = 목표 ‘{ $goal }’의 증가량이 0입니다.
    .mend = 얼마나 늘릴지 적으세요. 수준을 지키는 목표라면 ‘{ choice-goal_kind-hold }’ 유형을 선택하세요.
problem-goal-grows-from-zero = 목표 ‘{ $goal }’의 기준값이 0이라 증가율을 계산할 수 없습니다.
    .mend = 유형으로 ‘{ choice-goal_kind-level }’ 또는 ‘{ choice-goal_kind-gain }’ 중에서 선택하세요.
problem-goal-baseline-is-target = 목표 ‘{ $goal }’의 기준값과 목표값이 같습니다. 달성 여부만 알 수 있고 진척도는 알 수 없습니다.
    .mend = 기준값과 목표값을 확인하세요. 수준을 지키는 목표라면 ‘{ choice-goal_kind-hold }’ 유형을 선택하세요.
problem-goal-already-met = 목표 ‘{ $goal }’의 기준값이 이미 목표값을 만족합니다. 달성 여부만 알 수 있고 진척도는 알 수 없습니다.
    .mend = 기준값, 목표값, ‘{ column-goals-bound }’ 열을 확인하세요.
problem-goal-campaign-unknown = 다른 시트에 ‘{ $campaign }’ 캠페인이 없어 목표 ‘{ $goal }’의 진척을 잴 수 없습니다.
    .mend = 캠페인 이름을 다른 시트와 똑같이 적으세요.
problem-benchmark-bounds = 벤치마크의 하한이 상한보다 큽니다. 두 값을 바꾸어 읽었습니다.
    .mend = 두 값을 서로 바꾸어 적으세요.
problem-benchmark-on-range = 이 지표는 범위로만 알 수 있어 벤치마크와 비교하지 않습니다.
    .mend = ‘{ column-benchmarks-use }’ 열에서 ‘{ choice-yes_no-no }’를 선택하세요.
problem-benchmark-currency = 벤치마크의 통화는 { $currency }, 보고서의 통화는 { $own }입니다. 서로 비교하지 않습니다.
    .mend = { $own } 기준의 벤치마크를 찾으세요. 금액은 환산하지 않습니다.
problem-benchmark-no-currency = 금액 벤치마크인데 통화가 적혀 있지 않아 비교하지 않습니다.
    .mend = 통화를 적으세요. 보고서와 같은 통화라면 { $own }입니다.
problem-break-without-kpi = 집계 기준이 바뀌었다는 메모에 지표가 빠져 있어 비교를 그대로 계속합니다.
    .mend = 바뀐 지표를 선택하면 전후의 값을 비교하지 않습니다.
problem-lead-value-unused = 매출과 리드 가치가 모두 입력되어 있습니다. 수익은 매출로 계산합니다.
    .mend = 매출이 더 정확하다면 { sheet-settings } 시트의 ‘{ setting-value_of_a_lead }’ 칸을 비우세요.
problem-baseline-empty = 기준 기간 { $typed }에 수치가 없습니다.
    .mend = 수치가 있는 기간을 적거나 비워 두세요. 비워 두면 직전 6개 기간을 기준으로 합니다.
