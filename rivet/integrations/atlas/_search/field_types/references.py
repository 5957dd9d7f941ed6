"""References to other records, compared by id, number, e-mail or name; people by their full names, too."""

from __future__ import annotations

import re
from typing import Any, NoReturn

from rivet.integrations.atlas._payloads import validators
from rivet.integrations.atlas._payloads.named_kinds import NAMED
from rivet.integrations.atlas._search.criteria import RecordName, StoredText
from rivet.integrations.atlas._search.expression import Filter, R, Term, refuse
from rivet.integrations.atlas._search.field_types.base import Field, listed


class ReferenceField(Field[R]):
    """Reference to another record: compared by id, number, e-mail or name.

    Args:
        name: Its path in the server's grammar.
        kind: The kind of record, a key of NAMED_KINDS or another name.
        called: The field of that record with its number, e-mail or name.
    """

    def __init__(self, name: str, kind: str, called: str | None = None) -> None:
        super().__init__(name)
        self._kind, self._called = kind, called

    def __eq__(self, value: int | str) -> Filter[R]:  # type: ignore[override]
        found = self._id(value)
        if isinstance(found, RecordName):
            return self._term("eq", found)
        if isinstance(found, str):
            path = f"{self._name}.{self._called}"
            term = Term({"field": path, "operation": "eq", "value": found, "values": []}, joins=True)
            return Filter((term,), of=self._record)
        return self._term("eq", found)

    def __ne__(self, value: int | str) -> Filter[R]:  # type: ignore[override]
        return self._term("ne", self._named_or_id(value))

    def in_(self, *values: int | str) -> Filter[R]:
        """Match one of the records: ids, numbers, e-mails or names."""
        return self._among(map(self._named_or_id, listed(values)))

    def _named_or_id(self, value: Any) -> int | RecordName:
        return self._read(value, lambda one: _resolvable(one, self._kind))  # type: ignore[no-any-return]

    def _id(self, value: Any) -> int | str:
        found: int | str = self._read(value, self._named)
        return found

    def _named(self, value: Any) -> int | str:
        found = validators.reference(value, self._kind)
        if isinstance(found, int):
            return found
        if self._called == "name":
            return StoredText.of(found)
        if self._called == "email" and "@" in found:
            return found.lower()
        if self._called == "customId" and re.fullmatch(rf"{NAMED[self._kind][0]}\d+", found, re.IGNORECASE):
            return found.upper()
        return RecordName.of(found, self._kind)


def _resolvable(value: Any, kind: str) -> int | RecordName:
    """Return an id, or a name that is replaced by an id before the search is sent."""
    found = validators.reference(value, kind)
    return found if isinstance(found, int) else RecordName.of(found, kind)


class ManyField(Field[R]):
    """List of references to other records, compared by ids, numbers, e-mails or names.

    Args:
        name: Its path in the server's grammar.
        kind: The kind of record, a key of NAMED_KINDS.
    """

    _membership = "F.a.has_any(3, 4) matches lists with one of several"

    def __init__(self, name: str, kind: str) -> None:
        super().__init__(name)
        self._kind = kind

    def __eq__(self, value: object) -> NoReturn:
        refuse(self._name, "is a list: use has_any(3, 4)" if value is not None else "is a list: use is_null()")

    __ne__ = __eq__

    def has_any(self, *records: int | str) -> Filter[R]:
        """Match records that refer to at least one of these: ids, numbers, e-mails or names."""
        if not records:
            refuse(self._name, "needs at least one id or name")
        found = [self._read(one, lambda value: _resolvable(value, self._kind)) for one in listed(records)]
        return self._term("inm", "", values=list(dict.fromkeys(found)), joinType="LEFT")
