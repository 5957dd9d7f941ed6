"""The ``atlas report`` command: its statistics, and the page in a real Chromium."""

from __future__ import annotations

import json
import os
import subprocess
import sys
import time
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

import pytest
from atlas_api.models import WorkOrder
from selenium import webdriver
from support import recorded

from rivet.integrations.atlas.cli.report_page import page
from rivet.integrations.atlas.cli.report_statistics import Statistics, monday
from rivet.integrations.atlas.testing import AtlasSandbox

pytestmark = pytest.mark.slow

NOW = datetime(2026, 11, 26, 12, tzinfo=UTC)
FULL = recorded.body("workorder.create.full")


def ago(**time: float) -> str:
    return (NOW - timedelta(**time)).isoformat()


def counted(*changes: dict[str, Any]) -> Statistics:
    statistics = Statistics(4, NOW)
    for change in changes:
        statistics.add(WorkOrder.from_dict({**FULL, "completedOn": None, **change}))
    return statistics


def done(created: str, completed: str, **more: Any) -> dict[str, Any]:
    return {"status": "COMPLETE", "createdAt": created, "completedOn": completed, **more}


def test_the_numbers() -> None:
    statistics = counted(
        {"status": "OPEN", "priority": "HIGH", "createdAt": ago(hours=5), "asset": None},
        {"status": "ON_HOLD", "priority": None, "createdAt": ago(days=200)},
        {"status": "IN_PROGRESS", "priority": "LOW", "createdAt": ago(days=7)},
        {"status": "OPEN", "archived": True},
        done(ago(days=2), ago(days=1)),
        done(ago(days=3), ago(days=1)),
        done(ago(days=90), ago(days=80)),
        done(ago(days=1), ago(days=2)),
        {"status": "COMPLETE", "createdAt": ago(days=1), "completedOn": None},
        {"status": "WAITING", "createdAt": "some day"},
        done("some day", ago(days=1), asset={"id": 1}),
        done(ago(days=1), "0001-01-01T00:00:00+14:00"),
    )
    assert statistics.backlog == {
        ("PENDING", "HIGH"): 1, ("ON_HOLD", "NONE"): 1, ("IN_PROGRESS", "LOW"): 1, ("WAITING", "HIGH"): 1,
    }  # fmt: skip
    assert statistics.ages == {"under a day": 2, "over 3 months": 1, "1 to 2 weeks": 1}
    assert statistics.cancelled == 1
    week = monday(NOW)
    assert statistics.mondays == ["2026-11-02", "2026-11-09", "2026-11-16", week]
    assert statistics.completed == {week: 4}
    assert statistics.mean_repair_hours() == {"2026-11-02": None, "2026-11-09": None, "2026-11-16": None, week: 24.0}
    assert statistics.busiest_assets() == {
        "PowerFlex 525 VFD (A000001)": [3, 3],
        "None (None)": [0, 1],
        "no asset": [1, 0],
    }
    assert json.loads(json.dumps(statistics.as_json()))["byAsset"]["no asset"] == {"open": 1, "completed": 0}


def test_overdue() -> None:
    late = [{"status": "OPEN", "customId": f"WO{days:06}", "dueDate": ago(days=days)} for days in range(1, 13)]
    statistics = counted(
        *late,
        {"status": "OPEN", "dueDate": None},
        {"status": "OPEN", "archived": True, "dueDate": ago(days=99)},
        done(ago(days=2), ago(hours=1), dueDate=ago(days=99)),
    )
    assert statistics.overdue == 12
    assert [one.number for one in statistics.worst] == [f"WO{days:06}" for days in range(12, 2, -1)]
    output = statistics.as_json()
    assert (output["open"], output["overdue"], output["doneThisWeek"]) == (13, 12, 1)
    assert output["repairHours"] == 47.0
    assert output["worst"][0]["due"] == ago(days=12)
    text = page(statistics, "x")
    assert "<b>12</b><span>overdue</span>" in text
    assert "<td>12 days</td>" in text


