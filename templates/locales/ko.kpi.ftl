# 지표 목록: 이름, 카드와 표에 쓰는 짧은 이름, 정의.

## 분류, 단위, 방향

group-reach = 도달
group-engagement = 참여
group-conversion = 전환
group-return = 비용과 수익
group-satisfaction = 고객 만족
group-loyalty = 고객 충성도
group-own = 자체 지표

unit-count = 건수
unit-money = 금액
unit-percent = 퍼센트
unit-ratio = 비율
unit-hours = 시간
unit-rating = 별점(5점 만점)
unit-score = 점수(100점 만점)
unit-points = 포인트
unit-range = 범위

better-up = 높을수록 좋음
better-down = 낮을수록 좋음
better-neutral = 높고 낮음에 좋고 나쁨이 없음

## 말로 쓴 계산식

formula-either = { $first }, 알 수 없으면 { $second }
formula-each = Σ ({ $inner })
formula-before = 직전 기간의 { $metric }
formula-at-start = 시작 시점의 { $inner }
formula-at-end = 마지막 시점의 { $inner }
formula-setting = ‘{ $name }’

## 수치의 근거

note-posts = 게시물 { $of }개 중 { $have }개 기준
note-average-week = 주평균
note-average-two_weeks = 2주 평균
note-average-month = 월평균
note-average-two_months = 2개월 평균
note-average-quarter = 분기 평균
note-average-half_year = 반기 평균
note-average-year = 연평균

## 값이 없는 이유

reason-blank = 입력되지 않음: { $metric }
reason-not_tracked = 집계하지 않음: { $metric }
reason-zero = 나눌 { JOSA($divisor, "이/가") } 없음
reason-no_earlier = 직전 기간의 { JOSA($metric, "이/가") } 없음
reason-no_setting = 설정 ‘{ $setting }’ 값이 입력되지 않음
reason-no_rows = ‘{ $sheet }’ 시트에 행이 없음
reason-not_applicable = 이 단위로는 집계하지 않음
reason-break = 중간에 집계 기준이 바뀜
reason-uncertain = 입력된 숫자가 서로 맞지 않음

## 입력값: 문장 안에서 쓰는 이름

metric-followers = 팔로워
metric-new_followers = 신규 팔로워
metric-unfollows = 언팔로우
metric-posts = 게시물 수
metric-impressions = 노출
metric-reach = 도달
metric-video_views = 동영상 조회
metric-likes = 좋아요
metric-comments = 댓글
metric-shares = 공유
metric-saves = 저장
metric-link_clicks = 링크 클릭
metric-sessions = 세션
metric-bounce_rate = 이탈률
metric-sign_ups = 가입
metric-downloads = 다운로드
metric-leads = 리드
metric-orders = 주문
metric-new_customers = 신규 고객
metric-revenue = 매출
metric-ad_spend = 광고비
metric-ad_impressions = 광고 노출
metric-ad_clicks = 광고 클릭
metric-ad_clicks_added = 광고 클릭
metric-ad_conversions = 광고 전환
metric-ad_leads = 광고 리드
metric-ad_revenue = 광고 매출
metric-post_impressions = 게시물 노출
metric-post_reach = 게시물 도달
metric-post_likes = 게시물 좋아요
metric-post_comments = 게시물 댓글
metric-post_shares = 게시물 공유
metric-post_saves = 게시물 저장
metric-post_clicks = 게시물 클릭
metric-mentions = 브랜드 언급
metric-competitor_mentions = 경쟁사 언급
metric-mentioners_followers = 브랜드를 언급한 계정의 팔로워
metric-positive_mentions = 긍정 언급
metric-neutral_mentions = 중립 언급
metric-negative_mentions = 부정 언급
metric-csat_score = 만족도 점수
metric-csat_highest = 최고 점수
metric-csat_responses = 만족도 응답 수
metric-csat_scaled_responses = 5단계 이상 척도의 만족도 응답 수
metric-csat_top_two = 상위 두 점수의 응답 수
metric-promoters = 추천 고객
metric-passives = 중립 고객
metric-detractors = 비추천 고객
metric-nps_responses = 응답 수
metric-scored_promoters = 9~10점 응답 수
metric-scored_detractors = 0~6점 응답 수
metric-review_count = 리뷰 수
metric-review_stars = 별점
metric-messages = 메시지
metric-issues_raised = 접수된 이슈
metric-issues_resolved = 해결된 이슈
metric-first_reply_hours = 첫 답변까지 걸린 시간
metric-cost_amount = 금액
metric-cost_hours = 시간
metric-hourly_rate = 시간당 단가
metric-labour_hours = 인건비 항목의 시간
metric-other_hours = 기타 항목의 시간

