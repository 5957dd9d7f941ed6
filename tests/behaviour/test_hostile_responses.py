"""Whatever a server answers, a call gives a model or raises an AtlasError, and its memory is bounded."""

from __future__ import annotations

import asyncio
import copy
import gzip
import importlib
import inspect
import json
import pickle
import pkgutil
import threading
import tracemalloc
import types
from collections.abc import Callable, Iterator
from typing import Any

import atlas_api.api
import pytest
from atlas_api.api.work_orders import get_work_order
from atlas_api.runtime import Model
from hypothesis import HealthCheck, Phase, given, settings
from hypothesis import strategies as st
from support import recorded
from support.bounds import LONG, times
from support.hostile import answers, answers_json
from support.modes import Mode
from support.servers import TOKENS, Answer, ScriptedServer, Seen

from rivet.integrations.atlas import AtlasAPIError, AtlasClient, AtlasError, SyncAtlasClient
from rivet.integrations.atlas._auth.token_cache import AtlasTokenCache
from rivet.integrations.atlas._pipeline.routing import operations

pytestmark = pytest.mark.slow

OPERATIONS = {
    operation["operationId"]: operation
    for path in recorded.contract()["paths"].values()
    for operation in path.values()
    if isinstance(operation, dict) and "operationId" in operation and answers_json(operation)
}
MODULES = {
    module.name: importlib.import_module(f"atlas_api.api.{package.name}.{module.name}")
    for package in pkgutil.iter_modules(atlas_api.api.__path__)
    for module in pkgutil.iter_modules([f"{atlas_api.api.__path__[0]}/{package.name}"])
}
SOME = settings(
    max_examples=times(2, 60),
    deadline=None,
    database=None,
    derandomize=True,
    suppress_health_check=list(HealthCheck),
    phases=(Phase.generate, Phase.shrink) if LONG else (Phase.generate,),
)
MORE = settings(SOME, max_examples=times(12, 250))


class Bench:
    """Server with hostile responses, and a client of one mode for each call."""

    def __init__(self, server: ScriptedServer, mode: Mode, runner: asyncio.Runner) -> None:
        self._server, self._mode, self._runner = server, mode, runner
        self.hostile: dict[str, Answer] = {}
        server.script = self._answer

    def _answer(self, seen: Seen) -> Answer:
        operation = operations().find(seen.method, seen.path.split("?")[0]).id
        return self.hostile.get(operation) or FRIENDLY.get(operation) or Answer(200, {"success": True, "message": "1"})

    def result(self, sync: Callable[[Any], Any], asynchronous: Callable[[Any], Any], **options: Any) -> Any:
        """Return the result of a call, or its AtlasError."""
        options = {**self._server.credentials, "max_retries": 0, "cache": AtlasTokenCache(), **options}
        try:
            if not self._mode.is_async:
                with SyncAtlasClient(**options) as client:
                    return sync(client)

            async def call() -> Any:
                async with AtlasClient(**options) as client:
                    return await asynchronous(client)

            return self._runner.run(call())
        except AtlasError as error:
            return error


FRIENDLY = {
    "sign_in": Answer(200, TOKENS),
    "get_work_order": Answer(200, recorded.body("workorder.create.minimal")),
    "patch_work_order": Answer(200, recorded.body("workorder.create.minimal")),
    "change_work_order_status": Answer(200, recorded.body("workorder.change-status.complete.first")),
    "get_asset": Answer(200, recorded.body("asset.create.minimal")),
    "patch_asset": Answer(200, recorded.body("asset.create.minimal")),
    "create_comment": Answer(200, recorded.body("comment.create.ok")),
    "list_custom_fields": Answer(200, []),
    "list_roles": Answer(200, [recorded.body("user.search.by-email")["content"][0]["role"]]),
    "invite_users": Answer(200, {"success": True, "message": "1"}),
    "search_users": Answer(200, recorded.body("user.search.by-email")),
}


@pytest.fixture(scope="module")
def runner() -> Iterator[asyncio.Runner]:
    with asyncio.Runner() as runner:
        yield runner


@pytest.fixture
def bench(mode: Mode, runner: asyncio.Runner) -> Iterator[Bench]:
    with ScriptedServer(lambda _seen: Answer(500)) as server:
        yield Bench(server, mode, runner)


def use(result: Any) -> None:
    """Use a result as users do; an error must pickle and have a message."""
    if isinstance(result, AtlasError):
        assert str(result)
        assert type(pickle.loads(pickle.dumps(result))) is type(result)
        return
    for item in result if isinstance(result, list) else [result]:
        if isinstance(item, Model):
            repr(item)
            json.dumps(dict(item))
            json.dumps(item.to_dict())
            assert all(key in item for key in item)
            copy.deepcopy(item)


def arguments(module: types.ModuleType) -> dict[str, Any]:
    """Something for each argument that an endpoint function must have."""
    made = {}
    for name, parameter in inspect.signature(module.sync).parameters.items():
        if name != "client" and parameter.default is inspect.Parameter.empty:
            kind = parameter.annotation
            made[name] = (
                1 if kind is int else "x" if kind is str else [1] if name == "body" and "list" in str(kind) else Given()
            )
    return made


class Given(Model):
    """Stands for any body, and for any date."""

    def isoformat(self) -> str:
        return "2026-11-01"

    def to_dict(self) -> dict[str, Any]:
        return {}


@pytest.mark.timeout(1800)
@pytest.mark.parametrize("name", sorted(OPERATIONS))
def test_every_operation(name: str, bench: Bench) -> None:
    module = MODULES[name]

    @SOME
    @given(answers(OPERATIONS[name]))
    def check(answer: Answer) -> None:
        bench.hostile = {name: answer}
        sync = lambda client: module.sync(client=client.api, **arguments(module))  # noqa: E731
        use(bench.result(sync, lambda client: module.asyncio(client=client.api, **arguments(module))))

    check()


