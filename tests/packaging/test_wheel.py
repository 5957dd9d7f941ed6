"""Built wheel in a fresh environment: it imports, alone and beside RIVET's own packages."""

from __future__ import annotations

import os
import re
import subprocess
import sys
import zipfile
from email import message_from_bytes
from pathlib import Path

import pytest
from support.recorded import ROOT

from rivet.integrations.atlas._version import __version__

pytestmark = pytest.mark.slow


def run(*command: str | Path, **environment: str) -> str:
    env = {"PATH": os.environ["PATH"], "HOME": os.environ.get("HOME", "/"), **environment}
    done = subprocess.run(
        [str(part) for part in command], capture_output=True, text=True, env=env, check=False, cwd="/"
    )
    assert done.returncode == 0, done.stderr
    return done.stdout


@pytest.fixture(scope="module")
def wheel(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("dist")
    run(sys.executable, "-m", "build", "--no-isolation", "--outdir", folder, ROOT)
    assert len(list(folder.glob("*.tar.gz"))) == 1
    return next(folder.glob("*.whl"))


@pytest.fixture(scope="module")
def python(wheel: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Fresh environment with the wheel; its dependencies come from the pins."""
    folder = tmp_path_factory.mktemp("venv")
    run(sys.executable, "-m", "venv", folder)
    python = folder / "bin" / "python"
    install = (python, "-m", "pip", "install", "--quiet", "--disable-pip-version-check")
    run(*install, "--constraint", _names_and_versions(folder), str(wheel), **_package_index())
    return python


def _names_and_versions(folder: Path) -> Path:
    """Return the pins without hashes: with hashes pip would require one for the wheel, too."""
    lines = (ROOT / "constraints.txt").read_text().splitlines()
    pins = [line.rstrip(" \\") for line in lines if line and not line.startswith(("#", " "))]
    target = folder / "pins.txt"
    target.write_text("\n".join(pins))
    return target


def _package_index() -> dict[str, str]:
    return {name: value for name, value in os.environ.items() if name.startswith(("PIP_", "SSL_"))}


def test_contents_of_the_wheel(wheel: Path) -> None:
    names = set(zipfile.ZipFile(wheel).namelist())
    assert {"rivet/integrations/atlas/py.typed", "atlas_api/py.typed", "atlas_api/runtime.py"} <= names
    assert {
        f"rivet/integrations/atlas_sandbox/_http/page/{name}" for name in ("index.html", "page.css", "page.js")
    } <= names
    assert not {"rivet/__init__.py", "rivet/integrations/__init__.py"} & names
    assert {name.split("/")[0].split("-")[0] for name in names} == {"rivet", "atlas_api", "rivet_atlas"}


def test_the_promised_import(python: Path) -> None:
    assert run(python, "-c", "from rivet.integrations.atlas import AtlasClient; print('OK')") == "OK\n"
    agent = run(python, "-c", "from rivet.integrations.atlas.config import USER_AGENT; print(USER_AGENT)")
    assert agent == f"rivet-atlas/{__version__}\n"
    assert (
        run(python, "-c", "from importlib.metadata import version; print(version('rivet-atlas'))").strip()
        == __version__
    )
    heavy = "('pydantic_settings', 'langsmith', 'starlette', 'typer')"
    code = (
        "import sys; from rivet.integrations.atlas import AtlasClient;"
        "AtlasClient(base_url='http://127.0.0.1:9', email='a@b.example', password='x');"
        f"print([m for m in {heavy} if m in sys.modules])"
    )
    assert run(python, "-c", code) == "[]\n"


def test_without_the_extra_the_sandbox_names_it(python: Path) -> None:
    done = subprocess.run(
        [str(python), "-m", "rivet.integrations.atlas.sandbox"], capture_output=True, text=True, check=False, cwd="/"
    )
    assert done.returncode == 1
    assert "needs the extra 'sandbox'" in done.stderr


def test_dependencies_of_the_client(wheel: Path) -> None:
    """At run time five packages, each pinned with hashes for development; the rest are extras."""
    with zipfile.ZipFile(wheel) as archive:
        name = next(name for name in archive.namelist() if name.endswith(".dist-info/METADATA"))
        needed = message_from_bytes(archive.read(name)).get_all("Requires-Dist", [])
    names = {re.split(r"[^\w-]", one)[0] for one in needed if "extra ==" not in one}
    assert names == {"httpx", "attrs", "tenacity", "python-dateutil", "pydantic-settings"}
    pins = re.split(r"\n(?=\S)", (ROOT / "constraints.txt").read_text())
    pins = [pin for pin in pins if pin.strip() and not pin.startswith("#")]
    assert all("==" in pin and "--hash=sha256:" in pin for pin in pins)
    assert names <= {pin.split("==")[0] for pin in pins}
    assert "://" not in "".join(pins)


@pytest.mark.parametrize("extra", ["stores", "redis", "outbox", "sandbox", "langsmith"])
def test_extras(wheel: Path, python: Path, extra: str) -> None:
    """Each brings what its modules need."""
    install = (python, "-m", "pip", "install", "--quiet", "--disable-pip-version-check")
    pins = _names_and_versions(python.parents[1])
    run(*install, "--constraint", pins, f"{wheel}[{extra}]", **_package_index())
    code = {
        "stores": "from rivet.integrations.atlas.stores import FileTokenStore as S; print(S('/tmp/x'))",
        "redis": "from rivet.integrations.atlas.fleet import RedisTokenStore as S; print(S('redis://127.0.0.1:9/0'))",
        "outbox": "import tempfile; from rivet.integrations.atlas.outbox import Outbox;"
        "print(Outbox(tempfile.mkdtemp() + '/x'))",
        "sandbox": "from rivet.integrations.atlas.testing import start_sandbox;"
        "s = start_sandbox(); print(s.__enter__()); s.__exit__(None, None, None)",
        "langsmith": "import langsmith; print(langsmith)",
    }
    assert run(python, "-c", code[extra])


def test_beside_a_namespace_package(python: Path, tmp_path: Path) -> None:
    (tmp_path / "rivet" / "core").mkdir(parents=True)
    (tmp_path / "rivet" / "core" / "__init__.py").write_text("NAME = 'core'\n")
    code = "from rivet.core import NAME; from rivet.integrations.atlas import AtlasClient; print(NAME)"
    assert run(python, "-c", code, PYTHONPATH=str(tmp_path)) == "core\n"


def test_beside_a_regular_package_with_the_documented_remedy(python: Path, tmp_path: Path) -> None:
    (tmp_path / "rivet" / "core").mkdir(parents=True)
    (tmp_path / "rivet" / "core" / "__init__.py").write_text("NAME = 'core'\n")
    remedy = '__path__ = __import__("pkgutil").extend_path(__path__, __name__)'
    assert remedy in (ROOT / "README.md").read_text()
    (tmp_path / "rivet" / "__init__.py").write_text(f"{remedy}\n")
    code = "from rivet.core import NAME; from rivet.integrations.atlas import AtlasClient; print(NAME)"
    assert run(python, "-c", code, PYTHONPATH=str(tmp_path)) == "core\n"
