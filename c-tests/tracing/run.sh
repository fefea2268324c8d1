#!/bin/sh
# Runs the scenes of calls.c with WS2_TRACE, and compares the lines: run.sh PROGRAM [EMULATOR...]
#
# Times, threads, durations, sockets, ports and pointers are masked, as they differ from run to run.
set -eu

program=$1
shift
emulator=$*
folder=$(dirname "$0")
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

fail() {
    echo "FAIL $1"
    exit 1
}

# Plays a scene with that value of WS2_TRACE; what the trace says is in $work/trace.
play() {
    # shellcheck disable=SC2086
    WS2_TRACE=$1 $emulator "$program" "$2" >"$work/printed" 2>"$work/trace" || fail "$2 with $1: $(cat "$work/printed")"
}

# Every line begins with a time and a thread, and ends with a duration.
line='^[0-2][0-9]:[0-5][0-9]:[0-5][0-9]\.[0-9]{6} [0-9]+ [A-Za-z0-9_]+\(.*\)( = .*)? <[0-9]+us>$'

well_formed() {
    ! grep -v -E "$line" "$1" >"$work/odd" || fail "no line of a trace: $(head -n 1 "$work/odd")"
}

mask() {
    sed -E -e 's/^[0-9:.]+ [0-9]+ //' -e 's/ <[0-9]+us>$//' -e 's/\(s=[0-9]+/(s=SOCKET/' \
        -e 's/127\.0\.0\.1:[1-9][0-9]*/127.0.0.1:PORT/g' -e 's/0x[0-9a-f]{6,}/POINTER/g' -e '/^(accept|socket|WSASocketW)/s/= [0-9]+$/= SOCKET/' "$1"
}

# The lines of a scene of these chapters are those of a file.
expect() {
    play "$1" "$2"
    well_formed "$work/trace"
    mask "$work/trace" >"$work/seen"
    diff -u --label expected --label traced "$folder/$2.expected" "$work/seen" || fail "$2 is traced otherwise"
}

expect sockets conversation
expect names names
expect files,system errors

# A chapter is left out, and nothing is said of others.
play all,-sockets conversation
! grep -q -E ' (socket|bind|send)\(' "$work/trace" || fail "a chapter that was left out"
grep -q ' WSAStartup(wVersionRequested=2.2, ' "$work/trace" || fail "a chapter that was not left out"

# The lines of threads do not mix, and none is lost.
play sockets threads
well_formed "$work/trace"
[ "$(grep -c ' setsockopt(.*SO_KEEPALIVE' "$work/trace")" -eq 1000 ] || fail "lines of threads are lost"

# Off.
for value in '' 0; do
    play "$value" conversation
    [ ! -s "$work/trace" ] || fail "a trace that nobody asked for"
done

# To a file, to its end.
for value in "$work/file" "sockets:$work/file"; do
    play "$value" conversation
    [ ! -s "$work/trace" ] || fail "the file is not the standard error output"
done
well_formed "$work/file"
[ "$(grep -c ' listen(' "$work/file")" -eq 2 ] || fail "the file is not written to its end"
[ "$(grep -c ' WSAStartup(' "$work/file")" -eq 1 ] || fail "the file has a chapter that was not asked for"

# What cannot be opened, or written, is no trouble.
play /no/such/folder/file conversation
if [ -e /dev/full ]; then
    play 1:/dev/full conversation
fi

# A chapter that there is not.
play sokets,names names
head -n 1 "$work/trace" | grep -q '^WS2_TRACE: no chapter is called "sokets". There are 1 for all, .* sockets ' ||
    fail "an unknown chapter: $(cat "$work/trace")"
[ "$(grep -c '^WS2_TRACE' "$work/trace")" -eq 1 ] || fail "an unknown chapter is said once"
grep -q ' getaddrinfo(' "$work/trace" || fail "the chapters that there are"

# The numbers of descriptors stay, a trace does not go to what the program has made of number 2, and a child
# has its lines, too.
play sockets descriptors
well_formed "$work/trace"
[ "$(grep -c ' socket(' "$work/trace")" -eq 2 ] || fail "lines after the standard error output is closed"
grep -q ' listen(.* = SOCKET_ERROR WSAEOPNOTSUPP ' "$work/trace" || fail "the lines of a child"
echo "ok"
