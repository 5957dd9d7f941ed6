"""Generate the accessors of a client, their data and types, from the kinds of records in the contract.

Usage: python scripts/kinds.py          write the files that FILES lists
       python scripts/kinds.py --check  fail if they are not what would be written
"""

from __future__ import annotations

import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

from kind_files.accessors import access_module, accessor_module
from kind_files.contract import Contract
from kind_files.data import data_module, named_module, names_module
from kind_files.filter_fields import fields_module, filtered
from kind_files.payload_types import payload_type_modules
from kind_files.queries import queried, query_module

ROOT = Path(__file__).parents[1]
PACKAGE = ROOT / "rivet" / "integrations" / "atlas"
MARK = "# Made from the kinds in openapi/ by scripts/kinds.py (make regenerate). Do not edit.\n"
FOLDERS = ("_kinds/data", "_kinds/fields", "_kinds/payloads", "_client/records/_async", "_client/records/queries")
OURS = ("__init__.py", "base.py", "own_calls.py")
"""Hand-written files in those folders; any other file that is not generated is stale."""


def files(contract: Contract) -> Iterator[tuple[str, str]]:
    """Yield the path in the package and the source of each file."""
    yield "_kinds/names.py", names_module(contract)
    yield "_payloads/named_kinds.py", named_module(contract)
    for module, source in payload_type_modules(contract):
        yield f"_kinds/payloads/{module}.py", source
    yield "_kinds/data/__init__.py", '"""Data of each kind of record."""\n'
    for accessor in contract.kinds:
        yield f"_kinds/data/{accessor}.py", data_module(contract, accessor)
        yield f"_client/records/_async/{accessor}.py", accessor_module(contract, accessor)
    yield "_kinds/fields/__init__.py", '"""Filter fields of each kind that can be searched."""\n'
    for accessor in filtered(contract):
        yield f"_kinds/fields/{accessor}.py", fields_module(contract, accessor)
    yield "_client/_async/record_access.py", access_module(contract)
    yield "_client/records/queries/__init__.py", '"""Keyword arguments of each search."""\n'
    for accessor in queried(contract):
        yield f"_client/records/queries/{accessor}.py", query_module(contract, accessor)


def formatted(path: Path, text: str) -> str:
    for command in (["check", "--fix-only", "--select", "F401,I"], ["format"]):
        ruff = [sys.executable, "-m", "ruff", *command, "--quiet", "--stdin-filename", str(path), "-"]
        text = subprocess.run(ruff, input=text, capture_output=True, text=True, check=True).stdout
    return text


def main() -> int:
    made = {
        PACKAGE / path: formatted(PACKAGE / path, MARK + text)
        for path, text in files(Contract(ROOT / "openapi" / "atlas.yaml"))
    }
    there = {path for folder in FOLDERS for path in (PACKAGE / folder).glob("*.py") if path.name not in OURS}
    stale = there - made.keys()
    if sys.argv[1:] == ["--check"]:
        wrong = [path for path, text in made.items() if not path.exists() or path.read_text(encoding="utf-8") != text]
        for path in sorted([*wrong, *stale]):
            print(f"{path.relative_to(ROOT)} is not what the contract gives: run 'make regenerate'", file=sys.stderr)
        return int(bool(wrong or stale))
    for path in stale:
        path.unlink()
    for path, text in made.items():
        path.parent.mkdir(parents=True, exist_ok=True)
        if not path.exists() or path.read_text(encoding="utf-8") != text:
            path.write_text(text, encoding="utf-8")
    print(f"{len(made)} files are what the kinds in the contract give.")
    return 0


if __name__ == "__main__":
    sys.exit(main())
