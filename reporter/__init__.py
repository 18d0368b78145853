"""Turns one hand-filled workbook into a social media report that the boss can read, trust and forward."""

__version__ = "0.1.0"
