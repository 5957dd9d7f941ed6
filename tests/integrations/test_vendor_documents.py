"""Local vendor sandboxes compared with the vendors' published documents, if these are available.

Every exchange of all other tests with local vendors is compared as well, when its server ends (support.vendors).
"""

from __future__ import annotations

from typing import Any

import pytest
from support import vendor_documents
from support.vendor_documents import Exchange, validate

from rivet.integrations.atlas.maintainx import SyncMaintainXClient
from rivet.integrations.atlas.testing import VendorSandbox

pytestmark = pytest.mark.skipif(
    not vendor_documents.are_there(), reason=f"the vendors' documents are not here ({vendor_documents.FOLDER})"
)

TENANT = "/jpm/v2/tenant/1234567"
CREATED = {"id": 7}
PROBLEM = {"type": "x", "title": "x", "status": 404, "traceId": "x", "errors": {}, "data": {}}


@pytest.mark.parametrize(
    ("vendor", "exchange", "problem"),
    [
        ("maintainx", Exchange("POST", "/assets", [], {"name": "x"}, 201, CREATED), ""),
        ("maintainx", Exchange("POST", "/assets", [], {"nam": "x"}, 201, CREATED), "'name' is a required property"),
        (
            "maintainx",
            Exchange("POST", "/assets", [], {"name": "x", "colour": 1}, 201, CREATED),
            "'colour' was unexpected",
        ),
        ("maintainx", Exchange("POST", "/assets", [], {"name": "x"}, 200, CREATED), "the status is not documented"),
        ("maintainx", Exchange("POST", "/assets", [], {"name": "x"}, 201, {"id": "7"}), "is not of type 'integer'"),
        ("maintainx", Exchange("GET", "/workorders", [("limit", "many")], None, 401, None), "parameter limit"),
        (
            "maintainx",
            Exchange("GET", "/workorders", [("colour", "1")], None, 401, None),
            "parameter colour is unknown",
        ),
        ("maintainx", Exchange("GET", "/assets", [("Atlas ID", "1")], None, 401, None), ""),
        ("maintainx", Exchange("GET", "/nowhere", [], None, 404, None), "GET /nowhere is not in the document"),
        ("servicetitan", Exchange("PUT", f"{TENANT}/jobs/7/complete", [], {}, 404, None), "is not in the document"),
        ("servicetitan", Exchange("GET", f"{TENANT}/jobs/7", [], None, 404, PROBLEM), ""),
        ("servicetitan", Exchange("GET", f"{TENANT}/jobs/7", [], None, 404, {**PROBLEM, "x": 1}), "'x' was unexpected"),
        ("servicetitan", Exchange("PUT", f"{TENANT}/jobs/7/cancel", [], {"memo": "x"}, 200, None), "'reasonId'"),
    ],
)
def test_the_comparison_finds_differences(vendor: str, exchange: Exchange, problem: str) -> None:
    problems = validate(vendor, [exchange]).problems
    assert bool(problems) == bool(problem), problems
    assert problem in "\n".join(problems)


def test_unused_endpoints_match_the_document(maintainx: VendorSandbox) -> None:
    """Parts, files, teams, subscriptions, refusals: the fixture compares all of them when the server ends."""
    key = maintainx.environment["MAINTAINX_API_KEY"]
    with SyncMaintainXClient(key, base_url=maintainx.base_url) as client:
        part = client.request("POST", "/parts", json={"name": "Seal", "availableQuantity": 3})["id"]
        client.request("PATCH", f"/parts/{part}", json={"unitCost": 250})
        assert client.request("GET", f"/parts/{part}")["part"]["unitCost"] == 250
        assert [one["name"] for one in client.iter_records("parts")] == ["Seal"]
        assert [one["name"] for one in client.iter_records("teams")] == ["Night shift"]
        place = client.create_location({"name": "Hall 7"})
        client.request("PATCH", f"/locations/{place}", json={"address": "Street 1"})
        assert client.get_location(place)["address"] == "Street 1"
        id, _ = client.subscribe("WORK_ORDER_CHANGE", "https://plant.example/")
        assert client.request("GET", f"/subscriptions/{id}")["subscription"]["status"] == "VALID"
        assert client.request("GET", f"/subscriptions/{id}/secret")["secret"]
        refused: list[tuple[str, str, Any]] = [
            ("POST", "/assets", {"name": " "}), ("GET", "/assets/999", None), ("POST", "/subscriptions", {"type": "x"}),
            ("POST", "/workorders/999/comments", {"content": "x"}),
        ]  # fmt: skip
        for method, path, body in refused:
            with pytest.raises(Exception, match="MaintainX refuses it"):
                client.request(method, path, json=body)
