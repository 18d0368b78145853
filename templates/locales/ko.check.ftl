# 워크북을 읽고 `report check`로 점검할 때 쓰는 한국어 문구: 무엇이 잘못되었고 어떻게 고치는지.

## 파일을 읽을 수 없을 때

error-cannot-read-not-found = ‘{ $path }’ 파일이 없습니다.
    .mend = 파일 이름과 폴더를 확인하거나, 파일을 이 창으로 끌어다 놓으세요.
error-cannot-read-folder = { JOSA($path, "은/는") } 폴더입니다.
    .mend = 폴더 안의 워크북 이름을 지정하세요.
error-cannot-read-no-access = { JOSA($path, "을/를") } 열 수 없습니다.
    .mend = 다른 프로그램에서 열려 있으면 닫고, 열람 권한이 있는지 확인하세요.
error-cannot-read-empty = { JOSA($path, "은/는") } 빈 파일입니다.
    .mend = 파일을 다시 복사하거나 내려받으세요.
error-cannot-read-damaged = { JOSA($path, "이/가") } 손상되었거나 온전하지 않습니다.
    .mend = Excel이나 LibreOffice에서 열어 복구한 뒤 .xlsx로 저장하고 다시 시도하세요.
error-cannot-read-not-a-workbook = { JOSA($path, "은/는") } 이름과 달리 Excel 워크북이 아닙니다.
    .mend = 파일을 만든 프로그램에서 열어 ‘Excel 통합 문서(.xlsx)’로 저장하세요.
error-cannot-read-encrypted = { JOSA($path, "은/는") } 암호로 보호되어 있습니다.
    .mend = Excel에서 열어 암호를 해제하고(파일 > 정보 > 통합 문서 보호) 저장하세요.
error-cannot-read-old-format = { JOSA($path, "은/는") } 예전 Excel 형식(.xls)입니다.
    .mend = Excel이나 LibreOffice에서 열어 ‘Excel 통합 문서(.xlsx)’로 저장하세요.
error-cannot-read-binary-workbook = { JOSA($path, "은/는") } Excel 바이너리 통합 문서(.xlsb)입니다.
    .mend = Excel에서 열어 ‘Excel 통합 문서(.xlsx)’로 저장하세요.
error-cannot-read-open-document = { JOSA($path, "은/는") } OpenDocument 스프레드시트(.ods)입니다.
    .mend = LibreOffice나 Excel에서 열어 ‘Excel 통합 문서(.xlsx)’로 저장하세요.
error-cannot-read-too-large = { JOSA($path, "이/가") } { $limit }MB보다 큽니다.
    .mend = 보고서에 필요 없는 그림과 시트를 빼세요.
error-cannot-read-bomb = { JOSA($path, "은/는") } 압축을 풀면 비정상적으로 커지므로 열지 않았습니다.
    .mend = 믿을 수 있는 파일이라면 Excel에서 열어 셀을 새 워크북에 복사해 저장하세요.
error-cannot-read-too-many-parts = { JOSA($path, "은/는") } 내부 파일이 { $limit }개를 넘어 열지 않았습니다.
    .mend = 셀을 새 워크북에 복사해 저장하세요.
error-cannot-read-too-many-cells = { JOSA($path, "은/는") } 셀이 { $limit }개를 넘습니다.
    .mend = 보고서에 필요 없는 시트를 빼세요.
error-cannot-read-tampered = { JOSA($path, "은/는") } 어떤 스프레드시트 프로그램도 만들지 않는 구조라서 열지 않았습니다.
    .mend = 믿을 수 있는 파일이라면 Excel이나 LibreOffice에서 열어 다시 저장하세요.
error-cannot-read-entities = { JOSA($path, "은/는") } 스프레드시트 프로그램이 쓰지 않는 정의를 담고 있어 열지 않았습니다.
    .mend = 믿을 수 있는 파일이라면 Excel이나 LibreOffice에서 열어 다시 저장하세요.

## 시트와 열

problem-file-open = 워크북이 다른 프로그램에서 열려 있습니다.
    .mend = 마지막으로 저장된 상태를 읽었습니다. 빠진 내용이 있으면 그 프로그램에서 저장하세요.
problem-sheet-missing = ‘{ $name }’ 시트가 없습니다.
    .mend = { $nearness ->
        [near] ‘{ $near }’ 시트가 맞나요? 그렇다면 이름을 ‘{ $name }’ 시트로 바꾸세요.
       *[far] 이름이 ‘{ $name }’인 시트를 추가하거나, report new로 새 워크북을 만드세요.
    }
