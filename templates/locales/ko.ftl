# 한국어. 한 파일이 한 언어이며, 메시지 키는 모든 파일에서 같다.

language-name = 한국어

## 형식: 숫자, 금액, 날짜, 목록

number-percent = { $number }%
number-compact-8 = { $number }억
number-compact-4 = { $number }만
    .from = 100
money-symbol = { $symbol }{ $number }
money-code = { $symbol }{"\u00A0"}{ $number }
date-short = M월 d일
date-medium = y년 M월 d일
date-month-year = y년 M월
date-month = M월
date-month-short = M월
list-comma = {", "}
list-last = { $most }, { $last }
