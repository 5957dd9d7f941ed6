# Made from the kinds in openapi/ by scripts/kinds.py (make regenerate). Do not edit.
"""Payloads of relations of a work order to others."""

from __future__ import annotations

from typing import Required, TypedDict

from rivet.integrations.atlas._kinds.payloads.base import Ref
from rivet.integrations.atlas._kinds.payloads.enums import RelationTypeWord


class NewRelation(TypedDict, total=False):
    """New relation."""

    parent: Required[Ref]
    child: Required[Ref]
    relationType: Required[RelationTypeWord]


class RelationChanges(TypedDict, total=False):
    """Changes of a record: relation."""

    parent: Ref
    child: Ref
