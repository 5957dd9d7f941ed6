# Made from the kinds in openapi/ by scripts/kinds.py (make regenerate). Do not edit.
"""Currencies, as data."""

from __future__ import annotations

from rivet.integrations.atlas._kinds.kind import Call, Kind, Payload, Value

KIND = Kind(
    accessor="currencies",
    name="currency",
    record="Currency",
    get=Call("settings.get_currency", "id"),
    delete=Call("settings.delete_currency", "id"),
    list=Call("settings.list_currencies"),
    create=Payload(
        Call("settings.create_currency", body="CurrencyCreate"),
        {"name": Value("title", show="name"), "code": Value("short", null=True, show="code")},
        ("name",),
    ),
    patch=Payload(
        Call("settings.patch_currency", "id", body="CurrencyPatch"),
        {"name": Value("title", show="name"), "code": Value("short", null=True, show="code")},
        ("name",),
    ),
    named=("name", "code"),
    equal={"name": Value("short", null=True, show="name"), "code": Value("short", null=True, show="code")},
    exact=("code",),
)
