#!/usr/bin/env bash
# Print a Python interpreter of a version, e.g. "setup/python.sh 3.10": one that is installed but
# perhaps not active under pyenv, else the system's, else one that uv has or fetches.
set -u
version=$1

works() { [ -n "$1" ] && "$1" -c "import sys, venv, ensurepip; sys.exit('%d.%d' % sys.version_info[:2] != '$version')" 2>/dev/null; }

under_pyenv() { ls -d "${PYENV_ROOT:-$HOME/.pyenv}/versions/$version".*/bin/"python$version" 2>/dev/null | tail -1; }

on_path() { command -v "python$version"; }

with_uv() {
  local uv
  uv=$(command -v uv) || {
    python3 -m venv .venv/uv >&2 && .venv/uv/bin/pip install --quiet uv >&2 && uv=.venv/uv/bin/uv
  } || return
  "$uv" python find "$version" 2>/dev/null || { "$uv" python install --quiet "$version" >&2 && "$uv" python find "$version"; }
}

for find in under_pyenv on_path with_uv; do
  candidate=$("$find" 2>/dev/null)
  if works "$candidate"; then echo "$candidate"; exit 0; fi
done
echo "no Python $version to be had: install it (pyenv install $version, or your system's python$version and python$version-venv) and run again" >&2
exit 1
