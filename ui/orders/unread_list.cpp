// SPDX-FileCopyrightText: 2026 The Kaibang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "unread_list.h"

#include "order_desk.h"
#include "wording.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QVBoxLayout>

namespace kaibang {

using namespace Qt::Literals::StringLiterals;

UnreadList::UnreadList(OrderDesk& orders, Theme& theme, QWidget* parent)
    : PagePart(theme, parent)
    , m_orders(orders)
    , m_list(new QListWidget(this))
    , m_empty(label(QT_TR_NOOP("Every row of every file and delivery could be read."), "muted"))
    , m_done(button(u"unreadDone"_s, QT_TR_NOOP("Done with this"), u"check"_s))
    , m_allDone(button(u"unreadAllDone"_s, QT_TR_NOOP("Done with all")))
{
    m_list->setObjectName(u"unreadView"_s);
    m_list->setWordWrap(true);
    auto* bar = new QHBoxLayout;
    spaced(bar);
    bar->addStretch();
    bar->addWidget(m_allDone);
    bar->addWidget(m_done);
    auto* column = new QVBoxLayout(this);
    spaced(column);
    column->addWidget(label(QT_TR_NOOP("These rows made no order. Look them up where they came from, and enter by hand "
                                       "what is missing."),
                            "muted"));
    column->addWidget(m_empty);
    column->addWidget(m_list, 1);
    column->addStretch();
    column->addLayout(bar);
    connect(m_done, &QPushButton::clicked, this, [this] {
        if (const int row = m_list->currentRow(); row >= 0 && row < m_rows.size())
            finish({m_rows.at(row).id});
    });
    connect(m_allDone, &QPushButton::clicked, this, [this] {
        QList<qint64> all;
        for (const UnreadRow& row : std::as_const(m_rows))
            all.append(row.id);
        finish(all);
    });
    connect(&m_orders, &OrderDesk::waitingChanged, this, [this] {
        if (isVisible())
            refresh();
    });
}

void UnreadList::retranslate()
{
    m_list->setAccessibleName(tr("Rows that could not be read"));
    fill();
}

void UnreadList::refresh()
{
    await(m_orders.unreadRows(), [this](const QList<UnreadRow>& rows) {
        m_rows = rows;
        fill();
        Q_EMIT countChanged(static_cast<int>(rows.size()));
    });
}

void UnreadList::fill()
{
    const int row = m_list->currentRow();
    m_list->clear();
    for (const UnreadRow& unread : std::as_const(m_rows)) {
        //: a file or a source, then the number of a row in it
        const QString place =
            unread.problem.row > 0
                ? tr("%1, row %2").arg(Wording::placeText(unread.place), Wording::count(unread.problem.row))
                : Wording::placeText(unread.place);
        m_list->addItem(
            u"%1 · %2\n%3"_s.arg(place, Wording::timeText(unread.at, zone()), Wording::problemText(unread.problem)));
    }
    m_list->setVisible(!m_rows.isEmpty());
    m_empty->setVisible(m_rows.isEmpty());
    for (QPushButton* each : {m_done, m_allDone})
        each->setEnabled(!m_rows.isEmpty());
    if (!m_rows.isEmpty())
        m_list->setCurrentRow(std::clamp(row, 0, static_cast<int>(m_rows.size()) - 1));
}

void UnreadList::finish(const QList<qint64>& rows)
{
    await(m_orders.setUnreadDone(rows, true), [this, rows] {
        tell(tr("%n row(s) put away.", nullptr, static_cast<int>(rows.size())), tr("Undo"),
             [this, rows] { await(m_orders.setUnreadDone(rows, false), [this] { refresh(); }); });
        refresh();
    });
}

} // namespace kaibang
