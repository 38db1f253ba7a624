// SPDX-FileCopyrightText: 2026 The Kaibang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringView>
#include <type_traits>

namespace kaibang {

/// A buyer as viewers may see one. The only way to have one is to let it mask a name or shorten an order's number, so
/// whatever is handed in, the full name cannot come out again; there is no way to put a text into it as it is. A card
/// that tells of a buyer takes this type and no QString.
class MaskedName
{
public:
    /// Nobody.
    MaskedName() = default;

    /// First and last grapheme with "***" between; one grapheme gives "x**", no name "***". A name that is masked
    /// already stays as it is.
    [[nodiscard]] static MaskedName ofName(QStringView displayName);
    /// "#" and the last `digits` characters (at most six) of an order's number, for orders that come without a name.
    [[nodiscard]] static MaskedName ofOrder(QStringView orderId, int digits = 6);

    [[nodiscard]] const QString& text() const { return m_text; }
    [[nodiscard]] bool isEmpty() const { return m_text.isEmpty(); }

    friend bool operator==(const MaskedName&, const MaskedName&) = default;

private:
    explicit MaskedName(QString masked)
        : m_text(std::move(masked))
    {}

    QString m_text;
};

static_assert(!std::is_constructible_v<MaskedName, QString> && !std::is_constructible_v<MaskedName, QStringView> &&
                  !std::is_constructible_v<MaskedName, const char16_t*> && !std::is_assignable_v<MaskedName&, QString>,
              "a buyer's name comes onto the picture masked or not at all");

} // namespace kaibang
