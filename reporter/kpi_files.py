"""Finds and reads ``kpis.toml``: beside the workbook, in the brand kit, in the kits that it extends."""

import tomllib
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from reporter.brand import kit_folders
from reporter.errors import Problem, Severity

FILE = "kpis.toml"
MOST_BYTES = 200_000


@dataclass(frozen=True, slots=True)
class KpiFile:
    """One file as typed: what a person calls it, what it says, and why it says nothing."""

    name: str
    tables: Mapping[str, Any] = field(default_factory=dict)
    problem: Problem | None = None


def kpi_files(folder: Path, kit: Path | None) -> tuple[KpiFile, ...]:
    """Return the files that define KPIs of the user's own, the one that comes first before the others.

    Args:
        folder: The workbook's folder.
        kit: The brand kit's folder, if there is one.
    """
    return tuple(_files(folder, kit_folders(kit) if kit else ()))


def _files(folder: Path, kits: tuple[Path, ...]) -> Iterator[KpiFile]:
    seen = set()
    for place in (folder, *kits):
        path = place / FILE
        if path.resolve() in seen or not path.is_file():
            continue
        seen.add(path.resolve())
        yield _read(path, FILE if place == folder else f"{place.name}/{FILE}")


def _read(path: Path, name: str) -> KpiFile:
    try:
        with path.open("rb") as file:
            content = file.read(MOST_BYTES + 1)
        if len(content) > MOST_BYTES:
            return _nothing(name, "own-kpis-too-large", limit=MOST_BYTES // 1000)
        return KpiFile(name, tomllib.loads(content.decode("utf-8-sig")))
    except (OSError, ValueError, RecursionError) as cause:
        return _nothing(name, "own-kpis-not-toml", cause=str(cause))


def _nothing(name: str, problem: str, **facts: str | int) -> KpiFile:
    return KpiFile(name, problem=Problem(problem, Severity.ERROR, name, facts=facts))
