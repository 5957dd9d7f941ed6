"""Write docs/coverage.md: the operations of a server's document that the contract has, and those left out with reasons.

python scripts/coverage.py https://atlas.example      # or a file with the server's document
python scripts/coverage.py document.json --check      # fail if the page is another one
"""

from __future__ import annotations

import argparse
import sys
from collections import Counter
from pathlib import Path

from server_document import Document, Key, left_out, operations, read_contract, read_server

PAGE = Path(__file__).parents[1] / "docs" / "coverage.md"
HEAD = """# What of Atlas is typed

<!-- Written by scripts/coverage.py. Change openapi/resources/ or openapi/left_out.yaml. -->

Of the {total} operations in the server's own document the contract has {ours} ({share:.1f} %), each as a typed
function of `atlas_api.api` for `client.api`, sync and async. {hidden} more are in the contract only: the server's
document hides them.

`python scripts/diff_server.py https://your-atlas` prints what another version of Atlas has or lacks.

"""


def page(server: Document, contract: Document) -> str:
    """Return the page as Markdown."""
    theirs, ours, reasons = operations(server), operations(contract), left_out()
    unexplained = theirs.keys() - ours.keys() - reasons.keys()
    if unexplained:
        raise SystemExit(f"Neither in the contract nor in openapi/left_out.yaml: {sorted(unexplained)}")
    both, hidden = theirs.keys() & ours.keys(), ours.keys() - theirs.keys()
    parts = [HEAD.format(total=len(theirs), ours=len(both), share=100 * len(both) / len(theirs), hidden=len(hidden))]
    parts.append("## By resource\n\n| resource | server | contract |\n| --- | ---: | ---: |\n")
    all_of, typed = Counter(map(_resource, theirs)), Counter(map(_resource, both))
    parts += [f"| {name} | {count} | {typed[name]} |\n" for name, count in sorted(all_of.items())]
    parts.append("\n## Left out\n\n| operation | why |\n| --- | --- |\n")
    parts += [
        f"| `{key[0]} {theirs[key][0]}` | {reasons[key]} |\n"
        for key in sorted(theirs.keys() - ours.keys(), key=_by_path)
    ]
    parts.append("\n## In the contract only\n\n| operation | function |\n| --- | --- |\n")
    parts += [f"| `{key[0]} {ours[key][0]}` | `{_function(ours[key][1])}` |\n" for key in sorted(hidden, key=_by_path)]
    parts.append("\n## All functions\n\n| operation | of the server's document | function |\n| --- | --- | --- |\n")
    for key in sorted(both, key=_by_path):
        name = theirs[key][1].get("operationId", "")
        parts.append(f"| `{key[0]} {ours[key][0]}` | `{name}` | `{_function(ours[key][1])}` |\n")
    return "".join(parts)


def _by_path(key: Key) -> tuple[str, str]:
    return key[1], key[0]


def _resource(key: Key) -> str:
    return key[1].split("/")[1]


def _function(operation: Document) -> str:
    return f"{operation['tags'][0]}.{operation['operationId']}"


def main() -> int:
    arguments = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    arguments.add_argument("server", help="the address of a server, or a file with its document")
    arguments.add_argument("--check", action="store_true", help="write nothing; fail if the page is not up to date")
    given = arguments.parse_args()
    text = page(read_server(given.server), read_contract())
    if given.check:
        if not PAGE.exists() or PAGE.read_text(encoding="utf-8") != text:
            print(f"{PAGE.name} is not what scripts/coverage.py gives.", file=sys.stderr)
            return 1
        return 0
    PAGE.write_text(text, encoding="utf-8")
    print(text[text.index("Of the") : text.index("## By")].strip())
    return 0


if __name__ == "__main__":
    sys.exit(main())
