"""The measured parts of the deck: text, tables, axes, labels."""

from dataclasses import replace
from itertools import pairwise

import pytest
from example_charts import LONG_NAME

from reporter.brand import load_brand
from reporter.model.charts import Role, Series, Tick
from reporter.render.deck.charts.lines import apart
from reporter.render.deck.charts.scale import axis_format, scale_of
from reporter.render.deck.flow import balanced, pages, stacked
from reporter.render.deck.grid import COLUMN_SETTINGS, SETTINGS, Box, Style, tiles
from reporter.render.deck.items import Item
from reporter.render.deck.measure import family_with, ruler
from reporter.render.deck.tables import brief, compact, slabs
from reporter.render.deck.text import clean, fitting, height, para, scaled, shortened
from reporter.story.blocks import Align, Cell, Heading, Table, TableRow, Tone

RULER = ruler(load_brand())


def table_of(count: int, columns: int = 3, group_every: int = 0) -> Table:
    headings = tuple(Heading(f"Column {at}", Align.RIGHT if at else Align.LEFT) for at in range(columns))
    rows = tuple(
        TableRow(
            tuple(Cell(f"{row} {column}") for column in range(columns)),
            f"Group {row}" if group_every and row % group_every == 0 else None,
        )
        for row in range(count)
    )
    return Table(None, None, headings, rows)


def test_a_line_is_as_wide_as_its_letters():
    # Inter: "n" is 1194 of 2048 units wide
    assert RULER.width("nnnn", 20) == pytest.approx(1.08 * 4 * 20 * RULER.regular[0].widths[ord("n")])
    assert RULER.width("abc", 20, bold=True) > RULER.width("abc", 20)


def test_a_letter_is_measured_in_the_font_that_has_it():
    brand = load_brand()
    assert (family_with(brand, "a"), family_with(brand, "가"), family_with(brand, "汉")) == (
        "Inter",
        "Pretendard",
        "Noto Sans SC",
    )
    assert RULER.width("汉", 10) == pytest.approx(10.8)


def test_lines_break_between_words_and_lose_nothing():
    lines = RULER.lines(LONG_NAME, 14, 150)
    assert " ".join(lines) == LONG_NAME
    assert all(RULER.width(line, 14) <= 150 for line in lines)


def test_a_word_wider_than_the_line_breaks_inside():
    lines = RULER.lines("x" * 200, 14, 100)
    assert "".join(lines) == "x" * 200
    assert all(RULER.width(line, 14) <= 100 for line in lines)


def test_korean_breaks_between_words_and_chinese_anywhere():
    assert RULER.lines("인스타그램 참여율", 14, 90) == ["인스타그램", "참여율"]
    assert len(RULER.lines("社交媒体报告社交媒体报告", 14, 90)) > 1


def test_sizes_never_fall_under_twelve_points():
    assert scaled(14, 0.5) == 12
    assert scaled(12, 0.8) == 12
    assert scaled(9, 0.8) == 9
    assert scaled(20, 0.86) == 17
    assert scaled(16, 1.25) == 20


def test_text_that_is_too_long_is_set_smaller_and_then_given_up():
    paras = [para("word " * 60)]
    tall = height(RULER, paras, 400, SETTINGS)
    assert fitting(RULER, paras, (400, tall), SETTINGS) == 1
    smaller = fitting(RULER, paras, (400, tall * 0.8), SETTINGS)
    assert smaller is not None
    assert smaller < 1
    assert fitting(RULER, paras, (400, 10), SETTINGS) is None


def test_the_last_resort_cuts_at_a_word():
    cut = shortened(RULER, "one two three four five six", (60, 40), 14, bold=False)
    assert cut.endswith("…")
    assert "one two three four five six".startswith(cut[:-1])


def test_unprintable_letters_are_left_out():
    assert clean("a\x00b\x0bc\ud800d\n") == "abcd\n"


def test_tiles_fill_the_area():
    boxes = tiles(6, 3, Box(0, 0, 320, 210), 10)
    assert boxes[0] == Box(0, 0, 100, 100)
    assert boxes[5] == Box(220, 110, 100, 100)


def test_items_are_shared_out_to_two_columns_in_order():
    items = [Item((para(f"line {at}"),)) for at in range(6)]
    left, right = balanced(RULER, items, 300)
    assert left + right == items
    assert len(left) == len(right) == 3


def test_a_column_takes_what_fits_and_leaves_the_rest():
    first = Item((para("One line"),))
    second = Item((para("Also", Style.HEADING), *(para(f"point {at}") for at in range(20))))
    box = Box(0, 0, 200, 150)
    found, left = stacked(RULER, [first, second], box, range(20, 28))
    assert [one.index for one in found] == [20, 21]
    assert found[-1].box.bottom <= box.bottom + 2
    assert [*found[0].paras, *found[1].paras, *left[0].paras] == [*first.paras, *second.paras]
    assert len(found[1].paras) > 1


def test_a_heading_does_not_stand_alone():
    item = Item((para("Also", Style.HEADING), para("word " * 200)))
    assert stacked(RULER, [item], Box(0, 0, 200, 60), range(20, 28)) == ([], [item])


