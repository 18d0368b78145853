"""The reader's one door: a file in, everything it says and everything that is wrong with it out."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace
from datetime import date
from pathlib import Path
from types import MappingProxyType

from reporter.errors import Problem, Severity
from reporter.model.dataset import Channel, Dataset, Row, Table
from reporter.model.period import Calendar, Period
from reporter.model.schema import SETTINGS, Sheet
from reporter.model.settings import Settings
from reporter.model.units import Unit
from reporter.workbook.checks import check
from reporter.workbook.convention import Convention, Surroundings
from reporter.workbook.extras import lock_file_problems, missing_logo, sheet_notes
from reporter.workbook.grid import Grid, Progress, read_grids
from reporter.workbook.headers import (
    Header,
    data_sheets,
    find_header,
    header_problems,
    match_sheets,
    sheet_problems,
)
from reporter.workbook.moments import moment_of
from reporter.workbook.names import Lexicon, lexicon_for
from reporter.workbook.settings import calendar_of, read_settings
from reporter.workbook.spellings import campaign_names, spelling_notes, with_one_spelling
from reporter.workbook.tables import Read, read_table
from reporter.workbook.vocabulary import fold

NO_KPIS: Mapping[str, Unit] = MappingProxyType({})
NO_NAMES: Mapping[str, tuple[str, ...]] = MappingProxyType({})
NEEDED = ("channels", "channel_results")


@dataclass(frozen=True, slots=True)
class Book:
    """What reading a workbook gives.

    Attributes:
        dataset: Everything it says; None when it has no channels or no results to speak of.
        problems: Everything that is wrong, doubtful or worth knowing, in the order of the sheets.
        language: The code of the language to speak to its owner in.
    """

    dataset: Dataset | None
    problems: tuple[Problem, ...]
    language: str

    @property
    def has_errors(self) -> bool:
        """True when something stops a report from being built."""
        return any(problem.severity is Severity.ERROR for problem in self.problems)


def read(
    path: Path,
    today: date | None = None,
    on_progress: Progress | None = None,
    kpis: Mapping[str, Unit] = NO_KPIS,
) -> Book:
    """Read and check a workbook. The file is only read, and never followed to another one.

    Args:
        path: The workbook.
        today: The day to take for today where Settings has no Data as of; default: the real one.
        on_progress: Told now and then how many rows are read so far.
        kpis: The unit of every KPI that cells may name, by id; none: KPI names stay as typed.

    Raises:
        CannotReadError: The file cannot be read as a workbook.
    """
    return open_book(path, on_progress).read(today, kpis)


def open_book(path: Path, on_progress: Progress | None = None) -> "OpenBook":
    """Return a workbook whose cells are in memory and not understood yet.

    Raises:
        CannotReadError: The file cannot be read as a workbook.
    """
    grids = read_grids(path, on_progress)
    return OpenBook(path, grids, lexicon_for(grid.title for grid in grids))


@dataclass(frozen=True, slots=True)
class OpenBook:
    """A workbook whose cells are in memory: what KPIs its cells may name is known only with its brand kit."""

    path: Path
    grids: tuple[Grid, ...]
    lexicon: Lexicon

    @property
    def brand_kit(self) -> str | None:
        """The folder that the Settings sheet names as brand kit, from the workbook's folder."""
        around = Surroundings(self.lexicon, Calendar(), "")
        grid = match_sheets(self.grids, self.lexicon).known.get(SETTINGS)
        return read_settings(grid, around).settings.brand_kit

    def read(
        self,
        today: date | None = None,
        kpis: Mapping[str, Unit] = NO_KPIS,
        own_kpis: Mapping[str, tuple[str, ...]] = NO_NAMES,
    ) -> Book:
        """Read and check every sheet; ``own_kpis`` are the names of those KPIs that no locale file knows."""
        around = Surroundings(self.lexicon, Calendar(), "", kpis, own_kpis=own_kpis)
        return _BookReader(self.path, self.grids, around).read(today)


