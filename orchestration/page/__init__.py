"""The report of a merge for people: one HTML page, and the same as Markdown."""
