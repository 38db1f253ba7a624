#!/bin/sh
# SPDX-FileCopyrightText: 2026 The Kaibang authors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# shopify_api.sh TEST_PROGRAM PEER FOLDER: Shopify's own library against our signatures. It is installed into FOLDER, once;
# where npm is missing or cannot install, this says so and is skipped (77).
set -eu
program=$1 peer=$2 folder=$3
if ! command -v npm >/dev/null || ! command -v node >/dev/null; then
    echo "SKIPPED: npm and node are not installed"
    exit 77
fi
mkdir -p "$folder"
cp "$peer/package.json" "$peer/package-lock.json" "$peer/validate.mjs" "$folder"
if [ ! -d "$folder/node_modules/@shopify/shopify-api" ] &&
    ! (cd "$folder" && npm ci --no-audit --no-fund --ignore-scripts >npm.log 2>&1); then
    echo "SKIPPED: npm cannot install @shopify/shopify-api:"
    tail -n 3 "$folder/npm.log"
    exit 77
fi
KAIBANG_SHOPIFY_API=$folder exec "$program" --gtest_filter='ShopifyApi.*'
