"""The engine: every KPI, for every scope, over any periods; each figure with its coverage or its reason."""

from collections.abc import Iterable, Mapping
from dataclasses import replace

from reporter.kpi.catalogue import CATALOGUE
from reporter.kpi.catalogue.returns import LABOUR_COST
from reporter.kpi.declaration import Kpi
from reporter.kpi.engine.accounts import Accounts, Ground
from reporter.kpi.engine.answers import missing
from reporter.kpi.engine.evaluate import Evaluator
from reporter.kpi.engine.frame import Forms, Frame
from reporter.kpi.engine.inputs import inputs_of
from reporter.kpi.engine.plan import Plans
from reporter.kpi.engine.rows import Pick, Rows, folded
from reporter.kpi.engine.states import Gap
from reporter.kpi.engine.tally import Tallies
from reporter.kpi.metrics import COMPETITOR_MENTIONS, LISTENING
from reporter.kpi.values import (
    NOTHING,
    Input,
    LeftOut,
    Measured,
    Missing,
    Reason,
    Result,
    Scope,
    ScopeKind,
)
from reporter.model.analysis import Resolver, is_additive, is_average, is_per_period, roll_up, suffixes
from reporter.model.dataset import Dataset, Row
from reporter.model.formula import Either, Expression, Metric, Product, Quotient, RollUp
from reporter.model.period import Period
from reporter.model.schema import CHOICES

Key = tuple[Scope, tuple[Period, ...], tuple[str, ...] | None, LeftOut]


