#!/usr/bin/env bash
# Make one environment from pinned requirements: setup/environment.sh NAME VERSION REQUIREMENTS [torch]
set -eu
name=$1 version=$2 requirements=$3 torch=${4:-}
home=.venv/$name
NEEDED=4200 # MB: what the larger of the two environments takes, with the files pip unpacks
cd "$(dirname "$0")/.."

free=$(df -Pk . | awk 'NR == 2 { print int($4 / 1024) }')
if [ ! -x "$home/bin/python" ] && [ "$free" -lt "$NEEDED" ]; then
  echo "no disk space for environment $name: $free MB free, $NEEDED MB needed" >&2
  exit 1
fi

python=$(bash setup/python.sh "$version")
echo "environment $name: Python $version from $python, packages from $requirements (minutes, the first time)"
[ -x "$home/bin/python" ] && "$home/bin/python" -c '' 2>/dev/null || { rm -rf "$home"; "$python" -m venv "$home"; }

pip() { "$home/bin/python" -m pip --disable-pip-version-check --quiet "$@" 2> >(grep -v -e '^WARNING: Location' -e 'DEPRECATION' >&2); }

install_torch() {
  "$home/bin/python" -c "import torch, sys; sys.exit(torch.__version__.split('+')[0] != '$torch')" 2>/dev/null && return
  # The "+cpu" build where an index offers one; elsewhere the plain name means several GB of CUDA,
  # so then PyTorch's own index of CPU builds. A Mac's plain build is a CPU build.
  if [ "$(uname)" = Darwin ]; then pip install --no-deps "torch==$torch"; return; fi
  pip install --no-deps "torch==$torch+cpu" 2>/dev/null ||
    pip install --no-deps --index-url https://download.pytorch.org/whl/cpu "torch==$torch+cpu"
}

[ -z "$torch" ] || install_torch
pip install --no-deps --require-hashes -r "$requirements"
if ls "$home"/lib/python*/site-packages 2>/dev/null | grep -qiE '^(nvidia|cuda)[_-].*dist-info$'; then
  echo "environment $name holds CUDA packages: remove $home and look at $requirements" >&2
  exit 1
fi
