// SPDX-FileCopyrightText: 2026 The Kaibang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace kaibang {

/// A crash leaves no picture of the memory, in which buyers and keys are: no core file (RLIMIT_CORE), none for a crash
/// service either, and no other program of the user may look into this one (PR_SET_DUMPABLE). The first thing that
/// both programs do. KAIBANG_CORE=1 in the environment leaves everything as it is, for who looks for a fault with
/// made-up data.
void forbidCore();

} // namespace kaibang
