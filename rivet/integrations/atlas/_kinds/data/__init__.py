# Made from the kinds in openapi/ by scripts/kinds.py (make regenerate). Do not edit.
"""The data of each kind of record."""
