"""Calls on kinds of records that the client has no methods for, through the generated endpoint functions."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from typing import Any

from atlas_api.api.roles import list_roles
from atlas_api.api.users import invite_users
from atlas_api.models.invitation import Invitation
from atlas_api.models.reference import Reference
from atlas_api.models.user import User
from atlas_api.models.work_order import WorkOrder

from rivet.integrations.atlas._client._sync.client import SyncAtlasClient
from rivet.integrations.atlas._kinds import Kind, kind_named
from rivet.integrations.atlas._payloads.schemas import ROLE_WORDS
from rivet.integrations.atlas._payloads.vocabulary import TO_ATLAS_ROLE
from rivet.integrations.atlas._search.fields import F, UserF
from rivet.integrations.atlas._support.json_names import camel_case
from rivet.integrations.atlas.exceptions import AtlasError, AtlasValidationError


def open_work_orders(client: SyncAtlasClient) -> Iterable[WorkOrder]:
    """Work orders that are neither complete nor cancelled."""
    wanted = F.status.in_("OPEN", "IN_PROGRESS", "ON_HOLD") & F.archived.is_(False)
    return client.iter_work_orders(wanted, lane="bulk")


def create_user(client: SyncAtlasClient, payload: Any, _key: str | None = None) -> Any:
    """Create a user with a password; without one, invite them: they sign up with a password of their own."""
    if "password" in payload:
        plain: Any = {key: payload[key] for key in payload if key != "jobTitle"}
        created = client.create_user(plain, lane="bulk")
        return update_user(client, created.id, {"jobTitle": payload["jobTitle"]}) if "jobTitle" in payload else created
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


def update_user(client: SyncAtlasClient, id: int, changes: Mapping[str, Any]) -> Any:
    """Change a user; the role has a call of its own."""
    plain = {key: value for key, value in changes.items() if key != "role"}
    found: Any = client.users.update(id, plain, lane="bulk") if plain else None  # type: ignore[arg-type]
    return client.users.change_role(id, changes["role"], lane="bulk") if "role" in changes else found


def all_of(client: SyncAtlasClient, noun: str, after: int | None = None) -> Iterator[Any]:
    """Iterate over all records of a kind, of every parent if they belong to one.

    Args:
        client: A client.
        noun: The name of the kind, such as ``asset category``.
        after: Begin after the record with this id; only where `can_resume`.
    """
    kind = kind_named(noun)
    accessor = getattr(client, kind.accessor)
    if kind.accessor == "users":
        yield from client.iter_users(UserF.id > 0, after=after, lane="bulk")  # disabled ones too
    elif kind.search is not None:
        yield from accessor.iter(after=after, lane="bulk")
    elif not kind.within:
        yield from accessor.find(lane="bulk")
    else:
        seen = set[int]()
        for keyword in parents_of(kind):
            for parent in all_of(client, kind.parents[keyword]):
                for one in within(client, kind, keyword, parent):
                    if one["id"] not in seen:  # a relation belongs to two work orders
                        seen.add(one["id"])
                        yield one


def can_resume(noun: str) -> bool:
    """Return whether `all_of` can begin after a record."""
    return kind_named(noun).search is not None


def parents_of(kind: Kind) -> dict[str, str]:
    """Return the properties that name a record's parent, by the keyword of the search for all records of one."""
    return {keyword: camel_case(keyword) for keyword in kind.within}


def within(client: SyncAtlasClient, kind: Kind, keyword: str, parent: Mapping[str, Any]) -> Iterator[dict[str, Any]]:
    """Iterate over the records that belong to a parent, each with its parent."""
    called = {key: value for key in ("id", "customId", "name", "title") if (value := parent.get(key)) is not None}
    for one in getattr(client, kind.accessor).find(**{keyword: parent["id"]}, lane="bulk"):
        yield {camel_case(keyword): called, **dict(one)}


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
