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
