"""Downloads: interrupted, resumed, and written to a target that takes little."""

from __future__ import annotations

import io
import logging
import os
from pathlib import Path
from typing import Any

import httpx
import pytest
from atlas_api.models import File
from support.answers import shown_file
from support.modes import Mode
from support.servers import Answer, ScriptedServer, Seen, scripted

from rivet.integrations.atlas import AtlasAPIError, AtlasConnectionError, AtlasNotFoundError, AtlasValidationError


def names(folder: Path) -> list[str]:
    return sorted(path.name for path in folder.iterdir())


class Storage:
    """Storage that aborts a download, and handles the next request as a test requires."""

    def __init__(self, *answers: Answer) -> None:
        self.answers = list(answers)
        self.asked: list[dict[str, str]] = []

    def __call__(self, seen: Seen) -> Answer:
        self.asked.append(seen.headers)
        return self.answers.pop(0) if len(self.answers) > 1 else self.answers[0]


def part(content: bytes, status: int = 200, *, truncate: bool = False, **headers: str) -> Answer:
    named = {
        "Content-Type": "application/octet-stream",
        **{name.replace("_", "-"): text for name, text in headers.items()},
    }
    return Answer(status, raw=content, truncate=truncate, headers=named)


async def downloaded(mode: Mode, storage: Storage, target: Any, **options: Any) -> int:
    with (
        ScriptedServer(storage) as other,
        ScriptedServer(scripted(Answer(200, shown_file(f"{other.base_url}/x")))) as server,
    ):
        async with mode.client(**server.credentials, **options) as client:
            size: int = await client.download_file(7, target)
            return size


async def test_an_interrupted_download_is_resumed(mode: Mode, tmp_path: Path) -> None:
    whole = os.urandom(50_000)
    storage = Storage(
        part(whole, truncate=True, ETag='"v1"'),
        part(whole[25_000:], 206, ETag='"v1"', Content_Range="bytes 25000-49999/50000"),
    )
    target = tmp_path / "x.bin"
    assert await downloaded(mode, storage, target) == len(whole)
    assert target.read_bytes() == whole
    assert (storage.asked[1]["range"], storage.asked[1]["if-range"]) == ("bytes=25000-", '"v1"')
    assert all("authorization" not in asked and "x-api-key" not in asked for asked in storage.asked)
    again = Storage(part(b"y" * 50_000, truncate=True), part(whole))  # a storage that knows no ranges
    assert await downloaded(mode, again, target) == len(whole)
    assert target.read_bytes() == whole


async def test_a_failed_download_leaves_no_file(mode: Mode, tmp_path: Path) -> None:
    target = tmp_path / "x.bin"
    target.write_bytes(b"before")
    with pytest.raises(AtlasConnectionError, match="broke off after"):
        await downloaded(mode, Storage(part(b"y" * 50_000, truncate=True)), target, max_retries=1)
    with pytest.raises(AtlasNotFoundError, match="no such file"):
        await downloaded(mode, Storage(part(b"", 403)), target)
    with pytest.raises(AtlasValidationError, match="cannot be written"):
        await downloaded(mode, Storage(part(b"x")), tmp_path / "none" / "x.bin")
    with pytest.raises(AtlasValidationError, match="is a folder"):
        await downloaded(mode, Storage(part(b"x")), tmp_path)
    assert names(tmp_path) == ["x.bin"]
    assert target.read_bytes() == b"before"


async def test_an_invalid_url(mode: Mode) -> None:
    with ScriptedServer(scripted(Answer(200, shown_file("file:///etc/passwd")))) as server:
        async with mode.client(**server.credentials) as client:
            with pytest.raises(AtlasValidationError, match="no URL"):
                await client.download_file(File.from_dict(shown_file("x")), io.BytesIO())


def ranges(first: int, last: int, total: int) -> str:
    return f"bytes {first}-{last}/{total}"


