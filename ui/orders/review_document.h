// SPDX-FileCopyrightText: 2026 The Kaibang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "order_summary.h"
#include "result.h"
#include "theme.h"

#include <QCoreApplication>

namespace kaibang {

/// A show's review as text: the same words on screen and on paper. Totals are the sums of the rows under them.
class ReviewDocument
{
    Q_DECLARE_TR_FUNCTIONS(kaibang::ReviewDocument)

public:
    /// Times are shown in `zone`.
    ReviewDocument(const ShowReview& review, const ThemeTokens& tokens, const QTimeZone& zone);

    /// "Evening pearls", then when it was and how long it took.
    [[nodiscard]] QString heading() const;
    [[nodiscard]] QString subheading() const;
    [[nodiscard]] QString totalsHtml() const;
    [[nodiscard]] QString itemsHtml() const;
    /// Prices for a short time and what they sold; empty without one.
    [[nodiscard]] QString flashHtml() const;
    /// Counts for each grade and lot, and their sums.
    [[nodiscard]] QString openingsHtml() const;
    [[nodiscard]] QString shortHtml() const;
    [[nodiscard]] QString ranOutHtml() const;
    [[nodiscard]] QString notedHtml() const;
    /// How far each source's word reaches, what it did not tell, and what waits for a person.
    [[nodiscard]] QString completenessHtml() const;

    /// A4 pages with everything and the chart.
    [[nodiscard]] QByteArray pdf(const QFont& font) const;

private:
    [[nodiscard]] QString cell(const QString& text, const char* align = "left") const;
    [[nodiscard]] QString head(const QString& text, const char* align = "left") const;

    const ShowReview& m_review;
    const ThemeTokens& m_tokens;
    QTimeZone m_zone;
};

} // namespace kaibang
