"""Write docs/releases.md: the features of each release of Atlas, from the code and the contract.

Usage: python scripts/release_table.py [--check]
"""

from __future__ import annotations

import sys

import yaml
from atlas_api.api import OPERATIONS
from docs_page import ROOT, write_or_check

from rivet.integrations.atlas._support.server_release import FEATURES, RELEASES, feature_of

PAGE = ROOT / "docs" / "releases.md"
HEAD = """# Releases of Atlas

Supported is every release from 1.5.0 on: 1.5.0, 1.5.1, 1.6.0, 1.7.0, 1.8.0 and the development state of August 2026
("after 1.8.0"). Each was run and recorded, its recordings are replayed against the sandbox
(`python -m rivet.integrations.atlas.sandbox --release 1.5.0`), and the promised calls are tested on all of them.

Made by `make docs-tables` from the client's table of features and the contract's `x-since`; do not edit it.

No release says its version, so the client infers what a server has from its responses and asks nothing for the purpose.
`client.health_check()["release"]` and `atlas doctor` report the release as far as it is known. What a server is found
to lack is remembered for five minutes and shared by all clients of the process; then `AtlasUnsupportedError` is raised
before anything is sent, and names the feature and the first release with it.

A field that a release does not send reads as `None`, or as an empty list, and is never written back.

## Features

"""
OPERATIONS_HEAD = """
## Operations

All other operations of the [contract](coverage.md) are there since 1.5.0.

| since | operations |
| --- | --- |
"""
PROPERTIES_HEAD = """
## Properties

Earlier releases ignore these properties of a body in silence. `client.<kind>.create` and `.update` raise
`AtlasUnsupportedError` instead, before anything is sent; where the release is not known yet, one request without effect
finds out. Generated functions (`client.api`) send them.

| since | properties |
| --- | --- |
"""
TAIL = """
## What else differs

| | up to 1.8.0 | after 1.8.0 |
| --- | --- | --- |
| access token | 14 days | 30 minutes |
| a string such as `if a<b` | stored as sent | stored escaped, and sent by the client so that nothing of it is lost |
| as people read it | the string | `html.unescape(text)`; `atlas`, exports and reports do that |
| a user who is disabled | keeps a valid token for some minutes | is refused at once |

A string that holds an entity (`R&amp;D`) is the same as its plain form (`R&D`) after 1.8.0, and another one before.
"""


def features() -> list[str]:
    short = [release.replace("after 1.8.0", "later") for release in RELEASES]
    rows = [f"| | {' | '.join(short)} | without it |", f"|{' --- |' * (len(RELEASES) + 2)}"]
    for feature in FEATURES:
        marks = ["yes" if RELEASES.index(one) >= RELEASES.index(feature.since) else "-" for one in RELEASES]
        rows.append(f"| {feature.name} | {' | '.join(marks)} | {feature.without} |")
    return rows


def operations() -> list[str]:
    rows = []
    for release in RELEASES:
        found = sorted(f"`{one.id}`" for one in OPERATIONS if feature_of(one) and one.since == release)
        if found:
            rows.append(f"| {release} | {', '.join(found)} |")
    return rows


def properties() -> list[str]:
    contract = yaml.safe_load((ROOT / "openapi" / "atlas.yaml").read_text(encoding="utf-8"))
    found: dict[str, set[str]] = {}
    for schema, body in contract["components"]["schemas"].items():
        for part in (body, *body.get("allOf", ())):
            for name, given in part.get("properties", {}).items():
                if "x-since" in given:
                    found.setdefault(given["x-since"], set()).add(
                        f"`{name}`" if name == "customFields" else f"`{name}` of `{schema}`"
                    )
    return [f"| {release} | {', '.join(sorted(found[release]))} |" for release in RELEASES if release in found]


def main() -> int:
    page = HEAD + "\n".join(features()) + "\n" + OPERATIONS_HEAD + "\n".join(operations()) + "\n"
    page += PROPERTIES_HEAD + "\n".join(properties()) + "\n" + TAIL
    return write_or_check(PAGE, page, __doc__)


if __name__ == "__main__":
    sys.exit(main())
