// SPDX-FileCopyrightText: 2026 The Kaibang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "canonical_cbor.h"
#include "fact_words.h"

#include <QStringList>

namespace kaibang {

/// Reads what facts are made of: words by their place in the bundle's list, ids, instants, amounts. As CborReader the
/// first thing that is wrong sticks.
class WordReader
{
public:
    explicit WordReader(QByteArrayView bytes)
        : m_in(bytes)
    {}

    [[nodiscard]] CborReader& in() { return m_in; }
    /// The list of words. Each is sound and stands there once.
    void words();
    /// One of them; words come in the order of the list when they are first used, so that it has one spelling.
    [[nodiscard]] QString word();
    /// As word(), where an empty one cannot be.
    [[nodiscard]] QString neededWord();
    [[nodiscard]] bool isEveryWordUsed() const { return m_used == m_words.size(); }
    /// A text that stands where it is.
    [[nodiscard]] QString plainText();

    [[nodiscard]] Uid id();
    /// Invalid for null. Facts of one show follow each other: they share its id's bytes.
    [[nodiscard]] Uid optionalId();
    [[nodiscard]] Instant instant() { return {m_in.number(0, FactLimits::instant)}; }
    [[nodiscard]] std::optional<Instant> optionalInstant();
    [[nodiscard]] std::optional<qint64> amount();
    [[nodiscard]] BusinessDay day() { return {static_cast<int>(m_in.number(0, FactLimits::day))}; }

private:
    [[nodiscard]] QByteArrayView idBytes();

    CborReader m_in;
    QStringList m_words;
    qint64 m_used = 0; ///< words that were used so far
    Uid m_lastShow;
};

} // namespace kaibang
