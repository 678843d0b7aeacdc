#!/usr/bin/env bash
# A bare Debian as a folder, to install packages in. `root.sh make SUITE [PACKAGES]` prints the path of its archive, made once
# and kept under target/roots; `root.sh open SUITE` unpacks it and prints the folder; `root.sh close FOLDER` removes it.
# Needs root, debootstrap and Debian's archive.
set -euo pipefail
cd "$(dirname "$0")/../.."
roots=$PWD/target/roots
archive=http://deb.debian.org/debian

need() {
  [ "$(id -u)" -eq 0 ] || { echo "A Debian root is made with chroot and mount: run this as root." >&2; exit 1; }
  command -v debootstrap >/dev/null || {
    echo "Installing debootstrap with apt-get, to make a bare Debian root." >&2
    apt-get update -qq
    DEBIAN_FRONTEND=noninteractive apt-get install -y -qq -o DPkg::Lock::Timeout=120 --no-install-recommends debootstrap debian-archive-keyring >/dev/null
  }
}

make_root() {
  local suite=$1 packages=${2:-} tar=$roots/$1.tar new=$roots/$1.new
  if [ ! -e "$tar" ]; then
    need
    echo "Making a bare Debian $suite under target/roots from $archive; kept for the next time." >&2
    rm -rf --one-file-system "$new"
    mkdir -p "$new"
    debootstrap --variant=minbase ${packages:+--include="$packages"} "$suite" "$new" "$archive" >"$roots/$suite.log" 2>&1 || {
      tail -5 "$roots/$suite.log" >&2
      echo "debootstrap could not make Debian $suite: the whole log is $roots/$suite.log" >&2
      exit 1
    }
    echo "deb $archive $suite main" >"$new/etc/apt/sources.list"
    rm -f "$new"/var/cache/apt/archives/*.deb
    tar -C "$new" --numeric-owner -cf "$tar.new" .
    mv "$tar.new" "$tar"
    rm -rf --one-file-system "$new"
  fi
  echo "$tar"
}

open_root() {
  local tar root
  tar=$(make_root "$1")
  root=$(mktemp -d "$roots/$1.XXXXXX")
  chmod 755 "$root"
  tar -C "$root" --numeric-owner -xf "$tar"
  cp --dereference /etc/resolv.conf "$root/etc/resolv.conf"
  # No service may start in there.
  printf '#!/bin/sh\nexit 101\n' >"$root/usr/sbin/policy-rc.d"
  chmod +x "$root/usr/sbin/policy-rc.d"
  mount -t proc proc "$root/proc"
  mount --rbind /dev "$root/dev"
  mount --make-rslave "$root/dev"
  echo "$root"
}

close_root() {
  case "$1" in "$roots"/*.??????) ;; *) echo "not a root of ours: $1" >&2; exit 1 ;; esac
  grep " $1/" /proc/mounts | cut -d' ' -f2 | sort -r | while read -r place; do umount -l "$place"; done
  rm -rf --one-file-system "$1"
}

case "${1:-}" in
  make) make_root "$2" "${3:-}" ;;
  open) need; open_root "$2" ;;
  close) close_root "$2" ;;
  *) sed -n 2,4p "$0"; exit 2 ;;
esac