problem-sheet-unknown = ‘{ $typed }’ 시트는 약속된 시트가 아닙니다. 그대로 두고 읽지 않았습니다.
    .mend = { $nearness ->
        [near] ‘{ $near }’ 시트인가요? 그렇다면 시트 이름을 바꾸세요.
       *[far] 직접 만든 시트라면 그대로 두어도 됩니다.
    }
problem-sheet-twice = 이 시트와 ‘{ $other }’ 시트는 같은 종류입니다.
    .mend = 두 시트의 행을 한 시트로 모으고, 나머지 시트는 지우거나 이름을 바꾸세요.
problem-sheet-empty = 시트에 행이 없습니다.
    .mend = 한 행 이상 채우세요.
problem-sheet-hidden = 숨겨진 시트이지만 읽었습니다.
problem-header-missing = 처음 20행 안에서 열 이름이 있는 행을 찾지 못했습니다.
    .mend = 수치 위의 한 행에 템플릿의 열 이름을 넣으세요.
problem-column-missing = ‘{ $column }’ 열이 없습니다.
    .mend = 이 이름의 열을 추가하세요.
problem-column-twice = ‘{ $column }’ 열이 두 개입니다. 첫 번째({ $other })만 읽었습니다.
    .mend = 둘 중 하나를 지우거나 이름을 바꾸세요.
problem-column-unknown = ‘{ $typed }’ 열은 약속된 열이 아닙니다. 그대로 두고 읽지 않았습니다.
    .mend = { $nearness ->
        [near] ‘{ $near }’ 열인가요? 그렇다면 열 이름을 바꾸세요.
       *[far] 직접 만든 열이라면 그대로 두어도 됩니다.
    }
problem-columns-hidden = 숨겨진 열 { $count }개에 값이 있습니다. 이 값도 집계됩니다.
problem-rows-hidden = 숨겨지거나 필터로 가려진 행 { $count }개에 값이 있습니다. 이 값도 집계됩니다.
problem-cell-far = 표에서 멀리 떨어진 곳에 값이 있습니다. 읽지 않았습니다.
    .mend = 지우거나 표 안으로 옮기세요.
problem-merged-filled = 병합된 셀입니다. 해당하는 모든 행에 같은 값을 적용했습니다.
problem-merged-number = 병합된 셀입니다. 숫자는 첫 번째 행에만 적용했습니다.
    .mend = 셀 병합을 풀고 행마다 숫자를 입력하세요.
problem-row-total = ‘{ $typed }’ 행은 합계로 보여 읽지 않았습니다. 합계는 보고서가 계산합니다.
problem-row-remark = ‘{ $typed }’ 행은 메모로 보여 읽지 않았습니다.

## 설정

problem-setting-missing = ‘{ $column }’ 항목이 비어 있습니다.
    .mend = 옆 칸에 값을 입력하거나 선택하세요. 보고서에 꼭 필요합니다.
problem-setting-unknown = ‘{ $typed }’ 설정은 없습니다.
    .mend = { $nearness ->
        [near] ‘{ $near }’ 설정인가요?
       *[far] 직접 넣은 줄이라면 그대로 두어도 됩니다.
    }
problem-setting-twice = 같은 설정이 두 번 나옵니다. 다른 하나는 { $other } 셀입니다. 첫 번째만 읽었습니다.
    .mend = 둘 중 하나를 지우세요.
problem-currency-unknown = ‘{ $typed }’ 통화 코드는 없습니다.
    .mend = KRW, USD, EUR처럼 통화 하나의 세 글자 코드를 입력하세요.
problem-language-unknown = 아직 ‘{ $typed }’ 보고서는 만들 수 없습니다.
    .mend = 다음 중에서 고르세요: { $choices }

## 셀

problem-cell-error = ‘{ $column }’ 셀에 { $typed } 오류가 있습니다.
    .mend = 수식을 고치거나 숫자를 입력하세요. 값을 모르면 비워 두세요.
problem-cell-unsaved = ‘{ $column }’ 셀의 수식 결과가 파일에 저장되어 있지 않습니다.
    .mend = Excel이나 LibreOffice에서 열어 저장한 뒤 다시 시도하세요.
