# Reads netrc here and tells what it holds; writes it anew where it is then told to. Any POSIX sh runs this. Standard input goes on
# with an order, a key for the test, an order for keywand itself, the new content of netrc, and keywand. Nothing is changed without an
# order, and the key is never an argument.
exec 2>/dev/null
umask 077
LC_ALL=C
export LC_ALL

sum() {
	[ -e "$1" ] || [ -L "$1" ] || { echo none && return; }
	set -- $(cksum <"$1")
	echo "$1 $2"
}

end() {
	printf '\n%s\n' keywand-hand-over-done "state=$1" "guard=$told" "program=$put" "said=$said" keywand-hand-over-end
	exit 0
}

guard() {
	:
	@GUARD@
}

own_guard() {
	:
	@OWN_GUARD@
}

# The folders that were made for keywand, so many from below, where nothing else is in them.
without_folders() {
	[ "$1" -lt 1 ] || rmdir "${program%/*}"
	[ "$1" -lt 2 ] || rmdir "${program%/*/*}"
}

told=none said= put=none made=
case ${NETRC-} in
'') netrc=${HOME:+$HOME/.netrc} ;;
'~' | '~/'*) netrc=${HOME:+$HOME${NETRC#?}} ;;
/*) netrc=$NETRC ;;
*) netrc=$PWD/$NETRC ;;
esac
real=$netrc state=there
if [ -z "$netrc" ]; then
	state=no-home
elif [ -L "$real" ] && [ ! -e "$real" ]; then
	state=broken-link
elif [ ! -e "$real" ]; then
	state=missing
	[ -d "${real%/*}/" ] || state=no-folder
else
	while [ -L "$real" ]; do
		link=$(readlink "$real")
		case $link in
		'') state=unreadable && break ;;
		/*) real=$link ;;
		*) real=${real%/*}/$link ;;
		esac
	done
	[ -r "$real" ] || state=unreadable
	[ -f "$real" ] || state=irregular
fi
before=$(sum "$real")
mode=$(ls -ld "$real")
program=${HOME:+$HOME/.local/bin/keywand} folders=0
for folder in "${HOME-}/.local" "${HOME-}/.local/bin"; do
	[ -d "$folder" ] || folders=$((folders + 1))
done
keywand=$(command -v keywand)
[ -n "$keywand" ] || { [ -e "$program" ] || [ -L "$program" ]; } && keywand=${keywand:-$program}
lack=$({ cksum </dev/null >/dev/null; } 2>&1)
[ -w "${real%/*}/" ] && writable=yes
printf '\n%s\n' keywand-hand-over "state=$state" "netrc=$netrc" "real=$real" "home=${HOME-}" "mode=${mode%% *}" \
	"writable=${writable-no}" "sum=$before" "lack=$lack" "key=${WANDB_API_KEY:+set}" "url=${WANDB_BASE_URL-}" \
	"keywand=$keywand" "program=$program" "folders=$folders" "system=$(uname -sm)" content
[ "$state" != there ] || cat "$real"

IFS= read -r order && IFS= read -r key && IFS= read -r extra || exit 0
trap 'rm -f "$made"' EXIT
trap 'exit 1' HUP INT TERM PIPE
case $order in
write*)
	rm -f "$real".keywand.??????
	made=$(mktemp "$real.keywand.XXXXXX" 2>&1) || { said=$made && end unwritten; }
	case $extra in
	put*) dd bs=1 count="${order##* }" >"$made" ;;
	*) cat >"$made" ;;
	esac
	[ "$(sum "$made")" = "${order#* }" ] || end cut-short
	sync "$made" || sync
	[ "$(sum "$real")" = "$before" ] || end changed
	mv -f "$made" "$real" || end unwritten
	;;
remove)
	[ "$(sum "$real")" = "$before" ] || end changed
	rm -f "$real" || end unwritten
	;;
esac

case $extra in
put*)
	put=unwritten
	rm -f "${program%/*}"/.keywand-new.??????
	if mkdir -p "${program%/*}" && made=$(mktemp "${program%/*}/.keywand-new.XXXXXX"); then
		cat >"$made"
		chmod 700 "$made"
		sync "$made" || sync
		if [ "$(sum "$made")" != "${extra#* }" ]; then
			put=cut-short
		elif ! "$made" --version </dev/null >/dev/null; then
			put=does-not-run
		elif ln "$made" "$program" || { [ ! -e "$program" ] && [ ! -L "$program" ] && mv "$made" "$program"; }; then
			put=done
		fi
		rm -f "$made"
	fi
	[ $put = done ] || without_folders "$folders"
	;;
drop*)
	extra=${extra#* }
	rm -f "${program%/*}"/.keywand-new.??????
	case $(sum "$program") in
	"${extra% *}")
		put=unwritten
		rm -f "$program" && put=done && without_folders "${extra##* }"
		;;
	none) put=gone ;;
	*) put=changed ;;
	esac
	;;
esac

if [ -n "$key" ]; then
	unset WANDB_API_KEY WANDB_BASE_URL
fi
if [ -n "$key" ] && [ $put = done ]; then
	said=$( (own_guard) 2>&1)
	told=$?
elif [ -n "$key" ]; then
	WANDB_API_KEY=$key
	told=no-curl
	# A printf that is no part of the shell would have the key as its argument.
	if [ "$(command -v printf)" = printf ] && command -v curl >/dev/null; then
		said=$( (guard) 2>&1)
		told=$?
	fi
fi
end done
