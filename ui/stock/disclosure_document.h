// SPDX-FileCopyrightText: 2026 The Kaibang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "opening.h"
#include "result.h"

#include <QCoreApplication>
#include <QList>
#include <QString>
#include <QTimeZone>
#include <utility>

class QFont;
class QPrinter;

namespace kaibang {

/// A disclosure card in words: the same on the picture, on screen and on paper. Names no buyer.
class DisclosureDocument
{
    Q_DECLARE_TR_FUNCTIONS(kaibang::DisclosureDocument)

public:
    /// `title` is the product's name, `zone` the household's: the card is dated by the day there.
    DisclosureDocument(const Disclosure& card, const OpeningTotals& soFar, const QString& title,
                       const QString& currency, const QTimeZone& zone);

    [[nodiscard]] QString heading() const;
    /// What a buyer is told, one fact each: its name and its text.
    [[nodiscard]] QList<std::pair<QString, QString>> facts() const;
    /// Version and date.
    [[nodiscard]] QString foot() const;
    [[nodiscard]] QString html() const;

    /// One A4 page.
    [[nodiscard]] QByteArray pdf(const QFont& font) const;
    void print(QPrinter& printer, const QFont& font) const;

private:
    const Disclosure& m_card;
    const OpeningTotals& m_soFar;
    QString m_title, m_currency;
    QTimeZone m_zone;
};

} // namespace kaibang
