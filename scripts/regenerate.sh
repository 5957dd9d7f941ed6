#!/usr/bin/env bash
# Write openapi/atlas.yaml and generated/atlas_api from openapi/resources/; two runs give the same bytes.
# Usage: scripts/regenerate.sh [TARGET]   (default target: generated/atlas_api)
set -euo pipefail
cd "$(dirname "$0")/.."
target=${1:-generated/atlas_api}

# Exact versions: the templates follow the generator's, and ruff's formatting changes between releases.
generator=0.29.1
formatter=0.17.6

[ -x .venv/bin/openapi-python-client ] || make --no-print-directory setup
export PATH="$PWD/.venv/bin:$PATH"
check_version() {
  local found
  found=$(python -c 'import importlib.metadata, sys; print(importlib.metadata.version(sys.argv[1]))' "$1")
  [ "$found" = "$2" ] || { echo "regenerate: $1 $2 is needed, .venv has $found: run 'make setup'" >&2; exit 1; }
}
check_version openapi-python-client "$generator"
check_version ruff "$formatter"

work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
python scripts/bundle_contract.py "$work/atlas.yaml"
python scripts/generator_input.py "$work/atlas.yaml" "$work/atlas.json"

# The support module must be there before the post hooks run, so the package is generated into a prepared folder.
mkdir -p "$work/atlas_api"
cp openapi/support/*.py "$work/atlas_api/"
touch "$work/atlas_api/py.typed"
openapi-python-client generate --path "$work/atlas.json" --meta none --output-path "$work/atlas_api" --overwrite \
  --config openapi/generator.yaml --custom-template-path openapi/templates --fail-on-warning

header='# Generated from openapi/atlas.yaml by scripts/regenerate.sh. Do not edit: change the contract and run it again.'
find "$work/atlas_api" -name '*.py' -exec sed -i "1i $header" {} +
find "$work/atlas_api" \( -name .ruff_cache -o -name __pycache__ \) -prune -exec rm -rf {} +

if [ "$target" = generated/atlas_api ]; then
  cp "$work/atlas.yaml" openapi/atlas.yaml
  python scripts/kinds.py
  python scripts/sandbox_kinds.py
fi
rm -rf "$target"
mkdir -p "$(dirname "$target")"
cp -R "$work/atlas_api" "$target"
