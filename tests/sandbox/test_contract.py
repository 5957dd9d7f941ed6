"""schemathesis runs the sandbox against openapi/atlas.yaml: each response is one of the contract's."""

from __future__ import annotations

import os
import re
import subprocess
import sys
from pathlib import Path

import httpx
import pytest
from support.bounds import LONG
from support.recorded import CONTRACT, served

from rivet.integrations.atlas.testing import start_sandbox

pytestmark = pytest.mark.slow

ENDS_OUR_SESSION = ("log_out", "disable_user", "change_user_role", "patch_user")
"""Operations that may end the session that the run itself needs; they have a run of their own."""


@pytest.mark.timeout(1200)
@pytest.mark.parametrize("which", ["exclude", "include"])
def test_every_answer_is_of_the_contract(which: str, tmp_path: Path) -> None:
    with start_sandbox() as sandbox:
        credentials = {"email": sandbox.email, "password": sandbox.password}
        with httpx.Client(base_url=sandbox.base_url, trust_env=False) as http:
            token = http.post("/auth/signin", json=credentials).json()["accessToken"]
        chosen = [name for name in sorted(served()) if (name in ENDS_OUR_SESSION) == (which == "include")]
        bounds = ["--phases", "examples,fuzzing", "--max-examples", "1" if which == "exclude" else "10"]
        if LONG:
            bounds = ["--phases", "examples,coverage,fuzzing,stateful", "--max-time", "150"]
        command = [
            str(Path(sys.executable).parent / "schemathesis"), "run", str(CONTRACT), "--url", sandbox.base_url,
            "--header", f"Authorization: Bearer {token}", "--continue-on-failure", "--no-color", "--seed", "24",
            "--checks", "atlas_schema,atlas_media_type,status_code_conformance", "--warnings", "off",
            *bounds, *(option for name in chosen for option in ("--include-operation-id", name)),
        ]  # fmt: skip
        environment = {**os.environ, "SCHEMATHESIS_HOOKS": "support.schemathesis_hooks", "NO_PROXY": "*"}
        environment["PYTHONPATH"] = str(Path(__file__).parents[1])
        done = subprocess.run(command, cwd=tmp_path, env=environment, capture_output=True, text=True, check=False)
        print(done.stdout)
        assert done.returncode == 0, done.stdout[-6_000:] + done.stderr[-2_000:]
        generated = re.search(r"(\d+) generated", done.stdout)
        assert int(generated[1] if generated else 0) >= len(chosen)