problem-required-missing = ‘{ $column }’ 셀이 비어 있습니다.
    .mend = 값을 채우거나 행을 지우세요.
problem-not-a-number = ‘{ $column }’ 셀의 ‘{ $typed }’ 값은 숫자가 아닙니다.
    .mend = 1234처럼 숫자만 입력하세요. 값을 모르면 비워 두세요.
problem-number-ambiguous = ‘{ $column }’ 셀의 ‘{ $typed }’ 값을 다음 수로 읽었습니다: { $value }.
    .mend = 다른 뜻이라면 구분 기호 없이 숫자만 입력하세요.
problem-number-rounded = ‘{ $column }’ 셀의 ‘{ $typed }’ 값을 다음 수로 읽었습니다: { $value }. 네트워크에서 반올림한 값입니다.
    .mend = 내보내기 파일 등에서 정확한 수를 확인할 수 있으면 그 수를 입력하세요.
problem-none-word = ‘{ $column }’ 셀의 ‘{ $typed }’ 표시는 0일 수도, 모른다는 뜻일 수도 있습니다. 모르는 값으로 읽었습니다.
    .mend = 0이면 0을 입력하고, 모르면 비워 두세요.
problem-negative = ‘{ $column }’ 값이 음수입니다: { $value }
    .mend = 빼기 기호 없이 입력하거나 비워 두세요.
problem-count-not-whole = ‘{ $column }’ 값이 정수가 아닙니다: { $value }
    .mend = 값을 확인하세요. 개수에는 보통 소수점이 없습니다.
problem-percent-in-count = ‘{ $column }’ 셀에는 수가 필요한데 백분율({ $value }%)이 있습니다.
    .mend = 수를 그대로 입력하고 셀 서식을 ‘숫자’로 바꾸세요.
problem-rate-read = ‘{ $column }’ 셀의 { $value } 값을 { $value }%로 읽었습니다.
problem-rate-unclear = ‘{ $column }’ 값이 { $value }입니다. { $value }%인가요, { $times }%인가요?
    .mend = 퍼센트 기호를 붙여 입력하세요.
problem-rate-over-100 = ‘{ $column }’ 값이 { $value }%로, 있을 수 있는 범위를 넘습니다.
    .mend = 값을 확인하세요. 100%를 넘을 수 없습니다.
problem-other-currency = ‘{ $column }’ 금액은 { $typed } 기준인데 워크북의 통화는 { $currency }입니다.
    .mend = 금액을 { $currency } 기준으로 바꿔 통화 기호 없이 입력하세요.
problem-stars-range = ‘{ $column }’ 값이 { $value }입니다. 별점은 1에서 5까지입니다.
    .mend = 5점 만점으로 바꿔 입력하세요.
problem-hours-read = ‘{ $column }’ 셀의 ‘{ $typed }’ 값을 { $value }시간으로 읽었습니다.
problem-period-unreadable = ‘{ $column }’ 셀의 ‘{ $typed }’ 값은 기간이 아닙니다.
    .mend = 기간의 첫날을 2026-10-01처럼 입력하거나 2026-10, 2026-Q3, 2026-W05처럼 입력하세요.
problem-period-too-long = ‘{ $column }’ 셀의 ‘{ $typed }’ 값은 보고 기간 하나보다 깁니다.
    .mend = 기간마다 행을 따로 두거나, 설정 시트에서 보고 주기를 바꾸세요.
problem-period-moved = ‘{ $column }’ 셀의 ‘{ $typed }’ 값을 { $start }에 시작하는 기간으로 읽었습니다.
problem-date-unreadable = ‘{ $column }’ 셀의 ‘{ $typed }’ 값은 날짜가 아닙니다.
    .mend = 2026-10-05처럼 연-월-일로 입력하세요.
problem-date-needs-day = ‘{ $column }’ 셀의 ‘{ $typed }’ 값에 일(日)이 없습니다.
    .mend = 2026-10-05처럼 날짜를 모두 입력하세요.
problem-date-ambiguous = ‘{ $column }’ 셀의 ‘{ $typed }’ 값은 어느 쪽이 일(日)인지 알 수 없습니다.
    .mend = 2026-10-05처럼 연-월-일로 입력하세요.
problem-date-from-number = ‘{ $column }’ 셀의 { $typed } 값을 날짜 { $value }로 읽었습니다.
    .mend = 맞다면 셀 서식을 ‘날짜’로 바꾸세요.
