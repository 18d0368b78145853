# English. One file is one language; a message's key is the same in every file.

language-name = English

## Forms: numbers, money, dates, lists

number-percent = { $number }{"\u202F"}%
number-compact-9 = { $number }{"\u202F"}bn
number-compact-6 = { $number }{"\u202F"}M
money-symbol = { $symbol }{ $number }
money-code = { $symbol }{"\u00A0"}{ $number }
date-short = d MMM
date-medium = d MMMM y
date-month-year = MMMM y
date-month = MMMM
date-month-short = MMM
list-comma = {", "}
list-last = { $most } and { $last }
