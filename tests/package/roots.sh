#!/bin/sh
# SPDX-FileCopyrightText: 2026 The Kaibang authors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# The package's whole life in systems that hold nothing else: for each release of Debian a root folder is made by
# debootstrap, the package is built in it twice (other folder, times of files, time zone, language, umask and order of
# files: the two must be alike to the byte), and in a second, clean root it is installed, started by a person, and
# purged. What a person made must be there after the purge, and nothing else of ours.
#   sh tests/package/roots.sh [--once] [--control] [SUITE…]       default: bookworm trixie
#   --once       builds once only, in half the time; says nothing about two builds
#   --control    only the control: a root in which something was left behind, and two packages that differ in a byte
# Needs root (chroot), debootstrap, a network with Debian's archive; KAIBANG_ROOTS (default build/roots) keeps the roots.
# Exit: 0 all holds; 1 something does not; 77 cannot be done here.
set -eu
export LC_ALL=C.UTF-8
root=$(CDPATH='' cd -- "$(dirname -- "$0")/../.." && pwd)
roots=${KAIBANG_ROOTS:-$root/build/roots}
archive=${KAIBANG_ARCHIVE:-http://deb.debian.org/debian}
once=no control=no
while [ $# -gt 0 ]; do
    case $1 in
        --once) once=yes ;;
        --control) control=yes ;;
        -*) sed -n '5,16p' "$0" >&2 && exit 2 ;;
        *) break ;;
    esac
    shift
