# Reads netrc here and tells what it holds; writes it anew where it is then told to. Any POSIX sh runs this. Standard input goes on
# with an order, a key for the test, and the new content. Nothing is changed without an order, and the key is never an argument.
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
	printf '\n%s\n' keywand-hand-over-done "state=$1" "guard=$told" "said=$said" keywand-hand-over-end
	exit 0
}

guard() {
	:
	@GUARD@
}

told=none said=
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
lack=$({ cksum </dev/null >/dev/null; } 2>&1)
[ -w "${real%/*}/" ] && writable=yes
printf '\n%s\n' keywand-hand-over "state=$state" "netrc=$netrc" "real=$real" "home=${HOME-}" "mode=${mode%% *}" \
	"writable=${writable-no}" "sum=$before" "lack=$lack" "key=${WANDB_API_KEY:+set}" "url=${WANDB_BASE_URL-}" content
[ "$state" != there ] || cat "$real"

IFS= read -r order && IFS= read -r key || exit 0
case $order in
write*)
	rm -f "$real".keywand.??????
	made=$(mktemp "$real.keywand.XXXXXX" 2>&1) || { said=$made && end unwritten; }
	trap 'rm -f "$made"' EXIT
	trap 'exit 1' HUP INT TERM PIPE
	cat >"$made"
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

if [ -n "$key" ]; then
	unset WANDB_API_KEY WANDB_BASE_URL
	WANDB_API_KEY=$key
	told=no-curl
	# A printf that is no part of the shell would have the key as its argument.
	if [ "$(command -v printf)" = printf ] && command -v curl >/dev/null; then
		said=$( (guard) 2>&1)
		told=$?
	fi
fi
end done
