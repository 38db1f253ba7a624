// SPDX-FileCopyrightText: 2026 The Kaibang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ledger.h"
#include "settlement.h"

#include <QList>

namespace kaibang {

/// What the platforms' statements tell, and what a person decided about it. Store thread, inside its transactions.
class SettlementStore
{
public:
    explicit SettlementStore(Ledger& ledger)
        : m_ledger(ledger)
        , m_database(ledger.database())
    {}

    /// A statement as it came in.
    struct FileMark
    {
        qint64 import = 0; ///< row id of the import that brings it
        QByteArray sha256; ///< of its bytes
        QString name, kind, source;
        QString shopId = QStringLiteral("main");
    };
    /// Opens the file for its lines. nullopt when the very same file stands already: it tells nothing new.
    Result<std::optional<qint64>> beginFile(const FileMark& file);

    enum class Added {
        New,
        Known,   ///< another file has told it
        Conflict ///< the platform's number is known with other amounts: refused
    };
    /// One answer a line, in order.
    Result<QList<Added>> add(qint64 file, const QString& shopId, const QList<SettlementLine>& lines);

    /// Takes back the statements that an import brought. Lines that another file tells stay. Returns how many lines
    /// count no longer.
    Result<int> undoImport(qint64 import);

    /// Keeps that a person has accepted the gap of an order, in place of an earlier word. Invalid without a reason.
    Result<Done> accept(const SettlementOrder& order, qint64 gap, const QString& because);
    /// NotFound when nothing was accepted.
    Result<Done> undoAccept(const SettlementOrder& order);

private:
    Result<Added> addOne(qint64 file, const QString& shopId, const SettlementLine& line);

    Ledger& m_ledger;
    Database& m_database;
};

} // namespace kaibang
