#!/usr/bin/env bash
# Installs patuh for action.yml: the version asked for, or the one that this file belongs to.
set -euo pipefail
if [ -n "${PATUH_VERSION:-}" ]; then
  case "$PATUH_VERSION" in *[!0-9A-Za-z.+-]*) echo "version: $PATUH_VERSION" >&2; exit 2 ;; esac
  npm install --global "patuh@$PATUH_VERSION"
else
  cd "$PATUH_FOLDER"
  npm ci
  # Packing builds it.
  npm install --global "$PWD/$(npm pack --silent | tail -n 1)"
fi