class _BookReader:
    """Walks through the sheets in the order in which one needs another."""

    def __init__(self, path: Path, grids: tuple[Grid, ...], around: Surroundings) -> None:
        self.path, self.around = path, around
        self.sheets = match_sheets(grids, around.lexicon)
        self.problems: list[Problem] = [
            *lock_file_problems(path),
            *sheet_problems(self.sheets, around.lexicon),
        ]

    def read(self, today: date | None) -> Book:
        settings = self._settings()
        headers = dict(self._headers())
        calendar = replace(calendar_of(settings), anchor=self._anchor(headers))
        self.around = replace(self.around, calendar=calendar, currency=settings.currency)
        tables = self._one_spelling(self._tables(headers))
        for grid in self.sheets.known.values():
            self.problems += sheet_notes(grid)
        dataset = self._dataset(settings, tables, settings.as_of or today or date.today())  # noqa: DTZ011
        if dataset is not None:
            self.problems += check(dataset)
        return Book(dataset, tuple(self.problems), settings.language or self.around.lexicon.code)

    def _settings(self) -> Settings:
        found = read_settings(self.sheets.known.get(SETTINGS), self.around)
        self.problems += found.problems
        grid = self.sheets.known.get(SETTINGS)
        self.setting_cells = {known: f"{grid.title}!{cell}" for known, cell in found.cells.items() if grid}
        self.problems += missing_logo(self.path.parent, found, self.sheets.known.get(SETTINGS))
        return found.settings

    def _headers(self) -> Iterator[tuple[str, Header]]:
        for sheet, grid in data_sheets(self.sheets):
            if not grid.rows:
                self._empty(sheet, grid)
                continue
            header = find_header(grid, sheet.id, self.around.lexicon)
            if header is None:
                self.problems.append(Problem("header-missing", Severity.ERROR, grid.title))
                continue
            self.problems += header_problems(grid, sheet, header, self.around.lexicon)
            yield sheet.id, header

    def _empty(self, sheet: Sheet, grid: Grid) -> None:
        if sheet.id in NEEDED:
            self.problems.append(Problem("sheet-empty", Severity.ERROR, grid.title))

    def _anchor(self, headers: dict[str, Header]) -> date:
        """Return the earliest day that a Period column names."""
        days = [day for sheet, grid in data_sheets(self.sheets) for day in self._days(sheet, grid, headers)]
        return min(days, default=self.around.calendar.anchor)

    def _days(self, sheet: Sheet, grid: Grid, headers: dict[str, Header]) -> Iterator[date]:
        header = headers.get(sheet.id)
        if header is None or sheet.id == "notes" or "period" not in header.columns:
            return
        convention = Convention(sheet.column("period"), self.around)
        for number, row in grid.rows.items():
            cell = row.get(header.columns["period"]) if number > header.row else None
            moment = moment_of(cell, convention) if cell and not cell.flaw else None
            if moment and not moment.ambiguous:
                yield moment.first

    def _tables(self, headers: dict[str, Header]) -> dict[str, Table]:
        tables: dict[str, Table] = {}
        for sheet, grid in data_sheets(self.sheets):  # Channels come first: the others name them
            if sheet.id not in headers:
                continue
            found = read_table(sheet, grid, headers[sheet.id], self.around)
            self._keep(sheet, found, tables)
            if sheet.id == "channels":
                names = {fold(name): name for row in found.table.rows if (name := row.text_of("channel"))}
                self.around = replace(self.around, channels=names)
        return tables

    def _one_spelling(self, tables: dict[str, Table]) -> dict[str, Table]:
        names = campaign_names(tables.values())
        for table in tables.values():
            self.problems += spelling_notes(table, names)
        return {sheet: with_one_spelling(table, names) for sheet, table in tables.items()}

    def _keep(self, sheet: Sheet, found: Read, tables: dict[str, Table]) -> None:
        self.problems += found.problems
        if found.table.rows:
            tables[sheet.id] = found.table
        elif sheet.id in NEEDED and not any(p.severity is Severity.ERROR for p in found.problems):
            self.problems.append(Problem("sheet-empty", Severity.ERROR, found.table.title))

    def _dataset(self, settings: Settings, tables: dict[str, Table], today: date) -> Dataset | None:
        periods = tuple(self._periods(tables))
        channels = tuple(_channels(tables.get("channels")))
        if not periods or not channels:
            return None
        return Dataset(
            settings=settings,
            calendar=self.around.calendar,
            channels=channels,
            tables=tables,
            periods=periods,
            today=today,
            folder=self.path.parent,
            source=self.path.name,
            setting_cells=self.setting_cells,
            empty=frozenset(sheet.id for sheet, _grid in data_sheets(self.sheets) if sheet.id not in tables),
        )

    def _periods(self, tables: dict[str, Table]) -> Iterator[Period]:
        calendar = self.around.calendar
        seen = {row.period for table in tables.values() if _measures(table) for row in table.rows}
        own = [period for period in seen if period and calendar.period_of(period.start) == period]
        if own:
            yield from calendar.between(min(own).start, max(own).start)


def _measures(table: Table) -> bool:
    """Say whether a sheet's Period column says what was measured: dated rows and notes may lie elsewhere."""
    return table.sheet != "notes" and "period" in table.letters


def _channels(table: Table | None) -> Iterator[Channel]:
    for row in table.rows if table else ():
        name, network = row.text_of("channel"), row.text_of("network")
        if name and network:
            yield _channel(row, name, network)


def _channel(row: Row, name: str, network: str) -> Channel:
    return Channel(
        name=name,
        network=network,
        handle=row.text_of("handle"),
        url=row.text_of("url"),
        purpose=row.text_of("purpose"),
        opened=row.date_of("opened"),
        closed=row.date_of("closed"),
        figures_include_ads=row.flag_of("figures_include_ads") or False,
        included=row.flag_of("included") is not False,
    )
