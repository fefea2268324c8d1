#!/bin/sh
# ws2cc --scan FILE|FOLDER...: which Windows functions sources use, before anyone starts porting.
# Run as scan.sh HEADERS UNSUPPORTED FILE|FOLDER...: the folder of the headers, and the list of what is not
# there. It prints a line for each name: "here" or "not here", the name, and how often it is used; and fails
# when something is not here.
set -eu
LC_ALL=C
export LC_ALL

headers=$1 unsupported=$2
shift 2
if [ $# -eq 0 ]; then
    echo "usage: ws2cc --scan FILE|FOLDER..." >&2
    exit 2
fi
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

for path; do
    if [ -d "$path" ]; then
        find "$path" -type f \( -iname '*.c' -o -iname '*.cpp' -o -iname '*.cc' -o -iname '*.cxx' -o \
            -iname '*.h' -o -iname '*.hpp' -o -iname '*.hxx' -o -iname '*.inl' \) -print
    elif [ -r "$path" ]; then
        echo "$path"
    else
        echo "ws2cc: $path cannot be read" >&2
        exit 2
    fi
done >"$work/files"

# The sources without comments and strings, and from these the names.
while IFS= read -r file; do
    awk '{
        line = $0; code = ""
        while (line != "") {
            if (in_comment) {
                end = index(line, "*/")
                if (!end) break
                line = substr(line, end + 2); in_comment = 0
            } else if (match(line, /\/\*|\/\/|"/)) {
                code = code substr(line, 1, RSTART - 1) " "
                found = substr(line, RSTART, RLENGTH)
                line = substr(line, RSTART + RLENGTH)
                if (found == "//") break
                else if (found == "/*") in_comment = 1
                else if (match(line, /^([^"\\]|\\.)*"/)) line = substr(line, RLENGTH + 1)
                else break
            } else { code = code line; break }
        }
        print code
    }' "$file"
done <"$work/files" >"$work/code"
grep -oE '[A-Za-z_][A-Za-z0-9_]*' "$work/code" | sort | uniq -c | awk '{ print $2 "\t" $1 }' >"$work/names"

# The functions that are here: those with a label, and the names that UNICODE chooses between two of them.
{
    find "$headers" -name '*.h' -exec grep -h 'WS2_SYM' {} + | grep -v '^ *# *define' |
        grep -oE 'WS2_SYM(_W)?\([A-Za-z0-9_]+\)' | sed 's/.*(\(.*\))/\1/'
    find "$headers" -name '*.h' -exec grep -hE '^#define [A-Za-z0-9_]+ [A-Za-z0-9_]+[AW]$' {} + |
        awk '$3 == $2 "A" || $3 == $2 "W" { print $2 }'
} | sort -u >"$work/here"

# What is not: whole names, and the beginnings of names with dots behind.
grep -o '`[A-Za-z_][A-Za-z0-9_]*`' "$unsupported" | tr -d '`' | sort -u >"$work/not-here"
grep -oE '`[A-Za-z_]+[^A-Za-z0-9_`]+`' "$unsupported" | sed 's/`\([A-Za-z_]*\).*/\1/' | sort -u >"$work/beginnings"

awk -F '\t' -v here="$work/here" -v missing="$work/not-here" -v beginnings="$work/beginnings" '
    BEGIN {
        while ((getline name <here) > 0) is_here[name] = 1
        while ((getline name <missing) > 0) is_missing[name] = 1
        while ((getline name <beginnings) > 0) begins[name] = 1
    }
    $1 in is_here { print "here\t" $0; next }
    $1 in is_missing { print "not here\t" $0; found = 1; next }
    {
        for (beginning in begins)
            if (length($1) > length(beginning) && index($1, beginning) == 1) {
                print "not here\t" $0; found = 1; next
            }
    }
    END { exit found }
' "$work/names"
