// SPDX-FileCopyrightText: 2026 The Kaibang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "variant_rows.h"

#include "money.h"
#include "tab_order.h"
#include "wording.h"

#include <QGridLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace kaibang {

using namespace Qt::Literals::StringLiterals;

namespace {

bool fail(QLineEdit* field, const QString& words, QString* problem)
{
    field->setFocus();
    field->selectAll();
    *problem = words;
    return false;
}

} // namespace

QList<QWidget*> VariantRows::Row::parts() const
{
    return {name, code, price, floor, low, remove};
}

QList<QLineEdit*> VariantRows::Row::fields() const
{
    return {name, code, price, floor, low};
}

QList<QStringList> VariantRows::typed() const
{
    QList<QStringList> all;
    for (const Row& row : m_rows) {
        QStringList texts;
        for (const QLineEdit* part : row.fields())
            texts += part->text();
        all += texts;
    }
    return all;
}

QList<Variant> VariantRows::known() const
{
    QList<Variant> all;
    for (const Row& row : m_rows)
        all += row.known;
    return all;
}

void VariantRows::bringBack(const QList<Variant>& known, const QList<QStringList>& typed)
{
    load(known, m_currency);
    for (qsizetype row = 0; row < m_rows.size() && row < typed.size(); ++row) {
        const auto parts = m_rows.at(row).fields();
        for (qsizetype i = 0; i < parts.size() && i < typed.at(row).size(); ++i)
            parts.at(i)->setText(typed.at(row).at(i));
    }
}

VariantRows::VariantRows(Theme& theme, QWidget* parent)
    : PagePart(theme, parent)
    , m_grid(new QWidget(this))
    , m_layout(new QGridLayout(m_grid))
{
    auto* column = new QVBoxLayout(this);
    spaced(column);
    column->addWidget(m_grid);
    auto* add = button(u"addVariantButton"_s, QT_TR_NOOP("Add variant"), u"add"_s);
    column->addWidget(add, 0, Qt::AlignLeft);
    m_layout->setContentsMargins(0, 0, 0, 0);
    m_layout->setSpacing(tokens().grid);
    m_layout->setColumnStretch(0, 3);
    m_layout->setColumnStretch(1, 3);
    for (int i = 2; i < 5; ++i)
        m_layout->setColumnStretch(i, 2);
    for (const char* head :
         {QT_TR_NOOP("Variant"), QT_TR_NOOP("Code"), QT_TR_NOOP("Price"), QT_TR_NOOP("Floor"), QT_TR_NOOP("Low at")}) {
        auto* made = label(head, "muted");
        made->setWordWrap(false);
        m_heads.append(made);
    }
    connect(add, &QPushButton::clicked, this, [this] {
        addRow({});
        layOut();
        m_rows.constLast().name->setFocus();
        Q_EMIT edited();
    });
}

void VariantRows::load(const QList<Variant>& variants, const QString& currency)
{
    m_currency = currency;
    for (const Row& row : std::as_const(m_rows))
        for (QWidget* part : row.parts()) {
            part->hide();
            part->deleteLater();
        }
    m_rows.clear();
    for (const Variant& variant : variants)
        if (!variant.archived)
            addRow(variant);
    if (m_rows.isEmpty())
        addRow({});
    layOut();
}

