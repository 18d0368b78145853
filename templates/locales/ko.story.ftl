## 보고서: 구성

section-summary = 요약
section-goals = 목표
section-scoreboard = 성과표
section-reach = 도달과 팔로워
section-engagement = 반응
section-traffic = 유입과 전환
section-next = 다음 단계
section-appendix = 부록

## 형식: 숫자와 기간

number-range = { $low } ~ { $high }
number-points = { $number }%p
number-plain-points = { $number }점
number-hours = { $number }시간
date-year = y년
date-year-full = y년
date-short-year = y년 M월 d일
date-day = d일
date-year-first = yes
period-quarter = { $year }년 { $number }분기
period-quarter-short = { $number }분기
period-fiscal-quarter = { $year } 회계연도 { $number }분기 ({ $months })
period-fiscal-year = { $year } 회계연도 ({ $months })
period-week = { $day } 주
period-week-inline = { $day } 주
period-days = { $first } ~ { $last }
period-range = { $first } ~ { $last }
compare-baseline-inline = 기준치

## 수치 옆의 주석

note-channels = 채널 { $of }개 중 { $have }개 기준
note-periods = 기간 { $of }개 중 { $have }개 기준
note-without = { $parts } 제외
note-without-some = { $parts } 수치는 일부 채널만
note-separator = {"; "}
note-compared-without = { $parts } 제외하고 비교
note-common = 두 기간에 모두 있는 채널 { $count }개로 비교
note-unequal = 두 기간의 길이가 다릅니다. 하루 기준으로 보면 방향이 바뀌는 변화는 ‘유지’로 표시합니다.
change-new = { $difference }, 신규
change-none = 변화 없음

## 표지와 머리글

cover-title = 소셜 미디어 보고서
cover-by = 작성: { $name }
cover-for = 수신: { $name }
cover-as-of = 데이터 기준일 { $day }
cover-compared = { $period } 대비
cover-only = 대상 채널: { $channels }
cover-so-far = 아직 끝나지 않은 기간의 중간 집계입니다
word-contents = 차례
word-page = 쪽
word-owner = 담당
word-due = 기한
word-chart = 차트
word-table = 표
word-light = 밝게
word-dark = 어둡게
word-menu = 메뉴
word-up = 증가
word-down = 감소
word-skip = 본문으로 건너뛰기

## 판정 문장: 값은 문장을 끝맺고, .but과 .and는 다음 절로 이어진다

verdict-sentence = { $text }
verdict-pair = { $first } { $second }
verdict-figure = { $kpi } { $value }
verdict-steady-period = 큰 변화 없는 { $period }: { $figures }
verdict-first = 첫 보고서, { $period }: { $figures }
verdict-uncompared = { $period }: { $figures }
verdict-nothing = { $period }: 표시할 수치가 없습니다
verdict-so-far = { $period } 현재까지: { $figures }
clause-brought-up = { $period } 소셜에서 발생한 { JOSA($things, "은/는") } { $value }건으로 { $before }보다 { $difference }건 늘었습니다
    .but = { $period } 소셜에서 발생한 { JOSA($things, "은/는") } { $value }건으로 { $before }보다 { $difference }건 늘었지만,
    .and = { $period } 소셜에서 발생한 { JOSA($things, "은/는") } { $value }건으로 { $before }보다 { $difference }건 늘었고,
clause-brought-down = { $period } 소셜에서 발생한 { JOSA($things, "은/는") } { $value }건으로 { $before }보다 { $difference }건 줄었습니다
    .but = { $period } 소셜에서 발생한 { JOSA($things, "은/는") } { $value }건으로 { $before }보다 { $difference }건 줄었지만,
    .and = { $period } 소셜에서 발생한 { JOSA($things, "은/는") } { $value }건으로 { $before }보다 { $difference }건 줄었고,
clause-first-up = { $period } { JOSA($kpi, "은/는") } { $before }보다 { $difference } 오른 { $value }입니다
    .but = { $period } { JOSA($kpi, "은/는") } { $before }보다 { $difference } 오른 { $value }이지만,
    .and = { $period } { JOSA($kpi, "은/는") } { $before }보다 { $difference } 오른 { $value }이고,
clause-first-down = { $period } { JOSA($kpi, "은/는") } { $before }보다 { $difference } 내린 { $value }입니다
    .but = { $period } { JOSA($kpi, "은/는") } { $before }보다 { $difference } 내린 { $value }이지만,
    .and = { $period } { JOSA($kpi, "은/는") } { $before }보다 { $difference } 내린 { $value }이고,
