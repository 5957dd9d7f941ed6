"""Fail if docstrings or comments of the package use wordings that the style guide in CONTRIBUTING.md forbids."""

from __future__ import annotations

import ast
import io
import re
import sys
import tokenize
from collections.abc import Iterator
from pathlib import Path

ROOT = Path(__file__).parents[1]
MADE = {"_sync", "data"}
"""Folders of files that are generated from others."""
FIRST_LINE = re.compile(r"(What|Whether|How|Who|That|Those|Told|So long|By what|From what)\b")
"""First lines that cannot be searched for: a function returns, a class or a constant is a noun."""
WORDING = {
    r"\b(is|are) none of\b": "is not a / is invalid",
    r"\b(gone|goes|go|going) on with\b": "resumed",
    r"\b(somebody|nobody)\b": "another caller / no caller",
    r"\b(begun|anew)\b": "started / again",
    r"\bmend(s|ed|ing)?\b": "correct",
    r"\b(is|it is) no (text|number|date|file|list|field|word|pair|name)\b": "is not a",
    r"\b(a|any|the|plain) texts?\b(?! (file|editor|column|field))": "string",
    r"\b(told|tells|hears|heard)\b(?![:=])": "reported / recorded",
    r"\bstands? in\b": "is stored in",
    r"\bfor ever\b": "forever",
    r"\blook(s|ed)? for\b": "search",
}
ANY = re.compile("|".join(WORDING), re.IGNORECASE)


def prose(source: str) -> Iterator[tuple[int, str, bool]]:
    """Yield each line of the docstrings and comments of a file: its number, the line, and whether it is a first one."""
    for node in ast.walk(ast.parse(source)):
        if isinstance(node, ast.Expr) and isinstance(node.value, ast.Constant) and isinstance(node.value.value, str):
            for at, line in enumerate(node.value.value.split("\n")):
                yield node.lineno + at, line.strip(), at == 0
    if ANY.search(source):  # else the tokens need not be read, which is slow
        for token in tokenize.generate_tokens(io.StringIO(source).readline):
            if token.type == tokenize.COMMENT:
                yield token.start[0], token.string, False


def main() -> int:
    problems = []
    paths = (path for path in sorted((ROOT / "rivet").rglob("*.py")) if not MADE & set(path.parts))
    for path in paths:
        for number, line, is_first in prose(path.read_text(encoding="utf-8")):
            where = f"{path.relative_to(ROOT)}:{number}"
            if is_first and FIRST_LINE.match(line):
                problems.append(f"{where}: begin with a verb or a noun: {line}")
            found = ((re.search(wording, line, re.IGNORECASE), better) for wording, better in WORDING.items())
            problems += [f"{where}: {match[0]!r}: say {better!r}" for match, better in found if match]
    print(*problems, sep="\n", file=sys.stderr, end="\n" if problems else "")
    return int(bool(problems))


if __name__ == "__main__":
    sys.exit(main())
