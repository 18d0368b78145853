import itertools

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reporter.charts.labels import rows_for, spread, thinned, wrapped


def test_labels_with_room_stay_where_they_are_wanted():
    assert spread([10, 40, 90], [10, 10, 10], 0, 100) == pytest.approx((10, 40, 90))


def test_two_labels_that_touch_move_apart_by_the_same_distance():
    assert spread([50, 52], [10, 10], 0, 100) == pytest.approx((46, 56))


def test_labels_keep_the_order_of_their_points():
    low, high, middle = spread([52, 54, 53], [10, 10, 10], 0, 100)
    assert low < middle < high


def test_labels_at_the_edge_stay_inside():
    assert spread([98, 99], [10, 10], 0, 100) == pytest.approx((85, 95))


def test_a_label_of_two_lines_takes_twice_the_room():
    assert spread([50, 50], [20, 10], 0, 100) == pytest.approx((42.5, 57.5))


def test_nothing_to_place_is_nothing():
    assert spread([], [], 0, 100) == ()


@given(st.lists(st.floats(0, 200), max_size=12))
def test_labels_never_overlap_whatever_is_wanted(wanted):
    placed = sorted(spread(wanted, [10.0] * len(wanted), 0, 200))
    assert all(after - before >= 10 - 1e-6 for before, after in itertools.pairwise(placed))
    assert all(5 - 1e-6 <= place <= 195 + 1e-6 for place in placed)


def test_all_categories_are_shown_when_they_fit():
    assert list(thinned([20] * 4, 30)) == [0, 1, 2, 3]


def test_crowded_categories_are_thinned_and_the_last_one_stays():
    assert list(thinned([20] * 12, 9)) == [2, 5, 8, 11]


def test_a_long_name_breaks_at_its_spaces_only_where_it_must():
    assert wrapped("one two three", 7, len) == ("one two", "three")


def test_a_word_wider_than_the_column_is_broken():
    assert wrapped("abcdefgh", 3, len) == ("abc", "def", "gh")


def test_a_number_stays_with_its_unit():
    assert wrapped("Instagram 5.4\u202f%", 12, len) == ("Instagram", "5.4\u202f%")


def test_an_earlier_label_stands_above_the_one_it_would_run_into():
    assert rows_for([(0, 50), (30, 80), (200, 250)], stems=[-4, 26, 196]) == (1, 0, 0)


def test_a_label_left_of_its_stem_stands_above_the_stem_that_it_passes_over():
    assert rows_for([(0, 50), (20, 100)], stems=[54, 104]) == (0, 1)


def test_of_two_that_pass_over_each_others_stems_the_one_further_right_comes_first():
    assert rows_for([(4, 60), (0, 46)], stems=[0, 50]) == (0, 1)


@given(st.lists(st.tuples(st.integers(0, 300), st.integers(5, 120), st.booleans()), max_size=6))
def test_no_labels_touch(found):
    stems = [x for x, _, _ in found]
    spans = [(x + 4, x + 4 + wide) if right else (x - 4 - wide, x - 4) for x, wide, right in found]
    rows = rows_for(spans, stems)
    for (one, row), (other, same) in itertools.combinations(zip(spans, rows, strict=True), 2):
        assert row != same or one[1] < other[0] or other[1] < one[0]


@given(
    st.lists(st.tuples(st.integers(0, 300), st.integers(5, 120)), max_size=6, unique_by=lambda one: one[0])
)
def test_no_stem_runs_through_a_label_where_all_stand_on_one_side(found):
    stems = [x for x, _ in found]
    spans = [(x - 4 - wide, x - 4) for x, wide in found]
    rows = rows_for(spans, stems)
    for (left, right), row in zip(spans, rows, strict=True):
        assert all(other < row for x, other in zip(stems, rows, strict=True) if left <= x <= right)
