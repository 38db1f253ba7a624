// SPDX-FileCopyrightText: 2026 The Kaibang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QImage>
#include <QString>
#include <QStringList>
#include <optional>

namespace kaibang {

/// What the card on the picture says. All text comes ready for viewers (translated, money formatted); nothing about a
/// buyer belongs here. An empty title means no card.
struct ProductCard
{
    QString title;
    QString price;
    QString left;                       ///< what is left, for example "3 left"; may be empty
    QString flash;                      ///< a short call above the card, for example "Last one"; may be empty
    std::optional<qint64> flashUntilMs; ///< UTC; counted down behind the call, second by second, on the picture itself
    QString flashLeft;                  ///< behind the countdown, for example "4 at this price"; may be empty
    QImage picture;
    QColor accent = QColor(0xF2, 0xC1, 0x4E); ///< price and edge
    QColor flashAccent = QColor(0xD9, 0x4F, 0x3D);

    friend bool operator==(const ProductCard&, const ProductCard&) = default;
};

/// What viewers are told about something on a card of many lines, such as what openings can give. All text comes ready
/// for viewers; nothing about a buyer belongs here. An empty title means no card.
struct InfoCard
{
    QString title;
    QStringList lines; ///< one paragraph each; too many for the picture are cut with an ellipsis
    QString foot;      ///< small, below the lines
    QColor accent = QColor(0xF2, 0xC1, 0x4E);

    friend bool operator==(const InfoCard&, const InfoCard&) = default;
};

/// What viewers see while there is no picture: a calm plain page with at most two lines.
struct Slate
{
    QString title;
    QString detail;
    QColor background = QColor(0x2B, 0x30, 0x38);
    QColor ink = QColor(0xE8, 0xE6, 0xE1);

    friend bool operator==(const Slate&, const Slate&) = default;
};

} // namespace kaibang
