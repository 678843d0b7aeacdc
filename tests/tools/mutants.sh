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
echo "Survivors, each to be killed by a test or explained:"
cat target/mutants.out/missed.txt
exit "${status:-0}"
