"""Write the public API as stubs, docs/public_api.pyi, and fail on undeclared breaking changes.

    python scripts/public_api.py           fail if the code's API differs from the file
    python scripts/public_api.py --write   write the file; refused while a breaking change (as griffe finds them) is not
                                           named in backticks under "### Breaking" of the changelog's part "Unreleased"

Public are the names in ``__all__`` of the modules below, or all names without an underscore. The generated
package follows the contract, and scripts/diff_server.py reports its changes.
"""

from __future__ import annotations

import re
import sys
import tempfile
from pathlib import Path
from typing import Any

import griffe

ROOT = Path(__file__).parents[1]
KEPT = ROOT / "docs" / "public_api.pyi"
PACKAGE = "rivet.integrations.atlas"
MODULES = (
    "",
    "atoms",
    "config",
    "escalation",
    "exceptions",
    "feedback",
    "filters",
    "fleet",
    "maintainx",
    "maintainx.settings",
    "maintainx.webhooks",
    "mcp",
    "outbox",
    "priority",
    "rate_limits",
    "servicetitan",
    "stores",
    "testing",
    "types",
    "vendors",
    "webhooks",
)
HEAD = "# The public API, written by scripts/public_api.py (make public-api). The outer classes stand for modules.\n"


def loaded() -> Any:
    loader = griffe.GriffeLoader(search_paths=[str(ROOT), str(ROOT / "generated")], allow_inspection=False)
    package: Any = loader.load(PACKAGE)
    loader.load("atlas_api")
    loader.expand_exports(package)
    loader.expand_wildcards(package, external=False)
    loader.resolve_aliases(implicit=False, external=False)
    return package


def target_of(member: Any) -> Any:
    return member.final_target if member.is_alias else member


def stub(package: Any) -> str:
    lines = [HEAD]
    for name in MODULES:
        module = package[name] if name else package
        lines.append(f"class {name.replace('.', '_') or 'atlas'}:")
        chosen = set(module.exports or ())
        for member_name, member in sorted(module.members.items()):
            wanted = member_name in chosen if chosen else not (member_name.startswith("_") or member.is_alias)
            if wanted and not target_of(member).is_module:
                lines += described(member_name, target_of(member), "    ")
        lines.append("")
    return "\n".join(lines)


def described(name: str, found: Any, indent: str) -> list[str]:
    if found.is_function:
        returned = f" -> {found.returns}" if found.returns is not None else ""
        prefix = "async " if "async" in found.labels else ""
        return [f"{indent}{prefix}def {name}({arguments(found.parameters)}){returned}: ..."]
    if found.is_class:
        bases = ", ".join(str(base) for base in found.bases)
        lines = [f"{indent}class {name}({bases}):"]
        for member_name, member in sorted(found.all_members.items()):
            if member_name == "__init__" or not member_name.startswith("_"):
                lines += described(member_name, target_of(member), indent + "    ")
        return lines if len(lines) > 1 else [f"{lines[0]} ..."]
    annotation = found.annotation if found.annotation is not None else "object"
    return [f"{indent}{name}: {annotation}"]


def arguments(parameters: Any) -> str:
    shown: list[str] = []
    for one in parameters:
        star = {"variadic positional": "*", "variadic keyword": "**"}.get(one.kind.value, "")
        if one.kind.value == "keyword-only" and not any(part.startswith("*") for part in shown):
            shown.append("*")
        text = star + one.name + (f": {one.annotation}" if one.annotation is not None else "")
        if one.default is not None and not star:
            text += f" = {one.default}"
        shown.append(text)
    return ", ".join(shown)


def read(text: str) -> Any:
    with tempfile.TemporaryDirectory() as folder:
        Path(folder, "public_api.py").write_text(text, encoding="utf-8")
        return griffe.load("public_api", search_paths=[folder], allow_inspection=False)


def part(text: str, heading: str) -> str:
    """Return the section below a heading, up to the next heading of its level."""
    level = heading.partition(" ")[0]
    found = re.search(rf"^{heading}\n(.*?)(?=^{level} |\Z)", text, flags=re.MULTILINE | re.DOTALL)
    return found[1] if found else ""


def undeclared(before: str, after: str) -> list[str]:
    """Return breaking changes that the changelog does not name under "### Breaking"."""
    changelog = (ROOT / "CHANGELOG.md").read_text(encoding="utf-8")
    breaking = part(part(changelog, "## Unreleased"), "### Breaking")
    declared = set(re.findall(r"\w+", " ".join(re.findall(r"`([^`]+)`", breaking))))
    found = griffe.find_breaking_changes(read(before), read(after))
    return [f"{change.obj.path}: {change.kind.value}" for change in found if change.obj.name not in declared]


def main(arguments: list[str]) -> int:
    now = stub(loaded())
    kept = KEPT.read_text(encoding="utf-8") if KEPT.exists() else ""
    if now == kept:
        print("The public API is what docs/public_api.pyi says.")
        return 0
    breaking = undeclared(kept, now) if kept else []
    for line in breaking:
        print(f"breaking, and not named under '### Breaking' in CHANGELOG.md: {line}", file=sys.stderr)
    if arguments != ["--write"]:
        print("The public API is another than docs/public_api.pyi says: run 'make public-api'.", file=sys.stderr)
        return 1
    if breaking:
        return 1
    KEPT.write_text(now, encoding="utf-8")
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
