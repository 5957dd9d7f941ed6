"""Files: uploaded and downloaded against the sandbox and its storage; what is refused before."""

from __future__ import annotations

import io
import os
from pathlib import Path
from typing import Any

import pytest
from atlas_api.api.files import delete_file, patch_file, search_files
from atlas_api.models import FilePatch, SearchCriteria
from support.modes import Mode
from support.servers import Answer, ScriptedServer, scripted

from rivet.integrations.atlas import (
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
    progress: list[tuple[int, int | None]] = []
    size = await atlas.download_file(file, target, on_progress=lambda done, total: progress.append((done, total)))
    assert (size, target.read_bytes(), progress[-1]) == (len(CONTENT), CONTENT, (size, size))
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
