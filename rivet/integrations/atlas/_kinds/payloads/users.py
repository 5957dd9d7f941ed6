# Made from the kinds in openapi/ by scripts/kinds.py (make regenerate). Do not edit.
"""Payloads of users."""

from __future__ import annotations

from typing import Required, TypedDict

from rivet.integrations.atlas._kinds.payloads.base import Ref


class UserChanges(TypedDict, total=False):
    """Changes of a record: user."""

    firstName: str
    lastName: str
    rate: int
    phone: str | None
    jobTitle: str | None
    location: Ref | None
    image: Ref | None
    newPassword: str


class NewUser(TypedDict, total=False):
    """New user."""

    email: Required[str]
    password: Required[str]
    firstName: Required[str]
    lastName: Required[str]
    phone: str
    role: Ref
