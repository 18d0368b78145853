"""Who follows: shares of what, as of when, against what; workbooks in, figures worked out by hand."""

from datetime import date

import pytest
from telling import section, told
from workbook_text import CHANNELS, SETTINGS, workbook

from reporter.intake import load
from reporter.story.blocks import Small, Table

MONTHS = ("2025-10", "2026-08", "2026-09", "2026-10")
RESULTS = "\n[Channel results]\nPeriod | Channel | Followers\n" + "\n".join(
    f"{month} | {name} | 1000" for month in MONTHS for name in ("Instagram", "LinkedIn")
)
HEAD = "\n[Audience]\nPeriod | Channel | Split by | Group | Share\n"


def count(month, channel, kind, **shares):
    """Return the rows of a count; shares are whole per cent, blanks in names stand as _."""
    return "".join(
        f"{month} | {channel} | {kind} | {name.replace('_', ' ')} | {share}%\n"
        for name, share in shares.items()
    )


@pytest.fixture
def story(tmp_path):
    def tell(*counts, code="en", **request):
        book = load(
            workbook(tmp_path, SETTINGS + CHANNELS + RESULTS + HEAD + "".join(counts)), date(2026, 11, 4)
        )
        assert book.dataset
        return section(told(book.dataset, code, book.problems, **request), "audience")

    return tell


def tables(one):
    return [block for block in one.blocks if isinstance(block, Table)]


def rows(one, place=0):
    return [[plain(cell.text) for cell in row.cells] for row in tables(one)[place].rows]


def notes(one):
    return [plain(note) for block in one.blocks if isinstance(block, Small) for note in block.notes]


def heads(one, place=0):
    return [head.label for head in tables(one)[place].headings]


def plain(text):
    return text.replace("\u202f", " ").replace("\u00a0", " ")


YEAR_AGO = count("2025-10", "Instagram", "gender", Women=50, Men=50)
AUGUST = count("2026-08", "Instagram", "gender", Women=58, Men=42)
SEPTEMBER = count("2026-09", "Instagram", "gender", Women=60, Men=40)
OCTOBER = count("2026-10", "Instagram", "gender", Women=63, Men=37)


def test_the_count_before_is_the_one_of_the_period_compared_though_a_year_ago_was_counted_too(story):
    one = story(YEAR_AGO, AUGUST, SEPTEMBER, OCTOBER)
    assert tables(one)[0].subtitle == (
        "Shares of the followers, October 2026; change in points since September 2026"
    )
    assert heads(one) == ["Gender", "Instagram", "Change", "A year ago"]
    assert rows(one) == [["Women", "63 %", "+3 pp", "50 %"], ["Men", "37 %", "−3 pp", "50 %"]]
    assert "Instagram: the share of Women rose 3 pp since September 2026." in map(plain, one.talking_points)


def test_a_report_against_the_year_before_compares_with_the_count_of_then(story):
    one = story(YEAR_AGO, SEPTEMBER, OCTOBER, compare="year")
    assert tables(one)[0].subtitle.endswith("October 2026; change in points since October 2025")
    assert rows(one) == [["Women", "63 %", "+13 pp"], ["Men", "37 %", "−13 pp"]]


def test_without_a_count_in_the_period_compared_the_one_before_it_serves_and_is_named(story):
    assert tables(story(AUGUST, OCTOBER))[0].subtitle.endswith("change in points since August 2026")


def test_a_count_after_the_time_compared_with_is_no_count_before(story):
    one = story(SEPTEMBER, OCTOBER, compare="year")
    assert (tables(one)[0].subtitle, heads(one)) == (
        "Shares of the followers, October 2026",
        ["Gender", "Instagram"],
    )


def test_where_nothing_moved_by_half_a_point_a_year_ago_takes_the_place_of_the_changes(story):
    still = count("2026-09", "Instagram", "gender", Women=62.6, Men=37.4)
    one = story(YEAR_AGO, still, OCTOBER)
    assert tables(one)[0].subtitle.endswith("none moved by half a point since September 2026")
    assert (heads(one), rows(one)[0]) == (["Gender", "Instagram", "A year ago"], ["Women", "63 %", "50 %"])
    assert plain(one.talking_points[1]) == "Instagram: the share of Women rose 13 pp since October 2025."


def test_channels_counted_at_other_times_are_each_dated(story):
    other = count("2026-08", "LinkedIn", "gender", Women=30, Men=70)
    one = story(AUGUST, other, OCTOBER)
    assert tables(one)[0].subtitle == (
        "Shares of the followers, October 2026 (Instagram), August 2026 (LinkedIn);"
        " change in points since August 2026 (Instagram)"
    )
    assert rows(one) == [["Men", "37 %", "−5 pp", "70 %"], ["Women", "63 %", "+5 pp", "30 %"]]


