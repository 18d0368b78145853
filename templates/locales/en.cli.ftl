## report doctor

doctor-python = Python
    .mend = Python { $detail } is too old: install Python 3.11 or newer.
doctor-pango = Pango, which sets the type of the PDF
    .mend = { $system ->
        [darwin] Pango is missing, and without it no PDF can be made. Type: brew install pango
        [win32] Pango is missing, and without it no PDF can be made. Install MSYS2, and in its shell type: pacman -S mingw-w64-ucrt-x86_64-pango
       *[other] Pango is missing, and without it no PDF can be made. Debian, Ubuntu: sudo apt-get install libpangoft2-1.0-0. Fedora: sudo dnf install pango
    }
doctor-subset = HarfBuzz subset, which makes PDFs fast
    .mend = { $system ->
        [darwin] HarfBuzz subset is missing: a PDF is as good without it but takes up to 11 times longer. Type: brew install harfbuzz
        [win32] HarfBuzz subset is missing: a PDF is as good without it but takes up to 11 times longer. In the MSYS2 shell type: pacman -S mingw-w64-ucrt-x86_64-harfbuzz
       *[other] HarfBuzz subset is missing: a PDF is as good without it but takes up to 11 times longer. Debian, Ubuntu: sudo apt-get install libharfbuzz-subset0. Fedora: sudo dnf install harfbuzz
    }
doctor-font-latin = Fonts for Latin letters
    .mend = The fonts for Latin letters are missing from assets/fonts. Install the program again.
doctor-font-cyrillic = Fonts for Cyrillic letters
    .mend = The fonts for Cyrillic letters are missing from assets/fonts. Install the program again.
doctor-font-korean = Fonts for Korean
    .mend = The fonts for Korean are missing from assets/fonts. Install the program again.
doctor-font-chinese = Fonts for Chinese
    .mend = The fonts for Chinese are missing from assets/fonts. Install the program again.
doctor-write = Writing into this folder
    .mend = Nothing can be written into { $detail }. Go to a folder of your own, or name one with -o.
doctor-library = { $name }
    .mend = The library { $name } is missing. Install the program again.
doctor-state-fine = fine
doctor-state-slow = slow
doctor-state-missing = missing
doctor-verdict = { $missing ->
    [0] Everything is there.
    [one] One thing to mend.
   *[other] { $missing } things to mend.
}

## Errors that belong to no room

error-unknown = The program cannot go on.
error-unexpected = This is a mistake in the program, not in your workbook, and your workbook was not changed: { $kind }: { $detail }
    .mend = Please report it: set REPORTER_DEBUG=1, run the same command again and send what it prints.
error-cannot-write = Nothing was written to { $path }: { $cause }.
    .mend = Close the file where it is open, or name another folder with -o.

## Wrong command lines: the period asked for

error-wrong-command-period-no-numbers = The workbook holds no numbers yet, so there is no period to report.
    .mend = Fill in at least one row of { sheet-channel_results }.
error-wrong-command-period-none-finished = No period with numbers is over yet: the first one, { $first }, ends on { $end }.
    .mend = Ask for it by name (--period { $first }), or set “{ setting-as_of }” on the sheet { sheet-settings }.
error-wrong-command-period-unreadable = “{ $asked }” is not a period.
    .mend = Write a month (2026-10), a quarter (2026-Q3), a year (2026), a week (2026-W05), or first..last. The workbook has { $first } to { $last }.
error-wrong-command-period-does-not-fit = The workbook’s periods do not fit into { $asked }.
    .mend = The period that holds its first day is { $holding }.
error-wrong-command-period-empty = The workbook has no numbers for { $asked }.
    .mend = It has { $first } to { $last }.
error-wrong-command-period-partly = The workbook has numbers for only a part of { $asked }.
    .mend = Ask for the part it has: --period { $covered }
error-not-a-folder = “{ $path }” is a file, not a folder.
    .mend = Name a folder after -o; the documents get their names from the brand and the period.
