"""Files: streamed both ways against the sandbox and its storage; what is refused before; what breaks off."""

from __future__ import annotations

import io
import logging
import os
from pathlib import Path
from typing import Any

import httpx
import pytest
from atlas_api.api.files import delete_file, patch_file, search_files
from atlas_api.models import File, FilePatch, SearchCriteria
from support.answers import shown_file
from support.modes import Mode
from support.servers import Answer, ScriptedServer, Seen, scripted

from rivet.integrations.atlas import (
    AtlasAPIError,
    AtlasConnectionError,
    AtlasLicenseError,
    AtlasNotFoundError,
    AtlasOutcomeUnknownError,
    AtlasValidationError,
)
from rivet.integrations.atlas.testing import AtlasSandbox, start_sandbox


def names(folder: Path) -> list[str]:
    return sorted(path.name for path in folder.iterdir())


CONTENT = os.urandom(300_000) + b"\r\n--+++\r\n--" + os.urandom(1000) + b"\n\r\n"
PNG = b"\x89PNG\r\n\x1a\n" + os.urandom(64)


async def test_there_and_back(mode: Mode, atlas: Any, tmp_path: Path) -> None:
    source, target = tmp_path / "a plan é.bin", tmp_path / "back.bin"
    source.write_bytes(CONTENT)
    sent: list[tuple[int, int | None]] = []
    file = await atlas.upload_file(source, on_progress=lambda done, total: sent.append((done, total)))
    assert (file.name, file.type_, file.hidden) == (source.name, "OTHER", False)
    assert sent[-1] == (len(CONTENT), len(CONTENT))
    assert len(sent) > 3
    assert sorted(sent) == sent
    came: list[tuple[int, int | None]] = []
    size = await atlas.download_file(file, target, on_progress=lambda done, total: came.append((done, total)))
    assert (size, target.read_bytes(), came[-1]) == (len(CONTENT), CONTENT, (size, size))
    assert names(tmp_path) == sorted([source.name, target.name])
    buffer = io.BytesIO()
    assert await atlas.download_file(file.id, buffer) == size
    assert buffer.getvalue() == CONTENT


async def test_on_a_work_order(mode: Mode, atlas: Any) -> None:
    made = await atlas.create_work_order({"title": "leak"})
    photo = await atlas.upload_file(PNG, name="leak.png")
    note = await atlas.upload_file(io.BytesIO(b"note"), name="note.txt", hidden=True)
    assert photo.type_ == "IMAGE"
    changed = await atlas.attach_files(made.custom_id, [photo, note.id, photo])
    with pytest.raises(AtlasValidationError, match="referenced record does not exist"):
        await atlas.attach_files(made.id, 99_999)
    assert [file.name for file in changed.files] == ["leak.png", "note.txt"]
    again = await atlas.attach_files(made.id, photo)
    assert [file.id for file in again.files] == [photo.id, note.id], "attached once"
    kept = await atlas.update_work_order(made.id, {"title": "still with its files"})
    assert [file.id for file in kept.files] == [photo.id, note.id]
    left = await atlas.detach_file(made.id, photo)
    assert [file.id for file in left.files] == [note.id]
    listed = await mode.endpoint(search_files, atlas, body=SearchCriteria())
    assert [file.name for file in listed.content] == ["leak.png"], "hidden ones are in no list"
    renamed = await mode.endpoint(patch_file, atlas, id=photo.id, body=FilePatch("drip.png"))
    assert renamed.name == "drip.png"
    await mode.endpoint(delete_file, atlas, id=note.id)
    assert (await atlas.get_work_order(made.id)).files == []
    with pytest.raises(AtlasNotFoundError):
        await atlas.download_file(note.id, io.BytesIO())


async def test_a_lost_response_attaches_once(mode: Mode, atlas: Any, atlas_sandbox: AtlasSandbox) -> None:
    made = await atlas.create_work_order({"title": "leak"})
    photo = await atlas.upload_file(PNG, name="leak.png")
    atlas_sandbox.add_fault("drop_after", path="/work-orders/files/*", method="PATCH")
    changed = await atlas.attach_files(made.id, photo)
    assert [file.id for file in changed.files] == [photo.id]
    atlas_sandbox.add_fault("drop_after", path="/files/upload")
    with pytest.raises(AtlasOutcomeUnknownError):
        await atlas.upload_file(b"x", name="x.txt")


