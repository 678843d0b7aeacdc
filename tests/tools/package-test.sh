#!/usr/bin/env bash
# Installs the deb from dist/linux into a bare Debian 12 and a bare Debian 13, uses both programs there, removes it, and looks for
# what it left behind. `package-test.sh SUITE…` for other suites.
set -euo pipefail
cd "$(dirname "$0")/../.."
suites=("${@:-bookworm}")
[ $# -gt 0 ] || suites=(bookworm trixie)
# What a window needs that has no display, and no person to click in it.
stage=(xvfb xauth webkit2gtk-driver dbus python3 fonts-noto-cjk)

say() { echo "— $suite: $*"; }
fail() { echo "— $suite: $*" >&2; exit 1; }
inside() { tests/tools/root.sh in "$root" chroot "$root" env -i PATH=/usr/sbin:/usr/bin:/sbin:/bin LANG=C.UTF-8 DEBIAN_FRONTEND=noninteractive "$@"; }
install_in() { inside apt-get install -y -qq --no-install-recommends "$@" >"$root.log" 2>&1 || { tail -20 "$root.log"; fail "apt-get could not install $*"; }; }

# Files by name, outside the places that belong to apt, to the tests and to the kernel.
files() { (cd "$root" && find . -xdev \( -path ./tests -o -path ./tmp -o -path ./proc -o -path ./dev -o -path ./var/lib/dpkg -o -path ./var/lib/apt -o -path ./var/cache/apt -o -path ./var/log \) -prune -o -print | sort); }

everything_is_linked() {
  local program
  for program in keywand keywand-desktop; do
    inside ldd "/usr/bin/$program" >"$root.ldd"
    ! grep "not found" "$root.ldd" || fail "$program needs a library that the package does not depend on"
  done
}

manual_and_completions() {
  local wanted
  for wanted in man/man1/keywand.1.gz man/man1/keywand-desktop.1.gz bash-completion/completions/keywand zsh/vendor-completions/_keywand \
    fish/vendor_completions.d/keywand.fish applications/Keywand.desktop metainfo/app.keywand.desktop.metainfo.xml; do
    [ -s "$root/usr/share/$wanted" ] || fail "/usr/share/$wanted is missing"
  done
  # The icon that the desktop entry names.
  [ -n "$(find "$root/usr/share/icons" -name "$(sed -n 's/^Icon=//p' "$root/usr/share/applications/Keywand.desktop").*" -print -quit)" ] || fail "the desktop entry names an icon that is not there"
}

# The permission test of the sample scenario in the installed window, by a person without rights.
window() {
  mkdir -p "$root/tests/sdk"
  cp -r tests/desktop "$root/tests/"
  cp tests/sdk/opened.py "$root/tests/sdk/"
  mkdir -m 1777 -p "$root/artifacts"
  # D-Bus serves only people who have a name.
  echo "stranger:x:54321:54321::/tmp:/bin/sh" >>"$root/etc/passwd"
  inside setpriv --reuid=54321 --regid=54321 --clear-groups env HOME=/tmp KEYWAND_WINDOW=/usr/bin/keywand-desktop \
    xvfb-run -a -s "-screen 0 1280x900x24" dbus-run-session -- python3 /tests/desktop/show.py >"$root.shown" 2>"$root.log" ||
    { cat "$root.shown" "$root.log"; fail "the window did not come to the end of the sample's permission test"; }
  grep -q "lzwjava cannot log runs to .my-awesome-team-name" "$root.shown" || { cat "$root.shown"; fail "the window's answer in English is wrong"; }
  grep -q "my-awesome-team-name.*できません" "$root.shown" || { cat "$root.shown"; fail "the window's answer in Japanese is wrong"; }
  rm -rf "$root/tests" "$root/artifacts"
}

nothing_is_left() {
  files >"$root.after"
  # What is new and is not apt's: nothing. Generated lists of what is installed must not name it either.
  ! comm -13 "$root.before" "$root.after" | grep . || fail "these files are left"
  ! grep -rIl -i keywand "$root/etc" "$root/usr" "$root/var/lib/dpkg/info" "$root/var/lib/systemd" 2>/dev/null || fail "these files still name it"
  ! inside dpkg-query -W keywand >/dev/null 2>&1 || fail "dpkg still knows the package"
}

try() {
  root=$(tests/tools/root.sh open "$suite")
  trap 'tests/tools/root.sh close "$root"; rm -f "$root".*' EXIT
  cp "$deb" "$root/keywand.deb"
  inside apt-get update -qq
  install_in /keywand.deb
  everything_is_linked
  manual_and_completions
  say "installed, every library is there: $(inside keywand --version)"
  tests/tools/root.sh in "$root" python3 tests/tools/installed.py --inside "$root" keywand
  install_in "${stage[@]}"
  window
  say "the window answers the sample's permission test in both languages"
  inside dpkg -L keywand | sed 's|^|.|' | sort >"$root.owned"
  inside apt-get purge -y -qq keywand >"$root.log" 2>&1 || { cat "$root.log"; fail "it cannot be removed"; }
  # Installed once more and removed: the second time every library is there already, so that whatever is new is the package's.
  files >"$root.before"
  while read -r file; do
    [ -d "$root/$file" ] || ! [ -e "$root/$file" ] || fail "$file is left"
  done <"$root.owned"
  install_in /keywand.deb
  inside apt-get purge -y -qq keywand >"$root.log" 2>&1
  nothing_is_left
  say "removed, nothing is left"
  tests/tools/root.sh close "$root"
  rm -f "$root".*
  trap - EXIT
}

tests/tools/is-current.sh dist/linux/*.deb Cargo.* src-tauri icons ui/src ui/index.html tests/tools/package.sh || tests/tools/package.sh build
deb=$(ls dist/linux/*.deb)
echo "Installs debootstrap where it is missing. Makes a bare Debian (${suites[*]}) under target/roots from Debian's archive, about 300 MB each, kept for the next time;"
echo "installs $deb in a copy of it (about 1 GB with WebKitGTK, Xvfb and a driver for the window), and removes that copy."
tests/tools/package.sh lint
for suite in "${suites[@]}"; do try; done
