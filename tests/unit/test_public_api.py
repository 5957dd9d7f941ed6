"""Guard of the public API: breaking changes must be listed in the changelog."""

from __future__ import annotations

from pathlib import Path

import public_api
import pytest
from support.recorded import ROOT

pytestmark = pytest.mark.slow

KEPT = (ROOT / "docs" / "public_api.pyi").read_text(encoding="utf-8")
CALL = "        async def get_asset(self, asset_id: int | str, **options: Unpack[CallOptions]) -> Asset: ..."


def test_the_promised_names_are_in_it() -> None:
    for name in ("class AtlasClient(", "class SyncAtlasClient(", "class AtlasTokenCache", "def validate_config("):
        assert name in KEPT


@pytest.mark.parametrize(
    "broken",
    [
        KEPT.replace(CALL, ""),
        KEPT.replace(CALL, CALL.replace("asset_id", "id")),
        KEPT.replace(CALL, CALL.replace("asset_id: int | str", "asset_id: int | str, depth: int")),
    ],
)
def test_a_break_must_be_declared(broken: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    assert broken != KEPT
    monkeypatch.setattr(public_api, "ROOT", tmp_path)
    changelog = tmp_path / "CHANGELOG.md"
    changelog.write_text("# Changelog\n\n## Unreleased\n\n### Added\n\n- get_asset is mentioned elsewhere\n")
    assert public_api.undeclared(KEPT, broken)
    assert all("get_asset" in line for line in public_api.undeclared(KEPT, broken))
    changelog.write_text("# Changelog\n\n## Unreleased\n\n### Breaking\n\n- `get_asset(asset_id)`: ...\n\n## 0.1\n")
    assert public_api.undeclared(KEPT, broken) == []
    for text in (
        "# Changelog\n\n## Unreleased\n\n## 0.1\n\n### Breaking\n\n- `get_asset(asset_id, depth)`\n",
        "# Changelog\n\n## [0.2.0] - 2026-12-01\n\n### Breaking\n\n- `get_asset(asset_id, depth)`\n",
        "# Changelog\n\n## Unreleased\n\n### Breaking\n\n- get_asset asset_id depth, and `get_assets(asset_ids)`\n",
    ):
        changelog.write_text(text)
        assert public_api.undeclared(KEPT, broken), text


def test_an_addition_breaks_nothing() -> None:
    more = KEPT.replace(CALL, CALL.replace("**options", "*, depth: int = 1, **options"))
    assert more != KEPT
    assert public_api.undeclared(KEPT, more) == []
