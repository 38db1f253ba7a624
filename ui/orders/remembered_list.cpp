// SPDX-FileCopyrightText: 2026 The Kaibang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "remembered_list.h"

#include "order_desk.h"
#include "wording.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QVBoxLayout>

namespace kaibang {

using namespace Qt::Literals::StringLiterals;

RememberedList::RememberedList(OrderDesk& orders, Theme& theme, QWidget* parent)
    : PagePart(theme, parent)
    , m_orders(orders)
    , m_list(new QListWidget(this))
    , m_empty(label(QT_TR_NOOP("Nothing yet. What you say of an unknown line is kept here."), "muted"))
    , m_forget(button(u"rememberedForget"_s, QT_TR_NOOP("Forget this answer"), u"undo"_s))
{
    m_list->setObjectName(u"rememberedView"_s);
    m_list->setWordWrap(true);
    auto* bar = new QHBoxLayout;
    spaced(bar);
    bar->addStretch();
    bar->addWidget(m_forget);
    auto* column = new QVBoxLayout(this);
    spaced(column);
    column->addWidget(label(QT_TR_NOOP("A forgotten answer gives back what orders that are not packed took by it; they "
                                       "wait for a new one."),
                            "muted"));
    column->addWidget(m_empty);
    column->addWidget(m_list, 1);
    column->addStretch();
    column->addLayout(bar);
    connect(m_forget, &QPushButton::clicked, this, &RememberedList::forget);
    connect(&m_orders, &OrderDesk::waitingChanged, this, [this] {
        if (isVisible())
            refresh();
    });
}

void RememberedList::retranslate()
{
    m_list->setAccessibleName(tr("Remembered answers"));
    fill();
}

void RememberedList::refresh()
{
    await(m_orders.rememberedRules(), [this](const QList<RememberedRule>& rules) {
        m_rules = rules;
        fill();
        Q_EMIT countChanged(static_cast<int>(rules.size()));
    });
}

void RememberedList::fill()
{
    const int row = m_list->currentRow();
    m_list->clear();
    for (const RememberedRule& known : std::as_const(m_rules)) {
        const QString words = known.rule.words.split(u'\n', Qt::SkipEmptyParts).join(u" · "_s);
        const QString item =
            known.rule.units == 1 ? known.itemName : u"%1 × %2"_s.arg(known.itemName, Wording::count(known.rule.units));
        //: words of a source, then the product they stand for
        m_list->addItem(tr("“%1” is %2").arg(words, item) + u'\n' + Wording::sourceText(known.rule.source) + u" · "_s +
                        Wording::timeText(known.confirmedAt, zone()));
    }
    m_list->setVisible(!m_rules.isEmpty());
    m_empty->setVisible(m_rules.isEmpty());
    m_forget->setEnabled(!m_rules.isEmpty());
    if (!m_rules.isEmpty())
        m_list->setCurrentRow(std::clamp(row, 0, static_cast<int>(m_rules.size()) - 1));
}

void RememberedList::forget()
{
    const RememberedRule known = m_rules.value(m_list->currentRow());
    if (known.rule.words.isEmpty())
        return;
    await(m_orders.forgetRule(known.rule), [this, known](const QList<OrderOutcome>& changed) {
        tell(tr("Forgotten. %n order(s) wait for an answer again.", nullptr, static_cast<int>(changed.size())),
             tr("Undo"), [this, known] { await(m_orders.confirmRule(known.rule), [this] { refresh(); }); });
        refresh();
    });
}

} // namespace kaibang
