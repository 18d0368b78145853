# 한국어. 한 파일이 한 언어이며, 메시지 키는 모든 파일에서 같다.

language-name = 한국어

## 형식: 숫자, 금액, 날짜, 목록

number-percent = { $number }%
number-compact-8 = { $number }억
number-compact-4 = { $number }만
    .from = 100
money-symbol = { $symbol }{ $number }
money-code = { $symbol }{"\u00A0"}{ $number }
date-weekday = EEE
date-short = M월 d일
date-medium = y년 M월 d일
date-month-year = y년 M월
date-month = M월
date-month-short = M월
list-comma = {", "}
list-last = { $most }, { $last }


### 명령줄

## report doctor

doctor-python = 파이썬
    .mend = 파이썬 { $detail } 버전은 너무 오래되었습니다. 3.11 이상을 설치하세요.
doctor-pango = Pango (PDF 글자 조판)
    .mend = { $system ->
        [darwin] Pango가 없어 PDF를 만들 수 없습니다. 다음을 입력하세요: brew install pango
        [win32] Pango가 없어 PDF를 만들 수 없습니다. MSYS2를 설치한 뒤 그 셸에서 다음을 입력하세요: pacman -S mingw-w64-ucrt-x86_64-pango
       *[other] Pango가 없어 PDF를 만들 수 없습니다. Debian, Ubuntu: sudo apt-get install libpangoft2-1.0-0. Fedora: sudo dnf install pango
    }
doctor-subset = HarfBuzz subset (PDF 속도)
    .mend = { $system ->
        [darwin] HarfBuzz subset이 없습니다. PDF 품질은 같지만 최대 11배 느려집니다. 다음을 입력하세요: brew install harfbuzz
        [win32] HarfBuzz subset이 없습니다. PDF 품질은 같지만 최대 11배 느려집니다. MSYS2 셸에서 다음을 입력하세요: pacman -S mingw-w64-ucrt-x86_64-harfbuzz
       *[other] HarfBuzz subset이 없습니다. PDF 품질은 같지만 최대 11배 느려집니다. Debian, Ubuntu: sudo apt-get install libharfbuzz-subset0. Fedora: sudo dnf install harfbuzz
    }
doctor-font-latin = 라틴 문자 글꼴
    .mend = assets/fonts에 라틴 문자 글꼴이 없습니다. 프로그램을 다시 설치하세요.
doctor-font-cyrillic = 키릴 문자 글꼴
    .mend = assets/fonts에 키릴 문자 글꼴이 없습니다. 프로그램을 다시 설치하세요.
doctor-font-korean = 한글 글꼴
    .mend = assets/fonts에 한글 글꼴이 없습니다. 프로그램을 다시 설치하세요.
doctor-font-chinese = 중국어 글꼴
    .mend = assets/fonts에 중국어 글꼴이 없습니다. 프로그램을 다시 설치하세요.
doctor-write = 현재 폴더에 쓰기
    .mend = { $detail } 폴더에 쓸 수 없습니다. 쓸 수 있는 폴더로 옮기거나 -o로 폴더를 지정하세요.
doctor-library = { $name }
    .mend = { $name } 라이브러리가 없습니다. 프로그램을 다시 설치하세요.
doctor-state-fine = 정상
doctor-state-slow = 느림
doctor-state-missing = 없음
doctor-verdict = { $missing ->
    [0] 모두 갖추어져 있습니다.
   *[other] 해결할 항목이 { $missing }개 있습니다.
}

## 어느 한 곳에 속하지 않는 오류

error-unknown = 프로그램을 계속할 수 없습니다.
error-unexpected = 워크북이 아니라 프로그램의 오류이며, 워크북은 바뀌지 않았습니다: { $kind }: { $detail }
    .mend = 알려 주시면 고치겠습니다. REPORTER_DEBUG=1을 설정하고 같은 명령을 다시 실행한 뒤 출력된 내용을 보내 주세요.
error-cannot-write = { $path }에 아무것도 쓰지 못했습니다: { $cause }
    .mend = 파일이 열려 있으면 닫거나, -o로 다른 폴더를 지정하세요.

## 잘못된 명령: 요청한 기간

error-wrong-command-period-no-numbers = 워크북에 아직 수치가 없어 보고할 기간이 없습니다.
    .mend = { sheet-channel_results } 시트를 한 행 이상 채우세요.
error-wrong-command-period-none-finished = 수치가 있는 기간 중 끝난 기간이 아직 없습니다. 첫 기간인 { JOSA($first, "은/는") } { $end }에 끝납니다.
    .mend = 기간을 직접 지정하거나(--period { $first }), { sheet-settings } 시트의 { JOSA(setting-as_of, "을/를") } 입력하세요.
error-wrong-command-period-unreadable = ‘{ $asked }’에 해당하는 기간을 알 수 없습니다.
    .mend = 월(2026-10), 분기(2026-Q3), 연도(2026), 주(2026-W05) 또는 시작..끝 형식으로 입력하세요. 워크북에는 { $first }부터 { $last }까지 있습니다.
error-wrong-command-period-does-not-fit = 워크북의 기간 단위가 { $asked }에 맞지 않습니다.
    .mend = 첫날이 속한 기간은 { $holding }입니다.
error-wrong-command-period-empty = { $asked }에 해당하는 수치가 워크북에 없습니다.
    .mend = 워크북에는 { $first }부터 { $last }까지 있습니다.
error-wrong-command-period-partly = { $asked } 중 일부 기간의 수치만 워크북에 있습니다.
    .mend = 있는 기간만 지정하세요: --period { $covered }
error-not-a-folder = { JOSA($path, "은/는") } 폴더가 아니라 파일입니다.
    .mend = -o 뒤에는 폴더를 적으세요. 문서 이름은 브랜드와 기간으로 정해집니다.


### 워크북: 시트, 열, 설정, 선택 항목

# 워크북의 한국어 문구: 시트, 열, 설정, 선택 항목, 빈 양식.

## 시트

sheet-start_here = 시작하기
    .aliases = 시작 | 안내 | 사용법 | 작성 방법
sheet-settings = 설정
    .aliases = 환경설정 | 옵션 | 기본 설정
    .help = 브랜드, 통화, 보고 주기, 그리고 보고서의 모양과 비교 방법.
    .feeds = 전체: 이름, 통화, 기간, 비교
sheet-channels = 채널
    .aliases = 계정 | 채널 목록 | 계정 목록 | 소셜 채널
    .help = 계정 하나에 한 행. 여기 적은 이름을 다른 모든 시트에서 사용합니다.
    .feeds = 채널별 페이지, 모든 합계
sheet-channel_results = 채널 성과
    .aliases = 채널 결과 | 채널별 성과 | 채널 실적 | 채널 데이터 | 성과
    .help = 채널과 기간마다 한 행. 각 네트워크 통계 화면의 숫자를 그대로 옮깁니다.
    .feeds = 요약, 성과표, 도달, 참여, 채널별 페이지
sheet-website = 웹사이트
    .aliases = 웹 | 홈페이지 | 웹 분석 | 구글 애널리틱스 | GA4
    .help = 소셜에서 온 방문자가 웹사이트에서 한 일: 방문, 리드, 주문, 매출.
    .feeds = 유입과 전환, 비용과 수익
sheet-goals = 목표
    .aliases = 목표 관리 | KPI 목표 | 타깃
    .help = 약속한 것: KPI, 목표값, 기한.
    .feeds = 목표, 요약
sheet-notes = 메모
    .aliases = 코멘트 | 노트 | 비고 | 의견
    .help = 보고서에 실을 내 말: 헤드라인, 성과, 위험, 결정 요청, 다음 할 일.
    .feeds = 헤드라인, 코멘트, 차트 표시, 다음 할 일
sheet-ads = 광고
    .aliases = 유료 광고 | 광고 성과 | 소셜 광고 | 캠페인
    .help = 유료 캠페인: 지출, 클릭, 그리고 그 결과.
    .feeds = 광고, 비용과 수익
sheet-posts = 게시물
    .aliases = 콘텐츠 | 포스트 | 게시물 성과 | 상위 게시물
    .help = 보여 줄 만한 게시물과 그 숫자, 이미지.
    .feeds = 콘텐츠: 상위 게시물, 형식, 올리기 좋은 시간
sheet-listening = 소셜 리스닝
    .aliases = 리스닝 | 언급 | 언급량 | 경쟁사 | 점유율
    .help = 우리와 경쟁사가 얼마나, 어떤 어조로 언급되는지.
    .feeds = 경쟁사, 도달
sheet-surveys = 설문
    .aliases = 설문조사 | 만족도 조사 | NPS | CSat
    .help = 만족도(CSat)와 추천 의향(NPS) 응답.
    .feeds = 고객 만족: 만족도와 NPS
sheet-reviews = 리뷰
    .aliases = 후기 | 평점 | 별점 | 고객 후기
    .help = 별점과 고객이 남긴 글.
    .feeds = 고객 만족: 별점과 인용문
sheet-care = 고객 응대
    .aliases = 고객 지원 | 고객 서비스 | CS | 문의 응대
    .help = 답변한 메시지, 접수되고 해결된 이슈, 첫 답변까지 걸린 시간.
    .feeds = 고객 응대
sheet-costs = 비용과 시간
    .aliases = 비용 | 비용 및 시간 | 예산 | 작업 시간 | 지출
    .help = 광고비 외에 소셜 운영에 든 것: 인건비, 콘텐츠, 도구, 대행사.
    .feeds = 비용과 수익
sheet-audience = 오디언스
    .aliases = 팔로워 구성 | 인구통계 | 타깃층 | 이용자 구성
    .help = 누가 팔로우하는지: 연령, 성별, 국가, 도시, 언어.
    .feeds = 오디언스
sheet-benchmarks = 벤치마크
    .aliases = 업계 벤치마크 | 업계 평균 | 기준값
    .help = 비교할 외부 수치와 그 출처. 사용하겠다고 표시한 것만 쓰입니다.
    .feeds = 정의가 맞는 지표 옆의 벤치마크
sheet-recipients = 받는 사람
    .aliases = 수신자 | 수신인 | 배포 목록 | 메일 목록
    .help = 보고서를 이메일로 받을 사람.
    .feeds = ‘report send’로 보낼 사람

## 열: 설정

column-settings-name = 설정 항목
    .help = 고를 수 있는 항목입니다. 이름은 그대로 두세요.
    .aliases = 항목 | 이름 | 옵션
column-settings-value = 값
    .help = 여기에 입력하거나 목록에서 고르세요. 비워 두면 설명에 적힌 기본값을 씁니다.
    .aliases = 선택 | 입력값 | 내용
column-settings-help = 설명
    .help = 각 설정 항목의 설명입니다.
    .aliases = 도움말 | 안내

## 열: 채널

column-channels-channel = 채널
    .help = 이 계정을 부르는 짧은 이름(예: “인스타그램”, “링크드인 본사”). 다른 시트에도 똑같이 적으세요. 보고서에 이 이름이 그대로 나옵니다.
    .aliases = 채널명 | 계정 | 계정명 | 채널 이름 | 페이지
column-channels-network = 네트워크
    .help = 계정이 있는 네트워크. 목록에서 고르고, 목록에 없으면 “기타”를 고르세요.
    .aliases = 플랫폼 | 소셜 네트워크 | SNS | 매체
column-channels-handle = 계정 ID
    .help = 공개된 계정 이름(예: @harbourlane). 채널 페이지에 표시됩니다.
    .aliases = 아이디 | 핸들 | 사용자 이름 | 계정 아이디
column-channels-url = URL
    .help = https://로 시작하는 공개 주소. 보고서에서 링크가 됩니다.
    .aliases = 링크 | 주소 | 계정 주소 | 프로필 URL
column-channels-purpose = 운영 목적
    .help = 이 채널을 운영하는 이유를 짧게(예: “신규 고객 도달”, “개발자 채용”). 채널 페이지에 표시됩니다.
    .aliases = 목적 | 역할 | 채널 목적
column-channels-opened = 개설일
    .help = 첫 보고 기간 이후에 개설했다면 그 날짜. 이 날 이전의 숫자는 없어도 됩니다.
    .aliases = 시작일 | 개설 | 생성일 | 오픈일
column-channels-closed = 종료일
    .help = 운영을 마친 마지막 날. 운영 중이면 비워 두세요.
    .aliases = 종료 | 폐쇄일 | 마감일
column-channels-figures_include_ads = 광고 포함 수치
    .help = ‘채널 성과’에 적는 노출, 도달, 클릭에 이미 광고분이 들어 있으면 ‘예’(메타는 기본으로 포함). 이때 광고 클릭을 다시 더하지 않습니다.
    .aliases = 광고 포함 | 유료 포함 | 광고 수치 포함
column-channels-included = 보고서 포함
    .help = ‘아니요’로 하면 행을 지우지 않고 보고서에서만 뺍니다. 비워 두면 포함합니다.
    .aliases = 포함 | 포함 여부 | 사용 | 활성

## 열: 채널 성과

column-channel_results-period = 기간
    .help = 보고 기간의 첫날(예: 2026-10-01). “2026년 10월”, “2026-Q4”, “2026-W41”도 읽습니다.
    .aliases = 월 | 주 | 보고 기간 | 시작일 | 분기 | 연도 | 기준월
column-channel_results-channel = 채널
    .help = 목록에서 채널을 고르세요. 새 채널은 ‘채널’ 시트에 추가합니다.
    .aliases = 채널명 | 계정 | 계정명 | 채널 이름 | 페이지
column-channel_results-followers = 팔로워
    .help = 기간 마지막 날의 총수. 인스타그램: 프로페셔널 대시보드 → 총 팔로워. 페이스북: 인사이트 → 타겟. 링크드인: 분석 → 팔로워. X: 프로필. 유튜브: 구독자. 틱톡: 분석 → 팔로워.
    .aliases = 팔로워 수 | 총 팔로워 | 구독자 | 구독자 수 | 친구 수 | 팬 | 이웃 수
column-channel_results-new_followers = 신규 팔로워
    .help = 기간에 늘어난 수(이탈을 빼기 전). 인스타그램: 총 팔로워 → 팔로우. 페이스북: 인사이트 → 타겟. 링크드인: 분석 → 팔로워. X: 애널리틱스 → 새 팔로우. 유튜브: 늘어난 구독자. 틱톡: 분석 → 팔로워.
    .aliases = 새 팔로워 | 신규 구독자 | 팔로우 | 증가 팔로워 | 늘어난 구독자
column-channel_results-unfollows = 언팔로우
    .help = 기간에 떠난 수. 인스타그램: 총 팔로워 → 언팔로우. 페이스북: 인사이트 → 언팔로우. X: 애널리틱스. 유튜브 스튜디오: 줄어든 구독자. 링크드인은 보여 주지 않으니 비워 두거나 ‘해당 없음’.
    .aliases = 팔로우 취소 | 이탈 팔로워 | 구독 취소 | 줄어든 구독자 | 이탈
column-channel_results-posts = 게시물 수
    .help = 기간에 이 계정이 올린 게시물, 릴스, 스토리, 영상의 개수.
    .aliases = 게시물 | 발행 수 | 게시 수 | 콘텐츠 수 | 포스팅 수
column-channel_results-impressions = 노출
    .help = 콘텐츠가 표시된 횟수. 인스타그램·페이스북: ‘조회’(프로페셔널 대시보드, 인사이트). 링크드인: 분석 → 콘텐츠 → 노출. X: 애널리틱스. 유튜브: 도달 범위 → 노출수. 틱톡: 분석 → 동영상 조회수.
    .aliases = 노출수 | 노출 수 | 조회 | 총 노출 | 표시 횟수
column-channel_results-reach = 도달
    .help = 한 번 이상 본 사람 수. 인스타그램: 프로페셔널 대시보드 → 도달한 계정. 페이스북: 인사이트 → 조회한 사람. 링크드인: 고유 노출. 유튜브: 순 시청자수. 틱톡: 도달한 시청자. X는 보여 주지 않습니다.
    .aliases = 도달수 | 도달 수 | 도달한 계정 | 도달 계정 | 순 시청자수 | 고유 노출
column-channel_results-video_views = 동영상 조회
    .help = 영상 재생 횟수. 인스타그램: 릴스 조회. 페이스북: 인사이트 → 콘텐츠 → 동영상 조회. 링크드인: 콘텐츠 → 동영상 조회. X: 애널리틱스. 유튜브 스튜디오: 분석 → 조회수. 틱톡: 분석 → 동영상 조회수.
    .aliases = 동영상 조회수 | 조회수 | 재생수 | 영상 조회수 | 재생 횟수
column-channel_results-likes = 좋아요
    .help = 기간의 좋아요와 공감. 인스타그램: 반응 → 좋아요. 페이스북: 콘텐츠 → 공감. 링크드인: 콘텐츠 → 반응. X: 애널리틱스 → 마음에 들어요. 유튜브 스튜디오·틱톡: 좋아요.
    .aliases = 좋아요 수 | 공감 | 공감수 | 반응 | 하트 | 마음
column-channel_results-comments = 댓글
    .help = 기간의 댓글과 답글. 인스타그램: 반응 → 댓글. 페이스북·링크드인: 콘텐츠 → 댓글. X: 애널리틱스 → 답글. 유튜브 스튜디오: 추가된 댓글. 틱톡: 분석 → 댓글.
    .aliases = 댓글 수 | 답글 | 코멘트 | 덧글
column-channel_results-shares = 공유
    .help = 사람들이 퍼 나른 횟수. 인스타그램: 반응 → 공유. 페이스북: 콘텐츠 → 공유. 링크드인: 콘텐츠 → 퍼감. X: 재게시(인용 포함). 유튜브 스튜디오·틱톡: 공유.
    .aliases = 공유 수 | 공유수 | 리포스트 | 재게시 | 리트윗 | 퍼가기
column-channel_results-saves = 저장
    .help = 나중에 보려고 저장한 횟수. 인스타그램: 반응 → 저장. 페이스북: 콘텐츠 → 저장. X: 북마크. 틱톡: 즐겨찾기. 핀터레스트: 저장. 링크드인과 유튜브는 보여 주지 않습니다.
    .aliases = 저장 수 | 저장수 | 북마크 | 즐겨찾기
column-channel_results-link_clicks = 링크 클릭
    .help = 웹사이트로 이어진 클릭. 인스타그램: 프로필 활동 → 외부 링크 누름. 페이스북: 인사이트 → 링크 클릭. 링크드인: 콘텐츠 → 클릭. X: URL 클릭. 유튜브: 최종 화면·카드 클릭. 틱톡: 웹사이트 클릭.
    .aliases = 링크 클릭 수 | 클릭 | 클릭수 | URL 클릭 | 웹사이트 클릭 | 외부 링크 누름

## 열: 웹사이트

column-website-period = { column-channel_results-period }
    .help = { column-channel_results-period.help }
    .aliases = { column-channel_results-period.aliases }
column-website-channel = 채널
    .help = 방문자가 온 채널을 고르세요. 같은 네트워크의 두 계정을 구분할 수 없으면 네트워크를 고르세요. 그때는 네트워크와 전체 합계에만 반영됩니다.
    .aliases = 채널 또는 네트워크 | 소스 | 유입 채널 | 유입 경로 | 네트워크 | 채널명
