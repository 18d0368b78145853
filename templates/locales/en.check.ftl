# English words of the reader and of `report check`: what is wrong in a workbook, and how to mend it.

## The file cannot be read

error-cannot-read-not-found = There is no file “{ $path }”.
    .mend = Check the name and the folder, or drag the file into this window.
error-cannot-read-folder = “{ $path }” is a folder.
    .mend = Name the workbook inside it.
error-cannot-read-no-access = “{ $path }” may not be read.
    .mend = Close it if another program holds it, and check that you may open it.
error-cannot-read-empty = “{ $path }” is an empty file.
    .mend = Copy or download it again.
error-cannot-read-damaged = “{ $path }” is damaged or incomplete.
    .mend = Open it in Excel or LibreOffice, let the program repair it, save it as .xlsx and try again.
error-cannot-read-not-a-workbook = “{ $path }” is not an Excel workbook, whatever its name says.
    .mend = Open it in the program it comes from and save it as “Excel workbook (.xlsx)”.
error-cannot-read-encrypted = “{ $path }” is protected with a password.
    .mend = Open it in Excel, take the password off (File, Info, Protect workbook) and save it.
error-cannot-read-old-format = “{ $path }” is in the old Excel format (.xls).
    .mend = Open it in Excel or LibreOffice and save it as “Excel workbook (.xlsx)”.
error-cannot-read-binary-workbook = “{ $path }” is a binary Excel workbook (.xlsb).
    .mend = Open it in Excel and save it as “Excel workbook (.xlsx)”.
error-cannot-read-open-document = “{ $path }” is an OpenDocument spreadsheet (.ods).
    .mend = Open it in LibreOffice or Excel and save it as “Excel workbook (.xlsx)”.
error-cannot-read-too-large = “{ $path }” is larger than { $limit } MB.
    .mend = Take out pictures and sheets that the report does not need.
error-cannot-read-bomb = “{ $path }” would unpack to far more than its size allows, so it was not opened.
    .mend = If you trust it, open it in Excel, copy the cells into a new workbook and save that.
error-cannot-read-too-many-parts = “{ $path }” has more than { $limit } parts, so it was not opened.
    .mend = Copy the cells into a new workbook and save that.
error-cannot-read-too-many-cells = “{ $path }” has more than { $limit } cells.
    .mend = Take out sheets that the report does not need.
error-cannot-read-tampered = “{ $path }” is put together in a way no spreadsheet program does, so it was not opened.
    .mend = If you trust it, open it in Excel or LibreOffice and save it again.
error-cannot-read-entities = “{ $path }” has definitions inside that no spreadsheet program writes, so it was not opened.
    .mend = If you trust it, open it in Excel or LibreOffice and save it again.

## Sheets and columns

problem-file-open = The workbook is open in another program.
    .mend = The last saved state was read. Save there if something is missing here.
problem-sheet-missing = The sheet “{ $name }” is missing.
    .mend = { $nearness ->
        [near] Is it the sheet “{ $near }”? Then rename that sheet “{ $name }”.
       *[far] Add a sheet named “{ $name }”, or start from a new workbook: report new.
    }
problem-sheet-unknown = The sheet “{ $typed }” is not one of ours. It is kept, and not read.
    .mend = { $nearness ->
        [near] Did you mean “{ $near }”? Then rename the sheet.
       *[far] Nothing to do if it is your own.
    }
problem-sheet-twice = This sheet and “{ $other }” are the same kind of sheet.
    .mend = Put the rows of both on one sheet, and rename or delete the other.
problem-sheet-empty = The sheet has no rows.
    .mend = Fill in at least one row.
problem-sheet-hidden = The sheet is hidden. It was read all the same.
problem-header-missing = No row with column names was found in the first 20 rows.
    .mend = Put the column names of the template into one row, above the figures.
problem-column-missing = The column “{ $column }” is missing.
    .mend = Add a column with this name.
problem-column-twice = There are two columns “{ $column }”. Only the first, { $other }, was read.
    .mend = Delete or rename one of them.
problem-column-unknown = The column “{ $typed }” is not one of ours. It is kept, and not read.
    .mend = { $nearness ->
        [near] Did you mean “{ $near }”? Then rename the column.
       *[far] Nothing to do if it is your own.
    }
problem-columns-hidden = { $count ->
        [one] One hidden column has entries. They count all the same.
       *[other] { $count } hidden columns have entries. They count all the same.
    }
problem-rows-hidden = { $count ->
        [one] One hidden or filtered row has entries. They count all the same.
       *[other] { $count } hidden or filtered rows have entries. They count all the same.
    }
problem-cell-far = There is an entry far away from the table. It was not read.
    .mend = Delete it, or move it to the table.
problem-merged-filled = The cells are merged. Each of their rows was given the same entry.
problem-merged-number = The cells are merged. The number counts for the first row only.
    .mend = Unmerge the cells and type a number into each row.
problem-row-total = “{ $typed }” looks like a row of totals. It was not read: the report adds up itself.
problem-row-remark = “{ $typed }” looks like a remark. It was not read.

## Settings

