"""The names that a formula may use: inputs, KPIs, and numbers of the Settings sheet."""

from collections.abc import Callable, Collection, Mapping
from dataclasses import dataclass
from difflib import get_close_matches
from functools import cache

from reporter.kpi.catalogue import CATALOGUE
from reporter.kpi.declaration import Kpi
from reporter.kpi.metrics import METRICS
from reporter.kpi.own.measure import Kind, Measure, measure_of, measure_of_input
from reporter.kpi.own.term import Term, term_of
from reporter.language import available, language
from reporter.model.formula import SettingValue
from reporter.model.schema import Kind as CellKind
from reporter.model.settings import setting_kinds
from reporter.model.units import Unit

FUNCTIONS = ("each", "either")
_UNITS = {CellKind.MONEY: measure_of(Unit.MONEY), CellKind.NUMBER: Measure(Kind.NUMBER)}
SETTINGS = {name: _UNITS[spec.kind] for name, spec in setting_kinds().items() if spec.kind in _UNITS}


@dataclass(frozen=True, slots=True)
class Vocabulary:
    """Everything that has a name.

    Where an input and a KPI share one (``bounce_rate``), it is the KPI; inside ``each`` it is the input.

    Attributes:
        catalogue: The KPIs that every workbook has.
        own: The ids of the user's own KPIs.
        resolve: Gives one of them as a part, None when it is broken.
    """

    catalogue: Mapping[str, Kpi]
    own: Collection[str]
    resolve: Callable[[str], Term | None]

    def knows(self, name: str) -> bool:
        """Say whether anything has this name."""
        return name in self.own or name in self.catalogue or name in METRICS or name in SETTINGS

    def find(self, name: str, *, in_a_row: bool) -> Term | None:
        """Return what a known name stands for, None when it is a KPI that is broken."""
        if name in METRICS and (in_a_row or not self._is_kpi(name)):
            return Term(METRICS[name], measure_of_input(METRICS[name]), 1, 1)
        if name in self.own:
            return self.resolve(name)
        if name in self.catalogue:
            return term_of(self.catalogue[name].formula, measure_of(self.catalogue[name].unit))
        return Term(SettingValue(name), SETTINGS[name], 1, 1)

    def near(self, name: str) -> str:
        """Return the id that a typed name nearly is, or whose name in any language it is; "" when there is none."""
        called = _ids_by_name().get(_plain(name))
        if called:
            return called
        known = [*self.own, *self.catalogue, *METRICS, *SETTINGS, *FUNCTIONS]
        return next(iter(get_close_matches(name.lower(), known, 1, 0.6)), "")

    def _is_kpi(self, name: str) -> bool:
        return name in self.own or name in self.catalogue


@cache
def _ids_by_name() -> Mapping[str, str]:
    """Return the ids of KPIs and inputs by what they are called in every language."""
    found: dict[str, str] = {}
    for code in available():
        words = language(code)
        for prefix, ids in (("kpi", CATALOGUE), ("metric", METRICS)):
            for one in ids:
                for name in words.names(f"{prefix}-{one}"):
                    found.setdefault(_plain(name), one)
    return found


def _plain(name: str) -> str:
    return "".join(sign for sign in name.casefold() if sign.isalnum())
