// SPDX-FileCopyrightText: 2026 The Kaibang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "opening_result_row.h"

#include "opening_words.h"
#include "theme.h"
#include "wording.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>

namespace kaibang {

using namespace Qt::Literals::StringLiterals;

OpeningResultRow::OpeningResultRow(Theme& theme, QWidget* parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_row(new QHBoxLayout(this))
{
    setObjectName(u"openingResult"_s);
    m_row->setContentsMargins(0, 0, 0, 0);
    m_row->setSpacing(theme.tokens().grid);
}

OpeningResultRow::Field OpeningResultRow::makeField(const QString& name)
{
    auto* box = new QWidget(this);
    box->setAttribute(Qt::WA_StyledBackground);
    Field field{box, new QLabel(box), new QLabel(box)};
    field.value->setObjectName(name);
    Theme::setRole(field.name, "muted");
    Theme::setRole(field.value, "amount");
    field.name->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    field.name->setAlignment(Qt::AlignCenter);
    field.value->setAlignment(Qt::AlignCenter);
    const int gap = m_theme.tokens().grid;
    auto* column = new QVBoxLayout(box);
    column->setContentsMargins(gap, gap, gap, gap);
    column->setSpacing(0);
    column->addWidget(field.name);
    column->addWidget(field.value);
    m_row->addWidget(box, 1);
    return field;
}

void OpeningResultRow::setResult(const Disclosure& card, const std::optional<QString>& typed)
{
    if (card.grades.size() != m_card.grades.size() || m_fields.isEmpty()) {
        for (const Field& field : std::as_const(m_fields))
            delete field.box;
        m_fields.clear();
        for (qsizetype i = 0; i < card.grades.size(); ++i)
            m_fields.append(makeField(u"gradeCount%1"_s.arg(i + 1)));
        m_fields.append(makeField(u"bestSize"_s));
    }
    m_card = card;
    m_typed = typed;
    refresh();
}

void OpeningResultRow::show(const Field& field, const QString& name, const QString& value, bool isCurrent)
{
    field.name->setToolTip(name);
    fitName(field);
    field.value->setText(value);
    Theme::setRole(field.box, isCurrent ? "fieldNow" : "field");
}

// Of a name that does not fit the beginning is seen, which is the grade.
void OpeningResultRow::fitName(const Field& field)
{
    field.name->setText(
        field.name->fontMetrics().elidedText(field.name->toolTip(), Qt::ElideRight, field.name->width()));
}

void OpeningResultRow::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    m_row->activate();
    for (const Field& field : std::as_const(m_fields)) {
        field.box->layout()->activate();
        fitName(field);
    }
}

void OpeningResultRow::refresh()
{
    if (m_fields.isEmpty())
        return;
    const OpeningEntry entry(m_card.entryWay, OpeningEntry::gradesOf(m_card), m_typed.value_or(QString()));
    const bool isOpen = m_typed.has_value();
    const bool hasCursor = isOpen && (m_card.entryWay == EntryWay::Counts || !m_typed->isEmpty());
    for (qsizetype i = 0; i < m_card.grades.size(); ++i) {
        const QString& grade = m_card.grades.at(i).name;
        const QString name =
            m_card.entryWay == EntryWay::OneByOne ? u"%1  %2"_s.arg(Wording::count(i + 1), grade) : grade;
        show(m_fields.at(i), name, isOpen ? Wording::count(entry.counts().at(i)) : u"–"_s,
             hasCursor && entry.field() == i);
    }
    show(m_fields.constLast(), tr("best size  *"),
         entry.bestTenths() ? OpeningWords::sizeText(*entry.bestTenths()) : u"–"_s, isOpen && entry.isAtSize());
}

void OpeningResultRow::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        refresh();
    QWidget::changeEvent(event);
}

} // namespace kaibang
