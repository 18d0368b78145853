"""Which sections a report has: named, switched off, in the order given; on the command line as in Settings."""

import pytest
from datasets import dataset, results
from telling import told

from reporter.errors import WrongCommandError
from reporter.model.request import Request
from reporter.model.schema import SECTIONS
from reporter.story.order import ordered, sections_in_words, with_sections

DATA = dataset(
    results("2026-09", "Instagram", followers=90, reach=700, impressions=800, likes=20),
    results("2026-10", "Instagram", followers=100, reach=800, impressions=900, likes=30),
    sections=("reach",),
)


def ids(*sections):
    return [one.id for one in told(with_sections(DATA, Request(sections=sections))).sections]


@pytest.mark.parametrize(
    ("named", "expected"),
    [
        (("scoreboard", "summary"), ["scoreboard", "summary"]),
        (("reach", "reach"), ["reach"]),
        (("appendix", "scoreboard"), ["appendix", "scoreboard"]),
        ((), ["reach"]),
    ],
)
def test_names_are_the_whole_list_and_come_before_those_of_settings(named, expected):
    assert ids(*named) == expected


def test_a_name_switched_off_leaves_the_others_in_their_order():
    assert ordered(("-audience",)) == tuple(one for one in SECTIONS if one != "audience")
    assert ordered(("paid", "-cover", "-summary"))[:2] == ("paid", "goals")


def test_sections_without_data_leave_the_summary():
    assert ids("audience", "paid") == ["summary"]


def test_the_cover_can_be_switched_off():
    assert told(DATA).covered
    assert not told(with_sections(DATA, Request(sections=("-cover",)))).covered


def test_an_unknown_section_is_asked_back():
    with pytest.raises(WrongCommandError) as caught:
        ids("summry")
    assert (caught.value.reason, caught.value.facts) == (
        "section-unknown",
        {"section": "summry", "nearest": "summary"},
    )


def test_one_page_takes_no_list_of_sections():
    with pytest.raises(WrongCommandError) as caught:
        with_sections(DATA, Request(sections=("summary",), one_page=True))
    assert caught.value.reason == "one-page-sections"


def test_the_files_name_says_which_sections_were_asked_for():
    assert sections_in_words(Request(sections=("summary", "-paid"))) == ("summary", "no-paid")
    assert sections_in_words(Request(one_page=True)) == ("one-page",)
    assert sections_in_words(Request()) == ()
