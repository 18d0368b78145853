"""Where a figure's inputs stand in the user's workbook: "Channel results!H14:H19"."""

from collections.abc import Iterable, Iterator

from reporter.kpi.engine.frame import Frame
from reporter.kpi.engine.states import added
from reporter.kpi.values import Input
from reporter.model.analysis import metrics, roll_up
from reporter.model.dataset import Dataset, Row
from reporter.model.formula import Before, Expression, Metric, RollUp
from reporter.model.period import Period


def inputs_of(dataset: Dataset, formula: Expression, frame: Frame) -> tuple[Input, ...]:
    """Return one input for each metric of a formula that has rows: its cells, folded, and their sum."""
    found = (_input(dataset, formula, metric, frame) for metric in metrics(formula))
    return tuple(one for one in found if one is not None)


def _input(dataset: Dataset, formula: Expression, metric: Metric, frame: Frame) -> Input | None:
    table = dataset.tables.get(metric.sheet)
    if table is None or metric.column is None or metric.column not in table.letters:
        return None
    rows: dict[int, float | None] = {}
    for block in frame.blocks(metric, _periods(dataset, formula, metric, frame.periods)):
        for row, share in zip(block.rows, block.shares, strict=True):
            number = _number(row, metric, metric.column)
            rows[row.number] = number if number is None else number * share + (rows.get(row.number) or 0)
    if not rows:
        return None
    letter = table.letters[metric.column]
    cells = tuple(f"{table.title}!{run}" for run in _folded(letter, sorted(rows)))
    known = [value for value in rows.values() if value is not None]
    return Input(metric.id, cells, added(known) if known else None)


def _number(row: Row, metric: Metric, column: str) -> float | None:
    """Return what a cell counts as: a blank stands for a number where the contract says so."""
    return metric.blank_is if row.values.get(column) is None else row.number_of(column)


def _periods(
    dataset: Dataset, formula: Expression, metric: Metric, periods: tuple[Period, ...]
) -> tuple[Period, ...]:
    """Return the periods in which a metric is read: a stock alone in the last, some also in the one before."""
    if roll_up(formula) == RollUp.STOCK:
        return periods[-1:]
    before = any(isinstance(node, Before) and node.metric.id == metric.id for node in formula.walk())
    return (dataset.calendar.previous(periods[0]), *periods) if before else periods


def _folded(letter: str, numbers: Iterable[int]) -> Iterator[str]:
    """Fold row numbers into runs: 14, 15, 16, 19 → H14:H16, H19."""
    runs: list[list[int]] = []
    for number in numbers:
        if runs and number == runs[-1][-1] + 1:
            runs[-1].append(number)
        else:
            runs.append([number])
    for run in runs:
        yield f"{letter}{run[0]}" if len(run) == 1 else f"{letter}{run[0]}:{letter}{run[-1]}"
