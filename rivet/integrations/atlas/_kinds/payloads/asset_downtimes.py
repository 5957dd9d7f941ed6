# Made from the kinds in openapi/ by scripts/kinds.py (make regenerate). Do not edit.
"""Payloads of downtimes of an asset."""

from __future__ import annotations

from typing import Required, TypedDict

from rivet.integrations.atlas._kinds.payloads.base import Ref, When


class NewAssetDowntime(TypedDict, total=False):
    """New downtime."""

    asset: Required[Ref]
    duration: int
    startsOn: Required[When]


class AssetDowntimeChanges(TypedDict, total=False):
    """Changes of a record: downtime."""

    duration: int
    startsOn: When
