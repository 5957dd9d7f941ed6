# Made from the kinds in openapi/ by scripts/kinds.py (make regenerate). Do not edit.
"""The fields of filters, for each kind that can be searched."""
