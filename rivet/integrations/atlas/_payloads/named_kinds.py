# Made from the kinds in openapi/ by scripts/kinds.py (make regenerate). Do not edit.
"""Human-readable references: prefixes of numbers, and properties that identify a record."""

from __future__ import annotations

from collections.abc import Mapping

NAMED: Mapping[str, tuple[str, tuple[str, ...]]] = {
    "asset category": ("", ("name",)),
    "asset": ("A", ("name",)),
    "checklist": ("", ("name",)),
    "cost category": ("", ("name",)),
    "custom field": ("", ("label",)),
    "customer": ("", ("name",)),
    "file": ("", ("name",)),
    "location": ("L", ("name",)),
    "meter category": ("", ("name",)),
    "meter": ("", ("name",)),
    "set of parts": ("", ("name",)),
    "part category": ("", ("name",)),
    "part": ("", ("name", "barcode")),
    "preventive maintenance": ("PM", ("name", "title")),
    "purchase order category": ("", ("name",)),
    "purchase order": ("", ("name",)),
    "request portal": ("", ("title",)),
    "request": ("R", ("title",)),
    "role": ("", ("name", "code")),
    "currency": ("", ("name", "code")),
    "team": ("", ("name",)),
    "time category": ("", ("name",)),
    "user": ("", ("email",)),
    "vendor": ("", ("name", "companyName")),
    "webhook endpoint": ("", ("url",)),
    "work order category": ("", ("name",)),
    "work order": ("WO", ()),
    "workflow": ("", ("title",)),
}
