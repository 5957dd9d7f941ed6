#!/usr/bin/env bash
# Write dist/sbom.cdx.json: what a machine gets that installs the client, in the pinned versions, as CycloneDX.
set -euo pipefail
cd "$(dirname "$0")/.."
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
grep -oE '^[A-Za-z0-9_.-]+==[^ ;]+' constraints.txt >"$work/versions.txt"
.venv/bin/python -m venv "$work/venv"
"$work/venv/bin/pip" install --quiet --disable-pip-version-check --constraint "$work/versions.txt" .
"$work/venv/bin/pip" uninstall --quiet --yes pip setuptools
mkdir -p dist
.venv/bin/cyclonedx-py environment --pyproject pyproject.toml --output-reproducible --of JSON \
  -o dist/sbom.cdx.json "$work/venv"
