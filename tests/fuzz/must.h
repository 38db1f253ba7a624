// SPDX-FileCopyrightText: 2026 The Kaibang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdio>
#include <cstdlib>

/// The control: with KAIBANG_FUZZ_CONTROL set every promise counts as broken, and a run that finds nothing has not
/// looked.
inline bool isControl()
{
    static const bool control = std::getenv("KAIBANG_FUZZ_CONTROL") != nullptr;
    return control;
}

/// Stops the fuzzer, which then keeps the input, where a promise does not hold.
#define KAIBANG_MUST(promise)                                                                                          \
    do {                                                                                                               \
        if (!(promise) || isControl()) {                                                                               \
            std::fprintf(stderr, "broken promise: %s\n", #promise);                                                    \
            std::abort();                                                                                              \
        }                                                                                                              \
    } while (false)
