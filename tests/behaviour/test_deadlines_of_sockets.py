"""Deadlines with slow sockets, name resolution, a Redis client of the caller, and file storage.

What is slow here would take ten times as long, or forever, so that the bound is no matter of how busy a machine is.
"""

from __future__ import annotations

import contextlib
import socket
import threading
import time
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
import redis
from support.bounds import at_most
from support.modes import Mode
from support.servers import TOKENS, Answer, ScriptedServer, Seen, scripted

from rivet.integrations.atlas import AtlasError, AtlasTimeoutError, AtlasTokenCache
from rivet.integrations.atlas.fleet import RedisRateLimiter, RedisTokenStore
from rivet.integrations.atlas.rate_limits import Limit

DEADLINE, TOLERANCE = 1.0, 2.0


@contextlib.contextmanager
def in_time(expected: type[AtlasError] = AtlasError) -> Iterator[None]:
    started = time.monotonic()
    with pytest.raises(expected):
        yield
    assert time.monotonic() - started <= at_most(DEADLINE + TOLERANCE)


@contextlib.contextmanager
def slow_reader() -> Iterator[str]:
    """Server that reads 64 KiB of a request's body per second."""
    listener = socket.socket()
    listener.setsockopt(socket.SOL_SOCKET, socket.SO_RCVBUF, 4096)
    listener.bind(("127.0.0.1", 0))
    listener.listen()
    over = threading.Event()

    def serve() -> None:
        with contextlib.suppress(OSError):
            connection, _ = listener.accept()
            with connection:
                while not over.wait(0.05) and connection.recv(3277):
                    pass

    thread = threading.Thread(target=serve, daemon=True)
    thread.start()
    try:
        yield f"http://127.0.0.1:{listener.getsockname()[1]}"
    finally:
        over.set()
        with contextlib.suppress(OSError):
            listener.shutdown(socket.SHUT_RDWR)
        listener.close()
        thread.join()


async def test_a_body_that_is_read_slowly(mode: Mode) -> None:
    with slow_reader() as url:
        async with mode.client(url, api_key="k", max_retries=0) as client:
            with in_time(AtlasError):
                await client.request("PUT", "/x", json=b"x" * 8_000_000, deadline=DEADLINE)


@pytest.fixture
def names(monkeypatch: pytest.MonkeyPatch) -> dict[str, list[str]]:
    """Names that this machine resolves to these addresses."""
    found: dict[str, list[str]] = {}
    real = socket.getaddrinfo

    def getaddrinfo(host: Any, port: Any, *args: Any, **kwargs: Any) -> Any:
        name = host.decode() if isinstance(host, bytes) else host
        return [one for address in found.get(name, [name]) for one in real(address, port, *args, **kwargs)]

    monkeypatch.setattr(socket, "getaddrinfo", getaddrinfo)
    return found


@contextlib.contextmanager
def dead(port: int) -> Iterator[list[str]]:
    """Addresses where a connection is neither made nor refused: their queues are full."""
    with contextlib.ExitStack() as stack:
        addresses = [f"127.0.1.{number}" for number in range(1, 6)]
        for address in addresses:
            listener = stack.enter_context(socket.socket())
            listener.bind((address, port))
            listener.listen(0)
            for _ in range(4):
                filler = stack.enter_context(socket.socket())
                filler.setblocking(False)
                filler.connect_ex((address, port))
        yield addresses


@pytest.mark.skipif(not Path("/proc/net/tcp").exists(), reason="whole 127.0.0.0/8 is this machine on Linux only")
async def test_a_name_with_dead_addresses(mode: Mode, names: dict[str, list[str]]) -> None:
    with ScriptedServer(scripted(Answer(200, {"well": True}))) as server:
        port = int(server.base_url.rpartition(":")[2])
        with dead(port) as addresses:
            names["dead.example"] = addresses
            names["half.example"] = [*addresses[:2], "127.0.0.1"]
            async with mode.client(f"http://dead.example:{port}", api_key="k", max_retries=0) as client:
                with in_time():
                    await client.request("GET", "/x", deadline=DEADLINE)
            async with mode.client(f"http://half.example:{port}", api_key="k", max_retries=0) as client:
                assert await client.request("GET", "/x", timeout=3) == {"well": True}, "each has its share of the time"


async def test_a_name_that_is_resolved_slowly(mode: Mode, monkeypatch: pytest.MonkeyPatch) -> None:
    over = threading.Event()
    monkeypatch.setattr(socket, "getaddrinfo", lambda *_args, **_kwargs: over.wait(30) and [])
    try:
        async with mode.client("http://slow.example", api_key="k", max_retries=0) as client:
            with in_time(AtlasTimeoutError):
                await client.request("GET", "/x", deadline=DEADLINE)
    finally:
        over.set()


def files(folder: Path) -> list[str]:
    return [path.name for path in folder.iterdir()]


def hung() -> socket.socket:
    return socket.create_server(("127.0.0.1", 0))


@pytest.mark.parametrize("away", [True, False])
async def test_a_redis_of_the_callers_own(mode: Mode, away: bool) -> None:
    with hung() as listener, ScriptedServer(scripted(Answer(200, {}, wait=8))) as server:
        own = redis.Redis(port=1 if away else listener.getsockname()[1])
        cache = AtlasTokenCache(store=RedisTokenStore(own))
        limiter = RedisRateLimiter(own, "u", [Limit(100, 60)])
        async with mode.client(**server.credentials, cache=cache, rate_limiter=limiter) as client:
            for _ in range(2):
                with in_time():
                    await client.request("GET", "/x", deadline=DEADLINE)


async def test_a_download_that_drips(mode: Mode, tmp_path: Path) -> None:
    def script(seen: Seen) -> Answer:
        if seen.path.startswith("/auth/"):
            return Answer(200, TOKENS)
        if seen.path.startswith("/storage"):
            return Answer(200, raw=b"x" * 1000, drip=0.03)
        return Answer(200, {"id": 1, "name": "x", "url": f"{server.base_url}/storage/x"})

    with ScriptedServer(script) as server:
        async with mode.client(**server.credentials) as client:
            with in_time(AtlasTimeoutError):
                await client.download_file(1, tmp_path / "x", deadline=DEADLINE)
    assert files(tmp_path) == [], "nothing half done stays"
