"""Evaluates formulas over a data set: what a number is, what it stands on, or why it is missing."""

from reporter.kpi.engine.engine import Engine

__all__ = ["Engine"]
