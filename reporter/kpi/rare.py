"""What a formula says of chance: whether it counts rare events, and whether its one part lies in the other."""

from reporter.kpi import metrics as m
from reporter.model.formula import Expression, Metric, Quotient, Sum

RARE = frozenset(
    {
        m.SIGN_UPS,
        m.DOWNLOADS,
        m.LEADS,
        m.ORDERS,
        m.NEW_CUSTOMERS,
        m.AD_LEADS,
        m.AD_CONVERSIONS,
        m.ISSUES_RAISED,
        m.ISSUES_RESOLVED,
        m.REVIEW_COUNT,
    }
)


def counts_rare_events(formula: Expression) -> bool:
    """Say whether a formula is a plain sum of rare events: ``leads + orders``."""
    terms = _terms(formula)
    return bool(terms) and terms <= RARE


def is_part_of_whole(formula: Expression) -> bool:
    """Say whether a formula is a ratio of some terms to a sum that has them all: ``a ÷ (a + b)``."""
    if not isinstance(formula, Quotient):
        return False
    part, whole = _terms(formula.numerator), _terms(formula.denominator)
    return bool(part) and part < whole


def _terms(node: Expression) -> frozenset[Metric]:
    """Return the metrics that a plain sum adds up, none where a node is anything else."""
    terms = node.terms if isinstance(node, Sum) else (node,)
    metrics = frozenset(term for term in terms if isinstance(term, Metric))
    return metrics if len(metrics) == len(terms) else frozenset()
