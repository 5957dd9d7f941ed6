"""References to other records, compared by id, number, e-mail or name."""

from __future__ import annotations

import re
from typing import Any, NoReturn

from rivet.integrations.atlas._payloads import validators
from rivet.integrations.atlas._payloads.named_kinds import NAMED
from rivet.integrations.atlas._payloads.validators import FieldError
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

    def __ne__(self, value: int) -> Filter[R]:  # type: ignore[override]
        return self._term("ne", self._number(value))

    def in_(self, *values: int) -> Filter[R]:
        """Match one of the records with these ids."""
        return self._among(map(self._number, listed(values)))

    def _number(self, value: Any) -> int:
        found = self._id(value)
        if isinstance(found, str):
            refuse(self._name, "accepts only ids here; == accepts a number, e-mail or name, too")
        return found

    def _id(self, value: Any) -> int | str:
        found: int | str = self._read(value, self._named)
        return found

    def _named(self, value: Any) -> int | str:
        found = validators.reference(value, self._kind)
        if isinstance(found, int):
            return found
        if self._called == "name":
            return StoredText.of(found)
        if self._called == "email":
            return found.lower()
        if self._called == "customId" and re.fullmatch(rf"{NAMED[self._kind][0]}\d+", found, re.IGNORECASE):
            return found.upper()
        return RecordName.of(found, self._kind)


def _id_of_many(value: Any) -> int:
    if isinstance(value, int) and not isinstance(value, bool) and 0 < value < validators.LARGEST:
        return value
    raise FieldError(
        "accepts only ids, such as has_any(3, 4); as a keyword, find(assigned_to=...) takes names and e-mails, too"
    )


class ManyField(Field[R]):
    """List of references to other records, compared by their ids."""

    def __eq__(self, _value: object) -> NoReturn:
        refuse(self._name, "is a list: use has_any(3, 4)")

    __ne__ = __eq__

    def has_any(self, *ids: int) -> Filter[R]:
        """Match records that refer to at least one of these ids."""
        if not ids:
            refuse(self._name, "needs at least one id")
        found = [self._read(id, _id_of_many) for id in listed(ids)]
        return self._term("inm", "", values=list(dict.fromkeys(found)), joinType="LEFT")
