"""Write a page of the docs that is made from the code, or check it."""

from __future__ import annotations

import argparse
import sys
from pathlib import Path

ROOT = Path(__file__).parents[1]


def write_or_check(page: Path, text: str, description: str | None) -> int:
    """Write the page; with ``--check``, return 1 if it is not up to date."""
    parser = argparse.ArgumentParser(description=description)
    parser.add_argument("--check", action="store_true", help="write nothing; fail if the page is not up to date")
    name = page.relative_to(ROOT)
    if not parser.parse_args().check:
        page.write_text(text, encoding="utf-8")
    elif not page.exists() or page.read_text(encoding="utf-8") != text:
        print(f"{name} is not what the code gives: run `make docs-tables`.", file=sys.stderr)
        return 1
    print(f"{name} is what the code gives.")
    return 0
