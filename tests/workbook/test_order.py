"""Rows, columns and sheets may stand in any order: the figures are the same."""

from datetime import date
from random import Random

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from workbook_text import CHANNELS, SETTINGS, workbook

from reporter.intake import load
from reporter.kpi.catalogue import CATALOGUE
from reporter.kpi.engine import Engine

SHEETS = """
[Channel results]
Period | Channel | Followers | New followers | Unfollows | Posts | Impressions | Reach | Likes | Comments | Saves
2026-09-01 | Instagram | 1000 | 60 | 5 | 8 | 5000 | 3000 | 120 | 12 | 9
2026-09-01 | LinkedIn | 500 | | | 4 | 900 | 700 | 30 | 3 |
2026-10-01 | Instagram | 1100 | 110 | 10 | 9 | 6500 | | 150 | 11 | 10
2026-10-01 | LinkedIn | 520 | | | 5 | 1000 | 800 | 40 | 4 | n/a
[Website]
Period | Channel | Campaign | Sessions | Bounce rate | Leads | Orders | New customers | Revenue
2026-09-01 | Instagram | Autumn | 40 | 41.5% | 4 | 1 | 1 | 99.5
2026-10-01 | Instagram | Autumn | 55 | 38% | 6 | 2 | 2 | 180
2026-10-01 | Instagram | | 20 | 50% | 1 | 0 | 0 | 0
2026-10-01 | LinkedIn | | 22 | | 2 | 1 | 1 | 45
[Ads]
Period | Channel | Campaign | Spend | Impressions | Clicks | Conversions | Leads | Revenue
2026-09-01 | Instagram | Autumn | 100 | 9000 | 90 | 9 | 3 | 120
2026-10-01 | Instagram | Autumn | 120 | 9900 | 80 | 8 | 4 | 150
[Posts]
Date | Channel | Title | Format | Campaign | Impressions | Reach | Likes | Comments | Shares | Saves
2026-10-03 | Instagram | One | Photo | Autumn | 900 | 700 | 30 | 2 | 1 | 3
2026-10-09 | LinkedIn | Two | Video | | 400 | 300 | 12 | | 1 | 0
2026-09-09 | LinkedIn | Three | Video | | 300 | 200 | 10 | 1 | 1 | 0
[Costs and hours]
Period | Item | Kind | Channel | Hours | Hourly rate | Amount
2026-10-01 | Desk | Labour | | 10 | 30 |
2026-10-01 | Film | Content | Instagram | | | 90
[Surveys]
Period | Question | Score | Responses | Highest score
2026-10-01 | NPS | 10 | 40 |
2026-10-01 | NPS | 5 | 10 |
2026-10-01 | CSat | 4 | 20 | 5
2026-10-01 | CSat | 2 | 5 | 5
[Listening]
Period | Brand or competitor | Mentions | Positive | Neutral | Negative
2026-10-01 | Harbour Lane | 50 | 30 | 15 | 5
2026-10-01 | Alpha | 70 | | |
"""


def tables(text):
    """Every sheet: its heading and its lines as lists of cells."""
    for block in text.strip().split("["):
        if block:
            title, *lines = block.strip("\n").splitlines()
            yield f"[{title}", [line.split("|") for line in lines]


def mixed(text, dice):
    """The same sheets with their columns, rows and themselves in another order."""
    sheets = []
    for title, lines in tables(text):
        wide = [line + [""] * (len(lines[0]) - len(line)) for line in lines]
        order = dice.sample(range(len(wide[0])), len(wide[0]))
        head, *rows = ([line[place] for place in order] for line in wide)
        if title != "[Channels]":  # the order in which a report lists them
            rows = dice.sample(rows, len(rows))
        sheets.append("\n".join([title, *("|".join(line) for line in [head, *rows])]))
    return "\n".join(dice.sample(sheets, len(sheets)))


def figures(folder, text):
    book = load(workbook(folder, text), date(2026, 11, 22))
    assert book.dataset is not None, book.problems
    engine = Engine(book.dataset)
    months = book.dataset.periods
    return {
        (kpi, scope, span): engine.value(kpi, scope, span)
        for kpi in CATALOGUE
        for scope in sorted(engine.scopes(), key=str)
        for span in (months, months[-1:])
    }


@settings(max_examples=8, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(st.integers(0, 10**9))
def test_the_order_of_sheets_rows_and_columns_changes_no_figure(tmp_path, seed):
    plain = figures(tmp_path, SETTINGS + CHANNELS + SHEETS)
    assert sum(type(result).__name__ == "Measured" for result in plain.values()) > 300
    assert figures(tmp_path, SETTINGS + mixed(CHANNELS + SHEETS, Random(seed))) == plain
