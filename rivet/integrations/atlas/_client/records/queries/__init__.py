# Made from the kinds in openapi/ by scripts/kinds.py (make regenerate). Do not edit.
"""Keyword arguments of each search."""
