"""The settings of a sync, checked."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime

from rivet.integrations.atlas.exceptions import AtlasConfigError

from .records import Kind, Record
from .rules import Rule, checked_rules

MATCHES = ("serial_number", "barcode", "name")
LONGEST_LABEL = 60


@dataclass(frozen=True, slots=True)
class Options:
    """The settings of a sync; MaintainXBridge describes them."""

    rules: Mapping[str, Rule]
    match_assets_by: tuple[str, ...]
    atlas_label: str
    maintainx_label: str
    work_orders_since: datetime | None
    settle_time: float

    @classmethod
    def checked(
        cls,
        rules: Mapping[str, str] | None,
        match_assets_by: Sequence[str],
        atlas_label: str,
        maintainx_label: str,
        work_orders_since: datetime | None,
        settle_time: float,
    ) -> Options:
        """The settings.

        Raises:
            AtlasConfigError: One of them cannot be used.
        """
        if isinstance(match_assets_by, str) or not set(match_assets_by) <= set(MATCHES):
            raise AtlasConfigError(f"match_assets_by must be a list of {', '.join(MATCHES)}, or empty.")
        for label in (atlas_label, maintainx_label):
            if not isinstance(label, str) or not 0 < len(label.strip()) <= LONGEST_LABEL or not label.isprintable():
                raise AtlasConfigError(f"The label of a custom field must have 1 to {LONGEST_LABEL} characters.")
        if work_orders_since is not None and not isinstance(work_orders_since, datetime):
            raise AtlasConfigError("work_orders_since must be a datetime.")
        if isinstance(settle_time, bool) or not isinstance(settle_time, (int, float)) or not 0 <= settle_time <= 600:
            raise AtlasConfigError("settle_time must be a number of seconds, at most 600.")
        since = work_orders_since and aware(work_orders_since)
        return cls(checked_rules(rules or {}), tuple(match_assets_by), atlas_label, maintainx_label, since, settle_time)


def aware(moment: datetime) -> datetime:
    """A moment in UTC; a naive one is UTC."""
    return moment.replace(tzinfo=UTC) if moment.utcoffset() is None else moment.astimezone(UTC)


def match_of(kind: Kind, record: Record, names: Sequence[str]) -> str | None:
    """What an asset may be found by in the other system: the first of the fields that it has."""
    if kind != "asset":
        return None
    return next((f"{name}: {record.fields[name]}"[:300] for name in names if record.fields[name]), None)
