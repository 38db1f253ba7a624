// SPDX-FileCopyrightText: 2026 The Kaibang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "order_source.h"

namespace kaibang {

void OrderSource::lookAgain(const QStringList&, PollAnswer answer)
{
    answer(PollReply{});
}

} // namespace kaibang
