"""One view of the data set: a scope over some periods; rolls formulas up over its units of account."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from reporter.kpi.engine.accounts import Accounts, Ground
from reporter.kpi.engine.answers import computed, measured, metrics_in, missing, standing_on, total_of
from reporter.kpi.engine.evaluate import ALONE, BESIDE
from reporter.kpi.engine.plan import Plan, Plans, Way
from reporter.kpi.engine.rows import Block
from reporter.kpi.engine.states import Gap, added, calculated, first_metric
from reporter.kpi.engine.tally import Account, Pair, Tallies, Tally, most_telling
from reporter.kpi.values import NOTHING, Coverage, Measured, Missing, Reason, Result, Scope, ScopeKind
from reporter.model.analysis import leaves
from reporter.model.formula import (
    AtEnd,
    AtStart,
    Constant,
    Difference,
    Each,
    Either,
    Expression,
    Metric,
    Product,
    Quotient,
    RollUp,
    Sum,
)
from reporter.model.period import Period


@dataclass(frozen=True, slots=True)
class Pool:
    """The pooled sides of a ratio; ``basis`` says what they stand on.

    ``idle``: above it is 0 because nothing was entered; ``empty``: below.
    """

    above: float
    below: float
    basis: Measured
    idle: bool
    empty: bool


@dataclass(frozen=True, slots=True)
class Forms:
    """What is known of formulas. ``names``: what a formula is called, by identity: "no total clicks"."""

    plans: Plans
    names: Mapping[int, str]


class Frame:
    """Evaluates formulas for one scope and one span of periods."""

    def __init__(
        self,
        tallies: Tallies,
        accounts: Accounts,
        scope: Scope,
        periods: tuple[Period, ...],
        forms: Forms,
    ) -> None:
        self.scope = scope
        self.periods = periods
        self._tallies = tallies
        self._evaluator = tallies.evaluator
        self._accounts = accounts
        self._forms = forms
        self._pools: dict[int, Pool | Missing] = {}

    def result(self, node: Expression) -> Result:
        """Return a formula's value or why it is missing. Never NaN, never infinite, never an exception."""
        plan = self._forms.plans.of(node)
        if plan.way == Way.COMPOUND:
            return self._compound(node)
        if plan.way == Way.RATIO:
            assert isinstance(node, Quotient)
            pool = self.pool(node)
            return pool if isinstance(pool, Missing) else self._quotient(node, pool)
        refused = self._refused(plan)
        if refused:
            return refused
        return self._single(node) if plan.way == Way.SINGLE else self._alone(node, plan.kind)

    def pool(self, node: Quotient) -> Pool | Missing:
        """Return both sides of a ratio, added up over the units that have both."""
        known = self._pools.get(id(node))
        if known is None:
            known = self._pools[id(node)] = self._refused(self._forms.plans.of(node)) or self._pooled(node)
        return known

    def blocks(self, leaf: Metric | Each, periods: tuple[Period, ...]) -> Iterator[Block]:
        """Yield the rows that a leaf is read from in this scope, block by block."""
        plan = self._forms.plans.of(leaf)
        places = {
            (period, place): None
            for account in self._accounts.of(plan, periods)
            for period, unit in account.moments
            for place in unit
        }
        if self._accounts.shares(plan):
            places |= {(period, None): None for period in periods}
        for period, place in places:
            if not self._evaluator.counted_elsewhere(leaf, place):
                yield self._evaluator.rows.block(leaf, place, period)

    def ground(self, node: Expression, competitors: frozenset[str] | None) -> Ground:
        """Return what a formula is added up over."""
        plan = self._forms.plans.of(node)
        return Ground(
            self._accounts.of(plan, self.periods),
            self._accounts.shares(plan),
            self._accounts.refused(plan),
            self._accounts.partial,
            self._accounts.open_periods(self.periods),
            competitors,
        )

    # Sums

    def _alone(self, node: Expression, kind: RollUp) -> Result:
        plan = self._forms.plans.of(node)
        accounts = self._accounts.of(plan, self.periods)
        if kind == RollUp.STOCK:
            last = self.periods[-1]
            accounts = tuple(account for account in accounts if account.moments[-1][0] == last)
        found = [(account, self._tallies.sum(node, account, kind)) for account in accounts]
        known = [(account, brought) for account, brought in found if isinstance(brought, Tally)]
        gaps = [brought for _, brought in found if isinstance(brought, Gap)]
        shared = self._shared(node, kind, beside=bool(known))
        if isinstance(shared, Gap):
            return missing(most_telling([*gaps, shared]) if not known else shared)
        if not known and shared is None:
            return missing(most_telling(gaps) if gaps else self._closed())
        return self._added(known, accounts, shared, kind)

    def _added(
        self,
        known: list[tuple[Account, Tally]],
        accounts: tuple[Account, ...],
        shared: Tally | None,
        kind: RollUp,
    ) -> Result:
        parts = [brought.value * self._weight(account, kind) for account, brought in known]
        left_out = NOTHING.union(*(brought.left_out for _, brought in known))
        periods = [len(self.periods) - len(a.moments) + b.periods for a, b in known]
        if shared:
            parts.append(shared.value)
            left_out |= shared.left_out
            periods = periods or [shared.periods]
        have = tuple(name for account, _ in known for name in account.channels)
        lacking = len(self.periods) if kind == RollUp.STOCK else min(periods)
        coverage = Coverage(len(have), _channels(accounts, known), lacking, len(self.periods))
        return measured(added(parts), coverage, left_out, have)

    def _weight(self, account: Account, kind: RollUp) -> float:
        """Return an account's share of the average period: it may be open in some of them only."""
        if kind != RollUp.UNIQUE:
            return 1.0
        return len(account.moments) / max(1, self._accounts.open_periods(self.periods))

    def _shared(self, node: Expression, kind: RollUp, *, beside: bool) -> Tally | Gap | None:
        """Return what the rows without a channel add: None for nothing."""
        if not self._accounts.shares(self._forms.plans.of(node)):
            return None
        place = BESIDE if beside else ALONE
        account = Account((), tuple((period, (place,)) for period in self.periods))
        found = self._tallies.sum(node, self._tallies.same(account), kind)
        return None if beside and isinstance(found, Gap) and found.untracked else found

    def _single(self, node: Expression) -> Result:
        """Return a value that combines with nothing: one channel, one period, one row."""
        metric = next(leaf for leaf in leaves(node))
        if self.scope.kind != ScopeKind.CHANNEL or len(self.periods) > 1:
            return missing(Gap(Reason.NOT_APPLICABLE, first_metric(metric), sheet=metric.sheet))
        rows = self._evaluator.rows.block(metric, self.scope.name, self.periods[0]).rows
        if len(rows) > 1:
            return missing(Gap(Reason.NOT_APPLICABLE, first_metric(metric), sheet=metric.sheet))
        return self._alone(node, RollUp.FLOW)

    # Ratios

    def _pooled(self, node: Quotient) -> Pool | Missing:
        plan = self._forms.plans.of(node)
        accounts = self._accounts.of(plan, self.periods)
        found = [(account, self._tallies.pair(node, account, by_row=plan.row_paired)) for account in accounts]
        known = [(account, brought) for account, brought in found if isinstance(brought, Pair)]
        gaps = [brought for _, brought in found if isinstance(brought, Gap)]
        shared = self._shared_pair(node, beside=bool(known))
        if isinstance(shared, Gap):
            return missing(most_telling([*gaps, shared]) if not known else shared)
        if not known and shared is None:
            return missing(most_telling(gaps) if gaps else self._closed())
        pool = self._joined(node, known, accounts, shared)
        if pool.below == 0:
            only_empty = gaps and pool.empty
            return missing(most_telling(gaps) if only_empty else self._nothing_to_divide_by(node))
        if pool.idle and self._accounts.partial:
            return missing(self._nothing_own(node))
        return pool

    def _joined(
        self,
        node: Quotient,
        known: list[tuple[Account, Pair]],
        accounts: tuple[Account, ...],
        shared: Pair | None,
    ) -> Pool:
        pairs = [brought for _, brought in known] + ([shared] if shared else [])
        have = tuple(name for account, _ in known for name in account.channels)
        periods = [len(self.periods) - len(a.moments) + b.periods for a, b in known]
        if shared and not known:
            periods = [shared.periods]
        rows_have, rows_of = (sum(brought.rows[side] for brought in pairs) for side in (0, 1))
        if isinstance(node.numerator, Each) and self._forms.plans.of(node).row_paired:
            rows_of = self._accounts.count_rows(node.numerator, accounts)
        coverage = Coverage(
            len(have), _channels(accounts, known), min(periods), len(self.periods), rows_have, rows_of
        )
        left_out = NOTHING.union(*(brought.left_out for brought in pairs))
        above, below = added(p.above for p in pairs), added(p.below for p in pairs)
        basis = Measured(0.0, coverage, metrics_in(left_out), have, left_out)
        return Pool(above, below, basis, all(p.idle for p in pairs), all(p.empty for p in pairs))

    def _shared_pair(self, node: Quotient, *, beside: bool) -> Pair | Gap | None:
        """Return what rows without a channel add to both sides.

        Beside channels they need no partner: shared costs have no shared leads. By themselves they stand on
        the periods that have rows, and the coverage says so: a survey is not held every month.
        """
        if self._forms.plans.of(node).row_paired or not self._accounts.shares(self._forms.plans.of(node)):
            return None
        place = BESIDE if beside else ALONE
        alone = (self._tallies.same(Account((), ((period, (place,)),))) for period in self.periods)
        pairs = [self._tallies.pair(node, account, by_row=False) for account in alone]
        found = [brought for brought in pairs if isinstance(brought, Pair)]
        gaps = [brought for brought in pairs if isinstance(brought, Gap)]
        blank = [gap for gap in gaps if gap.row and not gap.untracked]
        if blank:
            return blank[0]
        if not found:
            return None if beside or not gaps else most_telling(gaps)
        return Pair(
            added(p.above for p in found),
            added(p.below for p in found),
            len(found),
            NOTHING.union(*(p.left_out for p in found)),
            all(p.idle for p in found),
            all(p.empty for p in found),
        )

    def _quotient(self, node: Quotient, pool: Pool) -> Result:
        got = pool.basis
        return measured(calculated(node, pool.above, pool.below), got.coverage, got.left_out, got.channels)

    # Everything else is worked out on the values of the scope

    def _compound(self, node: Expression) -> Result:
        match node:
            case Constant(value):
                return Measured(value, Coverage(0, 0, len(self.periods), len(self.periods)))
            case Either(first, second):
                return self._either(self.result(first), second)
            case AtStart(inner):
                return self._during(self.periods[:1]).result(inner)
            case AtEnd(inner):
                return self._during(self.periods[-1:]).result(inner)
            case Sum(terms):
                return total_of([self.result(term) for term in terms])
            case Difference() | Product() | Quotient():
                return self._binary(node)
            case _:
                return self._setting(node)

    def _setting(self, node: Expression) -> Result:
        state = self._evaluator.scalar(node)
        if isinstance(state, Gap):
            return missing(state)
        return Measured(state.value, Coverage(0, 0, len(self.periods), len(self.periods)))

    def _during(self, periods: tuple[Period, ...]) -> "Frame":
        return Frame(self._tallies, self._accounts, self.scope, periods, self._forms)

    def _either(self, first: Result, second: Expression) -> Result:
        if isinstance(first, Measured):
            return first
        other = self.result(second)
        if isinstance(other, Missing) and first.reason != Reason.NO_SETTING:
            return first
        return other

    def _binary(self, node: Expression) -> Result:
        left, right = (self.result(part) for part in node.parts)
        if isinstance(left, Missing):
            return left
        if isinstance(right, Missing):
            return right
        value = computed(node, left.value, right.value)
        if value is None:
            assert isinstance(node, Quotient)
            return missing(self._nothing_to_divide_by(node))
        return standing_on(left, right, value)

    # Answers

    def _closed(self) -> Gap:
        return Gap(Reason.NOT_APPLICABLE, channel=self.scope.name or "")

    def _nothing_to_divide_by(self, node: Quotient) -> Gap:
        name = self._forms.names.get(id(node.denominator))
        return Gap(Reason.ZERO, divisor=name or self._forms.plans.of(node).divisor)

    def _nothing_own(self, node: Quotient) -> Gap:
        name = self._forms.names.get(id(node.numerator))
        return Gap(Reason.NOTHING_OWN, name or first_metric(node.numerator))

    def _refused(self, plan: Plan) -> Missing | None:
        """Return why a formula has no meaning in this scope, or None when it has."""
        sheet = self._accounts.refused(plan)
        return missing(Gap(Reason.NOT_APPLICABLE, plan.subject, sheet=sheet)) if sheet else None


def _channels(
    accounts: tuple[Account, ...], known: list[tuple[Account, Tally]] | list[tuple[Account, Pair]]
) -> int:
    """Return how many channels should have a value: none when only rows without a channel have one."""
    return sum(len(account.channels) for account in accounts) if known else 0
