#!/usr/bin/env bash
# Runs patuh for action.yml. Paths and options come in the environment, one a line: nothing of them is read by the shell.
set -euo pipefail
case "${PATUH_COMMAND:-lint}" in
  lint | audit) ;;
  *) echo "command: $PATUH_COMMAND" >&2; exit 2 ;;
esac
arguments=("${PATUH_COMMAND:-lint}")
while IFS= read -r line; do
  line="${line%$'\r'}"
  if [ -n "$line" ]; then arguments+=("$line"); fi
done <<<"${PATUH_OPTIONS:-}"
arguments+=(-f github)
if [ -n "${PATUH_SARIF:-}" ]; then arguments+=(-f "sarif:$PATUH_SARIF" --force); fi
arguments+=(--)
while IFS= read -r line; do
  line="${line%$'\r'}"
  if [ -n "$line" ]; then arguments+=("$line"); fi
done <<<"${PATUH_PATHS:-.}"
exec patuh "${arguments[@]}"
