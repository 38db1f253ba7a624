#!/bin/sh
# SPDX-FileCopyrightText: 2026 The Kaibang authors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# Fuzzes what comes from outside with libFuzzer, AddressSanitizer and UndefinedBehaviorSanitizer.
#   sh tests/fuzz/run.sh [SECONDS [TARGET…]]        SECONDS for each target, 20 without it
# Corpora grow in build/fuzz/corpus and begin with the sample files. What breaks a promise is kept in out/fuzz and
# becomes a test. Exit: 0 nothing found, 1 something, 77 no clang with libFuzzer here.
set -eu
export LANG=C.UTF-8 LC_ALL=C.UTF-8
root=$(CDPATH='' cd -- "$(dirname -- "$0")/../.." && pwd)
cd "$root"
seconds=${1:-20}
[ $# -eq 0 ] || shift
targets=${*:-export_file statement_file csv_table xlsx_table zip_archive export_profile cloud_event http_request shop_order chat_frame bundle_file settings_file ledger_file}
command -v clang++-14 >/dev/null || { echo "SKIPPED: clang++-14 is missing"; exit 77; }
cmake --preset fuzz >/dev/null
# shellcheck disable=SC2086  # one word per target is meant
programs=$(printf ' fuzz_%s' $targets)
case $targets in *bundle_file*) programs="$programs bundle_seeds" ;; esac
# shellcheck disable=SC2086  # one word per program is meant
cmake --build --preset fuzz --target $programs
code=0
for target in $targets; do
    corpus=build/fuzz/corpus/$target
    mkdir -p "$corpus" out/fuzz
    case $target in
    export_file | csv_table)
        for sample in tests/data/taobao/*.csv tests/data/douyin/*.csv tests/data/kuaishou/*.csv tests/data/wechat_channels/*.csv \
            tests/data/pinduoduo/*.csv; do
            cp "$sample" "$corpus/$(echo "$sample" | tr / -)"
        done ;;
    # The first byte chooses the form.
    statement_file) for sample in tests/data/alipay/*.csv tests/data/douyin/settlement*.csv; do
            { printf '\377'; cat "$sample"; } >"$corpus/$(echo "$sample" | tr / -)"
        done
        printf '\0%s\n' '1,2,T200P35153131473290001,a,2026-09-01 10:00:00,b,38.90,0' >"$corpus/row" ;;
    export_profile) cp resources/profiles/*.json "$corpus" ;;
    # The first byte chooses the part.
    xlsx_table) printf '\0<row r="1"><c r="A1" t="inlineStr"><is><t>a</t></is></c><c s="1"><v>46287.5</v></c></row>' >"$corpus/sheet"
        printf '\1<si><t>a</t></si><si><r><t>b</t></r><rPh><t>c</t></rPh></si>' >"$corpus/shared"
        printf '\2<numFmts><numFmt numFmtId="164" formatCode="yyyy"/></numFmts><cellXfs><xf numFmtId="164"/></cellXfs>' >"$corpus/styles" ;;
    zip_archive) python3 -c 'import sys, zipfile
with zipfile.ZipFile(sys.argv[1], "w", zipfile.ZIP_DEFLATED) as z:
    z.write("tests/data/kuaishou/orders.csv", "\u8ba2\u5355.csv"); z.writestr("b.txt", "x" * 5000)' "$corpus/two.zip" ;;
    # The first byte chooses the form.
    cloud_event) { printf '\0'; cat tests/data/intake/cloudevents_order.json; } >"$corpus/single"
        { printf '\1['; cat tests/data/intake/cloudevents_order.json; printf ']'; } >"$corpus/batch" ;;
    shop_order) cp tests/data/shopify/*.json tests/data/mercadolibre/*.json tests/data/tiktok/*.json "$corpus" ;;
    http_request) printf '\7POST /events HTTP/1.1\r\nHost: x\r\nContent-Length: 2\r\n\r\n{}GET /health HTTP/1.1\r\n\r\n' >"$corpus/two"
        printf '\3POST / HTTP/1.1\r\nTransfer-Encoding: chunked\r\n\r\n2\r\n{}\r\n0\r\n\r\n' >"$corpus/chunked" ;;
    # The first byte chooses the form.
    bundle_file) ./build/fuzz/tests/fuzz/bundle_seeds "$corpus" ;;
    # The first byte chooses the form.
    settings_file) printf '\0[General]\nlanguage=es_MX\nkeys\\next=Space\nkeys\\flash=Space\ntextSize=9\nvolume=-3\n' >"$corpus/settings"
        printf '\1{"kaibang":"sign","name":"a","line":"b","layout":{"product":{"x":99999,"size":1}}}' >"$corpus/sign"
        printf '\2[{"when":"product","which":"x","scene":"y"},{"when":"otherwise","scene":"z"}]' >"$corpus/scenes" ;;
    # Five bytes a damage, and nothing but damages: the sound ledger comes by name.
    ledger_file) KAIBANG_FUZZ_LEDGER=$(find tests/data/ledgers -name 'v*.kaibang' | sort -V | tail -1) && export KAIBANG_FUZZ_LEDGER
        printf '\0\0\20\0\1' >"$corpus/head" && printf '\1\0\0\377\0\0\120\0\3\377' >"$corpus/pages" ;;
    # An even first byte is JSON, an odd one IRC, cut into pieces of half of it.
    chat_frame) while IFS= read -r line; do n=$((${n:-0} + 1)); printf '\0%s' "$line" >"$corpus/json$n"; done <<END
$(cat tests/data/chat/ssn_messages.jsonl tests/data/chat/barrage.jsonl)
END
        { printf '\11'; cat tests/data/chat/twitch_irc.txt; } >"$corpus/irc" ;;
    esac
    echo "fuzzing $target for $seconds s"
    ./build/fuzz/tests/fuzz/fuzz_"$target" -max_total_time="$seconds" -max_len=65536 -timeout=10 -print_final_stats=1 \
        -artifact_prefix=out/fuzz/"$target"- "$corpus" >out/fuzz/"$target".log 2>&1 || code=1
    grep -E 'number_of_executed_units|SUMMARY|broken promise' out/fuzz/"$target".log || true
done
exit $code
