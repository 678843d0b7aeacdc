"""Writes what package managers need to know of a release: a Homebrew formula, winget manifests and an AUR PKGBUILD.

`recipes.py FOLDER URL`: the release's files, and the address that they will have. The recipes land in the same folder.
"""

import hashlib
import re
import sys
from pathlib import Path

ABOUT = "Which W&B account may log runs where, and why not"
LICENSE = "MIT OR Apache-2.0"


def version():
    return re.search(r'^version = "(.+)"', (Path(__file__).resolve().parents[2] / "Cargo.toml").read_text(), re.MULTILINE)[1]


class Release:
    def __init__(self, folder, url):
        self.folder, self.url = Path(folder), url

    def file(self, pattern):
        """Address and checksum of the one file of this name; a release that lacks it is none."""
        found = list(self.folder.glob(pattern))
        assert len(found) == 1, f"{pattern}: {found}"
        return f"{self.url}/{found[0].name}", hashlib.sha256(found[0].read_bytes()).hexdigest()


def homebrew(release):
    places = {"arm": "aarch64-apple-darwin", "intel": "x86_64-apple-darwin"}
    lines = []
    for chip, target in places.items():
        address, checksum = release.file(f"keywand-{target}.tar.gz")
        lines += [f"    on_{chip} do", f'      url "{address}"', f'      sha256 "{checksum}"', "    end"]
    address, checksum = release.file("keywand-x86_64-unknown-linux-gnu.tar.gz")
    inside = "\n".join(lines)
    return f"""class Keywand < Formula
  desc "{ABOUT}"
  homepage "{release.url.split("/releases/")[0]}"
  version "{version()}"
  license any_of: ["MIT", "Apache-2.0"]

  on_macos do
{inside}
  end

  on_linux do
    url "{address}"
    sha256 "{checksum}"
  end

  def install
    bin.install "keywand"
    generate_completions_from_executable(bin/"keywand", "completions")
  end

  test do
    assert_match version.to_s, shell_output("#{{bin}}/keywand --version")
  end
end
"""


def winget(release):
    address, checksum = release.file("*-setup.exe")
    return f"""PackageIdentifier: Keywand.Keywand
PackageVersion: {version()}
PackageLocale: en-US
Publisher: The Keywand authors
PackageName: Keywand
License: {LICENSE}
ShortDescription: {ABOUT}
Installers:
- Architecture: x64
  InstallerType: nullsoft
  Scope: user
  InstallerUrl: {address}
  InstallerSha256: {checksum.upper()}
ManifestType: singleton
ManifestVersion: 1.6.0
"""


def aur(release):
    address, checksum = release.file("*.deb")
    return f"""pkgname=keywand-bin
pkgver={version()}
pkgrel=1
pkgdesc='{ABOUT}'
arch=('x86_64')
url='{release.url.split("/releases/")[0]}'
license=('MIT' 'Apache-2.0')
depends=('webkit2gtk-4.1' 'gtk3')
optdepends=('libayatana-appindicator: tray' 'org.freedesktop.secrets: keychain')
provides=('keywand')
conflicts=('keywand')
source=('{address}')
sha256sums=('{checksum}')

package() {{
  bsdtar -xf data.tar.* -C "$pkgdir"
}}
"""


def main():
    release = Release(sys.argv[1], sys.argv[2])
    for name, text in {"keywand.rb": homebrew(release), "Keywand.Keywand.yaml": winget(release), "PKGBUILD": aur(release)}.items():
        (release.folder / name).write_text(text)


main()
