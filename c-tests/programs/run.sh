#!/bin/sh
# Runs a server and its clients as a scenario says: run.sh SCENARIO SERVER CLIENT [EMULATOR...]
#
# The scenario is a shell file that calls the functions below. The server prints its port at the end
# of its first line. Nothing here waits for a time: reading waits for what is printed, and CTest ends
# what takes too long. Carriage returns are dropped, as text files on Windows have them.
set -eu

scenario=$1 server=$2 client=$3
shift 3
emulator=$*
work=$(mktemp -d)
server_id=
clients=

finish() {
    for id in $server_id $clients; do
        kill "$id" 2>/dev/null || true
    done
    rm -rf "$work"
}
trap finish EXIT

fail() {
    echo "FAIL $1"
    exit 1
}

# Compares standard input with a file of what was printed.
expect() {
    tr -d '\r' <"$2" >"$work/seen"
    diff -u --label expected --label printed - "$work/seen" || fail "$1 printed something else"
}

# Starts the server with these arguments; $port is then what it printed.
start_server() {
    mkfifo "$work/server"
    # shellcheck disable=SC2086
    $emulator "$server" "$@" >"$work/server" 2>"$work/server.errors" </dev/null &
    server_id=$!
    exec 3<"$work/server"
    IFS= read -r line <&3 || fail "the server printed no port: $(cat "$work/server.errors")"
    port=$(printf '%s' "$line" | tr -d '\r' | sed 's/.*[^0-9]//')
    [ -n "$port" ] || fail "no port in: $line"
}

# Stops the server and lets it go on, as a shell does. That interrupts calls that wait in the system,
# of which a Windows program knows nothing.
interrupt_server() {
    if ! "$quiet"; then
        kill -STOP "$server_id"
        kill -CONT "$server_id"
    fi
}

# The server has printed standard input behind its first line, and ended well.
server_printed() {
    cat <&3 >"$work/server.output"
    wait "$server_id" || fail "the server's exit code is $?: $(cat "$work/server.errors")"
    server_id=
    expect "the server" "$work/server.output"
    [ ! -s "$work/server.errors" ] || "$quiet" || fail "the server: $(cat "$work/server.errors")"
}

# Runs a client with these arguments; it prints standard input and ends with that code.
client_fails() {
    code=$1
    shift
    cat >"$work/expected"
    ended=0
    # shellcheck disable=SC2086
    $emulator "$client" "$@" >"$work/client" 2>"$work/client.errors" </dev/null || ended=$?
    [ "$ended" -eq "$code" ] || fail "a client's exit code is $ended: $(cat "$work/client" "$work/client.errors")"
    expect "a client" "$work/client" <"$work/expected"
}

client() {
    client_fails 0 "$@"
}

# Starts a client beside those that run.
start_client() {
    # shellcheck disable=SC2086
    $emulator "$client" "$@" >"$work/client.$#.$(echo "$clients" | wc -w)" 2>/dev/null </dev/null &
    clients="$clients $!"
}

# The started clients have ended well, and together printed the lines of standard input.
clients_printed_in_any_order() {
    for id in $clients; do
        wait "$id" || fail "a client's exit code is $?"
    done
    clients=
    cat "$work"/client.* | tr -d '\r' | sort >"$work/together"
    expect "the clients" "$work/together"
}

# An emulator says things of its own.
quiet=false
[ -z "$emulator" ] || quiet=true

# shellcheck source=/dev/null
. "$scenario"
echo "ok"
