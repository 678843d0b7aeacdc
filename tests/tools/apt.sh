#!/usr/bin/env bash
# Installs with apt-get what is missing of these packages, and says what and why first: `apt.sh WHY PACKAGE…`.
set -euo pipefail
why=$1
shift

missing=()
for package in "$@"; do
  dpkg-query -W -f='${Status}' "$package" 2>/dev/null | grep -q "install ok installed" || missing+=("$package")
done
[ ${#missing[@]} -gt 0 ] || exit 0
echo "Installing with apt-get, $why: ${missing[*]}" >&2
root=()
[ "$(id -u)" -eq 0 ] || root=(sudo)

# Another program may hold apt's locks. `apt-get install` waits for them by itself, `apt-get update` does not.
tries=0
until said=$("${root[@]}" env LC_ALL=C apt-get update -qq 2>&1); do
  if ! grep -q "Could not get lock" <<<"$said" || [ "$tries" -ge 60 ]; then
    echo "$said" >&2
    exit 1
  fi
  [ "$tries" -gt 0 ] || echo "Another program holds apt's lock: waiting up to two minutes for it." >&2
  tries=$((tries + 1))
  sleep 2
done
"${root[@]}" env DEBIAN_FRONTEND=noninteractive apt-get install -y -qq -o DPkg::Lock::Timeout=120 --no-install-recommends "${missing[@]}" >/dev/null
