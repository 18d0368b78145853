## Brand kits

error-brand = The brand kit “{ $folder }” has { $count ->
        [one] a mistake
       *[other] { $count } mistakes
    }.
    .mend = Mend what is listed, or build without --brand for the default look.

problem-brand-no-file = The folder “{ $kit }” holds no brand.toml.
    .mend = Name the folder of a brand kit. A kit is a folder with a file brand.toml that may begin with: extends = "default"
problem-brand-not-toml = The brand.toml of “{ $kit }” cannot be read: { $cause }
    .mend = Every line is a key, = and a value; texts stand in straight quotes.
problem-brand-unknown-key = The brand kit “{ $kit }” has a key that does not exist: { $key }
    .mend = Remove it, or write it as the default kit does.
problem-brand-wrong-type = { $key } of the brand kit “{ $kit }” must be { $wanted ->
        [texts] a list of texts
        [table] a table with keys of its own
       *[text] a text
    }.
    .mend = { $wanted ->
        [texts] Write it as: ["One", "Two"]
        [table] Write it as [{ $key }], with its keys on the lines below.
       *[text] Write it in straight quotes: "…"
    }
problem-brand-bad-colour = { $key } of the brand kit “{ $kit }” is not a colour: { $text }
    .mend = Write it as a number sign and six digits or letters from a to f: "#1f4fd8"
problem-brand-bad-page-size = The page size of the brand kit “{ $kit }” is not known: { $text }
    .mend = Write "a4" or "letter".
problem-brand-file-missing = { $key } of the brand kit “{ $kit }” names a file that is not there: { $text }
    .mend = Put the file into the kit’s folder, or correct its name.
problem-brand-file-outside = { $key } of the brand kit “{ $kit }” points outside the kit’s folder: { $text }
    .mend = Copy the file into the kit’s folder and name it from there.
problem-brand-wrong-file = { $key } of the brand kit “{ $kit }” is not a file of the right kind: { $text }
    .mend = A logo is a PNG, JPEG or SVG picture; a font is a TTF or OTF file.
problem-brand-extends-missing = The brand kit “{ $kit }” extends a kit that is not there: { $text }
    .mend = Write extends = "default", or the way to another kit’s folder: "../house"
problem-brand-extends-circle = Brand kits extend each other in a circle: { $chain }
    .mend = Let one of them extend "default".
problem-brand-missing-key = The brand kit lacks { $key }.
    .mend = Add it, or begin the kit with extends = "default" to take what is missing from the default look.
problem-brand-text-faint = { $key } ({ $colour }) is too faint for text: its contrast is { $ratio } to 1, and 4.5 is needed. Text uses { $shown } instead.
    .mend = Nothing to do, or choose a stronger colour.
problem-brand-mark-faint = { $key } ({ $colour }) is too faint for lines and bars: its contrast is { $ratio } to 1, and 3 is needed.
    .mend = Choose a stronger colour, or accept that charts are hard to see for some.

## The deck

deck-more-rows = { $count ->
        [one] One more KPI stands
       *[other] { $count } more KPIs stand
    } in the PDF.
deck-more-definitions = { $count ->
        [one] One more definition stands
       *[other] { $count } more definitions stand
    } in the PDF.
deck-more-notes = More notes on the data stand in the PDF.
deck-both-sides = { $good } went well; { $bad } needs attention
