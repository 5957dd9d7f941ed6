#!/usr/bin/env bash
# Fail if openapi/atlas.yaml or generated/ is not what scripts/regenerate.sh makes of the contract; two runs must also agree.
set -euo pipefail
cd "$(dirname "$0")/.."
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
.venv/bin/python scripts/bundle_contract.py "$work/atlas.yaml"
diff "$work/atlas.yaml" openapi/atlas.yaml || {
  echo "check-generated: openapi/atlas.yaml is not what openapi/resources/ give; run 'make regenerate'" >&2
  exit 1
}
PYTHONHASHSEED=1 scripts/regenerate.sh "$work/first/atlas_api"
PYTHONHASHSEED=2 scripts/regenerate.sh "$work/second/atlas_api"
diff -r "$work/first" "$work/second" || { echo "check-generated: two runs of the generator differ" >&2; exit 1; }
# Comparing folders sees new and stale files too, which `git diff` does not.
diff -r --exclude=__pycache__ "$work/first" generated || {
  echo "check-generated: generated/ differs from the contract; run 'make regenerate' and commit the result" >&2
  exit 1
}
untracked=$(git ls-files --others --exclude-standard -- generated)
[ -z "$untracked" ] || { echo "check-generated: these generated files are not committed:" >&2; echo "$untracked" >&2; exit 1; }
echo "generated/ is what the contract gives."
