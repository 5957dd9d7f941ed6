"""Tools for updates of Atlas: comparison with an edited server document, and the coverage page."""

from __future__ import annotations

import copy
import json
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest
from support.recorded import ROOT

SERVER = ROOT.parent / "shared" / "atlas-reference" / "server-api-docs.json"
pytestmark = [
    pytest.mark.slow,
    pytest.mark.skipif(not SERVER.exists(), reason="needs a server's own document beside the project"),
]


def run(script: str, *arguments: str | Path) -> subprocess.CompletedProcess[str]:
    command = [sys.executable, str(ROOT / "scripts" / script), *map(str, arguments)]
    return subprocess.run(command, capture_output=True, text=True, check=False)


@pytest.fixture(scope="module")
def document() -> Any:
    return json.loads(SERVER.read_text(encoding="utf-8"))


def test_the_page_of_coverage_is_up_to_date() -> None:
    done = run("coverage.py", SERVER, "--check")
    assert done.returncode == 0, done.stdout + done.stderr


def test_nothing_new_in_the_document_that_the_contract_was_made_from() -> None:
    done = run("diff_server.py", SERVER)
    assert (done.returncode, done.stdout.startswith("Nothing new")) == (0, True), done.stdout + done.stderr
    assert "no longer" not in done.stdout


def test_differences_of_a_new_version(document: Any, tmp_path: Path) -> None:
    edited = copy.deepcopy(document)
    paths, schemas = edited["paths"], edited["components"]["schemas"]
    paths["/parts/{id}/reserve"] = {"post": {"operationId": "reserve", "responses": {"200": {"description": "OK"}}}}
    del paths["/currencies/{id}"]["get"]
    paths["/assets/mini"]["get"]["parameters"].append({"name": "teamId", "in": "query", "schema": {"type": "integer"}})
    schemas["WorkOrderShowDTO"]["properties"]["riskScore"] = {"type": "number"}
    del schemas["WorkOrderShowDTO"]["properties"]["feedback"]
    schemas["WorkOrderShowDTO"]["properties"]["title"] = {"type": "integer"}
    schemas["WorkOrderShowDTO"]["properties"]["status"]["enum"] += ["CANCELLED"]
    schemas["PartRestockDTO"]["properties"]["reason"] = {"type": "string"}
    schemas["WorkOrderShowDTO"]["properties"]["dueDate"] = {"type": "string", "format": "date"}
    schemas["WorkOrderShowDTO"]["properties"]["customId"] = {"type": "string", "enum": ["A"]}
    schemas["WorkOrderShowDTO"]["properties"]["id"] = {"type": "number"}
    schemas["WorkOrderPostDTO"]["required"] = ["team"]
    first = paths["/assets/mini"]["get"]["parameters"][0]
    first["required"] = True
    reply = paths["/teams"]["post"]["requestBody"]["content"]
    paths["/teams"]["post"]["requestBody"]["content"] = {"application/xml": reply.pop("application/json")}
    copied = tmp_path / "edited.json"
    copied.write_text(json.dumps(edited), encoding="utf-8")
    done = run("diff_server.py", copied)
    assert done.returncode == 1
    assert set(done.stdout.splitlines()) == {
        "added: POST /parts/{id}/reserve (reserve)",
        "removed: GET /currencies/{id} (get_currency)",
        "changed: GET /assets/mini: new query parameter teamId",
        "changed: reply WorkOrder: new field riskScore",
        "changed: reply WorkOrder: no field feedback any more",
        "changed: reply WorkOrder.title is integer, not string",
        "changed: reply WorkOrder.status: new word CANCELLED",
        "changed: request PartRestock: new field reason",
        "changed: reply WorkOrder.dueDate has date, not date-time",
        "changed: reply WorkOrder.customId has a list of words now",
        "changed: reply WorkOrder.id is number, not integer",
        "changed: request WorkOrderCreate: field team is required now",
        f"changed: GET /assets/mini: query parameter {first['name']} is required now",
        "changed: POST /teams: request is application/xml, not application/json",
    }


@pytest.mark.parametrize(
    "odd",
    [
        {},
        {"paths": {"/teams": {"post": {"requestBody": {"$ref": "#/components/none"}, "responses": {}}}}},
        {"paths": {"/teams": {"post": {"requestBody": {"content": {"application/json": {"schema": {"anyOf": []}}}}}}}},
        {"paths": {"/teams": {"post": {"requestBody": {"content": {"*/*": {"schema": {"type": ["null"]}}}}}}}},
    ],
)
def test_odd_documents_are_compared_too(odd: Any, tmp_path: Path) -> None:
    written = tmp_path / "odd.json"
    written.write_text(json.dumps(odd), encoding="utf-8")
    done = run("diff_server.py", written)
    assert (done.returncode, done.stderr) == (1, "")
    assert "removed: GET /teams/{id}" in done.stdout