def test_shares_are_rounded_together_and_add_up_to_the_whole(story):
    one = story(count("2026-10", "Instagram", "age", a=33.4, b=33.4, c=33.2))
    assert [row[1] for row in rows(one)] == ["34 %", "33 %", "33 %"]  # one by one they were 99
    assert notes(one) == []


def test_equally_large_groups_lead_together_and_without_a_number(story):
    one = story(count("2026-10", "Instagram", "age", a=40, b=40, c=20))
    assert one.title == "The largest age group on Instagram: a and b"


def test_what_is_left_over_leads_nothing_and_stands_last(story):
    one = story(count("2026-10", "", "country", Other=45, Ireland=35, Germany=20))
    assert plain(one.title) == "The largest country among all followers: Ireland, 35 %"
    assert [row[0] for row in rows(one)] == ["Ireland", "Germany", "Other"]


CITIES = dict(zip("abcdefghi", (3, 20, 15, 12, 10, 8, 7, 6, 5), strict=True))


def test_more_than_eight_groups_end_in_one_row_with_their_sum(story):
    one = story(count("2026-10", "Instagram", "city", **CITIES, Other=14))
    assert rows(one)[:2] == [["b", "20 %"], ["c", "15 %"]]
    assert rows(one)[-2:] == [["Others (3)", "14 %"], ["Other", "14 %"]]  # 6 + 5 + 3
    assert len(rows(one)) == 8
    assert sum(int(row[1].split()[0]) for row in rows(one)) == 100


def test_the_rest_is_called_by_a_word_of_the_language(story):
    assert rows(story(count("2026-10", "Instagram", "city", **CITIES), code="ko"))[-1] == ["그 외 2개", "8%"]


def test_ages_keep_their_order_when_some_are_gathered(story):
    one = story(count("2026-10", "Instagram", "age", **CITIES))
    assert [row[0] for row in rows(one)] == [*"bcdefgh", "Others (2)"]


def test_the_rest_changes_only_against_the_same_groups(story):
    same = count("2026-09", "Instagram", "city", **{**CITIES, "b": 18, "i": 7})
    other = count("2026-09", "Instagram", "city", **{**CITIES, "i": 0, "b": 21}).replace("| i |", "| j |")
    now = count("2026-10", "Instagram", "city", **CITIES)
    assert rows(story(same, now))[-1] == ["Others (2)", "8 %", "−2 pp"]
    assert rows(story(other, now))[-1] == ["Others (2)", "8 %", "–"]


def test_a_part_that_is_known_is_called_a_part(story):
    one = story(count("2026-10", "", "country", Ireland=34, Germany=28))
    assert plain(one.title) == "The largest known country among all followers: Ireland, 34 %"
    assert plain(tables(one)[0].subtitle) == "Shares of the followers (country known for 62 %), October 2026"
    assert notes(one) == []
    assert rows(one) == [["Ireland", "34 %"], ["Germany", "28 %"]]


def test_beside_other_channels_a_part_that_is_known_is_told_below(story):
    part = count("2026-10", "LinkedIn", "gender", Women=30, Men=20)
    one = story(OCTOBER, part)
    assert one.title == "Largest known gender: Women on Instagram and LinkedIn"
    assert notes(one) == [
        "LinkedIn: the gender of 50 % of the followers is known; the shares are of all of them."
    ]


def test_a_change_of_what_is_known_is_no_change_of_the_followers(story):
    before = count("2026-09", "", "country", Ireland=50, Germany=40)
    one = story(before, count("2026-10", "", "country", Ireland=34, Germany=28))
    (note,) = notes(one)
    assert note == (
        "All followers: the country of 62 % of the followers is known, in September 2026 it was of 90 %;"
        " part of a change may be that."
    )
    assert len(one.talking_points) == 1


def test_shares_that_miss_the_whole_by_rounding_are_said_to(story):
    one = story(count("2026-10", "Instagram", "age", a=33, b=33, c=33))
    assert notes(one) == ["Instagram: the shares by age group add up to 99 %, as rounded shares may."]
    assert one.title == "The largest age group on Instagram: a, b and c"


def test_shares_over_the_whole_are_not_made_to_fit(story):
    one = story(count("2026-10", "Instagram", "age", a=70, b=50))
    assert notes(one) == [
        "Instagram: the shares by age group add up to 120 %, more than all followers; they stand here as typed."
    ]
    assert [row[1] for row in rows(one)] == ["70 %", "50 %"]


def test_splits_without_room_are_named(story):
    kinds = ("age", "gender", "country", "city", "language")
    one = story(*(count("2026-10", "Instagram", kind, a=60, b=40) for kind in kinds))
    assert len(tables(one)) == 3
    assert notes(one) == ["Also counted, not shown here: city and language."]
