#!/usr/bin/env bash
# Changes the core in small ways, one at a time, and says which changes no test notices.
# `mutants.sh COUNT` takes about so many, spread over the core; `mutants.sh 0 FILE …` takes every one of these files.
set -euo pipefail
cd "$(dirname "$0")/../.."
count=$1
shift

if [ ! -x .tools/bin/cargo-mutants ]; then
  echo "Installing cargo-mutants with cargo, to change the core and see which tests notice."
  cargo install --quiet --locked --root .tools cargo-mutants
fi
mutants=(.tools/bin/cargo-mutants mutants --package keywand-core --test-package keywand-core --test-package keywand-tests)
# The time limit is given: cargo-mutants would take it from the core's own tests, which are done in seconds. No example and no page of
# documentation notices a change in the core.
options=(--output target --no-shuffle --colors never --timeout 600 --cargo-arg=--lib --cargo-arg=--tests)
# A change that makes a loop endless can make it fill the memory: 12 GB at most.
ulimit -v 12000000

if [ $# -gt 0 ]; then
  for file in "$@"; do options+=(--file "$file"); done
else
  total=$("${mutants[@]}" --list --no-shuffle | wc -l)
  shards=$((total / count > 0 ? total / count : 1))
  # Every so many-th one, and others another day: a sample that grows with time.
  options+=(--sharding round-robin --shard "$(($(date +%-j) % shards))/$shards")
  echo "$count of $total"
fi
"${mutants[@]}" "${options[@]}" || status=$?
# 2: some survived. Anything else is no result.
[ "${status:-0}" = 2 ] || exit "${status:-0}"

# What only the terminal does is tested by the terminal's tests alone. They try each survivor: the tests of this checkout, with a
# program that is built of a changed copy.
out=target/mutants.out
copy=target/mutants.copy
rm -rf "$copy" && mkdir -p "$copy"
git ls-files -z --cached --others --exclude-standard | tar --create --null --files-from - --ignore-failed-read | tar --extract --directory "$copy"
export KEYWAND_BIN="$PWD/target/mutants.build/debug/keywand"
build=(cargo build --quiet --manifest-path "$copy/Cargo.toml" --target-dir target/mutants.build --package keywand-cli)
notices() {
  ! timeout 1200 .venv/bin/python -m pytest -qq --exitfirst -n 3 --dist worksteal tests/terminal > "$out/terminal.log" 2>&1 < /dev/null
}
"${build[@]}"
if notices; then
  echo "The terminal's tests fail on the unchanged core: $out/terminal.log"
  exit 1
fi

survivors=()
while IFS=$'\t' read -r diff name; do
  file="$copy/$(sed -n '1s/^--- //p' "$out/$diff")"
  patch --quiet "$file" "$out/$diff"
  if "${build[@]}" && notices; then echo "noticed in the terminal: $name"; else survivors+=("$name"); fi
  patch --quiet --reverse "$file" "$out/$diff"
done < <(python3 -c '
import json
for outcome in json.load(open("'"$out"'/outcomes.json"))["outcomes"]:
    if outcome["summary"] == "MissedMutant":
        print(outcome["diff_path"], outcome["scenario"]["Mutant"]["name"], sep="\t")
')
[ "${#survivors[@]}" -gt 0 ] || exit 0
echo "Survivors, each to be killed by a test or explained:"
printf '%s\n' "${survivors[@]}"
exit 2
