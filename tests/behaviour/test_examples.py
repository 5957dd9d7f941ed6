"""Examples run as a user would run them, against the sandbox."""

from __future__ import annotations

import os
import signal
import socket
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from pathlib import Path

import httpx
import pytest
from support.recorded import ROOT

from rivet.integrations.atlas import SyncAtlasClient
from rivet.integrations.atlas.testing import AtlasSandbox, start_sandbox

pytestmark = pytest.mark.slow

EXAMPLES = ROOT / "examples"


@pytest.fixture
def environment(atlas_sandbox: AtlasSandbox, tmp_path: Path) -> dict[str, str]:
    return {"PATH": os.environ["PATH"], "HOME": str(tmp_path), **atlas_sandbox.environment}


def until(true: Callable[[], object]) -> None:
    for _ in range(300):
        try:
            if true():
                return
        except httpx.HTTPError:
            pass
        time.sleep(0.05)
    pytest.fail("it did not come to that in 15 s")


def test_the_demo() -> None:
    done = subprocess.run([sys.executable, EXAMPLES / "demo.py"], capture_output=True, text=True, check=True)
    assert done.stdout.count("COMPLETED") >= 4


def test_the_agent_without_a_model(environment: dict[str, str]) -> None:
    command = [sys.executable, str(EXAMPLES / "mcp_agent.py")]
    done = subprocess.run(command, env=environment, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr
    assert "draft: Create the work order 'Fault F003: comms lost'" in done.stdout
    assert done.stdout.endswith("WO000005 COMPLETED: Fault F003: comms lost\n")


@pytest.mark.parametrize("name", ["north", "south"])
def test_the_configuration_of_accounts(name: str, monkeypatch: pytest.MonkeyPatch) -> None:
    from rivet.integrations.atlas.mcp import load_accounts

    monkeypatch.setenv("NORTH_PASSWORD", "a-password")
    monkeypatch.setenv("SOUTH_PASSWORD", "a-password")
    monkeypatch.setenv("NORTH_MCP_TOKEN", "a-token-of-24-characters-or-more")
    (account,) = load_accounts(EXAMPLES / "atlas-mcp.toml", (name,))
    assert (account.read_only, account.token is None) == ((True, True) if name == "south" else (False, False))


@pytest.fixture
def service(environment: dict[str, str]) -> Iterator[str]:
    with socket.create_server(("127.0.0.1", 0)) as free:
        port = free.getsockname()[1]
    command = [sys.executable, "-m", "uvicorn", "fastapi_service:app", "--app-dir", str(EXAMPLES), "--port", str(port)]
    with subprocess.Popen(command, env=environment, stderr=subprocess.PIPE, text=True) as process:
        try:
            url = f"http://127.0.0.1:{port}"
            until(lambda: httpx.get(f"{url}/health").status_code == 200)
            yield url
        finally:
            process.terminate()
            assert process.stderr is not None
            assert "Traceback" not in process.stderr.read()


def test_the_service(service: str, atlas_sandbox: AtlasSandbox) -> None:
    assert httpx.get(f"{service}/health").json()["atlas"] == "UP"
    fault = {"id": "plc7:f003:1", "asset": "A000001", "code": "F003", "severity": "CRITICAL"}
    first, again = (httpx.post(f"{service}/faults", json=fault) for _ in range(2))
    assert (first.status_code, first.json()) == (201, again.json())
    number = first.json()["number"]
    assert httpx.get(f"{service}/work-orders/{number}").json()["priority"] == "CRITICAL"
    assert httpx.get(f"{service}/work-orders/WO999999").status_code == 404
    unknown = httpx.post(f"{service}/faults", json={**fault, "id": "2", "asset": "A999999"})
    assert (unknown.status_code, unknown.json()["error"]) == (422, "AtlasValidationError")
    atlas_sandbox.add_fault("status", path="/work-orders/1", times=None)
    assert httpx.get(f"{service}/work-orders/1", timeout=30).status_code == 502


def test_the_worker(environment: dict[str, str], atlas_sandbox: AtlasSandbox) -> None:
    command = [sys.executable, EXAMPLES / "worker.py", "--on-call", "tech@plant.example", "--every", "0.2"]
    with SyncAtlasClient(**atlas_sandbox.credentials) as client:
        high = client.create_work_order({"title": "Noise", "priority": "HIGH"})
        with subprocess.Popen(command, env=environment, stderr=subprocess.PIPE, text=True) as process:
            critical = client.create_work_order({"title": "Smoke", "priority": "CRITICAL"})
            until(lambda: client.get_work_order(critical.id).assigned_to)
            process.send_signal(signal.SIGTERM)
            assert process.wait(10) == 0
            assert process.stderr is not None
            assert "'Smoke' is now with tech@plant.example" in (output := process.stderr.read())
            assert output.endswith("on-call: stopped\n")
        assert client.get_work_order(high.id).assigned_to == []


def test_the_script(environment: dict[str, str], atlas_sandbox: AtlasSandbox) -> None:
    command = [sys.executable, str(EXAMPLES / "close_forgotten.py"), "--days", "0"]
    with SyncAtlasClient(**atlas_sandbox.credentials) as client:
        low = client.create_work_order({"title": "Paint", "priority": "LOW"})
        high = client.create_work_order({"title": "Leak", "priority": "HIGH"})
        time.sleep(1.1)  # the server shows its time to the second
        output = subprocess.run(command, env=environment, capture_output=True, text=True, check=True).stdout
        assert (low.custom_id in output, high.custom_id in output, "add --do-it" in output) == (True, False, True)
        assert client.get_work_order(low.id)["status"] == "PENDING"
        subprocess.run([*command, "--do-it"], env=environment, capture_output=True, text=True, check=True)
        assert client.get_work_order(low.id).feedback == "Closed after 0 days without a change"
        assert client.get_work_order(high.id)["status"] == "PENDING"


def test_the_notebook(tmp_path: Path) -> None:
    import nbformat
    from nbclient import NotebookClient

    notebook = nbformat.read(EXAMPLES / "week_in_maintenance.ipynb", as_version=4)
    with start_sandbox() as sandbox:
        with SyncAtlasClient(**sandbox.credentials) as client:
            client.complete_work_order(1, feedback="done")
        environment = {
            **os.environ,
            **sandbox.environment,
            "IPYTHONDIR": str(tmp_path),
            "JUPYTER_RUNTIME_DIR": str(tmp_path),
        }
        executed = NotebookClient(notebook, timeout=60, kernel_name="python3").execute(env=environment)
    outputs = "".join(str(cell.get("outputs", "")) for cell in executed.cells)
    assert "Health(status='UP'" in outputs or "'UP'" in outputs
    assert "1 completed" in outputs
    assert "'status': 'PENDING'" in outputs
