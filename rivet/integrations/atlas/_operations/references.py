"""Resolve human-readable references (WO000012, e-mail, full name, role, category) to numeric ids.

Names of one kind are resolved with one request (`name_lookup`), and cached for a while. A name that several records
have is refused, with a list of those records.
"""

from __future__ import annotations

import html
import re
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from atlas_api.api.auth import get_current_user
from atlas_api.models.category_create import CategoryCreate

from rivet.integrations.atlas._kinds import kind_named
from rivet.integrations.atlas._kinds.kind import offered
from rivet.integrations.atlas._operations.html_escaping import cleans_texts
from rivet.integrations.atlas._operations.name_lookup import describe_records, look_up, names_of
from rivet.integrations.atlas._operations.near_names import no_such_record
from rivet.integrations.atlas._operations.steps import CallFlow, endpoint
from rivet.integrations.atlas._payloads.markup import safe
from rivet.integrations.atlas._payloads.named_kinds import NAMED
from rivet.integrations.atlas._payloads.reader import Draft
from rivet.integrations.atlas._payloads.validators import FieldError, reference
from rivet.integrations.atlas._support import clock
from rivet.integrations.atlas._support.server_release import ServerRelease
from rivet.integrations.atlas.exceptions import AtlasNotFoundError, AtlasUnsupportedError, AtlasValidationError

if TYPE_CHECKING:
    from rivet.integrations.atlas._operations.context import Context

REMEMBER_SECONDS = 300.0
REMEMBER_NAMES_SECONDS = 30.0
"""Shorter lifetime for names, which people change more often than numbers and e-mails."""
REMEMBER_AT_MOST = 10_000


class Directory:
    """Cache of names resolved to ids; shared by with_options() copies."""

    def __init__(self) -> None:
        self._known: dict[tuple[str, str], tuple[int, float]] = {}
        self.hits = 0
        """Number of cache hits, to detect whether a call used a cached name."""

    def get(self, kind: str, name: str) -> int | None:
        id, until = self._known.get((kind, _key(kind, name)), (0, 0.0))
        if clock.monotonic() >= until:
            return None
        if id:
            self.hits += 1
        return id

    def forget(self) -> None:
        """Forget everything: a cached name turned out to be outdated."""
        self._known.clear()

    def forget_record(self, kind: str, id: int) -> None:
        """Forget the names of a record that was deleted or changed."""
        for key in [key for key, (known, _) in list(self._known.items()) if known == id and key[0] == kind]:
            self._known.pop(key, None)

    def forget_names_of(self, kind: str, record: Any) -> None:
        """Forget the names of a written record: if another record has the same name, it is now ambiguous."""
        for name in names_of(kind_named(kind), record):
            self._known.pop((kind, _key(kind, name)), None)

    def put(self, kind: str, name: str, id: int) -> None:
        if len(self._known) >= REMEMBER_AT_MOST:
            self._known.clear()
        lifetime = REMEMBER_SECONDS if "@" in name or _is_number(kind, name) else REMEMBER_NAMES_SECONDS
        self._known[kind, _key(kind, name)] = (id, clock.monotonic() + lifetime)


def _is_number(kind: str, name: str) -> bool:
    prefix = NAMED.get(kind, ("", ()))[0]
    return bool(prefix) and re.fullmatch(rf"{prefix}\d+", name.strip(), re.IGNORECASE) is not None


def _key(kind: str, name: str) -> str:
    """Return the form that the server compares: numbers in upper case, e-mails in lower case, other names unchanged."""
    name = html.unescape(name.strip())
    if _is_number(kind, name):
        return name.upper()
    return name.lower() if kind == "user" and "@" in name else name


@dataclass(frozen=True, slots=True)
class Located:
    """Record that a call is about.

    Attributes:
        id: Its id.
        record: The record, if it had to be searched for.
        read_at: When that search was sent, on the monotonic clock.
    """

    id: int
    record: Any = None
    read_at: float = 0.0


def record_id(context: Context, value: Any, kind: str) -> CallFlow[int]:
    """Return the id of the record that a call is about; raises the same errors as `located`."""
    return (yield from located(context, value, kind)).id


def located(context: Context, value: Any, kind: str) -> CallFlow[Located]:
    """Return the record that a call is about.

    Raises:
        AtlasNotFoundError: The value has no valid form, or no such record exists.
        AtlasValidationError: The name is ambiguous.
    """
    try:
        found = reference(value, kind)
    except FieldError as error:
        given = repr(value[:80]) if isinstance(value, str) else f"a value of type {type(value).__name__}"
        raise AtlasNotFoundError(f"There is no such {kind}: the reference {error}, not {given}.") from None
    if isinstance(found, int):
        return Located(found)
    if known := context.directory.get(kind, found):
        return Located(known)
    read_at = clock.monotonic()
    records = yield from _records(context, kind, [found])
    if found not in records:
        problem = yield from no_such_record(context, kind, [found])
        raise AtlasNotFoundError(f"{problem[0].upper()}{problem[1:]}.")
    return Located(records[found].id, records[found], read_at)


