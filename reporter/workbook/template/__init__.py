"""Writes the blank workbook, fills it with given rows, and adds sheets to a copy of a workbook in use."""

from reporter.model.schema import LISTS
from reporter.workbook.template.book import template_bytes, write_template
from reporter.workbook.template.options import TemplateOptions, Typed

__all__ = ["LISTS", "TemplateOptions", "Typed", "template_bytes", "write_template"]