async def test_parts_that_do_not_fit(mode: Mode, tmp_path: Path) -> None:
    """Whatever the storage sends next, the file is the whole one or none."""
    whole, changed, tags = os.urandom(50_000), os.urandom(50_000), {"ETag": '"v1"'}
    cut = part(whole, truncate=True, **tags)
    nexts = {
        "another part": part(whole[:25_000], 206, Content_Range=ranges(0, 24_999, 50_000), **tags),
        "another size": part(whole[25_000:], 206, Content_Range=ranges(25_000, 49_999, 60_000), **tags),
        "another file": part(changed[25_000:], 206, Content_Range=ranges(25_000, 49_999, 50_000), ETag='"v2"'),
        "no range": part(changed[25_000:], 206, **tags),
        "too little": part(whole[25_000:30_000], 206, Content_Range=ranges(25_000, 29_999, 50_000), **tags),
    }
    for number, (name, answer) in enumerate(nexts.items()):
        target = tmp_path / f"{number}.bin"
        storage = Storage(cut, answer, part(whole, **tags))
        assert await downloaded(mode, storage, target, max_retries=3) == len(whole), name
        assert target.read_bytes() == whole, name
    unasked = Storage(part(whole[:3], 206, Content_Range=ranges(0, 2, 50_000), **tags))
    with pytest.raises(AtlasConnectionError, match="broke off"):
        await downloaded(mode, unasked, tmp_path / "unasked.bin")
    # Without a tag nothing would tell that it is another file now.
    untagged = Storage(part(whole, truncate=True), part(changed))
    assert await downloaded(mode, untagged, target) == len(changed)
    assert "range" not in untagged.asked[1]
    assert target.read_bytes() == changed
    with pytest.raises(AtlasAPIError, match="compresses"):
        await downloaded(mode, Storage(part(b"x", Content_Encoding="gzip")), target)


class Pipe(io.BytesIO):
    def seekable(self) -> bool:
        return False

    def tell(self) -> int:
        raise OSError("Illegal seek")


class Short(io.BytesIO):
    """Raw file that writes only a part of its input."""

    def write(self, data: Any, /) -> int:
        return super().write(bytes(data)[:3])


class Full(io.BytesIO):
    def write(self, data: Any, /) -> int:
        raise OSError(28, "No space left on device")


async def test_targets_that_take_little(mode: Mode, tmp_path: Path) -> None:
    short = Short()
    assert await downloaded(mode, Storage(part(b"eleven char")), short) == 11
    assert short.getvalue() == b"eleven char"
    closed = io.BytesIO()
    closed.close()
    for target in (Full(), closed, object(), tmp_path / "x\0y"):
        with pytest.raises(AtlasValidationError, match="cannot be written"):
            await downloaded(mode, Storage(part(b"eleven char")), target)
    assert await downloaded(mode, Storage(part(b"x")), tmp_path / ("x" * 250)) == 1
    assert names(tmp_path) == ["x" * 250]


async def test_where_it_goes(mode: Mode, tmp_path: Path, caplog: pytest.LogCaptureFixture) -> None:
    caplog.set_level(logging.DEBUG)
    target = tmp_path / "x.bin"
    target.write_bytes(b"before")
    target.chmod(0o640)
    await downloaded(mode, Storage(part(b"new")), target)
    assert (target.read_bytes(), target.stat().st_mode & 0o777) == (b"new", 0o640)
    fresh = tmp_path / "fresh.bin"
    await downloaded(mode, Storage(part(b"new")), fresh)
    (tmp_path / "usual").touch()
    assert fresh.stat().st_mode == (tmp_path / "usual").stat().st_mode
    pipe = Pipe()
    await downloaded(mode, Storage(part(b"new")), pipe)
    assert pipe.getvalue() == b"new"
    with pytest.raises(AtlasConnectionError, match="rewound"):
        await downloaded(mode, Storage(part(b"y" * 50_000, truncate=True)), Pipe())
    assert not [record for record in caplog.records if record.name == "httpx" and "/x " in record.getMessage()]


async def test_the_callers_transport_stays_open(mode: Mode) -> None:
    closed: list[str] = []

    class Sync(httpx.HTTPTransport):
        def close(self) -> None:
            closed.append("sync")
            super().close()

    class Async(httpx.AsyncHTTPTransport):
        async def aclose(self) -> None:
            closed.append("async")
            await super().aclose()

    transport: Any = Async() if mode.is_async else Sync()
    with (
        ScriptedServer(Storage(part(b"new"))) as other,
        ScriptedServer(scripted(Answer(200, shown_file(f"{other.base_url}/x")))) as server,
    ):
        async with mode.client(**server.credentials, http_transport=transport) as client:
            await client.download_file(7, io.BytesIO())
            assert closed == []
    assert closed == [mode.name]
