// SPDX-FileCopyrightText: 2026 The Kaibang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "page_part.h"
#include "village_desk.h"

#include <array>

class QDateEdit;
class QStackedWidget;

namespace kaibang {

class DrillPage;
class EveningPage;
class HouseholdsPane;
class NoticeView;
class PrintRoom;
class ReportsPane;
class SignPane;
class VillageHost;
class VillageInbox;

/// The village's desk: evening, reports, sign-off and households of one day that is chosen at the top, and over all of
/// them the way down to single rows. Bundles may be dropped anywhere on it, and come in by themselves from the watched
/// folder. GUI thread.
class VillagePage : public PagePart
{
    Q_OBJECT

public:
    VillagePage(VillageHost& host, PrintRoom& printing, Theme& theme, QWidget* parent = nullptr);

    enum View { Evening, Reports, SignOff, Households, ViewCount };
    void open(View view);
    [[nodiscard]] View view() const;
    [[nodiscard]] BusinessDay day() const { return m_day; }
    void setDay(BusinessDay day);
    /// Back from wherever one is inside the page; false at its beginning.
    bool back();
    void bringIn(const QStringList& paths);
    /// The panes of what is shown, in the order in which F6 goes through them.
    [[nodiscard]] QList<QWidget*> panes() const;

    [[nodiscard]] EveningPage& evening() { return *m_evening; }
    [[nodiscard]] ReportsPane& reports() { return *m_reports; }
    [[nodiscard]] SignPane& signing() { return *m_sign; }
    [[nodiscard]] HouseholdsPane& households() { return *m_households; }
    [[nodiscard]] DrillPage& drill() { return *m_drill; }
    [[nodiscard]] NoticeView& noticePage() { return *m_notice; }

Q_SIGNALS:
    /// The person wants the village's section in Setup.
    void setupWanted();
    /// The person wants to see something of this page, which may be hidden.
    void wanted();

protected:
    void retranslate() override;
    void restyle() override;
    void showEvent(QShowEvent* event) override;
    void dragEnterEvent(QDragEnterEvent* event) override;
    void dropEvent(QDropEvent* event) override;

private:
    enum Whole { Views, Drill, Notice, Closed };

    QLayout* buildTop();
    QWidget* buildClosed();
    void buildKeys();
    void follow();
    void useDesk();
    void showDesk();
    void showWhole(Whole whole);
    /// To a view from wherever one is inside the page; false where no ledger is open.
    bool comeTo(View view);
    void openRows(const QString& root, const QString& title, const VillageReportRequest& request);
    void watchInbox();
    void goToToday();

    VillageHost& m_host;
    int m_deskRound = 0; ///< answers of another village are dropped
    BusinessDay m_day;
    VillageSettings m_village;
    QLabel *m_title, *m_trouble;
    std::array<QPushButton*, ViewCount> m_buttons{};
    QPushButton *m_before, *m_after, *m_today;
    QDateEdit* m_date;
    QStackedWidget *m_whole, *m_views;
    QWidget *m_content, *m_closed;
    EveningPage* m_evening;
    ReportsPane* m_reports;
    SignPane* m_sign;
    HouseholdsPane* m_households;
    DrillPage* m_drill;
    NoticeView* m_notice;
    VillageInbox* m_inbox;
};

} // namespace kaibang