## 비율의 분모가 되는 합계

metric-total_clicks = 클릭
metric-total_cost = 비용
metric-engagements = 참여
metric-conversions = 전환
metric-conversions_without_revenue = 매출 없는 전환
metric-net_new_followers = 순증 팔로워
metric-hours = 시간

## 도달

kpi-impressions = 노출
    .short = 노출
    .definition = 게시물이 화면에 표시된 횟수입니다. 조회수로 집계하는 네트워크는 조회수를 씁니다.
kpi-followers = 팔로워
    .short = 팔로워
    .definition = 기간이 끝난 시점에 채널을 팔로우하는 사람 수입니다.
kpi-net_new_followers = 순증 팔로워
    .short = 순증 팔로워
    .definition = 새로 얻은 팔로워에서 떠난 팔로워를 뺀 수입니다.
kpi-audience_growth_rate = 팔로워 증가율
    .short = 팔로워 증가율
    .definition = 시작 시점의 팔로워와 비교해 팔로워가 얼마나 늘었는지 보여 줍니다.
kpi-unfollow_rate = 언팔로우율
    .short = 언팔로우율
    .definition = 시작 시점의 팔로워 가운데 떠난 사람의 비율입니다.
kpi-reach = 도달
    .short = 도달
    .definition = 콘텐츠를 본 사람 수입니다. 여러 채널을 합하면 같은 사람이 두 번 이상 셀 수 있습니다.
kpi-reach_rate = 도달률
    .short = 도달률
    .definition = 팔로워 대비 도달한 사람의 비율입니다.
kpi-post_reach_rate = 게시물 도달률
    .short = 게시물 도달률
    .definition = 게시물 시트의 게시물이 해당 채널 팔로워 대비 몇 명에게 도달했는지 보여 줍니다.
kpi-frequency = 노출 빈도
    .short = 노출 빈도
    .definition = 도달한 한 사람이 평균 몇 번 보았는지 나타냅니다.
kpi-potential_reach = 잠재 도달
    .short = 잠재 도달
    .definition = 브랜드 언급을 보았을 만한 사람 수입니다. 언급한 계정 팔로워의 2~5%로 추정합니다.
kpi-share_of_voice = 언급 점유율
    .short = 언급 점유율
    .definition = 우리 브랜드와 경쟁사의 전체 언급 가운데 우리 브랜드가 차지하는 비율입니다.
kpi-mentions = 브랜드 언급
    .short = 브랜드 언급
    .definition = 사람들이 브랜드를 언급한 횟수입니다.
kpi-web_traffic = 소셜 유입
    .short = 소셜 유입
    .definition = 소셜 미디어를 거쳐 웹사이트를 방문한 횟수입니다.
kpi-video_views = 동영상 조회
    .short = 동영상 조회
    .definition = 네트워크 기준으로 동영상이 재생된 횟수입니다.

## 참여

kpi-likes = 좋아요
    .short = 좋아요
    .definition = 사람들이 좋아요를 누른 횟수입니다.
kpi-comments = 댓글
    .short = 댓글
    .definition = 사람들이 댓글을 단 횟수입니다.
kpi-shares = 공유
    .short = 공유
    .definition = 사람들이 콘텐츠를 공유한 횟수입니다.
kpi-saves = 저장
    .short = 저장
    .definition = 사람들이 나중에 보려고 저장한 횟수입니다.
kpi-clicks = 링크 클릭
    .short = 링크 클릭
    .definition = 게시물이나 프로필의 링크를 클릭한 횟수입니다.
kpi-engagements = 참여
    .short = 참여
    .definition = 좋아요, 댓글, 공유, 저장 등 사람들이 게시물에 보인 반응의 합입니다. 설정에 따라 클릭도 더합니다.
kpi-engagement_rate_followers = 참여율(팔로워 기준)
    .short = 참여율
    .definition = 팔로워 대비 참여의 비율입니다.
kpi-engagement_rate_reach = 참여율(도달 기준)
    .short = 참여율
    .definition = 도달한 사람 대비 참여의 비율입니다.
