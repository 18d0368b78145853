"""Declares KPIs of one's own as a ``kpis.toml`` would."""

import tomllib

from reporter.kpi.own import own_kpis
from reporter.kpi_files import KpiFile


def declared(text, *more):
    """Return what files say, the first one beside the workbook."""
    names = ("kpis.toml", *(f"kit-{number}/kpis.toml" for number, _ in enumerate(more, start=1)))
    return own_kpis(KpiFile(name, tomllib.loads(one)) for name, one in zip(names, (text, *more), strict=True))


def table(formula, **keys):
    """Return a table called ``mine``."""
    lines = [
        "[mine]",
        'name = "Mine"',
        f'formula = """{formula}"""',
        *(f"{key} = {value}" for key, value in keys.items()),
    ]
    return "\n".join(lines)


def formula_of(text, **keys):
    """Return the expression of a formula that is in order."""
    own = declared(table(text, **keys))
    assert own.problems == ()
    return own.declared["mine"].formula


def mistakes(text, **keys):
    """Return what is wrong with a formula: the ends of the problems' ids, with their facts."""
    own = declared(table(text, **keys))
    return [(one.id.removeprefix("own-kpi-"), dict(one.facts)) for one in own.problems]
