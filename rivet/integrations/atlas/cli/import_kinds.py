"""Description of a kind of record for imports and exports: its columns, and the calls that read and write a record."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from typing import Any, Literal

from rivet.integrations.atlas._client._sync.client import SyncAtlasClient

Form = Literal["text", "number", "date", "flag", "word", "one", "many", "list", "json"]


@dataclass(frozen=True, slots=True)
class Column:
    """One column of an import, and of an export.

    Attributes:
        key: The key of the payload.
        form: How its cells are read.
        kind: For ``one`` and ``many``: the kind of record that its cells name.
        titles: Other headers that mean it, beside the key and what `header_key` makes equal to it.
        words: For ``word``, for ``list`` if not all values are valid, and for a custom field: the valid values.
        example: Example in the template.
        can_change: Whether an update can set it.
        field_type: For a custom field: its type.
        is_required: Whether each new record needs it.
    """

    key: str
    form: Form = "text"
    kind: str = ""
    titles: tuple[str, ...] = ()
    words: tuple[str, ...] = ()
    example: str = ""
    can_change: bool = True
    field_type: str = ""
    is_required: bool = False

    @property
    def header(self) -> str:
        """Header in exports and templates: the key, or the label of a custom field."""
        return self.titles[0] if " " in self.key else self.key


@dataclass(frozen=True, slots=True)
class ImportKind:
    """Kind of record that can be imported and exported.

    Attributes:
        name: As on the command line.
        noun: One of them.
        label: The key that people call a record by, which every row must have.
        columns: Its columns, in the order of the template.
        permission: The entity of the server's permissions; empty if the server decides otherwise.
        check: Reads a payload, as the call that creates it does; raises AtlasValidationError.
        check_changes: The same for an update.
        create: Creates a record.
        update: Changes a record by its id; None if that cannot be done.
        walk: Iterates over all records, or those that a new one may duplicate.
        double: Returns the values that make two records duplicates, from a record or a payload with ids; None if none
            do.
        walk_of: For records that belong to another one: iterates over those of the parent in a payload.
        free_limit: Maximum number without a licence; None for any number.
        may_repeat: Equal records are no mistake.
        is_named: Records are called by their names; titles recur, and name none.
        is_unique: The server takes no two with the same label, in any case.
        view: Returns what a record shows, by the keys of the columns.
        complete: Returns a row's payload with what it implies, if it creates a record (True) or changes one; raises
            AtlasValidationError.
    """

    name: str
    noun: str
    label: str
    columns: tuple[Column, ...]
    permission: str
    check: Callable[[dict[str, Any]], object]
    check_changes: Callable[[dict[str, Any]], object]
    create: Callable[[SyncAtlasClient, Any, str | None], Any]
    update: Callable[[SyncAtlasClient, int, Any], Any] | None
    walk: Callable[[SyncAtlasClient], Iterable[Any]]
    double: Callable[[Mapping[str, Any]], tuple[Any, ...]]
    walk_of: Callable[[SyncAtlasClient, Mapping[str, Any]], Iterable[Any]] | None = None
    free_limit: int | None = None
    may_repeat: bool = False
    is_named: bool = True
    is_unique: bool = False
    view: Callable[[Mapping[str, Any]], Mapping[str, Any]] = dict
    complete: Callable[[dict[str, Any], bool], dict[str, Any]] = lambda payload, _is_new: payload

    def column(self, header: str) -> Column | None:
        """Return the column of a header."""
        wanted = header_key(header)
        for title in ("key", "titles"):  # a key goes before another column's title
            for column in self.columns:
                names = (column.key,) if title == "key" else column.titles
                if wanted in {header_key(name) for name in names}:
                    return column
        return None


READ_ONLY = frozenset(
    ("createdby", "createdat", "updatedat", "updatedby", "lastlogin", "haschildren", "parentrequest", "phone2")
)
"""Columns of exports that the server sets itself: an import skips them."""

NUMBER_COLUMNS = frozenset(("id", "customid", "number", "nr", "no", "nummer", "numero"))
"""Headers of the column that identifies an existing record."""

CODES = ("barCode", "barcode", "nfcId")
"""Columns that only one record has, and by which an update finds it."""


def header_key(header: str) -> str:
    """Normalise a header: lower case, no accents, only letters and digits.

    Example:
        >>> header_key("Échéance (Date)"), header_key("dueDate") == header_key("DUE DATE *")
        ('echeancedate', True)
    """
    plain = unicodedata.normalize("NFKD", header.casefold())
    return re.sub(r"[^\w]|_", "", "".join(one for one in plain if not unicodedata.combining(one)))


def folded(value: Any) -> str:
    """Normalise a name for comparisons: ignore case, repeated blanks, and how accents are composed."""
    return unicodedata.normalize("NFC", " ".join(str(value or "").split()).casefold())


def plural(noun: str) -> str:
    """Return the plural of a kind's noun.

    Example:
        >>> plural("asset category"), plural("part")
        ('asset categories', 'parts')
    """
    return re.sub(r"y$", "ie", noun) + "s"


def with_article(noun: str) -> str:
    """Return a kind's noun with its article.

    Example:
        >>> with_article("asset"), with_article("user")
        ('an asset', 'a user')
    """
    return f"{'an' if noun[0] in 'aeio' else 'a'} {noun}"


def reference_id(value: Any) -> Any:
    """Return the id of a reference: of another record as a record shows it, or as a payload has it."""
    return value.get("id") if isinstance(value, Mapping) else value


def named_alike(*keys: str) -> Callable[[Mapping[str, Any]], tuple[Any, ...]]:
    """Return the comparison of records by some of their strings."""
    return lambda one: tuple(folded(one.get(key)) for key in keys)
