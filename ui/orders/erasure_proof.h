// SPDX-FileCopyrightText: 2026 The Kaibang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "buyer_identity.h"
#include "page_part.h"

#include <QStringList>

namespace kaibang {

class HouseholdDesk;

/// What was erased of a buyer, as a page to keep or to hand over: a pseudonym, when, how many rows, their hash, and
/// whether backups made before can still be opened. There is no buyer in it, so it stays when the pane above closes.
class ErasureProof : public PagePart
{
    Q_OBJECT

public:
    ErasureProof(const HouseholdDesk& household, Theme& theme, QWidget* parent = nullptr);

    void setErasure(const BuyerErasure& erasure);
    /// The key of a month was replaced: older backups do not open for it any more.
    void noteClosed(const QString& month);
    /// It could not be replaced now: said, with a way to try again.
    void noteOpen(const QStringList& months);
    /// "receiver, phone, address".
    [[nodiscard]] static QString fieldsText(const BuyerErasure& erasure);

Q_SIGNALS:
    /// The keys of these months are to be replaced once more.
    void againWanted(const QStringList& months);

protected:
    void retranslate() override;

private:
    [[nodiscard]] QStringList lines() const;
    [[nodiscard]] QByteArray pdf() const;
    void chooseFile();

    const HouseholdDesk& m_household;
    QLabel* m_text;
    BuyerErasure m_erasure;
    QStringList m_open;  ///< months whose key is not replaced yet
    QStringList m_later; ///< those of them whose key could not be
    QPushButton* m_again;
};

} // namespace kaibang