column-website-campaign = 캠페인
    .help = 이 숫자가 속한 캠페인(utm_campaign). 캠페인이 아니면 비워 두세요. 캠페인이 있는 행과 없는 행은 더해집니다.
    .aliases = 캠페인명 | 캠페인 이름 | utm_campaign
column-website-sessions = 세션
    .help = 이 채널에서 온 방문 수. GA4: 보고서 → 획득 → 트래픽 획득, 세션 소스별 세션수.
    .aliases = 세션수 | 방문 | 방문수 | 방문 수 | 트래픽
column-website-bounce_rate = 이탈률
    .help = 바로 떠난 방문의 비율(예: 48.2%). GA4: 트래픽 획득 보고서에 ‘이탈률’을 추가하세요(100%에서 참여율을 뺀 값).
    .aliases = 반송률 | 이탈율
column-website-sign_ups = 가입
    .help = 이 채널에서 온 방문자의 뉴스레터, 체험, 회원 가입. GA4: 트래픽 획득 → 주요 이벤트: sign_up.
    .aliases = 가입 수 | 회원가입 | 신규 가입 | 구독 신청
column-website-downloads = 다운로드
    .help = 이 채널에서 온 방문자가 내려받은 파일이나 앱. GA4: 주요 이벤트: file_download.
    .aliases = 다운로드 수 | 내려받기 | 설치
column-website-leads = 리드
    .help = 연락처를 남기거나 견적을 요청한 사람. GA4: 주요 이벤트 generate_lead 또는 CRM의 유입 경로. 네트워크 안의 양식으로 받은 리드와 유료 리드도 여기에 더하세요.
    .aliases = 리드 수 | 잠재고객 | 문의 | 상담 신청
column-website-orders = 주문
    .help = 이 채널에서 온 방문자의 구매 건수. GA4: 트래픽 획득 → 주요 이벤트: purchase, 또는 쇼핑몰의 유입 경로.
    .aliases = 주문 수 | 구매 | 구매 수 | 거래 | 결제
column-website-new_customers = 신규 고객
    .help = 이 채널로 와서 처음 구매한 사람. CRM이나 쇼핑몰에서 확인합니다.
    .aliases = 신규 고객 수 | 첫 구매 고객 | 새 고객
column-website-revenue = 매출
    .help = 이 주문들의 금액, 워크북의 통화로, 유료 캠페인 포함. GA4: 트래픽 획득 → 총수익.
    .aliases = 매출액 | 수익 | 총수익 | 판매액

## 열: 목표

column-goals-goal = 목표
    .help = 목표를 말하듯 한 문장으로(예: “연말까지 팔로워 12만 8천 명”).
    .aliases = 목표명 | 목표 이름 | 내용
column-goals-objective = 사업 목적
    .help = 이 목표가 돕는 사업 목적: 인지도, 매출, 충성도, 채용.
    .aliases = 목적 | 비즈니스 목표 | 상위 목표
column-goals-kpi = KPI
    .help = 목표를 재는 지표. 목록에서 고르세요.
    .aliases = 지표 | 성과 지표 | 측정 지표
column-goals-channel = 채널
    .help = 한 채널만의 목표일 때. 비워 두면 모든 채널 합계입니다.
    .aliases = { column-channel_results-channel.aliases }
column-goals-campaign = 캠페인
    .help = 한 캠페인만의 목표일 때. 비워 두면 전체입니다.
    .aliases = 캠페인명 | 캠페인 이름
column-goals-kind = 종류
    .help = 수준 도달: 기한까지 도달. 증가량: 이만큼 추가. 증가율: 기준값 대비 비율. 매 기간 유지: 매번 충족. 누계: 시작부터 기한까지의 합.
    .aliases = 목표 종류 | 유형 | 목표 유형 | 구분
column-goals-bound = 이상 또는 이하
    .help = 목표값이 하한인지 상한인지. 비워 두면 KPI를 따릅니다: 리드는 이상, 비용은 이하. 지출, 게시물 수, 시간에는 꼭 적으세요.
    .aliases = 상한 하한 | 방향 | 이상/이하
column-goals-baseline = 기준값
    .help = 출발점의 값. 비워 두면 시작 직전 기간의 값. 비율은 2.4%처럼 적습니다.
    .aliases = 시작값 | 기준 | 현재값
column-goals-target = 목표값
    .help = 도달할 값. 비율은 3.0%처럼, 금액은 워크북의 통화로 적습니다.
    .aliases = 목표치 | 타깃 | 목표 수치
column-goals-start = 시작일
    .help = 집계를 시작하는 날. 이 날이 속한 기간부터 셉니다.
    .aliases = 시작 | 개시일
column-goals-due = 기한
    .help = 마지막 날. 이 날이 속한 기간까지 셉니다.
    .aliases = 마감일 | 종료일 | 마감 | 완료일
column-goals-owner = 담당자
    .help = 책임지는 사람. 목표 옆에 표시됩니다.
    .aliases = 담당 | 책임자

## 열: 메모

column-notes-period = { column-channel_results-period }
    .help = 메모가 해당하는 기간. 그 기간의 보고서에만 나옵니다.
    .aliases = { column-channel_results-period.aliases }
column-notes-kind = 종류
    .help = 헤드라인은 1쪽 문장을 대신합니다. 사건은 차트에 표시됩니다. 정의 변경은 그 앞뒤의 비교를 멈춥니다. 결정 요청과 다음 할 일은 보고서 끝에 실립니다.
    .aliases = 메모 종류 | 유형 | 구분
column-notes-section = 섹션
    .help = 코멘트가 실릴 섹션. 비워 두면 요약에 실립니다.
    .aliases = 장 | 보고서 섹션 | 위치
column-notes-channel = 채널
    .help = 한 채널에 관한 메모일 때. 그 채널의 페이지에도 실립니다.
    .aliases = { column-channel_results-channel.aliases }
column-notes-kpi = KPI
    .help = 한 지표에 관한 메모일 때. ‘정의 변경’에는 꼭 필요합니다.
    .aliases = { column-goals-kpi.aliases }
column-notes-text = 내용
    .help = 하고 싶은 말을 한두 문장으로. 보고서에 그대로 실립니다.
    .aliases = 메모 | 텍스트 | 본문 | 코멘트
column-notes-date = 날짜
    .help = 사건이 있었던 날. 차트에 표시됩니다.
    .aliases = 일자 | 발생일
column-notes-owner = 담당자
    .help = 다음 할 일을 맡은 사람.
    .aliases = { column-goals-owner.aliases }
column-notes-due = 기한
    .help = 다음 할 일을 마칠 날.
    .aliases = 마감일 | 마감 | 완료일

## 열: 광고

column-ads-period = { column-channel_results-period }
    .help = { column-channel_results-period.help }
    .aliases = { column-channel_results-period.aliases }
column-ads-channel = { column-channel_results-channel }
    .help = { column-channel_results-channel.help }
    .aliases = { column-channel_results-channel.aliases }
column-ads-campaign = 캠페인
    .help = 캠페인 이름. ‘웹사이트’ 시트와 똑같이 적어야 함께 집계됩니다. 비워 두면 그 채널의 모든 캠페인을 한 행에 적은 것입니다.
    .aliases = 캠페인명 | 캠페인 이름 | 광고 캠페인
column-ads-spend = 광고비
    .help = 기간에 쓴 광고비, 워크북의 통화로. 메타: 광고 관리자 → 지출 금액. 링크드인: 캠페인 매니저 → 총 지출. X·틱톡·구글: 비용.
    .aliases = 지출 | 지출 금액 | 비용 | 집행 금액 | 광고 지출 | 총 지출
column-ads-impressions = 노출
    .help = 광고가 표시된 횟수. 각 광고 관리자의 ‘노출’ 열.
    .aliases = 노출수 | 노출 수 | 광고 노출
column-ads-reach = 도달
    .help = 광고를 한 번 이상 본 사람 수. 메타: 광고 관리자 → 도달. 보여 주지 않으면 비워 두세요.
    .aliases = 도달수 | 도달 수 | 광고 도달
column-ads-clicks = 클릭
    .help = 광고 링크의 클릭. 메타: 광고 관리자 → 링크 클릭(‘클릭(전체)’가 아님). 링크드인: 랜딩 페이지 클릭.
    .aliases = 클릭수 | 클릭 수 | 링크 클릭 | 광고 클릭
column-ads-conversions = 전환
    .help = 광고 관리자가 세는 결과: 구매, 가입, 리드. 메타: 결과. 링크드인·틱톡: 전환.
    .aliases = 전환수 | 전환 수 | 결과 | 광고 전환
column-ads-leads = 리드
    .help = 광고 관리자가 세는 리드(양식 또는 웹사이트). 광고 지표에만 쓰이므로 ‘웹사이트’에도 적으세요.
    .aliases = 리드 수 | 잠재고객 | 광고 리드
column-ads-revenue = 매출
    .help = 광고 관리자가 광고 덕분으로 보는 매출. 메타: 구매 전환값. 광고비 대비 매출에만 쓰입니다.
    .aliases = 광고 매출 | 전환값 | 구매 전환값 | 전환 가치

## 열: 게시물

column-posts-date = 날짜
    .help = 게시한 날.
    .aliases = 게시일 | 발행일 | 일자 | 업로드일
column-posts-time = 시각
    .help = 게시한 시각(예: 18:30), 사용하는 시간대 기준. ‘올리기 좋은 시간’에 쓰입니다.
    .aliases = 게시 시각 | 시간 | 게시 시간
column-posts-channel = { column-channel_results-channel }
    .help = { column-channel_results-channel.help }
    .aliases = { column-channel_results-channel.aliases }
column-posts-title = 제목
    .help = 게시물을 알아볼 몇 마디. 첫 줄이면 충분합니다.
    .aliases = 게시물 | 캡션 | 게시물 제목 | 본문 | 문구
column-posts-url = URL
    .help = https://로 시작하는 게시물의 공개 주소. 보고서에서 링크가 됩니다.
    .aliases = 링크 | 주소 | 게시물 링크 | 고유 링크
column-posts-format = 형식
    .help = 게시물의 형식. 목록에서 고르면 보고서가 형식끼리 비교합니다.
    .aliases = 게시물 유형 | 유형 | 콘텐츠 유형 | 포맷
column-posts-campaign = 캠페인
    .help = 속한 캠페인이 있으면 적으세요.
    .aliases = 캠페인명 | 캠페인 이름 | 해시태그
column-posts-impressions = 노출
    .help = 게시 후 이 게시물이 표시된 횟수. 인스타그램과 페이스북에서는 ‘조회’.
    .aliases = 노출수 | 노출 수 | 조회
column-posts-reach = 도달
    .help = 게시 후 이 게시물을 한 번 이상 본 사람 수.
    .aliases = 도달수 | 도달 수 | 도달한 계정 | 고유 노출
column-posts-likes = 좋아요
    .help = 이 게시물의 좋아요와 공감.
    .aliases = { column-channel_results-likes.aliases }
column-posts-comments = 댓글
    .help = 이 게시물의 댓글과 답글.
    .aliases = { column-channel_results-comments.aliases }
column-posts-shares = 공유
    .help = 이 게시물이 공유된 횟수.
    .aliases = { column-channel_results-shares.aliases }
column-posts-saves = 저장
    .help = 이 게시물이 저장된 횟수.
    .aliases = { column-channel_results-saves.aliases }
column-posts-clicks = 클릭
    .help = 이 게시물의 링크 클릭.
    .aliases = 클릭수 | 클릭 수 | 링크 클릭 | URL 클릭
column-posts-video_views = 동영상 조회
    .help = 이 게시물의 영상이 재생된 횟수.
    .aliases = 동영상 조회수 | 조회수 | 재생수 | 영상 조회수
column-posts-image = 이미지 파일
    .help = 보고서에 보여 줄 게시물 이미지. 이 워크북과 같은 폴더에 있는 파일 이름(PNG 또는 JPEG).
    .aliases = 이미지 | 사진 | 스크린샷 | 썸네일 | 파일

## 열: 소셜 리스닝

column-listening-period = { column-channel_results-period }
    .help = { column-channel_results-period.help }
    .aliases = { column-channel_results-period.aliases }
column-listening-brand = 브랜드 또는 경쟁사
    .help = 우리 브랜드 한 행(‘설정’의 이름과 똑같이)과 경쟁사마다 한 행.
    .aliases = 브랜드 | 경쟁사 | 회사 | 이름
column-listening-mentions = 언급
    .help = 기간에 언급되거나 태그된 횟수. 소셜 리스닝 도구나 네트워크의 검색에서 확인합니다.
    .aliases = 언급 수 | 언급량 | 멘션 | 버즈량
column-listening-followers_of_accounts = 언급 계정의 팔로워
    .help = 우리 브랜드를 언급한 모든 계정의 팔로워 합계. 잠재 도달을 계산합니다. 우리 브랜드 행에만 적으세요.
    .aliases = 언급 계정 팔로워 | 작성자 팔로워 | 언급자 팔로워
column-listening-positive = 긍정
    .help = 호의적인 언급.
    .aliases = 긍정 언급 | 긍정 수
column-listening-neutral = 중립
    .help = 어조가 없는 언급.
    .aliases = 중립 언급 | 중립 수
column-listening-negative = 부정
    .help = 비호의적인 언급.
    .aliases = 부정 언급 | 부정 수
column-listening-own_followers = 자체 팔로워
    .help = 이 브랜드나 경쟁사의 계정을 팔로우하는 사람 수. 규모를 비교할 때 씁니다.
    .aliases = 브랜드 팔로워 | 경쟁사 팔로워 | 팔로워 | 팔로워 수

## 열: 설문

column-surveys-period = { column-channel_results-period }
    .help = { column-channel_results-period.help }
    .aliases = { column-channel_results-period.aliases }
column-surveys-channel = 채널
    .help = 한 채널에서 물었다면 그 채널. 비워 두면 전체.
    .aliases = { column-channel_results-channel.aliases }
column-surveys-question = 질문
    .help = NPS: “주변에 추천할 의향이 얼마나 있습니까?”(0~10). CSat: “얼마나 만족하십니까?”
    .aliases = 설문 | 설문 종류 | 문항 | 종류
column-surveys-score = 점수
    .help = 응답한 점수 또는 단어(나쁨, 보통, 훌륭함; 매우 그렇다, 그렇다, 아니다). ‘응답 수’와 함께 적습니다. NPS는 세 가지 인원수로 대신할 수 있습니다.
    .aliases = 응답 | 평가 | 평점 | 평균 점수
column-surveys-responses = 응답 수
    .help = 이 점수를 준 사람 수. 비워 두면 1명.
    .aliases = 응답자 수 | 응답자 | 인원
column-surveys-highest_score = 최고 점수
    .help = 척도의 최댓값: 5 또는 10. 단어 응답과 NPS에는 필요 없습니다.
    .aliases = 만점 | 척도 | 최댓값
column-surveys-promoters = 추천 고객
    .help = NPS만: 9~10점을 준 사람 수. 세 칸을 모두 채우고 ‘점수’는 비워 두세요.
    .aliases = 추천 | 추천자 | 프로모터
column-surveys-passives = 중립 고객
    .help = NPS만: 7~8점을 준 사람 수.
    .aliases = 중립 | 중립자 | 패시브
column-surveys-detractors = 비추천 고객
    .help = NPS만: 0~6점을 준 사람 수.
    .aliases = 비추천 | 비추천자 | 디트랙터

## 열: 리뷰

column-reviews-date = 날짜
    .help = 리뷰가 작성된 날. 요약 행이면 기간의 마지막 날.
    .aliases = 작성일 | 리뷰 날짜 | 일자
column-reviews-source = 출처
    .help = 리뷰가 실린 곳: 네이버, 구글, 페이스북, 앱 마켓.
    .aliases = 사이트 | 플랫폼 | 채널 | 작성처
column-reviews-stars = 별점
    .help = 1~5점. 요약 행이면 평균(예: 4.6).
    .aliases = 평점 | 점수 | 별
column-reviews-count = 건수
    .help = 이 행이 나타내는 리뷰 수. 비워 두면 1건.
    .aliases = 리뷰 수 | 개수 | 수
column-reviews-quote = 인용문
    .help = 고객이 쓴 글 그대로. 좋은 글은 보고서에 실릴 수 있습니다.
    .aliases = 내용 | 리뷰 | 후기 | 리뷰 내용
column-reviews-author = 작성자
    .help = 인용문 아래에 적을 이름. 비워 두면 이름 없이 싣습니다.
    .aliases = 이름 | 고객 | 닉네임
column-reviews-feature = 보고서에 싣기
    .help = ‘예’면 이 글을 보고서에 싣습니다. 최근 글 세 개까지 실립니다.
    .aliases = 싣기 | 게재 | 강조 | 대표 리뷰

## 열: 고객 응대

column-care-period = { column-channel_results-period }
    .help = { column-channel_results-period.help }
    .aliases = { column-channel_results-period.aliases }
column-care-channel = 채널
    .help = 메시지가 들어온 채널. 비워 두면 채널별로 나누지 않은 것입니다.
    .aliases = { column-channel_results-channel.aliases }
column-care-messages = 메시지
    .help = 답변이 필요한 고객 메시지와 댓글. 메타: 받은 메시지함 → 인사이트. 링크드인·X: 고객 지원 도구.
    .aliases = 메시지 수 | 문의 | 문의 수 | 대화
column-care-issues_raised = 접수된 이슈
    .help = 기간에 새로 접수된 불만과 문제.
    .aliases = 이슈 | 접수 | 불만 | 접수 건수 | 이슈 접수
column-care-issues_resolved = 해결된 이슈
    .help = 기간에 해결된 불만과 문제. 이전 것도 포함.
    .aliases = 해결 | 처리 | 해결 건수 | 이슈 해결
column-care-first_reply_hours = 첫 답변(시간)
    .help = 첫 답변까지 걸린 평균 시간, 시간 단위: 90분은 1.5. 메타: 받은 메시지함 → 인사이트 → 응답 시간.
    .aliases = 첫 답변 | 첫 응답 시간 | 응답 시간 | 최초 응답 시간

## 열: 비용과 시간

column-costs-period = { column-channel_results-period }
    .help = { column-channel_results-period.help }
    .aliases = { column-channel_results-period.aliases }
column-costs-item = 항목
    .help = 무엇에 돈이나 시간을 썼는지(예: “제품 촬영”, “커뮤니티 관리”). 광고비는 여기가 아니라 ‘광고’에 적습니다.
    .aliases = 비용 항목 | 내용 | 내역 | 업무
column-costs-kind = 종류
    .help = 인건비, 콘텐츠, 도구, 대행사, 기타 중에서 고르세요.
    .aliases = 비용 종류 | 유형 | 구분 | 분류
column-costs-channel = 채널
    .help = 한 채널에만 든 비용일 때. 공통 비용은 비워 두면 합계에만 들어갑니다.
    .aliases = { column-channel_results-channel.aliases }
column-costs-campaign = 캠페인
    .help = 한 캠페인에만 든 비용일 때.
    .aliases = 캠페인명 | 캠페인 이름
column-costs-hours = 시간
    .help = 일한 시간. 시간당 단가와 곱해 이 행의 비용이 됩니다.
    .aliases = 작업 시간 | 투입 시간 | 근무 시간
column-costs-hourly_rate = 시간당 단가
    .help = 한 시간의 비용, 워크북의 통화로.
    .aliases = 단가 | 시급 | 시간당 비용
