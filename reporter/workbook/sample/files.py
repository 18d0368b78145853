"""Writes invented workbooks to disk, with the pictures that they name."""

from collections.abc import Mapping
from pathlib import Path

from reporter.model.units import Unit
from reporter.workbook.sample.book import SampleBook
from reporter.workbook.template import write_template


def write_sample(
    book: SampleBook, folder: Path, kpi_names: Mapping[str, str], kpi_units: Mapping[str, Unit]
) -> tuple[Path, ...]:
    """Write ``<name>.xlsx`` and its pictures into a folder, over what stands there; return the paths written.

    Args:
        book: What to write.
        folder: Made when it is not there.
        kpi_names: Names by KPI id, in the book's language.
        kpi_units: Units by KPI id.
    """
    workbook = folder / f"{book.name}.xlsx"
    folder.mkdir(parents=True, exist_ok=True)
    write_template(workbook, book.options(kpi_names, kpi_units), book.rows, book.settings)
    return workbook, *(_write_picture(folder / path, data) for path, data in book.pictures.items())


def _write_picture(path: Path, data: bytes) -> Path:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(data)
    return path
