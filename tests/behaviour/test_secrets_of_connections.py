"""Secrets in errors of proxies, broken status lines and responses with a new key."""

from __future__ import annotations

import asyncio
import pickle
import socket
import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from typing import Any

import pytest
from atlas_api.api.api_keys import create_api_key
from atlas_api.api.webhook_endpoints import create_webhook_endpoint
from atlas_api.models import ApiKeyCreate, WebhookEndpointCreate
from support.modes import Mode
from support.servers import TOKENS, Answer, ScriptedServer, Seen
from support.traces import clean_of, traces

from rivet.integrations.atlas import AtlasConfigError, AtlasError
from rivet.integrations.atlas._auth import shared_caches
from rivet.integrations.atlas._transport.options import ConnectionOptions

PROXY_PASSWORD = "canary-proxy-password-8"
NEW_KEY, NEW_SECRET = "canary-new-key-9", "canary-whsec-10"
PASSWORD, ACCESS = "canary-password-1", "canary.access.token3"
TOKEN_RESPONSE = Answer(200, {**TOKENS, "accessToken": ACCESS})
EVERYTHING = (PASSWORD, ACCESS, PROXY_PASSWORD, NEW_KEY, NEW_SECRET)


@contextmanager
def raw_server(answer: Callable[[bytes], bytes]) -> Iterator[str]:
    """Answers each request, on a connection of its own, with bytes that may be no HTTP."""
    listener = socket.create_server(("127.0.0.1", 0))

    def serve() -> None:
        while True:
            try:
                connection, _ = listener.accept()
            except OSError:
                return
            with connection:
                connection.settimeout(5)
                asked = connection.recv(65536)
                if b"content-length" in asked.lower() and asked.endswith(b"\r\n\r\n"):
                    asked += connection.recv(65536)
                connection.sendall(answer(asked))

    thread = threading.Thread(target=serve, daemon=True)
    thread.start()
    try:
        yield f"http://127.0.0.1:{listener.getsockname()[1]}"
    finally:
        listener.shutdown(socket.SHUT_RDWR)
        listener.close()
        thread.join()


def signing_in_then(rest: Callable[[bytes], bytes]) -> Callable[[bytes], bytes]:
    content = TOKEN_RESPONSE.content()
    token = b"HTTP/1.1 200 OK\r\nConnection: close\r\nContent-Length: %d\r\n\r\n%s" % (len(content), content)
    return lambda asked: token if b"/auth/signin" in asked else rest(asked)


def echoed_status_line(asked: bytes) -> bytes:
    return b"HTTP/1.1 " + asked.replace(b"\r\n", b" ") + b"\r\n\r\n"


def nothing(_asked: bytes) -> bytes:
    return b""


@pytest.mark.usefixtures("quick")
@pytest.mark.parametrize("proxied", [False, True])
@pytest.mark.parametrize("answer", [echoed_status_line, nothing])
async def test_a_server_or_proxy_that_breaks_off(
    mode: Mode, answer: Callable[[bytes], bytes], proxied: bool, monkeypatch: pytest.MonkeyPatch
) -> None:
    with raw_server(signing_in_then(answer)) as url:
        where: dict[str, Any] = {"base_url": url}
        if proxied:
            proxy = url.replace("http://", f"http://me:{PROXY_PASSWORD}@")
            where = {"base_url": "http://atlas.example", "proxy": proxy}
        async with mode.client(email="c@plant.example", password=PASSWORD, max_retries=0, **where) as client:
            clean_of(repr(vars(getattr(client, "client", client))), EVERYTHING)
            with pytest.raises(AtlasError) as caught:
                await client.get_work_order(1)
            clean_of(traces(caught.value), EVERYTHING)


async def test_a_tunnel_that_is_refused(mode: Mode) -> None:
    with raw_server(lambda _asked: b"HTTP/1.1 407 Proxy Authentication Required\r\n\r\n") as url:
        proxy = url.replace("http://", f"http://me:{PROXY_PASSWORD}@")
        client = mode.client("https://atlas.example", "c@plant.example", PASSWORD, max_retries=0, proxy=proxy)
        async with client:
            with pytest.raises(AtlasError) as caught:
                await client.get_work_order(1)
            clean_of(traces(caught.value), EVERYTHING)


@pytest.mark.parametrize("given", [True, False])
def test_a_proxy_that_cannot_be_used(mode: Mode, given: bool, monkeypatch: pytest.MonkeyPatch) -> None:
    proxy = f"socks9://me:{PROXY_PASSWORD}@127.0.0.1"
    if not given:
        monkeypatch.setenv("HTTPS_PROXY", proxy)
    with pytest.raises(AtlasConfigError) as caught:
        mode.client("https://atlas.example", "c", PASSWORD, proxy=proxy if given else None)
    clean_of(traces(caught.value), EVERYTHING)


def test_options_of_a_connection() -> None:
    options = ConnectionOptions(f"http://me:{PROXY_PASSWORD}@127.0.0.1:1")
    clean_of(repr(options) + repr(options.proxy), EVERYTHING)
    with pytest.raises(TypeError, match="cannot be pickled"):
        pickle.dumps(options)


NEW: dict[str, Any] = {
    "a key": (create_api_key, {"body": ApiKeyCreate("k")}, {"id": "x", "code": NEW_KEY}),
    "a secret": (
        create_webhook_endpoint,
        {"body": WebhookEndpointCreate("http://127.0.0.1/", [])},
        {"id": "x", "secret": NEW_SECRET},
    ),
}


@pytest.mark.parametrize("status", [200, 201, 500])
@pytest.mark.parametrize("raw", [False, True])
@pytest.mark.parametrize("what", NEW)
async def test_a_new_key_in_an_unreadable_response(mode: Mode, what: str, raw: bool, status: int) -> None:
    module, arguments, body = NEW[what]

    def script(seen: Seen) -> Answer:
        if seen.path.startswith("/auth/"):
            return Answer(200, TOKENS)
        answer = Answer(status, body)
        return Answer(status, raw=answer.content()[:-1]) if raw else answer

    with ScriptedServer(script) as server:
        async with mode.client(**server.credentials, max_retries=0) as client:
            try:
                shown = repr(await mode.endpoint(module, client, **arguments))
            except AtlasError as error:
                shown = traces(error)
            clean_of(shown, EVERYTHING)


async def test_tokens_of_closed_clients_leave_the_memory(mode: Mode, monkeypatch: pytest.MonkeyPatch) -> None:
    with ScriptedServer(lambda _seen: TOKEN_RESPONSE) as server:
        credentials: Any = {**server.credentials, "max_retries": 0}
        monkeypatch.setattr(shared_caches, "KEEP_UNUSED_SECONDS", 1.0)
        async with mode.client(**credentials) as first:
            async with mode.client(**credentials) as second:
                await second.request("GET", "/x")
                await first.request("GET", "/x")
            ((_, cache),) = shared_caches.caches.items()
            shared_caches._run_sweep()
            assert cache.is_valid, "one of two clients is still open"
        assert cache.is_valid, "a service with a client for each request signs in once"
        async with mode.client(**credentials) as third:
            await third.request("GET", "/x")
        assert len(server.calls("/auth/signin")) == 1
        for _ in range(200):
            if not shared_caches.caches.items():
                break
            await asyncio.sleep(0.1)
        assert not shared_caches.caches.items()
        assert not cache.is_valid
