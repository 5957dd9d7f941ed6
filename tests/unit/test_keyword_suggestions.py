"""Misspelt keywords and names: every public call names the nearest one, and looks the same to other tools."""

from __future__ import annotations

import asyncio
import importlib
import inspect
import pickle
from collections.abc import Callable, Iterator
from enum import Enum
from typing import Any, Protocol
from unittest import mock

import pytest
from atlas_api.runtime import Model
from public_api import MODULES, PACKAGE
from pydantic import BaseModel

from rivet.integrations.atlas import AtlasClient, F, SyncAtlasClient, atlas_config
from rivet.integrations.atlas._client.records._async.base import AsyncRecords
from rivet.integrations.atlas._client.records._sync.base import SyncRecords
from rivet.integrations.atlas._support.misspelt_names import SuggestsAttributes
from rivet.integrations.atlas.maintainx import SyncMaintainXClient

RESULTS = {"Answer", "Decision", "EscalationReply", "Round", "Delivery", "Entry", "Ticket", "Conflict", "AtlasConfig"}
RESULTS |= {"Problem", "Step", "SyncReport", "ExportPage", "ExportReport", "ExportStep", "Job", "Refusal"}
RESULTS |= {"StatusConflict", "Unmapped", "Filter"}
"""Classes that the library makes, not its user."""


def client() -> SyncAtlasClient:
    return SyncAtlasClient("http://127.0.0.1:9", "a@plant.example", "password-of-a")


def public_calls() -> Iterator[tuple[str, Callable[..., Any]]]:
    """Yield the public methods, with those of accessors, and the public functions of three arguments or more."""
    names = [f"{PACKAGE}.{name}".rstrip(".") for name in MODULES if name != "types"]
    modules = [importlib.import_module(name) for name in names]
    for accessor in ("requests", "meters", "parts"):
        modules += [
            importlib.import_module(f"{PACKAGE}._client.records.{one}.{accessor}") for one in ("_async", "_sync")
        ]
    for module in modules:
        for name in getattr(module, "__all__", [one for one in vars(module) if one.endswith("s")]):
            found = getattr(module, name)
            if inspect.isfunction(found) and len(inspect.signature(found).parameters) > 2:
                yield name, found
            elif inspect.isclass(found) and not is_data(found):
                for called in dir(found):
                    member = inspect.getattr_static(found, called)
                    public = called[0] != "_" or (
                        called == "__init__" and not issubclass(found, (AsyncRecords, SyncRecords))
                    )
                    if inspect.isfunction(member) and public:
                        yield f"{name}.{called}", member


def is_data(kind: type[Any]) -> bool:
    if issubclass(kind, (BaseException, Model, BaseModel, Enum, tuple, dict)) or kind.__name__ in RESULTS:
        return True
    is_event = "webhooks" in kind.__module__ and not kind.__name__.endswith(("Receiver", "Deliveries"))
    return is_event or Protocol in kind.__bases__


def keywords_of(call: Callable[..., Any]) -> list[str]:
    parameters = inspect.signature(call).parameters.values()
    if any(one.kind is one.VAR_KEYWORD and one.annotation != "Unpack[CallOptions]" for one in parameters):
        return []
    kinds = (inspect.Parameter.KEYWORD_ONLY, inspect.Parameter.POSITIONAL_OR_KEYWORD)
    return [one.name for one in parameters if one.kind in kinds and one.name != "self" and len(one.name) > 3]


def test_every_public_call_names_the_nearest_keyword() -> None:
    wrong, tried = [], 0
    for call, name in {call: name for name, call in public_calls()}.items():
        for keyword in keywords_of(call):
            try:
                made = call(**{f"{keyword}x": None})
                if inspect.iscoroutine(made):
                    made.send(None)
            except TypeError as error:
                tried += 1
                if f"'{keyword}'" not in str(error).partition("did you mean")[2]:
                    wrong.append(f"{name}({keyword}x=): {error}")
    assert wrong == []
    assert tried > 300


@pytest.mark.parametrize(
    ("given", "hint"),
    [
        ("idempotency_keyy", "SyncAtlasClient.create_work_order() got an unexpected keyword argument"),
        ("time_out", "did you mean 'timeout'?"),
        ("nonsense", "accepted: data, idempotency_key, timeout, deadline, max_retries, lane"),
    ],
)
def test_a_keyword_that_is_misspelt(given: str, hint: str) -> None:
    with pytest.raises(TypeError) as caught:
        client().create_work_order({"title": "x"}, **{given: 1})  # type: ignore[misc]
    assert hint in str(caught.value)


def test_signatures_are_kept() -> None:
    assert list(inspect.signature(AtlasClient).parameters)[:3] == ["base_url", "email", "password"]
    assert list(inspect.signature(SyncAtlasClient.get_work_order).parameters) == ["self", "work_order_id", "options"]
    assert inspect.iscoroutinefunction(AtlasClient.get_work_order)
    assert not inspect.iscoroutinefunction(SyncAtlasClient.get_work_order)
    assert pickle.loads(pickle.dumps(SyncAtlasClient.get_work_order)) is SyncAtlasClient.get_work_order
    with pytest.raises(TypeError):
        mock.create_autospec(SyncAtlasClient, instance=True).get_work_order()
    spec = mock.create_autospec(AtlasClient, instance=True)
    assert asyncio.iscoroutinefunction(spec.get_work_order)
    assert getattr(client(), "asets", None) is None
    assert not hasattr(atlas_config, "atlas_emial")


@pytest.mark.parametrize(
    ("given", "message"),
    [
        (lambda: F.titel, "'WorkOrderFields' object has no attribute 'titel' (did you mean 'title'?)"),
        (lambda: client().asets, "'SyncAtlasClient' object has no attribute 'asets' (did you mean 'assets'?)"),
        (lambda: client().requests.aprove, "(did you mean 'approve'?)"),
        (lambda: client().with_raw_response.get_workorder, "(did you mean 'get_work_order'?)"),
        (lambda: SyncMaintainXClient("key").get_workorder, "(did you mean 'get_work_order'?)"),
        (lambda: client().zzz, "'SyncAtlasClient' object has no attribute 'zzz'"),
    ],
)
def test_attributes_that_are_misspelt(given: Callable[[], Any], message: str) -> None:
    with pytest.raises(AttributeError) as caught:
        given()
    assert str(caught.value).endswith(message)
    assert (caught.value.obj is None) == ("did you mean" in message)  # Python suggests for an object only


def test_a_property_that_raises_shows_its_own_error() -> None:
    class Broken(SuggestsAttributes):
        @property
        def value(self) -> int:
            raise AttributeError("of its own")

    with pytest.raises(AttributeError, match=r"^of its own$"):
        _ = Broken().value


@pytest.mark.parametrize("module", ["", "filters", "mcp"])
def test_lazy_modules_list_their_names(module: str) -> None:
    """Python suggests for a misspelt name from dir()."""
    found = importlib.import_module(f"{PACKAGE}.{module}".rstrip("."))
    assert set(found.__all__) <= set(dir(found))
