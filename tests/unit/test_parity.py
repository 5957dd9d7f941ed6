"""Both clients have the same calls with the same signatures, and every public name has docs with an example."""

from __future__ import annotations

import inspect
from typing import Any

import pytest

from rivet.integrations.atlas import AsyncAtlasClient, AtlasClient, SyncAtlasClient
from rivet.integrations.atlas.maintainx import (
    MaintainXBridge,
    MaintainXClient,
    SyncMaintainXBridge,
    SyncMaintainXClient,
)
from rivet.integrations.atlas.servicetitan import (
    ServiceTitanClient,
    ServiceTitanExport,
    SyncServiceTitanClient,
    SyncServiceTitanExport,
)

PROMISED = {
    "create_work_order", "get_work_order", "update_work_order", "list_work_orders", "complete_work_order",
    "search_assets", "get_asset", "create_asset", "create_user", "health_check", "iter_work_orders", "iter_assets",
}  # fmt: skip
RENAMED = {"aclose": "close"}


def public(cls: type) -> dict[str, Any]:
    names = {name for base in cls.__mro__[:-1] for name in vars(base)}
    return {name: inspect.getattr_static(cls, name) for name in names if not name.startswith("_")}


def signature(function: Any) -> str:
    plain = str(inspect.signature(function))
    return plain.replace("AsyncIterator", "Iterator").replace("AsyncApi", "SyncApi").replace("AsyncBaseT", "BaseT")


def test_the_same_calls() -> None:
    assert AsyncAtlasClient is AtlasClient
    assert {RENAMED.get(name, name) for name in public(AtlasClient)} == public(SyncAtlasClient).keys()
    assert public(AtlasClient).keys() >= PROMISED


METHODS = sorted(name for name, value in public(AtlasClient).items() if inspect.isfunction(value))


@pytest.mark.parametrize("name", ["__init__", *METHODS])
def test_the_same_signatures(name: str) -> None:
    ours, theirs = getattr(AtlasClient, name), getattr(SyncAtlasClient, RENAMED.get(name, name))
    assert signature(ours) == signature(theirs)
    if name in PROMISED - {"iter_work_orders", "iter_assets"}:
        assert inspect.iscoroutinefunction(ours)
    assert not inspect.iscoroutinefunction(theirs)


@pytest.mark.parametrize("name", sorted(PROMISED))
@pytest.mark.parametrize("cls", [AtlasClient, SyncAtlasClient])
def test_the_docs_are_whole(cls: type, name: str) -> None:
    doc = inspect.getdoc(getattr(cls, name)) or ""
    for part in ("Args:", "Returns:", "Raises:", "Example:"):
        assert part in doc
    assert ("await " in doc or "async for" in doc or "async " in doc) == (cls is AtlasClient)


PARTNERS = [
    (MaintainXBridge, SyncMaintainXBridge),
    (MaintainXClient, SyncMaintainXClient),
    (ServiceTitanClient, SyncServiceTitanClient),
    (ServiceTitanExport, SyncServiceTitanExport),
]


@pytest.mark.parametrize(("ours", "theirs"), PARTNERS)
def test_partners_have_the_same_calls(ours: type, theirs: type) -> None:
    assert {RENAMED.get(name, name) for name in public(ours)} == public(theirs).keys()
    for name, value in public(ours).items():
        if inspect.isfunction(value):
            plain = signature(value).replace("AsyncGenerator", "Generator")
            assert plain == signature(getattr(theirs, RENAMED.get(name, name)))
            assert inspect.getdoc(value), name
