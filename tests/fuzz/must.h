// SPDX-FileCopyrightText: 2026 The Kaibang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdio>
#include <cstdlib>

/// Stops the fuzzer, which then keeps the input, where a promise does not hold.
#define KAIBANG_MUST(promise)                                                                                          \
    do {                                                                                                               \
        if (!(promise)) {                                                                                              \
            std::fprintf(stderr, "broken promise: %s\n", #promise);                                                    \
            std::abort();                                                                                              \
        }                                                                                                              \
    } while (false)
