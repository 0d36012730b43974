"""JSON as suites ask for it and as models write it.

values.py         strict parsing, typed equality, the share of leaves that agree
schemas.py        JSON Schemas, checked themselves: dialect, references, patterns
formats.py        the formats that schemas ask for
ecma_patterns.py  ECMAScript's regular expressions in schemas
"""
