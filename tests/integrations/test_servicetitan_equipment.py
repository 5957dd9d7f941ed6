"""Assets and installed equipment follow each other, with their files."""

from __future__ import annotations

import io
from datetime import UTC, datetime, timedelta
from typing import Any

import pytest
from support.exports import MAPPING, TITLE, Exporting, client_of
from support.modes import Mode

from rivet.integrations.atlas import SyncAtlasClient
from rivet.integrations.atlas.servicetitan import _equipment_mapping
from rivet.integrations.atlas.testing import AtlasSandbox, VendorSandbox, start_sandbox

pytestmark = pytest.mark.slow

PHOTO = b"\x89PNG\r\n\x1a\n" + bytes(range(256)) * 40
HOUR_AGO = datetime.now(UTC) - timedelta(hours=1)


def only(servicetitan: VendorSandbox) -> Any:
    (pump,) = servicetitan.records("equipment")
    return pump


async def content_of(atlas: Any, file: Any) -> bytes:
    target = io.BytesIO()
    await atlas.download_file(file, target)
    return target.getvalue()


async def test_values_follow_both_ways(mode: Mode, atlas: Any, servicetitan: VendorSandbox) -> None:
    long = "A pump with a name that is longer than ServiceTitan keeps it for its equipment"
    asset = await atlas.create_asset(
        {
            "name": long, "serialNumber": "SN & 1", "category": "Mechanical", "acquisitionCost": 90.5, "barCode": "B1",
            "warrantyExpirationDate": "2030-01-01T00:00:00Z", "inServiceDate": "2020-01-01T00:00:00Z",
        }
    )  # fmt: skip
    await atlas.create_work_order({"title": "Export me", "asset": asset.id})
    async with client_of(mode, servicetitan) as client:
        export = Exporting(mode, atlas, client, {**MAPPING, "equipment_types": {"Mechanical": 811}}).export
        await export.push(TITLE)
        pump = only(servicetitan)
        assert (pump["name"], pump["serialNumber"], pump["cost"]) == (long[:60], "SN & 1", 90.5)
        assert (pump["type"]["id"], pump["installedOn"][:10], pump["barcodeId"]) == (811, "2020-01-01", "B1")
        assert pump["manufacturerWarrantyEnd"][:10] == "2030-01-01"
        again = [await export.push(TITLE), await export.pull(HOUR_AGO)]
        assert [one.steps for one in again] == [[], []], "a name that is stored shortened is no correction"

        # The technician reads another number on the plate, and writes into the memo.
        servicetitan.change_equipment(pump["id"], serialNumber="SN <2>", memo=f"Behind the door. {pump['memo']}")
        plan = await export.pull(HOUR_AGO, dry_run=True)
        report = await export.pull(HOUR_AGO)
        assert [(step.action, step.detail) for step in report.steps] == [("atlas asset", "serialNumber")]
        assert plan.steps == report.steps
        found = await atlas.get_asset(asset.id)
        assert (found.serial_number, found.name) == ("SN &lt;2&gt;", long)
        again = [await export.push(TITLE), await export.pull(HOUR_AGO)]
        assert [one.steps for one in again] == [[], []]

        await atlas.update_asset(asset.id, {"model": "X200"})
        report = await export.push(TITLE)
        assert [(step.action, step.detail) for step in report.steps] == [("equipment", "model, name")]
        assert (only(servicetitan)["model"], only(servicetitan)["memo"][:16]) == ("X200", "Behind the door.")
        assert (await export.push(TITLE)).steps == []


