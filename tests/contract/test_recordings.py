"""Comparison of a release with the contract by its recorded exchanges."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path

import pytest
from support.recorded import RELEASES, ROOT

pytestmark = pytest.mark.slow


def run(recordings: Path, *more: str) -> subprocess.CompletedProcess[str]:
    command = [sys.executable, str(ROOT / "scripts" / "diff_server.py"), "--recordings", str(recordings), *more]
    return subprocess.run(command, capture_output=True, text=True, check=False)


def test_features_that_1_5_0_lacks() -> None:
    done = run(RELEASES / "exchanges-v1.5.0.jsonl")
    assert done.returncode == 1, done.stderr
    assert done.stdout.splitlines() == [
        "not there: GET /custom-fields (list_custom_fields)",
        "not there: GET /webhook-endpoints (list_webhook_endpoints)",
        "not there: POST /api-keys/search (search_api_keys)",
        "not there: POST /comments (create_comment)",
        "not there: POST /comments/search/{workOrderId} (list_comments)",
        "absent: Asset.customFieldValues",
        "absent: AuthTokens.expiresAt",
        "absent: AuthTokens.refreshToken",
        "absent: AuthTokens.tokenType",
        "absent: Location.customFieldValues",
        "absent: Part.customFieldValues",
        "absent: Request.contact",
        "absent: Request.customFieldValues",
        "absent: SignupResponse.refreshToken",
        "absent: User.shiftConfiguration",
        "absent: WorkOrder.customFieldValues",
    ]


def test_a_field_that_the_contract_does_not_know(tmp_path: Path) -> None:
    source = (RELEASES / "exchanges-v1.8.0.jsonl").read_text(encoding="utf-8").splitlines()
    kept = [json.loads(line) for line in source]
    chosen = next(one for one in kept if one["name"] == "workorder.search.all")
    chosen["response"]["body"]["content"][0]["riskScore"] = 3
    for record in chosen["response"]["body"]["content"]:
        del record["feedback"]
    copied = tmp_path / "edited.jsonl"
    copied.write_text(json.dumps(chosen), encoding="utf-8")
    done = run(copied)
    assert done.returncode == 1
    assert {"absent: WorkOrder.feedback", "unknown: WorkOrder.riskScore"} <= set(done.stdout.splitlines())
    # Another record that has the field shows that the release sends it.
    other = next(one for one in kept if one["name"] == "workorder.get")
    copied.write_text("\n".join(map(json.dumps, (chosen, other))), encoding="utf-8")
    assert "absent: WorkOrder.feedback" not in run(copied).stdout


def test_nothing_differs(tmp_path: Path) -> None:
    health = {
        "request": {"method": "GET", "path": "/health-check"},
        "response": {"status": 200, "body": {"success": True, "message": "up"}},
    }
    path = tmp_path / "health.jsonl"
    path.write_text(json.dumps(health), encoding="utf-8")
    done = run(path)
    assert (done.returncode, done.stdout) == (0, "Nothing differs.\n")
    assert run(path, "--accept").returncode == 2