class Engine:
    """Works out the KPIs of one workbook; it remembers what it has worked out.

    The channels are those the data set includes. Where only some channels were asked for
    (``dataset.filtered``), rows without a channel belong to no total. Where only one campaign was asked for
    (``dataset.campaign``), every scope is that part of it that the campaign has.
    """

    def __init__(self, dataset: Dataset, kpis: Mapping[str, Kpi] = CATALOGUE) -> None:
        self.dataset = dataset
        self.kpis = kpis
        self._resolver = Resolver(dataset.settings)
        self._whole = Rows(dataset.full, Pick())
        self._formulas = {kpi.id: self._resolver.resolve(kpi.formula) for kpi in kpis.values()}
        # The first KPI of a formula gives it its name: one of the user's own may say the same again.
        names = {id(one): name for name, one in reversed(self._formulas.items()) if _is_sum(one)}
        self._forms = Forms(Plans(), names)
        self._asked: dict[int, Expression] = {}
        self._kept: dict[tuple[Pick, LeftOut], Tallies] = {}
        self._frames: dict[tuple[Key, frozenset[str] | None], Frame] = {}
        self._results: dict[tuple[str, Key], Result] = {}

    def value(
        self,
        kpi: str,
        scope: Scope,
        periods: tuple[Period, ...],
        channels: tuple[str, ...] | None = None,
        without: LeftOut = NOTHING,
    ) -> Result:
        """Return a KPI's value in a scope over one or more periods in a row.

        Args:
            kpi: Its id; KeyError when the catalogue has none such.
            scope: What it is about.
            periods: At least one.
            channels: Only these (like with like); for the share of voice only these competitors.
            without: Parts to leave out of sums, as ``Measured.left_out`` of another period names them.
        """
        key = (kpi, (scope, periods, channels, without))
        known = self._results.get(key)
        if known is None:
            known = self._results[key] = self._evaluated(self._formulas[kpi], key[1])
        return known

    def evaluate(
        self,
        expression: Expression,
        scope: Scope,
        periods: tuple[Period, ...],
        channels: tuple[str, ...] | None = None,
        without: LeftOut = NOTHING,
    ) -> Result:
        """Return the value of any formula, by the same rules as a KPI's."""
        return self._evaluated(self._resolved(expression), (scope, periods, channels, without))

    def ratio(
        self,
        kpi: str,
        scope: Scope,
        periods: tuple[Period, ...],
        channels: tuple[str, ...] | None = None,
        without: LeftOut = NOTHING,
    ) -> tuple[float, float] | None:
        """Return the pooled numerator and denominator of a KPI that is a ratio, or None.

        A constant factor (NPS × 100) and a second reading (bounce rate as typed) are not part of it.
        """
        node = _quotient(self._formulas[kpi])
        if node is None:
            return None
        key = (scope, periods, channels, without)
        competitors = self._competitors(node, key)
        pool = self._frame(key, competitors).pool(node)
        alone = competitors is not None and not competitors
        return None if alone or isinstance(pool, Missing) else (pool.above, pool.below)

    def inputs(self, kpi: str, scope: Scope, periods: tuple[Period, ...]) -> tuple[Input, ...]:
        """Return where a KPI's inputs stand in the workbook and what they come to.

        Of a known value these are the rows that it stands on, of a missing one all that were looked at; none
        where its scope cannot have it.
        """
        result = self.value(kpi, scope, periods)
        if isinstance(result, Missing) and result.reason is Reason.NOT_APPLICABLE:
            return ()
        versus = self._forms.plans.of(self._formulas[kpi]).versus
        channels = result.channels if isinstance(result, Measured) and not versus else None
        frame = self._frame((scope, periods, channels or None, NOTHING), None)
        return inputs_of(self.dataset, self._formulas[kpi], frame)

    def definition(self, kpi: str) -> str:
        """Return the KPI's definition id: ``engagements+clicks`` where a setting is not at its default."""
        return "+".join((kpi, *suffixes(self.kpis[kpi].formula, self.dataset.settings)))

    def ground(
        self,
        node: Expression,
        scope: Scope,
        periods: tuple[Period, ...],
        channels: tuple[str, ...] | None = None,
    ) -> Ground:
        """Return over what a formula without choices is added up: its units of account, its competitors."""
        self._asked[id(node)] = node
        key = (scope, periods, channels, NOTHING)
        competitors = self._competitors(node, key)
        return self._frame(key, competitors).ground(node, competitors)

    def formula(self, kpi: str) -> Expression:
        """Return the KPI's formula as the settings choose it."""
        return self._formulas[kpi]

    def roll_up(self, kpi: str) -> RollUp | None:
        """Return how a KPI combines over time: None for ratios and other compounds."""
        return roll_up(self._formulas[kpi])

    def per_period(self, kpi: str) -> bool:
        """Say whether a KPI over a longer span is that of the average period ("per month")."""
        formula = self._formulas[kpi]
        return is_per_period(formula) or is_average(formula)

    def scopes(self) -> tuple[Scope, ...]:
        """Return every scope that occurs: total, networks, channels, campaigns, post formats."""
        channels = self.dataset.included
        networks = dict.fromkeys(channel.network for channel in channels)
        places = {None, *(channel.name for channel in channels), *networks}
        found = () if self.dataset.campaign else self._whole.campaigns  # one campaign is the total
        campaigns = dict.fromkeys(name for name, place in found if place in places)
        used = {row.text_of("format") for row in self.dataset.rows("posts")}
        return (
            Scope(),
            *(Scope(ScopeKind.NETWORK, name) for name in networks),
            *(Scope(ScopeKind.CHANNEL, channel.name) for channel in channels),
            *(Scope(ScopeKind.CAMPAIGN, name) for name in campaigns),
            *(Scope(ScopeKind.FORMAT, name) for name in CHOICES["post_format"] if name in used),
        )

    def labour_known(self, scope: Scope, periods: tuple[Period, ...]) -> bool:
        """Say whether labour with a cost stands in a scope: else its return is "ad spend and tools only"."""
        return isinstance(self.evaluate(LABOUR_COST, scope, periods), Measured) and any(
            block.rows
            for block in self._frame((scope, periods, None, NOTHING), None).blocks(LABOUR_COST, periods)
        )

    def _resolved(self, expression: Expression) -> Expression:
        self._asked[id(expression)] = expression  # what is remembered by identity must stay alive
        return self._resolver.resolve(expression)

    def _evaluated(self, node: Expression, key: Key) -> Result:
        competitors = self._competitors(node, key)
        result = self._frame(key, competitors).result(node)
        if competitors is None or isinstance(result, Missing):
            return result
        known = self._brands(key[1])
        if competitors:
            return _standing_on(result, competitors, known)
        reason = Reason.BLANK if known else Reason.NOT_TRACKED
        return missing(Gap(reason, COMPETITOR_MENTIONS.id, sheet=LISTENING))

    def _frame(self, key: Key, competitors: frozenset[str] | None) -> Frame:
        frame = self._frames.get((key, competitors))
        if frame is None:
            frame = self._frames[key, competitors] = self._new_frame(key, competitors)
        return frame

    def _new_frame(self, key: Key, competitors: frozenset[str] | None) -> Frame:
        scope, periods, channels, without = key
        pick = Pick(
            campaign=scope.name if scope.kind == ScopeKind.CAMPAIGN else None,
            format=scope.name if scope.kind == ScopeKind.FORMAT else None,
            brands=competitors,
        )
        tallies = self._tallies(pick, without)
        only = None if channels is None or competitors is not None else frozenset(channels)
        accounts = Accounts(self.dataset, tallies, scope, only)
        return Frame(tallies, accounts, scope, periods, self._forms)

    def _tallies(self, pick: Pick, without: LeftOut) -> Tallies:
        found = self._kept.get((pick, without))
        if found is None:
            everything = pick == Pick() and self.dataset.whole is None
            rows = self._whole if everything else Rows(self.dataset, pick, self._whole)
            found = self._kept[pick, without] = Tallies(Evaluator(self.dataset, rows, without))
        return found

    # Competitors stand in the place of channels for the share of voice

    def _competitors(self, node: Expression, key: Key) -> frozenset[str] | None:
        """Return the competitors heard of in every period that was listened to; None: there is no need."""
        _, periods, only, _ = key
        if not self._forms.plans.of(node).versus:
            return None
        begins = self._whole.begins(LISTENING)
        spans = [period for period in periods if begins and begins <= period.start] or periods[-1:]
        present = [self._heard(self._whole.at(LISTENING, None, period).rows) for period in spans]
        names = set.intersection(*(set(brands) for brands in present))
        if only is not None:
            names &= {folded(name) for name in only}
        return frozenset(name for key, name in present[0].items() if key in names)

    def _heard(self, rows: Iterable[Row]) -> dict[str, str]:
        """Return the competitors that rows name, as first written, by what counts of their names."""
        own = folded(self.dataset.settings.brand)
        found: dict[str, str] = {}
        for row in rows:
            name = row.text_of("brand") or ""
            if name and folded(name) != own:
                found.setdefault(folded(name), name)
        return found

    def _brands(self, periods: tuple[Period, ...]) -> int:
        """Return how many competitors were ever heard of up to the end of a span."""
        rows = self.dataset.rows(LISTENING)
        return len(self._heard(row for row in rows if row.period and row.period.start <= periods[-1].end))


def _standing_on(result: Measured, competitors: frozenset[str], known: int) -> Measured:
    coverage = replace(result.coverage, channels_have=len(competitors), channels_of=known)
    return replace(result, coverage=coverage, channels=tuple(sorted(competitors)))


def _is_sum(formula: Expression) -> bool:
    """Say whether a formula is worth a name of its own below a line: a sum, not one column."""
    return is_additive(formula) and not isinstance(formula, Metric)


def _quotient(node: Expression) -> Quotient | None:
    match node:
        case Quotient():
            return node
        case Product(left, _):
            return _quotient(left)
        case Either(first, _):
            return _quotient(first)
        case _:
            return None
