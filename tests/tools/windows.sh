#!/usr/bin/env bash
# Builds the core's tests, the terminal and the window for Windows in a Debian of its own, runs what Wine can run (windows-life.sh), and
# packs both programs into a zip under dist/windows.
set -euo pipefail
cd "$(dirname "$0")/../.."
here=$PWD
target=x86_64-pc-windows-gnu
packages=(rustc cargo rust-src gcc libc6-dev mingw-w64 nasm wine wine64)

cat <<'SAID'
Installs debootstrap where it is missing, and makes a Debian sid under target/roots/sid from Debian's archive with Rust, mingw-w64 and
Wine (5 GB, kept for the next time). The build lies in target/windows, the zip in dist/windows.
What Wine cannot show: the window (Wine has no WebView2; it is built, and every library that it asks for is looked for), a console's own
fonts and code pages, a virus scanner that holds a file open, SmartScreen, a %USERPROFILE% that was set by hand, and how Credential
Manager looks. Those need a Windows machine.
SAID
root=$(tests/tools/root.sh kept sid sid "${packages[@]}")
cargo_home=${CARGO_HOME:-$HOME/.cargo}
inside() {
  tests/tools/root.sh in "$root" --bind "$here" --bind "$cargo_home" chroot "$root" env -i PATH=/usr/bin:/bin:/usr/sbin:/sbin LANG=C.UTF-8 \
    HOME=/tmp/wine CARGO_HOME="$cargo_home" CARGO_BUILD_JOBS="${CARGO_BUILD_JOBS:-2}" CARGO_TARGET_DIR="$here/target/windows" CARGO_INCREMENTAL=0 \
    RUSTC_BOOTSTRAP=1 WINEPREFIX=/tmp/wine/prefix WINEDEBUG=-all bash -euo pipefail -c "mkdir -p /tmp/wine; cd '$here'; $1"
}

# Debian's Rust comes without a library for Windows: `-Zbuild-std` builds it.
inside "cargo test -Zbuild-std --locked --target $target -p keywand-core --lib --no-run --message-format=json-render-diagnostics" >target/windows.json
tests=$(python3 -c '
import json
for line in open("target/windows.json"):
    told = json.loads(line)
    if told.get("executable"): print(told["executable"])')
# What is handed out does not unwind.
inside "cargo build -Zbuild-std=std,panic_abort --locked --release --target $target -p keywand-cli -p keywand-desktop --features tauri/custom-protocol"
echo "— the core's tests under Wine"
inside "wineboot -i >/dev/null 2>&1; cd src-tauri/core; wine '$tests'"

# What is handed out is what is tried: unpacked from the zip.
built=target/windows/$target/release
version=$(sed -n 's/^version = "\(.*\)"/\1/p' Cargo.toml | head -1)
zip=dist/windows/keywand-$version-$target.zip
rm -rf dist/windows target/windows/unpacked
mkdir -p dist/windows
python3 - "$zip" LICENSE-MIT LICENSE-APACHE "$built"/{keywand.exe,keywand-desktop.exe,WebView2Loader.dll} <<'PYTHON'
import sys, zipfile
from pathlib import Path
with zipfile.ZipFile(sys.argv[1], "w", zipfile.ZIP_DEFLATED, compresslevel=9) as packed:
    for path in map(Path, sys.argv[2:]):
        packed.write(path, f"keywand/{path.name}")
PYTHON
python3 -m zipfile -e "$zip" target/windows/unpacked
programs=target/windows/unpacked/keywand
# Windows' own libraries are those that Wine has, too; `api-ms-win-…` are names for parts of them.
inside "for program in $programs/*.exe; do
  x86_64-w64-mingw32-objdump -p \$program | sed -n 's/.*DLL Name: //p' | while read -r library; do
    [[ \$library == api-ms-win-* ]] || [ -e $programs/\$library ] || [ -n \"\$(find /usr/lib/x86_64-linux-gnu/wine/x86_64-windows -iname \$library)\" ] ||
      { echo \"\$program asks for \$library, which is neither in the zip nor a part of Windows\"; exit 1; }
  done
done"
[ "$(stat -c %s "$zip")" -le 12000000 ] || { echo "$zip is larger than 12 MB"; exit 1; }
echo "— the terminal under Wine"
inside "tests/tools/windows-life.sh '$here/$programs/keywand.exe'"
ls -l "$zip"