column-costs-amount = 금액
    .help = 지불한 금액, 워크북의 통화로. 금액이 있으면 시간 × 단가는 세지 않습니다.
    .aliases = 비용 | 합계 | 지출액 | 총액

## 열: 오디언스

column-audience-period = { column-channel_results-period }
    .help = { column-channel_results-period.help }
    .aliases = { column-channel_results-period.aliases }
column-audience-channel = 채널
    .help = 이 팔로워가 속한 채널. 비워 두면 모든 채널.
    .aliases = { column-channel_results-channel.aliases }
column-audience-split = 구분 기준
    .help = 나누는 기준: 연령, 성별, 국가, 도시, 언어.
    .aliases = 구분 | 기준 | 분류 | 종류
column-audience-group = 그룹
    .help = 한 부분: “25~34세”, “여성”, “서울”. 인스타그램: 프로페셔널 대시보드 → 총 팔로워. 링크드인: 분석 → 팔로워. 유튜브: 분석 → 시청자층.
    .aliases = 집단 | 항목 | 값 | 세그먼트
column-audience-share = 비중
    .help = 오디언스에서 차지하는 비율(예: 34%). 한 기준의 합은 100%를 넘지 않습니다.
    .aliases = 비율 | 퍼센트 | % | 구성비

## 열: 벤치마크

column-benchmarks-kpi = KPI
    .help = 비교할 지표. 정의가 같은 지표끼리만 비교합니다.
    .aliases = 지표 | 성과 지표 | 정의
column-benchmarks-network = 네트워크
    .help = 측정한 네트워크. 비워 두면 모든 네트워크.
    .aliases = 플랫폼 | 소셜 네트워크 | 매체
column-benchmarks-low = 하한
    .help = 값, 또는 범위의 아래쪽 끝. 비율은 0.47%처럼 적습니다.
    .aliases = 값 | 벤치마크 | 최소 | 기준값
column-benchmarks-high = 상한
    .help = 범위의 위쪽 끝. 값이 하나면 비워 두세요.
    .aliases = 최대 | 최댓값
column-benchmarks-statistic = 통계량
    .help = 값의 종류: 중앙값, 평균, 범위, 상위 25%.
    .aliases = 통계 | 값의 종류 | 종류
column-benchmarks-currency = 통화
    .help = 금액일 때만: USD 같은 세 글자. 통화가 다르면 비교하지 않습니다.
    .aliases = 통화 코드
column-benchmarks-source = 출처
    .help = 발표한 곳. 비교할 때마다 함께 표시됩니다.
    .aliases = 발표처 | 참고 | 자료
column-benchmarks-data_year = 자료 연도
    .help = 수치가 측정된 해(발표한 해가 아님).
    .aliases = 연도 | 기준 연도 | 데이터 연도
column-benchmarks-use = 사용
    .help = ‘예’면 이 행과 비교합니다. 예시는 ‘아니요’로 들어 있으니 우리에게 맞는지 먼저 판단하세요.
    .aliases = 사용 여부 | 적용 | 비교

## 열: 받는 사람

column-recipients-name = 이름
    .help = 메일 주소 옆에 표시할 이름.
    .aliases = 수신자 | 성명 | 받는 사람
column-recipients-email = 이메일
    .help = 주소 하나(예: dana@example.com).
    .aliases = 이메일 주소 | 메일 | 메일 주소 | 전자우편
column-recipients-role = 역할
    .help = 받는 사람, 참조, 숨은 참조. 비워 두면 받는 사람.
    .aliases = 수신 구분 | 구분
column-recipients-language = 언어
    .help = 이 사람이 받을 보고서의 언어: en 또는 ko. 비워 두면 ‘설정’의 언어.
    .aliases = 보고서 언어

## 설정

setting-brand = 브랜드
    .help = 보고서에 나올 회사나 브랜드의 이름. ‘소셜 리스닝’에서 우리 행의 이름이기도 합니다.
    .aliases = 브랜드명 | 회사 | 회사명 | 고객사
setting-report_title = 보고서 제목
    .help = 표지에 실립니다. 비워 두면 “소셜 미디어 보고서”.
    .aliases = 제목 | 보고서명
setting-language = 언어
    .help = 보고서의 언어: en(영어) 또는 ko(한국어). 비워 두면 이 워크북의 언어.
    .aliases = 보고서 언어
setting-currency = 통화
    .help = 이 워크북의 모든 금액에 쓰는 통화 하나: KRW, USD, EUR 같은 세 글자.
    .aliases = 통화 코드 | 보고 통화 | 화폐
setting-rhythm = 보고 주기
    .help = 얼마나 자주 보고하는지. 이 기간마다 채널별로 한 행씩 적습니다.
    .aliases = 주기 | 보고 간격 | 보고 빈도
setting-week_start = 한 주의 시작
    .help = 매주, 2주 보고에만 쓰입니다. 비워 두면 월요일.
    .aliases = 주 시작 요일 | 시작 요일
setting-fiscal_start = 회계연도 시작 월
    .help = 회계연도가 시작하는 달. 분기와 연도가 이를 따릅니다. 비워 두면 1월.
    .aliases = 회계연도 | 회계연도 시작 | 결산 시작 월
setting-compare = 비교 대상
    .help = 각 숫자를 먼저 무엇과 비교할지. 비워 두면 이전 기간.
    .aliases = 비교 | 비교 기준
setting-baseline_period = 기준 기간
    .help = 진전을 잴 기준이 되는 기간(예: 2025, 2025-01..2025-06). 비워 두면 보고서 직전 6개 기간.
    .aliases = 기준선 기간 | 베이스라인
setting-as_of = 데이터 기준일
    .help = 숫자를 확인한 날. 보고서에 표시되고, 그 뒤의 날짜는 미래로 봅니다. 비워 두면 보고서를 만드는 날.
    .aliases = 기준일 | 데이터 날짜 | 조회일
setting-prepared_by = 작성자
    .help = 이름 또는 팀. 표지에 실립니다.
    .aliases = 작성 | 담당자 | 작성팀
setting-prepared_for = 보고 대상
    .help = 읽는 사람. 표지에 실립니다.
    .aliases = 수신 | 보고받는 사람 | 독자
setting-logo = 로고 파일
    .help = 이 워크북과 같은 폴더에 있는 이미지 파일(PNG 또는 SVG). 비워 두면 브랜드 이름을 글자로 씁니다.
    .aliases = 로고 | 로고 이미지
setting-brand_kit = 브랜드 키트
    .help = brand.toml(색, 글꼴, 로고)이 든 폴더. 비워 두면 기본 디자인.
    .aliases = 브랜드 폴더 | 테마 | 디자인
setting-page_size = 용지 크기
    .help = A4 또는 레터. 비워 두면 브랜드 키트를 따릅니다.
    .aliases = 용지 | 페이지 크기
setting-sections = 섹션
    .help = 어떤 섹션을 어떤 순서로 실을지 쉼표로: summary, goals, reach. 빼기표는 제외: -audience. 비워 두면 데이터가 있는 섹션 전부.
    .aliases = 섹션 순서 | 구성 | 보고서 섹션
setting-lead_kpis = 대표 KPI
    .help = 1쪽에 실을 지표를 쉼표로 여섯 개까지: followers, reach, leads. 비워 두면 데이터에 맞춰 고릅니다.
    .aliases = 주요 KPI | 핵심 KPI | 주요 지표
setting-engagement_basis = 참여율 기준
    .help = 대표 참여율에서 참여를 무엇으로 나눌지: 팔로워, 도달, 노출. 비워 두면 팔로워.
    .aliases = 참여율 분모 | 참여 기준
setting-engagements_with_clicks = 참여에 클릭 포함
    .help = ‘예’면 링크 클릭도 참여로 셉니다. 비워 두면 아니요.
    .aliases = 클릭 포함 | 클릭을 참여로 계산
setting-growth_basis = 성장률 기준
    .help = 팔로워 성장률을 재는 법: 순증을 시작 시점(일반적) 또는 종료 시점의 팔로워로 나누거나, 신규 팔로워로 계산.
    .aliases = 팔로워 성장 기준 | 증가율 기준
setting-steady_under = 유지로 볼 변화
    .help = 이보다 작은 변화는 ‘유지’라고 합니다. 비워 두면 1%.
    .aliases = 유지 기준 | 변화 없음 기준 | 기준 변화율
setting-average_purchase_value = 평균 구매 금액
    .help = 한 번 구매의 금액, 고객 생애 가치에 씁니다. 비워 두면 매출 ÷ 주문.
    .aliases = 객단가 | 평균 주문 금액 | 평균 결제 금액
setting-purchases_per_year = 고객당 연간 구매 횟수
    .help = 고객 한 명이 1년에 구매하는 횟수, 고객 생애 가치에 씁니다.
    .aliases = 연간 구매 횟수 | 구매 빈도
setting-customer_lifespan = 고객 유지 기간(년)
    .help = 고객이 몇 년 동안 남는지, 고객 생애 가치에 씁니다.
    .aliases = 고객 유지 기간 | 고객 수명 | 유지 연수
setting-value_of_a_lead = 리드 한 건의 가치
    .help = 주문과 매출을 추적하지 못할 때, 리드 한 건의 가치. 매출을 모를 때 수익 계산에만 씁니다.
    .aliases = 리드 가치 | 리드당 가치

## 선택 항목

choice-network-instagram = 인스타그램
    .aliases = 인스타 | Instagram
choice-network-facebook = 페이스북
    .aliases = 페북 | Facebook | 메타
choice-network-linkedin = 링크드인
    .aliases = LinkedIn
choice-network-x = X
    .aliases = 트위터 | X(트위터) | 엑스 | Twitter
choice-network-youtube = 유튜브
    .aliases = YouTube
choice-network-tiktok = 틱톡
    .aliases = TikTok
choice-network-threads = 스레드
    .aliases = 쓰레드 | Threads
choice-network-pinterest = 핀터레스트
    .aliases = Pinterest
choice-network-reddit = 레딧
    .aliases = Reddit
choice-network-snapchat = 스냅챗
    .aliases = Snapchat
choice-network-naver_blog = 네이버 블로그
    .aliases = 블로그 | 네이버
choice-network-naver_cafe = 네이버 카페
    .aliases = 카페
choice-network-kakao = 카카오톡 채널
    .aliases = 카카오 | 카카오톡 | 카카오 채널 | 카톡 채널
choice-network-line = 라인
    .aliases = LINE | 라인 공식 계정
choice-network-wechat = 위챗
    .aliases = WeChat
choice-network-weibo = 웨이보
    .aliases = Weibo
choice-network-douyin = 더우인
    .aliases = 도우인 | Douyin
choice-network-xiaohongshu = 샤오홍슈
    .aliases = 레드노트 | Xiaohongshu
choice-network-bilibili = 빌리빌리
    .aliases = 비리비리 | Bilibili
choice-network-vk = VK
    .aliases = 브콘탁테
choice-network-ok = OK
    .aliases = 아드나클라스니키
choice-network-telegram = 텔레그램
    .aliases = Telegram
choice-network-viber = 바이버
    .aliases = Viber
choice-network-other = 기타
    .aliases = 그 외 | 기타 네트워크

choice-yes_no-yes = 예
    .aliases = 네 | 응 | 참 | O | ✓ | 1
choice-yes_no-no = 아니요
    .aliases = 아니오 | 아뇨 | 거짓 | 0

choice-rhythm-week = 주
    .aliases = 매주 | 주간 | 1주
choice-rhythm-two_weeks = 2주
    .aliases = 격주 | 2주마다
choice-rhythm-month = 월
    .aliases = 매월 | 월간 | 1개월
choice-rhythm-two_months = 2개월
    .aliases = 격월 | 두 달
choice-rhythm-quarter = 분기
    .aliases = 분기별 | 3개월
choice-rhythm-half_year = 반기
    .aliases = 반기별 | 6개월
choice-rhythm-year = 연
    .aliases = 매년 | 연간 | 1년

choice-weekday-monday = 월요일
    .aliases = 월
choice-weekday-tuesday = 화요일
    .aliases = 화
choice-weekday-wednesday = 수요일
    .aliases = 수
choice-weekday-thursday = 목요일
    .aliases = 목
choice-weekday-friday = 금요일
    .aliases = 금
choice-weekday-saturday = 토요일
    .aliases = 토
choice-weekday-sunday = 일요일
    .aliases = 일

choice-month-january = 1월
    .aliases = 1
choice-month-february = 2월
    .aliases = 2
choice-month-march = 3월
    .aliases = 3
choice-month-april = 4월
    .aliases = 4
choice-month-may = 5월
    .aliases = 5
choice-month-june = 6월
    .aliases = 6
choice-month-july = 7월
    .aliases = 7
choice-month-august = 8월
    .aliases = 8
choice-month-september = 9월
    .aliases = 9
choice-month-october = 10월
    .aliases = 10
choice-month-november = 11월
    .aliases = 11
choice-month-december = 12월
    .aliases = 12

choice-compare-previous = 이전 기간
    .aliases = 전기 | 전월 | 직전 기간
choice-compare-year = 전년 동기
    .aliases = 작년 같은 기간 | 전년 | 전년 동월
choice-compare-baseline = 기준 기간
    .aliases = 기준선 | 베이스라인

choice-page_size-a4 = A4
choice-page_size-letter = 레터
    .aliases = Letter

choice-engagement_basis-followers = 팔로워
choice-engagement_basis-reach = 도달
choice-engagement_basis-impressions = 노출
    .aliases = 조회

choice-growth_basis-start = 시작 시점 팔로워
    .aliases = 시작 | 시작 시점
choice-growth_basis-end = 종료 시점 팔로워
    .aliases = 종료 | 종료 시점
choice-growth_basis-gross = 신규 팔로워 전체
    .aliases = 신규 | 신규 팔로워 | 총 신규

choice-goal_kind-level = 수준 도달
    .aliases = 도달 | 수준
choice-goal_kind-gain = 증가량
    .aliases = 추가 | 증가
choice-goal_kind-grow = 증가율
    .aliases = 성장 | 성장률
choice-goal_kind-hold = 매 기간 유지
    .aliases = 유지 | 매 기간
choice-goal_kind-total = 누계
    .aliases = 합계 | 총계

choice-bound-at_least = 이상
    .aliases = 최소 | 하한 | ≥
choice-bound-at_most = 이하
    .aliases = 최대 | 상한 | ≤

choice-note_kind-headline = 헤드라인
    .aliases = 제목 | 머리글
choice-note_kind-comment = 코멘트
    .aliases = 의견 | 설명 | 메모
choice-note_kind-highlight = 하이라이트
    .aliases = 잘된 점 | 성과
choice-note_kind-risk = 위험
    .aliases = 우려 | 리스크 | 문제
choice-note_kind-event = 사건
    .aliases = 이벤트 | 일어난 일
choice-note_kind-definition_changed = 정의 변경
    .aliases = 기준 변경 | 집계 기준 변경
choice-note_kind-decision = 결정 요청
    .aliases = 결정 | 의사결정 | 요청
choice-note_kind-next_step = 다음 할 일
    .aliases = 다음 단계 | 할 일 | 액션

choice-post_format-photo = 사진
    .aliases = 이미지
choice-post_format-carousel = 캐러셀
    .aliases = 슬라이드 | 여러 장 | 카드뉴스 | 앨범
choice-post_format-video = 동영상
    .aliases = 영상 | 비디오
choice-post_format-reel = 릴스
    .aliases = 쇼츠 | 숏폼 | 짧은 영상
choice-post_format-story = 스토리
choice-post_format-text = 글
    .aliases = 텍스트
choice-post_format-link = 링크
    .aliases = 기사
choice-post_format-live = 라이브
    .aliases = 생방송 | 라이브 방송
choice-post_format-poll = 투표
    .aliases = 설문
choice-post_format-other = 기타

choice-question-nps = NPS
    .aliases = 추천 의향 | 순추천지수 | 순추천고객지수
choice-question-csat = CSat
    .aliases = 만족도 | 고객 만족도

choice-cost_kind-labour = 인건비
    .aliases = 인력 | 급여
choice-cost_kind-content = 콘텐츠
    .aliases = 제작 | 콘텐츠 제작
choice-cost_kind-tools = 도구
    .aliases = 툴 | 소프트웨어 | 구독료
choice-cost_kind-agency = 대행사
    .aliases = 에이전시 | 외주 | 프리랜서
choice-cost_kind-other = 기타

choice-split-age = 연령
    .aliases = 나이 | 연령대
choice-split-gender = 성별
choice-split-country = 국가
    .aliases = 나라
choice-split-city = 도시
    .aliases = 지역
choice-split-language = 언어

choice-statistic-median = 중앙값
    .aliases = 중위값
choice-statistic-average = 평균
    .aliases = 평균값
choice-statistic-range = 범위
choice-statistic-top_quarter = 상위 25%
    .aliases = 상위 사분위

choice-role-to = 받는 사람
    .aliases = 수신 | To
choice-role-cc = 참조
    .aliases = Cc
choice-role-bcc = 숨은 참조
    .aliases = Bcc

choice-section-cover = 표지
choice-section-summary = 요약
    .aliases = 1쪽 | 개요
choice-section-goals = 목표
choice-section-scoreboard = 성과표
    .aliases = 전체 지표 | 스코어보드
choice-section-reach = 도달
    .aliases = 도달과 팔로워
choice-section-engagement = 참여
    .aliases = 인게이지먼트
choice-section-content = 콘텐츠
    .aliases = 게시물 | 상위 게시물
choice-section-audience = 오디언스
    .aliases = 팔로워 구성
choice-section-traffic = 유입과 전환
    .aliases = 유입 | 전환 | 웹사이트
choice-section-paid = 광고
    .aliases = 유료 광고
choice-section-customers = 고객 만족
    .aliases = 고객 | 만족도
choice-section-care = 고객 응대
    .aliases = 고객 지원
choice-section-return = 비용과 수익
    .aliases = 수익 | 비용 | ROI
choice-section-competitors = 경쟁사
    .aliases = 경쟁 | 점유율
choice-section-channels = 채널별
    .aliases = 채널
choice-section-next = 다음 할 일
    .aliases = 다음 | 다음 단계
choice-section-appendix = 부록
    .aliases = 정의

## 빈 양식

template-font = 맑은 고딕
template-currency = KRW
template-title = 소셜 미디어 보고서 워크북
template-subtitle = 숫자는 한 번만 적으면 됩니다. 보고서는 이 파일로 만들며, 프로그램이 이 파일을 고치는 일은 없습니다.
template-missing = 아직 비어 있는 필수 칸
template-ready = 비어 있는 필수 칸이 없습니다. 저장한 뒤 report check, report build를 실행하세요.
template-not-ready = 제목이 진한 칸을 채우세요. 어느 시트인지는 아래 표에 있습니다.
template-complete = 완료
template-empty = 행 없음
template-how = 작성 방법
template-step-settings = 설정
    .text = 브랜드, 통화, 보고 주기를 적습니다. 나머지는 비워 두면 기본값을 씁니다.
template-step-channels = 채널
    .text = 계정마다 한 행, 짧은 이름을 붙입니다. 다른 시트에서는 이 이름을 목록에서 고릅니다.
template-step-results = 채널 성과
    .text = 기간마다 채널별로 한 행. 통계 화면을 열고 보이는 숫자를 적습니다. 열 제목을 선택하면 어떤 숫자이고 어디에 있는지 알려 줍니다.