void VariantRows::addRow(const Variant& variant)
{
    const QString number = QString::number(m_rows.size() + 1);
    Row row{variant,
            field(u"variantName"_s + number, QT_TR_NOOP("8 mm white")),
            field(u"variantCode"_s + number),
            field(u"variantPrice"_s + number),
            field(u"variantFloor"_s + number),
            field(u"variantLow"_s + number),
            button(u"variantRemove"_s + number, nullptr, u"remove"_s, "quiet")};
    say(row.name, QT_TR_NOOP("Variant"), Phrase::AccessibleName);
    say(row.code, QT_TR_NOOP("Code"), Phrase::AccessibleName);
    say(row.price, QT_TR_NOOP("Price"), Phrase::AccessibleName);
    say(row.floor, QT_TR_NOOP("Floor"), Phrase::AccessibleName);
    say(row.low, QT_TR_NOOP("Low at"), Phrase::AccessibleName);
    say(row.remove, QT_TR_NOOP("Remove variant"), Phrase::AccessibleName);
    say(row.remove, QT_TR_NOOP("Remove variant"), Phrase::ToolTip);
    row.name->setText(variant.name);
    row.code->setText(variant.code);
    if (variant.uid.isValid() || variant.priceMinor != 0)
        row.price->setText(Wording::amountToEdit(variant.priceMinor, m_currency));
    if (variant.floorMinor)
        row.floor->setText(Wording::amountToEdit(*variant.floorMinor, m_currency));
    if (variant.lowStock > 0)
        row.low->setText(QString::number(variant.lowStock));
    for (QLineEdit* amount : {row.price, row.floor, row.low})
        amount->setAlignment(Qt::AlignRight);
    for (QLineEdit* part : row.fields())
        connect(part, &QLineEdit::textEdited, this, &VariantRows::edited);
    connect(row.remove, &QPushButton::clicked, this, [this, remove = row.remove] { removeRow(remove); });
    m_rows.append(row);
    paintIcons();
}

void VariantRows::removeRow(const QPushButton* remove)
{
    for (qsizetype i = 0; i < m_rows.size(); ++i)
        if (m_rows.at(i).remove == remove) {
            const Row row = m_rows.takeAt(i);
            for (QWidget* part : row.parts()) {
                part->hide();
                part->deleteLater();
            }
            break;
        }
    layOut();
    Q_EMIT edited();
}

void VariantRows::layOut()
{
    for (int i = 0; i < m_heads.size(); ++i)
        m_layout->addWidget(m_heads.at(i), 0, i);
    for (int i = 0; i < m_rows.size(); ++i) {
        const Row& row = m_rows.at(i);
        int column = 0;
        for (QWidget* part : row.parts())
            m_layout->addWidget(part, i + 1, column++);
        row.remove->setEnabled(m_rows.size() > 1);
    }
    if (parentWidget())
        tabInReadingOrder(*parentWidget());
}

bool VariantRows::read(const Row& row, Variant* variant, QString* problem)
{
    *variant = row.known;
    variant->name = row.name->text().trimmed();
    variant->code = row.code->text().trimmed();
    if (variant->code.isEmpty())
        return fail(row.code, tr("Give every variant a code of its own."), problem);
    const auto currency = Currency::fromCode(m_currency);
    const Currency unit = currency.ok() ? currency.value() : Currency();
    const auto price = Money::parse(row.price->text(), unit);
    if (!price.ok() || price.value().minor() < 0)
        return fail(row.price, tr("The price cannot be read. Write it as 59.00."), problem);
    variant->priceMinor = price.value().minor();
    variant->floorMinor.reset();
    if (!row.floor->text().trimmed().isEmpty()) {
        const auto floor = Money::parse(row.floor->text(), unit);
        if (!floor.ok() || floor.value().minor() < 0 || floor.value().minor() > variant->priceMinor)
            return fail(row.floor, tr("The floor price cannot be read or is above the price."), problem);
        variant->floorMinor = floor.value().minor();
    }
    bool whole = true;
    const QString low = row.low->text().trimmed();
    variant->lowStock = low.isEmpty() ? 0 : low.toLongLong(&whole);
    if (!whole || variant->lowStock < 0)
        return fail(row.low, tr("The low-stock level is a whole number."), problem);
    return true;
}

std::optional<QList<Variant>> VariantRows::collect(QString* problem)
{
    QList<Variant> variants;
    for (const Row& row : std::as_const(m_rows)) {
        Variant variant;
        if (!read(row, &variant, problem))
            return std::nullopt;
        for (const Variant& earlier : std::as_const(variants))
            if (earlier.code == variant.code) {
                fail(row.code, tr("Two variants have the same code."), problem);
                return std::nullopt;
            }
        variants.append(variant);
    }
    return variants;
}

} // namespace kaibang
