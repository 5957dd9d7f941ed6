"""By what a work order that may have been created is found again."""

from __future__ import annotations

import html
import json
import re
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from atlas_api.models.work_order import WorkOrder
from atlas_api.runtime import Timestamp

from .criteria import Filter, by_value, containing, created_since, equals
from .marks import MARK
from .merge import WORK_ORDER_PROPERTIES, carried, with_values

KEY_FIELD = "RIVET idempotency key"
"""Label of the custom field (a text, on work orders) that holds the keys, if an account has it."""

_LOST = re.compile(r"[\s\x00-\x1f\x7f-\x9f\ufeff]+")


@dataclass(frozen=True, slots=True)
class Identity:
    """What a create carries, and how its work order is recognised.

    Attributes:
        values: The body that is sent.
        key: The key that it carries; None if it carries none.
        holder: The custom field that holds the key; None: it is a line of the description.
        cleaned: The server stores texts cleaned of markup, so that they are compared without what cleaning changes.
        elsewhere: The key may be where an earlier create has put it, when the account had or had not the field.
    """

    values: dict[str, Any]
    key: str | None = None
    holder: int | None = None
    elsewhere: bool = False
    cleaned: bool = True

    @property
    def names(self) -> str:
        """What two creates have in common that could be taken for each other."""
        return self.key or json.dumps([self._letters(self.values.get(name)) for name in ("title", "description")])

    @property
    def can_be_found(self) -> bool:
        """Without a key its texts must come back as they were sent, not without their markup."""
        texts = (self.values.get("title"), self.values.get("description"))
        return self.key is not None or not self.cleaned or not any("<" in (text or "") for text in texts)

    def searches(self, user_id: int | None, since: datetime | None, *, in_fields: bool = True) -> list[list[Filter]]:
        """The filters of each search that may find it; custom fields only if the server has them."""
        if self.key is None:
            return [] if since is None else [[equals("createdBy", [user_id]), created_since(since)]]
        in_field, in_text = [by_value(self.key)], [containing("description", _line(self.key))]
        if self.elsewhere and in_fields:
            return [in_field, in_text]
        return [in_field if self.holder is not None else in_text]

    def is_surely(self, found: WorkOrder) -> bool:
        """Whether a work order is the one: it has the key, or without a key all that was sent."""
        if self.key is not None:
            return self._has_key(found, self.key)
        shown = carried(WORK_ORDER_PROPERTIES, found.to_dict())
        return self.is_perhaps(found) and all(
            self._same(value, shown[name]) for name, value in self.values.items() if name in shown
        )

    def is_perhaps(self, found: WorkOrder) -> bool:
        """Whether it could be the one, changed by somebody since, or another one with the same texts."""
        return self.key is None and all(
            self._letters(getattr(found, name)) == self._letters(self.values.get(name))
            for name in ("title", "description")
        )

    def _letters(self, text: Any) -> str:
        """What the server's cleaning leaves alone of a text: not its white space, nor how it is escaped."""
        return _LOST.sub("", html.unescape(text or "")) if self.cleaned else (text or "")

    def _same(self, sent: Any, shown: Any) -> bool:
        """Whether the server shows what was sent: texts cleaned, dates in its own form, nothing for nothing."""
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
        return _line(key) in (found.description or "").splitlines() or any(
            value.custom_field.label == KEY_FIELD and value.value == key for value in found.custom_field_values
        )


def identify(
    values: dict[str, Any], key: str | None, holder: int | None, fresh_key: str, *, cleaned: bool = True
) -> Identity:
    """The body of a create with what identifies it.

    Args:
        values: The body, all names resolved.
        key: The caller's key.
        holder: The custom field for keys, if the account has it.
        cleaned: Whether the server stores texts cleaned of markup.
        fresh_key: A key for a create that the caller gave none, if there is a field for it.
    """
    if holder is not None:
        chosen = key or fresh_key
        custom = with_values(values.get("customFields") or [], {holder: chosen})
        return Identity({**values, "customFields": custom}, chosen, holder, elsewhere=key is not None, cleaned=cleaned)
    if key is None:
        return Identity(values, cleaned=cleaned)
    # Before the text: an unclosed "<" in it would swallow what comes after.
    text = values.get("description") or ""
    mark, rest = (MARK, text.partition("\n")[2]) if text.partition("\n")[0] == MARK else ("", text)
    lines = [line for line in (mark, _line(key), rest) if line]
    return Identity({**values, "description": "\n".join(lines)}, key, None, elsewhere=True, cleaned=cleaned)


def _line(key: str) -> str:
    return f"[{KEY_FIELD}: {key}]"


def _moment(text: str) -> datetime | None:
    try:
        return Timestamp.parse(text).replace(microsecond=0)
    except ValueError:
        return None