done
[ $# -gt 0 ] || set -- bookworm trixie
failed=no
wrong() {
    echo "WRONG: $*"
    failed=yes
}

# What lies in a root but for what apt and dpkg keep about themselves, and what the system writes while it runs.
contents() {
    (cd "$1" && find . -xdev \( -path ./proc -o -path ./sys -o -path ./dev -o -path ./tmp -o -path ./run -o -path ./var/cache \
        -o -path ./var/lib/apt -o -path ./var/lib/dpkg -o -path ./var/log -o -path ./home \) -prune -o -print | sort)
}
same() { cmp -s "$1" "$2"; }

if [ $control = yes ]; then
    made=$(mktemp -d)
    trap 'rm -rf "$made"' EXIT
    mkdir -p "$made/root/usr/share" && contents "$made/root" >"$made/before"
    touch "$made/root/usr/share/kaibang.left"
    contents "$made/root" | comm -13 "$made/before" - | grep -q kaibang.left || wrong "what is left behind is not seen"
    printf 'a' >"$made/one" && printf 'b' >"$made/two"
    same "$made/one" "$made/two" && wrong "a byte that differs is not seen"
    [ $failed = no ] && echo "what is left behind and what differs is seen"
    [ $failed = no ]
    exit
fi
[ "$(id -u)" = 0 ] || {
    echo "only root can change into another root"
    exit 77
}
command -v debootstrap >/dev/null 2>&1 || {
    echo "debootstrap is not installed"
    exit 77
}

mounted=
release() {
    for place in $mounted; do umount -l "$place" 2>/dev/null || true; done
    mounted=
}
trap release EXIT INT TERM
enter() { # ROOT: gives it what a running system has
    mount -t proc proc "$1/proc" && mounted="$1/proc $mounted"
    mount --rbind /dev "$1/dev" && mount --make-rslave "$1/dev" && mounted="$1/dev $mounted"
    cp -L /etc/resolv.conf "$1/etc/resolv.conf" 2>/dev/null || true
    printf '#!/bin/sh\nexit 101\n' >"$1/usr/sbin/policy-rc.d" # no service is started in here
    chmod 755 "$1/usr/sbin/policy-rc.d"
}
inside() { # ROOT COMMAND…
    where=$1
    shift
    env -i HOME=/root PATH=/usr/sbin:/usr/bin:/sbin:/bin LC_ALL=C.UTF-8 DEBIAN_FRONTEND=noninteractive chroot "$where" "$@"
}
fresh() { # SUITE KIND: a root of its own, copied from one that debootstrap made
    if [ ! -e "$roots/$1/debootstrap.done" ]; then
        rm -rf "${roots:?}/$1"
        debootstrap --variant=minbase "$1" "$roots/$1" "$archive" >"$roots/$1.log" 2>&1
        touch "$roots/$1/debootstrap.done"
    fi
    [ "$2" = build ] && [ -e "$roots/$1-build/ready" ] && return
    rm -rf "${roots:?}/$1-$2"
    cp -a "$roots/$1" "$roots/$1-$2"
}

build() { # SUITE: leaves one.deb and two.deb in $roots/SUITE.out
    fresh "$1" build
    place=$roots/$1-build out=$roots/$1.out
    mkdir -p "$out"
    rm -f "$out"/*.deb
    enter "$place"
    for copy in one a/second/place; do
        rm -rf "${place:?}/src/$copy" && mkdir -p "$place/src/$copy"
        (cd "$root" && git ls-files -z | tar -c --null -T - | tar -x -C "$place/src/$copy")
    done
    find "$place/src/a" -exec touch -d '2001-02-03 04:05:06' {} + # as after another checkout
    if [ ! -e "$place/ready" ]; then
        inside "$place" sh -c 'apt-get -q=2 update && sh /src/one/packaging/install.sh build package' >"$out/install.log" 2>&1
        touch "$place/ready"
    fi
    echo "$1: building with Qt $(inside "$place" dpkg-query -W -f '${Version}' qt6-base-dev)"
    inside "$place" env CCACHE_DISABLE=1 sh -c 'cd /src/one && umask 022 && sh packaging/deb/check.sh' >"$out/one.log" 2>&1 ||
        wrong "$1: the first build failed, see $out/one.log"
    cp "$place"/src/one/out/kaibang_*.deb "$out/one.deb"
    cp "$place"/src/one/out/kaibang_*.spdx.json "$out/" 2>/dev/null || wrong "$1: no list of what it is made of"
    if [ $once = no ]; then
        inside "$place" env CCACHE_DISABLE=1 TZ=America/Tijuana LANG=C LC_ALL=C sh -c \
            'cd /src/a/second/place && umask 077 && sh packaging/deb/check.sh' >"$out/two.log" 2>&1 ||
            wrong "$1: the second build failed, see $out/two.log"
        cp "$place"/src/a/second/place/out/kaibang_*.deb "$out/two.deb"
        if same "$out/one.deb" "$out/two.deb"; then
            echo "$1: two builds are alike: $(sha256sum <"$out/one.deb" | cut -c 1-64)"
        else
            wrong "$1: two builds differ: $out/one.deb, $out/two.deb"
        fi
    fi
    rm -rf "${place:?}/src"
    release
}

live() { # SUITE: installs, starts, purges
    fresh "$1" clean
    place=$roots/$1-clean out=$roots/$1.out
    enter "$place"
    inside "$place" apt-get -q=2 update >/dev/null
    inside "$place" useradd --create-home seller
    contents "$place" >"$out/before"
    cp "$out/one.deb" "$place/tmp/kaibang.deb"
    inside "$place" apt-get -q=2 install -y --no-install-recommends /tmp/kaibang.deb qt6-qpa-plugins >"$out/apt.log" 2>&1 ||
        wrong "$1: it cannot be installed, see $out/apt.log"
    as() { inside "$place" su seller -c "umask 022; cd; export LC_ALL=C.UTF-8 XDG_RUNTIME_DIR=/home/seller QT_QPA_PLATFORM=offscreen; $1"; }
    as 'kaibangctl --ledger /home/seller/mine.kaibang init --household Pearl --currency CNY --zone Asia/Shanghai' >"$out/ctl.log" 2>&1 ||
        wrong "$1: kaibangctl does not start, see $out/ctl.log"
    as 'kaibang --demo --seed 7 --rehearse-seconds 10 --screenshot shot.png --summary summary.txt' >"$out/window.log" 2>&1 ||
        wrong "$1: the window does not start, see $out/window.log"
    cp "$place/home/seller/shot.png" "$out/" 2>/dev/null || wrong "$1: no picture of the window"
    grep -q . "$place/home/seller/summary.txt" 2>/dev/null || wrong "$1: no summary of the rehearsal"
    (cd "$place" && find home -type f ! -name 'shot.png' -exec sha256sum {} +) | sort >"$out/mine"
    inside "$place" apt-get -q=2 purge -y kaibang >"$out/purge.log" 2>&1 || wrong "$1: it cannot be purged, see $out/purge.log"
    inside "$place" apt-get -q=2 purge -y qt6-qpa-plugins >>"$out/purge.log" 2>&1
    inside "$place" apt-get -q=2 autoremove --purge -y >>"$out/purge.log" 2>&1
    contents "$place" >"$out/after"
    left=$(comm -13 "$out/before" "$out/after" | grep -i kaibang || true)
    [ -z "$left" ] || wrong "$1: left behind: $left"
    (cd "$place" && find home -type f ! -name 'shot.png' -exec sha256sum {} +) | sort | cmp -s - "$out/mine" ||
        wrong "$1: the purge touched what a person made"
    grep -q mine.kaibang "$out/mine" || wrong "$1: the person's ledger was never there"
    echo "$1: installed, started, purged; $(comm -13 "$out/before" "$out/after" | wc -l) files of other packages stay"
    release
}

mkdir -p "$roots"
for suite in "$@"; do
    build "$suite"
    [ -e "$roots/$suite.out/one.deb" ] || continue
    live "$suite"
done
[ $failed = no ]