problem-setting-missing = “{ $column }” is not filled in.
    .mend = Type or pick a value beside it. The report cannot do without it.
problem-setting-unknown = There is no setting “{ $typed }”.
    .mend = { $nearness ->
        [near] Did you mean “{ $near }”?
       *[far] Nothing to do if the line is your own.
    }
problem-setting-twice = This setting is there twice; the other is { $other }. Only the first was read.
    .mend = Delete one of the two.
problem-currency-unknown = “{ $typed }” is not a currency code.
    .mend = Type the three letters of one currency, such as USD, EUR or KRW.
problem-language-unknown = The report does not speak “{ $typed }” yet.
    .mend = Choose one of: { $choices }.

## Cells

problem-cell-error = “{ $column }” shows the error { $typed }.
    .mend = Mend the formula, or type the number. Leave the cell blank if it is not known.
problem-cell-unsaved = “{ $column }” holds a formula whose result is not saved in the file.
    .mend = Open the workbook in Excel or LibreOffice, save it, and try again.
problem-required-missing = “{ $column }” is blank.
    .mend = Fill it in, or delete the row.
problem-not-a-number = “{ $column }” says “{ $typed }”, which is not a number.
    .mend = Type digits only, such as 1234. Leave the cell blank if it is not known.
problem-number-ambiguous = “{ $typed }” in “{ $column }” was read as { $value }.
    .mend = Type the number without a separator if something else was meant.
problem-number-rounded = “{ $typed }” in “{ $column }” was read as { $value }. The network has rounded it.
    .mend = Type the exact number if the network shows it, for instance in its export.
problem-none-word = “{ $typed }” in “{ $column }” may mean 0 or “not known”. It was read as not known.
    .mend = Type 0 if it is zero; leave the cell blank if it is not known.
problem-negative = “{ $column }” is negative: { $value }.
    .mend = Type the number without the minus sign, or leave the cell blank.
problem-count-not-whole = “{ $column }” is not a whole number: { $value }.
    .mend = Check it: counts usually have no decimals.
problem-percent-in-count = “{ $column }” holds a percentage ({ $value } %), where a number is needed.
    .mend = Type the number itself, and set the cell’s format to “Number”.
problem-rate-read = { $value } in “{ $column }” was read as { $value } %.
problem-rate-unclear = “{ $column }” is { $value }: { $value } % or { $times } %?
    .mend = Type it with its per cent sign.
problem-rate-over-100 = “{ $column }” is { $value } %, more than there can be.
    .mend = Check the number: 100 % is the most.
problem-other-currency = “{ $column }” is in { $typed }, but the workbook’s currency is { $currency }.
    .mend = Convert the amount into { $currency }, and type it without a currency sign.
problem-stars-range = “{ $column }” is { $value }, but stars run from 1 to 5.
    .mend = Convert the rating to five stars.
problem-hours-read = “{ $typed }” in “{ $column }” was read as { $value } hours.
problem-period-unreadable = “{ $typed }” in “{ $column }” is not a period.
    .mend = Type the first day of the period, such as 2026-10-01, or 2026-10, 2026-Q3, 2026-W05.
problem-period-too-long = “{ $typed }” in “{ $column }” is longer than one reporting period.
    .mend = Give each period its own row, or change the rhythm on the Settings sheet.
problem-period-moved = “{ $typed }” in “{ $column }” was read as the period that begins on { $start }.
problem-date-unreadable = “{ $typed }” in “{ $column }” is not a date.
    .mend = Type it as year-month-day, such as 2026-10-05.
problem-date-needs-day = “{ $typed }” in “{ $column }” names no day.
    .mend = Type the full date, such as 2026-10-05.
problem-date-ambiguous = “{ $typed }” in “{ $column }” can be read in two ways: which number is the day?
    .mend = Type it as year-month-day, such as 2026-10-05.
problem-date-from-number = { $typed } in “{ $column }” was read as the date { $value }.
    .mend = Set the cell’s format to “Date” if that is right.
problem-time-unreadable = “{ $typed }” in “{ $column }” is not a time of day. It was left out.
    .mend = Type it as hours and minutes, such as 14:30.
problem-choice-unknown = “{ $typed }” in “{ $column }” is not on the list.
    .mend = { $nearness ->
        [near] Did you mean “{ $near }”?
       *[far] Choose one of: { $choices }.
    }
problem-channel-unknown = There is no channel “{ $typed }” on the Channels sheet.
    .mend = { $nearness ->
        [near] Did you mean “{ $near }”? Otherwise add it there.
       *[far] Add it there, or use a name from that sheet.
    }
problem-kpi-unknown = There is no KPI “{ $typed }”.
    .mend = { $nearness ->
        [near] Did you mean “{ $near }”?
       *[far] The command “report kpis” lists them all.
    }
problem-section-unknown = There is no section “{ $typed }” in the report. It was left out.
    .mend = { $nearness ->
        [near] Did you mean “{ $near }”?
       *[far] Use a name from the list on the Settings sheet.
    }
problem-url-unreadable = “{ $typed }” in “{ $column }” is not a web address. It was left out.
    .mend = Type it in full, such as https://www.example.com/page.
