"""Webhook deliveries and servers with both receivers."""

from __future__ import annotations

import asyncio
import contextlib
import json
import threading
import time
import wsgiref.simple_server
from collections.abc import Callable, Iterator
from datetime import UTC, datetime
from typing import Any

import uvicorn
from starlette.applications import Starlette
from starlette.routing import Route

from rivet.integrations.atlas import webhooks
from rivet.integrations.atlas.webhooks._signature import sign

SECRET = "whsec_test"


class Received:
    """Events that a handler received."""

    def __init__(self) -> None:
        self.events: list[webhooks.Event] = []
        self.fails = False

    def __call__(self, event: webhooks.Event) -> None:
        if self.fails:
            raise RuntimeError("the handler's own trouble")
        self.events.append(event)

    async def some(self, count: int) -> list[webhooks.Event]:
        for _ in range(300):
            if len(self.events) >= count:
                break
            await asyncio.sleep(0.01)
        await asyncio.sleep(0.05)  # for one too many
        assert len(self.events) == count, self.events
        return self.events


@contextlib.contextmanager
def asgi(handler: Received, secrets: list[str], **options: Any) -> Iterator[str]:
    async def on_event(event: webhooks.Event) -> None:
        handler(event)

    receiver = webhooks.AsgiReceiver(secrets, on_event, **options)
    app = Starlette(routes=[Route("/atlas", receiver)])
    server = uvicorn.Server(uvicorn.Config(app, port=0, log_level="warning", lifespan="off"))
    thread = threading.Thread(target=server.run)
    thread.start()
    while not server.started:
        time.sleep(0.01)
    port = server.servers[0].sockets[0].getsockname()[1]
    try:
        yield f"http://127.0.0.1:{port}/atlas"
    finally:
        server.should_exit = True
        thread.join()


@contextlib.contextmanager
def wsgi(handler: Received, secrets: list[str], **options: Any) -> Iterator[str]:
    class Quiet(wsgiref.simple_server.WSGIRequestHandler):
        def log_message(self, *_: Any) -> None:
            pass

    receiver = webhooks.WsgiReceiver(secrets, handler, **options)
    server = wsgiref.simple_server.make_server("127.0.0.1", 0, receiver, handler_class=Quiet)
    thread = threading.Thread(target=server.serve_forever, kwargs={"poll_interval": 0.02})
    thread.start()
    try:
        yield f"http://127.0.0.1:{server.server_port}/atlas"
    finally:
        server.shutdown()
        server.server_close()
        thread.join()


RECEIVERS: dict[str, Callable[..., Any]] = {"asgi": asgi, "wsgi": wsgi}


def delivery(kind: str = "NEW_WORK_ORDER", secret: str = SECRET, **payload: Any) -> tuple[dict[str, str], bytes]:
    content = {"workOrderId": 7, "companyId": 2, "occurredAt": datetime.now(UTC).isoformat(), **payload}
    body = json.dumps(content).encode()
    headers = {"X-Webhook-Signature": sign(body, secret), "X-Webhook-Event": kind, "X-Webhook-Id": "d-1"}
    return headers, body
