"""Scripted server for tests that need responses which the sandbox cannot give."""

from __future__ import annotations

import contextlib
import json
import sys
import threading
import time
from collections.abc import Callable
from dataclasses import dataclass, field
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Any


@dataclass
class Seen:
    """Request to the scripted server."""

    method: str
    path: str
    headers: dict[str, str]
    body: bytes

    def json(self) -> Any:
        return json.loads(self.body)


@dataclass
class Answer:
    """Scripted response to a request."""

    status: int = 200
    body: Any = None
    headers: dict[str, str] = field(default_factory=dict)
    raw: bytes | None = None
    drop: bool = False
    truncate: bool = False
    wait: float = 0.0
    drip: float = 0.0
    drip_headers: bool = False
    extra: bytes = b""
    """Sent in one piece with the body, and beyond what its length says."""
    version: str = "HTTP/1.1"

    def content(self) -> bytes:
        if self.raw is not None:
            return self.raw
        return b"" if self.body is None else json.dumps(self.body).encode()


TOKENS = {
    "accessToken": "eyJhbGciOiJIUzI1NiJ9.first.sig",
    "refreshToken": "refresh-1",
    "tokenType": "Bearer",
    "expiresAt": "2099-01-01T00:00:00.000+00:00",
}
Script = Callable[[Seen], Answer]


class _Server(ThreadingHTTPServer):
    failed: BaseException | None = None

    def handle_error(self, request: object, client_address: object) -> None:
        """Keep the error for the end of the test, unless a client went away, which many tests have it do."""
        error = sys.exception()
        if not isinstance(error, ConnectionError):
            self.failed = error


class ScriptedServer:
    """Answers sign-ins with a token and everything else by a script; remembers what it saw."""

    def __init__(self, script: Script) -> None:
        self.script = script
        self.seen: list[Seen] = []
        self._server = _Server(("127.0.0.1", 0), self._handler())
        self._server.daemon_threads = True
        self.base_url = f"http://127.0.0.1:{self._server.server_port}"
        self._thread = threading.Thread(target=self._server.serve_forever, kwargs={"poll_interval": 0.02})

    def __enter__(self) -> ScriptedServer:
        self._thread.start()
        return self

    def __exit__(self, *args: object) -> None:
        self._server.shutdown()
        self._server.server_close()
        self._thread.join()
        if self._server.failed is not None:
            raise AssertionError("the script of the server failed") from self._server.failed

    @property
    def credentials(self) -> dict[str, str]:
        return {"base_url": self.base_url, "email": "who@plant.example", "password": "scripted-password"}

    def calls(self, path: str) -> list[Seen]:
        return [seen for seen in list(self.seen) if seen.path.split("?")[0] == path]

    def _handler(outer) -> type[BaseHTTPRequestHandler]:  # noqa: N805 - the handler has a self of its own
        class Handler(BaseHTTPRequestHandler):
            protocol_version = "HTTP/1.1"

            def do(self) -> None:
                length = int(self.headers.get("Content-Length") or 0)
                body = self.rfile.read(length)
                if "chunked" in self.headers.get("Transfer-Encoding", ""):
                    body = self._chunks()
                seen = Seen(self.command, self.path, {k.lower(): v for k, v in self.headers.items()}, body)
                outer.seen.append(seen)
                self._send(outer.script(seen))

            def _chunks(self) -> bytes:
                body = b""
                while size := int(self.rfile.readline().strip() or b"0", 16):
                    body += self.rfile.read(size)
                    self.rfile.readline()
                self.rfile.readline()
                return body

            def _send(self, answer: Answer) -> None:
                time.sleep(answer.wait)
                if answer.drop:
                    self.close_connection = True
                    return
                content = answer.content()
                self.protocol_version = answer.version
                self.send_response(answer.status)
                headers = {"Content-Type": "application/json", **answer.headers}
                for name, value in headers.items():
                    self.send_header(name, value)
                self.send_header("Content-Length", str(len(content)))
                if answer.drip_headers:
                    self._drip(b"X-Slow: " + b"y" * 1000, answer.drip)
                self.end_headers()
                with contextlib.suppress(OSError):
                    if answer.truncate:
                        self.wfile.write(content[: len(content) // 2])
                        self.close_connection = True
                    elif answer.drip:
                        self._drip(content, answer.drip)
                    else:
                        self.wfile.write(content + answer.extra)

            def _drip(self, content: bytes, pause: float) -> None:
                self.flush_headers()
                with contextlib.suppress(OSError):
                    for byte in content:
                        self.wfile.write(bytes([byte]))
                        self.wfile.flush()
                        time.sleep(pause)

            do_GET = do_POST = do_PATCH = do_PUT = do_DELETE = do  # noqa: N815

            def log_message(self, *args: object) -> None:
                """Tests print enough."""

        return Handler


def scripted(*answers: Answer | Callable[[Seen], Answer], sign_in: Answer | None = None) -> Script:
    """Return a script: sign-ins get a token (or `sign_in`), other requests the given answers in order."""
    queue = list(answers)
    lock = threading.Lock()

    def script(seen: Seen) -> Answer:
        if seen.path.endswith("/auth/signin"):
            return sign_in or Answer(200, TOKENS)
        with lock:
            answer = queue.pop(0) if len(queue) > 1 else queue[0]
        return answer(seen) if callable(answer) else answer

    return script
