"""From what people see to ids: numbers such as WO000012, e-mails, words of roles, names of categories.

A number is looked up by search and never computed: id 15 can be WO000012 (a failed insert uses an id up, but no
number). Names of one kind are resolved with one request, and remembered for a while.
"""

from __future__ import annotations

import html
from collections.abc import Mapping
from typing import Any

from atlas_api.api.asset_categories import create_asset_category, list_asset_categories
from atlas_api.api.assets import search_assets
from atlas_api.api.auth import get_current_user
from atlas_api.api.locations import search_locations
from atlas_api.api.roles import list_roles
from atlas_api.api.users import search_users
from atlas_api.api.work_order_categories import create_work_order_category, list_work_order_categories
from atlas_api.api.work_orders import search_work_orders
from atlas_api.models.category_create import CategoryCreate

from rivet.integrations.atlas._operations.html_texts import cleans_texts
from rivet.integrations.atlas._operations.pages import is_last
from rivet.integrations.atlas._operations.steps import Operation, endpoint
from rivet.integrations.atlas._payloads.markup import safe
from rivet.integrations.atlas._payloads.reader import Draft
from rivet.integrations.atlas._payloads.validators import NAMED_KINDS, FieldError, reference
from rivet.integrations.atlas._payloads.vocabulary import TO_ATLAS_ROLE
from rivet.integrations.atlas._search.criteria import after, criteria, equals
from rivet.integrations.atlas._support import clock
from rivet.integrations.atlas._support.server_release import ServerRelease
from rivet.integrations.atlas.exceptions import AtlasNotFoundError, AtlasUnsupportedError, AtlasValidationError

REMEMBER_SECONDS = 300.0
REMEMBER_NAMES_SECONDS = 30.0
"""For names of categories, which people rename more easily than numbers and e-mails change."""
REMEMBER_AT_MOST = 10_000
SEVERAL = 5
"""Records asked for each number: more than one has it only where creates raced."""

_NUMBERED = {"work order": search_work_orders, "asset": search_assets, "location": search_locations}
_CATEGORIES = {
    "work order category": (list_work_order_categories, create_work_order_category),
    "asset category": (list_asset_categories, create_asset_category),
}
"""For each kind of category, how to list them and how to create one."""


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

    def put(self, kind: str, name: str, id: int) -> None:
        if len(self._known) >= REMEMBER_AT_MOST:
            self._known.clear()
        lifetime = REMEMBER_NAMES_SECONDS if kind.endswith("category") else REMEMBER_SECONDS
        self._known[kind, _key(kind, name)] = (id, clock.monotonic() + lifetime)


def _key(kind: str, name: str) -> str:
    """What the server compares: numbers in capitals, e-mails in small letters, names without case and escaping."""
    name = html.unescape(name.strip())
    if kind in _NUMBERED:
        return name.upper()
    return name.lower() if kind == "user" else name.casefold()


def record_id(directory: Directory, value: Any, kind: str) -> Operation[int]:
    """The id of the record that a call is about.

    Raises:
        AtlasNotFoundError: The value has no form that names such a record, or there is none.
    """
    try:
        found = reference(value, kind)
    except FieldError as error:
        given = repr(value[:80]) if isinstance(value, str) else f"a value of type {type(value).__name__}"
        raise AtlasNotFoundError(f"There is no such {kind}: it {error}. Given was {given}.") from None
    if isinstance(found, int):
        return found
    ids = yield from _ids(directory, kind, [found])
    if found not in ids:
        raise AtlasNotFoundError(f"There is no {kind} {found!r}; {NAMED_KINDS[kind][1]} names one.")
    return ids[found]


def resolve(
    directory: Directory, draft: Draft, *, make_categories: bool = False, release: ServerRelease | None = None
) -> Operation[None]:
    """Put ids in the place of the names in a draft.

    Args:
        directory: The names that are known.
        draft: Is changed.
        make_categories: Create a category that does not exist.
        release: Of the server, for the name of such a category.

    Raises:
        AtlasValidationError: A name names nothing.
    """
    wanted: dict[str, list[str]] = {}
    for field, ref in draft.references.items():
        for value in _values(draft.values.get(field)):
            if isinstance(value, str):
                wanted.setdefault(ref.kind, []).append(value)
    found: dict[tuple[str, str], int] = {}
    for kind, names in wanted.items():
        ids = yield from _ids(directory, kind, list(dict.fromkeys(names)))
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
        found[kind, name] = yield from _make_category(directory, kind, name, release)
    for field, ref in draft.references.items():
        if field in draft.values:
            ids_of = [found[ref.kind, v] if isinstance(v, str) else v for v in _values(draft.values[field])]
            draft.values[field] = list(dict.fromkeys(ids_of)) if ref.many else ids_of[0]


