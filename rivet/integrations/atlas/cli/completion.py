"""Shell completion of enum values, and of numbers, names and e-mails of the server's records."""

from __future__ import annotations

import logging
from collections.abc import Callable, Iterator, Sequence
from contextlib import suppress
from typing import Any

import typer

from rivet.integrations.atlas import filters
from rivet.integrations.atlas._payloads.schemas import ASSET_STATUS_WORDS, ROLE_WORDS
from rivet.integrations.atlas._search.fields import UserF
from rivet.integrations.atlas.cli import profiles
from rivet.integrations.atlas.cli.session import Session
from rivet.integrations.atlas.cli.work_order_filters import searchable

Completer = Callable[[typer.Context, str], list[tuple[str, str]]]
AT_MOST = 30
TIMEOUT_SECONDS = 3.0
"""Deadline of the requests of a completion."""


def words(known: Sequence[str]) -> Callable[[str], list[str]]:
    """Return the completion of enum values, in the case that was typed."""

    def complete(incomplete: str) -> list[str]:
        found = [word for word in known if word.startswith(incomplete.upper().replace("-", "_"))]
        if "-" in incomplete:
            found = [word.replace("_", "-") for word in found]
        return [_as_typed(word, incomplete) for word in found]

    return complete


statuses = words(("PENDING", "IN_PROGRESS", "ON_HOLD", "COMPLETED", "CANCELLED"))
priorities = words(("NONE", "LOW", "MEDIUM", "HIGH", "CRITICAL"))
asset_statuses = words(ASSET_STATUS_WORDS)
roles = words(ROLE_WORDS)


def kinds(incomplete: str) -> list[str]:
    """Complete kinds of records that can be imported and exported."""
    from rivet.integrations.atlas.cli.derived_kinds import kind_names

    return [name for name in kind_names() if name.startswith(incomplete.lower())]


def _records(accessor: str, fields: str, named: str, *, numbered: bool = True, open_only: bool = False) -> Completer:
    """Return the completion of records by their numbers and names.

    Args:
        accessor: The attribute of a client.
        fields: The kind's fields in `filters`.
        named: The attribute with its name.
        numbered: Whether the kind has numbers; those complete nothing.
        open_only: Leave archived ones out.
    """

    def find(client: Any, incomplete: str) -> Iterator[tuple[str, str]]:
        known: Any = getattr(filters, fields)
        wanted = known.id > 0
        if part := searchable(incomplete):
            wanted = getattr(known, named).contains(part)
            wanted = known.number.contains(part.upper()) | wanted if numbered else wanted
        if open_only:
            wanted &= known.archived.is_(False)
        for one in getattr(client, accessor).iter(wanted, limit=AT_MOST, page_size=AT_MOST):
            name = getattr(one, named) or ""
            if numbered and _begins(one.custom_id, incomplete):
                yield one.custom_id, name
            elif _begins(name, incomplete) and not name.isdigit():  # digits are an id
                yield name, one.custom_id if numbered else ""

    def complete(context: typer.Context, incomplete: str) -> list[tuple[str, str]]:
        return _asked(context, incomplete, find)

    return complete


work_orders = _records("work_orders", "F", "title", open_only=True)
assets = _records("assets", "AssetF", "name")
locations = _records("locations", "LocationF", "name")
parts = _records("parts", "PartF", "name", numbered=False)
meters = _records("meters", "MeterF", "name", numbered=False)
plans = _records("preventive_maintenances", "PreventiveMaintenanceF", "name")
requests = _records("requests", "RequestF", "title")


def people(context: typer.Context, incomplete: str) -> list[tuple[str, str]]:
    """Complete e-mails of people, with their names."""

    def find(client: Any, incomplete: str) -> Iterator[tuple[str, str]]:
        for one in client.iter_users(UserF.email.contains(incomplete or "@"), limit=AT_MOST, page_size=AT_MOST):
            yield one.email, f"{one.first_name or ''} {one.last_name or ''}".strip()

    return _asked(context, incomplete, find)


def of_profiles(incomplete: str) -> list[str]:
    """Complete names of profiles."""
    with suppress(Exception):
        return [name for name in profiles.names() if name.startswith(incomplete)]
    return []


def _asked(
    context: typer.Context, incomplete: str, find: Callable[[Any, str], Iterator[tuple[str, str]]]
) -> list[tuple[str, str]]:
    given = context.find_root().params
    names = ("base_url", "email", "profile")
    session = Session(**{name: given[name] for name in names if given.get(name)}, timeout=TIMEOUT_SECONDS)
    found: list[tuple[str, str]] = []
    before = logging.root.manager.disable
    logging.disable()  # the shell has no place for warnings and errors
    try:
        with suppress(Exception), session.client(max_retries=0, deadline=TIMEOUT_SECONDS) as client:
            found = [(session.text(value), session.text(about)) for value, about in find(client, incomplete)]
    finally:
        logging.disable(before)
    return [(incomplete + value[len(incomplete) :], about) for value, about in found if _begins(value, incomplete)]


def _begins(value: str, incomplete: str) -> bool:
    return value.casefold().startswith(incomplete.casefold())


def _as_typed(word: str, incomplete: str) -> str:
    """Return a word in the case that was typed: a shell accepts only matching prefixes."""
    return word.lower() if incomplete.islower() else word