template-step-website = 웹사이트, 목표, 메모
    .text = 소셜에서 온 방문과 리드와 매출, 약속한 목표, 덧붙일 말. 모두 선택 사항이며, 행이 있는 시트만 보고서에 나옵니다.
template-step-blank = 빈칸은 0이 아님
    .text = 모르는 숫자는 비워 두세요. 세어 보니 없을 때만 0, 네트워크가 보여 주지 않으면 ‘해당 없음’이라고 적습니다.
template-step-check = 점검하고 만들기
    .text = 파일을 저장하세요. ‘report check’는 틀렸거나 의심스러운 곳을 칸마다 알려 주고, ‘report build’는 보고서를 만듭니다.
template-colours = 색 안내
template-required = 필수
    .text = 행마다 꼭 필요한 칸. 비어 있으면 주황색이 됩니다.
template-optional = 선택
    .text = 숫자가 있으면 적습니다.
template-computed = 자동 계산
    .text = 자동으로 셉니다. 입력하지 마세요.
template-sheets = 이 워크북의 시트
template-more = 추가할 수 있는 시트
template-more-how = 필요할 때 아래 명령을 쓰면 시트를 더한 사본이 만들어집니다. 원래 파일은 그대로입니다.
template-column-sheet = 시트
template-column-what = 적는 내용
template-column-feeds = 쓰이는 곳
template-column-missing = 남은 필수 칸
template-column-name = 입력할 이름
template-added = 추가됨
template-check-title = 확인해 주세요
template-check-choice = 목록에 있는 항목 중에서 골라 주세요.
template-check-channel = ‘채널’ 시트에 없는 이름입니다. 먼저 거기에 추가하거나 목록에서 고르세요. 그대로 둘까요?
template-check-place = 채널을 고르거나, 구분할 수 없으면 네트워크를 고르세요. 그대로 둘까요?
template-check-kpi = 목록에서 KPI를 고르거나 전체 ID를 적으세요. 그대로 둘까요?
template-check-section = 목록에서 섹션을 고르세요. 그대로 둘까요?
template-check-count = 0 이상의 정수를 적으세요. 모르면 비워 두고, 네트워크가 보여 주지 않으면 ‘해당 없음’이라고 적습니다. 그대로 둘까요?
template-check-money = 0 이상의 금액을 통화 기호 없이 적으세요. 그대로 둘까요?
template-check-hours = 시간을 숫자로 적으세요: 90분은 1.5. 그대로 둘까요?
template-check-number = 0 이상의 숫자를 적으세요. 그대로 둘까요?
template-check-rate = 48.2%처럼 0%에서 100% 사이의 비율을 적으세요. 그대로 둘까요?
template-check-stars = 1에서 5 사이의 숫자를 적으세요. 그대로 둘까요?
template-check-date = 2026-10-05 같은 날짜를 적으세요. 그대로 둘까요?
template-check-period = 2026-10-01처럼 기간의 첫날을 적으세요. “2026년 10월”, “2026-Q4”도 읽습니다. 그대로 둘까요?
template-check-time = 18:30 같은 시각을 적으세요. 그대로 둘까요?
template-check-language = 프로그램이 지원하는 언어의 코드가 아닙니다. 그대로 둘까요?
template-check-currency = KRW, USD, EUR처럼 세 글자로 적으세요. 그대로 둘까요?
template-second-hand = { $source }, 간접 인용
template-organisations = { $source }, { NUMBER($count) }개 조직
template-remarks = 점검 결과
    .title = 점검에서 찾은 것
    .where = 위치
    .severity = 심각도
    .what = 내용
template-remark-error = 오류
template-remark-warning = 경고
template-remark-note = 알림

## 명령 "new"

new-written = { JOSA($path, "을/를") } 만들었습니다. 파일을 열고 ‘{ $sheet }’ 시트부터 시작하세요.
new-added = { JOSA($path, "을/를") } 만들었습니다: { $source }의 사본에 { JOSA($sheets, "을/를") } 더했습니다. 원래 파일은 그대로입니다.
new-sample = { JOSA($path, "을/를") } 만들었습니다: 살펴보고 시험해 볼 수 있는 가상 회사의 워크북입니다.
error-wrong-command-new-file-exists = { $path } 파일이 이미 있습니다.
    .mend = 다른 이름을 쓰거나, 바꾸려면 --force를 붙이세요.
error-wrong-command-new-same-file = 사본이 원래 파일 { JOSA($path, "을/를") } 덮어쓰게 됩니다.
    .mend = 사본에 다른 이름을 붙이세요. 원래 워크북에는 쓰지 않습니다.
error-wrong-command-new-no-copy = --add는 워크북의 사본을 만들므로 사본의 이름이 필요합니다.
    .mend = 예: report new --add { $sheets } { $path } -o copy.xlsx
error-wrong-command-new-not-xlsx = { $path }의 이름이 .xlsx로 끝나지 않습니다.
    .mend = 워크북의 이름은 .xlsx로 끝납니다: report new book.xlsx
error-wrong-command-new-unknown-sheet = ‘{ $name }’ 시트는 없습니다.
    .mend = 추가할 수 있는 시트: { $known }.
error-wrong-command-new-unknown-network = ‘{ $name }’ 네트워크는 없습니다.
    .mend = 네트워크: { $known }.
error-wrong-command-new-unknown-rhythm = ‘{ $name }’ 주기는 없습니다.
    .mend = 주기: { $known }.
error-wrong-command-new-unknown-currency = { JOSA($name, "은/는") } 통화 코드가 아닙니다.
    .mend = KRW, USD, EUR처럼 세 글자로 적으세요.
error-wrong-command-new-sheet-present = { $path }에 ‘{ $name }’ 시트가 이미 있습니다.
    .mend = 아무것도 쓰지 않았습니다. 있는 시트를 채우세요.


### report check: 문제와 해결 방법

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
problem-negative-money = ‘{ $column }’ 값이 음수입니다: { $value }
    .mend = 환불이나 할인이라면 원래 금액에서 빼서 입력하고, 아니면 빼기 기호 없이 입력하세요.
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
problem-currency-shown = ‘{ $column }’ 열의 { $cells } 셀은 { $shown } 표시로 보이는데 워크북의 통화는 { $currency }입니다. 숫자는 { JOSA($currency, "으로/로") } 셉니다.
    .mend = 금액이 { $currency } 기준이면 셀의 표시 형식을 바꾸고, 아니면 { JOSA($currency, "으로/로") } 환산해 입력하세요.
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
problem-date-from-period = ‘{ $column }’ 셀의 ‘{ $typed }’ 값을 { $value } 날짜로 읽었습니다.
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
problem-email-unreadable = ‘{ $column }’ 셀의 ‘{ $typed }’ 값은 이메일 주소가 아닙니다. { header-fault }.
    .mend = { $fault ->
        [several] 한 사람마다 한 행씩 입력하세요.
       *[other] name@example.com처럼 주소 하나를 입력하세요.
    }
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
problem-periods-left-out = ‘{ $name }’ 채널은 { $first } ~ { $last } 기간의 숫자가 없어 알 수 없으며, 그 기간의 합계에서 빠집니다.
    .mend = 빠진 행을 추가하거나, 종료된 채널이면 채널 시트에 종료일을 입력하세요.
problem-before-opened = ‘{ $name }’ 채널은 이 기간이 지난 { $date }에 개설되었습니다({ $other }).
    .mend = 기간이나 채널 시트의 날짜를 바로잡으세요.
problem-after-closed = ‘{ $name }’ 채널은 이 기간 전인 { $date }에 종료되었습니다({ $other }).
    .mend = 기간이나 채널 시트의 날짜를 바로잡으세요.
problem-closed-before-opened = 종료일 { JOSA($date, "이/가") } 개설일 { $first }보다 빠릅니다({ $other }).
    .mend = 두 날짜 중 하나를 바로잡으세요.
problem-more-than-possible = { $value } 값이 { $other } 셀의 { $limit }보다 큽니다. 있기 어려운 일입니다.
    .mend = 두 수를 확인하세요. 열이 서로 바뀌었거나 기간이 다를 수 있습니다.
problem-followers-jump = 이전 기간 { $start }명({ $other }) + 신규 { $gained }명 − 이탈 { $lost }명 = { $expected }명인데, { $value }명으로 되어 있습니다.
    .mend = 세 수를 확인하세요. 네트워크가 계정을 정리한 것이라면 그대로 두어도 됩니다.
problem-shares-over-whole = { $other } 셀부터 이 구분의 비중을 더하면 { $value }%입니다.
    .mend = 값을 확인하세요. 합은 100%를 넘을 수 없습니다.
problem-campaign-spelling = “{ $typed }” 값은 대소문자나 띄어쓰기만 다른 캠페인 “{ $name }”으로 봅니다.
    .mend = 모든 시트에 같은 이름으로 적으세요. 보고서는 하나의 캠페인으로 집계합니다.
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


### 지표, 측정값, 이유

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
reason-nothing_own = 자체 { JOSA($metric, "이/가") } 입력되지 않음

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
kpi-sign_ups = 가입
    .short = 가입
    .definition = 소셜에서 온 방문자가 뉴스레터, 체험판, 계정에 가입한 수입니다.
kpi-downloads = 다운로드
    .short = 다운로드
    .definition = 소셜에서 온 방문자가 파일이나 앱을 내려받은 수입니다.
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


### 변화, 목표, 벤치마크

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


### 보고서

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
period-year = { $last }까지 1년
period-year-inline = { $last }까지 1년
period-week = { $day } 주
period-week-inline = { $day } 주
period-days = { $first } ~ { $last }
period-months = { $first }~{ $last }
period-of-year = { $year } { $period }
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
cover-title-campaign = 캠페인 보고서: { $campaign }
cover-by = 작성: { $name }
cover-for = 수신: { $name }
cover-as-of = 데이터 기준일 { $day }
cover-compared = { $period } 대비
cover-only = 대상 채널: { $channels }
cover-only-campaign = { $campaign } 캠페인만
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
source-social = 소셜
source-campaign = { $campaign } 캠페인
campaign-since = { $began }부터 지금까지: { $figures }.
clause-brought-up = { $period } { $source }에서 발생한 { JOSA($things, "은/는") } { $value }건으로 { $before }보다 { $difference }건 늘었습니다
    .but = { $period } { $source }에서 발생한 { JOSA($things, "은/는") } { $value }건으로 { $before }보다 { $difference }건 늘었지만,
    .and = { $period } { $source }에서 발생한 { JOSA($things, "은/는") } { $value }건으로 { $before }보다 { $difference }건 늘었고,
clause-brought-down = { $period } { $source }에서 발생한 { JOSA($things, "은/는") } { $value }건으로 { $before }보다 { $difference }건 줄었습니다
    .but = { $period } { $source }에서 발생한 { JOSA($things, "은/는") } { $value }건으로 { $before }보다 { $difference }건 줄었지만,
    .and = { $period } { $source }에서 발생한 { JOSA($things, "은/는") } { $value }건으로 { $before }보다 { $difference }건 줄었고,
clause-first-up = { $period } { JOSA($kpi, "은/는") } { $before }보다 { $difference } 오른 { $value }입니다
    .but = { $period } { JOSA($kpi, "은/는") } { $before }보다 { $difference } 오른 { $value }이지만,
    .and = { $period } { JOSA($kpi, "은/는") } { $before }보다 { $difference } 오른 { $value }이고,
clause-first-down = { $period } { JOSA($kpi, "은/는") } { $before }보다 { $difference } 내린 { $value }입니다
    .but = { $period } { JOSA($kpi, "은/는") } { $before }보다 { $difference } 내린 { $value }이지만,
    .and = { $period } { JOSA($kpi, "은/는") } { $before }보다 { $difference } 내린 { $value }이고,
clause-first-leap-up = { $period } { JOSA($kpi, "은/는") } { $before } { $was }에서 { JOSA($value, "으로/로") } 올랐습니다
    .but = { $period } { JOSA($kpi, "은/는") } { $before } { $was }에서 { JOSA($value, "으로/로") } 올랐지만,
    .and = { $period } { JOSA($kpi, "은/는") } { $before } { $was }에서 { JOSA($value, "으로/로") } 올랐고,
clause-first-leap-down = { $period } { JOSA($kpi, "은/는") } { $before } { $was }에서 { JOSA($value, "으로/로") } 내렸습니다
    .but = { $period } { JOSA($kpi, "은/는") } { $before } { $was }에서 { JOSA($value, "으로/로") } 내렸지만,
    .and = { $period } { JOSA($kpi, "은/는") } { $before } { $was }에서 { JOSA($value, "으로/로") } 내렸고,
clause-second-leap-up = { JOSA($kpi, "은/는") } { $was }에서 { JOSA($value, "으로/로") } 올랐습니다
    .but = { JOSA($kpi, "은/는") } { $was }에서 { JOSA($value, "으로/로") } 올랐지만,
    .and = { JOSA($kpi, "은/는") } { $was }에서 { JOSA($value, "으로/로") } 올랐고,
clause-second-leap-down = { JOSA($kpi, "은/는") } { $was }에서 { JOSA($value, "으로/로") } 내렸습니다
    .but = { JOSA($kpi, "은/는") } { $was }에서 { JOSA($value, "으로/로") } 내렸지만,
    .and = { JOSA($kpi, "은/는") } { $was }에서 { JOSA($value, "으로/로") } 내렸고,
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
clause-each-costs-leap-up = 건당 비용은 { $was }에서 { JOSA($value, "으로/로") } 올랐습니다
    .but = 건당 비용은 { $was }에서 { JOSA($value, "으로/로") } 올랐지만,
    .and = 건당 비용은 { $was }에서 { JOSA($value, "으로/로") } 올랐고,
clause-each-costs-leap-down = 건당 비용은 { $was }에서 { JOSA($value, "으로/로") } 내렸습니다
    .but = 건당 비용은 { $was }에서 { JOSA($value, "으로/로") } 내렸지만,
    .and = 건당 비용은 { $was }에서 { JOSA($value, "으로/로") } 내렸고,
clause-year-up = { JOSA($kpi, "은/는") } { $year }보다 { $difference } { year-above } { $value }입니다
    .but = { JOSA($kpi, "은/는") } { $year }보다 { $difference } { year-above } { $value }이지만,
    .and = { JOSA($kpi, "은/는") } { $year }보다 { $difference } { year-above } { $value }이고,
clause-year-down = { JOSA($kpi, "은/는") } { $year }보다 { $difference } { year-below } { $value }입니다
    .but = { JOSA($kpi, "은/는") } { $year }보다 { $difference } { year-below } { $value }이지만,
    .and = { JOSA($kpi, "은/는") } { $year }보다 { $difference } { year-below } { $value }이고,
clause-year-leap-up = { JOSA($kpi, "은/는") } { $year } { $was }에서 오른 { $value }입니다
    .but = { JOSA($kpi, "은/는") } { $year } { $was }에서 오른 { $value }이지만,
    .and = { JOSA($kpi, "은/는") } { $year } { $was }에서 오른 { $value }이고,
clause-year-leap-down = { JOSA($kpi, "은/는") } { $year } { $was }에서 내린 { $value }입니다
    .but = { JOSA($kpi, "은/는") } { $year } { $was }에서 내린 { $value }이지만,
    .and = { JOSA($kpi, "은/는") } { $year } { $was }에서 내린 { $value }이고,
clause-goal-kept = { $met ->
        [0] { JOSA($kpi, "은/는") } { $of }개 기간 동안 목표 { JOSA($target, "을/를") } 한 번도 지키지 못했습니다
       *[other] { JOSA($kpi, "은/는") } { $of }개 기간 중 { $met }개 기간에만 목표 { JOSA($target, "을/를") } 지켰습니다
    }
    .but = { $met ->
        [0] { JOSA($kpi, "은/는") } { $of }개 기간 동안 목표 { JOSA($target, "을/를") } 한 번도 지키지 못했지만,
       *[other] { JOSA($kpi, "은/는") } { $of }개 기간 중 { $met }개 기간에만 목표 { JOSA($target, "을/를") } 지켰지만,
    }
    .and = { $met ->
        [0] { JOSA($kpi, "은/는") } { $of }개 기간 동안 목표 { JOSA($target, "을/를") } 한 번도 지키지 못했고,
       *[other] { JOSA($kpi, "은/는") } { $of }개 기간 중 { $met }개 기간에만 목표 { JOSA($target, "을/를") } 지켰고,
    }
clause-goal-above = { JOSA($kpi, "은/는") } { JOSA($value, "으로/로") } 목표 { JOSA($target, "을/를") } 넘었습니다
    .but = { JOSA($kpi, "은/는") } { JOSA($value, "으로/로") } 목표 { JOSA($target, "을/를") } 넘었지만,
    .and = { JOSA($kpi, "은/는") } { JOSA($value, "으로/로") } 목표 { JOSA($target, "을/를") } 넘었고,
clause-goal-below = { JOSA($kpi, "은/는") } { JOSA($value, "으로/로") } 목표 { $target }에 못 미쳤습니다
    .but = { JOSA($kpi, "은/는") } { JOSA($value, "으로/로") } 목표 { $target }에 못 미쳤지만,
    .and = { JOSA($kpi, "은/는") } { JOSA($value, "으로/로") } 목표 { $target }에 못 미쳤고,
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
summary-spread-all = { JOSA($first, "과/와") } { $second } 모두 채널 { $of }개 전부에서 올랐습니다.
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
finding-lead-up = { $kpi } { $difference } 오른 { $value }
finding-lead-down = { $kpi } { $difference } 내린 { $value }
finding-lead-leap-up = { $kpi } { JOSA($value, "으로/로") } 상승
finding-lead-leap-down = { $kpi } { JOSA($value, "으로/로") } 하락
finding-of-scope = { $scope } { $kpi }
finding-separator = {", "}
finding-rest = { $text }.
finding-from-up = ({ $before } { $was })
finding-from-down = ({ $before } { $was })
finding-from-leap-up = ({ $before } { $was })
finding-from-leap-down = ({ $before } { $was })
finding-apart-up = { $before } { $was }보다 { $difference } 상승
finding-apart-down = { $before } { $was }보다 { $difference } 하락
finding-apart-leap-up = { $before } { $was }에서 상승
finding-apart-leap-down = { $before } { $was }에서 하락
finding-alike-up = { $before }보다 { $difference } 상승, { $held_to }
finding-alike-down = { $before }보다 { $difference } 하락, { $held_to }
finding-steady = { JOSA($before, "과/와") } 비슷한 수준
year-above = { $unit ->
    [count] 많은
    [hours] 긴
   *[other] 높은
}
year-below = { $unit ->
    [count] 적은
    [hours] 짧은
   *[other] 낮은
}
finding-lead-year-up = { $kpi } { $year }보다 { $difference } { year-above } 수준
finding-lead-year-down = { $kpi } { $year }보다 { $difference } { year-below } 수준
finding-lead-year-leap-up = { $kpi } { $year } { $was }에서 { JOSA($value, "으로/로") } 상승
finding-lead-year-leap-down = { $kpi } { $year } { $was }에서 { JOSA($value, "으로/로") } 하락
finding-year-leap = ({ $lately })
finding-year = ({ $value }, 당시 { $was })
finding-moved = { $moved }, { $past }
finding-part-up = 증가분의 { JOSA($share, "은/는") } { $channel }
finding-part-down = 감소분의 { JOSA($share, "은/는") } { $channel }
finding-whole-up = 증가분은 모두 { $channel }
finding-whole-down = 감소분은 모두 { $channel }

