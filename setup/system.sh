#!/usr/bin/env bash
# Install the Debian packages that tests need (as root), or with --check only say which are missing.
set -eu
packages=$(grep -vE '^(#|$)' "$(dirname "$0")/debian-packages")
# A command of that name will do: npm may have come with a Node from elsewhere.
is_here() { command -v "$1" >/dev/null || dpkg -s "$1" >/dev/null 2>&1; }
missing=$(for package in $packages; do is_here "$package" || printf '%s ' "$package"; done)
[ -n "$missing" ] || exit 0
if [ "${1:-}" = --check ]; then
  echo "the tests need Debian packages that are missing: $missing- run 'make system' as root" >&2
  exit 1
fi
echo "installing Debian packages: $missing"
apt-get update -qq
# shellcheck disable=SC2086  one word a package
DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends $missing >/dev/null
