#!/usr/bin/env bash
# Builds the core's tests and the terminal for Windows in a Debian of its own, and runs both under Wine (windows-life.sh).
set -euo pipefail
cd "$(dirname "$0")/../.."
here=$PWD
target=x86_64-pc-windows-gnu
packages=(rustc cargo rust-src gcc libc6-dev mingw-w64 nasm wine wine64)

cat <<'SAID'
Installs debootstrap where it is missing, and makes a Debian sid under target/roots/sid from Debian's archive with Rust, mingw-w64 and
Wine (5 GB, kept for the next time). The build lies in target/windows.
What Wine cannot show: a console's own fonts and code pages, a virus scanner that holds a file open, SmartScreen, a
%USERPROFILE% that was set by hand, and how Credential Manager looks. Those need a Windows machine. The window is not built here.
SAID
root=$(tests/tools/root.sh kept sid sid "${packages[@]}")
cargo_home=${CARGO_HOME:-$HOME/.cargo}
inside() {
  tests/tools/root.sh in "$root" --bind "$here" --bind "$cargo_home" chroot "$root" env -i PATH=/usr/bin:/bin:/usr/sbin:/sbin LANG=C.UTF-8 \
    HOME=/tmp/wine CARGO_HOME="$cargo_home" CARGO_BUILD_JOBS="${CARGO_BUILD_JOBS:-2}" CARGO_TARGET_DIR="$here/target/windows" \
    RUSTC_BOOTSTRAP=1 WINEPREFIX=/tmp/wine/prefix WINEDEBUG=-all bash -euo pipefail -c "mkdir -p /tmp/wine; cd '$here'; $1"
}

# Debian's Rust comes without a library for Windows: `-Zbuild-std` builds it.
inside "cargo test -Zbuild-std --locked --target $target -p keywand-core --lib --no-run --message-format=json" >target/windows.json
tests=$(python3 -c '
import json
for line in open("target/windows.json"):
    told = json.loads(line)
    if told.get("executable"): print(told["executable"])')
inside "cargo build -Zbuild-std --locked --target $target -p keywand-cli"
echo "— the core's tests under Wine"
inside "wineboot -i >/dev/null 2>&1; cd src-tauri/core; wine '$tests'"
echo "— the terminal under Wine"
inside "tests/tools/windows-life.sh '$here/target/windows/$target/debug/keywand.exe'"