problem-email-unreadable = “{ $typed }” in “{ $column }” is not an e-mail address.
    .mend = Type one address, such as name@example.com.
problem-file-outside = “{ $typed }” in “{ $column }” lies outside the workbook’s folder. It was left out.
    .mend = Put the file beside the workbook, or into a folder there, and type its name.
problem-file-missing = The file “{ $typed }” is not there. The report goes without it.
    .mend = Put the file beside the workbook, or correct its name.
problem-text-cleaned = “{ $column }” had invisible control characters. They were taken out.
problem-more-alike = { $count } more cells of “{ $column }” have a problem of the same kind.

## Rows

problem-row-twice = This row is there twice: { $other } is the same.
    .mend = Delete one of the two rows, or correct what tells them apart.
problem-post-twice = This post is listed twice: { $other } is the same.
    .mend = Delete one of the two rows.
problem-date-future = { $date } is in the future, seen from { $today }.
    .mend = Check the year and the month.
problem-date-outside = { $date } lies outside the periods of the workbook, { $first } to { $last }. No page will show it.
    .mend = Check the date, or add the results of that period.
problem-before-opened = “{ $name }” opened on { $date } ({ $other }), after this period.
    .mend = Correct the period, or the date on the Channels sheet.
problem-after-closed = “{ $name }” closed on { $date } ({ $other }), before this period.
    .mend = Correct the period, or the date on the Channels sheet.
problem-closed-before-opened = The channel closed on { $date }, before it opened on { $first } ({ $other }).
    .mend = Correct one of the two dates.
problem-more-than-possible = { $value } is more than { $limit } in { $other }, which can hardly be.
    .mend = Check both numbers: perhaps they are in each other’s column, or of different periods.
problem-followers-jump = From the period before ({ $other }), new and lost followers, { $expected } followers follow, not { $value }.
    .mend = Check the three numbers. If the network removed accounts, nothing is to be done.
problem-shares-over-whole = The shares of this split, from { $other } on, add up to { $value } %.
    .mend = Check them: together they can be 100 % at most.
problem-bounce-without-sessions = There is a bounce rate but no sessions. It counts for this channel only, not in the total.
problem-cost-repeats-ads = This cost is the same as the ad spend in { $other }. It would count twice.
    .mend = Delete this row: ad spend belongs on the Ads sheet only.
problem-cost-without-amount = This cost has no amount, and no hours with an hourly rate. The period’s cost is not known.
    .mend = Fill in the amount, or hours and hourly rate, or delete the row.
problem-own-brand-missing = No row is named like your brand, “{ $brand }”.
    .mend = Add a row with your own mentions, under the name on the Settings sheet.
problem-own-brand-period = In this period there is no row for your brand, “{ $brand }”. Share of voice cannot be told.
    .mend = Add a row with your own mentions.
problem-survey-both = The row has a score and also counts of promoters ({ $other }).
    .mend = Keep one of the two: they would count twice.
problem-survey-empty = The row has no answers.
    .mend = Fill in a score and responses, or the three counts; or delete the row.
problem-survey-responses = It is not known how many people gave this score, so it cannot be counted.
    .mend = Fill in the number of responses.
problem-nps-scale = An NPS answer runs from 0 to 10; this one is { $value }.
    .mend = Type one row per score from 0 to 10, or the counts of promoters, passives and detractors.
problem-nps-average = { $value } is an average. NPS cannot be worked out from an average.
    .mend = Type one row per score from 0 to 10, or the counts of promoters, passives and detractors.
problem-nps-counts = Of promoters, passives and detractors, not all three are filled in.
    .mend = Fill in all three. Type 0 where there were none.
problem-csat-scale = { $value } out of what? The highest score is blank.
    .mend = Fill in the highest score that could be given, such as 5 or 10.
problem-csat-over = { $value } is not between 0 and the highest score, { $highest }.
    .mend = Correct the score or the highest score.

## Answers in words

score-nps-10 = Very likely
    .aliases = Extremely likely | Definitely | Promoter
score-nps-8 = Likely
    .aliases = Somewhat likely | Passive
score-nps-0 = Unlikely
    .aliases = Very unlikely | Not likely | Not at all likely | Detractor
score-csat-3 = Excellent
    .aliases = Very good | Good | Satisfied
score-csat-2 = Average
    .aliases = Fair | Okay | OK | Neutral
score-csat-1 = Poor
    .aliases = Bad | Very poor | Dissatisfied

## What `report check` prints

check-severity-error = Error
check-severity-warning = Warning
check-severity-note = Note
check-whole-book = Workbook
check-fine = No problems found.
check-errors = { $count ->
        [one] 1 error
       *[other] { $count } errors
    }
check-warnings = { $count ->
        [one] 1 warning
       *[other] { $count } warnings
    }
check-notes = { $count ->
        [one] 1 note
       *[other] { $count } notes
    }
check-stops = Errors must be mended before a report can be built.
check-stops-strict = With --strict, warnings must be mended too before a report can be built.
check-builds = The report can be built.
check-annotated = A copy with every remark in its cell: { $path }
check-reading = { $rows } rows read
check-more = Likewise in { $count } more cells: { $cells }