kpi-engagement_rate_impressions = 참여율(노출 기준)
    .short = 참여율
    .definition = 노출 대비 참여의 비율입니다.
kpi-average_engagement_rate = 게시물당 참여율
    .short = 게시물당 참여율
    .definition = 게시물 하나가 평균적으로 얻는, 팔로워 대비 참여의 비율입니다.
kpi-post_engagement_rate = 게시물 참여율(도달 기준)
    .short = 게시물 참여율(도달)
    .definition = 게시물 시트의 게시물이 게시 이후 얻은 모든 참여를 도달한 사람 수로 나눈 값입니다.
kpi-post_engagement_rate_impressions = 게시물 참여율(노출 기준)
    .short = 게시물 참여율(노출)
    .definition = 게시물 시트의 게시물이 게시 이후 얻은 모든 참여를 노출로 나눈 값입니다.
kpi-applause_rate = 호응률
    .short = 호응률
    .definition = 팔로워 대비 호응(좋아요, 저장, 공유)의 비율입니다.
kpi-amplification_rate = 확산율
    .short = 확산율
    .definition = 팔로워 대비 공유의 비율입니다.
kpi-virality_rate = 바이럴률
    .short = 바이럴률
    .definition = 노출 대비 공유의 비율입니다.
kpi-conversation_rate = 게시물당 댓글
    .short = 게시물당 댓글
    .definition = 게시물 하나에 평균적으로 달리는 댓글 수입니다.
kpi-posts = 게시물 수
    .short = 게시물 수
    .definition = 기간 중 올린 게시물 수입니다.
kpi-sentiment = 감성 지수
    .short = 감성 지수
    .definition = 긍정 언급에서 부정 언급을 뺀 수를 분류된 전체 언급으로 나눈 비율입니다.

## 전환

kpi-ctr = 클릭률
    .short = 클릭률
    .definition = 게시물 노출 가운데 링크 클릭으로 이어진 비율입니다.
kpi-total_clicks = 전체 클릭(광고 포함)
    .short = 전체 클릭
    .definition = 링크 클릭과 광고 클릭의 합입니다. 채널 수치에 광고가 이미 포함되어 있으면 다시 더하지 않습니다.
kpi-conversions = 전환
    .short = 전환
    .definition = 소셜에서 온 방문자의 가입, 다운로드, 리드, 주문을 합한 수입니다.
kpi-conversions_with_revenue = 매출이 있는 전환
    .short = 매출 있는 전환
    .definition = 바로 매출로 이어진 전환, 곧 주문입니다.
kpi-conversions_without_revenue = 매출이 없는 전환
    .short = 매출 없는 전환
    .definition = 아직 매출로 이어지지 않은 전환, 곧 가입, 다운로드, 리드입니다.
kpi-conversion_rate = 전환율
    .short = 전환율
    .definition = 광고를 포함한 클릭 가운데 전환으로 이어진 비율입니다.
kpi-bounce_rate = 이탈률
    .short = 이탈률
    .definition = 첫 페이지만 보고 떠난 방문의 비율입니다.
kpi-leads = 리드
    .short = 리드
    .definition = 상담을 신청하거나 연락처를 남긴 사람 수입니다.
kpi-orders = 주문
    .short = 주문
    .definition = 소셜에서 온 방문자가 한 주문 수입니다.
kpi-new_customers = 신규 고객
    .short = 신규 고객
    .definition = 처음으로 구매한 고객 수입니다.
kpi-click_to_lead_rate = 클릭 대비 리드율
    .short = 클릭 대비 리드율
    .definition = 광고를 포함한 클릭 가운데 리드로 이어진 비율입니다.
kpi-lead_conversion_rate = 리드 전환율
    .short = 리드 전환율
    .definition = 리드 가운데 고객이 된 비율입니다.
kpi-revenue = 소셜 매출
    .short = 매출
    .definition = 소셜 미디어에서 온 것으로 확인되는 매출입니다.

## 비용과 수익

kpi-ad_spend = 광고비
    .short = 광고비
    .definition = 네트워크에 지불한 광고 비용입니다.
kpi-total_cost = 총비용
    .short = 총비용
    .direct = 직접 비용
    .definition = 광고비와 인건비, 콘텐츠, 도구, 대행사 등 소셜 미디어에 든 모든 비용입니다.
