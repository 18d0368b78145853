"""The written workbooks in other programs' hands: LibreOffice, and the validator of the format."""

import json
import shutil
import subprocess
from datetime import date
from pathlib import Path

import pytest
from openpyxl import load_workbook

from reporter.kpi.catalogue import CATALOGUE
from reporter.language import available, language
from reporter.model.schema import SHEETS
from reporter.workbook.read import read
from reporter.workbook.sample import KINDS, sample_book
from reporter.workbook.sample.files import write_sample
from reporter.workbook.template import TemplateOptions, add_sheets, write_template

pytestmark = pytest.mark.documents

ROOT = Path(__file__).parents[2]
UNITS = {kpi.id: kpi.unit for kpi in CATALOGUE.values()}
TODAY = date(2026, 11, 22)


def full(path, code="en"):
    options = TemplateOptions(
        language=code,
        sheets=tuple(SHEETS),
        channels=("instagram", "x"),
        today=TODAY,
        kpi_names={kpi: kpi for kpi in UNITS},
        kpi_units=UNITS,
    )
    write_template(path, options)
    return path


def sample(folder, kind):
    return write_sample(sample_book(kind), folder, {kpi: kpi for kpi in UNITS}, UNITS)[0]


def through_libreoffice(path):
    target = path.parent / "converted"
    profile = f"-env:UserInstallation=file://{path.parent}/profile"
    subprocess.run(
        ["soffice", profile, "--headless", "--convert-to", "xlsx", "--outdir", target, path],
        check=True,
        capture_output=True,
        timeout=120,
    )
    return target / path.name


def complaints(path):
    validator = ROOT / "node_modules" / ".bin" / "ooxml-validator"
    answer = subprocess.run([validator, path], capture_output=True, text=True, timeout=120, check=False)
    return json.loads(answer.stdout)["errors"]


@pytest.mark.parametrize("code", available())
def test_a_new_workbook_follows_the_format(tmp_path, code):
    assert complaints(full(tmp_path / "book.xlsx", code)) == []


@pytest.mark.parametrize("kind", KINDS)
def test_a_sample_follows_the_format(tmp_path, kind):
    assert complaints(sample(tmp_path, kind)) == []


def test_a_copy_with_added_sheets_follows_the_format(tmp_path):
    write_template(tmp_path / "book.xlsx", TemplateOptions(channels=("x",)))
    add_sheets(tmp_path / "book.xlsx", tmp_path / "copy.xlsx", TemplateOptions(sheets=("ads", "posts")))

    assert complaints(tmp_path / "copy.xlsx") == []


@pytest.mark.parametrize("kind", KINDS)
def test_a_workbook_saved_by_libreoffice_says_the_same(tmp_path, kind):
    path = sample(tmp_path, kind)
    converted = through_libreoffice(path)

    before, after = (read(book, TODAY, kpis=UNITS) for book in (path, Path(shutil.move(converted, path))))

    assert after.dataset == before.dataset
    assert after.problems == before.problems


def test_a_workbook_with_sheets_added_to_what_libreoffice_saved_can_be_read(tmp_path):
    write_template(tmp_path / "book.xlsx", TemplateOptions(channels=("x",)))
    converted = through_libreoffice(tmp_path / "book.xlsx")
    add_sheets(converted, tmp_path / "copy.xlsx", TemplateOptions(sheets=("ads",)))

    assert load_workbook(through_libreoffice(tmp_path / "copy.xlsx")).sheetnames[-1] == "Ads"


@pytest.mark.parametrize("code", available())
def test_the_saved_counts_are_those_that_libreoffice_works_out(tmp_path, code):
    path = full(tmp_path / "book.xlsx", code)
    load_workbook(path).save(tmp_path / "stripped.xlsx")  # openpyxl leaves out all saved values

    title = language(code).text("sheet-start_here")
    saved = load_workbook(path, data_only=True)
    worked_out = load_workbook(through_libreoffice(tmp_path / "stripped.xlsx"), data_only=True)

    formulas = [
        cell.coordinate
        for row in load_workbook(path)[title].iter_rows()
        for cell in row
        if cell.data_type == "f"
    ]
    assert len(formulas) > 15
    for place in formulas:
        assert worked_out[title][place].value == saved[title][place].value
    places = [row[-1].value or None for row in saved["_lists"].iter_rows()]
    assert [
        row[len(saved["_lists"][1]) - 1].value or None for row in worked_out["_lists"].iter_rows()
    ] == places
