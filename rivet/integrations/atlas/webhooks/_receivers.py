"""Webhook endpoints: an ASGI application (Starlette, FastAPI) and a WSGI application (Flask, Django, wsgiref).

Both answer 204 for an event that was processed now or before; 401 if the signature is invalid or the event too old; 400
if it cannot be parsed; 413 and 405. If the handler raises, they answer 500, and the same delivery is accepted again.
"""

from __future__ import annotations

import asyncio
import contextlib
import functools
import inspect
import logging
from collections.abc import Awaitable, Callable, Iterable, MutableMapping
from typing import Any

from rivet.integrations.atlas._support.misspelt_names import suggests_keywords
from rivet.integrations.atlas.exceptions import AtlasConfigError
from rivet.integrations.atlas.webhooks._events import Event, parse
from rivet.integrations.atlas.webhooks._seen_deliveries import Deliveries, MemoryDeliveries
from rivet.integrations.atlas.webhooks._signature import (
    TOLERANCE,
    Headers,
    WebhookError,
    check_tolerance,
    secrets_of,
    verify,
)

logger = logging.getLogger("rivet.integrations.atlas")

MAX_BODY_BYTES = 1_048_576
"""Maximum bytes of a body; a work order with its custom fields has a few thousand."""

_REASONS = {204: "No Content", 400: "Bad Request", 401: "Unauthorized", 405: "Method Not Allowed",
            413: "Content Too Large", 500: "Internal Server Error"}  # fmt: skip

Scope = MutableMapping[str, Any]


@suggests_keywords
class _Receiver:
    def __init__(
        self,
        secret: str | Iterable[str],
        handler: Callable[[Event], Any],
        *,
        deliveries: Deliveries | None = None,
        tolerance: float = TOLERANCE,
    ) -> None:
        if not callable(handler):
            raise AtlasConfigError("handler must be a function with an event as its argument.")
        check_tolerance(tolerance)
        self._secrets = secrets_of(secret)
        self._handler, self._tolerance = handler, tolerance
        self._deliveries = MemoryDeliveries() if deliveries is None else deliveries

    def _accepted(self, headers: Headers, body: bytes) -> tuple[Event | None, str]:
        """Verify and claim a delivery; return its event, None for a duplicate, and its signature."""
        signature = verify(headers, body, self._secrets, tolerance=self._tolerance)
        event = parse(headers, body)
        # As long as the signature is accepted: the tolerance in both directions.
        return (event if self._deliveries.take(signature, 2 * self._tolerance) else None), signature

    def _called(self, event: Event, signature: str) -> tuple[int, Any]:
        """Call the handler; return the status and its result. A delivery is released if it fails."""
        try:
            return 204, self._handler(event)
        except BaseException as error:  # noqa: BLE001 - _failed() re-raises all but Exception
            return self._failed(error, signature), None

    def _failed(self, error: BaseException, signature: str) -> int:
        self._release(signature)
        if not isinstance(error, Exception):
            raise error
        logger.error("Atlas: the handler of a webhook failed", exc_info=error)
        return 500

    def _release(self, signature: str) -> None:
        try:
            self._deliveries.give_back(signature)
        except Exception:
            logger.exception("Atlas: a failed webhook could not be released: a repeated delivery will be ignored")