async def test_an_upload_that_waits_is_sent_whole(mode: Mode, atlas_sandbox: AtlasSandbox, tmp_path: Path) -> None:
    source = tmp_path / "x.bin"
    source.write_bytes(CONTENT)
    async with mode.client(**atlas_sandbox.credentials) as client:
        await client.get_work_order(1)
        atlas_sandbox.add_fault("rate_limit", path="/files/upload")
        file = await client.upload_file(source, on_progress=lambda *_: None)
        buffer = io.BytesIO()
        await client.download_file(file, buffer)
    assert buffer.getvalue() == CONTENT
    assert len(atlas_sandbox.requests("POST", "/files/upload")) == 1


async def test_invalid_files_are_refused_before_the_upload(mode: Mode, tmp_path: Path) -> None:
    large = tmp_path / "large.bin"
    with large.open("wb") as file:
        file.truncate(35 * 1024 * 1024 + 1)
    (tmp_path / "text.png").write_bytes(b"no image at all")
    moved = io.BytesIO(b"abc")
    moved.seek(1)
    wrong: list[tuple[dict[str, Any], str]] = [
        ({"source": tmp_path / "missing.txt"}, "cannot be read: No such file"),
        ({"source": large}, "36,700,161 bytes; the server accepts 36,700,160"),
        ({"source": b""}, "must be a file name"),
        ({"source": b"", "name": "x.txt"}, "is empty"),
        ({"source": b"x", "name": "../x.txt"}, "without a folder"),
        ({"source": b"x", "name": 'a "x".txt'}, "or quotes"),
        ({"source": b"x", "name": "x\r\n.txt"}, "without a folder"),
        ({"source": tmp_path / "text.png", "kind": "IMAGE"}, "the file is not an image"),
        ({"source": b"x", "name": "x.txt", "kind": "VIDEO"}, "must be one of"),
        ({"source": b"x", "name": "x.txt", "folder": "../up"}, "must be a folder name"),
        ({"source": b"x", "name": "x.txt", "hidden": "no"}, "must be true or false"),
        ({"source": 5}, "must be a path, bytes"),
        ({"source": io.StringIO("x"), "name": "x.txt"}, "binary file"),
        ({"source": moved, "name": "x.txt"}, "must be positioned at its start"),
    ]
    with ScriptedServer(scripted(Answer(200, []))) as server:
        async with mode.client(**server.credentials) as client:
            for arguments, problem in wrong:
                with pytest.raises(AtlasValidationError, match=problem):
                    await client.upload_file(**arguments)
            with pytest.raises(AtlasValidationError, match="at least one file"):
                await client.attach_files(1)
            with pytest.raises(AtlasValidationError, match="must be uploaded first"):
                await client.attach_files(1, "photo.png")
        assert server.seen == []


async def test_without_a_licence(mode: Mode) -> None:
    with start_sandbox("--free-plan") as sandbox:
        async with mode.client(**sandbox.credentials) as client:
            with pytest.raises(AtlasLicenseError, match="license to add a file"):
                await client.upload_file(b"x", name="x.txt")


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
    begun = part(whole, truncate=True, **tags)
    nexts = {
        "another part": part(whole[:25_000], 206, Content_Range=ranges(0, 24_999, 50_000), **tags),
        "another size": part(whole[25_000:], 206, Content_Range=ranges(25_000, 49_999, 60_000), **tags),
        "another file": part(changed[25_000:], 206, Content_Range=ranges(25_000, 49_999, 50_000), ETag='"v2"'),
        "no range": part(changed[25_000:], 206, **tags),
        "too little": part(whole[25_000:30_000], 206, Content_Range=ranges(25_000, 29_999, 50_000), **tags),
    }
    for number, (name, answer) in enumerate(nexts.items()):
        target = tmp_path / f"{number}.bin"
        storage = Storage(begun, answer, part(whole, **tags))
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


async def test_a_file_that_grows_and_callbacks_that_fail(mode: Mode, atlas: Any, tmp_path: Path) -> None:
    source = tmp_path / "log.txt"
    source.write_bytes(b"x" * 200_000)

    def grow(*_: object) -> None:
        with source.open("ab") as file:
            file.write(b"more")

    buffer = io.BytesIO()
    await atlas.download_file(await atlas.upload_file(source, on_progress=grow), buffer)
    assert buffer.getvalue() == b"x" * 200_000

    for error in (ValueError("the caller's"), OSError("the caller's")):

        def fail(*_: object, error: Exception = error) -> None:
            raise error

        with pytest.raises(type(error), match="the caller's"):
            await atlas.upload_file(source, on_progress=fail)
        with pytest.raises(type(error), match="the caller's"):
            await atlas.download_file(1, io.BytesIO(), on_progress=fail)
