"""From what people see to ids: numbers such as WO000012, names, e-mails, words of roles.

Names of one kind are resolved with one request (`name_lookup`), and remembered for a while. A name that several records
have is refused, with the records that have it.
"""

from __future__ import annotations

import html
import re
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from atlas_api.api.asset_categories import create_asset_category
from atlas_api.api.auth import get_current_user
from atlas_api.api.work_order_categories import create_work_order_category
from atlas_api.models.category_create import CategoryCreate

from rivet.integrations.atlas._operations.html_texts import cleans_texts
from rivet.integrations.atlas._operations.name_lookup import look_up, told
from rivet.integrations.atlas._operations.steps import Operation, endpoint
from rivet.integrations.atlas._payloads.markup import safe
from rivet.integrations.atlas._payloads.named_kinds import NAMED
from rivet.integrations.atlas._payloads.reader import Draft
from rivet.integrations.atlas._payloads.validators import NAMED_KINDS, FieldError, reference
from rivet.integrations.atlas._support import clock
from rivet.integrations.atlas._support.server_release import ServerRelease
from rivet.integrations.atlas.exceptions import AtlasNotFoundError, AtlasUnsupportedError, AtlasValidationError

if TYPE_CHECKING:
    from rivet.integrations.atlas._operations.context import Context

REMEMBER_SECONDS = 300.0
REMEMBER_NAMES_SECONDS = 30.0
"""For names that people change more easily than numbers and e-mails."""
REMEMBER_AT_MOST = 10_000

_CATEGORIES = {
    "work order category": create_work_order_category,
    "asset category": create_asset_category,
}
"""For each kind of category that a name may make: how to create one."""


class Directory:
    """The names that a client has resolved; shared by with_options() copies."""

    def __init__(self) -> None:
        self._known: dict[tuple[str, str], tuple[int, float]] = {}
        self.hits = 0
        """How often something remembered was used."""

    def get(self, kind: str, name: str) -> int | None:
        id, until = self._known.get((kind, _key(kind, name)), (0, 0.0))
        if clock.monotonic() >= until:
            return None
        if id:
            self.hits += 1
        return id

    def forget(self) -> None:
        """Forget everything: something remembered turned out to be wrong."""
        self._known.clear()

    def forget_record(self, kind: str, id: int) -> None:
        """Forget the names of a record that is gone, or has others now."""
        for key in [key for key, (known, _) in list(self._known.items()) if known == id and key[0] == kind]:
            self._known.pop(key, None)

    def forget_names_of(self, kind: str, record: Any) -> None:
        """Forget the names of a record that was written: another one may have had them, and then they name several."""
        for one in NAMED.get(kind, ("", ()))[1]:
            if isinstance(name := record.get(one), str):
                self._known.pop((kind, _key(kind, name)), None)

    def put(self, kind: str, name: str, id: int) -> None:
        if len(self._known) >= REMEMBER_AT_MOST:
            self._known.clear()
        lifetime = REMEMBER_SECONDS if kind == "user" or _is_number(kind, name) else REMEMBER_NAMES_SECONDS
        self._known[kind, _key(kind, name)] = (id, clock.monotonic() + lifetime)


def _is_number(kind: str, name: str) -> bool:
    prefix = NAMED.get(kind, ("", ()))[0]
    return bool(prefix) and re.fullmatch(rf"{prefix}\d+", name.strip(), re.IGNORECASE) is not None


def _key(kind: str, name: str) -> str:
    """Return the key the server compares: numbers in capitals, e-mails in small letters, other names as they are."""
    name = html.unescape(name.strip())
    if _is_number(kind, name):
        return name.upper()
    return name.lower() if kind == "user" else name


@dataclass(frozen=True, slots=True)
class Located:
    """The record that a call is about.

    Attributes:
        id: Its id.
        record: The record, if it had to be searched for.
        read_at: When that search was sent, on the monotonic clock.
    """

    id: int
    record: Any = None
    read_at: float = 0.0


def record_id(context: Context, value: Any, kind: str) -> Operation[int]:
    """The id of the record that a call is about; raises what `located` does."""
    return (yield from located(context, value, kind)).id


def located(context: Context, value: Any, kind: str) -> Operation[Located]:
    """The record that a call is about.

    Raises:
        AtlasNotFoundError: The value has no form that names such a record, or there is none.
        AtlasValidationError: It names several.
    """
    try:
        found = reference(value, kind)
    except FieldError as error:
        given = repr(value[:80]) if isinstance(value, str) else f"a value of type {type(value).__name__}"
        raise AtlasNotFoundError(f"There is no such {kind}: it {error}. Given was {given}.") from None
    if isinstance(found, int):
        return Located(found)
    if known := context.directory.get(kind, found):
        return Located(known)
    read_at = clock.monotonic()
    records = yield from _records(context, kind, [found])
    if found not in records:
        raise AtlasNotFoundError(f"There is no {kind} {found!r}; {NAMED_KINDS[kind][1]} names one.")
    return Located(records[found].id, records[found], read_at)


