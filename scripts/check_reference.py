"""Fail if a name of the public API has no entry in the reference pages, as mkdocs built them.

Usage: python scripts/check_reference.py, after mkdocs build
"""

from __future__ import annotations

import re
import sys
import zlib

from public_api import KEPT, MODULES, PACKAGE, ROOT

INVENTORY = ROOT / "dist" / "site" / "objects.inv"
WITHOUT_ENTRY = {"AsyncAtlasClient", "__version__"}
"""Names that prose explains: another name of ``AtlasClient``, and the version."""


def public_names() -> set[str]:
    """Return the public names with their modules, as docs/public_api.pyi has them."""
    modules = {module.replace(".", "_") or "atlas": module for module in MODULES}
    found, module = set[str](), ""
    for line in KEPT.read_text(encoding="utf-8").splitlines():
        if match := re.match(r"class (\w+):", line):
            module = modules[match[1]]
        elif match := re.match(r" {4}(?:async )?(?:def |class )?(\w+)", line):
            found.add(f"{module}.{match[1]}")
    return found


def documented() -> set[str]:
    """Return what has an entry in the built site."""
    content = INVENTORY.read_bytes().split(b"\n", 4)[4]  # a header of four lines
    return {line.split(" ")[0] for line in zlib.decompress(content).decode().splitlines()}


def missing() -> list[str]:
    """Return the public names without an entry; one of the package itself may have it in its module."""
    entries = documented()
    last = {entry.rpartition(".")[2] for entry in entries}
    return sorted(
        name.lstrip(".")
        for name in public_names()
        if name.rpartition(".")[2] not in (last | WITHOUT_ENTRY if name[0] == "." else WITHOUT_ENTRY)
        and f"{PACKAGE}.{name}" not in entries
    )


def main() -> int:
    if names := missing():
        print(f"no page of docs/reference/ has an entry for: {', '.join(names)}", file=sys.stderr)
        return 1
    print("The reference has an entry for each public name.")
    return 0


if __name__ == "__main__":
    sys.exit(main())
