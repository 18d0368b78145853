"""Makes audit workbooks, takes the saved values out, and lets LibreOffice work them out again."""

import re
import subprocess
import zipfile
from io import BytesIO

import openpyxl

from reporter.brand import load_brand
from reporter.intake import evidence, load
from reporter.kpi.compute import compute
from reporter.kpi.own import NONE
from reporter.kpi.results import Measured
from reporter.language import language
from reporter.model.request import Request
from reporter.model.units import Interval
from reporter.render.audit import board as columns
from reporter.render.audit import lines, render_audit
from reporter.story.compose import compose
from reporter.story.context import Context

FIRST_ROW = lines.HEAD + 1


def told(dataset, request=Request(), code="en", own=NONE):  # noqa: B008 — frozen
    return Context(dataset, compute(dataset, request, own.kpis), own.kpis, own.spoken(language(code)))


def read(path, request=Request()):  # noqa: B008 — frozen
    book = load(path)
    assert not book.has_errors, book.problems
    return evidence(book, request, language(book.language))


def audited(context):
    return render_audit(compose(context), load_brand(None))


def without_saved_values(content):
    """The same workbook, every formula without what it came to."""
    target = BytesIO()
    with zipfile.ZipFile(BytesIO(content)) as old, zipfile.ZipFile(target, "w") as new:
        for name in old.namelist():
            part = old.read(name)
            if name.startswith("xl/worksheets/"):
                part = re.sub(rb"</f><v>[^<]*</v>", b"</f>", part)
                part = re.sub(rb'(<c [^>]*?) t="str"(><f)', rb"\1\2", part)
            new.writestr(name, part)
    return target.getvalue()


def recalculated(content, folder):
    """Every sheet as LibreOffice works it out."""
    source = folder / "bare.xlsx"
    source.write_bytes(without_saved_values(content))
    profile = f"-env:UserInstallation=file://{folder}/profile"
    subprocess.run(
        ["soffice", profile, "--headless", "--convert-to", "xlsx", "--outdir", folder / "out", source],
        check=True,
        capture_output=True,
        timeout=300,
    )
    return openpyxl.load_workbook(folder / "out" / "bare.xlsx", data_only=True)


def board(book, context):
    """The rows of the sheet of KPIs, with the KPI and scope of each, and whether it is a range's upper end."""
    return rows_of(book, context, "kpis", columns.DEFINITION)


def history(book, context):
    """The same of the sheet of the history: of each row the cells of the periods."""
    last = len(lines.NAMES) + len(context.results.history)
    for row, kpi, scope, high in rows_of(book, context, "history", last):
        yield row[len(lines.NAMES) : last], kpi, scope, high


def rows_of(book, context, key, definition):
    named = {
        (
            context.language.text(f"audit-level-{scope.kind}"),
            context.scope_name(scope) or context.language.text("audit-total"),
        ): scope
        for scope in context.results.evidence.scopes()
    }
    for row in book[context.language.text(f"audit-sheet-{key}")].iter_rows(
        min_row=FIRST_ROW, values_only=True
    ):
        kpi = row[definition].partition("+")[0]
        scope = named[row[lines.LEVEL], row[lines.SCOPE]]
        name = context.kpi_name(kpi, scope)
        yield row, kpi, scope, row[lines.KPI] == context.language.text("audit-range-high", name=name)


def number(result, *, high=False):
    if not isinstance(result, Measured):
        return None
    if isinstance(result.value, Interval):
        return result.value.high if high else result.value.low
    return result.value