async def test_files_go_both_ways_once(exporting: Exporting, atlas: Any, servicetitan: VendorSandbox) -> None:
    photo = await atlas.upload_file(PHOTO, name="Leck & Höhe 1.png")
    asset = await atlas.create_asset({"name": "Pump", "files": [{"id": photo.id}]})
    await atlas.create_work_order({"title": "Export me", "asset": asset.id})
    plan = await exporting.export.push(TITLE, dry_run=True)
    assert [step.action for step in plan.steps] == ["create", "equipment"]
    report = await exporting.export.push(TITLE)
    assert [step.action for step in report.steps] == ["create", "file", "equipment"]
    (theirs,) = only(servicetitan)["attachments"]
    assert (theirs["alias"], theirs["type"]) == ("Leck & Höhe 1.png", "Image")
    assert await exporting.client.download_attachment(theirs["url"], 10**6) == PHOTO
    for again in (await exporting.export.push(TITLE), await exporting.export.pull(HOUR_AGO)):
        assert again.steps == []

    # The technician adds a report and a link.
    url = await exporting.client.upload_attachment("report 50%.pdf", b"%PDF-1.7 ...")
    more = [
        {"alias": "report 50%.pdf", "fileName": "x1.pdf", "type": "Document", "url": url},
        {"alias": "film", "fileName": None, "type": "VideoLink", "url": "https://films.example/1"},
    ]
    servicetitan.change_equipment(only(servicetitan)["id"], attachments=[theirs, *more])
    plan = await exporting.export.pull(HOUR_AGO, dry_run=True)
    report = await exporting.export.pull(HOUR_AGO)
    assert [(step.action, step.detail) for step in report.steps] == [("atlas file", "report 50%.pdf")]
    assert plan.steps == report.steps
    files = {one.name: one for one in (await atlas.get_asset(asset.id)).files}
    assert files.keys() == {"Leck &amp; Höhe 1.png", "report 50%.pdf"} or files.keys() == {
        "Leck & Höhe 1.png",
        "report 50%.pdf",
    }
    assert await content_of(atlas, files["report 50%.pdf"]) == b"%PDF-1.7 ..."
    for again in (await exporting.export.push(TITLE), await exporting.export.pull(HOUR_AGO)):
        assert again.steps == []

    # What is deleted in Atlas stays at ServiceTitan, and does not come back.
    await atlas.update_asset(asset.id, {"files": [{"id": files["report 50%.pdf"].id}]})
    assert [step.action for step in (await exporting.export.push(TITLE)).steps] == []
    assert (await exporting.export.pull(HOUR_AGO)).steps == []
    assert len(only(servicetitan)["attachments"]) == 3


async def test_names_that_atlas_refuses(exporting: Exporting, atlas: Any, servicetitan: VendorSandbox) -> None:
    """They are changed, and keep nothing else back."""
    asset = await atlas.create_asset({"name": "Pump"})
    await atlas.create_work_order({"title": "Export me", "asset": asset.id})
    await exporting.export.push(TITLE)
    url = await exporting.client.upload_attachment("a.pdf", b"%PDF-1.7 ...")
    names = ["../etc/plan.pdf", 'a"b\r\nc.pdf', "x" * 300 + ".pdf"]
    theirs = [{"alias": name, "fileName": "x.pdf", "type": "Document", "url": url} for name in names]
    servicetitan.change_equipment(only(servicetitan)["id"], attachments=theirs, model="X1")
    report = await exporting.export.pull(HOUR_AGO)
    assert report.refused == []
    found = await atlas.get_asset(asset.id)
    assert found.model == "X1"
    assert sorted(one.name for one in found.files) == [".._etc_plan.pdf", "a_b c.pdf", "x" * 196 + ".pdf"]
    for again in (await exporting.export.push(TITLE), await exporting.export.pull(HOUR_AGO)):
        assert again.steps == []


