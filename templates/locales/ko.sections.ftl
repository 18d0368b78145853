## 보고서 섹션: 광고, 고객 만족, 고객 응대, 비용과 수익, 경쟁사, 오디언스, 콘텐츠

section-paid = 광고
section-customers = 고객 만족
section-care = 고객 응대
section-return = 비용과 수익
section-competitors = 경쟁사
section-audience = 오디언스
section-content = 콘텐츠
standing-steady = { JOSA($kpi, "은/는") } { JOSA($value, "으로/로") } 큰 변화가 없습니다

## 광고

paid-costliest = { JOSA($kpi, "이/가") } 가장 높은 채널은 { $name }: { $value }
paid-places = 광고비를 쓴 곳
paid-where = 채널·캠페인
paid-by-channel = 채널별
paid-by-campaign = 캠페인별
paid-spend = 광고비
paid-clicks = 클릭
paid-leads = 리드

## 고객 만족

customers-promoters = 추천
customers-passives = 중립
customers-detractors = 비추천
customers-parts = 응답 비중, { $days }
customers-parts-title = 추천·중립·비추천 응답
customers-parts-now = 응답 중 추천 { $promoters }, 비추천 { $detractors }
customers-margin = 순추천지수는 응답 { $answers }건을 바탕으로 하며, 오차 범위는 ±{ $points }입니다(95% 신뢰수준).
customers-quote = “{ $text }”
customers-stars = 별점 5점 만점에 { $stars }점
customers-say = 고객의 말: { $quote } ({ $author })

## 고객 응대

care-all = 전체 채널
care-chart-slowest = 첫 답변을 가장 오래 기다리는 채널은 { $name }: { $value }
care-chart-now = 첫 답변까지 { $value }
care-over-time = { $kpi }, { $days }
care-by-channel = 채널별 이슈와 답변

## 비용과 수익

return-title = 비용 { $cost }, 성과 { $brought }: ROI { $roi }
return-title-direct = 직접 비용 { $cost }, 성과 { $brought }
return-title-up = 비용 { $cost }, 성과 { $brought }: ROI { $was }에서 { JOSA($roi, "으로/로") } 상승
return-title-down = 비용 { $cost }, 성과 { $brought }: ROI { $was }에서 { JOSA($roi, "으로/로") } 하락
return-places = 직접 비용과 성과
return-places-direct = 광고비와 해당 채널·캠페인에 쓴 비용만 포함하며, 인건비는 나누어 배분하지 않습니다
return-direct-cost = 직접 비용
return-ads = 광고
return-chart = 비용에서 { $kind } 비중이 { JOSA($share, "으로/로") } 가장 큽니다
return-chart-ads = 비용에서 광고 비중이 { JOSA($share, "으로/로") } 가장 큽니다
return-kinds = 비용 종류별, { $period }
return-kinds-against = 비용 종류별, { $period } ({ $before } 대비)
return-no-labour = 인건비가 입력되지 않아 비용과 수익에는 { $kinds }만 포함됩니다.

## 경쟁사

competitors-first = { JOSA($brand, "이/가") } 언급량의 { JOSA($share, "을/를") } 차지해 1위입니다
competitors-behind = 언급량 1위는 { $leader } { $most }, { JOSA($brand, "은/는") } { $share }입니다
competitors-over-time = 브랜드별 언급 점유율, { $days }
competitors-course = { $brand }: { $first } { $was }에서 { JOSA($share, "으로/로") }
competitors-table = 브랜드별 언급
competitors-subtitle = 전체 언급 중 비중, { $period }
competitors-subtitle-against = 전체 언급 중 비중, { $period } ({ $before } 대비)
competitors-brand = 브랜드
competitors-share = { $period }
competitors-mentions = 언급
competitors-followers = 팔로워
competitors-left-out = 언급이 더 적은 브랜드 { $count }개는 표시하지 않았습니다. 언급 수 합계에는 포함됩니다.

## 오디언스

audience-all = 전체 팔로워
audience-kind = { $split ->
    [age] 연령대
    [gender] 성별
    [country] 국가
    [city] 도시
   *[other] 언어
}
audience-largest = 전체 팔로워에서 가장 많은 { JOSA($kind, "은/는") } { $group }, { $share }
audience-largest-on = { $channel }에서 가장 많은 { JOSA($kind, "은/는") } { $group }, { $share }
audience-part = { $channels } { $group }
audience-comma = {", "}
audience-several = 가장 많은 { $kind }: { $parts }
audience-up = { $channel }: { $group } 비중이 { $size } 올랐습니다.
audience-down = { $channel }: { $group } 비중이 { $size } 내렸습니다.
audience-table = { $split ->
    [age] 연령대별 팔로워
    [gender] 성별 팔로워
    [country] 국가별 팔로워
    [city] 도시별 팔로워
   *[other] 언어별 팔로워
}
audience-subtitle = 팔로워 비중, { $period }
audience-subtitle-change = 팔로워 비중, { $period }, 변화는 { $before } 대비 %p
audience-subtitle-unchanged = 팔로워 비중, { $period }, { $before } 대비 변화 없음
audience-left-out = 집계했지만 여기에 표시하지 않은 채널: { $channels }.

## 콘텐츠

content-subtitle = { $period }에 올린 게시물이 게시 이후 지금까지 얻은 누적 수치이며, 해당 기간의 활동 수치와 다릅니다
content-format-reach = 참여율이 가장 높은 형식은 { $format }: 도달 대비 { $rate }
content-format-impressions = 참여율이 가장 높은 형식은 { $format }: 노출 대비 { $rate }
content-best-reach = 참여율이 가장 높은 게시물은 ‘{ $post }’: 도달 대비 { $rate }
content-best-impressions = 참여율이 가장 높은 게시물은 ‘{ $post }’: 노출 대비 { $rate }
content-table = 게시물 { $count }개 중 상위와 하위
content-table-all = { $count ->
    [1] 게시물 1개
   *[other] 게시물 { $count }개, 참여율 순
}
content-measure = 참여율: 참여 ÷ 도달, 도달을 모르면 참여 ÷ 노출
content-best = 상위
content-weakest = 하위
content-post = 게시물
content-format = 형식
content-day = 게시일
content-size = 도달
content-rate = 참여율
content-of-impressions = 노출
content-left-out = 게시물 { $count }개는 수치가 모자라거나 도달이 중앙값의 10분의 1에 못 미쳐 순위에서 뺐습니다.
content-format-count = { $format } ({ $count })
content-formats = 참여율은 { $first } { $most }, { $last } { $least }
content-formats-reach = 형식별 참여 ÷ 도달, 괄호 안은 게시물 수
content-formats-impressions = 형식별 참여 ÷ 노출, 괄호 안은 게시물 수
content-weekday = 요일
content-posts = 게시물
content-weekdays = 요일별 참여율
content-weekdays-when = { $first } ~ { $last } 게시물, 요일별 수가 적어 참고용입니다
