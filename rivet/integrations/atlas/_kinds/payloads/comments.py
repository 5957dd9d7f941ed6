# Made from the kinds in openapi/ by scripts/kinds.py (make regenerate). Do not edit.
"""Payloads of comments on a work order."""

from __future__ import annotations

from typing import Required, TypedDict

from rivet.integrations.atlas._kinds.payloads.base import Ref, Refs


class NewComment(TypedDict, total=False):
    """New comment."""

    workOrder: Required[Ref]
    content: Required[str]
    files: Refs


class CommentChanges(TypedDict, total=False):
    """Changes of a record: comment."""

    content: str
    files: Refs
