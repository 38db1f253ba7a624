// SPDX-FileCopyrightText: 2026 The Kaibang authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// How the village page is laid out; village_steps.cpp is what it does.
#include "village_page.h"

#include "drill_page.h"
#include "evening_page.h"
#include "households_pane.h"
#include "notice_view.h"
#include "reports_pane.h"
#include "sign_pane.h"
#include "village_host.h"
#include "village_inbox.h"
#include "village_wording.h"

#include <QDateEdit>
#include <QFrame>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QShortcut>
#include <QStackedWidget>

namespace kaibang {

using namespace Qt::Literals::StringLiterals;

VillagePage::VillagePage(VillageHost& host, PrintRoom& printing, Theme& theme, QWidget* parent)
    : PagePart(theme, parent)
    , m_host(host)
    , m_title(freeLabel(u"villageName"_s, "heading"))
    , m_trouble(freeLabel(u"villageTrouble"_s))
    , m_buttons{button(u"villageEvening"_s, QT_TR_NOOP("Evening"), u"table"_s, "slim"),
                button(u"villageReports"_s, QT_TR_NOOP("Reports"), u"chart"_s, "slim"),
                button(u"villageSignOff"_s, QT_TR_NOOP("Sign-off"), u"sign-off"_s, "slim"),
                button(u"villageHouseholds"_s, QT_TR_NOOP("Households"), u"household"_s, "slim")}
    , m_before(button(u"dayBefore"_s, nullptr, {}, "slim"))
    , m_after(button(u"dayAfter"_s, nullptr, {}, "slim"))
    , m_today(button(u"dayToday"_s, QT_TR_NOOP("Today"), {}, "slim"))
    , m_date(new QDateEdit(this))
    , m_whole(new QStackedWidget(this))
    , m_views(new QStackedWidget(this))
    , m_content(new QWidget(this))
    , m_closed(buildClosed())
    , m_evening(new EveningPage(host.settings(), theme, this))
    , m_reports(new ReportsPane(host, theme, this))
    , m_sign(new SignPane(host, theme, this))
    , m_households(new HouseholdsPane(theme, this))
    , m_drill(new DrillPage(host, theme, this))
    , m_notice(new NoticeView(host, printing, theme, this))
    , m_inbox(new VillageInbox(host.settings(), this))
{
    setObjectName(u"villagePage"_s);
    setAcceptDrops(true);
    for (QWidget* view : std::initializer_list<QWidget*>{m_evening, m_reports, m_sign, m_households})
        m_views->addWidget(view);
    auto* column = new QVBoxLayout(m_content);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(tokens().gap);
    column->addLayout(buildTop());
    column->addWidget(m_views, 1);
    for (QWidget* each : std::initializer_list<QWidget*>{m_content, m_drill, m_notice, m_closed})
        m_whole->addWidget(each);
    auto* all = new QVBoxLayout(this);
    spaced(all, tokens().padding);
    all->addWidget(m_whole);
    buildKeys();
    follow();
    open(Evening);
    useDesk();
}

QLayout* VillagePage::buildTop()
{
    auto* row = new QHBoxLayout;
    spaced(row);
    row->addWidget(m_title);
    for (int view = 0; view < ViewCount; ++view) {
        QPushButton* each = m_buttons.at(static_cast<size_t>(view));
        each->setCheckable(true);
        row->addWidget(each);
        connect(each, &QPushButton::clicked, this, [this, view] { open(static_cast<View>(view)); });
    }
    row->addStretch(1);
    m_date->setObjectName(u"villageDay"_s);
    m_date->setCalendarPopup(true);
    m_before->setText(u"‹"_s);
    m_after->setText(u"›"_s);
    for (QWidget* each : std::initializer_list<QWidget*>{m_before, m_date, m_after, m_today})
        row->addWidget(each);
    m_title->setWordWrap(false);
    return row;
}

// Where no ledger is open: why, and what to do about it.
QWidget* VillagePage::buildClosed()
{
    QVBoxLayout* column = nullptr;
    auto* box = card(&column);
    auto* setup = button(u"villageToSetup"_s, QT_TR_NOOP("Open Setup"), u"nav-setup"_s, "primary");
    column->addStretch(1);
    column->addWidget(label(QT_TR_NOOP("The village's ledger is not open"), "heading"));
    column->addWidget(m_trouble);
    column->addWidget(setup, 0, Qt::AlignLeft);
    column->addStretch(2);
    connect(setup, &QPushButton::clicked, this, &VillagePage::setupWanted);
    return box;
}

void VillagePage::buildKeys()
{
    const auto key = [this](const QKeySequence& keys, auto action) {
        auto* shortcut = new QShortcut(keys, this);
        shortcut->setContext(Qt::WidgetWithChildrenShortcut);
        connect(shortcut, &QShortcut::activated, this, action);
    };
    key(QKeySequence(Qt::Key_Escape), [this] { back(); });
    key(QKeySequence(u"Alt+Left"_s), [this] { back(); });
    for (int view = 0; view < ViewCount; ++view)
        key(QKeySequence(static_cast<int>(Qt::ALT) | (Qt::Key_1 + view)),
            [this, view] { comeTo(static_cast<View>(view)); });
    key(QKeySequence::Open, [this] {
        if (comeTo(Evening))
            m_evening->chooseFiles();
    });
    key(QKeySequence(u"Ctrl+E"_s), [this] {
        if (m_whole->currentIndex() == Drill)
            m_drill->chooseExport();
        else if (m_whole->currentIndex() == Views && view() == Reports)
            m_reports->chooseExport();
    });
    key(QKeySequence(u"Ctrl+D"_s), [this] { m_date->setFocus(Qt::ShortcutFocusReason); });
    key(QKeySequence(u"Ctrl+N"_s), [this] {
        if (comeTo(Households))
            m_households->beginEnrolment();
    });
    key(QKeySequence::Find, [this] {
        if (view() == Households && comeTo(Households))
            m_households->focusSearch();
        else if (comeTo(Evening))
            m_evening->focusSearch();
    });
    key(QKeySequence::Refresh, [this] {
        m_evening->refresh();
        m_inbox->lookAgain();
    });
}

void VillagePage::follow()
{
    for (PagePart* part :
         std::initializer_list<PagePart*>{m_evening, m_reports, m_sign, m_households, m_drill, m_notice})
        PagePart::follow(part);
    connect(&m_host, &VillageHost::deskChanged, this, &VillagePage::useDesk);
    connect(m_before, &QPushButton::clicked, this, [this] { setDay(BusinessDay{m_day.days - 1}); });
    connect(m_after, &QPushButton::clicked, this, [this] { setDay(BusinessDay{m_day.days + 1}); });
    connect(m_today, &QPushButton::clicked, this, &VillagePage::goToToday);
    connect(m_date, &QDateEdit::dateChanged, this, [this](QDate date) { setDay(BusinessDay::fromDate(date)); });
    connect(m_evening, &EveningPage::enrolmentWanted, this, [this] {
        open(Households);
        m_households->beginEnrolment();
    });
    connect(m_evening, &EveningPage::bundlesWanted, this, [this] {
        Q_EMIT wanted();
        if (comeTo(Evening))
            m_evening->showBundles();
    });
    connect(m_evening, &EveningPage::arrivalsLookedAt, m_inbox, &VillageInbox::remember);
    connect(m_evening, &EveningPage::putOffWanted, m_inbox, &VillageInbox::lookAgain);
    connect(m_inbox, &VillageInbox::putOffChanged, m_evening, &EveningPage::setPutOff);
    connect(m_inbox, &VillageInbox::arrived, m_evening, &EveningPage::bringInQuietly);
    connect(m_evening, &EveningPage::dayWanted, this, [this](const Uid& household, const QString& name) {
        VillageReportRequest asked;
        asked.name = u"village_shows"_s;
        asked.household = household;
        asked.from = asked.to = m_day;
        openRows(VillageWording::shortDay(m_day), name, asked);
    });
    connect(m_reports, &ReportsPane::rowsWanted, this,
            [this](const QString& title, const VillageReportRequest& asked) { openRows(tr("Reports"), title, asked); });
    connect(m_sign, &SignPane::rowsWanted, this, [this](const QString& title, const VillageReportRequest& asked) {
        openRows(tr("Sign-off"), title, asked);
    });
    connect(m_sign, &SignPane::dayChosen, this, &VillagePage::setDay);
    connect(m_sign, &SignPane::noticeWanted, this, [this](BusinessDay day) {
        showWhole(Notice);
        m_notice->open(day);
    });
    connect(m_drill, &DrillPage::closed, this, [this] { showWhole(Views); });
    connect(m_notice, &NoticeView::closed, this, [this] { showWhole(Views); });
}

void VillagePage::restyle()
{
    // The style sheet's arrow is not in the field's own idea of its width.
    const QFontMetrics metrics(theme().font(TextRole::Base));
    const QString widest = QLocale().toString(QDate(2028, 12, 28), m_date->displayFormat());
    m_date->setMinimumWidth(metrics.horizontalAdvance(widest) + 2 * tokens().padding + 2 * tokens().iconSize);
}

} // namespace kaibang
