// SPDX-FileCopyrightText: 2026 The Kaibang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ledger.h"

namespace kaibang {

/// Names under which the village knows the orders, shows and openings of a household: BLAKE2b, 16 bytes, keyed with a
/// random secret of this ledger, of the kind of thing and its id. The same thing has the same name in every bundle, and
/// nobody without the ledger can tell which one it is, not even who knows the platform's number of an order.
class Pseudonyms
{
public:
    enum class Kind : char { Order = 'o', Show = 's', Opening = 'p' };

    /// Those of this ledger. The secret is made when there is none, which needs a ledger that may be written.
    static Result<Pseudonyms> of(Ledger& ledger);

    /// Invalid for an invalid uid.
    [[nodiscard]] Uid name(Kind kind, const Uid& uid) const;

private:
    explicit Pseudonyms(QByteArray secret)
        : m_secret(std::move(secret))
    {}
    QByteArray m_secret;
};

} // namespace kaibang
