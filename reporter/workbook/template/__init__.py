"""Writes the blank workbook, fills it with given rows, and adds sheets to a copy of a workbook in use."""

from reporter.workbook.template.addition import add_sheets, language_of
from reporter.workbook.template.book import template_bytes, write_template
from reporter.workbook.template.options import TemplateOptions, Typed

__all__ = ["TemplateOptions", "Typed", "add_sheets", "language_of", "template_bytes", "write_template"]