def resolve(
    context: Context, draft: Draft, *, make_categories: bool = False, release: ServerRelease | None = None
) -> Operation[None]:
    """Put ids in the place of the names in a draft.

    Args:
        context: What the client shares.
        draft: Is changed.
        make_categories: Create a category that does not exist.
        release: Of the server, for the name of such a category.

    Raises:
        AtlasValidationError: A name names nothing, or several records.
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
        for kind in (wanted.keys() & _CATEGORIES.keys() if make_categories else ())
        for name in wanted[kind]
        if (kind, name) not in found
    }
    problems = {}
    for field, ref in draft.references.items():
        named = [value for value in _values(draft.values.get(field)) if isinstance(value, str)]
        missing = [name for name in named if (ref.kind, name) not in found.keys() | makeable]
        if missing:
            forms = NAMED_KINDS[ref.kind][1]
            problems[field] = f"there is no {ref.kind} {', '.join(missing)} (accepted: {forms})"
    if problems:
        told = "; ".join(f"{field}: {problem}" for field, problem in problems.items())
        raise AtlasValidationError(f"A reference names nothing: {told}.", field_errors=problems)
    for kind, name in makeable:  # only now that nothing else is wrong
        found[kind, name] = yield from _make_category(context, kind, name, release)
    for field, ref in draft.references.items():
        if field in draft.values:
            resolved = [found[ref.kind, v] if isinstance(v, str) else v for v in _values(draft.values[field])]
            draft.values[field] = list(dict.fromkeys(resolved)) if ref.many else resolved[0]


def _values(value: Any) -> list[Any]:
    return value if isinstance(value, list) else [value]


def ids_of(context: Context, kind: str, names: list[str]) -> Operation[dict[str, int]]:
    """The ids of the records that names name; a name that names nothing is left out.

    Raises:
        AtlasValidationError: A name names several.
    """
    found = {name: id for name in names if (id := context.directory.get(kind, name))}
    missing = [name for name in names if name not in found]
    if missing:
        # Calls that need the same names at the same time ask once.
        what = ("names", kind, tuple(missing))
        found |= yield from context.account.alone(what, lambda: _missing_ids(context, kind, missing))
    return found


def _missing_ids(context: Context, kind: str, names: list[str]) -> Operation[dict[str, int]]:
    found = {name: id for name in names if (id := context.directory.get(kind, name))}
    if missing := [name for name in names if name not in found]:
        records = yield from _records(context, kind, missing)
        found |= {name: record.id for name, record in records.items()}
    return found


def _records(context: Context, kind: str, names: list[str]) -> Operation[dict[str, Any]]:
    """The one record of each name that names one; remembers them."""
    found = yield from look_up(context, kind, names)
    several = {name: records for name, records in found.items() if len(records) > 1}
    if several:
        problems = {name: f"names several records: {told(records)}" for name, records in several.items()}
        listed = "; ".join(f"{name} {problem}" for name, problem in problems.items())
        raise AtlasValidationError(f"Use an id, since a name is not the only one: {listed}.", field_errors=problems)
    for name, records in found.items():
        for record in records:
            context.directory.put(kind, name, record.id)
    return {name: records[0] for name, records in found.items() if records}


def _make_category(context: Context, kind: str, name: str, release: ServerRelease | None) -> Operation[int]:
    try:
        stored = safe(name) if release is None or (yield from cleans_texts(release)) else name
        category = yield from _created_category(kind, CategoryCreate(stored))
    except AtlasValidationError:
        # Another caller made it in the meantime (406); otherwise it is still not there.
        there = yield from _records(context, kind, [name])
        if name not in there:
            raise
        id: int = there[name].id
        return id
    context.directory.put(kind, name, category.id)
    id = category.id
    return id


def _created_category(kind: str, body: CategoryCreate) -> Operation[Any]:
    create = _CATEGORIES[kind]
    try:
        return (yield endpoint(create, body=body))
    except AtlasUnsupportedError:
        # Before 1.7.0 the server requires the owner (``asset-category.create.with-settings``).
        user = yield endpoint(get_current_user)
        body.additional_properties["companySettings"] = {"id": user.company_settings_id}
        return (yield endpoint(create, body=body))
