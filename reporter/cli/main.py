"""The command line, ``report``: its commands, one file each. Heavy libraries are imported inside the commands."""

from typing import Annotated

import typer

from reporter import __version__
from reporter.cli import build, check, doctor, explain, kpis, new, review, send
from reporter.cli.door import worded

app = typer.Typer(
    name="report",
    no_args_is_help=True,
    add_completion=False,
    rich_markup_mode=None,  # rich costs 0.2 s at every start
    pretty_exceptions_enable=False,
)

COMMANDS = (
    new.new,
    check.check,
    build.build,
    review.review,
    send.send,
    explain.explain,
    kpis.kpis,
    doctor.doctor,
)
for command in COMMANDS:
    app.command()(worded(command))


def _show_version(wanted: bool) -> None:
    if wanted:
        print(f"report {__version__}")
        raise typer.Exit


@app.callback()
def report(
    version: Annotated[
        bool,
        typer.Option("--version", callback=_show_version, is_eager=True, help="Show the version and stop."),
    ] = False,
) -> None:
    """Turn one Excel workbook into a social media report: a PDF, a deck, a web page.

    \b
    Example, from nothing to a report:
      report new book.xlsx        writes an empty workbook to fill in
      report check book.xlsx      says what is wrong in it, cell by cell
      report build book.xlsx      writes the report
      report send book.xlsx       mails it
      report explain book.xlsx reach      says where a figure comes from

    Exit codes: 0 fine, 1 errors in the workbook, 2 wrong command line, 3 cannot read or write.
    """


def run() -> None:
    """Run the program."""
    app()