class AsgiReceiver(_Receiver):
    """ASGI application that receives webhooks.

    Args:
        secret: The endpoint's secret; several during a rotation.
        handler: Called with each event: a coroutine function, or a function, which then runs in a worker thread.
        deliveries: Store of processed deliveries; in memory by default. Use a `SqliteDeliveries` or
            `RedisDeliveries` where several processes receive.
        tolerance: Maximum age of an event in seconds, also into the future.

    Raises:
        AtlasConfigError: The secret, handler or tolerance is invalid.

    Example:
        >>> app = Starlette(routes=[Route("/atlas", AsgiReceiver(secret, on_event))])  # FastAPI: routes= too
    """

    async def __call__(self, scope: Scope, receive: Callable[[], Awaitable[Any]], send: Callable[[Any], Any]) -> None:
        if scope["type"] != "http":
            raise AtlasConfigError("AsgiReceiver handles HTTP requests only: give it its own route.")
        status = await self._status(scope, receive)
        headers = [(b"allow", b"POST")] if status == 405 else []
        await send({"type": "http.response.start", "status": status, "headers": [*headers, (b"content-length", b"0")]})
        await send({"type": "http.response.body", "body": b""})

    async def _status(self, scope: Scope, receive: Callable[[], Awaitable[Any]]) -> int:
        if scope["method"] != "POST":
            return 405
        body = bytearray()
        while True:
            message = await receive()
            body += message.get("body", b"")
            if len(body) > MAX_BODY_BYTES:
                return 413
            if message["type"] == "http.disconnect":
                return 400  # the connection broke
            if not message.get("more_body"):
                break
        headers = [(name.decode("latin-1"), value.decode("latin-1")) for name, value in scope["headers"]]
        try:
            event, signature = await self._accepted_in_thread(headers, bytes(body))
        except WebhookError as error:
            return _rejected(error)
        except Exception:
            logger.exception("Atlas: the store of webhook deliveries failed")
            return 500
        if event is None:
            return 204
        if _is_async(self._handler):
            status, result = self._called(event, signature)
        else:
            # The thread continues if this task is cancelled, and releases a failed delivery itself.
            status, result = await asyncio.to_thread(self._called, event, signature)
        if inspect.isawaitable(result):
            try:
                await result
            except BaseException as error:  # noqa: BLE001 - as above
                return await asyncio.to_thread(self._failed, error, signature)
        return status

    async def _accepted_in_thread(self, headers: Headers, body: bytes) -> tuple[Event | None, str]:
        """Run `_accepted` in a worker thread, since a store does blocking I/O."""
        claim = asyncio.ensure_future(asyncio.to_thread(self._accepted, headers, body))
        try:
            return await asyncio.shield(claim)
        except asyncio.CancelledError:
            with contextlib.suppress(Exception):
                event, signature = await claim
                if event is not None:
                    await asyncio.to_thread(self._release, signature)
            raise


class WsgiReceiver(_Receiver):
    """WSGI application that receives webhooks; arguments and errors as AsgiReceiver, with a plain handler.

    Example:
        >>> application = DispatcherMiddleware(flask_app, {"/atlas": WsgiReceiver(secret, on_event)})
    """

    def __init__(self, secret: str | Iterable[str], handler: Callable[[Event], Any], **options: Any) -> None:
        super().__init__(secret, handler, **options)
        if _is_async(handler):
            raise AtlasConfigError("handler must be a plain function: WSGI has no event loop to await a coroutine.")

    def __call__(self, environ: dict[str, Any], start_response: Callable[..., Any]) -> list[bytes]:
        status = self._status(environ)
        headers = [("Content-Length", "0"), *([("Allow", "POST")] if status == 405 else [])]
        start_response(f"{status} {_REASONS[status]}", headers)
        return []

    def _status(self, environ: dict[str, Any]) -> int:
        if environ["REQUEST_METHOD"] != "POST":
            return 405
        try:
            length = int(environ.get("CONTENT_LENGTH") or 0)
        except ValueError:
            return 400
        if length > MAX_BODY_BYTES:
            return 413
        if environ.get("wsgi.input_terminated") and not environ.get("CONTENT_LENGTH"):
            length = MAX_BODY_BYTES + 1  # chunked: the end is marked in the stream
        try:
            body = _read(environ["wsgi.input"], length)
        except OSError:
            return 400  # the connection broke
        if len(body) > MAX_BODY_BYTES:
            return 413
        headers = [(key[5:].replace("_", "-"), value) for key, value in environ.items() if key.startswith("HTTP_")]
        try:
            event, signature = self._accepted(headers, body)
        except WebhookError as error:
            return _rejected(error)
        except Exception:
            logger.exception("Atlas: the store of webhook deliveries failed")
            return 500
        if event is None:
            return 204
        status, result = self._called(event, signature)
        if inspect.isawaitable(result):
            if inspect.iscoroutine(result):
                result.close()
            return self._failed(TypeError("The handler returned a coroutine, which WSGI cannot await."), signature)
        return status


def _read(stream: Any, length: int) -> bytes:
    """Read up to `length` bytes of a stream that may return less at a time."""
    body = bytearray()
    while len(body) < length and (piece := stream.read(length - len(body))):
        body += piece
    return bytes(body)


def _is_async(handler: Callable[[Event], Any]) -> bool:
    while isinstance(handler, functools.partial):
        handler = handler.func
    return inspect.iscoroutinefunction(handler) or inspect.iscoroutinefunction(
        getattr(handler, "__call__", None)  # noqa: B004 - of an object
    )


def _rejected(error: WebhookError) -> int:
    logger.warning("Atlas: a webhook delivery was rejected: %s", error.message)
    return error.status or 400
