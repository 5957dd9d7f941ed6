"""The examples of docs/surface.md run as written, against the sandbox."""

from __future__ import annotations

import re
from pathlib import Path
from typing import Any

import pytest
from support.recorded import ROOT

from rivet.integrations.atlas import SyncAtlasClient
from rivet.integrations.atlas.testing import AtlasSandbox

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
        assert (names["reply"].status, names["state"]["valid"]) == (200, True)
    assert len(BLOCKS) >= 7
