#!/usr/bin/env bash
# A Debian of its own in a folder, to install packages and to build in. Needs root, debootstrap and Debian's archive.
#   root.sh open SUITE                          a bare one, unpacked from an archive that is kept under target/roots; prints its folder
#   root.sh close FOLDER                        removes it
#   root.sh kept NAME SUITE PACKAGES…           one with these packages that stays under target/roots; prints its folder
#   root.sh in FOLDER [--bind PLACE]… COMMAND…  runs COMMAND while /proc, /dev and each PLACE are mounted in FOLDER
set -euo pipefail
cd "$(dirname "$0")/../.."
self=$PWD/tests/tools/root.sh
roots=$PWD/target/roots
archive=http://deb.debian.org/debian

need() {
  [ "$(id -u)" -eq 0 ] || { echo "A Debian of its own is made with chroot and mount: run this as root." >&2; exit 1; }
  command -v debootstrap >/dev/null || tests/tools/apt.sh "to make a Debian in a folder" debootstrap debian-archive-keyring
}

bootstrap() {
  local suite=$1 new=$2
  mkdir -p "$roots"
  [ ! -e "$new" ] || rm -rf "$new"
  debootstrap --variant=minbase --include=ca-certificates "$suite" "$new" "$archive" >"$roots/$suite.log" 2>&1 || {
    tail -5 "$roots/$suite.log" >&2
    echo "debootstrap could not make Debian $suite: the whole log is $roots/$suite.log" >&2
    exit 1
  }
  echo "deb $archive $suite main" >"$new/etc/apt/sources.list"
  # No service may start in there.
  printf '#!/bin/sh\nexit 101\n' >"$new/usr/sbin/policy-rc.d"
  chmod +x "$new/usr/sbin/policy-rc.d"
  # A mirror may lag behind; a name server and certificates are this machine's.
  echo 'Acquire::Check-Valid-Until "false";' >"$new/etc/apt/apt.conf.d/90-mirror"
  cp --dereference /etc/resolv.conf "$new/etc/resolv.conf"
  cp --dereference /etc/ssl/certs/ca-certificates.crt "$new/etc/ssl/certs/ca-certificates.crt"
  rm -f "$new"/var/cache/apt/archives/*.deb
}

open_root() {
  local suite=$1 tar=$roots/$1.tar root
  if [ ! -e "$tar" ]; then
    echo "Making a bare Debian $suite under target/roots from $archive; kept for the next time." >&2
    bootstrap "$suite" "$roots/$suite.new"
    tar -C "$roots/$suite.new" --numeric-owner -cf "$tar.new" .
    mv "$tar.new" "$tar"
    rm -rf "$roots/$suite.new"
  fi
  root=$(mktemp -d "$roots/$suite.XXXXXX")
  chmod 755 "$root"
  tar -C "$root" --numeric-owner -xf "$tar"
  echo "$root"
}

kept_root() {
  local name=$1 suite=$2 root=$roots/$1 missing
  shift 2
  if [ ! -e "$root" ]; then
    echo "Making a Debian $suite under target/roots/$name from $archive." >&2
    bootstrap "$suite" "$root.new"
    mv "$root.new" "$root"
  fi
  missing=$(comm -23 <(printf '%s\n' "$@" | sort) <(dpkg-query --admindir="$root/var/lib/dpkg" -W -f '${db:Status-Abbrev}${Package}\n' | sed -n 's/^ii *//p' | sort))
  if [ -n "$missing" ]; then
    echo "Installing in target/roots/$name:" $missing >&2
    "$self" in "$root" chroot "$root" sh -c 'apt-get update -qq && DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends "$@" && apt-get clean' sh $missing \
      >"$roots/$name.log" 2>&1 || { tail -5 "$roots/$name.log" >&2; exit 1; }
  fi
  echo "$root"
}

# The mounts belong to this command alone, and so do the programs that it starts: nothing stays mounted, nothing goes on running.
run_in() {
  local root=$1 places=()
  shift
  while [ "$1" = --bind ]; do
    mkdir -p "$root$2"
    places+=("$2")
    shift 2
  done
  unshare --mount --propagation private --pid --fork --kill-child -- bash -euc '
    root=$1 count=$2
    shift 2
    for place in "${@:1:count}"; do mount --bind "$place" "$root$place"; done
    shift "$count"
    mount -t proc proc "$root/proc"
    mount --rbind /dev "$root/dev"
    # Not the first process of its own: Xvfb tells its parent that it is ready, unless that is process 1.
    "$@" || exit $?
    exit 0
  ' bash "$root" "${#places[@]}" "${places[@]}" "$@"
}

close_root() {
  case "$1" in "$roots"/*.??????) rm -rf --one-file-system "$1" ;; *) echo "not a root of ours: $1" >&2; exit 1 ;; esac
}

need
what=${1:-}
[ $# -eq 0 ] || shift
case "$what" in
  open) open_root "$1" ;;
  close) close_root "$1" ;;
  kept) kept_root "$@" ;;
  in) run_in "$@" ;;
  *) sed -n '2,6s/^# //p' "$0"; exit 2 ;;
esac
