// SPDX-FileCopyrightText: 2026 The Kaibang authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What the village page does: goes from view to view and day to day, and takes in what is dropped or arrives.
#include "drill_page.h"
#include "evening_page.h"
#include "households_pane.h"
#include "notice_view.h"
#include "reports_pane.h"
#include "sign_pane.h"
#include "ui_settings.h"
#include "village_host.h"
#include "village_inbox.h"
#include "village_page.h"
#include "village_wording.h"
#include "wording.h"

#include <QDateEdit>
#include <QDragEnterEvent>
#include <QLabel>
#include <QMimeData>
#include <QPushButton>
#include <QSignalBlocker>
#include <QStackedWidget>

namespace kaibang {

using namespace Qt::Literals::StringLiterals;

namespace {

QStringList localPaths(const QMimeData* mime)
{
    QStringList paths;
    const auto urls = mime->urls();
    for (const QUrl& url : urls)
        if (url.isLocalFile())
            paths += url.toLocalFile();
    return paths;
}

} // namespace

void VillagePage::useDesk()
{
    VillageDesk* const desk = m_host.desk();
    m_evening->setDesk(desk);
    m_reports->setDesk(desk);
    m_sign->setDesk(desk);
    m_households->setDesk(desk);
    m_drill->setDesk(desk);
    m_notice->setDesk(desk);
    m_inbox->forget();
    showWhole(desk ? Views : Closed);
    showDesk();
    const int round = ++m_deskRound; // a desk that was let go still answers
    if (!desk)
        return;
    await(desk->settings(), [this, round](const VillageSettings& village) {
        if (round != m_deskRound)
            return;
        m_village = village;
        setZone(QTimeZone(village.zone.toLatin1()));
        showDesk();
    });
    await(desk->today(), [this, round](BusinessDay today) {
        if (round != m_deskRound)
            return;
        setDay(today);
        watchInbox();
    });
}

void VillagePage::goToToday()
{
    if (m_host.desk())
        await(m_host.desk()->today(), [this, round = m_deskRound](BusinessDay today) {
            if (round == m_deskRound)
                setDay(today);
        });
}

void VillagePage::showDesk()
{
    m_title->setText(m_village.name);
    m_title->setVisible(!m_village.name.isEmpty());
    m_trouble->setText(m_host.isOpening() ? tr("It is being opened.")
                       : m_host.trouble() ? Wording::errorText(*m_host.trouble())
                                          : tr("Give the village a name in Setup, \"Village desk\", and turn it on."));
}

void VillagePage::showEvent(QShowEvent* event)
{
    PagePart::showEvent(event);
    m_host.open();
    showDesk();
    watchInbox();
}

void VillagePage::retranslate()
{
    m_before->setAccessibleName(tr("The day before"));
    m_before->setToolTip(m_before->accessibleName());
    m_after->setAccessibleName(tr("The day after"));
    m_after->setToolTip(m_after->accessibleName());
    m_date->setAccessibleName(tr("Day (Ctrl+D)"));
    m_date->setLocale(QLocale());
    m_date->setDisplayFormat(QLocale().dateFormat(QLocale::ShortFormat));
    restyle(); // a date is as wide as its language
    for (int view = 0; view < ViewCount; ++view) {
        QPushButton* each = m_buttons.at(static_cast<size_t>(view));
        //: name of a view, then the number in its shortcut
        each->setToolTip(tr("%1 (Alt+%2)").arg(each->text()).arg(view + 1));
    }
    showDesk();
}

void VillagePage::open(View view)
{
    m_views->setCurrentIndex(view);
    for (int each = 0; each < ViewCount; ++each)
        m_buttons.at(static_cast<size_t>(each))->setChecked(each == view);
    if (!isVisible())
        return;
    m_views->currentWidget()->setFocus(Qt::OtherFocusReason);
    if (view == Evening)
        m_evening->focusList();
}

VillagePage::View VillagePage::view() const
{
    return static_cast<View>(m_views->currentIndex());
}

void VillagePage::setDay(BusinessDay day)
{
    m_day = day;
    {
        const QSignalBlocker quiet(m_date);
        m_date->setDate(day.date());
    }
    m_evening->setDay(day);
    m_reports->setDay(day);
    m_sign->setDay(day);
}

bool VillagePage::back()
{
    switch (static_cast<Whole>(m_whole->currentIndex())) {
    case Drill:
        m_drill->back();
        return true;
    case Notice:
        showWhole(Views);
        return true;
    case Views:
        if (view() == Evening)
            return m_evening->closeSide();
        open(Evening);
        return true;
    case Closed:
        break;
    }
    return false;
}

void VillagePage::showWhole(Whole whole)
{
    if (whole != Closed && !m_host.desk())
        whole = Closed;
    m_whole->setCurrentIndex(whole);
    if (isVisible() && whole == Views)
        m_views->currentWidget()->setFocus(Qt::OtherFocusReason);
}

bool VillagePage::comeTo(View view)
{
    if (!m_host.desk())
        return false;
    showWhole(Views);
    open(view);
    return true;
}

void VillagePage::openRows(const QString& root, const QString& title, const VillageReportRequest& request)
{
    showWhole(Drill);
    m_drill->open(root, title, request);
}

QList<QWidget*> VillagePage::panes() const
{
    switch (static_cast<Whole>(m_whole->currentIndex())) {
    case Drill:
        return m_drill->panes();
    case Notice:
        return m_notice->panes();
    case Closed:
        return {m_closed};
    case Views:
        break;
    }
    QList<QWidget*> all{m_buttons.at(static_cast<size_t>(m_views->currentIndex()))};
    switch (view()) {
    case Evening:
        all += m_evening->panes();
        break;
    case Reports:
        all += m_reports->panes();
        break;
    case SignOff:
        all += m_sign->panes();
        break;
    default:
        all += m_households->panes();
        break;
    }
    return all;
}

void VillagePage::bringIn(const QStringList& paths)
{
    if (!paths.isEmpty() && comeTo(Evening))
        m_evening->bringIn(paths);
}

void VillagePage::dragEnterEvent(QDragEnterEvent* event)
{
    if (m_host.desk() && !localPaths(event->mimeData()).isEmpty())
        event->acceptProposedAction();
}

void VillagePage::dropEvent(QDropEvent* event)
{
    event->acceptProposedAction();
    bringIn(localPaths(event->mimeData()));
}

void VillagePage::watchInbox()
{
    if (m_host.desk())
        m_inbox->watch();
}

} // namespace kaibang