def test_a_long_list_goes_on_in_the_next_column_without_loss():
    item = Item((para("Title", Style.HEADING), *(para(f"point {at} " * 20) for at in range(30))))
    columns = pages(RULER, [item], 300, 300, COLUMN_SETTINGS)
    assert [one for column in columns for part in column for one in part.paras] == list(item.paras)
    for column in columns:
        paras = [one for part in column for one in part.paras]
        assert height(RULER, paras, 300, COLUMN_SETTINGS) <= 300
        assert paras[-1].style is not Style.HEADING


def test_a_short_table_is_set_large_and_a_long_one_is_split_evenly():
    (short,) = slabs(RULER, table_of(3), 800, 360)
    assert short.size == 18
    parts = slabs(RULER, table_of(60), 800, 360)
    assert sum(len(part.lines) for part in parts) == 60
    assert all(part.height <= 360 for part in parts)
    assert max(len(part.lines) for part in parts) - min(len(part.lines) for part in parts) <= 4


def test_a_groups_name_never_stands_last():
    for part in slabs(RULER, table_of(60, group_every=7), 800, 300):
        assert part.lines[-1].row is not None


def test_groups_give_way_before_a_slide_is_split():
    parts = slabs(RULER, table_of(12, group_every=2), 800, 300)
    assert len(parts) == 1
    assert [line.group for line in parts[0].lines] == [None] * 12


def test_columns_fill_the_width_and_figures_do_not_break():
    table = table_of(2, columns=4)
    wide = replace(table.rows[0], cells=(Cell(LONG_NAME * 3), *(Cell("12,345,678,901"),) * 3))
    (slab,) = slabs(RULER, replace(table, rows=(wide,)), 800, 360)
    assert sum(slab.widths) == pytest.approx(800)
    need = RULER.width("12,345,678,901", slab.size)
    assert all(width - 14 >= need for width in slab.widths[1:])


def test_a_brief_keeps_its_rows_groups():
    table = replace(table_of(20, group_every=5), brief=(1, 2, 6))
    shown, more = brief(table)
    assert [row.cells[0].text for row in shown.rows] == ["1 0", "2 0", "6 0"]
    assert [row.group for row in shown.rows] == ["Group 0", None, "Group 5"]
    assert more == 17


def test_a_compact_table_keeps_name_value_and_change():
    rows = (TableRow((Cell("Reach"), Cell("812"), Cell("690"), Cell("+18 %", tone=Tone.GOOD), Cell("–"))),)
    table = replace(table_of(0, columns=5), rows=rows)
    assert [cell.text for cell in compact(table).rows[0].cells] == ["Reach", "812", "+18 %"]


def ticks(*pairs: tuple[float, str]) -> list[Tick]:
    return [Tick(value, shown) for value, shown in pairs]


@pytest.mark.parametrize(
    ("worded", "wanted"),
    [
        (ticks((0, "0"), (500_000, "500"), (1_000_000, "1,000")), "#,##0,"),
        (ticks((0, "0"), (500_000, "500,000"), (1_000_000, "1,000,000")), "#,##0"),
        (ticks((0, "0"), (1_000_000, "1 M"), (2_000_000, "2 M")), '#,##0,," M"'),
        (ticks((0, "0"), (0.02, "2"), (0.04, "4 %")), '0" "%'),
        (ticks((0, "0"), (0.005, "0.5"), (0.01, "1.0 %")), '0.0" "%'),
        (ticks((0, "₩0"), (1000, "₩1,000"), (2000, "₩2,000")), '"₩"#,##0'),
        (ticks((0, "0"), (120_000, "12만"), (240_000, "24만")), "0.0"),
        (ticks((0, "0")), "0.0"),
    ],
)
def test_the_axis_words_its_ticks_as_the_report_does(worded, wanted):
    assert axis_format(worded, "0.0") == wanted


def test_the_axis_holds_all_ticks_and_values():
    series = [Series("Reach", (3.0, None, 62.0), ("3", None, "62"), Role.NOW)]
    scale = scale_of(ticks((0, "0"), (20, "20"), (40, "40")), series, "0")
    assert (scale.low, scale.high, scale.step) == (0, 62, 20)
    below = scale_of(ticks((0, "0"), (20, "20")), [Series("Net", (-5.0,), ("−5",))], "0")
    assert (below.low, below.high) == (-20, 20)
    assert below.number_format == '#,##0;"−"#,##0'


def test_labels_that_would_touch_are_moved_apart():
    plot = Box(0, 0, 100, 100)
    assert apart([20, 50, 80], [14, 14, 14], plot) == [20, 50, 80]
    moved = apart([50, 52, 53], [14, 14, 14], plot)
    assert all(lower - upper >= 14 for upper, lower in pairwise(moved))
    assert apart([98, 99], [14, 14], plot) == [79, 93]


def test_a_short_column_of_words_keeps_its_width_beside_a_long_one():
    """A goal's "off track" stands on one line, and so does its heading; the note about its pace wraps."""
    headings = tuple(Heading(name, Align.LEFT) for name in ("Goal", "Progress", "Standing"))
    words = (
        Cell("22 %, on pace would be 75 %, heading for 175 of six hundred " * 3),
        Cell("off track", strong=True),
    )
    table = Table(None, None, headings, (TableRow((Cell(LONG_NAME), *words)),))
    (slab,) = slabs(RULER, table, 800, 360)
    assert slab.widths[2] - 14 >= RULER.width("off track", slab.size, bold=True)
    assert sum(slab.widths) == pytest.approx(800)