kpi-cpc = 클릭당 비용
    .short = 클릭당 비용
    .definition = 광고 클릭 한 번에 든 비용입니다.
kpi-cpm = 노출 1,000회당 비용
    .short = 1,000회 노출 비용
    .definition = 광고를 1,000번 노출하는 데 든 비용입니다.
kpi-ad_ctr = 광고 클릭률
    .short = 광고 클릭률
    .definition = 광고 노출 가운데 클릭으로 이어진 비율입니다.
kpi-ad_conversion_rate = 광고 전환율
    .short = 광고 전환율
    .definition = 광고 클릭 가운데 전환으로 이어진 비율입니다.
kpi-ad_cost_per_conversion = 광고 전환당 비용
    .short = 전환당 비용
    .definition = 광고를 통한 전환 한 건에 든 비용입니다.
kpi-cost_per_lead = 리드당 비용
    .short = 리드당 비용
    .direct = 리드당 직접 비용
    .definition = 모든 비용을 포함해 리드 한 건에 든 비용입니다.
kpi-ad_cost_per_lead = 광고 리드당 비용
    .short = 광고 리드당 비용
    .definition = 광고를 통한 리드 한 건에 든 비용입니다.
kpi-cost_per_order = 주문당 비용
    .short = 주문당 비용
    .direct = 주문당 직접 비용
    .definition = 모든 비용을 포함해 주문 한 건에 든 비용입니다.
kpi-cac = 고객 획득 비용
    .short = 고객 획득 비용
    .direct = 고객 획득 직접 비용
    .definition = 모든 비용을 포함해 신규 고객 한 명을 얻는 데 든 비용입니다.
kpi-roas = 광고비 대비 매출
    .short = 광고비 대비 매출
    .definition = 광고를 통한 매출이 광고비의 몇 배인지 나타냅니다.
kpi-roi = 투자 수익률
    .short = 투자 수익률
    .direct = 직접 비용 대비 수익률
    .definition = 소셜 미디어가 비용을 넘어 벌어들인 금액을 비용과 비교한 비율입니다.
kpi-hours = 작업 시간
    .short = 작업 시간
    .definition = 소셜 미디어 운영에 들인 시간입니다.
kpi-cost_per_post = 게시물당 비용
    .short = 게시물당 비용
    .direct = 게시물당 직접 비용
    .definition = 모든 비용을 포함해 게시물 하나에 평균적으로 든 비용입니다.

## 고객 만족

kpi-reviews = 리뷰 수
    .short = 리뷰 수
    .definition = 고객이 남긴 리뷰 수입니다.
kpi-star_rating = 평균 별점
    .short = 평균 별점
    .definition = 고객이 준 별점의 평균이며 5점 만점입니다.
kpi-csat = 고객 만족도
    .short = 고객 만족도
    .definition = 만족도 점수의 평균이며 100점 만점입니다.
kpi-csat_top2 = 만족 고객 비율
    .short = 만족 고객 비율
    .definition = 가장 높은 두 점수를 준 응답의 비율입니다.
kpi-nps = 순추천지수(NPS)
    .short = 순추천지수
    .definition = 브랜드를 추천하겠다는 고객의 비율에서 추천하지 않겠다는 고객의 비율을 뺀 값으로, −100에서 100 사이입니다.

## 고객 충성도

kpi-issues_raised = 접수된 이슈
    .short = 접수된 이슈
    .definition = 고객이 제기한 문제의 수입니다.
kpi-issues_resolved = 해결된 이슈
    .short = 해결된 이슈
    .definition = 해결한 문제의 수입니다.
kpi-resolution_rate = 해결률
    .short = 해결률
    .definition = 접수된 이슈 대비 해결된 이슈의 비율입니다. 예전 이슈까지 해결하면 100%를 넘습니다.
kpi-first_reply_time = 첫 답변 시간
    .short = 첫 답변 시간
    .definition = 고객이 첫 답변을 받기까지 평균적으로 기다린 시간입니다.
kpi-customer_lifetime_value = 고객 생애 가치
    .short = 고객 생애 가치
    .definition = 고객 한 명이 거래하는 동안 쓰는 금액입니다.
kpi-clv_to_cac = 획득 비용 대비 생애 가치
    .short = 비용 대비 생애 가치
    .definition = 고객 생애 가치가 고객 획득 비용의 몇 배인지 나타냅니다.
