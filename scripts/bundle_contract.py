"""Write openapi/atlas.yaml from openapi/shared.yaml and the resources, one file for each under openapi/resources/.

The files are concatenated unchanged, so comments and layout stay those of the resource files. Errors in
the result are found by the tests of the document.

Usage: python scripts/bundle_contract.py [TARGET]   (default target: openapi/atlas.yaml)
"""

from __future__ import annotations

import re
import sys
from pathlib import Path

FOLDER = Path(__file__).parents[1] / "openapi"
MARK = "# Written by scripts/bundle_contract.py from shared.yaml and resources/. Change those."
PARTS = ("responses", "examples", "schemas")
KINDS = "x-kinds"
"""Key of the kinds of records, from which scripts/kinds.py generates a client's accessors."""


def sections(text: str) -> dict[str, list[str]]:
    """Return the lines below each top-level key; a key with a value on its own line has that line."""
    found: dict[str, list[str]] = {}
    current: list[str] = []
    for line in text.rstrip("\n").split("\n"):
        if key := re.match(r"([\w-]+):", line):
            current = found.setdefault(key[1], [])
            if line != key[0]:
                current.append(line.removeprefix(key[0]).strip())
        else:
            current.append(line)
    return {key: _stripped(lines) for key, lines in found.items()}


def _stripped(lines: list[str]) -> list[str]:
    while lines and not lines[-1].strip():
        lines.pop()
    return lines


def bundle() -> str:
    """Return the complete contract as a string."""
    shared = (FOLDER / "shared.yaml").read_text(encoding="utf-8").rstrip("\n").split("\n")
    components = shared.index("components:")
    resources = {
        path.stem: sections(path.read_text(encoding="utf-8")) for path in sorted(FOLDER.glob("resources/*.yaml"))
    }
    for name, resource in resources.items():
        if unknown := resource.keys() - {"tag", "paths", KINDS, *PARTS}:
            raise SystemExit(f"resources/{name}.yaml: nothing would be made of {', '.join(sorted(unknown))}.")
    lines = [MARK, *shared[:components], "tags:"]
    lines += [f"  - {resource['tag'][0]}" for resource in resources.values()]
    lines += ["", f"{KINDS}:"]
    for resource in resources.values():
        lines += resource.get(KINDS, [])
    lines += ["", "paths:"]
    for name, resource in resources.items():
        lines += [_heading(name, 2), *resource["paths"]]
    lines += ["", "components:"]
    ours = sections("\n".join(line[2:] for line in shared[components + 1 :]))
    for key, own in ours.items():
        lines += [f"  {key}:", *(_indented(own))]
        for name, resource in resources.items():
            if key in PARTS and key in resource:
                lines += [_heading(name, 4), *_indented(resource[key])]
    return "\n".join(lines) + "\n"


def _indented(lines: list[str]) -> list[str]:
    return [f"  {line}" if line.strip() else "" for line in lines]


def _heading(name: str, indent: int) -> str:
    words = name.replace("_", " ")
    return f"{' ' * indent}# {words} {'-' * (100 - indent - len(words))}"


if __name__ == "__main__":
    target = Path(sys.argv[1]) if len(sys.argv) > 1 else FOLDER / "atlas.yaml"
    target.write_text(bundle(), encoding="utf-8")
