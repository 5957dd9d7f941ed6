"""Validated settings of a sync."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import get_args

from rivet.integrations.atlas._support.near_words import did_you_mean
from rivet.integrations.atlas.exceptions import AtlasConfigError
from rivet.integrations.atlas.maintainx._field_mapping import DEFAULT_KINDS, FIELDS, FILED, KINDS, NAMED, Kind, Synced
from rivet.integrations.atlas.maintainx._three_way_merge import Rule, checked_rules
from rivet.integrations.atlas.vendors._validation import checked_settle_time

MATCHES = ("serial_number", "barcode", "name")
MAX_LABEL = 60
"""Characters of a label."""
SETTLE_TIME = 60.0
"""Seconds in which a created record may still appear; MaintainX does not say how long a request may take."""
RESERVED = ("cursor", "expand", "limit", "locationid", "manufacturer", "model", "sort")
"""Parameters of MaintainX's list of assets, which a custom field of that label would collide with."""
MIN_MATCH_CHARACTERS = 3
PLACEHOLDERS = ("n/a", "n.a.", "none", "null", "unknown", "tbd", "xxx", "---", "000", "0000", "00000", "000000")


@dataclass(frozen=True, slots=True)
class Options:
    """Settings of a sync; MaintainXBridge describes them."""

    rules: Mapping[str, Rule]
    """As given; `merging` adds the rules that follow from the kinds."""
    match_assets_by: tuple[str, ...]
    atlas_label: str
    maintainx_label: str
    work_orders_since: datetime | None
    settle_time: float
    kinds: frozenset[Synced] = frozenset(DEFAULT_KINDS)
    imports: bool = True
    plans_to_maintainx: bool = False

    @property
    def merging(self) -> Mapping[str, Rule]:
        """Rules by field, with ``never`` for fields of kinds that are not synced."""
        needed = {f"{kind}.{name}": what for kind, names in NAMED.items() for name, what in names.items()}
        needed |= {"work_order.asset": "asset", "maintenance_plan.asset": "asset"}
        runs: dict[str, Rule] = {"maintenance_plan.runs": "maintainx" if self.plans_to_maintainx else "atlas"}
        left_out: dict[str, Rule] = {name: "never" for name, what in needed.items() if what not in self.kinds}
        return {**runs, **self.rules, **left_out}

    @property
    def records(self) -> list[Kind]:
        """Kinds of records that are synced, assets first."""
        return [kind for kind in KINDS if kind in self.kinds]

    def lasting(self) -> dict[str, object]:
        """Return the settings that must not change between two syncs without ``new_settings``."""
        return {
            "rules": dict(sorted(self.rules.items())),
            "atlas_label": self.atlas_label,
            "maintainx_label": self.maintainx_label,
        }

    def synced(self, kind: Kind) -> frozenset[str]:
        """Return the fields of a kind that are synced."""
        merging = self.merging
        return frozenset(name for name in FIELDS[kind] if merging.get(f"{kind}.{name}") != "never")

    @classmethod
    def checked(
        cls,
        rules: Mapping[str, str] | None,
        match_assets_by: Sequence[str],
        atlas_label: str,
        maintainx_label: str,
        work_orders_since: datetime | None,
        settle_time: float,
        kinds: Sequence[str],
        imports: bool,
        plans_to_maintainx: bool,
    ) -> Options:
        """Check the settings.

        Raises:
            AtlasConfigError: One of them cannot be used.
        """
        several = isinstance(match_assets_by, (list, tuple)) and all(isinstance(one, str) for one in match_assets_by)
        if not several or not set(match_assets_by) <= set(MATCHES):
            raise AtlasConfigError(f"match_assets_by must be a list of {', '.join(MATCHES)}, or empty.")
        for label in (atlas_label, maintainx_label):
            usable = isinstance(label, str) and 0 < len(label) <= MAX_LABEL and label.isprintable()
            if not usable or label != label.strip() or label.lower() in RESERVED:
                problem = f"must have 1 to {MAX_LABEL} characters, no blanks at its ends, and be no word of the API"
                raise AtlasConfigError(f"The label of a custom field {problem}, not {label!r}.")
        if work_orders_since is not None and not isinstance(work_orders_since, datetime):
            raise AtlasConfigError("work_orders_since must be a datetime.")
        known = get_args(Synced)
        if not isinstance(kinds, (list, tuple)) or not kinds or not set(kinds) <= set(known):
            given = kinds if isinstance(kinds, (list, tuple)) else ()
            wrong = next((one for one in given if isinstance(one, str) and one not in known), "")
            hint = did_you_mean(wrong, known) or "."
            raise AtlasConfigError(f"kinds must be a list of {', '.join(known)}, not {kinds!r}{hint}")
        needs = {"comment": ("work_order",), "cost": ("work_order",), "file": FILED}
        no_parts = "part_used" in kinds and not {"part", "work_order"} <= set(kinds)
        lonely = any(kind in kinds and not set(wanted) & set(kinds) for kind, wanted in needs.items())
        if lonely or no_parts or not set(kinds) & set(KINDS):
            message = f"kinds must have one of {', '.join(KINDS)}; comment and cost need work_order, "
            message += f"part_used needs part and work_order, file {' or '.join(FILED)}."
            raise AtlasConfigError(message)
        for name, flag in {"imports": imports, "plans_to_maintainx": plans_to_maintainx}.items():
            if not isinstance(flag, bool):
                raise AtlasConfigError(f"{name} must be True or False.")
        settle = checked_settle_time(settle_time)
        since = work_orders_since and aware(work_orders_since)
        checked, matches = checked_rules(rules or {}), tuple(match_assets_by)
        return cls(
            checked, matches, atlas_label, maintainx_label, since, settle, frozenset(kinds), imports, plans_to_maintainx
        )


def aware(moment: datetime) -> datetime:
    """Convert a moment to UTC; a naive one is UTC."""
    return moment.replace(tzinfo=UTC) if moment.utcoffset() is None else moment.astimezone(UTC)


def is_placeholder(value: str) -> bool:
    """Return whether a serial number or a bar code is only a placeholder, which many machines share."""
    return len(value) < MIN_MATCH_CHARACTERS or value.casefold() in PLACEHOLDERS
