#!/usr/bin/env bash
# Installs the tools that check the generated documents, at the versions pinned in .ci/tools, into
# the folder $NARAE_TOOLS (default: target/tools). Does nothing if they are there already.
set -euo pipefail

root=$(cd "$(dirname "$0")/.." && pwd)
pins=$root/.ci/tools
tools=${NARAE_TOOLS:-$root/target/tools}
stamp=$tools/installed

wanted=$(cat "$pins/requirements.txt" "$pins/package-lock.json" | cksum; python3 --version; node --version)
if [[ -f $stamp && $(<"$stamp") == "$wanted" ]]; then
  exit 0
fi

echo "Installing the document checkers into $tools"
rm -rf "$tools/python" "$tools/npm" "$stamp"
mkdir -p "$tools/npm"

python3 -m venv "$tools/python"
"$tools/python/bin/python" -m pip install --quiet --no-deps --requirement "$pins/requirements.txt"
"$tools/python/bin/python" -m pip check

cp "$pins/package.json" "$pins/package-lock.json" "$tools/npm/"
npm ci --prefix "$tools/npm" --no-audit --no-fund --loglevel=error

echo "$wanted" > "$stamp"
