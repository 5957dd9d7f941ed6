#!/usr/bin/env bash
# Build sdist and wheel, check them, and run the contract's snippets and the demo from the installed wheel.
set -euo pipefail
cd "$(dirname "$0")/.."
bin=$PWD/.venv/bin
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

"$bin/python" -m build --no-isolation --outdir "$work/dist" . >"$work/build.log" || { cat "$work/build.log" >&2; exit 1; }
"$bin/twine" check --strict "$work"/dist/*
"$bin/check-wheel-contents" "$work"/dist/*.whl
# 10 would need an e-mail and a home page, which the project does not have yet.
"$bin/pyroma" --min 8 "$work"/dist/*.tar.gz

# A fresh environment with what is pinned, and the wheel; the tests stand where nothing of this checkout is.
"$bin/python" -m venv "$work/venv"
pip=("$work/venv/bin/python" -m pip --quiet --disable-pip-version-check)
"${pip[@]}" install --require-hashes --requirement constraints.txt
"${pip[@]}" install --no-deps "$work"/dist/*.whl
cp -R tests examples pyproject.toml README.md "$work/"
cd "$work"
"$work/venv/bin/python" - <<'PROGRAM'
import sys, atlas_api, rivet.integrations.atlas as atlas
assert atlas.__path__[0].startswith(sys.prefix) and atlas_api.__file__.startswith(sys.prefix), atlas.__path__
PROGRAM
"$work/venv/bin/python" -m pytest --quiet tests/behaviour/test_snippets.py
"$work/venv/bin/python" examples/demo.py >"$work/demo.log" || { cat "$work/demo.log" >&2; exit 1; }
tail -n 1 "$work/demo.log"
echo "rivet-atlas $("$work/venv/bin/python" -c 'from importlib.metadata import version; print(version("rivet-atlas"))') can be released."
