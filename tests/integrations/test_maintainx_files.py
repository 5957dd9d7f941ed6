"""Files of work orders, assets and parts go both ways, once."""

from __future__ import annotations

import io
import logging
from pathlib import Path
from typing import Any

import pytest
from support.bridges import bridging, only
from support.modes import Mode

from rivet.integrations.atlas.maintainx import MaintainXClient
from rivet.integrations.atlas.testing import AtlasSandbox, VendorSandbox, start_sandbox
from rivet.integrations.atlas.vendors import VendorError, VendorRefusedError
from rivet.integrations.atlas.vendors._file_names import accepted_name

pytestmark = pytest.mark.slow

KINDS = ("asset", "work_order", "file")
NOTHING = {"atlas": 0, "maintainx": 0}
PHOTO = b"\x89PNG\r\n\x1a\n" + bytes(range(256)) * 40


async def content_of(atlas: Any, file: Any) -> bytes:
    target = io.BytesIO()
    await atlas.download_file(file, target)
    return target.getvalue()


async def test_files_go_both_ways_once(
    mode: Mode, empty: Any, atlas_sandbox: AtlasSandbox, maintainx: VendorSandbox, tmp_path: Path
) -> None:
    order = await empty.create_work_order({"title": "Leaks"})
    await empty.attach_files(order.id, await empty.upload_file(PHOTO, name="Leck & Höhe 1.png"))
    async with bridging(mode, empty, maintainx, tmp_path / "sync", kinds=KINDS) as (bridge, client):
        report = await bridge.sync()
        assert (report.files, report.problems) == ({"atlas": 0, "maintainx": 1}, [])
        theirs = only(maintainx)
        assert [one["fileName"] for one in theirs["attachments"]] == ["Leck & Höhe 1.png"]
        assert await client.download(theirs["attachments"][0]["url"], 10**6) == PHOTO

        await client.attach_file(theirs["id"], "manual 50%.pdf", b"%PDF-1.7 ...")
        plan = await bridge.sync(dry_run=True)
        assert [(step.action, step.side, step.title) for step in plan.steps] == [("file", "atlas", "manual 50%.pdf")]
        report = await bridge.sync()
        assert (report.files, report.problems) == ({"atlas": 1, "maintainx": 0}, [])
        files = {one.name: one for one in (await empty.get_work_order(order.id)).files}
        assert files.keys() == {"Leck & Höhe 1.png", "manual 50%.pdf"}
        assert await content_of(empty, files["manual 50%.pdf"]) == b"%PDF-1.7 ..."
        assert (await bridge.sync(full=True)).files == NOTHING

        # What is deleted on one side stays on the other one, and does not come back.
        await empty.detach_file(order.id, files["manual 50%.pdf"])
        assert (await bridge.sync(full=True)).files == NOTHING
        assert len(only(maintainx)["attachments"]) == 2


async def test_files_of_assets_and_parts(mode: Mode, empty: Any, maintainx: VendorSandbox, tmp_path: Path) -> None:
    pump = await empty.create_asset({"name": "Pump", "files": [(await empty.upload_file(b"%PDF", name="a.pdf")).id]})
    async for one in empty.parts.iter():
        await empty.parts.delete(one.id)
    seal = await empty.parts.create({"name": "Seal"})
    async with bridging(mode, empty, maintainx, tmp_path / "sync", kinds=("asset", "part", "file")) as (bridge, client):
        fan = await client.create_asset({"name": "Fan"})
        await client.attach_record_file("assets", fan, "fan.png", PHOTO)
        report = await bridge.sync()
        assert (report.files, report.problems) == ({"atlas": 1, "maintainx": 1}, [])
        theirs = {one["name"]: one for one in maintainx.records("assets")}
        assert [one["fileName"] for one in theirs["Pump"]["attachments"]] == ["a.pdf"]
        (file,) = (await empty.get_asset("Fan")).files
        assert await content_of(empty, file) == PHOTO

        part = next(one["id"] for one in maintainx.records("parts") if one["name"] == "Seal")
        await client.attach_record_file("parts", part, "drawing.png", PHOTO)
        await client.attach_record_file("assets", theirs["Pump"]["id"], "b.png", PHOTO)
        assert (await bridge.sync()).files == {"atlas": 2, "maintainx": 0}
        assert [one.name for one in (await empty.parts.get(seal.id)).files] == ["drawing.png"]
        assert [one.name for one in (await empty.get_asset(pump.id)).files] == ["a.pdf", "b.png"]
        assert (await bridge.sync(full=True)).files == NOTHING