def resolve(
    context: Context, draft: Draft, *, make_categories: bool = False, release: ServerRelease | None = None
) -> CallFlow[None]:
    """Replace the names in a draft by ids.

    Args:
        context: Shared state of the client.
        draft: Changed in place.
        make_categories: Create a category that does not exist.
        release: The server's release, for the name of a new category.

    Raises:
        AtlasValidationError: A name does not exist, or is ambiguous.
    """
    wanted: dict[str, list[str]] = {}
    for field, ref in draft.references.items():
        for value in _values(draft.values.get(field)):
            if isinstance(value, str):
                wanted.setdefault(ref.kind, []).append(value)
    found: dict[tuple[str, str], int] = {}
    for kind, names in wanted.items():
        ids = yield from ids_of(context, kind, list(dict.fromkeys(names)))
        found.update({(kind, name): id for name, id in ids.items()})
    makeable = {
        (kind, name)
        for kind in wanted
        for name in wanted[kind]
        if make_categories and is_category(kind) and (kind, name) not in found
    }
    problems = {}
    for field, ref in draft.references.items():
        named = [value for value in _values(draft.values.get(field)) if isinstance(value, str)]
        missing = [name for name in named if (ref.kind, name) not in found.keys() | makeable]
        if missing:
            problems[field] = yield from no_such_record(context, ref.kind, missing)
    if problems:
        listed = "; ".join(f"{field}: {problem}" for field, problem in problems.items())
        raise AtlasValidationError(f"A referenced record does not exist: {listed}.", field_errors=problems)
    for kind, name in makeable:  # only now that all other references are valid
        found[kind, name] = yield from make_category(context, kind, name, release)
    for field, ref in draft.references.items():
        if field in draft.values:
            resolved = [found[ref.kind, v] if isinstance(v, str) else v for v in _values(draft.values[field])]
            draft.values[field] = list(dict.fromkeys(resolved)) if ref.many else resolved[0]


def _values(value: Any) -> list[Any]:
    return value if isinstance(value, list) else [value]


def ids_of(context: Context, kind: str, names: list[str]) -> CallFlow[dict[str, int]]:
    """Return the ids of the records with the given names; an unknown name is left out.

    Raises:
        AtlasValidationError: A name is ambiguous.
    """
    found = {name: id for name in names if (id := context.directory.get(kind, name))}
    missing = [name for name in names if name not in found]
    if missing:
        # Calls that need the same names at the same time share one request.
        what = ("names", kind, tuple(missing))
        found |= yield from context.account.deduplicated(what, lambda: _missing_ids(context, kind, missing))
    return found


def _missing_ids(context: Context, kind: str, names: list[str]) -> CallFlow[dict[str, int]]:
    found = {name: id for name in names if (id := context.directory.get(kind, name))}
    if missing := [name for name in names if name not in found]:
        records = yield from _records(context, kind, missing)
        found |= {name: record.id for name, record in records.items()}
    return found


def _records(context: Context, kind: str, names: list[str]) -> CallFlow[dict[str, Any]]:
    """Return the record of each name that has exactly one; caches them."""
    found = yield from look_up(context, kind, names)
    several = {name: records for name, records in found.items() if len(records) > 1}
    if several:
        problems = {name: f"names several records: {describe_records(records)}" for name, records in several.items()}
        listed = "; ".join(f"{name} {problem}" for name, problem in problems.items())
        raise AtlasValidationError(f"Use an id, since a name is ambiguous: {listed}.", field_errors=problems)
    for name, records in found.items():
        for record in records:
            context.directory.put(kind, name, record.id)
    return {name: records[0] for name, records in found.items() if records}


def is_category(kind: str) -> bool:
    """Return whether a payload may name a record of this kind that does not exist yet: it is created."""
    return kind.endswith("category")


def make_category(context: Context, kind: str, name: str, release: ServerRelease | None) -> CallFlow[int]:
    """Create a category; return its id, or that of the one that another caller created in the meantime.

    Raises:
        AtlasValidationError: The server refuses the name.
    """
    try:
        stored = safe(name) if release is None or (yield from cleans_texts(release)) else name
        category = yield from _created_category(kind, CategoryCreate(stored))
    except AtlasValidationError:
        # Another caller created it in the meantime (406); otherwise it still does not exist.
        there = yield from _records(context, kind, [name])
        if name not in there:
            raise
        id: int = there[name].id
        return id
    context.directory.put(kind, name, category.id)
    id = category.id
    return id


def _created_category(kind: str, body: CategoryCreate) -> CallFlow[Any]:
    create = offered(kind_named(kind).create).call.module
    try:
        return (yield endpoint(create, body=body))
    except AtlasUnsupportedError:
        # Before 1.7.0 the server requires the owner (``asset-category.create.with-settings``).
        user = yield endpoint(get_current_user)
        body.additional_properties["companySettings"] = {"id": user.company_settings_id}
        return (yield endpoint(create, body=body))
