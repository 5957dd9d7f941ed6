"""Calls on kinds of records that the client has no methods for, through the generated endpoint functions."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from types import ModuleType
from typing import Any

from atlas_api.api.asset_categories import list_asset_categories
from atlas_api.api.customers import search_customers
from atlas_api.api.locations import create_location as create_location_endpoint
from atlas_api.api.locations import get_location, patch_location, search_locations
from atlas_api.api.roles import list_roles
from atlas_api.api.teams import search_teams
from atlas_api.api.users import invite_users
from atlas_api.api.vendors import search_vendors
from atlas_api.api.work_order_categories import list_work_order_categories
from atlas_api.models.invitation import Invitation
from atlas_api.models.location import Location
from atlas_api.models.location_create import LocationCreate
from atlas_api.models.location_patch import LocationPatch
from atlas_api.models.reference import Reference
from atlas_api.models.user import User
from atlas_api.models.work_order import WorkOrder

from rivet.integrations.atlas._client._sync.client import SyncAtlasClient
from rivet.integrations.atlas._payloads.markup import safe
from rivet.integrations.atlas._payloads.schemas import ROLE_WORDS
from rivet.integrations.atlas._payloads.vocabulary import TO_ATLAS_ROLE
from rivet.integrations.atlas._search.criteria import after, criteria, equals
from rivet.integrations.atlas._search.fields import F, UserF
from rivet.integrations.atlas._support.defaults import PAGE_SIZE
from rivet.integrations.atlas._support.server_release import CLEANED_TEXTS, release_of
from rivet.integrations.atlas.exceptions import AtlasError, AtlasNotFoundError, AtlasValidationError

ONE = ("parentLocation", "image")
MANY = ("workers", "teams", "vendors", "customers", "files")


def open_work_orders(client: SyncAtlasClient) -> Iterable[WorkOrder]:
    """Work orders that are neither complete nor cancelled."""
    wanted = F.status.in_("OPEN", "IN_PROGRESS", "ON_HOLD") & F.archived.is_(False)
    return client.iter_work_orders(wanted, lane="bulk")


def create_location(client: SyncAtlasClient, payload: dict[str, Any], _key: str | None = None) -> Any:
    """Create a location from a payload whose references are ids."""
    return create_location_endpoint.sync(client=client.api, body=LocationCreate.from_dict(_body(client, payload)))


def update_location(client: SyncAtlasClient, id: int, changes: dict[str, Any]) -> Any:
    """Change some fields of a location, and keep all others: the server replaces whole records."""
    current = get_location.sync(client=client.api, id=id).to_dict()
    body: dict[str, Any] = {key: current.get(key) for key in LocationPatch._WIRE if key != "customFields"}
    body |= {key: {"id": body[key]["id"]} for key in ONE if body.get(key)}
    body |= {key: [{"id": one["id"]} for one in body.get(key) or []] for key in MANY}
    body |= _body(client, changes)
    return patch_location.sync(client=client.api, id=id, body=LocationPatch.from_dict(body))


def _body(client: SyncAtlasClient, payload: dict[str, Any]) -> dict[str, Any]:
    cleans = release_of(client._config.base_url).has(CLEANED_TEXTS) is not False
    body = {key: safe(value) if cleans else value for key, value in payload.items()}
    body |= {key: {"id": body[key]} for key in ONE if body.get(key)}
    return body | {key: [{"id": id} for id in body[key]] for key in MANY if key in body}


def create_user(client: SyncAtlasClient, payload: Any, _key: str | None = None) -> Any:
    """Create a user with a password; without one, invite them: they sign up with a password of their own."""
    if "password" in payload:
        return client.create_user(payload, lane="bulk")
    invite(client, [payload["email"]], payload.get("role", "USER"))
    return None


def invite(client: SyncAtlasClient, emails: list[str], role: str, *, mail: bool = True) -> str:
    """Invite people by e-mail; return the code of their role.

    Raises:
        AtlasValidationError: No such role.
    """
    wanted = TO_ATLAS_ROLE.get(role.upper(), role.upper())
    found = [one.id for one in list_roles.sync(client=client.api) if one.code == wanted]
    if not found:
        problem = f"must be one of {', '.join(ROLE_WORDS)}"
        raise AtlasValidationError(f"role {problem}.", field_errors={"role": problem})
    body = Invitation(role=Reference(found[0]), emails=emails, disable_sending_email=not mail)
    invite_users.sync(client=client.api, body=body)
    return wanted


def all_of(client: SyncAtlasClient, kind: str) -> Iterator[Any]:
    """Return all records of a kind to which cells can refer; none if the user may not view them."""
    walks: dict[str, Any] = {
        "asset": lambda: client.iter_assets(lane="bulk"),
        "location": lambda: client.iter_locations(lane="bulk"),
        "user": lambda: client.iter_users(UserF.id > 0, lane="bulk"),
        "team": lambda: walk(client, search_teams),
        "vendor": lambda: walk(client, search_vendors),
        "customer": lambda: walk(client, search_customers),
        "asset category": lambda: list_asset_categories.sync(client=client.api),
        "work order category": lambda: list_work_order_categories.sync(client=client.api),
    }
    yield from walks[kind]()


def walk(
    client: SyncAtlasClient, search: ModuleType, *, limit: int | None = None, page_size: int = PAGE_SIZE
) -> Iterator[Any]:
    """Iterate over all records that an endpoint function finds, in the order of their ids."""
    last = count = 0
    while True:
        page: Any = search.sync(client=client.api, body=criteria(after(last), size=page_size))
        for one in page.content:
            yield one
            count += 1
            if count == limit:
                return
        if len(page.content) < page_size:
            return
        last = page.content[-1].id


def record(client: SyncAtlasClient, noun: str, search: ModuleType, get: ModuleType, given: str) -> Any:
    """Return a record by its id, or by its number.

    Raises:
        AtlasNotFoundError: It does not exist.
    """
    if given.isdecimal():
        return get.sync(client=client.api, id=int(given))
    page: Any = search.sync(client=client.api, body=criteria(equals("customId", [given.upper()]), size=1))
    if not page.content:
        raise AtlasNotFoundError(f"There is no {noun} {given!r}; its id or its number names one.")
    return page.content[0]


def location(client: SyncAtlasClient, given: str) -> Location:
    """Return a location by its id or number."""
    found: Location = record(client, "location", search_locations, get_location, given)
    return found


def user_id(client: SyncAtlasClient, email: str) -> int:
    """Return the id of a person.

    Raises:
        AtlasNotFoundError: It does not exist.
    """
    for one in client.iter_users(UserF.email == email.strip().lower(), limit=1):
        return one.id
    raise AtlasNotFoundError(f"There is no user {email!r}; an e-mail names one.")


def current_user(client: SyncAtlasClient) -> User:
    """Return the signed-in user."""
    from atlas_api.api.auth import get_current_user

    return get_current_user.sync(client=client.api)


def is_licensed(client: SyncAtlasClient) -> bool:
    """Return whether the server has a licence; True if it does not say."""
    try:
        state = client.request("GET", "/license/state")
    except AtlasError:
        return True
    return bool(isinstance(state, dict) and state.get("valid"))