NEW_USER = {"email": "a@b.example", "firstName": "A", "lastName": "B", "password": "a-long-pass-phrase", "role": 1}
CALLS: dict[str, tuple[Callable[[Any], Any], tuple[str, ...]]] = {
    "get": (lambda client: client.get_work_order("WO000001"), ("search_work_orders", "get_work_order")),
    "create": (
        lambda client: client.create_work_order({"title": "x", "priority": "CRITICAL", "assignedTo": ["a@b.example"]}),
        ("create_work_order", "list_custom_fields", "search_users"),
    ),
    "update": (
        lambda client: client.update_work_order(
            1,
            {
                "title": "x",
                "priority": "CRITICAL",
                "status": "COMPLETED",
                "notes": "n",
                "customFields": [{"id": 7, "value": "v"}],
            },
        ),
        ("get_work_order", "patch_work_order", "change_work_order_status", "list_custom_fields"),
    ),
    "cancel": (
        lambda client: client.update_work_order(1, {"status": "CANCELLED"}),
        ("get_work_order", "create_comment"),
    ),
    "complete": (lambda client: client.complete_work_order(1, "done"), ("get_work_order", "change_work_order_status")),
    "list": (lambda client: client.list_work_orders("PENDING"), ("search_work_orders",)),
    "search assets": (lambda client: client.search_assets("x"), ("search_assets",)),
    "create asset": (
        lambda client: client.create_asset({"name": "x", "category": "c"}),
        ("create_asset", "list_asset_categories", "create_asset_category"),
    ),
    "update asset": (
        lambda client: client.update_asset(1, {"name": "x", "category": "c"}),
        ("get_asset", "patch_asset", "list_asset_categories"),
    ),
    "create user": (
        lambda client: client.create_user(NEW_USER),
        ("invite_users", "sign_up", "search_users", "list_roles"),
    ),
    "health": (lambda client: client.health_check(), ("check_health",)),
    "sign in": (lambda client: client.get_work_order(1), ("sign_in",)),
}


@pytest.mark.timeout(1800)
@pytest.mark.parametrize("name", CALLS)
def test_every_call(name: str, bench: Bench) -> None:
    call, operations = CALLS[name]

    @MORE
    @given(st.fixed_dictionaries({}, optional={one: answers(OPERATIONS[one]) for one in operations}))
    def check(hostile: dict[str, Answer]) -> None:
        bench.hostile = hostile
        use(bench.result(call, call))

    check()


@pytest.mark.timeout(1800)
@pytest.mark.parametrize("name", ["iter_work_orders", "iter_assets"])
def test_every_walk(name: str, bench: Bench) -> None:
    search = name.replace("iter", "search")

    @MORE
    @given(answers(OPERATIONS[search]))
    def check(answer: Answer) -> None:
        bench.hostile = {search: answer}

        async def walk(client: Any) -> list[Any]:
            return [item async for _, item in _counted(getattr(client, name)())]

        def walk_sync(client: Any) -> list[Any]:
            return [item for item, _ in zip(getattr(client, name)(), range(50), strict=False)]

        use(bench.result(walk_sync, walk))

    check()


async def _counted(items: Any) -> Any:
    count = 0
    async for item in items:
        yield count, item
        if (count := count + 1) == 50:
            return


def test_a_walk_that_does_not_go_on_ends(bench: Bench) -> None:
    page = {**recorded.body("workorder.search.all"), "last": False}
    bench.hostile = {"search_work_orders": Answer(200, page)}
    error = bench.result(lambda client: list(client.iter_work_orders()), _all_work_orders)
    assert isinstance(error, AtlasAPIError)
    assert "does not continue" in str(error)


async def _all_work_orders(client: Any) -> list[Any]:
    return [work_order async for work_order in client.iter_work_orders()]


@pytest.mark.parametrize("encoding", ["identity", "gzip"])
def test_a_body_of_100_megabytes(bench: Bench, encoding: str) -> None:
    """No more than the limit is kept, whether the body is long or only becomes so."""
    body = b'{"padding":"' + b"x" * 100_000_000 + b'"}'
    raw = gzip.compress(body, 1) if encoding == "gzip" else body
    del body
    bench.hostile = {"get_work_order": Answer(200, raw=raw, headers={"Content-Encoding": encoding})}
    for limit, options in ((32 * 2**20, {}), (2**20, {"max_response_bytes": 2**20})):
        tracemalloc.start()
        get = lambda client: client.get_work_order(1)  # noqa: E731
        error = bench.result(get, get, **options)
        _, peak = tracemalloc.get_traced_memory()
        tracemalloc.stop()
        assert isinstance(error, AtlasAPIError)
        assert "larger than" in str(error)
        assert peak < limit + 10 * 2**20
    assert threading.active_count() < 20


def test_a_failure_of_100_megabytes(bench: Bench) -> None:
    bench.hostile = {"get_work_order": Answer(502, raw=b"<html>" + b"x" * 100_000_000)}
    tracemalloc.start()
    get = lambda client: get_work_order.sync(client=client.api, id=1)  # noqa: E731
    error = bench.result(get, lambda client: get_work_order.asyncio(client=client.api, id=1))
    _, peak = tracemalloc.get_traced_memory()
    tracemalloc.stop()
    assert isinstance(error, AtlasAPIError)
    assert (error.status, len(error.response_body or "") < 3_000) == (502, True)
    assert peak < 10 * 2**20
