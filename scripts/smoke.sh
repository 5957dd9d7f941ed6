#!/usr/bin/env bash
# Import every public module and run the demo on each Python 3.11 to 3.14 of this machine, and once with the lowest
# versions that the dependencies allow. Says which Pythons were found.
set -euo pipefail
cd "$(dirname "$0")/.."
bin=$PWD/.venv/bin
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
versions=$(dirname "$("$bin/python" -c 'import sys; print(sys.base_prefix)')")  # where pyenv has the others

try() {  # try PYTHON LABEL PIP-OPTIONS...
  local python=$1 label=$2
  shift 2
  "$python" -m venv --clear "$work/venv"
  "$work/venv/bin/python" -m pip install --quiet --disable-pip-version-check "$@"
  printf '%s\n%s\n' "$PWD" "$PWD/generated" \
    > "$("$work/venv/bin/python" -c "import sysconfig; print(sysconfig.get_path('purelib'))")/rivet_atlas.pth"
  (cd "$work" && venv/bin/python - <<'PROGRAM'
import importlib, pathlib, rivet.integrations.atlas as atlas
doors = sorted(path.stem for path in pathlib.Path(atlas.__path__[0]).glob("[a-z]*.py"))
for name in [*doors, "escalation", "feedback", "outbox", "testing", "vendors", "webhooks"]:
    importlib.import_module(f"rivet.integrations.atlas.{name}")
PROGRAM
  ) && "$work/venv/bin/python" examples/demo.py >"$work/demo.log" 2>&1 || { cat "$work/demo.log" >&2; return 1; }
  echo "smoke: $("$python" --version), $label: imports and demo"
}

lowest() {  # the lowest versions that pyproject.toml allows, a line each
  "$bin/python" - <<'PROGRAM'
import re, tomllib
project = tomllib.load(open("pyproject.toml", "rb"))["project"]
for wanted in [*project["dependencies"], *project["optional-dependencies"]["sandbox"]]:
    print(re.sub(r">=([0-9.]+).*", r"==\1", wanted))
PROGRAM
}

found=0
for minor in 11 12 13 14; do
  python=$(command -v "python3.$minor" || true)
  if ! "${python:-false}" -c '' 2>/dev/null; then  # absent, or a shim that is not switched on
    python=$(find "$versions" -maxdepth 3 -path "*/3.$minor.*/bin/python3" 2>/dev/null | sort -V | tail -n 1)
  fi
  [ -n "$python" ] || { echo "smoke: no Python 3.$minor here"; continue; }
  found=$((found + 1))
  try "$python" "pinned versions" --require-hashes --requirement examples/constraints.txt
  if [ "$minor" = 11 ]; then
    lowest > "$work/lowest.txt"
    sed -i 's/^pyyaml==6$/pyyaml==6.0.1/' "$work/lowest.txt"  # 6.0 cannot be built with today's Cython
    try "$python" "lowest versions" --requirement "$work/lowest.txt"
  fi
done
[ "$found" -gt 0 ]
