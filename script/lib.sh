# Read by the other scripts: where things are, how what is missing is installed, how steps are
# counted. The scripts are POSIX sh and run on Debian and, with Homebrew, on macOS.

set -eu

root=$(cd "$(dirname "$0")/.." && pwd)
cd "$root"
build=$root/build
system=$(uname -s)
[ -d "$HOME/.cargo/bin" ] && PATH=$PATH:$HOME/.cargo/bin

if command -v nproc >/dev/null; then
    jobs=$(nproc)
else
    jobs=$(sysctl -n hw.ncpu)
fi

fail() {
    echo "${0##*/}: $*" >&2
    exit 1
}

# need COMMAND DEBIAN_PACKAGE [HOMEBREW_PACKAGE]: notes what has to be installed for COMMAND.
wanted=
need() {
    command -v "$1" >/dev/null && return
    case $system in
    Darwin) wanted="$wanted ${3:-}" ;;
    *) wanted="$wanted $2" ;;
    esac
}

as_root() {
    if [ "$(id -u)" = 0 ]; then
        "$@"
    else
        sudo "$@"
    fi
}

# Installs what `need` has noted.
install_needed() {
    # shellcheck disable=SC2086 # a list of packages
    set -- $wanted
    wanted=
    [ $# = 0 ] && return
    echo "Installing: $*"
    if command -v apt-get >/dev/null; then
        as_root apt-get update -q >/dev/null
        as_root env DEBIAN_FRONTEND=noninteractive \
            apt-get install -y -q --no-install-recommends "$@" >/dev/null
    elif command -v brew >/dev/null; then
        brew install --quiet "$@"
    else
        fail "install these first: $*"
    fi
}

# What every build needs. macOS brings the compiler, make and more with its command line tools.
need_build_tools() {
    command -v cargo >/dev/null || fail "cargo is needed: see https://rustup.rs"
    need cc gcc
    need c++ g++
    need make make
    need cmake cmake cmake
    need ninja ninja-build ninja
    install_needed
}

# Every build of the scripts shares what cargo has built.
cargo_dir=$build/cargo

# need_cargo_command NAME COMPONENT: a command of cargo that rustup installs apart.
need_cargo_command() {
    cargo "$1" --version >/dev/null 2>&1 || rustup component add "$2"
}

# build_library DIRECTORY TARGET OPTION...: prints nothing unless it fails.
build_library() {
    directory=$1
    target=$2
    shift 2
    mkdir -p "$directory"
    cmake -S . -B "$directory" -G Ninja -DWS2_32_CARGO_DIR="$cargo_dir" "$@" \
        >"$directory/configure.log" 2>&1 ||
        {
            cat "$directory/configure.log"
            return 1
        }
    cmake --build "$directory" --target "$target" --parallel "$jobs" -- -k 0 \
        >"$directory/build.log" 2>&1 ||
        {
            grep -v '^\[' "$directory/build.log" | tail -n 100
            return 1
        }
}

# converse DIRECTORY TEXT...: lets DIRECTORY/client say TEXT to DIRECTORY/server, prints both.
converse() {
    programs=$1
    shift
    rm -f "$programs/pipe"
    mkfifo "$programs/pipe"
    "$programs/server" 0 1 >"$programs/pipe" &
    server=$!
    exec 3<"$programs/pipe"
    read -r listening <&3 || return 1
    echo "$listening"
    "$programs/client" "${listening##*port }" "$@" 3<&-
    cat <&3
    exec 3<&-
    rm "$programs/pipe"
    wait "$server"
}

# Steps that are counted: step NAME COMMAND...; a failure does not end the script.
steps_passed=0
steps_failed=0
failed_steps=
step() {
    name=$1
    shift
    printf '\n=== %s\n' "$name"
    started=$(date +%s)
    if ("$@"); then
        steps_passed=$((steps_passed + 1))
        printf -- '--- %s: ok, %s s\n' "$name" "$(($(date +%s) - started))"
    else
        steps_failed=$((steps_failed + 1))
        failed_steps="$failed_steps; $name"
        printf -- '--- %s: FAILED, %s s\n' "$name" "$(($(date +%s) - started))"
    fi
}

# The last line of a script with steps, and its exit code.
report_steps() {
    printf '\n%s: %s passed, %s failed%s\n' "${0##*/}" "$steps_passed" "$steps_failed" \
        "${failed_steps:+ ($(echo "$failed_steps" | cut -c 3-))}"
    [ "$steps_failed" = 0 ]
}
