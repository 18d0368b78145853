"""Turns figures into the report: sections, findings and every worded number."""
