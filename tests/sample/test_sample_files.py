"""The shipped files say exactly what the code says, and the reader has nothing against them."""

from io import BytesIO
from pathlib import Path

import pytest
from openpyxl import load_workbook
from PIL import Image, ImageChops
from stress import BOOKS, KPI_UNITS, kpi_names, write

from reporter.errors import Severity
from reporter.kpi.checks import check
from reporter.workbook.read import read
from reporter.workbook.sample import KINDS, sample_book
from reporter.workbook.template import template_bytes

SHIPPED = Path(__file__).parents[2] / "sample_data"
INTENDED = {
    "harbour-lane": {"benchmark-currency"},  # a benchmark in dollars in a workbook in euro
    "korean": set(),
    "minimal": set(),
}


def cells(source):
    book = load_workbook(source)
    found = {
        (sheet.title, cell.coordinate): cell.value
        for sheet in book
        for row in sheet.iter_rows()
        for cell in row
        if cell.value is not None
    }
    book.close()
    return found


@pytest.mark.parametrize("kind", KINDS)
def test_a_shipped_workbook_holds_what_the_code_makes(kind):
    book = sample_book(kind)
    made = template_bytes(book.options(kpi_names(book.language), KPI_UNITS), book.rows, book.settings)
    shipped, expected = cells(SHIPPED / f"{book.name}.xlsx"), cells(BytesIO(made))
    different = {key for key in shipped.keys() | expected.keys() if shipped.get(key) != expected.get(key)}
    assert not different, "run make sample"


@pytest.mark.parametrize("kind", KINDS)
def test_a_shipped_picture_is_the_one_the_code_draws(kind):
    for path, data in sample_book(kind).pictures.items():
        shipped, drawn = (Image.open(source).convert("RGB") for source in (SHIPPED / path, BytesIO(data)))
        assert ImageChops.difference(shipped, drawn).getbbox() is None, path


@pytest.mark.parametrize("kind", KINDS)
def test_a_shipped_workbook_reads_with_only_the_problems_it_is_meant_to_have(kind):
    book = read(SHIPPED / f"{sample_book(kind).name}.xlsx", kpis=KPI_UNITS)
    assert book.dataset is not None
    assert book.language == sample_book(kind).language
    assert {problem.id for problem in (*book.problems, *check(book.dataset))} == INTENDED[kind]


@pytest.mark.parametrize("name", BOOKS)
def test_a_stress_workbook_reads_without_errors(name, tmp_path):
    book = read(write(BOOKS[name](), tmp_path), kpis=KPI_UNITS)
    assert book.dataset is not None
    assert [p for p in (*book.problems, *check(book.dataset)) if p.severity is Severity.ERROR] == []
