"""KPIs of the user's own: from the tables of ``kpis.toml`` to the same declarations that the catalogue has."""

from collections import Counter
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from types import MappingProxyType

from reporter.errors import Problem, Severity
from reporter.kpi.catalogue import CATALOGUE
from reporter.kpi.declaration import Group, Kpi
from reporter.kpi.metrics import METRICS
from reporter.kpi.own.formula import read_formula
from reporter.kpi.own.names import FUNCTIONS, SETTINGS, Vocabulary
from reporter.kpi.own.table import ALL_LANGUAGES, ID, Typed, id_of, problem, read_table
from reporter.kpi.own.term import Term
from reporter.kpi.rare import counts_rare_events, is_part_of_whole
from reporter.kpi_files import KpiFile
from reporter.language import DEFAULT, Language, Message, available, language
from reporter.model.units import Unit

MOST_KPIS = 100
DECIMALS: Mapping[Unit, int | None] = MappingProxyType(
    {Unit.MONEY: None, Unit.COUNT: 0, Unit.POINTS: 0, Unit.RATIO: 2}
)
USUAL_DECIMALS = 1


@dataclass(frozen=True, slots=True)
class OwnKpis:
    """The user's own KPIs.

    Attributes:
        declared: Those without mistakes, by id.
        typed: All tables, also the broken ones, by id: cells of the workbook may name them.
        problems: Everything that is wrong with the files.
    """

    declared: Mapping[str, Kpi] = field(default_factory=dict)
    typed: Mapping[str, Typed] = field(default_factory=dict)
    problems: tuple[Problem, ...] = ()

    @property
    def kpis(self) -> Mapping[str, Kpi]:
        """The catalogue and the user's own after it."""
        return MappingProxyType({**CATALOGUE, **self.declared}) if self.declared else CATALOGUE

    @property
    def units(self) -> Mapping[str, Unit]:
        """The unit of every KPI that a cell may name; broken ones too, so that each mistake is told once."""
        broken = {name: table.unit or Unit.RATIO for name, table in self.typed.items()}
        return {**broken, **{kpi.id: kpi.unit for kpi in self.kpis.values()}}

    @property
    def names(self) -> Mapping[str, tuple[str, ...]]:
        """Every name of each own KPI, in any language."""
        return {
            one.id: tuple(dict.fromkeys(one.texts.get("name", {}).values())) for one in self.typed.values()
        }

    def spoken(self, words: Language) -> Language:
        """Return a language that knows the names of these KPIs too."""
        return words.with_messages(self._messages(words.code)) if self.declared else words

    def _messages(self, code: str) -> dict[str, Message]:
        messages = {}
        for name in self.declared:
            texts = {key: _in(code, found) for key, found in self.typed[name].texts.items()}
            messages[f"kpi-{name}"] = Message(texts.pop("name"), texts)
        return messages

    def untranslated(self, code: str) -> Iterator[Problem]:
        """Yield a note for each KPI whose name is borrowed from another language."""
        for name in self.declared:
            names = self.typed[name].texts["name"]
            if not {code, ALL_LANGUAGES} & names.keys():
                yield self.typed[name].problem("untranslated", "name", code=code, shown=_in(code, names))


NONE = OwnKpis()


def own_kpis(files: Iterable[KpiFile]) -> OwnKpis:
    """Return the KPIs that files declare; of two with one id that of the earlier file counts."""
    problems: list[Problem] = []
    typed: dict[str, Typed] = {}
    for file in files:
        problems += [file.problem] if file.problem else []
        for table in _tables(file, problems):
            if table.id in typed:
                problems.append(table.problem("overridden", None, by=typed[table.id].file))
            else:
                typed[table.id] = table
    if not typed:
        return OwnKpis(problems=tuple(problems))
    problems += [found for table in typed.values() for found in table.problems]
    problems += _names_taken(typed.values())
    declared = _Declarer(typed, problems).declared()
    order = {name: place for place, name in enumerate(typed)}
    problems.sort(key=lambda one: order.get(str(one.facts.get("kpi")), -1))
    return OwnKpis(MappingProxyType(declared), MappingProxyType(typed), tuple(problems))