# 지표 자신의 과거와 견준 위치

past-highest = { $unit ->
    [hours] 최장
   *[other] 최고
}
past-lowest = { $unit ->
    [hours] 최단
   *[other] 최저
}
past-still = 그래도 { $edge }
past-record-week = 최근 { $count }주 중 { $edge }
past-record-two_weeks = 최근 { $count }개 기간 중 { $edge }
past-record-month = 최근 { $count }개월 중 { $edge }
past-record-two_months = 최근 { $count }개 기간 중 { $edge }
past-record-quarter = 최근 { $count }개 분기 중 { $edge }
past-record-half_year = 최근 { $count }개 반기 중 { $edge }
past-record-year = 최근 { $count }년 중 { $edge }
past-unusual = 평소 범위를 크게 벗어남
past-rises = { $count }회 연속 상승
past-falls = { $count }회 연속 하락

headline-up = { $scope }: { $kpi } { $difference } 오른 { $value }
headline-down = { $scope }: { $kpi } { $difference } 내린 { $value }
headline-total-up = { $kpi } { $difference } 오른 { $value }
headline-total-down = { $kpi } { $difference } 내린 { $value }
headline-leap-up = { $scope }: { $kpi } { $was }에서 { JOSA($value, "으로/로") } 상승
headline-leap-down = { $scope }: { $kpi } { $was }에서 { JOSA($value, "으로/로") } 하락
headline-total-leap-up = { $kpi } { $was }에서 { JOSA($value, "으로/로") } 상승
headline-total-leap-down = { $kpi } { $was }에서 { JOSA($value, "으로/로") } 하락
headline-year-up = { $scope }: { $kpi } { $year }보다 { $difference } { year-above } { $value }
headline-year-down = { $scope }: { $kpi } { $year }보다 { $difference } { year-below } { $value }
headline-year-leap-up = { $scope }: { $kpi } { $year } { $was }에서 { JOSA($value, "으로/로") } 상승
headline-year-leap-down = { $scope }: { $kpi } { $year } { $was }에서 { JOSA($value, "으로/로") } 하락
headline-total-year-up = { $kpi } { $year }보다 { $difference } { year-above } { $value }
headline-total-year-down = { $kpi } { $year }보다 { $difference } { year-below } { $value }
headline-total-year-leap-up = { $kpi } { $year } { $was }에서 { JOSA($value, "으로/로") } 상승
headline-total-year-leap-down = { $kpi } { $year } { $was }에서 { JOSA($value, "으로/로") } 하락
headline-steady = { $scope }: { JOSA($kpi, "은/는") } { JOSA($value, "으로/로") } 큰 변화가 없습니다
headline-total-steady = { JOSA($kpi, "은/는") } { JOSA($value, "으로/로") } 큰 변화가 없습니다
headline-year-ago = { $scope }: { $kpi } { $value }, 1년 전 { $was }
headline-total-year-ago = { $kpi } { $value }, 1년 전 { $was }
headline-figure = { $kpi }: { $value }
alone-on-track = { $due }까지 목표 { $target } 순항
alone-in-line = 벤치마크 { JOSA($benchmark, "과/와") } 비슷 ({ $source })
alone-mostly = 그중 { $name } { $share }
alone-first = 비교할 이전 수치 없음
headline-total-standing = { $kpi } { $value }, { $told }
headline-standing = { $scope }: { $kpi } { $value }, { $told }
finding-goal-achieved = 목표 { $target } 달성
finding-goal-at_risk = { $due }까지 목표 { $target } 달성 위태
finding-goal-off_track = { $due }까지 목표 { $target } 궤도 이탈
finding-goal-kept = 목표 { $target }, { $of }개 기간 중 { $met }개 기간만 유지
finding-goal-below = 목표 { $target } 미달
finding-goal-above = 목표 { $target } 초과
finding-goal-missed = { $due }까지 목표 { $target } 미달
finding-benchmark-better = 벤치마크 { $benchmark } 상회 ({ $source })
finding-benchmark-worse = 벤치마크 { $benchmark } 하회 ({ $source })

## 표

head-kpi = 지표
head-channel = 채널
head-campaign = 캠페인
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

goals-title = { $met ->
    [0] 달성했거나 순항 중인 목표가 아직 없습니다
   *[other] 목표 { $of }개 중 { $met }개 달성 또는 순항
}
goals-unjudged = 목표 { $of }개, 아직 판단하기 이릅니다
goals-review = ‘{ $goal }’ 목표의 기한이 지났습니다. 연장할지, 높일지, 끝낼지 정해 주세요.
goals-kept = { $of }개 기간 중 { $met }개 유지
goals-behind = 시작점보다 뒤에 있음
goals-times-way = 목표한 폭의 { $times }배{ $many ->
    [over] { " 초과" }
   *[no] { "" }
}
goals-times-total = 목표의 { $times }배{ $many ->
    [over] { " 초과" }
   *[no] { "" }
}
goals-times-limit = 한도의 { $times }배{ $many ->
    [over] { " 초과" }
   *[no] { "" }
}
goals-from = 시작 { $value }
goals-pace = 지금쯤 { $share }
goals-heading = 이대로면 { $value }
forecast-title = { JOSA($name, "은/는") } 이대로면 { $due }에 { $value }, 목표는 { $target }
forecast-subtitle = { $days }, 점선은 직선 추세
forecast-line = 예상
forecast-target = 목표 { $value }
goals-measure = 막대는 시작점에서 목표선까지의 진척, 빗금은 직선 추세로 본 예상, 삼각형은 지금 있어야 할 위치입니다
goals-attention = 주의가 필요한 목표
goals-met = 달성 또는 순항
goals-open = 아직 판단하기 이른 목표

## 성과표

scoreboard-better = 지표 { $count }개 개선
    .more = { $count }개 개선
scoreboard-worse = 지표 { $count }개 악화
    .more = { $count }개 악화
scoreboard-steady = 지표 { $count }개 유지
    .more = { $count }개 유지
scoreboard-unjudged = 한눈에 보는 지표 { $count }개
scoreboard-subtitle-part = { $before } 대비
scoreboard-subtitle = 전체 채널 합산, { $before } 대비
scoreboard-note = { $kpis }: { $note }.

## 차트

chart-leads = { $kpi } 1위는 { $name }: { $value }
chart-least-below = { $kpi } 0에 가장 가까운 채널은 { $name }: { $value }
chart-least-below-audience_growth_rate = 모든 채널의 팔로워가 줄었고, 감소율은 { JOSA($name, "이/가") } 가장 낮음: { $value }
chart-leads-part-followers = 팔로워가 가장 많은 채널은 { $name }: 전체 { $total } 중 { $value }
chart-leads-part-reach = 가장 많은 사람에게 닿은 채널은 { $name }: 전체 { $total } 중 { $value }
chart-leads-part = { $kpi } 1위는 { $name }: 전체 { $total } 중 { $value }
chart-average = { $title } ({ $average })
chart-over-time = 채널별 { $kpi }, { $days }
chart-over-time-alone = { $channel }의 { $kpi }, { $days }
chart-channels-shown = ; 채널 { $whole }개 중 { $shown }개
chart-by-channel = 채널별 { $kpi }, { $period }
chart-by-channel-against = 채널별 { $kpi }, { $period } ({ $before } 대비)
by-channel-title = 채널별 { $kpi }
chart-steady = { $kpi }: 모든 채널이 평소 변동 폭 안에 있습니다
mover-up = { JOSA($name, "이/가") } { $difference } 올라 상승 폭이 가장 큽니다
mover-down = { JOSA($name, "이/가") } { $difference } 내려 하락 폭이 가장 큽니다
actions-title = 반응의 { $share }가 { $kpi }입니다
actions-subtitle = 채널별 좋아요·댓글·공유·저장 비중, { $period }
funnel-title = { $start } { $first }에서 { $end } { $last }까지
funnel-subtitle = 단계마다 바로 앞 단계 대비 비율
website-title = 채널별 웹사이트 방문자 행동

## 채널 페이지

channel-steady = { $channel }: 평소 변동 폭을 벗어난 지표가 없습니다
channel-figures = { $channel } 한눈에 보기
channel-leads = { $kpi }에서 { JOSA($channel, "이/가") } 채널 중 1위
channel-most = { $kpi }에서 { JOSA($channel, "이/가") } 채널 중 1위
channel-among = { $channel }의 { $kpi }, 다른 채널과 비교
channel-place = { $kpi }에서 { JOSA($channel, "이/가") } 채널 { $of }개 중 { $place }위
channel-last = { $kpi }에서 { JOSA($channel, "이/가") } 채널 { $of }개 중 최하위
channel-highest = { JOSA($kpi, "이/가") } 채널 중 가장 { $unit ->
    [hours] 긴
   *[other] 높은
} 채널은 { $channel }
channel-lowest = { JOSA($kpi, "이/가") } 채널 { $of }개 중 가장 { $unit ->
    [hours] 짧은
   *[other] 낮은
} 채널은 { $channel }
channel-place-highest = { $channel }의 { JOSA($kpi, "은/는") } 채널 { $of }개 중 { $place }번째로 { $unit ->
    [hours] 긴
   *[other] 높은
} 편
channel-from-to = { $kpi }: { $start } { $first }, { $end } { $last }
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
quality-campaign = 이 보고서에는 웹사이트, 광고, 게시물, 비용 시트에서 캠페인 ‘{ $campaign }’ 이름이 적힌 행만 들어 있습니다. 채널의 팔로워, 도달, 참여는 캠페인별로 알 수 없고, 캠페인이 적히지 않은 인건비와 공통 비용은 포함하지 않습니다.
quality-absent = 데이터가 없어 뺀 섹션: { $sections }.
quality-incomplete = { $kpis }: { $note }.
quality-more = 그 밖에 없거나 불완전한 수치: { $kpis }.
quality-missing = 표시하지 않음: { $kpis }. { $note }.
benchmark-source = { $kpi }, { $network }: { $value }. 출처: { $source }, { $year }년 데이터.
benchmark-stale = 18개월이 넘은 데이터입니다.
all-networks = 전체 네트워크
tests-rule = { $rule }: { $kpis }.

## report review

review-title = 지표 점검 보고서
review-span-against = { $period }, { $before } 대비
review-so-far = { $line }. 중간 집계이므로 기한이 남은 목표는 판정하지 않습니다.
review-objectives = 사업 목적
review-kpis = 지표
review-trend = 기간별 흐름
review-not-drawn = 그리지 않은 지표: { $kpis }.
review-known = { $of }개 중 { $have }개
review-periods = { $have }/{ $of }
review-not-known = { $count }개는 알 수 없음
review-head-span = 이번 기간
review-head-result = 결과
review-head-advice = 제안
review-head-known = 집계
review-head-why = 이유

review-goals-met = { $met ->
    [0] { $of ->
        [1] 기한이 된 목표 1개 미달성
       *[other] 기한이 된 목표 { $of }개 모두 미달성
    }
   *[other] 기한이 된 목표 { $of }개 중 { $met }개 달성
}
review-goals-unknown = 기한이 된 목표 { $count }개는 결과를 알 수 없음
review-goals-open = { $came }, { $count }개 진행 중
review-none-due = 기한이 된 목표 없음
review-no-goals = 세운 목표 없음
review-count-silent = 필요하다던 지표 { $count }개는 데이터 없음
review-count-unseen = 데이터는 있지만 아직 쓰지 않는 지표 { $count }개
review-count-keep = 유지 { $count }개
review-count-change = 변경 { $count }개
review-count-start = 시작 { $count }개
review-count-drop = 제외 가능 { $count }개
review-kpis-title = 지표 { $counts }

review-card-goals = 달성한 목표
review-under-way = { $count }개 진행 중
review-card-keep = 유지할 지표
    .note = 기준과 데이터가 있음
review-card-change = 바꿀 지표
    .note = 데이터나 기준이 없음
review-card-start = 새로 볼 지표
    .note = 중요하지만 아직 쓰지 않음
review-card-drop = 빼도 되는 지표
    .note = 데이터는 있지만 아직 쓰지 않음

review-wins = 도움이 된 것
review-concerns = 도움이 되지 못한 것
review-was-met-lead = { $goal }: 달성
review-was-met = 목표 { $target }, 결과 { $value }, 기한 { $due }.
review-was-missed-lead = { $goal }: 미달성
review-was-missed = 목표 { $target }, 결과 { $value }, 기한 { $due }.
review-has-no-data = 이번 기간에 데이터가 없습니다. 쓰이는 곳: { $uses }.
review-for = { $rest } 목적: { $objective }.
review-decide = 결정할 사항
review-decide-goal = { $advice }: ‘{ $goal }’ ({ $reason })
review-decide-objectives = 목표 { $count }개에 사업 목적이 없습니다. 무엇을 위한 목표인지 적어 주세요.
review-decide-set-goals = 목표를 세워 주세요. 목표가 없으면 얼마면 충분한지 알 수 없습니다.
review-decide-kpis = { $advice }: { $kpis } ({ $reason })
review-and-more = { $names } 외 { $count }개

review-objectives-title = { $served ->
    [0] 사업 목적에 딸린 지표 { $of }개 중 아직 도움이 된 것이 없습니다
   *[other] 사업 목적에 딸린 지표 { $of }개 중 { $served }개가 도움이 되었습니다
}
review-objectives-goals = 목표
review-served = 목적에 도움이 되었나
review-goal-count = { $verdict } { $count }개
review-objective-silent = ‘{ $objective }’에는 데이터가 있는 지표가 없어 도움이 되었는지 알 수 없습니다.
review-goals-free = 목적을 적지 않은 목표: { $goals }.
review-service-met = 예: 목표 달성
review-service-right_way = 예: 좋은 방향
review-service-open = 아직 모름
review-service-wrong_way = 아니요: 나쁜 방향
review-service-missed = 아니요: 목표 미달성
review-service-no_data = 데이터 없음

review-standing = { $verdict }, { $detail }
review-kept = { $of }번 중 { $kept }번 지킴
review-met-since = { $period }부터
review-reached-in = { $period }에 도달
review-way = { $way } 도달

review-use-lead = 첫 페이지
review-use-goal = 목표
review-use-benchmark = 벤치마크
review-use-note = 메모
review-use-own = 직접 정의

review-advice-keep = 유지
review-advice-change = 변경
review-advice-start = 시작
review-advice-drop = 제외
review-advice-extend = 연장
review-advice-raise = 상향
review-advice-retire = 종료
review-advice-wait = 기한 전

review-never = 보지 않는 지표
review-never-title = { $drop ->
    [0] 따로 쓰지 않는 지표 { $keep }개는 쓰는 지표의 계산에 들어갑니다
   *[other] 목표·벤치마크·메모가 없는 지표 { $drop }개는 빼도 됩니다
}
review-never-why = 데이터는 있지만 목표, 벤치마크, 메모가 없고 첫 페이지에도 없는 지표
review-advised = { $advice }: { $reason }
review-absent = 그 밖의 지표 { $count }개는 데이터가 없고 쓰는 곳도 없습니다.

review-kpi-no-data = 쓰기로 했지만 데이터 없음: 데이터를 구하거나 제외
    .all = 쓰기로 했지만 데이터 없음: 데이터를 구하거나 제외
    .rule = 변경: 첫 페이지, 목표, 벤치마크, 메모 중 하나에 쓰이지만 이번 기간 내내 데이터가 없는 지표.
review-kpi-gap = 기간 { $of }개 중 { $have }개만 수치 있음: 빈 곳을 채우거나 제외
    .all = 데이터가 오래 비어 있음: 채우거나 제외
    .rule = 변경: 쓰이지만 이번 기간의 절반 넘게 잇달아 수치가 없는 지표.
review-kpi-missed-twice = 목표 { $goals }개 중 달성한 것 없음: 목표나 지표를 변경
    .all = 목표를 여러 번 이루지 못함: 목표나 지표를 변경
    .rule = 변경: 기한이 된 목표를 두 번 이상 이루지 못했고 달성한 목표가 없는 지표.
review-kpi-goal-met = 목표 달성
    .rule = 유지: 기한이 된 목표를 달성한 지표.
review-kpi-goal-open = 목표 진행 중
    .rule = 유지: 목표가 진행 중인 지표.
review-kpi-goal-missed = 목표 미달성: 지표는 유지하고 목표를 점검
    .rule = 유지: 기한이 된 목표를 이루지 못한 지표. 살펴볼 것은 목표입니다.
review-kpi-goal-unknown = 목표의 기한이 지났지만 결과를 알 수 없음: 데이터 구하기
    .all = 목표의 기한이 지났지만 결과를 알 수 없음: 데이터 구하기
    .rule = 변경: 목표의 기한이 지났지만 결과를 알 수 없는 지표.
review-kpi-goal-later = 이후에 시작할 목표가 있음
    .rule = 유지: 이번 기간 이후에 시작할 목표가 있는 지표.
review-kpi-benchmark = 벤치마크와 비교함
    .rule = 유지: 비교할 수 있는 벤치마크가 있는 지표.
review-kpi-refused = 벤치마크와 비교할 수 없음: 목표 세우기
    .all = 벤치마크와 비교할 수 없음: 목표 세우기
    .rule = 변경: 기준이 벤치마크뿐인데 비교할 수 없는 지표.
review-kpi-no-yardstick = 첫 페이지에 있지만 기준이 없음: 목표 세우기
    .all = 첫 페이지에 있지만 기준이 없음: 목표 세우기
    .rule = 변경: 첫 페이지에 있지만 목표도 벤치마크도 없는 지표.
review-kpi-noted = 메모 { $notes }건에 나옴
    .rule = 유지: 담당자가 메모에 적은 지표.
review-kpi-own = 직접 정의한 지표
    .rule = 유지: 직접 정의한 지표.
review-kpi-part = { JOSA($whole, "을/를") } 이루는 수치
    .rule = 유지: 쓰는 지표의 계산에 들어가는 수치라 따로 드는 품이 없는 지표.
review-kpi-alone = 같은 내용을 말하는 지표 없음: 목표 세우기
    .all = 같은 내용을 말하는 지표 없음: 목표 세우기
    .rule = 시작: 데이터가 있고 중요하지만, 쓰는 지표 가운데 같은 내용을 말하는 것이 없는 지표.
review-kpi-told = { JOSA($twin, "으로/로") } 충분
    .all = 쓰는 지표로 충분
    .rule = 제외: 보지 않는 지표이고, 쓰는 지표가 같은 내용을 말하는 지표.
review-kpi-unused = 보지 않음
    .all = 보지 않음
    .rule = 제외: 데이터는 있지만 목표, 벤치마크, 메모가 없고 첫 페이지에도 없어 보지 않는 지표.
review-rules-kpis = 지표에 대한 제안: 처음 맞는 규칙을 따름
review-goal-open = 기한 전에는 판정하지 않음
    .rule = 기한이 되지 않은 목표에는 제안하지 않습니다.
review-goal-unknown = 기한이 지났지만 결과를 알 수 없음: 데이터를 구하거나 종료
    .rule = 종료: 기한이 지났지만 결과를 알 수 없는 목표. 아니면 데이터를 구합니다.
