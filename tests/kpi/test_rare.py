"""Which tests the form of somebody's own formula calls for."""

import pytest
from own import declared, table


def own(formula):
    found = declared(table(formula)).declared["mine"]
    return found.proportion, found.small_count


@pytest.mark.parametrize(
    ("formula", "proportion", "small_count"),
    [
        ("leads + orders", False, True),
        ("leads", False, True),
        ("leads + likes", False, False),
        ("leads * 2", False, False),
        ("shares / (likes + comments + shares + saves)", True, False),
        ("shares / likes", False, False),
        ("(likes + comments) / (likes + comments)", False, False),
        ("(likes - comments) / (likes + comments)", False, False),
    ],
)
def test_the_form_of_a_formula_calls_for_its_test(formula, proportion, small_count):
    assert own(formula) == (proportion, small_count)
