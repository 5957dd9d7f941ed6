"""Errors of httpx, h11, codecs and files are wrapped; double encodings and path traversal are refused."""

from __future__ import annotations

import gzip
import io
import zlib
from pathlib import Path
from typing import Any
from urllib.parse import quote

import pytest
from support.answers import shown_file
from support.modes import Mode
from support.servers import Answer, ScriptedServer, scripted

from rivet.integrations.atlas import AtlasAPIError, AtlasConfigError, AtlasError, AtlasValidationError
from rivet.integrations.atlas._support.config_checks import climbs

BOMB = gzip.compress(gzip.compress(b"0" * 40_000_000))
CODINGS = ["gzip, gzip", "gzip,deflate", "GZIP, x, gzip", "br", "zstd", "deflate, identity, gzip"]


@pytest.mark.parametrize("status", [200, 500])
@pytest.mark.parametrize("coding", CODINGS)
async def test_a_body_that_is_packed_twice(mode: Mode, coding: str, status: int) -> None:
    for kind in ("application/json", "image/png"):
        answer = Answer(status, raw=BOMB, headers={"Content-Encoding": coding, "Content-Type": kind})
        with ScriptedServer(scripted(answer)) as server:
            async with mode.client(**server.credentials, max_retries=0, max_response_bytes=100_000) as client:
                with pytest.raises(AtlasAPIError, match="unsupported content encoding"):
                    await client.request("GET", "/x")
                with pytest.raises(AtlasAPIError, match="unsupported content encoding"):
                    await client.get_work_order(1)


async def test_a_body_that_is_packed_once(mode: Mode) -> None:
    content = b'{"well": "%s"}' % (b"x" * 50_000)
    for coding, packed in (("gzip", gzip.compress(content)), ("deflate", zlib.compress(content))):
        with ScriptedServer(scripted(Answer(200, raw=packed, headers={"Content-Encoding": coding}))) as server:
            async with mode.client(**server.credentials) as client:
                assert len((await client.request("GET", "/x"))["well"]) == 50_000
            assert server.seen[-1].headers["accept-encoding"] == "gzip, deflate"
            async with mode.client(**server.credentials, max_response_bytes=10_000, max_retries=0) as client:
                with pytest.raises(AtlasAPIError, match="larger than 10,000"):
                    await client.request("GET", "/x")


class Shrinking(io.BytesIO):
    """File that is truncated while it is sent."""

    reads = 0

    def read(self, size: int | None = -1, /) -> bytes:
        if size and size > 100:
            self.reads += 1
            if self.reads == 2:
                self.truncate(70_000)
        return super().read(size)


class Closing(Shrinking):
    def read(self, size: int | None = -1, /) -> bytes:
        found = super().read(size)
        if self.reads == 2:
            self.close()
        return found


async def test_files_that_change_while_they_are_sent(mode: Mode, atlas: Any) -> None:
    closed = io.BytesIO(b"x")
    closed.close()
    for source, problem in (
        (closed, "seekable binary file"),
        (Shrinking(b"x" * 300_000), "became shorter"),
        (Closing(b"x" * 300_000), "can no longer be read"),
    ):
        with pytest.raises(AtlasValidationError, match=problem):
            await atlas.upload_file(source, name="x.bin")
    assert (await atlas.upload_file(b"x", name="x.bin")).id, "the client is as good as before"


async def test_a_pipe_is_not_uploaded(mode: Mode, atlas: Any, tmp_path: Path) -> None:
    import os

    if not hasattr(os, "mkfifo"):
        pytest.skip("pipes that have a name")
    os.mkfifo(tmp_path / "pipe")
    for source in (tmp_path / "pipe", tmp_path, "a\0b"):
        with pytest.raises(AtlasValidationError, match="cannot be read"):
            await atlas.upload_file(source, name="x.bin")


@pytest.mark.parametrize("name", ["Content-Length", "content-length", "Transfer-Encoding"])
async def test_headers_that_http_needs_itself(mode: Mode, name: str) -> None:
    with ScriptedServer(scripted(Answer(200, {}))) as server:
        async with mode.client(**server.credentials) as client:
            with pytest.raises(AtlasValidationError, match="derived from the request"):
                await client.request("POST", "/x", json={"a": 1}, headers={name: "5"})
        with pytest.raises(AtlasConfigError, match="derived from the request"):
            mode.client(**server.credentials, headers={name: "5"})
        assert server.seen == []


@pytest.mark.parametrize(
    "host", ["a" * 64, "xn--", "é" * 70, "a..b", "\ud800", "a\u0300\u200d", "[::1", "1.2.3.4.\u2488"]
)
def test_invalid_hosts(mode: Mode, host: str) -> None:
    with pytest.raises(AtlasConfigError):
        mode.client(f"http://{host}/api", "c", "p")


ADDRESSES = ["", "http:", "http://", "http:///x", "//x/y", "http://[::1", "http://x:99999999/", "http://\ud800/",
             f"http://{'a' * 70}.example/x", "http://xn--/", "x", "http://user@/"]  # fmt: skip


@pytest.mark.parametrize("url", ADDRESSES)
async def test_odd_addresses_of_a_storage(mode: Mode, url: str) -> None:
    with ScriptedServer(scripted(Answer(200, shown_file(url)))) as server:
        async with mode.client(**server.credentials, max_retries=0) as client:
            with pytest.raises(AtlasError):
                await client.download_file(7, io.BytesIO())


CLIMBING = [
    "..",
    ".",
    "%2e%2e",
    "%2E.",
    "..;",
    "..;x=1",
    "%252e%252e",
    "%25252e.",
    "..%5c",
    "a%5c..%5cb",
    "..%2f",
    "%2e",
    "..%00",
    "..%00.png",
    "%01..",
    ".%0b.",
]
HARMLESS = ["a", "...", "a..b", ".well-known", "50%25", "%C3%A9", "a%2Fb", "..a", "a;b"]


@pytest.mark.parametrize("step", CLIMBING)
async def test_paths_that_climb(mode: Mode, step: str) -> None:
    with ScriptedServer(scripted(Answer(200, {}))) as server:
        with pytest.raises(AtlasConfigError, match="no backslash, however encoded"):
            mode.client(f"{server.base_url}/api/{step}", "c", "p")
        async with mode.client(f"{server.base_url}/api", "c", "p") as client:
            for path in (f"/a/{step}", f"/{step}/a", f"/a/{quote(step)}/b"):
                with pytest.raises(AtlasError):
                    await client.request("GET", path)
    assert server.seen == []


async def test_ids_that_climb(mode: Mode) -> None:
    from atlas_api.api.work_orders import get_work_order

    with ScriptedServer(scripted(Answer(200, {}))) as server:
        async with mode.client(f"{server.base_url}/api", "c", "p") as client:
            for id in ("..", "../..", "..\\..", "%2e%2e", "..;", "."):
                with pytest.raises(AtlasError):
                    await mode.endpoint(get_work_order, client, id=id)
    assert server.seen == []


def test_paths_without_traversal() -> None:
    assert [step for step in HARMLESS if climbs(f"/a/{step}/b")] == []
    assert [step for step in CLIMBING if not climbs(f"/a/{step}/b")] == []
