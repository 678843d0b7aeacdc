#!/usr/bin/env bash
# The terminal's daily life under Wine: `windows-life.sh KEYWAND.EXE`, in a Debian with Wine and with WINEPREFIX set.
set -euo pipefail
program=$1
# Wine sets %USERPROFILE% itself.
home=$WINEPREFIX/drive_c/users/$(id -un)
work="$home/work 実験"
rm -rf "$work" "$home/_netrc" "$home/.netrc" "$home/AppData/Roaming/keywand"
mkdir -p "$work"
cd "$work"

fail() { echo "under Wine: $*" >&2; exit 1; }
# keywand STATUS WORDS…: runs it, expects this exit status, and leaves what it prints in $said.
keywand() {
  local expected=$1 status=0
  shift
  said=$(wine "$program" "$@" 2>"$home/keywand.errors" | tr -d '\r') || status=$?
  [ "$status" -eq "$expected" ] || { cat "$home/keywand.errors" >&2; fail "keywand $*: exit status $status, not $expected. It printed: $said"; }
}
says() { grep -q -- "$1" <<<"$said" || fail "“$1” is not in: $said"; }

rm -f "$home/keywand.sample"
wine "$program" demo --json >"$home/keywand.sample" 2>/dev/null &
for _ in $(seq 100); do [ ! -s "$home/keywand.sample" ] || break; sleep 0.1; done
url=$(grep -oE 'http://127\.0\.0\.1:[0-9]+' "$home/keywand.sample" | head -1)
key=$(tr '{' '\n' <"$home/keywand.sample" | grep '"lzwjava"' | sed -E 's/.*"key": ?"([^"]+)".*/\1/')
[ -n "$url" ] && [ -n "$key" ] || fail "the sample did not start: $(cat "$home/keywand.sample")"
export WANDB_BASE_URL=$url

keywand 0 check vision-lab/resnet --key-stdin --host "$url" --json <<<"$key"
says '"allowed"'
keywand 1 check my-awesome-team-name/my-awesome-project --key-stdin --host "$url" --lang ja <<<"$key"
says 'できません'
keywand 1 --lang ja explain <<<'wandb: ERROR Error while calling W&B API: permission denied (<Response [403]>)'
says '権限'

# Credential Manager keeps the key; netrc is the one that Python finds, with its own line ends.
keywand 0 add work --key-stdin --host "$url" <<<"$key"
keywand 0 accounts
says work
printf 'machine example.org\r\n  login 実験\r\n  password hunter2\r\n' >"$home/_netrc"
cp "$home/_netrc" "$home/netrc.before"
keywand 0 switch work
grep -q "$key" "$home/_netrc" || fail "the key is not in %USERPROFILE%\\_netrc: $(cat "$home/_netrc")"
head -c "$(stat -c %s "$home/netrc.before")" "$home/_netrc" | cmp - "$home/netrc.before" || fail "other entries of netrc changed"
keywand 0 whoami
says work
keywand 0 undo
cmp "$home/_netrc" "$home/netrc.before" || fail "undo did not bring netrc back byte for byte"

# Where there is a .netrc, wandb reads that one. A file that is marked read-only is written all the same, and stays so.
cp "$home/netrc.before" "$home/.netrc"
chmod a-w "$home/.netrc"
keywand 0 switch work
grep -q "$key" "$home/.netrc" || fail "the key is not in %USERPROFILE%\\.netrc: $(cat "$home/.netrc")"
cmp "$home/_netrc" "$home/netrc.before" || fail "_netrc changed, which wandb does not read beside .netrc"
keywand 0 whoami
says '\.netrc'
keywand 0 undo
cmp "$home/.netrc" "$home/netrc.before" || fail "undo did not bring .netrc back byte for byte"
[ -z "$(find "$home/.netrc" -perm /222)" ] || fail ".netrc is no longer read-only"

# A console is written to in another way than a file: as letters, not as bytes.
said=$(script -qec "wine '$program' --lang ja explain --code role-is-view-only" /dev/null </dev/null 2>"$home/keywand.errors") || fail "explain in a console: $said"
says 'ロール'

keywand 0 exec work -- cmd /c 'echo %WANDB_API_KEY%'
says "$key"
printf 'import wandb\r\nwandb.init(entity="nobody", project="x")  # 実験\r\n' >train.py
keywand 0 fix train.py --entity vision-lab --project resnet --write
printf 'import wandb\r\nwandb.init(entity="vision-lab", project="resnet")  # 実験\r\n' | cmp - train.py || fail "fix wrote: $(cat train.py)"
echo "add, accounts, check, switch, whoami, undo, exec, fix --write and explain work, Japanese in a console too, in a folder with a space and Japanese in its name"