review-goal-early = 일찍, 크게 넘어 달성
    .rule = 상향: 남은 시간이 4분의 1 이상일 때 10% 이상 넘겨 달성한 목표.
review-goal-met = 달성: 다음 기간에도 이어 가기
    .rule = 연장: 달성한 목표.
review-goal-missed-twice = 다시 미달성: 목표나 지표를 변경
    .rule = 변경: 같은 수치의 앞선 목표에 이어 다시 이루지 못한 목표.
review-goal-near = 한 번 미달성: 시간을 더 주기
    .rule = 연장: 처음으로 이루지 못했지만 절반 이상 온 목표.
review-goal-far = 절반에 못 미침: 더 가까운 목표로
    .rule = 변경: 절반에 이르지 못하고 기한이 된 목표.
review-rules-goals = 목표에 대한 제안: 처음 맞는 규칙을 따름
review-appendix-title = 제안과 수치는 이렇게 나왔습니다

review-trend-title = 주요 지표 { $of }개 중 { $better }개가 좋은 방향으로 움직였습니다
review-trend-alone = 주요 지표 { $of }개의 흐름
review-by-period = { $period } { $kpi }
review-step-week = 주별
review-step-two_weeks = 2주별
review-step-month = 월별
review-step-two_months = 2개월별
review-step-quarter = 분기별
review-step-half_year = 반기별
review-step-year = 연도별
review-new-definition = 정의 변경

## report build

build-step-read = 워크북을 읽는 중 …
build-step-compute = 수치를 계산하는 중 …
build-step-render = 페이지를 만드는 중 …
build-step-write = 저장하는 중 …
build-wrote = { $path } ({ $size })
build-size = { $number }KB
build-stopped = 아무것도 쓰지 않았습니다. { $files } 파일에 오류가 있습니다.
build-stopped-strict = 아무것도 쓰지 않았습니다. { $files } 파일에 오류나 경고가 있고 --strict 옵션을 썼습니다.
problem-characters-left-out = 다음 문자는 글꼴에 없어 PDF와 차트에서 뺐습니다: { $characters }
    .mend = 브랜드 키트에 이 문자가 있는 글꼴을 지정하거나 워크북에서 지우세요.
build-warnings = 경고가 { $count }건 있습니다. “report check { $path }” 명령으로 볼 수 있습니다.
error-wrong-command-channel-unknown = 채널 시트에 ‘{ $channel }’ 채널이 없습니다.
    .mend = 혹시 이것인가요? { $nearest }
error-wrong-command-campaign-unknown = 워크북에 캠페인 ‘{ $campaign }’ 이름이 적힌 행이 없습니다.
    .mend = 혹시 이것인가요? { $nearest }
error-wrong-command-campaign-none = 워크북에 캠페인이 적힌 행이 없습니다.
    .mend = 웹사이트, 광고, 게시물, 비용과 시간 시트의 캠페인 열을 채워 주세요.
error-wrong-command-campaign-audit = 검산 워크북은 캠페인 하나가 아니라 워크북 전체를 담습니다.
    .mend = xlsx나 --campaign 중 하나를 빼 주세요.
error-wrong-command-archive-without-pdf = --archive는 PDF에 쓰는 옵션인데 PDF를 만들지 않습니다.
    .mend = --format에 pdf를 넣거나 --archive를 빼 주세요.
error-wrong-command-section-unknown = 보고서에 ‘{ $section }’ 섹션이 없습니다.
    .mend = 혹시 이것인가요? { $nearest }
error-wrong-command-one-page-sections = --one-page는 요약 한 쪽만 만드는데, --section이 다른 섹션을 지정했습니다.
    .mend = 둘 중 하나를 빼 주세요.
error-wrong-command-format-unknown = ‘{ $format }’ 형식은 없습니다.
    .mend = 다음 중에서 고르세요: { $known }.
error-wrong-command-language-unknown = ‘{ $language }’ 언어는 없습니다.
    .mend = 다음 중에서 고르세요: { $known }.
error-wrong-command-compare-unknown = ‘{ $compare }’ 비교는 없습니다.
    .mend = 다음 중에서 고르세요: { $known }.


### 보고서: 추가 섹션

## 보고서 섹션: 광고, 고객 만족, 고객 응대, 비용과 수익, 경쟁사, 오디언스, 콘텐츠

section-paid = 광고
section-customers = 고객 만족
section-care = 고객 응대
section-return = 비용과 수익
section-competitors = 경쟁사
section-audience = 오디언스
section-content = 콘텐츠

## 광고

paid-costliest = { JOSA($kpi, "이/가") } 가장 높은 채널은 { $name }: { $value }
paid-places = 광고비를 쓴 곳
paid-places-spend = { JOSA($name, "이/가") } 광고비의 { JOSA($spend, "을/를") } 썼습니다
paid-places-shares = { JOSA($name, "이/가") } 광고비의 { JOSA($spend, "을/를") } 쓰고 광고 리드의 { JOSA($leads, "을/를") } 가져왔습니다
paid-where = 채널·캠페인
paid-by-channel = 채널별
paid-by-campaign = 캠페인별
paid-spend = 광고비
paid-clicks = 클릭
paid-revenue = 매출
paid-places-was = 각 수치 아래는 { $before }의 수치
paid-leads = 리드

## 고객 만족

customers-promoters = 추천
customers-passives = 중립
customers-detractors = 비추천
customers-parts = 응답 비중, { $days }
customers-parts-title = 추천·중립·비추천 응답
customers-parts-now = 응답 중 추천 { $promoters }, 비추천 { $detractors }
customers-between = 순추천지수는 { $low }에서 { $high } 사이
customers-score = 오차 범위 포함, { $days }
customers-margin = 순추천지수 { $score } ± { $margin }, 응답 { $answers }건 기준(95% 신뢰수준).
customers-stars-row = 별 { $stars }개
customers-stars-title = 리뷰의 { JOSA($best, "이/가") } 별 5개, { $low }는 1~2개
customers-stars-of = 리뷰 { $count }건의 별점 비중, { $period }
customers-quote = “{ $text }”
customers-quotes-of = 보고서에 싣기로 한 글 { $whole }개 가운데 최근 { $shown }개입니다.
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
return-brought = 소셜 매출
return-brought-leads = 리드의 가치
return-left = 남은 금액
return-left-title = { $brought } 가운데 { JOSA($left, "이/가") } 남습니다
return-left-title-short = 비용이 성과 { $brought }보다 { $left } 더 큽니다
return-left-all = 성과에서 종류별 비용을 뺀 금액, { $period }
return-left-only = 성과에서 { $kinds }만 뺀 금액, { $period }
return-left-direct = 성과에서 직접 비용만 뺀 금액, { $period }
return-places = 직접 비용과 성과
return-places-direct = 광고비와 해당 채널·캠페인에 쓴 비용만 포함하며, 인건비는 나누어 배분하지 않습니다
return-places-was = 광고비와 직접 쓴 비용만(인건비 배분 없음), 각 수치 아래는 { $before }의 수치
return-direct-cost = 직접 비용
return-ads = 광고
return-chart = 비용에서 { $kind } 비중이 { JOSA($share, "으로/로") } 가장 큽니다
return-chart-ads = 비용에서 광고 비중이 { JOSA($share, "으로/로") } 가장 큽니다
return-chart-only = 비용은 모두 { $kind }입니다
return-chart-only-ads = 비용은 모두 광고비입니다
return-kinds = 비용 종류별, { $period }
return-kinds-against = 비용 종류별, { $period } ({ $before } 대비)
return-against = 채널별 추적 매출과 직접 비용, { $period }: 광고비와 해당 채널에 쓴 비용, 인건비 제외
return-against-place = { $place } { $place-cost }에 { $place-brought }
return-against-title = 비용 대비 매출: { $best } { $best-cost }에 { $best-brought }, { $worst } { $worst-cost }에 { $worst-brought }
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
audience-unnamed = 기타
    .aliases = 그 외 | 그외 | 나머지 | 알 수 없음 | 알수없음 | 미상 | 미확인 | 무응답 | 응답 없음 | 미지정 | 비공개
audience-rest = 그 외 { $count }개
audience-leader = { $group }, { $share }
audience-largest = { $known ->
    [part] 전체 팔로워에서 확인된 { $kind } 중 1위는 { $leader }
   *[whole] 전체 팔로워에서 가장 많은 { JOSA($kind, "은/는") } { $leader }
}
audience-largest-on = { $known ->
    [part] { $channel }에서 확인된 { $kind } 중 1위는 { $leader }
   *[whole] { $channel }에서 가장 많은 { JOSA($kind, "은/는") } { $leader }
}
audience-part = { $channels } { $group }
audience-comma = {", "}
audience-several = { $known ->
    [part] 확인된 { $kind } 중 1위: { $parts }
   *[whole] 가장 많은 { $kind }: { $parts }
}
audience-up = { $channel }: { $before } 이후 { $group } 비중이 { $size } 올랐습니다.
audience-down = { $channel }: { $before } 이후 { $group } 비중이 { $size } 내렸습니다.
audience-table = { $split ->
    [age] 연령대별 팔로워
    [gender] 성별 팔로워
    [country] 국가별 팔로워
    [city] 도시별 팔로워
   *[other] 언어별 팔로워
}
audience-base = 팔로워 비중
audience-base-part = 팔로워 비중({ $kind } 확인 { $share })
audience-subtitle = { $of }, { $period }
audience-subtitle-change = { $of }, { $period }, 변화는 { $before } 대비 %p
audience-subtitle-unchanged = { $of }, { $period }, { $before } 대비 0.5%p 이상 변화 없음
audience-when = { $period }({ $channels })
audience-known = { $channel }: 팔로워의 { $share }만 { JOSA($kind, "이/가") } 확인되었으며, 비중은 전체 팔로워 대비입니다.
audience-known-before = { $channel }: { JOSA($kind, "이/가") } 확인된 팔로워는 { $share }, { $before }에는 { $was }였습니다. 변화의 일부는 이 차이 때문일 수 있습니다.
audience-rounded = { $channel }: { $kind }별 비중의 합은 { $share }입니다. 반올림한 값이라 그럴 수 있습니다.
audience-over = { $channel }: { $kind }별 비중의 합이 { JOSA($share, "으로/로") } 전체 팔로워보다 많습니다. 입력한 값을 그대로 표시했습니다.
audience-left-out = 집계했지만 여기에 표시하지 않은 항목: { $names }.

## 콘텐츠

content-subtitle = { $period }에 올린 게시물이 지금까지 얻은 누적 수치입니다
content-format-reach = 참여율이 가장 높은 형식은 { $format }: 도달 대비 { $rate }
content-format-impressions = 참여율이 가장 높은 형식은 { $format }: 노출 대비 { $rate }
content-best-reach = 참여율이 가장 높은 게시물은 ‘{ $post }’: 도달 대비 { $rate }
content-best-impressions = 참여율이 가장 높은 게시물은 ‘{ $post }’: 노출 대비 { $rate }
content-all = { $count ->
    [1] 게시물 1개
   *[other] 게시물 { $count }개, 참여율 순
}
content-measure = 참여율: 참여 ÷ 도달, 도달을 모르면 참여 ÷ 노출
content-best = 게시물 { $count }개 중 상위
content-weakest = 하위
content-of-reach = 도달 { $size }
content-of-impressions = 노출 { $size }
content-picture = ‘{ $post }’ 게시물의 이미지
content-left-out = 게시물 { $count }개는 수치가 모자라거나 도달이 중앙값의 10분의 1에 못 미쳐 순위에서 뺐습니다.
content-format-count = { $format } ({ $count })
content-formats = 참여율은 { $first } { $most }, { $last } { $least }
content-formats-reach = 형식별 참여 ÷ 도달, 괄호 안은 게시물 수
content-formats-impressions = 형식별 참여 ÷ 노출, 괄호 안은 게시물 수
content-weekday = 요일
content-hours = { $first }~{ $last }
content-hours-title = 게시물의 { JOSA($share, "을/를") } { $first }~{ $last }시에 올렸고 참여율은 { $rate }입니다
content-hours-title-posts = 게시물의 { JOSA($share, "을/를") } { $first }~{ $last }시에 올렸습니다
content-hours-rates = 참여율(%)과 그 아래 게시물 수, { $first } ~ { $last }. 색 없는 칸은 { $few }개 미만. 기록일 뿐 최적 시간은 아닙니다
content-hours-posts = 요일·시간대별 게시물 수, { $first } ~ { $last }. 참여율을 내기에는 게시물이 적습니다


### 슬라이드와 브랜드 키트

## 브랜드 키트

error-brand = 브랜드 키트 ‘{ $folder }’에 잘못된 곳이 { $count }개 있습니다.
    .mend = 아래 목록을 고치거나, --brand 없이 기본 디자인으로 만드세요.

problem-brand-no-file = ‘{ $kit }’ 폴더에 brand.toml이 없습니다.
    .mend = 브랜드 키트 폴더를 지정하세요. 키트는 brand.toml 파일이 있는 폴더이며, 첫 줄에 extends = "default"를 쓸 수 있습니다.
problem-brand-not-toml = ‘{ $kit }’의 brand.toml을 읽을 수 없습니다: { $cause }.
    .mend = 한 줄에 키, =, 값을 차례로 쓰고, 글자는 곧은 따옴표 안에 쓰세요.
problem-brand-unknown-key = 브랜드 키트 ‘{ $kit }’에 없는 키가 있습니다: { $key }.
    .mend = 지우거나 기본 키트에 있는 이름으로 고치세요.
problem-brand-wrong-type = 브랜드 키트 ‘{ $kit }’의 { $key } 값은 { $wanted ->
        [texts] 글자 목록이어야
        [table] 하위 키를 가진 표여야
       *[text] 글자여야
    } 합니다.
    .mend = { $wanted ->
        [texts] 이렇게 쓰세요: ["하나", "둘"]
        [table] [{ $key }] 아래에 키를 한 줄씩 쓰세요.
       *[text] 곧은 따옴표 안에 쓰세요: "…"
    }
problem-brand-bad-colour = 브랜드 키트 ‘{ $kit }’의 { $key } 값은 색이 아닙니다: { $text }.
    .mend = # 뒤에 숫자나 a–f 글자 여섯 개를 쓰세요: "#1f4fd8"
problem-brand-bad-page-size = 브랜드 키트 ‘{ $kit }’의 용지 크기를 알 수 없습니다: { $text }.
    .mend = "a4" 또는 "letter"라고 쓰세요.
problem-brand-file-missing = 브랜드 키트 ‘{ $kit }’의 { $key }에 적힌 파일이 없습니다: { $text }.
    .mend = 파일을 키트 폴더에 넣거나 이름을 고치세요.
problem-brand-file-outside = 브랜드 키트 ‘{ $kit }’의 { $key } 값이 키트 폴더 밖을 가리킵니다: { $text }.
    .mend = 파일을 키트 폴더에 복사하고 그 이름을 쓰세요.
problem-brand-wrong-file = 브랜드 키트 ‘{ $kit }’의 { $key } 파일 형식이 맞지 않습니다: { $text }.
    .mend = 로고는 PNG, JPEG, SVG 그림이어야 하고, 글꼴은 TTF나 OTF 파일이어야 합니다.
problem-brand-extends-missing = 브랜드 키트 ‘{ $kit }’에서 extends로 지정한 키트가 없습니다: { $text }.
    .mend = extends = "default"라고 쓰거나 다른 키트 폴더의 경로를 쓰세요: "../house"
problem-brand-extends-circle = 브랜드 키트가 서로를 돌아가며 extends로 지정하고 있습니다: { $chain }.
    .mend = 그중 하나를 extends = "default"로 바꾸세요.
problem-brand-missing-key = 브랜드 키트에 { $key } 값이 없습니다.
    .mend = 값을 넣거나, 첫 줄에 extends = "default"를 써서 나머지를 기본 디자인에서 가져오세요.
problem-brand-text-faint = { $key } 색({ $colour })은 글자에 쓰기에는 너무 옅습니다. 대비가 { $ratio }:1인데 4.5:1 이상이어야 합니다. 글자에는 대신 { $shown } 색을 씁니다.
    .mend = 그대로 두어도 되고, 더 진한 색을 골라도 됩니다.
problem-brand-mark-faint = { $key } 색({ $colour })은 선과 막대에 쓰기에는 너무 옅습니다. 대비가 { $ratio }:1인데 3:1 이상이어야 합니다.
    .mend = 더 진한 색을 고르거나, 일부 독자에게 차트가 잘 보이지 않는다는 점을 감안하세요.

## 사용자 지표 (kpis.toml)

problem-own-kpis-too-large = 파일이 { $limit }kB보다 큽니다.
    .mend = 지표만 남겨 두세요. 지표 하나는 몇 줄이면 됩니다.
problem-own-kpis-not-toml = 파일을 읽을 수 없습니다: { $cause }
    .mend = 지표마다 [대괄호] 안에 ID를 쓰고, 그 아래에 키, =, 값을 한 줄씩 쓰세요. 글자는 곧은 따옴표 안에 씁니다.
problem-own-kpis-too-many = 파일에 지표가 { $count }개 있습니다. 최대 { $limit }개입니다.
    .mend = 실제로 보는 지표만 남기세요.
problem-own-kpi-not-a-table = ‘{ $kpi }’ 항목은 지표가 아니라 값입니다.
    .mend = 지표는 표입니다. [cost_per_fan]처럼 ID를 한 줄에 쓰고 그 아래에 키를 쓰세요.
problem-own-kpi-bad-id = ‘{ $kpi }’ 값은 지표 ID로 쓸 수 없습니다.
    .mend = [{ $suggestion }]처럼 쓰세요. 소문자 a–z, 숫자, _만 최대 40자까지 쓰고 첫 글자는 영문자여야 합니다. 독자에게는 이름(name)이 보입니다.
problem-own-kpi-id-taken = ‘{ $kpi }’ ID는 프로그램의 지표, 입력 항목 또는 설정이 이미 쓰고 있습니다.
    .mend = [{ $suggestion }]처럼 다른 ID를 쓰세요.
problem-own-kpi-overridden = { $by } 파일에 같은 ID의 지표가 있어 이 지표는 쓰지 않습니다.
    .mend = 의도한 것이면 그대로 두고, 아니면 다른 ID를 쓰세요.
problem-own-kpi-unknown-key = ‘{ $key }’ 키는 없습니다.
    .mend = { $nearness ->
        [near] { $near } 키인가요?
       *[far] 쓸 수 있는 키: { $known }.
    }
problem-own-kpi-no-name = 지표에 이름이 없습니다.
    .mend = 이런 줄을 추가하세요: name = "신규 팔로워당 비용"
problem-own-kpi-no-formula = 지표에 계산식이 없습니다.
    .mend = 이런 줄을 추가하세요: formula = "total_cost / net_new_followers"
problem-own-kpi-wrong-type = ‘{ $key }’ 값은 글자여야 합니다.
    .mend = 곧은 따옴표 안에 쓰고 비워 두지 마세요.
problem-own-kpi-bad-choice = ‘{ $text }’ 값은 { $key }에 쓸 수 없습니다.
    .mend = { $nearness ->
        [near] "{ $near }"인가요?
       *[far] 쓸 수 있는 값: { $known }.
    }
problem-own-kpi-decimals = ‘decimals’ 값은 0부터 { $most }까지의 정수여야 합니다.
    .mend = 따옴표 없이 쓰세요: decimals = 2