clause-second-up = { JOSA($kpi, "은/는") } { $difference } 오른 { $value }입니다
    .but = { JOSA($kpi, "은/는") } { $difference } 오른 { $value }이지만,
    .and = { JOSA($kpi, "은/는") } { $difference } 오른 { $value }이고,
clause-second-down = { JOSA($kpi, "은/는") } { $difference } 내린 { $value }입니다
    .but = { JOSA($kpi, "은/는") } { $difference } 내린 { $value }이지만,
    .and = { JOSA($kpi, "은/는") } { $difference } 내린 { $value }이고,
clause-alike-up = { JOSA($kpi, "은/는") } { $value }, 동일 기준으로 { $before }보다 { $difference } 높습니다
    .but = { JOSA($kpi, "은/는") } { $value }, 동일 기준으로 { $before }보다 { $difference } 높지만,
    .and = { JOSA($kpi, "은/는") } { $value }, 동일 기준으로 { $before }보다 { $difference } 높고,
clause-alike-down = { JOSA($kpi, "은/는") } { $value }, 동일 기준으로 { $before }보다 { $difference } 낮습니다
    .but = { JOSA($kpi, "은/는") } { $value }, 동일 기준으로 { $before }보다 { $difference } 낮지만,
    .and = { JOSA($kpi, "은/는") } { $value }, 동일 기준으로 { $before }보다 { $difference } 낮고,
clause-each-costs-up = 건당 비용은 { $difference } 올라 { $value }입니다
    .but = 건당 비용은 { $difference } 올라 { $value }이지만,
    .and = 건당 비용은 { $difference } 올라 { $value }이고,
clause-each-costs-down = 건당 비용은 { $difference } 내려 { $value }입니다
    .but = 건당 비용은 { $difference } 내려 { $value }이지만,
    .and = 건당 비용은 { $difference } 내려 { $value }이고,
clause-goal-achieved = { JOSA($kpi, "은/는") } { JOSA($value, "으로/로") } 목표 { JOSA($target, "을/를") } 달성했습니다
    .but = { JOSA($kpi, "은/는") } { JOSA($value, "으로/로") } 목표 { JOSA($target, "을/를") } 달성했지만,
    .and = { JOSA($kpi, "은/는") } { JOSA($value, "으로/로") } 목표 { JOSA($target, "을/를") } 달성했고,
clause-goal-at_risk = { JOSA($kpi, "은/는") } { JOSA($value, "으로/로") } 목표 { $target } 달성이 위태롭습니다
    .but = { JOSA($kpi, "은/는") } { JOSA($value, "으로/로") } 목표 { $target } 달성이 위태롭지만,
    .and = { JOSA($kpi, "은/는") } { JOSA($value, "으로/로") } 목표 { $target } 달성이 위태롭고,
clause-goal-off_track = { JOSA($kpi, "은/는") } { JOSA($value, "으로/로") } 목표 { $target } 궤도에서 벗어났습니다
    .but = { JOSA($kpi, "은/는") } { JOSA($value, "으로/로") } 목표 { $target } 궤도에서 벗어났지만,
    .and = { JOSA($kpi, "은/는") } { JOSA($value, "으로/로") } 목표 { $target } 궤도에서 벗어났고,
clause-goal-missed = { JOSA($kpi, "은/는") } { JOSA($value, "으로/로") } 목표 { JOSA($target, "을/를") } 이루지 못했습니다
    .but = { JOSA($kpi, "은/는") } { JOSA($value, "으로/로") } 목표 { JOSA($target, "을/를") } 이루지 못했지만,
    .and = { JOSA($kpi, "은/는") } { JOSA($value, "으로/로") } 목표 { JOSA($target, "을/를") } 이루지 못했고,
clause-benchmark-better = { JOSA($kpi, "은/는") } { JOSA($value, "으로/로") } 벤치마크보다 좋습니다
    .but = { JOSA($kpi, "은/는") } { JOSA($value, "으로/로") } 벤치마크보다 좋지만,
    .and = { JOSA($kpi, "은/는") } { JOSA($value, "으로/로") } 벤치마크보다 좋고,
clause-benchmark-worse = { JOSA($kpi, "은/는") } { JOSA($value, "으로/로") } 벤치마크에 못 미칩니다
    .but = { JOSA($kpi, "은/는") } { JOSA($value, "으로/로") } 벤치마크에 못 미치지만,
    .and = { JOSA($kpi, "은/는") } { JOSA($value, "으로/로") } 벤치마크에 못 미치고,

