"""Small run of the round-trip benchmark: records synced to MaintainX and on to another Atlas arrive unchanged."""

from __future__ import annotations

import os
import subprocess
import sys

import pytest
from support.bounds import times
from support.modes import Mode
from support.recorded import ROOT

pytestmark = pytest.mark.slow


def test_a_round_trip_ends_equal(mode: Mode) -> None:
    assets, work_orders = times(20, 500), times(40, 1000)
    command = [
        sys.executable, str(ROOT / "benchmarks" / "round_trip.py"), "--mode", mode.name,
        "--assets", str(assets), "--work-orders", str(work_orders),
    ]  # fmt: skip
    done = subprocess.run(command, env=dict(os.environ), capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stdout + done.stderr
    assert f"equal {assets + work_orders} {assets + work_orders}" in done.stdout
    assert "| nothing to do | 0 |" in done.stdout
