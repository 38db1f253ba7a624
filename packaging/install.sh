#!/bin/sh
# SPDX-FileCopyrightText: 2026 The Kaibang authors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# Installs what is missing of packaging/packages.list, and says what and why.
#   sh packaging/install.sh [--dry-run] CLASS…        CLASS: build run headless test bench package
# Needs nothing but sh, awk and apt. Exit: 0 all there, 2 wrong usage, 3 could not install.
set -eu
export LANG=C.UTF-8 LC_ALL=C.UTF-8
here=$(CDPATH='' cd -- "$(dirname -- "$0")" && pwd)
list=$here/packages.list

usage() {
    echo "usage: sh packaging/install.sh [--dry-run] CLASS…   (build run headless test bench package)" >&2
    exit 2
}

dry=no
if [ "${1:-}" = --dry-run ]; then
    dry=yes
    shift
fi
[ $# -gt 0 ] || usage
for class in "$@"; do
    case $class in
        build | run | headless | test | bench | package) ;;
        *) usage ;;
    esac
done

if ! command -v apt-get >/dev/null 2>&1; then
    echo "This is not a Debian or Ubuntu system: install the packages named in packaging/packages.list by hand." >&2
    exit 3
fi

# "names<TAB>reason" of the asked classes, each package once.
wanted=$(awk -F '|' -v asked="$*" '
    BEGIN { count = split(asked, list, " "); for (i = 1; i <= count; i++) want[list[i]] = 1 }
    /^[ \t]*(#|$)/ { next }
    {
        for (i = 1; i <= 3; i++) gsub(/^[ \t]+|[ \t]+$/, "", $i)
        if ($2 in seen) next
        count = split($1, classes, ",")
        for (i = 1; i <= count; i++)
            if (classes[i] in want) { seen[$2] = 1; print $2 "\t" $3; break }
    }' "$list")

is_installed() {
    [ "$(dpkg-query -W -f '${db:Status-Status}' "$1" 2>/dev/null || true)" = installed ]
}

missing=$(
    printf '%s\n' "$wanted" | while IFS='	' read -r names reason; do
        there=no
        for name in $(printf '%s' "$names" | tr '/?' '  '); do
            if is_installed "$name"; then
                there=yes
                break
            fi
        done
        # What one can go on without may have come another way, as Node.js often does.
        case $names in *\?) command -v "${names%\?}" >/dev/null 2>&1 && there=yes ;; esac
        [ $there = yes ] || printf '%s\t%s\n' "$names" "$reason"
    done
)
if [ -z "$missing" ]; then
    echo "All packages for: $* are installed."
    exit 0
fi

as_root=
if [ "$(id -u)" -ne 0 ]; then
    if command -v sudo >/dev/null 2>&1; then
        as_root=sudo
    elif [ $dry = no ]; then
        echo "Packages are missing, and neither root nor sudo is at hand. As root, run:" >&2
        echo "    sh $here/install.sh $*" >&2
        exit 3
    fi
fi

has_candidate() {
    apt-cache policy "$1" 2>/dev/null | awk '/Candidate:/ { found = ($2 != "(none)") } END { exit !found }'
}

# The first name of each missing entry that apt can install; "-" when there is none.
choose() {
    printf '%s\n' "$missing" | while IFS='	' read -r names reason; do
        chosen=-
        for name in $(printf '%s' "$names" | tr '/?' '  '); do
            if has_candidate "$name"; then
                chosen=$name
                break
            fi
        done
        printf '%s\t%s\t%s\n' "$chosen" "$names" "$reason"
    done
}

if [ $dry = no ] && printf '%s\n' "$missing" | cut -f 1 | grep -qv '?$'; then
    echo "Reading the package index (apt-get update) …"
    $as_root apt-get -q=2 update || echo "The index could not be refreshed; going on with the one at hand." >&2
fi
choice=$(choose)

tab=$(printf '\t')
lacking=$(printf '%s\n' "$choice" | grep "^-$tab" || true)
chosen=$(printf '%s\n' "$choice" | grep -v "^-$tab" || true)
if [ -n "$lacking" ]; then
    fatal=$(printf '%s\n' "$lacking" | awk -F '\t' '$2 !~ /\?$/ { print "  " $2 ": " $3 }')
    printf '%s\n' "$lacking" | awk -F '\t' '$2 ~ /\?$/ { sub(/\?$/, "", $2); print "Not offered here, going on without " $2 ": " $3 }'
    if [ -n "$fatal" ]; then
        echo "apt offers none of these (on Ubuntu, enable the \"universe\" section):" >&2
        printf '%s\n' "$fatal" >&2
        exit 3
    fi
fi
[ -n "$chosen" ] || exit 0

if [ $dry = yes ]; then
    echo "Would install:"
else
    echo "Installing${as_root:+ with sudo}:"
fi
printf '%s\n' "$chosen" | awk -F '\t' '{ printf "  %-28s %s\n", $1, $3 }'
[ $dry = no ] || exit 0

put() { $as_root env DEBIAN_FRONTEND=noninteractive apt-get -q=2 install -y --no-install-recommends "$@"; }

needed=$(printf '%s\n' "$chosen" | awk -F '\t' '$2 !~ /\?$/ { print $1 }')
optional=$(printf '%s\n' "$chosen" | awk -F '\t' '$2 ~ /\?$/ { print $1 }')
# shellcheck disable=SC2086  # one word per package is meant
if [ -n "$needed" ] && ! put $needed; then
    echo "apt could not install them all; its reason is above." >&2
    exit 3
fi
[ -n "$optional" ] || exit 0
# All at once is quicker; where one does not fit to what is there, it is left out alone.
# shellcheck disable=SC2086
put $optional 2>/dev/null && exit 0
for package in $optional; do
    put "$package" || echo "Not installed, going on without: $package"
done