def _values(value: Any) -> list[Any]:
    return value if isinstance(value, list) else [value]


def _ids(directory: Directory, kind: str, names: list[str]) -> Operation[dict[str, int]]:
    found = {name: id for name in names if (id := directory.get(kind, name)) is not None}
    missing = [name for name in names if name not in found]
    if missing:
        fetched = yield from _fetch(kind, missing)
        for key, id in fetched.items():
            directory.put(kind, key, id)
        found.update({name: id for name in missing if (id := fetched.get(_key(kind, name))) is not None})
    return found


def _fetch(kind: str, names: list[str]) -> Operation[Mapping[str, int]]:
    """Ids by the keys of names; may hold more than was asked for."""
    keys = sorted({_key(kind, name) for name in names})
    if kind in _NUMBERED:
        return (yield from _numbered(kind, keys))
    if kind == "user":
        body = criteria(equals("email", keys), size=len(keys))
        page = yield endpoint(search_users, body=body, enabled_only=False)
        return {_key(kind, user.email): user.id for user in page.content if user.email}
    if kind == "role":
        return _role_ids((yield endpoint(list_roles)))
    categories = yield endpoint(_CATEGORIES[kind][0])
    return {_key(kind, category.name): category.id for category in categories if category.name}


def _numbered(kind: str, numbers: list[str]) -> Operation[Mapping[str, int]]:
    """Ids by numbers. A server gives creates that race the same number, so one may name several records.

    Raises:
        AtlasValidationError: A number names several.
    """
    size = SEVERAL * len(numbers)
    found: dict[str, list[int]] = {}
    last = 0
    while True:
        page = yield endpoint(_NUMBERED[kind], body=criteria(after(last), equals("customId", numbers), size=size))
        for record in page.content:
            if record.custom_id:
                found.setdefault(_key(kind, record.custom_id), []).append(record.id)
        if is_last(page, size) or not page.content or page.content[-1].id <= last:
            break
        last = page.content[-1].id
    if several := {number: ids for number, ids in found.items() if len(ids) > 1}:
        told = "; ".join(f"{number} names the ids {', '.join(map(str, ids))}" for number, ids in several.items())
        message = f"A number names several records, so use an id: {told}."
        raise AtlasValidationError(message, field_errors=dict.fromkeys(several, "names several records"))
    return {number: ids[0] for number, ids in found.items()}


def _role_ids(roles: Any) -> dict[str, int]:
    """By name, then by code: a company's role cannot take the word of a default role."""
    by_name = {_key("role", role.name): role.id for role in roles if role.name}
    by_code = {_key("role", role.code): role.id for role in roles if role.code and role.code != "USER_CREATED"}
    words = {
        _key("role", word): by_code[_key("role", code)]
        for word, code in TO_ATLAS_ROLE.items()
        if _key("role", code) in by_code
    }
    return {**by_name, **by_code, **words}


def _make_category(directory: Directory, kind: str, name: str, release: ServerRelease | None) -> Operation[int]:
    try:
        stored = safe(name) if release is None or (yield from cleans_texts(release)) else name
        category = yield from _created_category(kind, CategoryCreate(stored))
    except AtlasValidationError:
        # Another caller made it in the meantime (406); otherwise it is still not there.
        ids = yield from _fetch(kind, [name])
        if (found := ids.get(_key(kind, name))) is None:
            raise
        return found
    directory.put(kind, name, category.id)
    id: int = category.id
    return id


def _created_category(kind: str, body: CategoryCreate) -> Operation[Any]:
    create = _CATEGORIES[kind][1]
    try:
        return (yield endpoint(create, body=body))
    except AtlasUnsupportedError:
        # Before 1.7.0 the server wants to be told whose it is (``asset-category.create.with-settings``).
        user = yield endpoint(get_current_user)
        body.additional_properties["companySettings"] = {"id": user.company_settings_id}
        return (yield endpoint(create, body=body))
