#!/usr/bin/env bash
# Renew constraints.txt (all that development installs), examples/constraints.txt (what the demo needs) and
# benchmarks/constraints.txt (the client and its rivals): names, versions and hashes, and no address.
set -euo pipefail
cd "$(dirname "$0")/.."
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
python3 -m venv "$work"
"$work/bin/pip" install --quiet --disable-pip-version-check uv
pin() {
  "$work/bin/uv" pip compile pyproject.toml --universal --python-version 3.11 --generate-hashes --no-header \
    --no-annotate --no-emit-index-url --quiet "$@"
}
pin --all-extras --group dev "$@" --output-file constraints.txt
pin --extra sandbox --constraints constraints.txt "$@" --output-file examples/constraints.txt
pin --group bench --constraints constraints.txt "$@" --output-file benchmarks/constraints.txt
