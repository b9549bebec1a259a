#!/usr/bin/env bash
# Checks a generated template and a generated OpenAPI document with everything that reads such
# documents and can run without an AWS account. Warnings count as errors.
#
# Usage: .ci/check-documents.sh TEMPLATE OPENAPI
set -euo pipefail

if [[ $# -ne 2 ]]; then
  sed -n '2,5s/^# \{0,1\}//p' "$0" >&2
  exit 2
fi
template=$1
openapi=$2

root=$(cd "$(dirname "$0")/.." && pwd)
tools=${NARAE_TOOLS:-$root/target/tools}
"$root/.ci/install-tools.sh"

python=$tools/python/bin
npm=$tools/npm/node_modules/.bin
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

# The linters and the transform want a region, any region; none of the tools calls home.
export AWS_DEFAULT_REGION=eu-central-1
export SAM_CLI_TELEMETRY=0
export REDOCLY_TELEMETRY=off REDOCLY_SUPPRESS_UPDATE_NOTICE=true

failed=0

# cfn-lint with its informational rules too, but for I2530, which advises SnapStart: that is a choice
# between cost and start, and nothing is wrong without it.
cfn_lint() {
  "$python/cfn-lint" --include-checks I --ignore-checks I2530 -- "$1"
}

# check NAME COMMAND...: runs a check and shows what it says only if it fails.
check() {
  local name=$1
  shift
  if "$@" > "$work/output" 2>&1; then
    echo "  ok    $name"
  else
    failed=1
    echo "  FAIL  $name"
    sed 's/^/        /' "$work/output"
  fi
}

# Redocly's exit status is 0 if there are warnings only, so its report is counted.
redocly() {
  "$npm/redocly" lint --config "$root/.ci/tools/redocly.yaml" --format json "$openapi" \
    > "$work/redocly.json" 2> "$work/redocly.log" || true
  if [[ ! -s $work/redocly.json ]]; then
    cat "$work/redocly.log"
    return 1
  fi
  "$python/python" - "$work/redocly.json" << 'PYTHON'
import json
import sys

with open(sys.argv[1], encoding="utf-8") as report:
    problems = json.load(report)["problems"]
for problem in problems:
    place = problem["location"][0].get("pointer", "")
    print(f'{problem["severity"]} {problem["ruleId"]} at {place}: {problem["message"]}')
sys.exit(1 if problems else 0)
PYTHON
}

echo "$template"
check "cfn-lint" cfn_lint "$template"
check "sam validate --lint" "$python/sam" validate --lint --template "$template"
check "SAM transform" "$python/python" "$root/.ci/tools/translate.py" "$template" "$work/template.json"
if [[ -f $work/template.json ]]; then
  check "cfn-lint of the transformed template" cfn_lint "$work/template.json"
fi

echo "$openapi"
check "openapi-spec-validator" "$python/openapi-spec-validator" "$openapi"
check "redocly lint" redocly
check "openapi-schema-validator" "$npm/validate-api" "$openapi"

exit "$failed"
