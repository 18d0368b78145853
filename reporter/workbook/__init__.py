"""The workbook: written blank, read, checked, and handed back with its problems marked."""