problem-time-unreadable = ‘{ $column }’ 셀의 ‘{ $typed }’ 값은 시각이 아니어서 뺐습니다.
    .mend = 14:30처럼 시와 분으로 입력하세요.
problem-choice-unknown = ‘{ $column }’ 셀의 ‘{ $typed }’ 값은 목록에 없습니다.
    .mend = { $nearness ->
        [near] ‘{ $near }’ 값인가요?
       *[far] 다음 중에서 고르세요: { $choices }
    }
problem-channel-unknown = 채널 시트에 ‘{ $typed }’ 채널이 없습니다.
    .mend = { $nearness ->
        [near] ‘{ $near }’ 채널인가요? 아니라면 채널 시트에 추가하세요.
       *[far] 채널 시트에 추가하거나, 그 시트에 있는 이름을 쓰세요.
    }
problem-kpi-unknown = ‘{ $typed }’ KPI는 없습니다.
    .mend = { $nearness ->
        [near] ‘{ $near }’ KPI인가요?
       *[far] report kpis 명령으로 전체 목록을 볼 수 있습니다.
    }
problem-section-unknown = 보고서에 ‘{ $typed }’ 섹션이 없어 뺐습니다.
    .mend = { $nearness ->
        [near] ‘{ $near }’ 섹션인가요?
       *[far] 설정 시트의 목록에 있는 이름을 쓰세요.
    }
problem-url-unreadable = ‘{ $column }’ 셀의 ‘{ $typed }’ 값은 웹 주소가 아니어서 뺐습니다.
    .mend = https://www.example.com/page처럼 전체 주소를 입력하세요.
problem-email-unreadable = ‘{ $column }’ 셀의 ‘{ $typed }’ 값은 이메일 주소가 아닙니다.
    .mend = name@example.com처럼 주소 하나를 입력하세요.
problem-file-outside = ‘{ $column }’ 셀의 ‘{ $typed }’ 파일은 워크북 폴더 밖에 있어 뺐습니다.
    .mend = 파일을 워크북 옆이나 그 아래 폴더에 두고 이름을 입력하세요.
problem-file-missing = ‘{ $typed }’ 파일이 없습니다. 보고서에는 이 파일 없이 실립니다.
    .mend = 파일을 워크북 옆에 두거나 이름을 고치세요.
problem-text-cleaned = ‘{ $column }’ 셀에 보이지 않는 제어 문자가 있어 지우고 읽었습니다.
problem-more-alike = ‘{ $column }’ 열의 셀 { $count }개에 같은 종류의 문제가 더 있습니다.

## 행

problem-row-twice = 같은 행이 두 번 있습니다. { JOSA($other, "과/와") } 같습니다.
    .mend = 둘 중 한 행을 지우거나, 서로 다른 부분을 바로잡으세요.
problem-post-twice = 같은 게시물이 두 번 있습니다. { JOSA($other, "과/와") } 같습니다.
    .mend = 둘 중 한 행을 지우세요.
problem-date-future = { JOSA($date, "은/는") } 기준일 { $today } 이후의 날짜입니다.
    .mend = 연도와 월을 확인하세요.
problem-date-outside = { JOSA($date, "은/는") } 워크북의 기간({ $first } ~ { $last }) 밖입니다. 보고서에 실리지 않습니다.
    .mend = 날짜를 확인하거나, 그 기간의 실적을 추가하세요.
problem-before-opened = ‘{ $name }’ 채널은 이 기간이 지난 { $date }에 개설되었습니다({ $other }).
    .mend = 기간이나 채널 시트의 날짜를 바로잡으세요.
problem-after-closed = ‘{ $name }’ 채널은 이 기간 전인 { $date }에 종료되었습니다({ $other }).
    .mend = 기간이나 채널 시트의 날짜를 바로잡으세요.
problem-closed-before-opened = 종료일 { JOSA($date, "이/가") } 개설일 { $first }보다 빠릅니다({ $other }).
    .mend = 두 날짜 중 하나를 바로잡으세요.
problem-more-than-possible = { $value } 값이 { $other } 셀의 { $limit }보다 큽니다. 있기 어려운 일입니다.
    .mend = 두 수를 확인하세요. 열이 서로 바뀌었거나 기간이 다를 수 있습니다.
