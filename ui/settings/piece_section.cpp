// SPDX-FileCopyrightText: 2026 The Kaibang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "piece_section.h"

#include "household_desk.h"
#include "money.h"
#include "piece_desk.h"
#include "text.h"
#include "wording.h"

#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <optional>

namespace kaibang {

using namespace Qt::Literals::StringLiterals;

namespace {

// A comma of any width separates.
QStringList entries(const QString& text)
{
    QString plain = text;
    plain.replace(u'，', u',').replace(u'、', u',').replace(u'；', u',').replace(u';', u',');
    QStringList parts;
    for (const QString& part : plain.split(u',', Qt::SkipEmptyParts))
        if (!part.trimmed().isEmpty())
            parts.append(part.trimmed());
    return parts;
}

std::optional<QList<qint64>> readPrices(const QString& text, const QString& currency)
{
    const auto known = Currency::fromCode(currency);
    QList<qint64> prices;
    for (const QString& part : entries(text)) {
        const auto price = Money::parse(normalizedWidth(part), known.ok() ? known.value() : Currency());
        if (!price.ok() || price.value().minor() < 1)
            return std::nullopt;
        prices.append(price.value().minor());
    }
    return prices;
}

} // namespace

PieceSection::PieceSection(PieceDesk& pieces, HouseholdDesk& household, Theme& theme, QWidget* parent)
    : SetupSection(theme, parent)
    , m_pieces(pieces)
    , m_household(household)
    , m_grades(field(u"presetGrades"_s))
    , m_sizes(field(u"presetSizes"_s))
    , m_prices(field(u"presetPrices"_s))
    , m_problem(freeLabel(u"presetProblem"_s, "error"))
{
    head(QT_TR_NOOP("One-off pieces"),
         QT_TR_NOOP("While you make a piece on the Show page, the digits 1 to 9 choose from these, in this order. "
                    "Separate them by commas."));
    auto* go = button(u"savePresetsButton"_s, QT_TR_NOOP("Save"), u"check"_s, "primary");
    column()->addWidget(labelled(QT_TR_NOOP("Grades"), m_grades));
    column()->addWidget(labelled(QT_TR_NOOP("Sizes"), m_sizes));
    column()->addWidget(labelled(QT_TR_NOOP("Prices"), m_prices));
    column()->addWidget(m_problem);
    buttons({go});
    column()->addStretch();
    m_problem->hide();
    connect(go, &QPushButton::clicked, this, &PieceSection::save);
    for (QLineEdit* part : {m_grades, m_sizes, m_prices})
        connect(part, &QLineEdit::returnPressed, this, &PieceSection::save);
    connect(&m_pieces, &PieceDesk::presetsChanged, this, &PieceSection::show);
}

void PieceSection::refresh()
{
    await(m_pieces.presets(), [this](const PiecePresets& presets) { show(presets); });
}

void PieceSection::show(const PiecePresets& presets)
{
    m_known = presets;
    m_grades->setText(presets.grades.join(u", "_s));
    m_sizes->setText(presets.sizes.join(u", "_s));
    QStringList prices;
    for (const qint64 minor : presets.pricesMinor)
        prices.append(Wording::amountToEdit(minor, m_household.current().currency));
    m_prices->setText(prices.join(u", "_s));
}

void PieceSection::save()
{
    const auto prices = readPrices(m_prices->text(), m_household.current().currency);
    const PiecePresets wanted{entries(m_grades->text()), entries(m_sizes->text()), prices.value_or(QList<qint64>())};
    const bool sound = prices && !wanted.grades.isEmpty() && !wanted.sizes.isEmpty() && !prices->isEmpty();
    m_problem->setVisible(!sound);
    if (!sound) {
        m_problem->setText(prices ? tr("Write at least one grade, size and price.")
                                  : tr("A price cannot be read. Write them as 99, 199.50, 380."));
        return;
    }
    await(m_pieces.setPresets(wanted), [this, before = m_known] {
        tell(tr("The digits mean these from now on."), tr("Undo"),
             [this, before] { await(m_pieces.setPresets(before), [] {}); });
    });
}

} // namespace kaibang