def test_the_page_in_a_browser(browser: webdriver.Chrome, tmp_path: Path) -> None:
    nasty = "$x_1$ <script>document.title = 'taken'</script> " + "long " * 20
    statistics = counted({"asset": {**FULL["asset"], "name": nasty}}, done(ago(days=2), ago(days=1)))
    text = page(statistics, "Plant <7>")
    assert page(statistics, "Plant <7>") == text, "the same numbers give the same page"
    target = tmp_path / "report.html"
    target.write_text(text, encoding="utf-8")
    browser.get(target.as_uri())
    assert browser.title == "Plant <7>"
    assert len(browser.find_elements("css selector", "figure svg")) == 5
    assert len(browser.find_elements("css selector", ".tile")) == 4
    titles = [one.get_attribute("textContent") for one in browser.find_elements("css selector", "figure svg title")]
    assert "1 high" in titles, "the value of a bar, under the pointer"
    assert "#010203" not in text, "strings have the page's colour, light or dark"
    assert all(svg.size["height"] > 100 for svg in browser.find_elements("css selector", "figure svg"))
    assert browser.find_elements("css selector", "script, link, img[src^=http]") == []
    assert "$x_1$" in browser.find_element("css selector", "figure:last-of-type svg").text
    phone = {"width": 390, "height": 800, "deviceScaleFactor": 1, "mobile": True}
    browser.execute_cdp_cmd("Emulation.setDeviceMetricsOverride", phone)
    boxes = "return [...document.querySelectorAll('figure')].filter((one) => one.scrollWidth > one.clientWidth).length"
    assert browser.execute_script(boxes) == 0, "no plot needs a scroll bar on a phone"
    heights = [one.rect["height"] for one in browser.find_elements("css selector", "svg text")]
    assert min(heights) >= 9, "pixels"
    browser.execute_cdp_cmd("Emulation.clearDeviceMetricsOverride", {})
    assert [line for line in browser.get_log("browser") if line["level"] == "SEVERE"] == []
    browser.find_elements("css selector", "summary")[-1].click()
    assert "<script>" in browser.find_element("css selector", "figure:last-of-type table").text


@pytest.mark.skipif(os.name != "posix", reason="time.tzset")
def test_times_are_local(monkeypatch: pytest.MonkeyPatch) -> None:
    with monkeypatch.context() as patched:
        patched.setenv("TZ", "Asia/Tokyo")
        time.tzset()
        text = page(counted(), "Nothing yet")
        week = monday(datetime(2026, 11, 22, 16, tzinfo=UTC))  # a Sunday in UTC
    time.tzset()
    assert ("Made 2026-11-26 21:00 JST." in text, week) == (True, "2026-11-23")


def test_an_empty_plant_has_a_page() -> None:
    text = page(counted(), "Nothing yet")
    assert text.count("<svg") == 5


def test_the_command(atlas_sandbox: AtlasSandbox, tmp_path: Path) -> None:
    target = tmp_path / "report.html"
    command = [sys.executable, "-m", "rivet.integrations.atlas.cli", "--json", "report", str(target), "--weeks", "3"]
    done = subprocess.run(command, env=atlas_sandbox.environment, capture_output=True, text=True, check=True)
    assert len(json.loads(done.stdout)["completed"]) == 3
    assert "<h1>Maintenance report</h1>" in target.read_text(encoding="utf-8")
    again = subprocess.run(command, env=atlas_sandbox.environment, capture_output=True, text=True, check=False)
    assert (again.returncode, "exists" in again.stderr) == (11, True)
    target.write_text("old", encoding="utf-8")
    subprocess.run([*command, "--force"], env=atlas_sandbox.environment, capture_output=True, check=True)
    assert "<h1>Maintenance report</h1>" in target.read_text(encoding="utf-8")
    command[5] = str(tmp_path / "nowhere" / "report.html")
    nowhere = subprocess.run(command, env=atlas_sandbox.environment, capture_output=True, text=True, check=False)
    assert (nowhere.returncode, nowhere.stderr.count("\n")) == (11, 1)
