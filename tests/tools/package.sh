#!/usr/bin/env bash
# Packages for Linux. `package.sh build` makes a deb and an rpm with window and terminal under dist and lints them;
# `package.sh bundle` packs what is built already, `package.sh lint` only lints.
set -euo pipefail
cd "$(dirname "$0")/../.."
root=$PWD
stage=$root/target/package
tauri=$root/ui/node_modules/.bin/tauri
largest=12000000
# There is no public address yet; whoever publishes a package puts theirs here.
maintainer=${KEYWAND_MAINTAINER:-The Keywand authors <authors@keywand.example>}

version() { sed -n 's/^version = "\(.*\)"/\1/p' Cargo.toml | head -1; }
released() { git show --no-patch --format="$1" --date="${2:-short}" HEAD 2>/dev/null; }

# Everything beside the window's own program, as it will lie on the system.
stage_files() {
  local share=$stage/usr/share version date
  version=$(version)
  date=$(released %cd || date -u +%F)
  rm -rf "$stage"
  mkdir -p "$stage/usr/bin" "$share"/{man/man1,metainfo,doc/keywand,bash-completion/completions,zsh/vendor-completions} \
    "$share"/{fish/vendor_completions.d,icons/hicolor/scalable/apps,lintian/overrides}
  install -m 755 target/release/keywand "$stage/usr/bin/keywand"
  target/release/keywand man "$share/man/man1"
  sed "s/@VERSION@/$version/" src-tauri/packaging/keywand-desktop.1 >"$share/man/man1/keywand-desktop.1"
  gzip -9n "$share"/man/man1/*.1
  target/release/keywand completions bash >"$share/bash-completion/completions/keywand"
  target/release/keywand completions zsh >"$share/zsh/vendor-completions/_keywand"
  target/release/keywand completions fish >"$share/fish/vendor_completions.d/keywand.fish"
  cp icons/icon.svg "$share/icons/hicolor/scalable/apps/keywand-desktop.svg"
  sed "s/@VERSION@/$version/; s/@DATE@/$date/" src-tauri/packaging/app.keywand.desktop.metainfo.xml >"$share/metainfo/app.keywand.desktop.metainfo.xml"
  python3 - "$share/doc/keywand/copyright" <<'PYTHON'
import sys
license = open("LICENSE-MIT").read().split("\n\n", 2)[2].strip().splitlines()
license = "\n".join(f" {line}" if line else " ." for line in license)
open(sys.argv[1], "w").write(open("src-tauri/packaging/copyright").read().replace("@MIT@", license))
PYTHON
  printf 'keywand (%s) unstable; urgency=medium\n\n  * Packaged by Keywand; CHANGELOG.md of its source says what changed.\n\n -- %s  %s\n' \
    "$version" "$maintainer" "$(released %cd rfc || date -uR)" | gzip -9n >"$share/doc/keywand/changelog.gz"
  cp src-tauri/packaging/lintian-overrides "$share/lintian/overrides/keywand"
  find "$stage" -type d -exec chmod 755 {} + -o -type f ! -path '*/bin/*' -exec chmod 644 {} +
}

# What the two programs link to, by Debian's names.
libraries() {
  local work
  work=$(mktemp -d)
  mkdir "$work/debian"
  printf 'Source: keywand\n\nPackage: keywand\nArchitecture: any\n' >"$work/debian/control"
  (cd "$work" && dpkg-shlibdeps -O "$root/target/release/keywand" "$root/target/release/keywand-desktop" 2>/dev/null | sed 's/^shlibs:Depends=//')
  rm -rf "$work"
}

write_config() {
  KEYWAND_MAINTAINER=$maintainer LIBRARIES=$(libraries) python3 - "$stage" >"$stage/tauri.json" <<'PYTHON'
import json, os, sys
from pathlib import Path

stage = Path(sys.argv[1])
files = {str(path).removeprefix(str(stage)): str(path) for path in sorted((stage / "usr").rglob("*")) if path.is_file()}
debian = {name: path for name, path in files.items()}
others = {name: path for name, path in files.items() if "/lintian/" not in name and not name.endswith("/changelog.gz")}
template = str(Path("src-tauri/packaging/keywand.desktop").resolve())
long = """Keywand asks a W&B server read-only whether an account may log
runs to an entity and a project, and explains the answer in Japanese
and English. It explains what a failed wandb.init printed, corrects
pasted code, and switches the account that the wandb SDK uses,
reversibly.

This package holds the window (keywand-desktop) and the terminal
program (keywand)."""
linux = {
    "deb": {
        "section": "devel",
        "depends": [one.strip() for one in os.environ["LIBRARIES"].split(",") if one.strip()],
        "recommends": ["libayatana-appindicator3-1", "gnome-keyring | kwalletmanager | keepassxc"],
        "desktopTemplate": template,
        "files": debian,
    },
    "rpm": {"desktopTemplate": template, "files": others, "compression": {"type": "xz", "level": 6}},
}
bundle = {"targets": ["deb", "rpm"], "publisher": os.environ["KEYWAND_MAINTAINER"], "longDescription": long, "linux": linux}
print(json.dumps({"bundle": bundle}, indent=1))
PYTHON
}

lint() {
  local deb=$1 rpm=$2 work inside
  tests/tools/apt.sh "to lint packages" lintian desktop-file-utils appstream rpm
  lintian --allow-root --fail-on error,warning --tag-display-limit 0 "$deb"
  work=$(mktemp -d)
  dpkg-deb -x "$deb" "$work"
  desktop-file-validate "$work"/usr/share/applications/*.desktop
  appstreamcli validate --no-net --explain "$work"/usr/share/metainfo/*.metainfo.xml
  [ -e "$work/usr/share/applications/$(sed -n 's/.*desktop-id">\(.*\)<.*/\1/p' "$work"/usr/share/metainfo/*.xml)" ] ||
    { echo "The metainfo names a desktop entry that is not there."; exit 1; }
  for file in "$deb" "$rpm" "$work/usr/bin/keywand"; do
    [ "$(stat -c %s "$file")" -le $largest ] || { echo "$file is larger than 12 MB: $(stat -c %s "$file") bytes"; exit 1; }
  done
  inside=$(rpm -qlp "$rpm" 2>/dev/null)
  for program in keywand keywand-desktop; do
    grep -qx "/usr/bin/$program" <<<"$inside" || { echo "The rpm lacks $program"; exit 1; }
  done
  for wanted in man/man1/keywand.1 completions/keywand _keywand keywand.fish metainfo.xml Keywand.desktop hicolor/scalable; do
    grep -q "$wanted" <<<"$inside" || { echo "The rpm lacks $wanted"; exit 1; }
  done
  rm -rf "$work"
}

build() {
  tests/tools/setup.sh run
  tests/tools/apt.sh "to build packages" dpkg-dev
  cargo build --release --locked -p keywand-cli
  (cd src-tauri && "$tauri" build --no-bundle -- --locked)
  bundle
}

bundle() {
  stage_files
  write_config
  rm -rf target/release/bundle dist/linux
  (cd src-tauri && "$tauri" bundle --bundles deb,rpm --config "$stage/tauri.json")
  mkdir -p dist/linux
  # The bundler compresses a deb with gzip; xz makes it a quarter smaller.
  dpkg-deb --raw-extract target/release/bundle/deb/*.deb "$stage/deb"
  dpkg-deb --root-owner-group -Zxz --build "$stage/deb" dist/linux >/dev/null
  cp target/release/bundle/rpm/*.rpm dist/linux/
  lint dist/linux/*.deb dist/linux/*.rpm
  ls -l dist/linux
}

case "${1:-}" in
  build) build ;;
  bundle) bundle ;;
  lint) lint dist/linux/*.deb dist/linux/*.rpm ;;
  *) sed -n 2,3p "$0"; exit 2 ;;
esac
