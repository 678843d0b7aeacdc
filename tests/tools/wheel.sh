#!/usr/bin/env bash
# The terminal program for pip: `wheel.sh build` makes a wheel for glibc 2.17 and newer and a source package under dist/wheel;
# `wheel.sh test` installs both, and the crate with cargo, and tries them as a stranger without a home would.
set -euo pipefail
cd "$(dirname "$0")/../.."
root=$PWD
tools=$root/target/tools/wheel

tools() {
  [ -e "$tools/stamp" ] && return
  echo "Installing maturin and zig from PyPI under target/tools/wheel, to build wheels for older Linux."
  python3 -m venv "$tools"
  "$tools/bin/python" -m pip install -q --disable-pip-version-check --require-hashes -r tests/tools/wheel.txt
  touch "$tools/stamp"
}

build() {
  tools
  rm -rf dist/wheel
  mkdir -p dist/wheel
  (cd src-tauri/cli && PATH="$tools/bin:$PATH" maturin build --release --locked --zig --compatibility manylinux2014 --out "$root/dist/wheel")
  # A source package has no history: it takes along what the program just built says of it.
  trap 'rm -f "$root/src-tauri/cli/commit"' EXIT
  "target/$(rustc -vV | sed -n 's/^host: //p')/release/keywand" --version | sed 's/^[^(]*(\(.*\), [^,]*, [^,]*)$/\1/' >src-tauri/cli/commit
  (cd src-tauri/cli && PATH="$tools/bin:$PATH" maturin sdist --out "$root/dist/wheel")
  rm src-tauri/cli/commit
  trap - EXIT
  local size
  size=$(stat -c %s dist/wheel/*.whl)
  [ "$size" -le 12000000 ] || { echo "The wheel is too large: $size bytes"; exit 1; }
  ls -l dist/wheel
}

# The program says which commit it is of.
names_commit() {
  "$1" --version | grep -F "$(git rev-parse --short=12 HEAD 2>/dev/null || echo "commit not known")" ||
    { echo "This is not the commit that it was built from: $("$1" --version)"; exit 1; }
}

# Installs one package into a fresh environment and tries what is installed there.
try() {
  echo "— $2"
  python3 -m venv "$1/venv"
  "$1/venv/bin/python" -m pip install -q --disable-pip-version-check --no-index --find-links "$tools/wheels" "$3"
  names_commit "$1/venv/bin/keywand"
  python3 tests/tools/installed.py "$1/venv/bin/keywand"
  "$1/venv/bin/python" -m pip uninstall -q --disable-pip-version-check -y keywand
  [ ! -e "$1/venv/bin/keywand" ] || { echo "pip left the program behind"; exit 1; }
  rm -rf "$1/venv"
}

test_all() {
  local work
  tests/tools/is-current.sh dist/wheel/*.whl Cargo.* src-tauri || build
  tools
  work=$(mktemp -d)
  chmod 755 "$work"
  trap "rm -rf '$work'" EXIT
  # The name is a promise that maturin has looked at: no symbol of a newer glibc.
  ls dist/wheel/keywand-*-py3-none-*manylinux_2_17_*.whl >/dev/null
  try "$work" "the wheel" dist/wheel/*.whl
  echo "— the source package"
  # pip builds a source package in an environment of its own, from what lies here.
  sed -n '/^maturin/,/[^\\]$/p' tests/tools/wheel.txt > "$work/maturin.txt"
  "$tools/bin/python" -m pip download -q --disable-pip-version-check --no-deps --require-hashes --dest "$tools/wheels" -r "$work/maturin.txt"
  CARGO_TARGET_DIR=$root/target try "$work" "the source package" dist/wheel/*.tar.gz
  echo "— cargo install --path src-tauri/cli"
  cargo install --quiet --locked --path src-tauri/cli --root "$work/cargo"
  names_commit "$work/cargo/bin/keywand"
  python3 tests/tools/installed.py "$work/cargo/bin/keywand"
}

case "${1:-}" in
  tools) tools ;;
  build) build ;;
  test) test_all ;;
  *) sed -n 2,3p "$0"; exit 2 ;;
esac
