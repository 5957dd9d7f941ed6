#!/usr/bin/env bash
# Import every public module and run the demo on each Python 3.11 to 3.14 of this machine, and once with the lowest
# versions that the dependencies allow. Says which Pythons were found.
set -euo pipefail
cd "$(dirname "$0")/.."
bin=$PWD/.venv/bin
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
versions=$(dirname "$("$bin/python" -c 'import sys; print(sys.base_prefix)')")  # where pyenv has the others

try() {  # try PYTHON LABEL UV-OPTIONS...
  local python=$1 label=$2
  shift 2
  "$bin/uv" venv --quiet --clear --python "$python" "$work/venv"
  "$bin/uv" pip install --quiet --python "$work/venv/bin/python" "$@" '.[sandbox]'
  (cd "$work" && venv/bin/python - <<'PROGRAM'
import importlib, pathlib, rivet.integrations.atlas as atlas
doors = sorted(path.stem for path in pathlib.Path(atlas.__path__[0]).glob("[a-z]*.py"))
for name in [*doors, "escalation", "feedback", "outbox", "testing", "vendors", "webhooks"]:
    importlib.import_module(f"rivet.integrations.atlas.{name}")
PROGRAM
  ) && "$work/venv/bin/python" examples/demo.py >"$work/demo.log" 2>&1 || { cat "$work/demo.log" >&2; return 1; }
  echo "smoke: $("$python" --version), $label: imports and demo"
}

found=0
for minor in 11 12 13 14; do
  python=$(command -v "python3.$minor" || true)
  if ! "${python:-false}" -c '' 2>/dev/null; then  # absent, or a shim that is not switched on
    python=$(find "$versions" -maxdepth 3 -path "*/3.$minor.*/bin/python3" 2>/dev/null | sort -V | tail -n 1)
  fi
  [ -n "$python" ] || { echo "smoke: no Python 3.$minor here"; continue; }
  found=$((found + 1))
  try "$python" "pinned versions" --constraint constraints.txt
  [ "$minor" != 11 ] || try "$python" "lowest versions" --resolution lowest-direct
done
[ "$found" -gt 0 ]
