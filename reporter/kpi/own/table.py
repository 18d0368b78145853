"""Reads one table of ``kpis.toml``: its texts, unit, direction and decimals; every mistake with its key."""

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from difflib import get_close_matches
from typing import Any

from reporter.errors import Fact, Problem, Severity
from reporter.language import available
from reporter.model.units import Direction, Unit

ID = re.compile(r"[a-z][a-z0-9_]{0,39}")
TEXTS = {"name": 60, "short": 30, "definition": 400}  # and the letters they may have
KEYS = (*TEXTS, "formula", "unit", "better", "decimals")
UNITS = tuple(unit.value for unit in Unit if unit is not Unit.RANGE)
DIRECTIONS = tuple(direction.value for direction in Direction)
MOST_DECIMALS = 4
ALL_LANGUAGES = ""
MILD = {"language": Severity.WARNING, "overridden": Severity.NOTE, "untranslated": Severity.NOTE}

Texts = Mapping[str, str]  # by the code of a language; "" serves all


@dataclass(frozen=True, slots=True)
class Typed:
    """One table as read: what is wrong with it is in ``problems``, and absent here.

    Attributes:
        file: What the file is called.
        texts: ``name``, ``short`` and ``definition``, those that were typed.
        unit: None: that of the formula.
        decimals: None: those usual for the unit.
    """

    id: str
    file: str
    texts: Mapping[str, Texts]
    formula: str | None
    unit: Unit | None
    better: Direction
    decimals: int | None
    problems: tuple[Problem, ...]

    def problem(self, kind: str, key: str | None = None, /, **facts: Fact) -> Problem:
        """Return a problem of this table, at one of its keys."""
        return problem(self.file, self.id, kind, key, **facts)


def problem(file: str, table: str, kind: str, key: str | None = None, /, **facts: Fact) -> Problem:
    """Return a problem at ``table.key`` of a file."""
    place = f"{table}.{key}" if key else table
    severity = MILD.get(kind, Severity.ERROR)
    return Problem(f"own-kpi-{kind}", severity, file, place, facts={"kpi": table, "key": key or "", **facts})


def read_table(file: str, name: str, table: Mapping[str, Any]) -> Typed:
    """Return what one table says."""
    reader = _Reader(file, name, table)
    texts = {key: found for key in TEXTS if (found := reader.texts(key))}
    formula = reader.typed("formula")
    unit, better = reader.choice("unit", UNITS), reader.choice("better", DIRECTIONS)
    decimals = reader.decimals()
    reader.finish()
    return Typed(
        id=name,
        file=file,
        texts=texts,
        formula=formula,
        unit=Unit(unit) if unit else None,
        better=Direction(better) if better else Direction.NEUTRAL,
        decimals=decimals,
        problems=tuple(reader.problems),
    )


@dataclass(slots=True)
class _Reader:
    file: str
    name: str
    table: Mapping[str, Any]
    problems: list[Problem] = field(default_factory=list)

    def wrong(self, kind: str, key: str, /, **facts: Fact) -> None:
        self.problems.append(problem(self.file, self.name, kind, key, **facts))

    def typed(self, key: str, value: Any = None) -> str | None:
        value = self.table.get(key) if value is None else value
        if value is None:
            return None
        if isinstance(value, str) and value.strip():
            return " ".join(value.split())
        self.wrong("wrong-type", key, wanted="text")
        return None

    def texts(self, key: str) -> Texts:
        """Return a text in each language; a plain one serves all."""
        typed = self.table.get(key)
        if not isinstance(typed, Mapping):
            typed = {} if typed is None else {ALL_LANGUAGES: typed}
        return dict(self._texts(key, typed))

    def _texts(self, key: str, typed: Mapping[str, Any]) -> Iterator[tuple[str, str]]:
        for code, value in typed.items():
            place = f"{key}.{code}" if code else key
            if code and code not in available():
                self.wrong("language", place, code=code, known=", ".join(available()))
                continue
            text = self.typed(place, value)
            if text and len(text) > TEXTS[key]:
                self.wrong("text-long", place, limit=TEXTS[key], length=len(text))
            elif text:
                yield code, text

    def choice(self, key: str, known: tuple[str, ...]) -> str | None:
        text = self.typed(key)
        if text is None or text.lower() in known:
            return text.lower() if text else None
        near = _near(text, known)
        self.wrong("bad-choice", key, text=text[:40], known=", ".join(known), **near)
        return None

    def decimals(self) -> int | None:
        value = self.table.get("decimals")
        whole = isinstance(value, int) and not isinstance(value, bool)
        if value is None or (whole and 0 <= value <= MOST_DECIMALS):
            return value
        self.wrong("decimals", "decimals", most=MOST_DECIMALS)
        return None

    def finish(self) -> None:
        """Note keys that nobody knows and keys that must be there."""
        for key in self.table:
            if key not in KEYS:
                self.wrong("unknown-key", key, known=", ".join(KEYS), **_near(key, KEYS))
        for key in ("name", "formula"):
            if key not in self.table or self.table[key] == {}:
                self.problems.append(problem(self.file, self.name, f"no-{key}"))


def _near(text: str, known: tuple[str, ...]) -> dict[str, Fact]:
    near = next(iter(get_close_matches(text.lower(), known, 1, 0.6)), "")
    return {"near": near, "nearness": "near" if near else "far"}


def id_of(text: str) -> str:
    """Return the id that somebody may have meant: ``Cost per lead!`` → ``cost_per_lead``."""
    return re.sub(r"[^a-z0-9]+", "_", text.lower()).strip("_")[:40].lstrip("0123456789_") or "my_kpi"
