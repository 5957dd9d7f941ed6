"""Shell completion of enum values, and of numbers and e-mails of the server's records."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from contextlib import suppress
from typing import Any

import typer

from rivet.integrations.atlas._payloads.schemas import ASSET_STATUS_WORDS, ROLE_WORDS
from rivet.integrations.atlas._search.fields import AssetF, F, LocationF, UserF
from rivet.integrations.atlas.cli.session import Session

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


def work_orders(context: typer.Context, incomplete: str) -> list[tuple[str, str]]:
    """Complete numbers of work orders, with their titles."""

    def find(client: Any) -> Iterator[tuple[str, str]]:
        wanted = F.number.contains(incomplete.upper() or "WO") & F.archived.is_(False)
        for one in client.iter_work_orders(wanted, limit=AT_MOST, page_size=AT_MOST):
            yield one.custom_id, one.title or ""

    return _asked(context, incomplete, find)


def assets(context: typer.Context, incomplete: str) -> list[tuple[str, str]]:
    """Complete numbers of assets, with their names."""

    def find(client: Any) -> Iterator[tuple[str, str]]:
        for one in client.iter_assets(
            AssetF.number.contains(incomplete.upper() or "A"), limit=AT_MOST, page_size=AT_MOST
        ):
            yield one.custom_id, one.name or ""

    return _asked(context, incomplete, find)


def locations(context: typer.Context, incomplete: str) -> list[tuple[str, str]]:
    """Complete numbers of locations, with their names."""

    def find(client: Any) -> Iterator[tuple[str, str]]:
        wanted = LocationF.number.contains(incomplete.upper() or "L")
        for one in client.iter_locations(wanted, limit=AT_MOST, page_size=AT_MOST):
            yield one.custom_id, one.name or ""

    return _asked(context, incomplete, find)


def people(context: typer.Context, incomplete: str) -> list[tuple[str, str]]:
    """Complete e-mails of people, with their names."""

    def find(client: Any) -> Iterator[tuple[str, str]]:
        for one in client.iter_users(UserF.email.contains(incomplete or "@"), limit=AT_MOST, page_size=AT_MOST):
            yield one.email, f"{one.first_name or ''} {one.last_name or ''}".strip()

    return _asked(context, incomplete, find)


def _asked(
    context: typer.Context, incomplete: str, find: Callable[[Any], Iterator[tuple[str, str]]]
) -> list[tuple[str, str]]:
    given = context.find_root().params
    names = ("base_url", "email", "profile")
    session = Session(**{name: given[name] for name in names if given.get(name)}, timeout=TIMEOUT_SECONDS)
    found: list[tuple[str, str]] = []
    with suppress(Exception), session.client(max_retries=0, deadline=TIMEOUT_SECONDS) as client:  # the shell has no
        found = [(number, session.text(name)) for number, name in find(client)]  # place for errors
    return [(_as_typed(number, incomplete), name) for number, name in found]


def _as_typed(word: str, incomplete: str) -> str:
    """Return a value in the case that was typed: a shell accepts only matching prefixes."""
    return word.lower() if incomplete.islower() else word
