## 브랜드 키트

error-brand = 브랜드 키트 ‘{ $folder }’에 잘못된 곳이 { $count }개 있습니다.
    .mend = 아래 목록을 고치거나, --brand 없이 기본 디자인으로 만드세요.

problem-brand-no-file = ‘{ $kit }’ 폴더에 brand.toml이 없습니다.
    .mend = 브랜드 키트 폴더를 지정하세요. 키트는 brand.toml 파일이 있는 폴더이며, 첫 줄에 extends = "default"를 쓸 수 있습니다.
problem-brand-not-toml = ‘{ $kit }’의 brand.toml을 읽을 수 없습니다: { $cause }
    .mend = 한 줄에 키, =, 값을 차례로 쓰고, 글자는 곧은 따옴표 안에 쓰세요.
problem-brand-unknown-key = 브랜드 키트 ‘{ $kit }’에 없는 키가 있습니다: { $key }
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
problem-brand-bad-colour = 브랜드 키트 ‘{ $kit }’의 { $key } 값은 색이 아닙니다: { $text }
    .mend = # 뒤에 숫자나 a–f 글자 여섯 개를 쓰세요: "#1f4fd8"
problem-brand-bad-page-size = 브랜드 키트 ‘{ $kit }’의 용지 크기를 알 수 없습니다: { $text }
    .mend = "a4" 또는 "letter"라고 쓰세요.
problem-brand-file-missing = 브랜드 키트 ‘{ $kit }’의 { $key }에 적힌 파일이 없습니다: { $text }
    .mend = 파일을 키트 폴더에 넣거나 이름을 고치세요.
problem-brand-file-outside = 브랜드 키트 ‘{ $kit }’의 { $key } 값이 키트 폴더 밖을 가리킵니다: { $text }
    .mend = 파일을 키트 폴더에 복사하고 그 이름을 쓰세요.
problem-brand-wrong-file = 브랜드 키트 ‘{ $kit }’의 { $key } 파일 형식이 맞지 않습니다: { $text }
    .mend = 로고는 PNG, JPEG, SVG 그림이어야 하고, 글꼴은 TTF나 OTF 파일이어야 합니다.
problem-brand-extends-missing = 브랜드 키트 ‘{ $kit }’에서 extends로 지정한 키트가 없습니다: { $text }
    .mend = extends = "default"라고 쓰거나 다른 키트 폴더의 경로를 쓰세요: "../house"
problem-brand-extends-circle = 브랜드 키트가 서로를 돌아가며 extends로 지정하고 있습니다: { $chain }
    .mend = 그중 하나를 extends = "default"로 바꾸세요.
problem-brand-missing-key = 브랜드 키트에 { $key } 값이 없습니다.
    .mend = 값을 넣거나, 첫 줄에 extends = "default"를 써서 나머지를 기본 디자인에서 가져오세요.
problem-brand-text-faint = { $key } 색({ $colour })은 글자에 쓰기에는 너무 옅습니다. 대비가 { $ratio }:1인데 4.5:1 이상이어야 합니다. 글자에는 대신 { $shown } 색을 씁니다.
    .mend = 그대로 두어도 되고, 더 진한 색을 골라도 됩니다.
problem-brand-mark-faint = { $key } 색({ $colour })은 선과 막대에 쓰기에는 너무 옅습니다. 대비가 { $ratio }:1인데 3:1 이상이어야 합니다.
    .mend = 더 진한 색을 고르거나, 일부 독자에게 차트가 잘 보이지 않는다는 점을 감안하세요.

## 슬라이드

deck-more-rows = 나머지 지표 { $count }개는 PDF에 있습니다.
deck-more-definitions = 나머지 정의 { $count }개는 PDF에 있습니다.
deck-more-notes = 데이터에 대한 나머지 설명은 PDF에 있습니다.
deck-both-sides = 잘된 점은 { $good }, 살펴볼 점은 { $bad }
