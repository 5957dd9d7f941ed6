"""The settings of a sync, checked."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime

from rivet.integrations.atlas.exceptions import AtlasConfigError
from rivet.integrations.atlas.maintainx._three_way_merge import Rule, checked_rules
from rivet.integrations.atlas.vendors._validation import checked_settle_time

MATCHES = ("serial_number", "barcode", "name")
LONGEST_LABEL = 60
SETTLE_TIME = 60.0
"""Seconds in which what was made may still appear; MaintainX does not say how long a request may take."""
RESERVED = ("cursor", "expand", "limit", "locationid", "manufacturer", "model", "sort")
"""Parameters of MaintainX's list of assets, which a custom field of that label would collide with."""
SHORTEST_MATCH = 3
PLACEHOLDERS = ("n/a", "n.a.", "none", "null", "unknown", "tbd", "xxx", "---", "000", "0000", "00000", "000000")


@dataclass(frozen=True, slots=True)
class Options:
    """The settings of a sync; MaintainXBridge describes them."""

    rules: Mapping[str, Rule]
    match_assets_by: tuple[str, ...]
    atlas_label: str
    maintainx_label: str
    work_orders_since: datetime | None
    settle_time: float

    def lasting(self) -> dict[str, object]:
        """What one sync must not have otherwise than the one before without being told so."""
        return {
            "rules": dict(sorted(self.rules.items())),
            "atlas_label": self.atlas_label,
            "maintainx_label": self.maintainx_label,
        }

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
        several = isinstance(match_assets_by, (list, tuple)) and all(isinstance(one, str) for one in match_assets_by)
        if not several or not set(match_assets_by) <= set(MATCHES):
            raise AtlasConfigError(f"match_assets_by must be a list of {', '.join(MATCHES)}, or empty.")
        for label in (atlas_label, maintainx_label):
            usable = isinstance(label, str) and 0 < len(label) <= LONGEST_LABEL and label.isprintable()
            if not usable or label != label.strip() or label.lower() in RESERVED:
                told = f"must have 1 to {LONGEST_LABEL} characters, no blanks at its ends, and be no word of the API"
                raise AtlasConfigError(f"The label of a custom field {told}, not {label!r}.")
        if work_orders_since is not None and not isinstance(work_orders_since, datetime):
            raise AtlasConfigError("work_orders_since must be a datetime.")
        settle = checked_settle_time(settle_time)
        since = work_orders_since and aware(work_orders_since)
        return cls(checked_rules(rules or {}), tuple(match_assets_by), atlas_label, maintainx_label, since, settle)


def aware(moment: datetime) -> datetime:
    """A moment in UTC; a naive one is UTC."""
    return moment.replace(tzinfo=UTC) if moment.utcoffset() is None else moment.astimezone(UTC)


def is_placeholder(value: str) -> bool:
    """Whether a serial number or a bar code is none: many machines have the same."""
    return len(value) < SHORTEST_MATCH or value.casefold() in PLACEHOLDERS
