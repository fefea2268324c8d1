#!/bin/sh
# The entry points: run.sh INCLUDE_DIRECTORY LIBRARY...
#
# Builds each program with LIBRARY..., a list of files and options for the linker, as C and as C++,
# with both widths of wchar_t, and runs it.
set -u

here=$(cd "$(dirname "$0")" && pwd)
include=${1:?"usage: run.sh INCLUDE_DIRECTORY LIBRARY..."}
shift
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
passed=0
failed=0

# The locale must not matter.
LC_ALL=C
WS2_ENTRY=$(printf '\303\274')
export LC_ALL WS2_ENTRY
wide=$(printf '\303\244\342\202\254\360\235\204\236')
long=$(printf '%0100000d' 0)

run_program() {
    case $1 in
    long_line) "$work/program" "$long" 'a "b" c\' 'back\slash' '' ;;
    *) "$work/program" "$wide" 'two words' ;;
    esac
}

# check NAME LIBRARIES COMPILER...: one program in one way.
check() {
    name=$1
    libraries=$2
    shift 2
    # shellcheck disable=SC2086
    if "$@" -Wall -Wextra -Werror -I"$include" "$here/$name.c" -x none $libraries \
        -o "$work/program" 2>"$work/log" && run_program "$name" 2>>"$work/log"; then
        passed=$((passed + 1))
    else
        echo "$name ($*): $?"
        cat "$work/log"
        failed=$((failed + 1))
    fi
}

for name in wmain wmain_const wmain_none winmain wwinmain long_line tmain; do
    for compiler in "${CC:-cc} -std=c11 -x c" "${CXX:-c++} -std=c++11 -x c++"; do
        for width in '' -fshort-wchar; do
            check "$name" "$*" $compiler $width
        done
        [ "$name" != tmain ] || check tmain "$*" $compiler -DUNICODE -D_UNICODE
    done
done

echo "$passed passed, $failed failed"
[ "$failed" -eq 0 ]