async def test_odd_names(mode: Mode, empty: Any, maintainx: VendorSandbox, tmp_path: Path) -> None:
    order = await empty.create_work_order({"title": "Leaks"})
    for number, name in enumerate(("..", "123", f"{'x' * 240}.pdf", "?a=1#b%2F..", "Ö 😀.txt")):
        await empty.attach_files(order.id, await empty.upload_file(bytes([65 + number]), name=name))
    expected = {"file", "123", f"{'x' * 196}.pdf", "?a=1#b_2F..", "Ö 😀.txt"}
    async with bridging(mode, empty, maintainx, tmp_path / "sync", kinds=KINDS) as (bridge, client):
        report = await bridge.sync()
        assert report.problems == []
        assert report.files == {"atlas": 0, "maintainx": 5}
        theirs = only(maintainx)
        assert {one["fileName"] for one in theirs["attachments"]} == expected
        for name in ("%22quoted%22", "a:b", "%20%09%20"):
            await client.request("PUT", f"/workorders/{theirs['id']}/attachments/{name}", content=b"theirs")
        report = await bridge.sync()
        # Of several with one name the first counts: "file" is there from the one whose name says nothing.
        assert (report.files, report.problems) == ({"atlas": 2, "maintainx": 0}, [])
        names = {one.name for one in (await empty.get_work_order(order.id)).files}
        assert {"a:b", "_quoted_"} <= names
        assert (await bridge.sync(full=True)).files == NOTHING


@pytest.mark.parametrize(
    "name", ["", " ", ".", "..", "\0", "\ud800", "a/b\\c", "y" * 300, f"{'z' * 199} .a", "w." + "v" * 400]
)
def test_the_name_of_a_copy_is_that_of_the_file(name: str) -> None:
    first = accepted_name(name)
    assert first.strip(" .")
    assert first == accepted_name(first)
    assert len(first) <= 200
    assert first.isprintable()
    assert not set('/\\"') & set(first)


async def test_a_file_that_cannot_be_copied_keeps_none_back(
    mode: Mode, empty: Any, maintainx: VendorSandbox, tmp_path: Path
) -> None:
    order = await empty.create_work_order({"title": "Leaks"})
    await empty.attach_files(order.id, await empty.upload_file(bytes(11 * 1024**2), name="a long film.mp4"))
    await empty.attach_files(order.id, await empty.upload_file(PHOTO, name="small.png"))
    async with bridging(mode, empty, maintainx, tmp_path / "sync", kinds=KINDS) as (bridge, _):
        report = await bridge.sync()
        assert report.files == {"atlas": 0, "maintainx": 1}
        (problem,) = report.problems
        assert "its file a long film.mp4" in problem.message
        assert [one["fileName"] for one in only(maintainx)["attachments"]] == ["small.png"]


async def test_an_atlas_without_files_says_so_once(mode: Mode, maintainx: VendorSandbox, tmp_path: Path) -> None:
    kinds = ("work_order", "file")
    with start_sandbox("--free-plan") as sandbox:
        async with (
            mode.client(**sandbox.credentials) as atlas,
            bridging(mode, atlas, maintainx, tmp_path / "sync", kinds=kinds) as (bridge, client),
        ):
            for title in ("One", "Two"):
                theirs = await client.create_work_order({"title": title})
                await client.attach_file(theirs, "photo.png", PHOTO)
            report = await bridge.sync()
    assert (report.files, report.problems, len(report.hints)) == (NOTHING, [], 1)
    assert "No files are copied" in report.hints[0]


async def test_the_storage_gets_no_key(mode: Mode, maintainx: VendorSandbox, caplog: pytest.LogCaptureFixture) -> None:
    from support.bridges import client_of

    async with client_of(mode, maintainx) as client:
        theirs = await client.create_work_order({"title": "Leaks"})
        await client.attach_file(theirs, "photo.png", PHOTO)
        url = (await client.get_work_order(theirs))["attachments"][0]["url"]
        assert await client.download(url, len(PHOTO)) == PHOTO, "a signed address refuses credentials"
        with pytest.raises(VendorRefusedError, match="larger"):
            await client.download(url, len(PHOTO) - 1)
        caplog.set_level(logging.DEBUG)
        with pytest.raises(VendorRefusedError, match="404"):
            await client.download(f"{url}0?X-Amz-Signature=c0ffee", 1000)
        assert "HTTP Request: GET" in caplog.text
        assert "c0ffee" not in caplog.text, "with it, anyone could read the file"
        for bad in ("file:///etc/passwd", "http://192.0.2.1/x", "ftp://files.example/x", "", "http://[", None):
            with pytest.raises(VendorError, match="address"):
                await client.download(bad, 1000)
        for name in ("", "a/b", "..", None):
            with pytest.raises(Exception, match="name"):
                await client.attach_file(theirs, name, PHOTO)
    assert MaintainXClient.attach_file.__doc__
