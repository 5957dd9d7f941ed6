"""Python blocks of the docs run unchanged against the sandbox."""

from __future__ import annotations

import ast
import hmac
import html
import json
import re
import subprocess
import sys
import time
from pathlib import Path
from typing import Any

import pytest
from support.recorded import ROOT

from rivet.integrations.atlas import AtlasOutcomeUnknownError, SyncAtlasClient
from rivet.integrations.atlas.testing import AtlasSandbox, VendorSandbox

pytestmark = pytest.mark.slow

PAGE = (ROOT / "docs" / "surface.md").read_text(encoding="utf-8")
BLOCKS = re.findall(r"```python\n(.*?)```", PAGE, re.DOTALL)


def test_surface(atlas_sandbox: AtlasSandbox, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    Path("leak.jpg").write_bytes(b"\xff\xd8\xff\xe0 a photo")
    exported: list[int] = []
    with SyncAtlasClient(**atlas_sandbox.credentials) as client:
        names: dict[str, Any] = {
            "client": client,
            "last_id": 1,
            "export": lambda work_order: exported.append(work_order.id),
            "secret": "whsec_x",
        }
        for block in BLOCKS:
            # The sandbox delivers to this machine only.
            code = block.replace("https://me.example/atlas", "http://127.0.0.1:9/atlas")
            exec(compile(code, "docs/surface.md", "exec"), names)
        assert exported == [2, 3, 4]
        assert len(names["result"].done) == 200
        assert Path("copy.jpg").read_bytes() == Path("leak.jpg").read_bytes()
        assert names["endpoint"].secret.startswith("whsec_")
        assert (names["response"].status, names["state"]["valid"]) == (200, True)
    assert len(BLOCKS) >= 7


def blocks(page: str) -> list[str]:
    return re.findall(r"```python\n(.*?)```", (ROOT / page).read_text(encoding="utf-8"), re.DOTALL)


@pytest.mark.parametrize(
    "page",
    [
        *("docs/index.md", "docs/tutorial.md", "docs/migration.md", "docs/tracing.md", "docs/how-to.md", "docs/mcp.md"),
        *("docs/first-load.md", "docs/words.md", "docs/settings.md", "docs/error-handling.md"),
    ],
)
def test_pages_that_begin_from_nothing(
    page: str, atlas_sandbox: AtlasSandbox, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    for name, value in atlas_sandbox.environment.items():
        monkeypatch.setenv(name, value)
    program = "\n".join(blocks(page))
    assert program
    command = [sys.executable, "-W", "error", "-c", program]
    done = subprocess.run(command, capture_output=True, text=True, cwd=tmp_path, check=False)
    assert done.returncode == 0, done.stderr
    if page == "docs/tutorial.md":
        assert "WO000005 PENDING CRITICAL" in done.stdout
        assert "'priority'" in done.stdout
        assert done.stdout.count("WO000005") == 2


def test_the_page_of_records(atlas_sandbox: AtlasSandbox, monkeypatch: pytest.MonkeyPatch) -> None:
    for name, value in atlas_sandbox.credentials.items():
        monkeypatch.setenv(f"ATLAS_{name.upper()}", str(value))
    for block in blocks("docs/records.md"):
        exec(compile(block, "docs/records.md", "exec"), {"__name__": "docs"})


def test_the_sandbox_page(pytester: pytest.Pytester) -> None:
    """Its blocks are tests of a user's, with the plugin's fixtures."""
    pytester.makeconftest("import pytest\n" + blocks("docs/sandbox.md")[2])
    pytester.makepyfile("\n".join(blocks("docs/sandbox.md")[:2]))
    pytester.runpytest_subprocess("-p", "no:cacheprovider").assert_outcomes(passed=2)


@pytest.mark.parametrize("fault", ["drop_after", "drop_before"])
def test_the_advice_for_a_lost_create(atlas_sandbox: AtlasSandbox, fault: Any) -> None:
    """The page's code runs unchanged; the look-up fails, too, so that the error is raised."""
    atlas_sandbox.add_fault(fault, path="/work-orders", method="POST")
    atlas_sandbox.add_fault("status", path="/work-orders/search", skip=1)
    (advice,) = [block for block in blocks("docs/reliability.md") if "error.details" in block]
    with SyncAtlasClient(**atlas_sandbox.credentials, max_retries=0, settle_time=0) as client:
        names: dict[str, Any] = {"client": client, "AtlasOutcomeUnknownError": AtlasOutcomeUnknownError}
        exec(compile(advice, "docs/reliability.md", "exec"), names)
        found = [html.unescape(one.description or "") for one in client.iter_work_orders() if one.title == "Fault F003"]
    assert names["key"].startswith("after-")
    assert [text.splitlines()[-1] for text in found] == ["Keep pressure <5 bar"]


def test_the_reliability_page(
    atlas_sandbox: AtlasSandbox, monkeypatch: pytest.MonkeyPatch, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    from rivet.integrations.atlas.outbox import Outbox

    monkeypatch.chdir(tmp_path)
    with SyncAtlasClient(**atlas_sandbox.credentials) as client:
        names = {"client": client, "Outbox": Outbox, "AtlasOutcomeUnknownError": AtlasOutcomeUnknownError}
        for block in blocks("docs/reliability.md"):
            exec(compile(block, "docs/reliability.md", "exec"), dict(names))
        created, queued = [one for one in client.iter_work_orders() if one.title == "Fault F003"]
    assert (created["priority"], queued["priority"]) == ("NONE", "HIGH")
    assert "Delivery(" in capsys.readouterr().out


def test_the_readme(atlas_sandbox: AtlasSandbox, monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    """Each block can be saved and run as it is; the one with a test by pytest."""
    for name, value in atlas_sandbox.environment.items():
        monkeypatch.setenv(name, value)
    for number, block in enumerate(blocks("README.md")):
        runner = ("-m", "pytest", "-q", "-p", "no:cacheprovider") if "def test_" in block else ("-W", "error")
        path = tmp_path / f"test_{number}.py"
        path.write_text(block, encoding="utf-8")
        done = subprocess.run([sys.executable, *runner, str(path)], capture_output=True, text=True, check=False)
        assert done.returncode == 0, done.stdout + done.stderr
    assert number >= 3
    created = {one["title"]: one["status"] for one in work_orders_of(atlas_sandbox)}
    assert (created["Fault F003"], created["Fault F004"]) == ("COMPLETED", "PENDING")


def work_orders_of(sandbox: AtlasSandbox) -> list[Any]:
    with SyncAtlasClient(**sandbox.credentials) as client:
        return list(client.iter_work_orders())


def files(page: str) -> dict[str, str]:
    """Return the blocks of a page that are whole files, by their titles."""
    found = re.findall(r'```python title="([\w.]+)"\n(.*?)```', (ROOT / page).read_text(encoding="utf-8"), re.DOTALL)
    return dict(found)


PROGRAMS = """
import runpy, app, plant_tasks
from fastapi.testclient import TestClient

with TestClient(app.app) as web:
    assert web.get("/jobs/WO000001").json()["status"] == "PENDING"
    assert "WO999999" in web.get("/jobs/WO999999").json()["error"]
numbers = [plant_tasks.report_fault.apply(("17", "Fault F003", "Conveyor 2")).get() for _ in range(2)]
assert numbers == ["WO000005"] * 2, numbers
for _ in range(2):
    runpy.run_path("weekly_check.py")
"""


def test_the_files_of_the_how_tos(atlas_sandbox: AtlasSandbox, monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    """Those whose libraries are here run; what the others import of this package exists."""
    for name, value in atlas_sandbox.environment.items():
        monkeypatch.setenv(name, value)
    monkeypatch.setenv("REDIS_URL", "redis://127.0.0.1:1/0")  # one that is away breaks no call
    every = files("docs/web-frameworks.md") | files("docs/jobs.md") | files("docs/how-to.md")
    for name, code in every.items():
        (tmp_path / name).write_text(code, encoding="utf-8")
        ours = [one for one in ast.parse(code).body if isinstance(one, ast.ImportFrom) and "atlas" in str(one.module)]
        exec(compile(ast.Module(list(ours), []), name, "exec"), {})
    command = [sys.executable, "-W", "error::ResourceWarning", "-c", PROGRAMS]
    done = subprocess.run(command, capture_output=True, text=True, cwd=tmp_path, check=False)
    assert done.returncode == 0, done.stderr
    assert done.stdout.splitlines() == ["WO000006"] * 2
    assert len(every) == 7


def test_the_maintainx_page(
    atlas_sandbox: AtlasSandbox,
    maintainx: VendorSandbox,
    monkeypatch: pytest.MonkeyPatch,
    tmp_path: Path,
    capsys: pytest.CaptureFixture[str],
) -> None:
    monkeypatch.chdir(tmp_path)
    for name, value in {**atlas_sandbox.environment, **maintainx.environment}.items():
        monkeypatch.setenv(name, value)
    names: dict[str, Any] = {}
    first, usage, second = blocks("docs/integrations/maintainx.md")
    (third,) = blocks("docs/integrations/maintainx-operation.md")
    exec(compile(first, "docs/integrations/maintainx.md", "exec"), names)
    output = capsys.readouterr().out
    assert "create asset in maintainx PowerFlex 525 VFD" in output
    assert len(maintainx.records("assets")) == 5
    with names["SyncAtlasClient"]() as names["atlas"], names["SyncMaintainXClient"]() as names["maintainx"]:
        (theirs,) = [one for one in maintainx.records("work_orders") if one["title"].startswith("Grease")]
        names["maintainx"].update_work_order(theirs["id"], {"title": "Theirs"})
        names["atlas"].update_work_order("WO000002", {"title": "Ours"})
        with names["SyncMaintainXBridge"](names["atlas"], names["maintainx"], "sync.sqlite3") as bridge:
            bridge.sync()
        exec(compile(second, "docs/integrations/maintainx.md", "exec"), names)
    assert "title Ours Theirs" in capsys.readouterr().out
    with names["SyncMaintainXClient"]() as client:
        client.create_part({"name": "Seal", "availableQuantity": 10})
    exec(compile(usage, "docs/integrations/maintainx.md", "exec"), names)
    assert [one["availableQuantity"] for one in maintainx.records("parts")] == [7]
    assert [one["costPerUnit"] for found in maintainx.records("costs").values() for one in found] == [9900]
    (tmp_path / "hooks.json").write_text(json.dumps([{"id": 1, "event": "NEW_ASSET", "secret": "a-secret"}]))
    exec(compile(third, "docs/integrations/maintainx-operation.md", "exec"), names)
    body, at = b'{"assetId": 7, "orgId": 1, "occurredAt": "2026-11-01T00:00:00.000Z"}', int(time.time())
    signature = hmac.new(b"a-secret", b"%d.%s" % (at, body), "sha256").hexdigest()
    headers = {"x-maintainx-webhook-body-signature": f"t={at},v1={signature}"}
    assert (names["on_delivery"](headers, body), names["on_delivery"]({}, body)) == (204, 401)
    assert [(event.kind, event.id) for event in names["waiting"]] == [("asset", 7)]


def test_the_servicetitan_page(
    atlas_sandbox: AtlasSandbox,
    servicetitan: VendorSandbox,
    monkeypatch: pytest.MonkeyPatch,
    tmp_path: Path,
    capsys: pytest.CaptureFixture[str],
) -> None:
    monkeypatch.chdir(tmp_path)
    for name, value in {**atlas_sandbox.environment, **servicetitan.environment}.items():
        monkeypatch.setenv(name, value)
    page = (ROOT / "docs" / "integrations" / "servicetitan.md").read_text(encoding="utf-8")
    Path("servicetitan.toml").write_text(re.findall(r"```toml\n(.*?)```", page, re.DOTALL)[0], encoding="utf-8")
    (block,) = blocks("docs/integrations/servicetitan.md")
    exec(compile(block, "docs/integrations/servicetitan.md", "exec"), {})
    assert "create WO000001 Replace belt of conveyor 2" in capsys.readouterr().out
    assert len(servicetitan.records("jobs")) == 2


def test_every_page_with_python_is_run() -> None:
    tests = "".join(path.read_text(encoding="utf-8") for path in (ROOT / "tests").rglob("test_*.py"))
    pages = [path for path in (ROOT / "docs").rglob("*.md") if "```python" in path.read_text(encoding="utf-8")]
    assert len(pages) >= 8
    for path in pages:
        assert path.relative_to(ROOT).as_posix() in tests or f'"{path.name}"' in tests, path


def test_names_and_numbers_of_the_docs() -> None:
    """What the pages list is what the code has: payload keys, kinds of records, defaults, the number of operations."""
    from atlas_api import api

    from rivet.integrations.atlas import types
    from rivet.integrations.atlas._settings import AtlasSettings
    from rivet.integrations.atlas._support import defaults

    text = {page.stem: page.read_text(encoding="utf-8") for page in (ROOT / "docs").glob("*.md")}
    payloads = (types.NewWorkOrder, types.WorkOrderChanges, types.NewAsset, types.AssetChanges, types.NewUser)
    keys = {key for payload in payloads for key in payload.__annotations__}
    assert keys <= set(re.findall(r"`(\w+)`", text["words"]))
    kinds = {path.stem for path in (ROOT / "rivet/integrations/atlas/_kinds/data").glob("*.py")} - {"__init__"}
    assert kinds <= set(re.findall(r"`(\w+)`", text["records"]))
    assert f"{len(kinds) - 3} other kinds" in text["index"]  # besides work orders, assets and people
    assert f"{len(kinds) - 3} other kinds" in (ROOT / "README.md").read_text(encoding="utf-8")
    for name, field in AtlasSettings.model_fields.items():
        value = {True: "true", None: ""}.get(field.default, f"{field.default:g}" if field.default else "")
        assert re.search(rf"\| [^|]*`{name.upper()}`[^|]* \| {f'`{value}`' if value else ''}", text["settings"]), name
    rows = {
        "`limits=` | {:g} connections": defaults.MAX_CONNECTIONS,
        "`settle_time=` | {:g} |": defaults.DEFAULT_SETTLE_TIME,
    }
    assert all(row.format(value) in text["settings"] for row, value in rows.items())
    assert f"{defaults.MAX_RESPONSE_BYTES // 1024**2} MiB" in text["settings"]
    operations = {count for page in text.values() for count in re.findall(r"(\d+) operations", page)}
    assert str(len(api.OPERATIONS)) in operations
