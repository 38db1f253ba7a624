#!/bin/sh
# SPDX-FileCopyrightText: 2026 The Kaibang authors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# printer_path.sh PROGRAM: a print server of the test's own (CUPS, on a socket in a folder of its own), with a queue that
# writes what it gets into a file; then PROGRAM, which prints. 77 means skipped.
set -u
program=$1
PATH=$PATH:/usr/sbin
export QT_QPA_PLATFORM=offscreen LC_ALL=C.UTF-8
command -v cupsd >/dev/null && command -v lpadmin >/dev/null || { echo "SKIPPED: no print server (cups-daemon, cups-client)"; exit 77; }
command -v pdfinfo >/dev/null || { echo "SKIPPED: no pdfinfo (poppler-utils)"; exit 77; }
work=$(mktemp -d)
server=
finish() {
    [ -z "$server" ] || { kill "$server"; wait "$server"; } 2>/dev/null
    [ "$1" = 0 ] || cat "$work/log" 2>/dev/null | tail -20
    rm -rf "$work"
    exit "$1"
}
trap 'finish 1' INT TERM
# The printer: what it is sent is its paper. Of this mode the server runs it as itself.
mkdir -p "$work/bin/backend" "$work/bin/filter"
cat >"$work/bin/backend/paper" <<'SH'
#!/bin/sh
[ $# -ge 5 ] || { echo 'direct paper:/ "Paper" "A file that stands for paper"'; exit 0; }
out=${DEVICE_URI#paper:}
cat "${6:--}" >"$out.part" && mv "$out.part" "$out"
SH
chmod 0700 "$work/bin/backend/paper"
ln -s /usr/lib/cups/daemon "$work/bin/daemon"
mkdir -p "$work/root" "$work/spool/tmp" "$work/cache" "$work/state"
cat >"$work/cups-files.conf" <<CONF
ServerBin $work/bin
ServerRoot $work/root
RequestRoot $work/spool
TempDir $work/spool/tmp
CacheDir $work/cache
StateDir $work/state
AccessLog $work/access
ErrorLog $work/log
PageLog $work/pages
SystemGroup $(id -gn)
CONF
cat >"$work/cupsd.conf" <<CONF
LogLevel info
Listen $work/socket
Browsing No
WebInterface No
DefaultAuthType None
<Location />
  Order allow,deny
  Allow all
</Location>
<Policy default>
  <Limit All>
    Order deny,allow
  </Limit>
</Policy>
CONF
cupsd -f -c "$work/cupsd.conf" -s "$work/cups-files.conf" >"$work/out" 2>&1 &
server=$!
export CUPS_SERVER="$work/socket"
for _ in $(seq 50); do
    [ -S "$work/socket" ] && lpstat -r >/dev/null 2>&1 && break
    sleep 0.2
done
lpadmin -p labels -E -v "paper:$work/paper.pdf" -m raw 2>"$work/said" || { cat "$work/said" "$work/out"; finish 1; }
timeout 120 "$program" "$work/paper.pdf"
code=$?
# The control: with the server gone nothing is printed, and that is told.
kill "$server" && wait "$server" 2>/dev/null
server=
if timeout 60 "$program" "$work/paper.pdf" >"$work/control" 2>&1; then
    echo "FAILED: the control printed without a printer"
    code=1
fi
finish $code
