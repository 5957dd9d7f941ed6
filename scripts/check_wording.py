"""Fail if docstrings, comments, names or docs use wordings that the style guide in CONTRIBUTING.md forbids."""

from __future__ import annotations

import ast
import io
import re
import sys
import tokenize
from collections.abc import Iterator
from pathlib import Path

ROOT = Path(__file__).parents[1]
CODE = ("rivet", "scripts", "examples", "benchmarks", "tests")
DOCS = ("README.md", "CONTRIBUTING.md", "SECURITY.md", "docs/**/*.md", "examples/*.md", "benchmarks/*.md")
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
NAMES = {"anew", "begun", "came", "hear", "heard", "mend", "mended", "nobody", "somebody", "tells", "told"}
"""Words that no name has: in the code they meant too many different things."""
PROMISED = {("_ledger.py", "told"), ("loop.py", "hear")}
"""Public names of the feedback loop."""
ANY = re.compile("|".join(WORDING), re.IGNORECASE)


def prose(tree: ast.Module, source: str) -> Iterator[tuple[int, str, bool]]:
    """Yield each line of the docstrings and comments of a file: its number, the line, and whether it is a first one."""
    for node in ast.walk(tree):
        if isinstance(node, ast.Expr) and isinstance(node.value, ast.Constant) and isinstance(node.value.value, str):
            for at, line in enumerate(node.value.value.split("\n")):
                yield node.lineno + at, line.strip(), at == 0
    if ANY.search(source):  # else the tokens need not be read, which is slow
        for token in tokenize.generate_tokens(io.StringIO(source).readline):
            if token.type == tokenize.COMMENT:
                yield token.start[0], token.string, False


def names(tree: ast.Module) -> Iterator[tuple[int, str]]:
    """Yield each name that a file gives: of a function, a class, an argument, a variable or an attribute."""
    for node in ast.walk(tree):
        if isinstance(node, (ast.FunctionDef, ast.AsyncFunctionDef, ast.ClassDef)):
            yield node.lineno, node.name
        elif isinstance(node, ast.arg):
            yield node.lineno, node.arg
        elif isinstance(node, (ast.Name, ast.Attribute)) and isinstance(node.ctx, ast.Store):
            yield node.lineno, node.id if isinstance(node, ast.Name) else node.attr


def paragraphs(text: str) -> Iterator[tuple[int, str]]:
    """Yield the lines of a Markdown file that are not code."""
    is_code = False
    for number, line in enumerate(text.split("\n"), 1):
        is_code ^= line.lstrip().startswith("```")
        if not is_code:
            yield number, re.sub(r"`[^`]*`", "", line)


def wordings(line: str) -> Iterator[str]:
    """Yield the forbidden wordings of a line, each with a better one."""
    if ANY.search(line):
        found = ((re.search(wording, line, re.IGNORECASE), better) for wording, better in WORDING.items())
        yield from (f"{match[0]!r}: say {better!r}" for match, better in found if match)


def problems_of(path: Path) -> Iterator[str]:
    """Yield the problems of a file of code."""
    source = path.read_text(encoding="utf-8")
    tree, is_test = ast.parse(source), "tests" in path.parts
    for number, line, is_first in prose(tree, source):
        if is_first and not is_test and FIRST_LINE.match(line):
            yield f"{number}: begin with a verb or a noun: {line}"
        yield from (f"{number}: {problem}" for problem in wordings(line))
    for number, name in names(tree):
        for word in NAMES & set(name.lower().split("_")):
            if (path.name, name) not in PROMISED:
                yield f"{number}: the name {name}: say another word than {word!r}"


def main() -> int:
    code = [path for folder in CODE for path in (ROOT / folder).rglob("*.py") if not MADE & set(path.parts)]
    docs = [path for pattern in DOCS for path in ROOT.glob(pattern)]
    problems = [f"{path.relative_to(ROOT)}:{problem}" for path in sorted(code) for problem in problems_of(path)]
    for path in sorted(docs):
        for number, line in paragraphs(path.read_text(encoding="utf-8")):
            problems += [f"{path.relative_to(ROOT)}:{number}: {problem}" for problem in wordings(line)]
    print(*problems, sep="\n", file=sys.stderr, end="\n" if problems else "")
    return int(bool(problems))


if __name__ == "__main__":
    sys.exit(main())