problem-own-kpi-language = 프로그램이 지원하지 않는 언어(‘{ $code }’)라 이 줄은 쓰지 않습니다.
    .mend = 지원하는 언어: { $known }.
problem-own-kpi-text-long = ‘{ $key }’ 값이 { $length }자입니다. 최대 { $limit }자입니다.
    .mend = 표와 슬라이드에 들어가므로 짧게 줄이세요.
problem-own-kpi-name-taken = { $other } 지표의 이름도 ‘{ $name }’입니다.
    .mend = 무엇이 다른지 드러나는 이름을 쓰세요.
problem-own-kpi-untranslated = 보고서 언어({ $code })로 된 이름이 없어 ‘{ $shown }’ 이름을 대신 씁니다.
    .mend = name.{ $code } 줄을 추가하거나, 모든 언어에 쓸 이름을 name = "…"처럼 하나만 쓰세요.
problem-own-kpi-circular = 계산식이 자기 자신으로 되돌아옵니다: { $chain }
    .mend = 그중 하나는 지표 대신 입력 항목을 쓰세요.
problem-own-kpi-unit-contradicts = 단위는 ‘{ $unit }’인데 계산식의 결과는 ‘{ $found }’입니다.
    .mend = 쓸 수 있는 단위: { $fits }. 단위를 아예 빼도 됩니다.
problem-own-kpi-formula-long = 계산식이 { $limit }자보다 깁니다.
    .mend = 일부를 따로 지표로 만들고 그 ID를 쓰세요.
problem-own-kpi-formula-large = 계산식에 나오는 지표까지 펼치면 항목이 { $parts }개 또는 단계가 { $levels }개를 넘습니다.
    .mend = 나누어 쓰세요. 지표는 말로 설명할 수 있어야 합니다.
problem-own-kpi-formula-syntax = { $place ->
        [end] 계산식이 끝에서 끊겨 있습니다({ $position }번째 글자).
       *[here] { $position }번째 글자부터 계산식을 읽을 수 없습니다: { $piece }
    }
    .mend = 이름, 숫자, + − × ÷(또는 *와 /), 괄호, each(…), either(…, …)만 쓸 수 있습니다. 빠진 기호나 괄호가 없는지 확인하세요.
problem-own-kpi-formula-unsupported = ‘{ $piece }’({ $position }번째 글자) 부분은 계산식에 쓸 수 없습니다.
    .mend = 이름, 숫자, + − × ÷(또는 *와 /), 괄호, each(…), either(…, …)만 쓸 수 있습니다.
problem-own-kpi-formula-name = 계산식에 있는 ‘{ $name }’ 이름은 입력 항목도 지표도 아닙니다.
    .mend = { $nearness ->
        [near] { $near } 이름인가요?
       *[far] 지표는 report kpis, 입력 항목은 report kpis --inputs 명령으로 볼 수 있습니다.
    }
problem-own-kpi-formula-mismatch = { $sign ->
        [either] 계산식이 { $left }({ $left_unit }) 또는 { $right }({ $right_unit }) 값을 쓰는데, 둘은 같은 것을 재지 않습니다.
       *[other] 계산식에 { $left } { $sign } { $right } 계산이 있는데, 앞은 ‘{ $left_unit }’이고 뒤는 ‘{ $right_unit }’입니다.
    }
    .mend = 금액은 금액끼리, 개수는 개수끼리만 더하고 뺄 수 있습니다. 곱하거나 나누어 같은 단위로 만드세요.
problem-own-kpi-formula-range = ‘{ $name }’ 값은 숫자 하나가 아니라 범위입니다.
    .mend = 값이 하나인 이름을 쓰세요.
problem-own-kpi-formula-single = ‘{ $name }’ 값은 행마다 따로 있어 더할 수 없습니다.
    .mend = 곱할 값과 함께 행별로 계산하세요: each({ $name } × …)
problem-own-kpi-formula-by-zero = 계산식이 { JOSA($piece, "으로/로") } 나눕니다.
    .mend = 0으로는 나눌 수 없습니다.
problem-own-kpi-formula-number = 숫자 { $piece }: 너무 큽니다.
    .mend = 더 작은 숫자를 쓰세요.
problem-own-kpi-formula-measures-nothing = 계산식에 입력 항목도 지표도 없습니다.
    .mend = 그러면 매달 값이 같습니다. 무엇을 재는지 쓰세요.
problem-own-kpi-formula-arguments = { $function } 함수는 이렇게 쓸 수 없습니다: { $piece }
    .mend = each(계산) 또는 each(시트, 계산)으로 쓰되 겹쳐 쓰지 마세요. either(첫째, 둘째)에는 값이 두 개 필요합니다.
problem-own-kpi-formula-sheet = ‘{ $name }’ 시트는 없습니다.
    .mend = 쓸 수 있는 시트: { $known }.
problem-own-kpi-formula-each-sheets = { $piece } 안에 여러 시트의 입력 항목이 있습니다: { $sheets }.
    .mend = 어느 시트의 행인지 쓰세요: each(시트, …)
problem-own-kpi-formula-each-nothing = { $piece } 안에 입력 항목이 없습니다.
    .mend = each(labour_hours × hourly_rate)처럼 행별로 계산할 입력 항목을 쓰세요.
problem-own-kpi-formula-each-inside = { $piece } 안에 행별 또는 기간별로 계산하는 지표가 있습니다.
    .mend = each(…) 안에는 입력 항목을 쓰세요. report kpis --inputs 명령으로 볼 수 있습니다.

## 슬라이드

deck-more-rows = 나머지 지표 { $count }개는 PDF에 있습니다.
deck-more-definitions = 나머지 정의 { $count }개는 PDF에 있습니다.
deck-goals = 시작점에서 목표까지의 진척, 한도는 0에서 한도까지. 예상은 직선 추세
deck-beyond = 목표나 한도를 넘은 몫
deck-base = (바탕)
deck-sums = 합계
deck-steps = 비용
deck-steps-under = 0 아래 비용
deck-so-far = 지금까지
deck-forecast = 예상
deck-to-go = 남은 몫
deck-pace = 지금쯤 있어야 할 곳
deck-mark = (표시)
deck-decide = 결정할 것 { $count }건
deck-data = 수치의 바탕이 된 데이터
deck-more-notes = 데이터에 대한 나머지 설명은 PDF에 있습니다.
deck-on-chart = 차트가 보여 주는 것: { $measured }.
deck-in-numbers = 숫자로 말하면: { $numbers }.
deck-row = { $name }: { $figures }.
deck-goal = { $goal }: { $standing }. 현재 { $now }, 목표 { $target }, { $progress }.
deck-not-shown = 슬라이드에는 없지만 질문이 나오면:
deck-agenda = 항목을 누르면 그 슬라이드로 가고, 어느 슬라이드에서나 맨 아래 글을 누르면 이 차례로 돌아옵니다.
deck-sources = 출처를 묻는다면, 숫자는 워크북의 { $sheets } 시트에서 가져왔습니다.
deck-shown = 출처를 묻는다면, { $kpis } 숫자는 워크북의 { $sheets } 시트에서 가져왔습니다.
deck-continued = { $section } (계속)
deck-both-sides = { $good }, { $bad }


### 감사용 워크북과 report explain

## 검증용 엑셀 파일

audit-title = { $brand }: 수치 계산 과정
audit-kpis = 모든 값은 수식입니다. 수식을 따라가면 합계, 계산 과정, 직접 입력한 셀까지 확인할 수 있습니다.
audit-history = KPI별 기간별 값입니다. 모든 값은 수식이며, 값이 없는 셀에는 그 이유가 적혀 있습니다.
audit-sheet-kpis = KPI
audit-sheet-history = 추이
audit-sheet-definitions = 정의
audit-sheet-sums = 합계
audit-sheet-moments = 계산 과정
audit-sheet-rows = { $sheet } 행별
audit-sheet-lookups = 기간과 채널
audit-sheet-settings = 읽은 설정
audit-settings = 읽은 설정
audit-definitions = 각 수치의 의미
audit-sums = 수치별 합산: 채널별
audit-moments = 지표별 값: 채널별, 기간별
audit-lookups = 기간, 채널, 지표별 기록 시작일
audit-rows-count = 행 포함(1) 또는 제외(0)
audit-total = 전체
audit-undivided = { $network } (네트워크 전체)
audit-not-tracked = 해당 없음
audit-place-none = 채널이 없는 행
audit-place-beside = 채널이 없는 행(채널 합계에 더함)
audit-side-above = { $words } (양쪽 값을 모두 아는 경우)
audit-side-below = { $words } (양쪽 값을 모두 아는 경우)
audit-side-opened = { $words } (운영 기간)
audit-range-low = { $name }, 최소
audit-range-high = { $name }, 최대
audit-compared-on = 비교 대상: { $channels }
audit-baseline = 기준값은 여러 기간의 평균이므로 여기에는 수식이 없습니다.
audit-cannot = 이 수식은 스프레드시트로 옮길 수 없습니다.
audit-level-total = 전체
audit-level-network = 네트워크
audit-level-channel = 채널
audit-level-campaign = 캠페인
audit-level-format = 게시물 형식
audit-head-level = 구분
audit-head-verdict = 판정
audit-head-rule = 판정 기준
audit-head-kpi = KPI
audit-head-scope = 이름
audit-head-now = 이번 기간
audit-head-before = 비교 기간
audit-head-difference = 차이
audit-head-change = 증감률
audit-head-benchmark-low = 벤치마크 하한
audit-head-benchmark-high = 벤치마크 상한
audit-head-why = 값이 없는 이유
audit-head-why-before = 비교 기간 값이 없는 이유
audit-head-compared = 비교 기준
audit-head-definition = 정의 ID
audit-head-formula = 계산식
audit-head-meaning = 의미
audit-head-measure = 지표
audit-head-place = 채널
audit-head-since = 기록 시작일
audit-head-span = 기간
audit-head-above = 합계 또는 분자
audit-head-below = 분모
audit-head-above-raw = 분자(짝 맞추기 전)
audit-head-below-raw = 분모(짝 맞추기 전)
audit-head-result = 결과
audit-head-first-day = 시작일
audit-head-last-day = 종료일
audit-sign-blank = 빈 셀이 있음
    .meaning = 평소에 입력하던 셀이 비어 있습니다.
audit-sign-no-row = 행이 없음
    .meaning = 평소에 있던 행이 없습니다. 채널이 없는 행은 이 값을 빼고 계산합니다.
audit-sign-zero = 0으로 나눔
    .meaning = 나눌 값이 0입니다.
audit-sign-no-earlier = 이전 값 없음
    .meaning = 이전 기간의 값을 알 수 없습니다.
audit-sign-no-setting = 설정이 비어 있음
    .meaning = 설정 시트의 셀이 비어 있습니다.
audit-sign-uncertain = 입력값 불일치
    .meaning = 입력값이 서로 맞지 않습니다.
audit-sign-nothing-own = 자체 입력값 없음
    .meaning = 이 채널, 네트워크, 캠페인 또는 게시물 형식에만 해당하는 입력값이 없습니다.
audit-sign-not-tracked = 집계하지 않음
    .meaning = 입력하지 않는 지표이거나 네트워크에서 제공하지 않습니다.
audit-sign-no-rows = 시트가 비어 있음
    .meaning = 입력 시트에 행이 없습니다.
audit-sign-not-applicable = 적용되지 않음
    .meaning = 여기에서는 의미가 없는 KPI입니다.
audit-legend-nothing = ·는 기록된 내역이 없어 0으로 보는 값입니다.
audit-legend-untracked = –로 시작하면 집계하지 않는 값입니다. 합계는 이 값을 빼고 계산합니다.
audit-legend-unknown = ✕로 시작하면 알 수 없는 값입니다. 이 값이 들어간 합계도 알 수 없습니다.
audit-legend-fixed = 판정, 운영 중인 채널, 정의를 고르는 설정, 네트워크별 제공 지표는 파일을 만들 때 정해졌습니다. 나머지는 모두 다시 계산됩니다.
audit-reasons = 값이 없는 이유(아래로 갈수록 우선)

## report explain

explain-total = 전체
explain-formula = 계산식
explain-numbers = 숫자로 쓴 계산식
explain-inputs = 읽은 셀
explain-without = 제외된 항목
explain-by-channel = 채널별
explain-no-channel = 나머지
explain-both-sides = 분자 { $above }, 분모 { $below }
explain-comparison = 비교
explain-now-held = 비교한 수치
explain-change = 변화
explain-held-to = 같은 기준
explain-verdict = 판정
explain-trials = 적용한 규칙, 차례대로 (→ 판정을 내린 규칙)
trial-few = 건수: 이번 { $size }, 이전 { $size_before }. 양쪽 모두 { $needed } 이상이어야 합니다
trial-margin = 오차 범위: 95 % 수준에서 ± { $margin }, 차이는 { $difference }
trial-threshold = 보합 기준: { $share } 변했고, { $limit } 미만이면 보합입니다
trial-threshold-points = 보합 기준: { $points }점 변했고, { $limit }점 미만이면 보합입니다
trial-per_day = 하루 평균: { $days }일 동안 { $now }, 이전 { $days_before }일 동안 { $before }
trial-two_proportions = 두 비율 비교: { $whole } 중 { $part }, 이전 { $whole_before } 중 { $part_before }에서 z = { $z }. { $needed } 이상이면 우연으로 보기 어렵습니다
trial-small_counts = 적은 건수: ({ $now } − { $before })² = { $square }. 3.84 × ({ $now } + { $before }) = { $limit } 이상이면 우연으로 보기 어렵습니다
trial-usual_swing = 평소 변동: 이번에 { $difference } 변했고, 평소 기간마다 { $swing }만큼 변합니다(최근 { $periods }개 기간의 중앙값)
explain-baseline = 기준값, { $period }
explain-blank = 빈 셀
explain-blank-counts = 빈 셀: { JOSA($number, "으로/로") } 셉니다
explain-not-tracked = 해당 없음
explain-left-out = { $channel }: { $reason }
explain-nothing-earlier = 비교할 이전 기간이 없습니다
explain-stopped = { $files } 파일에 오류가 있어 수치를 믿을 수 없습니다. “report check { $path }” 명령으로 오류를 확인하세요.
error-wrong-command-kpi-unknown = “{ $kpi }” KPI가 없습니다.
    .mend = { $nearness ->
        [near] 혹시 { JOSA($nearest, "을/를") } 찾으셨나요? `report kpis`로 전체 목록을 볼 수 있습니다.
       *[far] `report kpis`로 전체 목록을 볼 수 있습니다.
    }
error-wrong-command-scopes = 다음 중 하나만 지정할 수 있습니다: { $scopes }
    .mend = 하나만 남기세요.
error-wrong-command-network-unknown = ‘{ $network }’ 네트워크의 채널이 없습니다.
    .mend = 이 중에 있나요? { $nearest }
error-wrong-command-format-unknown-posts = ‘{ $format }’ 형식의 게시물이 없습니다.
    .mend = 이 중에 있나요? { $nearest }
error-wrong-command-channel-left-out = “{ $channel }” 채널은 보고서에 포함되어 있지 않습니다.
    .mend = { sheet-channels } 시트의 “{ column-channels-included }”를 ‘예’로 바꾸세요.


### Mail

## Mail: what cannot stand in a header

header-fault = { $fault ->
    [empty] 읽을 내용이 없습니다
    [control] 줄바꿈이나 보이지 않는 문자가 들어 있습니다
    [encoded] 메일 프로그램이 부호로 바꾸어 쓴 글자로 읽는 ‘=?’ 기호가 들어 있습니다
    [no-at] @가 없습니다
    [several] 주소가 여러 개 들어 있습니다. 여기에는 하나만 쓸 수 있습니다
    [unclosed] 끝에 >가 없습니다
    [syntax] 공백, 쉼표, 콜론, 괄호 또는 따옴표가 들어 있습니다
    [at] 주소에는 @가 하나만 있어야 합니다
    [local] @ 앞부분에 쓸 수 없는 점이나 기호가 있습니다
    [foreign] @ 앞부분에 ‘{ $letter }’ 글자가 있습니다. 많은 메일 서버가 이 자리에는 a부터 z까지의 글자와 숫자, 몇몇 기호만 받습니다
    [domain] @ 뒷부분이 도메인이 아닙니다
    [no-end] .com 같은 끝부분이 없습니다
   *[long] 너무 깁니다
}
problem-recipient-name = ‘{ $typed }’ 이름은 메일에 쓸 수 없습니다. { header-fault }.
    .mend = 이름을 한 줄로 다시 입력하세요.
problem-recipient-language-unknown = ‘{ $typed }’ 언어로 된 보고서는 없습니다. 이 사람은 워크북의 언어로 받습니다.
    .mend = { $known } 중 하나를 입력하거나 비워 두세요.
error-bad-address = ‘{ $typed }’ 값은 이메일 주소가 아닙니다. { header-fault }.
    .mend = { $fault ->
        [several] 하나씩 따로 지정하세요: --to one@example.com --to two@example.com
       *[other] name@example.com처럼 주소 하나를 입력하세요.
    }
error-bad-header = ‘{ $typed }’ 값은 메일의 { $header ->
    [Subject] 제목으로
   *[other] 파일 이름으로
} 쓸 수 없습니다. { header-fault }.
    .mend = 한 줄로 다시 입력하세요.

## Mail: the words around the summary

mail-subject = { $brand }: { $headline }
mail-attached = 첨부: { $files }


### 보내기

## 메일 계정: 설정

error-account = { $count ->
        [0] 메일 설정이 아직 없습니다.
       *[other] 메일 설정에 잘못된 곳이 { $count }개 있습니다.
    }
    .mend = { $count ->
        [0] { $path } 파일이나 REPORTER_SMTP_로 시작하는 환경 변수에 적으세요.
       *[other] 설정은 { $path } 파일과 REPORTER_SMTP_로 시작하는 환경 변수에 있습니다. “report send --check”로 시험해 볼 수 있습니다.
    }

problem-account-unreadable = { JOSA($path, "을/를") } 읽을 수 없습니다({ $cause }).
    .mend = 현재 사용자가 읽을 수 있게 하세요.
problem-account-not-text-file = { JOSA($path, "은/는") } UTF-8 텍스트 파일이 아닙니다.
    .mend = 인코딩을 UTF-8로 하여 일반 텍스트로 저장하세요.
problem-account-not-toml = { $line ->
        [0] { $path }의 한 줄이 잘못되었습니다.
       *[other] { $path }의 { $line }번째 줄이 잘못되었습니다.
    }
    .mend = host = "smtp.example.com"처럼 한 줄에 키, =, 값을 적습니다. 글자는 곧은따옴표로 묶고, 같은 키를 두 번 적지 않습니다.
problem-account-unknown-key = { JOSA($key, "이라는/라는") } 설정은 없습니다.
    .mend = { $near ->
        [yes] 혹시 { $nearest }인가요?
       *[other] 쓸 수 있는 설정: { $nearest }.
    }
problem-account-password-in-file = { JOSA($key, "은/는") } 설정 파일에 적을 수 없습니다. 비밀번호는 파일에 두지 않습니다.
    .mend = 그 줄을 지우세요. “report send --set-password”로 시스템의 비밀번호 저장소에 넣거나 환경 변수 { JOSA($variable, "으로/로") } 전달하세요.
