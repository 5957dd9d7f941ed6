"""Fast local server in its own process, so that only the client is measured.

It answers each request with a full work order, a page of them, or tokens, by the path, and does nothing else.
"""

from __future__ import annotations

import asyncio
import contextlib
import json
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

RECORDED = Path(__file__).parents[1] / "tests" / "data" / "recorded" / "exchanges.jsonl"
TOKENS = {
    "accessToken": "t" * 300,
    "refreshToken": "r" * 300,
    "tokenType": "Bearer",
    "expiresAt": "2099-01-01T00:00:00.000+00:00",
}


def work_order() -> dict[str, Any]:
    """Return a work order with all recorded properties: people, asset, location, category, files, fields."""
    found: dict[str, Any] = {}
    for line in RECORDED.read_text(encoding="utf-8").splitlines():
        _collect(json.loads(line)["response"]["body"], found)
    return found


def _collect(value: Any, found: dict[str, Any]) -> None:
    if isinstance(value, list):
        for item in value:
            _collect(item, found)
    elif isinstance(value, dict):
        if "primaryUser" in value and "feedback" in value and "customId" in value:
            for key, part in value.items():
                new, old = len(json.dumps(part)), len(json.dumps(found.get(key)))
                if key not in found or old < new < 900:  # longer ones are tests of long strings
                    found[key] = part
        for part in value.values():
            _collect(part, found)


def page(size: int = 100) -> dict[str, Any]:
    """Return a page of such work orders."""
    exchanges = map(json.loads, RECORDED.read_text(encoding="utf-8").splitlines())
    body: dict[str, Any] = next(one for one in exchanges if one["name"] == "workorder.search.all")["response"]["body"]
    return {**body, "content": [{**work_order(), "id": number} for number in range(1, size + 1)]}


class _Answers(asyncio.Protocol):
    def __init__(self, responses: dict[bytes, bytes]) -> None:
        self.responses = responses

    def connection_made(self, transport: asyncio.BaseTransport) -> None:
        self._transport, self._got = transport, b""

    def data_received(self, data: bytes) -> None:
        self._got += data
        while b"\r\n\r\n" in self._got:
            head, _, rest = self._got.partition(b"\r\n\r\n")
            lengths = [line[15:] for line in head.lower().split(b"\r\n") if line.startswith(b"content-length:")]
            size = int(lengths[0]) if lengths else 0
            if len(rest) < size:
                return
            self._got = rest[size:]
            path = head.split(b" ", 2)[1]
            kind = b"auth" if b"/auth/" in path else b"page" if path.endswith(b"/search") else b"one"
            self._transport.write(self.responses[kind])  # type: ignore[attr-defined]


def _reply(body: Any) -> bytes:
    content = json.dumps(body).encode()
    head = (
        "HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nVary: Origin\r\nCache-Control: no-cache\r\n"
        f"Date: Thu, 26 Nov 2026 00:00:00 GMT\r\nContent-Length: {len(content)}\r\n\r\n"
    )
    return head.encode() + content


async def _serve() -> None:
    responses = {b"auth": _reply(TOKENS), b"page": _reply(page()), b"one": _reply(work_order())}
    server = await asyncio.get_running_loop().create_server(lambda: _Answers(responses), "127.0.0.1", 0)
    print(server.sockets[0].getsockname()[1], flush=True)
    await server.serve_forever()


@contextlib.contextmanager
def serving() -> Iterator[str]:
    """Yield the server's address while it runs."""
    process = subprocess.Popen([sys.executable, __file__], stdout=subprocess.PIPE, text=True)
    try:
        assert process.stdout is not None
        yield f"http://127.0.0.1:{int(process.stdout.readline())}"
    finally:
        process.terminate()
        process.wait()


if __name__ == "__main__":
    asyncio.run(_serve())
