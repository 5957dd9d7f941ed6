"""Recognise a work order whose create response was lost."""

from __future__ import annotations

import hashlib
import html
import json
import re
from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import UTC, datetime, timedelta
from typing import Any

from atlas_api.models.work_order import WorkOrder
from atlas_api.runtime import Timestamp

from rivet.integrations.atlas._kinds.patch_values import current_values, with_field_values
from rivet.integrations.atlas._operations.patch_plans import patch_of
from rivet.integrations.atlas._payloads.own_lines import LOST, key_line
from rivet.integrations.atlas._payloads.priority_mark import MARK
from rivet.integrations.atlas._search.criteria import WireFilter, after, by_value, containing, created_since, equals
from rivet.integrations.atlas._support.field_labels import KEY_FIELD
from rivet.integrations.atlas.exceptions import AtlasValidationError

_RECOVERY_KEY = re.compile(r"(after|since)-(\d{1,18})-(\d{1,18})-([0-9a-f]{24})")
"""Key of a lost create that carried none: the highest id or the server's time (in milliseconds) before it, its creator
(0: the user who passes the key), and a digest of the payload."""

CLOCK_TOLERANCE = timedelta(seconds=3)
"""Allowed age of a record before its request: the server's Date header has whole seconds only."""

CLOCK_DOUBT = timedelta(hours=14)
"""Time before and after the request in which an identical work order may be the created one: a proxy's clock may set
the Date header, and be wrong by a time zone."""

LONGEST_CREATE = timedelta(minutes=10)
"""Time after its request in which a work order is recognised by its values, without a doubt about the clock."""


@dataclass(frozen=True, slots=True)
class Identity:
    """Identity of a create: its body, and how its work order is recognised.

    Attributes:
        values: The body of the request.
        key: The idempotency key in the body; None if it has none.
        holder: Id of the custom field that holds the key; None if a line of the description does.
        search_both_places: Search the field and the description, since the account may have had the field earlier or
            not.
        cleaned: The server removes markup from strings, so compare only what its cleaning keeps.
        since_id: Without a key: the highest id before the request; the new work order's id is larger.
        since: Without a key and an id: the server's time before the request.
        until: The server's time after the request, if `since` is given.
        creator: Id of the user who creates it; 0 if it does not matter, or is not known yet.
        recovery_key: Without a key: what a later call is given to find the work order.
    """

    values: dict[str, Any]
    key: str | None = None
    holder: int | None = None
    search_both_places: bool = False
    cleaned: bool = True
    since_id: int | None = None
    since: datetime | None = None
    until: datetime | None = None
    creator: int = 0
    recovery_key: str = ""

    @property
    def name(self) -> str:
        """Key by which a later call finds the work order, whether the body carries one or not."""
        return self.key or self.recovery_key

    @property
    def lock_key(self) -> str:
        """Key shared by creates that could be mistaken for each other."""
        return self.key or json.dumps([self._letters(self.values.get(name)) for name in ("title", "description")])

    @property
    def can_be_found(self) -> bool:
        """True if the work order can be searched for."""
        return bool(self.name)

    def after(self, since_id: int, creator: int) -> Identity:
        """Return the identity of a work order whose id is above the highest one before the request."""
        key = f"after-{since_id}-{creator}-{_digest(self.values)}"
        return replace(self, since_id=since_id, creator=creator, recovery_key=key)

    def created_since(self, since: datetime, creator: int) -> Identity:
        """Return the identity of a work order that is created after a moment of the server's clock."""
        key = f"since-{since.timestamp() * 1000:.0f}-{creator}-{_digest(self.values)}"
        return replace(self, since=since, until=since + LONGEST_CREATE, creator=creator, recovery_key=key)

    def searched_at(self, now: datetime) -> Identity:
        """Return the identity for a search at a moment of the server's clock: the work order is not of later."""
        return self if self.until is None else replace(self, until=min(self.until, now + CLOCK_TOLERANCE))

    def searches(self, *, in_fields: bool = True) -> list[list[WireFilter]]:
        """Return the filters of each search that may find the work order; custom fields only if the server has them."""
        if self.key is None:
            bound = after(self.since_id or 0) if self.since is None else created_since(self.since - CLOCK_DOUBT)
            return [[equals("createdBy", [self.creator]), bound]]
        in_field, in_text = [by_value(self.key)], [containing("description", key_line(self.key))]
        if self.search_both_places and in_fields:
            return [in_field, in_text]
        return [in_field if self.holder is not None else in_text]

    def may_be_answered_by(self, created: WorkOrder) -> bool:
        """Return whether a response may belong to this create, not to an earlier request on the same connection."""
        if not isinstance(created.id, int) or (self.since_id is not None and created.id <= self.since_id):
            return False
        has_key = self.key is not None and self._has_key(created, self.key)
        return has_key or self._letters(created.title) == self._letters(self.values.get("title"))

    def matches(self, found: WorkOrder) -> bool:
        """Return whether a work order is the created one: it has the key or, without one, all values sent."""
        if self.key is not None:
            return self._has_key(found, self.key) and self.is_of_creator(found)
        if not self._is_in_time(found.created_at):
            return False
        shown = current_values(patch_of("work order"), found.to_dict())
        return self.may_match(found) and all(
            self._same(value, shown[name])
            for name, value in self.values.items()
            if name in shown and name != "completedOn"  # which may be the time of the call
        )

    def is_foreign(self, found: WorkOrder) -> bool:
        """Return whether a work order has the key but was made by another user or the server: people can copy a key."""
        return self.key is not None and self._has_key(found, self.key) and not self.is_of_creator(found)

    def is_of_creator(self, found: WorkOrder) -> bool:
        """Return whether the creator may have created it directly, not by approving a request or by a schedule."""
        by_a_create = not found.parent_request and not found.parent_preventive_maintenance
        return by_a_create and (not self.creator or not found.created_by or found.created_by == self.creator)

    def may_match(self, found: WorkOrder) -> bool:
        """Return whether it may be the created one, changed since, or one with the same title and description."""
        return self.key is None and all(
            self._letters(getattr(found, name)) == self._letters(self.values.get(name))
            for name in ("title", "description")
        )

    def _is_in_time(self, created_at: datetime | None) -> bool:
        if self.since is None or self.until is None:
            return True
        return created_at is not None and self.since - CLOCK_TOLERANCE <= created_at <= self.until

    def _letters(self, text: Any) -> str:
        """Return the part of a string that the server's cleaning keeps: without white space and escaping."""
        return LOST.sub("", html.unescape(text or "")) if self.cleaned else (text or "")

    def _same(self, sent: Any, shown: Any) -> bool:
        """Return whether the server's value equals the sent one: strings cleaned, dates in its form, empty as None."""
        if isinstance(sent, Mapping):
            return isinstance(shown, Mapping) and sent.get("id") == shown.get("id")
        if isinstance(sent, list):
            given = {(one["id"], self._letters(one.get("value"))) for one in sent}
            return given == {(one["id"], self._letters(one.get("value"))) for one in shown or []}
        if isinstance(sent, str) and isinstance(shown, str):
            return self._letters(sent) == self._letters(shown) or _moment(sent) == _moment(shown) is not None
        return (sent or None) == (shown or None)

    @staticmethod
    def _has_key(found: WorkOrder, key: str) -> bool:
        return key_line(key) in (found.description or "").splitlines() or any(
            value.custom_field.label == KEY_FIELD and value.value == key for value in found.custom_field_values
        )