problem-account-not-text = { JOSA($key, "은/는") } 글자여야 합니다.
    .mend = host = "smtp.example.com"처럼 곧은따옴표로 묶으세요.
problem-account-bad-host = { $key }에 적은 값은 서버 이름이 아닙니다.
    .mend = smtp.example.com처럼 이름만 적으세요. 포트, 사용자, 웹 주소는 적지 않습니다.
problem-account-bad-user = { $key }에 적은 값은 로그인 이름이 아닙니다.
    .mend = dana@example.com처럼 이름만 적으세요. 비밀번호를 두는 곳은 따로 있으며 “report send --set-password”로 보관합니다.
problem-account-bad-port = { $key }에 적은 값은 포트 번호가 아닙니다.
    .mend = 587처럼 1부터 65535까지의 숫자를 적거나 지우세요.
problem-account-bad-timeout = { $key }에 적은 값은 초 단위 시간이 아닙니다.
    .mend = 1부터 { $most }까지의 숫자를 적거나 지우세요.
problem-account-bad-security = { $key }에 적은 값은 암호화 방식이 아닙니다.
    .mend = 다음 중에서 고르세요: { $known }.
problem-account-bad-address = { $key }에 적은 값은 이메일 주소가 아닙니다. { header-fault }.
    .mend = dana@example.com 또는 Dana Whelan <dana@example.com>처럼 적으세요.
problem-account-ca-missing = { $key }에 적은 ‘{ $path }’ 파일이 없습니다.
    .mend = 이름을 고치세요. 폴더 없이 적은 이름은 설정 파일이 있는 폴더에서 찾습니다.
problem-account-ca-unreadable = { $key }에 적은 ‘{ $path }’ 파일에 인증서가 없습니다.
    .mend = -----BEGIN CERTIFICATE----- 줄이 있는 PEM 텍스트 파일이어야 합니다.
problem-account-missing-host = 메일을 보낼 서버가 설정에 없습니다.
    .mend = 파일에 host = "smtp.example.com" 줄을 적거나 REPORTER_SMTP_HOST를 설정하세요. 서버 이름은 메일 서비스 안내의 ‘SMTP’나 ‘보내는 메일 서버’에 있습니다.
problem-account-missing-from = 보내는 사람이 설정에 없습니다. from도, 이메일 주소로 된 user도 없습니다.
    .mend = from = "Dana Whelan <dana@example.com>" 줄을 적으세요.
problem-account-plain = security = "none"이면 { $host }까지 가는 동안 보고서와 비밀번호를 남이 읽을 수 있습니다.
    .mend = security = "starttls" 또는 "tls"로 적으세요. 그럴 수 없다면 --insecure를 붙여 보낼 수 있습니다.

## 메일 계정의 비밀번호

error-password-missing = { $user }의 비밀번호가 없습니다.
    .mend = “report send --set-password”로 한 번만 입력하면 시스템이 보관합니다. 환경 변수 { JOSA($variable, "으로/로") } 전달해도 됩니다.
error-password-no-user = 설정에 사용자가 없어 보관할 비밀번호가 없습니다.
    .mend = user = "dana@example.com" 줄을 적으세요.
password-by-hand = { $system ->
    [nt] 보내기 전에 터미널에 다음 줄을 입력하세요: set { $variable }=… (PowerShell에서는 $env:{ $variable } = '…')
   *[other] 보내기 전에 터미널에 다음 줄을 입력하세요: export { $variable }='…'
}
error-password-no-store = 이 컴퓨터에는 비밀번호 저장소가 없습니다.
    .mend = { password-by-hand }
error-password-locked = 이 컴퓨터의 비밀번호 저장소가 잠겨 있습니다.
    .mend = 잠금을 풀고 다시 실행하세요. 저장소 없이 보낼 수도 있습니다. { password-by-hand }
error-password-store = 이 컴퓨터의 비밀번호 저장소가 응답하지 않습니다({ $kind }).
    .mend = { password-by-hand }
error-password-variable-empty = 환경 변수 { JOSA($variable, "이/가") } 비어 있습니다.
    .mend = 비밀번호를 적으세요. GitHub처럼 예약 작업이 시크릿에서 값을 가져온다면 시크릿 이름을 확인하세요. 없는 시크릿은 빈 값이 됩니다. 환경 변수를 지우고 “report send --set-password”로 비밀번호를 한 번 입력해도 됩니다.
error-password-not-text = { $variable }에 있는 비밀번호에 UTF-8 글자가 아닌 바이트가 들어 있습니다.
    .mend = 글자로 입력하거나 복사해서 다시 적으세요.
error-password-typed-not-text = 입력한 값에 UTF-8 글자가 아닌 바이트가 들어 있어 보관하지 않았습니다.
    .mend = 다시 실행해서 비밀번호를 글자로 입력하거나 붙여 넣으세요.
error-password-empty = 비밀번호를 입력하지 않아 보관하지 않았습니다.
    .mend = 다시 실행하세요. 입력하는 동안 글자는 보이지 않습니다.

## 메일 서버가 거절할 때

error-refused-unknown-host = { JOSA($host, "이라는/라는") } 서버가 없습니다.
    .mend = 메일 설정의 host와 인터넷 연결을 확인하세요.
error-refused-no-connection = { $host }의 { $port }번 포트에서 메일을 받는 곳이 없습니다({ $cause }).
    .mend = 메일 설정의 host와 port를 확인하세요. 메일 포트를 막는 네트워크도 있으니 관리자에게 물어보세요.
error-refused-timeout = { JOSA($host, "이/가") } { $port }번 포트에서 { $seconds }초 안에 응답하지 않았습니다.
    .mend = 메일 설정의 host와 port를 확인하거나 나중에 같은 명령을 다시 실행하세요. 이미 받은 사람에게 두 번 보내지는 않습니다.
error-refused-silent = { $host }의 { $port } 포트에서 { $seconds }초 안에 아무 응답이 없었습니다.
    .mend = 465처럼 처음부터 암호화하는 포트라면 메일 설정에 security = "tls"를 적고, 아니라면 host와 port를 확인하세요.
error-refused-lost = { JOSA($host, "이/가") } { $port }번 포트의 연결을 끊었습니다.
    .mend = 나중에 같은 명령을 다시 실행하세요. 이미 받은 사람에게 두 번 보내지는 않습니다.
error-refused-not-mail = 그곳에서 응답한 것은 메일 서버가 아닙니다.
    .mend = 메일 설정의 host와 port를 확인하세요.
error-refused-greeting = 서버가 이 컴퓨터의 접속을 받지 않습니다. 서버의 답: { $code } { $reply }
    .mend = 이 답을 서버 관리자에게 보여 주세요.
error-refused-busy = 서버가 지금은 메일을 받지 못합니다. 서버의 답: { $code } { $reply }
    .mend = 나중에 같은 명령을 다시 실행하세요. 이미 받은 사람에게 두 번 보내지는 않습니다.
error-refused-certificate-unknown = { $host }의 인증서를 보증하는 곳을 알 수 없어({ $cause }) 아무것도 보내지 않았습니다.
    .mend = 회사 서버라면 인증서 파일을 받아 메일 설정에 ca_file로 적으세요.
error-refused-certificate-name = { $host }에서 응답한 서버가 다른 서버의 인증서를 보여 아무것도 보내지 않았습니다({ $cause }).
    .mend = 메일 설정의 host를 메일 서비스 안내에 나온 그대로 적으세요.
error-refused-certificate-date = { $host }의 인증서 유효 기간이 맞지 않아 아무것도 보내지 않았습니다({ $cause }).
    .mend = 이 컴퓨터의 날짜를 확인하고, 맞다면 서버 관리자에게 알리세요.
error-refused-certificate = { $host }의 인증서가 올바르지 않아 아무것도 보내지 않았습니다({ $cause }).
    .mend = 이 내용을 서버 관리자에게 보여 주세요.
error-refused-no-tls = { JOSA($host, "이/가") } { $port }번 포트에서 암호화를 지원하지 않아 아무것도 보내지 않았습니다.
    .mend = 메일 설정에서 security = "tls"(465번 포트)나 다른 포트를 써 보세요.
error-refused-not-tls = { JOSA($host, "은/는") } { $port }번 포트에서 처음부터 TLS로 통신하지 않습니다({ $cause }).
    .mend = 메일 설정에 security = "starttls"를 적거나 다른 포트를 써 보세요.
error-refused-tls-failed = { JOSA($host, "과/와") } 이 컴퓨터가 { $port }번 포트에서 함께 쓸 암호화 방식을 찾지 못했습니다({ $cause }).
    .mend = 서버가 TLS 1.2 이상을 지원해야 합니다. 서버 관리자에게 알리세요.
error-refused-tls = 서버가 지금은 암호화하지 못합니다. 서버의 답: { $code } { $reply }
    .mend = 메일 설정에서 security = "tls"(465번 포트)를 써 보세요.
error-refused-no-login = { JOSA($host, "은/는") } 로그인 없이 메일을 받거나 이 프로그램이 모르는 로그인 방식을 씁니다. { JOSA($user, "으로/로") } 로그인할 수 없습니다.
    .mend = 메일 설정에서 user를 지우거나 다른 포트를 써 보세요.
error-refused-login = 서버가 { $address }의 이름이나 비밀번호를 받아들이지 않습니다. 서버의 답: { $code } { $reply }
    .mend = { $source ->
        [environment] 비밀번호는 REPORTER_SMTP_PASSWORD에서 가져왔습니다. 그곳에서 고치세요.
       *[store] “report send --set-password”로 비밀번호를 다시 입력하세요.
    } user도 맞게 적었는지 확인하세요. 평소 로그인 비밀번호가 아니라 계정 보안 설정에서 만든 앱 비밀번호를 요구하는 서비스가 많습니다.
error-refused-wants-tls = 서버가 먼저 암호화된 연결을 요구합니다.
    .mend = 메일 설정에 security = "starttls"를 적으세요.
error-refused-needs-login = 서버가 먼저 로그인을 요구합니다. 서버의 답: { $code } { $reply }
    .mend = 메일 설정에 user = "…"를 적고 “report send --set-password”로 비밀번호를 보관하거나 REPORTER_SMTP_PASSWORD로 전달하세요.
error-refused-sender = 서버가 from에 적은 주소로 보내는 메일을 받지 않습니다. 서버의 답: { $code } { $reply }
    .mend = from에는 로그인하는 계정의 주소를 적으세요.
error-refused-relay = 서버가 { $address }에게 메일을 전달해 주지 않습니다. 서버의 답: { $code } { $reply }
    .mend = 로그인하거나(메일 설정의 user), 회사 밖으로 보낼 수 있는지 서버 관리자에게 물어보세요.
error-refused-recipient = 서버가 { JOSA($address, "을/를") } 모릅니다. 서버의 답: { $code } { $reply }
    .mend = 주소가 맞게 적혀 있는지 확인하세요.
error-refused-mail = 서버가 { $address }에게 보낼 메일을 받지 않았습니다. 서버의 답: { $code } { $reply }
    .mend = 이 답을 서버 관리자에게 보여 주세요.
error-refused-too-large = 메일이 { $size } MB인데 서버는 { $limit } MB까지만 받습니다.
    .mend = 첨부를 줄이세요: --attach pdf, 또는 요약만 보내는 --attach none
error-refused-too-large-told = 메일이 너무 커서 서버가 받지 않습니다. 서버의 답: { $code } { $reply }
    .mend = 첨부를 줄이세요: --attach pdf, 또는 요약만 보내는 --attach none

## 보낸 기록

error-send-log-locked = 다른 “report send”가 실행 중이거나 답을 기다리고 있습니다. 아무것도 보내지 않았습니다.
    .mend = 그 명령이 끝난 뒤 다시 실행하세요.
error-send-log-unusable = 누가 어떤 보고서를 받았는지 적은 기록 { JOSA($path, "을/를") } 쓸 수 없습니다: { $cause }. 같은 보고서를 두 번 보낼 수 있어 아무것도 보내지 않았습니다.
    .mend = 원인을 해결하거나 파일을 다른 곳으로 옮기세요. 기록이 없으면 아무도 받지 않은 것으로 봅니다.
error-send-log-midway = 누가 어떤 보고서를 받았는지 적는 기록 { $path }에 더 쓸 수 없습니다: { $cause }. 그때까지 메일 { $all }통 중 { $sent }통을 보냈습니다.
    .mend = 공간을 마련한 뒤 같은 명령을 다시 실행하세요. 이미 받은 사람에게는 다시 보내지 않습니다. 파일은 그대로 두세요.
error-send-log-folder = 누가 어떤 보고서를 받았는지 적은 기록을 { $path }에 둘 수 없습니다: { $cause }. 아무것도 보내지 않았습니다.
    .mend = 현재 사용자가 쓸 수 있게 하거나 환경 변수 REPORTER_DATA에 다른 폴더를 지정하세요.
error-send-log-newer = 누가 어떤 보고서를 받았는지 적은 기록 { JOSA($path, "은/는") } 이 프로그램의 더 새로운 버전이 쓴 것입니다. 아무것도 보내지 않았습니다.
    .mend = 더 새로운 버전을 쓰세요.

## report send가 멈추는 이유

error-wrong-command-send-no-workbook = 어떤 워크북의 보고서를 보낼지 알 수 없습니다.
    .mend = 파일을 지정하세요: report send book.xlsx. 메일 설정만 시험하려면: report send --check
error-wrong-command-send-no-address = { $option } 뒤에 주소가 필요합니다.
    .mend = 이렇게 적으세요: { $option } dana@example.com
error-wrong-command-send-needs-yes = 여기서는 물어볼 사람이 없어 아무것도 보내지 않았습니다.
    .mend = 묻지 않고 보내려면 --yes를, 메일을 파일로 쓰려면 --dry-run을 붙이세요.
error-wrong-command-send-nobody = 보고서를 받을 사람이 없습니다. { sheet-recipients } 시트가 비어 있습니다.
    .mend = 시트를 채우거나 직접 지정하세요: --to dana@example.com
error-wrong-command-send-no-sheet = 보고서를 받을 사람이 없습니다. 워크북에 { sheet-recipients } 시트가 없습니다.
    .mend = “report new --add recipients book.xlsx -o book-2.xlsx”를 실행하면 시트를 더한 사본을 만듭니다. 직접 지정해도 됩니다: --to dana@example.com
error-wrong-command-send-subject = ‘{ $typed }’ 값은 메일의 제목으로 쓸 수 없습니다. { header-fault }.
    .mend = 한 줄로, 보통 글자로만 입력하세요.
problem-subject-unsafe = ‘{ $typed }’ 값이 메일 제목에 들어가는데, 제목에는 쓸 수 없습니다. { header-fault }.
    .mend = 보통 글자로 다시 입력하거나, --subject로 제목을 직접 정하세요.
send-stopped = 아무것도 보내지 않았습니다. { $files } 파일에 오류가 있습니다.
problem-period-not-over = 기간이 아직 끝나지 않았습니다. 보고서에도 그렇게 적히며, 수치는 앞으로 바뀝니다.
problem-period-behind = 이 보고서는 { $end }까지입니다. 이미 지난 { $later }까지의 수치가 워크북에 아직 없습니다.
    .mend = 수치를 채우거나, 이 보고서를 그대로 보내세요.
problem-period-settling = 기간은 { $end }에 끝났고 수치는 { $today } 기준입니다. 48시간 안에는 채널이 수치를 아직 확정하는 중입니다.
problem-recipient-language = { JOSA($address, "은/는") } ‘{ $asked }’ 보고서를 요청했지만 이 프로그램에 없는 언어라 { $given } 보고서를 받습니다.

## 제목

mail-subject-corrected = [정정] { $subject }
mail-subject-test = [시험 발송] { $subject }
mail-note-corrected = 정정본입니다. 앞서 받으신 보고서를 대신합니다.
mail-note-test = 시험 발송입니다. 이 메일은 다른 사람에게 가지 않습니다.

## 누가 무엇을 받는지

send-to = 받는 사람
send-cc = 참조
send-bcc = 숨은 참조
send-attached = 첨부: { $name } ({ $size })
send-attached-nothing = 첨부 파일 없음
send-having = 이미 이 보고서를 받은 사람 { $count }명:
    .mend = 다시 보내려면: --again
    .again = 지금 이어 가는 발송에서 이미 받았습니다. 누군가에게 한 번 더 보내려면: --to { $address } --again
send-earlier = 내용이 다른 이전 보고서를 받은 사람 { $count }명:
    .mend = 묻지 않고 이 보고서를 ‘정정’으로 표시해 보내려면: --again
send-changed = { $name }: 이전 { $before }, 현재 { $now }
send-changed-more = 그 밖에 수치 { $count }개
send-unsure = 받았을 수도 있는 사람 { $count }명(지난번에 서버가 답하기 전에 끊겼습니다):
    .mend = 받았는지 물어보세요. 받지 못했다면: --to { $address } --again
send-since = { $day } { $time }
send-ask = 메일 { $mails }통을 { $people }명에게 보낼까요? [y/N]
send-ask-earlier = 이전 보고서를 받은 { $people }명에게 ‘정정’으로 표시해 보낼까요? [y/N]
send-ask-unsure = 받았을 수도 있는 { $people }명에게 보낼까요? [y/N]
send-yes = y|yes|예|네
send-nothing = 아무것도 보내지 않았습니다.
send-dry-nobody = 지금은 아무에게도 보내지 않습니다. 파일은 메일의 모습을 보여 줍니다.
send-no-sender = 메일 설정에 보내는 사람이 아직 없어 파일에는 임시 주소를 적었습니다.

## 결과

send-sent = { $address }에게 보냈습니다
send-interrupted = 중단했습니다. 같은 명령을 다시 실행하면 멈춘 곳에서 이어지며, 이미 받은 사람에게는 다시 보내지 않습니다.
send-waiting = 아직 못 보낸 사람이 있어 { $seconds }초 뒤 다시 시도합니다 …
send-refused = { $addresses }에게 보내지 못했습니다. { $why }
send-not-known = { JOSA($address, "이/가") } 받았는지 알 수 없어 다시 보내지 않았습니다. { $why }
    .mend = 받았는지 물어보세요. 받지 못했다면: --to { $address } --again
send-count = { $all }명 중 { $sent }명에게 보냈습니다.

## 터미널에 보이는 메일 설정

send-check-file = 설정: { $path }
send-check-no-file = 아직 { $path } 파일이 없어 REPORTER_SMTP_로 시작하는 환경 변수만 사용합니다.
send-check-server = 서버: { $host }, { $port }번 포트, { $security }
send-check-user = 로그인: { $user }, 비밀번호는 { $source }
send-check-no-user = 로그인: 없음
send-check-from = 보내는 사람: { $sender }
send-check-fine = 서버가 메일을 받습니다. 아무것도 보내지 않았습니다.
send-check-limit = 메일 한 통은 { $size } MB까지 보낼 수 있습니다.
send-security-starttls = 암호화(STARTTLS)
send-security-tls = 암호화(TLS)
send-security-none = 암호화 안 함
send-password-environment = 환경 변수 REPORTER_SMTP_PASSWORD
send-password-store = 시스템의 비밀번호 저장소
send-password-ask = { $user }의 비밀번호(입력하는 동안 보이지 않습니다):
send-password-kept = { $user }의 비밀번호를 시스템에 보관했습니다.
