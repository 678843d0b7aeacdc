#!/usr/bin/env bash
# Runs fuzz targets, each for some seconds, from the corpus that is kept and from what earlier runs found.
# `fuzz.sh SECONDS [TARGET …]`; without a target, all of them.
set -euo pipefail
cd "$(dirname "$0")/../.."
seconds=$1
shift
targets=("$@")
[ ${#targets[@]} -gt 0 ] || mapfile -t targets < <(basename -s .rs -a tests/fuzz/targets/*.rs)

if [ ! -x .tools/bin/cargo-fuzz ]; then
  echo "Installing cargo-fuzz with cargo, to run the fuzz targets."
  cargo install --quiet --locked --root .tools cargo-fuzz
fi
# No sanitizer: there is no unsafe code to watch. The instrumentation is there in every Rust.
PATH="$PWD/.tools/bin:$PATH" RUSTC_BOOTSTRAP=1 cargo fuzz build --sanitizer none --fuzz-dir tests/fuzz
host=$(rustc -vV | sed -n 's/^host: //p')

for target in "${targets[@]}"; do
  found=tests/fuzz/target/found/$target
  artifacts=tests/fuzz/artifacts/$target
  mkdir -p "$found" "$artifacts"
  seeds=("tests/fuzz/corpus/$target")
  if [ -d "tests/fixtures/$target" ]; then
    python3 tests/tools/corpus.py "$target" "tests/fuzz/target/fixtures/$target"
    seeds+=("tests/fuzz/target/fixtures/$target")
  fi
  echo "$target, for $seconds s"
  "tests/fuzz/target/$host/release/$target" "$found" "${seeds[@]}" -max_total_time="$seconds" -timeout=5 -rss_limit_mb=1024 -max_len=65536 \
    -artifact_prefix="$artifacts/" -print_final_stats=1 -verbosity=0 2>&1 | grep -v "^INFO" || { echo "$target found something: $artifacts"; exit 1; }
done
