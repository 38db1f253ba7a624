// SPDX-FileCopyrightText: 2026 The Kaibang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "village_part.h"

#include <QTimer>
#include <functional>

class QTableView;

namespace kaibang {

class ExpectedModel;

/// Who streams on a day, with the minutes they plan; a tick is kept at once. The list of a week ago is one key away.
class ExpectedPane : public VillagePart
{
    Q_OBJECT

public:
    explicit ExpectedPane(Theme& theme, QWidget* parent = nullptr);

    void setDay(BusinessDay day);
    void refresh();

Q_SIGNALS:
    void closed();

protected:
    void deskSet() override;
    void retranslate() override;
    void restyle() override;
    void showEvent(QShowEvent* event) override;

private:
    void follow();
    void save();
    void saveNow();
    /// Writes what was ticked a moment ago: an undo brings back what was there, those ticks among it.
    void flush();
    void forget();
    void showRead(bool isRead);
    /// Writes the day's whole list, which is what the pane goes on from; `then` when it is on the disk.
    void send(BusinessDay day, const QList<ExpectedHousehold>& list, const std::function<void()>& then = {});
    void replace(BusinessDay day, const QList<ExpectedHousehold>& list, const QString& said);
    void copyWeekAgo();
    void showCount();

    BusinessDay m_day;
    ExpectedModel* m_model;
    QList<ExpectedHousehold> m_kept; ///< as the ledger has them, or soon will
    QLabel *m_heading, *m_count;
    QTableView* m_table;
    QPushButton *m_weekAgo, *m_all, *m_nobody;
    QTimer m_soon;               ///< joins quick ticks into one list
    QList<BusinessDay> m_unsure; ///< a day for each of its lists that is not on the disk yet
};

} // namespace kaibang