## 요약

summary-spread = 채널 { $of }개 중 오른 곳은 { $first } { $better }개, { $second } { $also }개입니다.
summary-gap = { $before } 수치가 없어 비교하지 않았습니다.
summary-wins = 잘된 점
summary-concerns = 살펴볼 점
summary-decisions = 결정 요청
summary-steps = 다음 단계
card-goal = 목표 { $target } · { $verdict }
card-goal-at-most = 목표 { $target } 이하 · { $verdict }
card-benchmark = 벤치마크 { $value } · { $standing }
card-year-ago = 1년 전 { $value }
spark-alternative = 최근 { $count }개 기간의 { $kpi }: { $first }에서 { $last }
target-at-most = { $target } 이하

## 발견: lead는 굵게, rest가 뒤따른다

finding-lead = { $kpi } { $value }
finding-lead-scope = { $scope } { $kpi } { $value }
finding-separator = {", "}
finding-rest = { $text }.
finding-up = { $before } { $was }에서 { $difference } 상승
finding-down = { $before } { $was }에서 { $difference } 하락
finding-alike-up = { $before }보다 { $difference } 상승, { $held_to }
finding-alike-down = { $before }보다 { $difference } 하락, { $held_to }
finding-steady = { JOSA($before, "과/와") } 비슷한 수준
finding-highest-week = { $moved }, 최근 { $count }주 중 최고
finding-highest-two_weeks = { $moved }, 최근 { $count }개 기간 중 최고
finding-highest-month = { $moved }, 최근 { $count }개월 중 최고
finding-highest-two_months = { $moved }, 최근 { $count }개 기간 중 최고
finding-highest-quarter = { $moved }, 최근 { $count }개 분기 중 최고
finding-highest-half_year = { $moved }, 최근 { $count }개 반기 중 최고
finding-highest-year = { $moved }, 최근 { $count }년 중 최고
finding-lowest-week = { $moved }, 최근 { $count }주 중 최저
finding-lowest-two_weeks = { $moved }, 최근 { $count }개 기간 중 최저
finding-lowest-month = { $moved }, 최근 { $count }개월 중 최저
finding-lowest-two_months = { $moved }, 최근 { $count }개 기간 중 최저
finding-lowest-quarter = { $moved }, 최근 { $count }개 분기 중 최저
finding-lowest-half_year = { $moved }, 최근 { $count }개 반기 중 최저
finding-lowest-year = { $moved }, 최근 { $count }년 중 최저
headline-up = { $scope }: { $kpi } { $difference } 오른 { $value }
headline-down = { $scope }: { $kpi } { $difference } 내린 { $value }
headline-total-up = { $kpi } { $difference } 오른 { $value }
headline-total-down = { $kpi } { $difference } 내린 { $value }
headline-figure = { $kpi }: { $value }
headline-total-standing = { $kpi } { $value }, { $told }
headline-standing = { $scope }: { $kpi } { $value }, { $told }
finding-goal-achieved = 목표 { $target } 달성
finding-goal-at_risk = 목표 { $target } 달성 위태
finding-goal-off_track = 목표 { $target } 궤도 이탈
finding-goal-missed = 목표 { $target } 미달
finding-benchmark-better = 벤치마크 { $benchmark } 상회 ({ $source })
finding-benchmark-worse = 벤치마크 { $benchmark } 하회 ({ $source })

## 표

head-kpi = 지표
head-channel = 채널
head-change = 변화
head-change-of = { $kpi } 변화
head-year-ago = 1년 전
head-target = 목표
head-benchmark = 벤치마크
head-step = 할 일
head-owner = 담당
head-due = 기한
head-goal = 목표
head-now = 현재
head-progress = 진척
head-standing = 상태

## 목표

goals-title = 목표 { $of }개 중 { $met }개 달성 또는 순항
goals-unjudged = 목표 { $of }개, 아직 판단하기 이릅니다
goals-review = ‘{ $goal }’ 목표의 기한이 지났습니다. 연장할지, 높일지, 끝낼지 정해 주세요.
goals-forecast = ‘{ $goal }’: 지금 추세라면 { $due }까지 { $value }에 이릅니다.

## 성과표

