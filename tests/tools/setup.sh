#!/usr/bin/env bash
# Installs what is missing, and says what and why first. `setup.sh run` for the window, `show` for one without a display,
# `test` for everything.
set -euo pipefail
cd "$(dirname "$0")/../.."
what=${1:-run}

build=(libwebkit2gtk-4.1-dev libayatana-appindicator3-dev librsvg2-dev libxdo-dev libssl-dev build-essential pkg-config)
show=(webkit2gtk-driver xvfb xauth dbus dbus-x11 libayatana-appindicator3-1 fonts-noto-cjk python3)
test=(chromium-headless-shell python3-venv curl openssl ca-certificates gnome-keyring libsecret-tools strace xdotool x11-utils twm git procps fish zsh tcsh openssh-client openssh-server busybox)

other_system() {
  echo "Keywand needs WebKitGTK 4.1 (Linux), a C compiler, Rust and Node here. On this system run:"
  case "$(uname)" in
    Darwin) echo "  xcode-select --install" ;;
    MINGW* | MSYS* | CYGWIN*) echo "  winget install Microsoft.EdgeWebView2Runtime Microsoft.VisualStudio.2022.BuildTools" ;;
    *)
      if command -v dnf >/dev/null; then echo "  sudo dnf install webkit2gtk4.1-devel librsvg2-devel libxdo-devel openssl-devel gcc"
      elif command -v pacman >/dev/null; then echo "  sudo pacman -S webkit2gtk-4.1 librsvg xdotool openssl base-devel"
      else echo "  (install WebKitGTK 4.1's development files with your package manager)"; fi
      ;;
  esac
}

for tool in cargo npm; do
  command -v "$tool" >/dev/null || { echo "$tool is missing: install Rust (rustup.rs) and Node 20 or newer first."; exit 1; }
done
if command -v apt-get >/dev/null; then
  [ "$what" = show ] || tests/tools/apt.sh "to build the window" "${build[@]}"
  [ "$what" = run ] || tests/tools/apt.sh "to run the window without a display" "${show[@]}"
  [ "$what" != test ] || tests/tools/apt.sh "to test the screen in a browser, a real keychain, the system's file dialog, other shells, refused system calls, how a desktop shows the window, git histories, a loopback sshd, and real wandb clients" "${test[@]}"
elif [ "$what" = test ] || ! pkg-config --exists webkit2gtk-4.1 2>/dev/null && [ "$(uname)" = Linux ]; then
  other_system
  exit 1
fi

make --no-print-directory ui/node_modules/.stamp
if [ "$what" = test ]; then
  if [ ! -e .venv/stamp ] || [ tests/tools/setup.sh -nt .venv/stamp ]; then
    echo "Installing pytest, pytest-xdist, IPython and jeepney from PyPI, to drive the window and the wandb clients, to run corrected notebooks, and to take notifications."
    python3 -m venv .venv
    .venv/bin/python -m pip install -q --disable-pip-version-check "pytest==9.*" "pytest-xdist==3.*" "ipython==9.*" "jeepney==0.9.*"
    touch .venv/stamp
  fi
  .venv/bin/python tests/sdk/clients.py
fi