async def test_what_changes_during_a_run_stays(
    exporting: Exporting,
    atlas: Any,
    atlas_sandbox: AtlasSandbox,
    servicetitan: VendorSandbox,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    """A file that someone adds to an asset, and a technician's memo and attachment, while files are copied."""
    asset = await atlas.create_asset({"name": "Pump"})
    await atlas.create_work_order({"title": "Export me", "asset": asset.id})
    await exporting.export.push(TITLE)
    pump = only(servicetitan)
    url = await exporting.client.upload_attachment("a.pdf", b"%PDF-1.7 ...")
    attachment = {"alias": "a.pdf", "fileName": "a.pdf", "type": "Document", "url": url}
    servicetitan.change_equipment(pump["id"], attachments=[attachment])
    missing_here, missing_there = _equipment_mapping.missing_here, _equipment_mapping.missing_there

    def meanwhile_in_atlas(*given: Any) -> Any:
        with SyncAtlasClient(**atlas_sandbox.credentials) as other:
            other.update_asset(asset.id, {"files": [{"id": other.upload_file(PHOTO, name="theirs.png").id}]})
        return missing_here(*given)

    monkeypatch.setattr(_equipment_mapping, "missing_here", meanwhile_in_atlas)
    report = await exporting.export.pull(HOUR_AGO)
    assert [one.message[:30] for one in report.refused] == ["it changed in Atlas meanwhile,"]
    assert [one.name for one in (await atlas.get_asset(asset.id)).files] == ["theirs.png"]

    def meanwhile_there(*given: Any) -> Any:
        memo = f"Mind the step. {pump['memo']}"
        servicetitan.change_equipment(pump["id"], memo=memo, attachments=[attachment, {**attachment, "alias": "b.pdf"}])
        return missing_there(*given)

    monkeypatch.setattr(_equipment_mapping, "missing_there", meanwhile_there)
    await exporting.export.push(TITLE)
    pump = only(servicetitan)
    assert pump["memo"].startswith("Mind the step.")
    assert [one["alias"] for one in pump["attachments"]] == ["a.pdf", "b.pdf", "theirs.png"]


async def test_a_refused_file_keeps_nothing_back(exporting: Exporting, atlas: Any, servicetitan: VendorSandbox) -> None:
    """It is reported once, not with each push; a lost response is repeated by the next one."""
    files = [await atlas.upload_file(bytes(size), name=f"{size}.pdf") for size in (21 * 1024**2, 10)]
    asset = await atlas.create_asset({"name": "Pump", "files": [{"id": one.id} for one in files]})
    await atlas.create_work_order({"title": "Export me", "asset": asset.id})
    report = await exporting.export.push(TITLE)
    assert [one.message.partition(": ")[0] for one in report.refused] == [f"its asset's file {21 * 1024**2}.pdf"]
    assert [one["alias"] for one in only(servicetitan)["attachments"]] == ["10.pdf"]
    again = await exporting.export.push(TITLE)
    assert (again.refused, again.steps) == ([], [])


async def test_another_asset_replaces_the_equipment(
    exporting: Exporting, atlas: Any, servicetitan: VendorSandbox
) -> None:
    pump, fan = [await atlas.create_asset({"name": name}) for name in ("Pump", "Fan")]
    made = await atlas.create_work_order({"title": "Export me", "asset": pump.id})
    other = await atlas.create_work_order({"title": "Export me too", "asset": pump.id})
    await exporting.export.push(TITLE)
    assert len(servicetitan.records("equipment")) == 1, "two work orders, one pump"
    await atlas.update_work_order(made.id, {"asset": fan.id})
    report = await exporting.export.push(TITLE)
    assert [step.detail for step in report.steps] == ["without Pump", fan.custom_id]
    names = {one["id"]: one["name"] for one in servicetitan.records("equipment")}
    assert [[names[id] for id in job["equipmentIds"]] for job in servicetitan.records("jobs")] == [["Fan"], ["Pump"]]
    await atlas.update_work_order(other.id, {"asset": None})
    report = await exporting.export.push(TITLE)
    assert [step.detail for step in report.steps] == ["without Pump"]
    assert (await exporting.export.push(TITLE)).steps == []


async def test_requests_for_many_work_orders_are_few(
    exporting: Exporting, atlas: Any, servicetitan: VendorSandbox
) -> None:
    """Several work orders are looked up in a request once that is seen to work, and read their assets together."""
    assets = [await atlas.create_asset({"name": f"Pump {at}"}) for at in range(3)]
    for at in range(60):
        await atlas.create_work_order({"title": f"Export me {at}", "asset": assets[at % 3].id})
    await exporting.export.push(TITLE)
    looked_up = [one for one in servicetitan.requests("GET") if one["path"].endswith("/jobs")]
    assert len(looked_up) <= 50 + 3, "the first fifty alone, since no request had proven anything"
    servicetitan.clear_requests()
    assert (await exporting.export.push(TITLE)).steps == []
    paths = [one["path"].rpartition("/")[2] for one in servicetitan.requests()]
    assert sorted(paths) == ["installed-equipment", "jobs", "jobs"]


async def test_without_a_licence_for_files(mode: Mode, servicetitan: VendorSandbox) -> None:
    with start_sandbox("--free-plan") as sandbox:
        async with mode.client(**sandbox.credentials) as atlas, client_of(mode, servicetitan) as client:
            asset = await atlas.create_asset({"name": "Pump"})
            await atlas.create_work_order({"title": "Export me", "asset": asset.id})
            export = Exporting(mode, atlas, client, MAPPING).export
            await export.push(TITLE)
            url = await client.upload_attachment("a.pdf", b"%PDF-1.7 ...")
            attachment = {"alias": "a.pdf", "fileName": "a.pdf", "type": "Document", "url": url}
            servicetitan.change_equipment(only(servicetitan)["id"], attachments=[attachment], model="X1")
            report = await export.pull(HOUR_AGO)
            assert [step.action for step in report.steps] == ["atlas asset"]
            assert "attachment a.pdf" in report.refused[0].message
            assert (await atlas.get_asset(asset.id)).model == "X1"
