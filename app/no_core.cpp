// SPDX-FileCopyrightText: 2026 The Kaibang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "no_core.h"

#include <cstdlib>
#include <cstring>
#include <sys/prctl.h>
#include <sys/resource.h>

namespace kaibang {

void forbidCore()
{
    const char* wanted = std::getenv("KAIBANG_CORE");
    if (wanted && std::strcmp(wanted, "1") == 0)
        return;
    const rlimit none{0, 0};
    ::setrlimit(RLIMIT_CORE, &none);
#if !defined(__SANITIZE_ADDRESS__) // its search for leaks has to look into the program
    ::prctl(PR_SET_DUMPABLE, 0, 0, 0, 0);
#endif
}

} // namespace kaibang