scoreboard-title = 지표 { $better }개 개선, { $worse }개 악화, { $steady }개 유지
scoreboard-unjudged = 한눈에 보는 지표 { $count }개
scoreboard-subtitle = 전체 채널 합산, { $before } 대비
scoreboard-note = { $kpis }: { $note }.

## 차트

chart-leads = { $kpi } 1위는 { $name }: { $value }
chart-leads-part-reach = 가장 많은 사람에게 닿은 채널은 { $name }: 전체 { $total } 중 { $value }
chart-leads-part = { $kpi } 1위는 { $name }: 전체 { $total } 중 { $value }
chart-average = { $title } ({ $average })
chart-over-time = 채널별 { $kpi }, { $days }
chart-by-channel = 채널별 { $kpi }, { $period }
chart-by-channel-against = 채널별 { $kpi }, { $period } ({ $before } 대비)
by-channel-title = 채널별 { $kpi }
mover-up = { JOSA($name, "이/가") } { $difference } 올라 상승 폭이 가장 큽니다
mover-down = { JOSA($name, "이/가") } { $difference } 내려 하락 폭이 가장 큽니다
actions-title = 반응의 { $share }가 { $kpi }입니다
actions-subtitle = 채널별 좋아요·댓글·공유·저장 비중, { $period }
funnel-title = { $start } { $first }에서 { $end } { $last }까지
funnel-subtitle = 단계마다 바로 앞 단계 대비 비율
funnel-rate = 앞 단계의 { $rate }
website-title = 채널별 웹사이트 방문자 행동

## 채널 페이지

channel-steady = { $channel }: 평소 변동 폭을 벗어난 지표가 없습니다
channel-figures = { $channel } 한눈에 보기
channel-leads = { $kpi }에서 { JOSA($channel, "이/가") } 채널 중 1위
channel-among = 채널별 { $kpi } 속의 { $channel }
channel-also = 이 채널의 다른 변화

## 다음 단계

next-title = { $steps ->
    [0] { $decisions ->
        [0] 지켜볼 위험 { $risks }건
       *[other] 결정 요청 { $decisions }건
    }
   *[other] { $decisions ->
        [0] 다음 할 일 { $steps }건
       *[other] 다음 할 일 { $steps }건, 결정 요청 { $decisions }건
    }
}
next-risks = 위험 요인

## 부록

appendix-title = 수치는 이렇게 계산했습니다
appendix-definitions = 지표 정의
appendix-quality = 데이터 품질
appendix-benchmarks = 벤치마크
appendix-tests = 변화로 보는 기준
quality-checked = 워크북 점검 결과: 오류 없음, 경고 { $warnings }건, 참고 { $notes }건.
quality-incomplete = { $kpis }: { $note }.
quality-missing = 표시하지 않음: { $kpis }. { $note }.
benchmark-source = { $kpi }, { $network }: { $value }. 출처: { $source }, { $year }년 데이터.
benchmark-stale = 18개월이 넘은 데이터입니다.
all-networks = 전체 네트워크
tests-rule = { $rule }: { $kpis }.

## report build

build-step-read = 워크북을 읽는 중 …
build-step-compute = 수치를 계산하는 중 …
build-step-render = 페이지를 만드는 중 …
build-step-write = 저장하는 중 …
build-wrote = { $path } ({ $size })
build-size = { $number }KB
build-stopped = 아무것도 쓰지 않았습니다. { $path } 파일에 오류가 있습니다.
build-stopped-strict = 아무것도 쓰지 않았습니다. { $path } 파일에 오류나 경고가 있고 --strict 옵션을 썼습니다.
problem-characters-left-out = 다음 문자는 글꼴에 없어 PDF와 차트에서 뺐습니다: { $characters }
    .mend = 브랜드 키트에 이 문자가 있는 글꼴을 지정하거나 워크북에서 지우세요.
build-warnings = 워크북에 경고가 { $count }건 있습니다. “report check { $path }” 명령으로 볼 수 있습니다.
error-wrong-command-channel-unknown = 채널 시트에 ‘{ $channel }’ 채널이 없습니다.
    .mend = 혹시 이것인가요? { $nearest }
error-wrong-command-format-unknown = ‘{ $format }’ 형식은 없습니다.
    .mend = 다음 중에서 고르세요: { $known }.
error-wrong-command-language-unknown = ‘{ $language }’ 언어는 없습니다.
    .mend = 다음 중에서 고르세요: { $known }.
error-wrong-command-compare-unknown = ‘{ $compare }’ 비교는 없습니다.
    .mend = 다음 중에서 고르세요: { $known }.