def identify(
    values: dict[str, Any], key: str | None, holder: int | None, fresh_key: str, *, cleaned: bool = True
) -> Identity:
    """Return the body of a create with the data that identifies it.

    Args:
        values: The body, with all names resolved.
        key: The caller's key, if any.
        holder: The custom field for keys, if the account has it.
        fresh_key: A new key, used if the caller gave none and there is a field for it.
        cleaned: Whether the server removes markup from strings.
    """
    if holder is not None:
        chosen = key or fresh_key
        custom = with_field_values(values.get("customFields") or [], {holder: chosen})
        both = key is not None
        return Identity({**values, "customFields": custom}, chosen, holder, search_both_places=both, cleaned=cleaned)
    if key is None:
        return Identity(values, cleaned=cleaned)
    # Before the description: an unclosed "<" in it would make the server drop everything after it.
    text = values.get("description") or ""
    mark, rest = (MARK, text.partition("\n")[2]) if text.partition("\n")[0] == MARK else ("", text)
    lines = [line for line in (mark, key_line(key), rest) if line]
    return Identity({**values, "description": "\n".join(lines)}, key, None, search_both_places=True, cleaned=cleaned)


def recovered(values: dict[str, Any], key: str | None, *, cleaned: bool) -> Identity | None:
    """Return the identity of an earlier create without a key, from the key in its error; None for any other key.

    Raises:
        AtlasValidationError: The key belongs to another payload.
    """
    found = _RECOVERY_KEY.fullmatch(key) if key is not None else None
    if found is None:
        return None
    if found[4] != _digest(values):
        problem = "belongs to a create with another payload; pass it with the original payload"
        raise AtlasValidationError(f"idempotency_key {problem}.", field_errors={"idempotency_key": problem})
    bound, creator, identity = int(found[2]), int(found[3]), Identity(values, cleaned=cleaned)
    if found[1] == "after":
        return identity.after(bound, creator)
    return identity.created_since(datetime.fromtimestamp(bound / 1000, UTC), creator)


def _digest(values: Mapping[str, Any]) -> str:
    """Return a digest of a payload, the same for all forms of its values; completedOn may be the time of the call."""
    plain = {key: value for key, value in values.items() if value is not None and key != "completedOn"}
    for key, value in plain.items():
        if isinstance(value, (int, float)) and not isinstance(value, bool):
            plain[key] = float(value)
    text = json.dumps(plain, sort_keys=True, default=str)
    return hashlib.sha256(text.encode("utf-8", "backslashreplace")).hexdigest()[:24]


def _moment(text: str) -> datetime | None:
    try:
        return Timestamp.parse(text).replace(microsecond=0)
    except ValueError:
        return None
