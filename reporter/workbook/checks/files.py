"""Checks that the files named by cells stand beside the workbook."""

from collections.abc import Iterator

from reporter.errors import Problem, Severity
from reporter.model.dataset import Dataset
from reporter.resources import file_beside
from reporter.workbook.checks.common import problem_at, tables


def pictures_missing(dataset: Dataset) -> Iterator[Problem]:
    """A post's picture that is not there: the report shows the post without it."""
    for table in tables(dataset, "posts"):
        for row in table.rows:
            name = row.text_of("image")
            if name and file_beside(dataset.folder, name) is None:
                yield problem_at("file-missing", Severity.WARNING, table, row, "image", typed=name)


CHECKS = (pictures_missing,)
