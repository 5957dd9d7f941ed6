"""``atlas import`` of .xlsx files that are broken, lie about their size, or unpack to too much."""

from __future__ import annotations

import zipfile
from pathlib import Path

import openpyxl
import pytest
from support.shell import NAMES, InProcess

from rivet.integrations.atlas.cli import sheet_reader
from rivet.integrations.atlas.testing import AtlasSandbox


def rewritten(shell: InProcess, old: bytes, new: bytes) -> str:
    """Make a workbook of two rows and change its sheet, as other programs write it."""
    name = "new.xlsx"
    book = openpyxl.Workbook()
    for row in (["title", "description"], ["a", "b"], ["c", "d"]):
        book.active.append(row)
    book.save(shell.home / name)
    with zipfile.ZipFile(shell.home / name) as source:
        parts = {one: source.read(one) for one in source.namelist()}
    sheet = "xl/worksheets/sheet1.xml"
    assert old in parts[sheet]
    parts[sheet] = parts[sheet].replace(old, new)
    with zipfile.ZipFile(shell.home / name, "w", zipfile.ZIP_DEFLATED) as target:
        for one, content in parts.items():
            target.writestr(one, content)
    return name


def test_workbooks_of_other_programs(
    atlas_sandbox: AtlasSandbox, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    reading = InProcess(tmp_path, **{NAMES[name]: value for name, value in atlas_sandbox.credentials.items()})
    size_is_wrong = rewritten(reading, b'<dimension ref="A1:B3"', b'<dimension ref="A1"')
    assert "2 rows can" in reading("import", size_is_wrong, "--dry-run").stderr
    broken = rewritten(reading, b"</sheetData>", b"</sheet")
    assert "cannot be read as .xlsx" in reading("import", broken, "--dry-run", ends=11).stderr
    bomb = rewritten(reading, b"</sheetData>", b" " * 100_000 + b"</sheetData>")
    monkeypatch.setattr(sheet_reader, "LARGEST_WORKBOOK", 100_000)
    assert "unpacks to more than" in reading("import", bomb, "--dry-run", ends=11).stderr
