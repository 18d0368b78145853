"""Checks that need the catalogue: goals, benchmarks and notes that cannot mean what they say."""

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass

from reporter.errors import Fact, Problem, Severity
from reporter.kpi.catalogue import CATALOGUE
from reporter.kpi.declaration import Kpi, kpi_of
from reporter.kpi.spans import baseline_periods, periods_with_numbers
from reporter.model.analysis import Resolver, roll_up, suffixes
from reporter.model.dataset import Dataset, Row
from reporter.model.formula import Expression, RollUp
from reporter.model.units import Direction, Unit

CAMPAIGN_SHEETS = ("website", "ads", "posts", "costs")


def check(dataset: Dataset, kpis: Mapping[str, Kpi] = CATALOGUE) -> Iterator[Problem]:
    """Yield what is wrong or doubtful in the rows that speak of KPIs. Words: ``problem-<id>``."""
    for row in dataset.rows("goals"):
        kpi = kpi_of(kpis, row.text_of("kpi") or "")
        if kpi:
            yield from _goal_problems(GoalRow(dataset, row, kpi))
    for row in dataset.rows("benchmarks"):
        kpi = kpi_of(kpis, row.text_of("kpi") or "")
        if kpi and row.flag_of("use"):
            yield from _benchmark_problems(dataset, row, kpi)
    yield from _note_problems(dataset)
    yield from _setting_problems(dataset)


@dataclass(frozen=True, slots=True)
class GoalRow:
    """A goal as typed."""

    dataset: Dataset
    row: Row
    kpi: Kpi

    @property
    def at_least(self) -> bool:
        """The bound that was typed, else the KPI's direction."""
        bound = self.row.text_of("bound")
        return bound == "at_least" if bound else self.kpi.better is not Direction.DOWN

    @property
    def formula(self) -> Expression:
        """The KPI's formula as the settings choose it."""
        return Resolver(self.dataset.settings).resolve(self.kpi.formula)

    @property
    def kind(self) -> str | None:
        """The kind of goal."""
        return self.row.text_of("kind")


def _goal_problems(goal: GoalRow) -> Iterator[Problem]:
    for rule in GOAL_RULES:
        yield from rule(goal)


def _needs_bound(goal: GoalRow) -> Iterator[Problem]:
    if goal.kpi.better is Direction.NEUTRAL and goal.row.text_of("bound") is None:
        yield _goal_problem(goal, "goal-needs-bound", Severity.ERROR, "bound")


def _other_definition(goal: GoalRow) -> Iterator[Problem]:
    chosen = "+".join((goal.kpi.id, *suffixes(goal.kpi.formula, goal.dataset.settings)))
    named = goal.row.text_of("kpi") or ""
    if named not in {goal.kpi.id, chosen}:
        yield _goal_problem(goal, "goal-definition", Severity.WARNING, "kpi", named=named, chosen=chosen)


def _due_before_start(goal: GoalRow) -> Iterator[Problem]:
    start, due = goal.row.date_of("start"), goal.row.date_of("due")
    if start and due and due < start:
        yield _goal_problem(goal, "goal-due-before-start", Severity.ERROR, "due", start=start, due=due)


def _unfit_kpi(goal: GoalRow) -> Iterator[Problem]:
    if goal.kpi.unit is Unit.RANGE:
        yield _goal_problem(goal, "goal-on-range", Severity.ERROR, "kpi")
    elif goal.kind == "total" and roll_up(goal.formula) is not RollUp.FLOW:
        yield _goal_problem(goal, "goal-total-of-rate", Severity.ERROR, "kind")


def _no_way_to_go(goal: GoalRow) -> Iterator[Problem]:
    target, baseline = goal.row.number_of("target"), goal.row.number_of("baseline")
    if goal.kind in {"gain", "grow"} and target == 0:
        yield _goal_problem(goal, "goal-gains-nothing", Severity.WARNING, "target")
    if goal.kind == "grow" and baseline == 0:
        yield _goal_problem(goal, "goal-grows-from-zero", Severity.ERROR, "baseline")
    if goal.kind != "level" or target is None or baseline is None:
        return
    if target == baseline:
        yield _goal_problem(goal, "goal-baseline-is-target", Severity.WARNING, "target")
    elif (baseline > target) == goal.at_least:
        yield _goal_problem(goal, "goal-already-met", Severity.WARNING, "target")


def _unknown_campaign(goal: GoalRow) -> Iterator[Problem]:
    campaign = goal.row.text_of("campaign")
    rows = (row for sheet in CAMPAIGN_SHEETS for row in goal.dataset.rows(sheet))
    if campaign and all(row.text_of("campaign") != campaign for row in rows):
        yield _goal_problem(goal, "goal-campaign-unknown", Severity.WARNING, "campaign", campaign=campaign)


GOAL_RULES: tuple[Callable[[GoalRow], Iterator[Problem]], ...] = (
    _needs_bound,
    _other_definition,
    _due_before_start,
    _unfit_kpi,
    _no_way_to_go,
    _unknown_campaign,
)


def _benchmark_problems(dataset: Dataset, row: Row, kpi: Kpi) -> Iterator[Problem]:
    low, high = row.number_of("low"), row.number_of("high")
    if low is not None and high is not None and low > high:
        yield _problem(dataset, row, "benchmark-bounds", Severity.WARNING, "benchmarks!low")
    if kpi.unit is Unit.RANGE:
        yield _problem(dataset, row, "benchmark-on-range", Severity.WARNING, "benchmarks!kpi")
    if kpi.unit is not Unit.MONEY:
        return
    own, currency = dataset.settings.currency, row.text_of("currency")
    if currency is None:
        yield _problem(
            dataset, row, "benchmark-no-currency", Severity.WARNING, "benchmarks!currency", own=own
        )
    elif currency.upper() != own.upper():
        facts = {"own": own, "currency": currency}
        yield _problem(dataset, row, "benchmark-currency", Severity.WARNING, "benchmarks!currency", **facts)


def _note_problems(dataset: Dataset) -> Iterator[Problem]:
    for row in dataset.rows("notes"):
        if row.text_of("kind") == "definition_changed" and row.text_of("kpi") is None:
            yield _problem(dataset, row, "break-without-kpi", Severity.WARNING, "notes!kpi")


def _setting_problems(dataset: Dataset) -> Iterator[Problem]:
    settings = dataset.settings
    earns = any(row.number_of("revenue") is not None for row in dataset.rows("website"))
    if settings.value_of_a_lead is not None and earns:
        yield Problem("lead-value-unused", Severity.WARNING)
    named = baseline_periods(dataset)
    if named is not None and not set(named) & set(periods_with_numbers(dataset)):
        yield Problem("baseline-empty", Severity.WARNING, facts={"typed": settings.baseline_period or ""})


def _goal_problem(goal: GoalRow, problem: str, severity: Severity, column: str, **facts: Fact) -> Problem:
    name = goal.row.text_of("goal") or ""
    return _problem(goal.dataset, goal.row, problem, severity, f"goals!{column}", goal=name, **facts)


def _problem(
    dataset: Dataset, row: Row, problem: str, severity: Severity, place: str, **facts: Fact
) -> Problem:
    sheet, _, column = place.partition("!")
    table = dataset.tables[sheet]
    letter = table.letters.get(column)
    return Problem(problem, severity, table.title, f"{letter}{row.number}" if letter else None, facts=facts)
