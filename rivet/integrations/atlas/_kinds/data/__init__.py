# Made from the kinds in openapi/ by scripts/kinds.py (make regenerate). Do not edit.
"""Data of each kind of record."""
