// SPDX-FileCopyrightText: 2026 The Kaibang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "day_facts.h"
#include "village_ledger.h"

#include <QHash>

namespace kaibang {

/// The numbers that a village ledger has for words that come again and again: channels, products, things, lots. Asks
/// each once; it must not outlive the transaction it was made in, since a rollback takes new numbers back.
class VillageWords
{
public:
    explicit VillageWords(Database& database)
        : m_database(database)
    {}

    struct Item
    {
        qint64 item = 0, product = 0;
    };
    [[nodiscard]] qint64 channel(const QString& code, bool isOnline);
    [[nodiscard]] Item item(const FactLine& line);
    [[nodiscard]] Item item(const FactStock& stock);
    [[nodiscard]] qint64 lot(const QString& farm, const QString& lot);

private:
    qint64 product(const FactLine& line);

    Database& m_database;
    QHash<QString, qint64> m_channels, m_lots;
    QHash<QString, Item> m_items;
};

} // namespace kaibang
