#!/usr/bin/env bash
# Type check and clippy of every crate and test for both kinds of Mac, in a Debian of its own. `macos.sh TARGET…` for some of them.
set -euo pipefail
cd "$(dirname "$0")/../.."
here=$PWD
tools=$here/target/tools/macos
targets=("$@")
[ $# -gt 0 ] || targets=(aarch64-apple-darwin x86_64-apple-darwin)

cat <<'SAID'
Installs debootstrap where it is missing, makes or completes a Debian sid under target/roots/sid from Debian's archive with Rust and
Clippy (2 GB, kept for the next time), and installs zig from PyPI under target/tools: it compiles the C parts of dependencies.
What this does not show: nothing is linked and nothing runs, and what a dependency brings in Objective-C is not compiled, for Apple's
headers are not free. Keychain, notifications, menu bar, signing and the dmg need a Mac.
SAID
# The same zig that builds the wheel.
tests/tools/wheel.sh tools
mkdir -p "$tools"
ln -sfn "$(echo "$here"/target/tools/wheel/lib/python*/site-packages/ziglang)" "$tools/zig"
# Zig names a Mac in its own way and brings its own headers: what the `cc` crate says of both is left out. Apple's headers for
# Objective-C it has not: an empty file stands in for such a source.
cat >"$tools/cc" <<'CC'
#!/bin/bash
given=()
while [ $# -gt 0 ]; do
  case "$1" in
    --target=* | -mmacosx-version-min=*) ;;
    -arch | -isysroot | -target) shift ;;
    *.m) given+=(-x c /dev/null -x none) ;;
    *) given+=("$1") ;;
  esac
  shift
done
exec "$(dirname "$0")/zig/zig" cc -target "$MAC-macos" "${given[@]}"
CC
printf '#!/bin/sh\nexec "$(dirname "$0")/zig/zig" ar "$@"\n' >"$tools/ar"
chmod +x "$tools/cc" "$tools/ar"

root=$(tests/tools/root.sh kept sid sid rustc cargo rust-src rust-clippy gcc libc6-dev)
cargo_home=${CARGO_HOME:-$HOME/.cargo}
for target in "${targets[@]}"; do
  echo "— $target"
  name=${target//-/_}
  # Debian's Rust comes without a library for macOS: `-Zbuild-std` builds it. SDKROOT names any folder, for `cc` asks Xcode otherwise.
  # `cargo clippy` would start what rustup put into CARGO_HOME, so Debian's `cargo-clippy` is named itself.
  tests/tools/root.sh in "$root" --bind "$here" --bind "$cargo_home" chroot "$root" env -i PATH=/usr/bin:/bin:/usr/sbin:/sbin LANG=C.UTF-8 \
    HOME=/tmp/macos CARGO_HOME="$cargo_home" CARGO_BUILD_JOBS="${CARGO_BUILD_JOBS:-2}" CARGO_TARGET_DIR="$here/target/macos" CARGO_INCREMENTAL=0 \
    RUSTC_BOOTSTRAP=1 SDKROOT="$tools" MAC="${target%%-*}" "CC_$name=$tools/cc" "AR_$name=$tools/ar" \
    bash -euo pipefail -c "mkdir -p /tmp/macos; cd '$here'; cargo-clippy clippy -Zbuild-std --locked --keep-going --workspace --all-targets --features tauri/custom-protocol --target $target -- -D warnings"
done
