"""Records where people look at them: short reprs, notebooks, FastAPI, json.dumps."""

from __future__ import annotations

import json
from typing import Annotated, Any

import fastapi
import pytest
from atlas_api.models import Asset, AuthTokens, Comment, WorkOrder, WorkOrderPage
from fastapi.testclient import TestClient

from rivet.integrations.atlas import AtlasValidationError, F, SyncAtlasClient
from rivet.integrations.atlas._payloads.reader import work_order_create
from rivet.integrations.atlas.types import json_default

JOB = {
    "id": 5, "customId": "WO000005", "title": "Fault <F003>", "status": "OPEN", "priority": "HIGH", "archived": False,
    "description": "[CRITICAL]\nSmoke", "createdAt": "2026-11-24T00:50:43.308Z",
    "asset": {"id": 1, "name": "Drive", "customId": "A000001"},
    "assignedTo": [{"id": 3, "firstName": "Tom", "lastName": "Technician"}],
}  # fmt: skip


def job(**changes: Any) -> WorkOrder:
    return WorkOrder.from_dict({**JOB, **changes})


def test_reprs() -> None:
    assert repr(job()) == "<WorkOrder WO000005 'Fault <F003>' PENDING CRITICAL>"
    assert repr(job(archived=True, priority="LOW")) == "<WorkOrder WO000005 'Fault <F003>' CANCELLED LOW>"
    assert repr(job(title="x" * 100)) == f"<WorkOrder WO000005 '{'x' * 60}…' PENDING CRITICAL>"
    assert repr(Asset.from_dict({"id": 2, "name": "Pump", "status": "DOWN"})) == "<Asset id=2 'Pump' DOWN>"
    assert repr(Comment.from_dict({"id": 7, "content": "hot"})) == "<Comment id=7 'hot'>"
    page = WorkOrderPage.from_dict({"content": [JOB], "totalElements": 53})
    assert repr(page) == "<WorkOrderPage 1 of 53>"
    assert "eyJ" not in repr(AuthTokens.from_dict({"accessToken": "eyJx", "refreshToken": "eyJy"}))


def test_notebooks() -> None:
    shown = job()._repr_html_()
    assert "Fault &lt;F003&gt;" in shown
    assert "<F003>" not in shown
    assert "Tom Technician" in shown
    page = WorkOrderPage.from_dict({"content": [JOB], "totalElements": 53})._repr_html_()
    assert "<th>customId</th>" in page
    assert "<td>CRITICAL</td>" in page
    assert "eyJ" not in AuthTokens.from_dict({"accessToken": "eyJx", "refreshToken": "eyJy"})._repr_html_()
    assert "assetId" in job()._ipython_key_completions_()


def test_a_record_is_a_mapping() -> None:
    match job():
        case {"title": title, "priority": "CRITICAL"}:
            assert title == "Fault <F003>"
        case _:
            pytest.fail("a mapping pattern does not match a record")
    assert (job() | {"title": "x"})["title"] == "x"
    assert ({"title": "x", "cost": 3} | job()) == {"cost": 3, **job()}
    assert len(job()) == len(dict(job())) == len(job().keys())
    with pytest.raises(AtlasValidationError, match="not Asset"):
        work_order_create(Asset.from_dict({"id": 2, "name": "Pump"}))


def test_reprs_of_helpers() -> None:
    assert repr(F).startswith("<WorkOrderFields: id, number, title,")
    with SyncAtlasClient("http://127.0.0.1:9", "a@plant.example", "password-of-a") as client:
        assert repr(client.api) == "SyncApi(base_url='http://127.0.0.1:9')"


def test_json() -> None:
    written = json.loads(
        json.dumps({"jobs": [job()], "at": job().created_at, "word": job().status}, default=json_default)
    )
    assert written["jobs"][0]["status"] == "PENDING"
    assert (written["at"], written["word"]) == ("2026-11-24T00:50:43.308Z", "OPEN")
    with pytest.raises(TypeError, match="Object of type object"):
        json.dumps(object(), default=json_default)


def test_fastapi() -> None:
    app = fastapi.FastAPI()

    @app.get("/jobs", response_model=list[WorkOrder])
    def jobs() -> Any:
        return [job()]

    @app.get("/plain")
    def plain():  # type: ignore[no-untyped-def]  # without a response model
        return job()

    @app.post("/job")
    def take(given: Annotated[WorkOrder, fastapi.Body()]) -> dict[str, Any]:
        return {"number": given.custom_id}

    with TestClient(app) as client:
        assert client.get("/jobs").json()[0]["priority"] == "CRITICAL"
        assert client.get("/plain").json()["assetId"] == 1
        assert client.post("/job", json=JOB).json() == {"number": "WO000005"}
        assert client.post("/job", json={"title": "no id"}).status_code == 422
        assert client.post("/job", json=3).status_code == 422
        assert client.get("/openapi.json").json()["components"]["schemas"]