problem-followers-jump = 이전 기간({ $other })과 신규·이탈 팔로워로 계산하면 { $expected }명인데, { $value }명으로 되어 있습니다.
    .mend = 세 수를 확인하세요. 네트워크가 계정을 정리한 것이라면 그대로 두어도 됩니다.
problem-shares-over-whole = { $other } 셀부터 이 구분의 비중을 더하면 { $value }%입니다.
    .mend = 값을 확인하세요. 합은 100%를 넘을 수 없습니다.
problem-bounce-without-sessions = 이탈률은 있지만 세션 수가 없습니다. 이 채널에만 쓰이고 전체에는 반영되지 않습니다.
problem-cost-repeats-ads = 이 비용은 { $other } 셀의 광고비와 같습니다. 두 번 집계됩니다.
    .mend = 이 행을 지우세요. 광고비는 광고 시트에만 적습니다.
problem-cost-without-amount = 금액도, 시간과 시급도 없는 비용입니다. 이 기간의 비용을 알 수 없습니다.
    .mend = 금액이나 시간과 시급을 채우거나 행을 지우세요.
problem-own-brand-missing = 브랜드 이름 ‘{ $brand }’ 행이 없습니다.
    .mend = 설정 시트의 이름으로 자사 언급량 행을 추가하세요.
problem-own-brand-period = 이 기간에는 ‘{ $brand }’ 행이 없어 SOV를 계산할 수 없습니다.
    .mend = 자사 언급량 행을 추가하세요.
problem-survey-both = 점수와 추천 고객 수({ $other })가 함께 있습니다.
    .mend = 둘 중 하나만 남기세요. 두 번 집계됩니다.
problem-survey-empty = 응답이 없는 행입니다.
    .mend = 점수와 응답 수, 또는 세 가지 인원수를 채우거나 행을 지우세요.
problem-survey-responses = 이 점수를 준 사람 수를 몰라 집계할 수 없습니다.
    .mend = 응답 수를 채우세요.
problem-nps-scale = NPS 응답은 0에서 10까지인데 { $value }입니다.
    .mend = 0에서 10까지 점수별로 한 행씩 적거나, 추천·중립·비추천 인원수를 적으세요.
problem-nps-average = { $value } 값은 평균입니다. 평균으로는 NPS를 계산할 수 없습니다.
    .mend = 0에서 10까지 점수별로 한 행씩 적거나, 추천·중립·비추천 인원수를 적으세요.
problem-nps-counts = 추천·중립·비추천 인원수 가운데 빠진 것이 있습니다.
    .mend = 셋을 모두 채우세요. 없으면 0을 입력하세요.
problem-csat-scale = { $value }점이 몇 점 만점인지 알 수 없습니다. 최고 점수가 비어 있습니다.
    .mend = 5나 10처럼 줄 수 있는 최고 점수를 채우세요.
problem-csat-over = { $value } 값은 0과 최고 점수 { $highest } 사이의 값이 아닙니다.
    .mend = 점수나 최고 점수를 바로잡으세요.

## 말로 된 응답

score-nps-10 = 매우 그렇다
    .aliases = 적극 추천 | 매우 추천 | 꼭 추천한다 | 매우 높음 | 추천 고객
score-nps-8 = 그렇다
    .aliases = 추천 | 추천한다 | 보통이다 | 중립 고객
score-nps-0 = 아니다
    .aliases = 그렇지 않다 | 추천하지 않음 | 추천하지 않는다 | 전혀 아니다 | 비추천 고객
score-csat-3 = 우수
    .aliases = 매우 만족 | 만족 | 좋음 | 매우 좋음
score-csat-2 = 보통
    .aliases = 중간 | 그저 그렇다
score-csat-1 = 미흡
    .aliases = 불만족 | 나쁨 | 매우 불만족

## `report check` 출력

check-severity-error = 오류
check-severity-warning = 경고
check-severity-note = 참고
check-whole-book = 워크북
check-fine = 문제가 없습니다.
check-errors = 오류 { $count }건
check-warnings = 경고 { $count }건
check-notes = 참고 { $count }건
check-stops = 오류를 고쳐야 보고서를 만들 수 있습니다.
check-stops-strict = --strict에서는 경고도 고쳐야 보고서를 만들 수 있습니다.
check-builds = 보고서를 만들 수 있습니다.
check-annotated = 셀마다 설명을 단 사본: { $path }
check-reading = { $rows }행 읽음
check-more = 같은 종류가 { $count }개 셀에 더 있습니다: { $cells }
