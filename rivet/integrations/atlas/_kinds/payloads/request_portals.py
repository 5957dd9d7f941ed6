# Made from the kinds in openapi/ by scripts/kinds.py (make regenerate). Do not edit.
"""Payloads of request portals."""

from __future__ import annotations

from typing import Required, TypedDict

from rivet.integrations.atlas._kinds.payloads.nested import RequestPortalFieldInputPart


class NewRequestPortal(TypedDict, total=False):
    """New request portal."""

    title: Required[str]
    welcomeMessage: str | None
    fields: list[RequestPortalFieldInputPart]
    recaptchaToken: str | None


class RequestPortalChanges(TypedDict, total=False):
    """Changes of a record: request portal."""

    title: str
    welcomeMessage: str | None
    fields: list[RequestPortalFieldInputPart]
