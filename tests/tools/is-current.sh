#!/usr/bin/env bash
# Was FILE built after the newest change of these places and of the commit? `is-current.sh FILE PLACE…`
set -euo pipefail
file=$1
shift
[ -e "$file" ] || exit 1
# A build itself writes `gen` and `permissions`.
moves=$(git rev-parse --git-path logs/HEAD 2>/dev/null || true)
[ -z "$(find "$@" ${moves:+"$moves"} -type f -newer "$file" -not -path 'src-tauri/gen/*' -not -path 'src-tauri/permissions/*' -print -quit)" ]
