#!/bin/sh
# SPDX-FileCopyrightText: 2026 The Kaibang authors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# Builds the Debian package, has lintian check it, looks whether the programs are hardened, and writes what they are made of
# (SPDX, kaibang_*.spdx.json).   sh packaging/deb/check.sh [BUILD FOLDER]
# With a build folder that is configured already, only packs and checks that. The package stays in out/.
# Exit: 0 no error and no warning; 1 lintian found some; otherwise what the failing step returned.
set -eu
export LANG=C.UTF-8 LC_ALL=C.UTF-8
root=$(CDPATH='' cd -- "$(dirname -- "$0")/../.." && pwd)
build=$root/build/release
[ $# -eq 0 ] || build=$(CDPATH='' cd -- "$1" && pwd)
cd "$root"
[ $# -gt 0 ] || sh packaging/install.sh build package
# Files in the package carry the date of the changelog, and so do the resources in the programs (rcc writes the time of
# each file), so that two builds are alike.
SOURCE_DATE_EPOCH=$(dpkg-parsechangelog -l packaging/deb/changelog -S Timestamp)
export SOURCE_DATE_EPOCH
if [ $# -eq 0 ]; then
    cmake --preset release -DKAIBANG_TESTS=OFF -DKAIBANG_BENCH=OFF -DKAIBANG_UNITY=ON
    cmake --build --preset release
fi
mkdir -p out
umask 022
rm -f "$build"/deb/kaibang_*.deb
(cd "$build" && cpack -G DEB -B "$build/deb")
package=$(find "$build/deb" -maxdepth 1 -name 'kaibang_*.deb')
[ -n "$package" ] || {
    echo "cpack wrote no package." >&2
    exit 3
}
cp -f "$package" out/
desktop-file-validate packaging/deb/io.github.kaibang.Console.desktop
appstreamcli validate --no-net packaging/deb/io.github.kaibang.Console.metainfo.xml
lintian --fail-on error,warning --tag-display-limit 0 "$package" || {
    echo "lintian is not content with $package" >&2
    exit 1
}
python3 tests/package/hardening.py --fortified "$build/kaibang" "$build/kaibangctl"
python3 packaging/deb/sbom.py --package "$package" --out "out/$(basename "$package" .deb).spdx.json" "$build/kaibang" "$build/kaibangctl"
echo "$package: no error, no warning."