def _tables(file: KpiFile, problems: list[Problem]) -> Iterator[Typed]:
    if len(file.tables) > MOST_KPIS:
        facts = {"count": len(file.tables), "limit": MOST_KPIS}
        problems.append(Problem("own-kpis-too-many", Severity.ERROR, file.name, facts=facts))
        return
    for name, table in file.tables.items():
        found = _unfit(file, name, table)
        if found:
            problems.append(found)
        else:
            yield read_table(file.name, name, table)


def _unfit(file: KpiFile, name: str, table: object) -> Problem | None:
    """Return why a table cannot be a KPI at all."""
    shown = name[:40]
    if not isinstance(table, Mapping):
        return problem(file.name, shown, "not-a-table")
    if not ID.fullmatch(name):
        return problem(file.name, shown, "bad-id", suggestion=id_of(name))
    if name in CATALOGUE or name in METRICS or name in SETTINGS or name in FUNCTIONS:
        return problem(file.name, shown, "id-taken", suggestion=f"own_{name}"[:40])
    return None


def _names_taken(tables: Iterable[Typed]) -> Iterator[Problem]:
    """Yield names that another KPI has: a goal could not say which one it means."""
    known = {name.casefold(): kpi for code in available() for kpi in CATALOGUE for name in _words(code, kpi)}
    listed = [(table, key, name) for table in tables for key, name in table.texts.get("name", {}).items()]
    owners: dict[str, set[str]] = {}
    for table, _, name in listed:
        owners.setdefault(name.casefold(), set()).add(table.id)
    for table, code, name in listed:
        others = owners[name.casefold()] - {table.id}
        other = known.get(name.casefold()) or min(others, default=None)
        if other:
            key = f"name.{code}" if code else "name"
            yield table.problem("name-taken", key, name=name, other=other)


def _words(code: str, kpi: str) -> tuple[str, ...]:
    return language(code).names(f"kpi-{kpi}")


def _in(code: str, texts: Mapping[str, str]) -> str:
    """Return a text in a language, else the one that serves all, else in another language."""
    wanted = (code, ALL_LANGUAGES, DEFAULT, *texts)
    return next(texts[one] for one in wanted if one in texts)


class _Declarer:
    """Turns tables into KPIs; one that names another waits for it."""

    def __init__(self, typed: Mapping[str, Typed], problems: list[Problem]) -> None:
        self._typed = typed
        self._problems = problems
        self._known: dict[str, Term | None] = {}
        self._under_way: list[str] = []
        self._names = Vocabulary(CATALOGUE, typed.keys(), self._term)

    def declared(self) -> dict[str, Kpi]:
        """Return every KPI that has no mistake, in the order of the files."""
        found = {name: self._kpi(table, self._term(name)) for name, table in self._typed.items()}
        wrong = Counter(one.facts.get("kpi") for one in self._problems if one.severity is Severity.ERROR)
        return {name: kpi for name, kpi in found.items() if kpi and not wrong[name]}

    def _term(self, name: str) -> Term | None:
        if name in self._under_way:
            circle = [*self._under_way[self._under_way.index(name) :], name]
            self._problems.append(self._typed[name].problem("circular", "formula", chain=" → ".join(circle)))
            return None
        if name not in self._known:
            self._under_way.append(name)
            self._known[name] = self._read(self._typed[name])
            self._under_way.pop()
        return self._known[name]

    def _read(self, table: Typed) -> Term | None:
        if table.formula is None:
            return None
        found = read_formula(table.formula, self._names)
        self._problems += [table.problem(one.id, "formula", **one.facts) for one in found.mistakes]
        return found.term

    def _kpi(self, table: Typed, term: Term | None) -> Kpi | None:
        if term is None:
            return None
        unit = table.unit or term.measure.fits[0]
        if unit not in term.measure.fits:
            fits = ", ".join(term.measure.fits)
            self._problems.append(
                table.problem(
                    "unit-contradicts", "unit", unit=unit.value, found=term.measure.shown, fits=fits
                )
            )
        decimals = DECIMALS.get(unit, USUAL_DECIMALS) if table.decimals is None else table.decimals
        return Kpi(
            id=table.id,
            group=Group.OWN,
            unit=unit,
            better=table.better,
            formula=term.expression,
            decimals=decimals,
            proportion=is_part_of_whole(term.expression),
            small_count=counts_rare_events(term.expression),
        )
