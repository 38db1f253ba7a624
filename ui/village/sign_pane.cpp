// SPDX-FileCopyrightText: 2026 The Kaibang authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// How signing a day is laid out, and its lists; sign_steps.cpp is what it does.
#include "sign_pane.h"

#include "hold_button.h"
#include "village_host.h"
#include "village_table.h"
#include "village_wording.h"
#include "wording.h"

#include <QFrame>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTableWidget>
#include <QTextBrowser>

namespace kaibang {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int dayColumns = 3;
constexpr int correctionColumns = 3;

} // namespace

SignPane::SignPane(VillageHost& host, Theme& theme, QWidget* parent)
    : VillagePart(theme, parent)
    , m_host(host)
    , m_heading(freeLabel(u"signHeading"_s, "heading"))
    , m_state(freeLabel(u"signState"_s, "rowTitle"))
    , m_keyState(freeLabel(u"signKeyState"_s, "muted"))
    , m_chain(freeLabel(u"chainState"_s))
    , m_correctionState(freeLabel(u"correctionState"_s, "muted"))
    , m_frozen(new QTextBrowser(this))
    , m_note(field(u"signNote"_s))
    , m_signRow(new QWidget(this))
    , m_sign(new HoldButton(theme, this))
    , m_days(new QTableWidget(0, dayColumns, this))
    , m_correctionTable(new QTableWidget(0, correctionColumns, this))
    , m_makeKey(button(u"makeVillageKey"_s, QT_TR_NOOP("Make the village's key"), u"lock"_s, "primary"))
    , m_checkChain(button(u"checkChain"_s, QT_TR_NOOP("Check the chain"), u"chain"_s))
    , m_notice(button(u"openNotice"_s, QT_TR_NOOP("Notice page"), u"print"_s))
    , m_township(button(u"township"_s, QT_TR_NOOP("Township file…"), u"export"_s))
    , m_caseStudy(button(u"caseStudy"_s, QT_TR_NOOP("Teaching data…"), u"export"_s))
{
    setObjectName(u"signPane"_s);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(tokens().padding);
    row->addWidget(buildDay(), 1);
    row->addWidget(buildAfter(), 1);
    follow();
}

QWidget* SignPane::buildDay()
{
    QVBoxLayout* column = nullptr;
    auto* box = card(&column);
    m_frozen->setObjectName(u"signFrozen"_s);
    m_frozen->setFrameShape(QFrame::NoFrame);
    m_frozen->setOpenLinks(false);
    m_sign->setObjectName(u"signButton"_s);
    m_sign->setMode(HoldButton::Mode::Hold);
    Theme::setRole(m_sign, "primary");
    column->addWidget(m_heading);
    column->addWidget(m_state);
    column->addWidget(m_frozen, 1);
    column->addWidget(m_keyState);
    column->addWidget(m_makeKey, 0, Qt::AlignLeft);
    auto* sign = new QHBoxLayout(m_signRow);
    spaced(sign);
    sign->addWidget(labelled(QT_TR_NOOP("Note beside the signature (may stay empty)"), m_note), 1);
    sign->addWidget(m_sign, 0, Qt::AlignBottom);
    column->addWidget(m_signRow);
    auto* out = new QHBoxLayout;
    spaced(out);
    for (QPushButton* each : {m_notice, m_township, m_caseStudy})
        out->addWidget(each);
    out->addStretch();
    column->addLayout(out);
    return box;
}

QWidget* SignPane::buildAfter()
{
    QVBoxLayout* column = nullptr;
    auto* box = card(&column);
    setUpVillageTable(*m_correctionTable, u"correctionsView"_s);
    setUpVillageTable(*m_days, u"signedDaysView"_s);
    m_correctionTable->horizontalHeader()->setSectionResizeMode(1, QHeaderView::Stretch);
    m_days->horizontalHeader()->setSectionResizeMode(2, QHeaderView::Stretch);
    column->addWidget(label(QT_TR_NOOP("Corrections of this day"), "title"));
    column->addWidget(m_correctionState);
    column->addWidget(m_correctionTable, 1);
    column->addWidget(label(QT_TR_NOOP("Signed days"), "title"));
    column->addWidget(m_days, 1);
    auto* chain = new QHBoxLayout;
    spaced(chain);
    chain->addWidget(m_chain, 1);
    chain->addWidget(m_checkChain, 0, Qt::AlignBottom);
    column->addLayout(chain);
    return box;
}

void SignPane::follow()
{
    connect(m_sign, &HoldButton::done, this, &SignPane::sign);
    connect(m_makeKey, &QPushButton::clicked, this, [this] { await(m_host.makeKey(), [] {}); });
    connect(m_checkChain, &QPushButton::clicked, this, &SignPane::checkChain);
    connect(&m_host, &VillageHost::keyChanged, this, &SignPane::showKey);
    connect(m_notice, &QPushButton::clicked, this, [this] { Q_EMIT noticeWanted(m_day); });
    connect(m_township, &QPushButton::clicked, this, [this] {
        choosePath(tr("The township's file"), u"%1-%2"_s.arg(tr("township"), m_day.date().toString(Qt::ISODate)),
                   tr("Workbooks (*.xlsx);;Tables (*.csv)").split(u";;"_s), &SignPane::writeTownship);
    });
    connect(m_caseStudy, &QPushButton::clicked, this, [this] {
        choosePath(tr("Teaching data of the month"),
                   u"%1-%2"_s.arg(tr("teaching-data"), m_day.date().toString(u"yyyy-MM"_s)), {tr("Archives (*.zip)")},
                   &SignPane::writeCaseStudy);
    });
    connect(m_days, &QTableWidget::activated, this, [this](const QModelIndex& index) {
        if (index.row() < m_signed.size())
            Q_EMIT dayChosen(m_signed.at(index.row()).day);
    });
    connect(m_correctionTable, &QTableWidget::activated, this, [this](const QModelIndex& index) {
        if (index.row() >= m_corrections.size())
            return;
        const VillageCorrection& correction = m_corrections.at(index.row());
        VillageReportRequest asked;
        asked.name = u"village_told"_s;
        asked.household = correction.household;
        asked.from = asked.to = correction.day;
        Q_EMIT rowsWanted(correction.householdName, asked);
    });
}

void SignPane::showChain()
{
    m_days->setRowCount(static_cast<int>(m_signed.size()));
    for (int each = 0; each < m_days->rowCount(); ++each) {
        const SignedDay& day = m_signed.at(each);
        QStringList further;
        if (day.corrections > 0)
            further += tr("%n correction(s)", nullptr, static_cast<int>(day.corrections));
        if (!day.note.isEmpty())
            further += day.note;
        const QStringList cells{VillageWording::shortDay(day.day), Wording::timeText(day.signedAt, zone()),
                                further.join(u" · "_s)};
        for (int column = 0; column < cells.size(); ++column) {
            auto* item = new QTableWidgetItem(cells.at(column));
            item->setToolTip(cells.at(column));
            m_days->setItem(each, column, item);
        }
    }
    m_checkChain->setEnabled(!m_signed.isEmpty());
    m_chain->setText(m_check              ? VillageWording::chainText(*m_check)
                     : m_signed.isEmpty() ? VillageWording::chainText({})
                                          : tr("%n day(s) are signed. Checking takes a moment.", nullptr,
                                               static_cast<int>(m_signed.size())));
    Theme::setRole(m_chain, m_check && !m_check->holds() ? "error" : m_check ? "paid" : "muted");
}

void SignPane::showCorrections()
{
    m_correctionTable->setRowCount(static_cast<int>(m_corrections.size()));
    for (int each = 0; each < m_correctionTable->rowCount(); ++each) {
        const VillageCorrection& correction = m_corrections.at(each);
        const QStringList cells{correction.householdName, VillageWording::correctionText(correction),
                                VillageWording::correctionReasonText(correction.reason)};
        for (int column = 0; column < cells.size(); ++column) {
            auto* item = new QTableWidgetItem(cells.at(column));
            item->setToolTip(cells.at(column));
            m_correctionTable->setItem(each, column, item);
        }
    }
    m_correctionState->setText(!signedDay() ? tr("The day is not signed: later bundles simply stand.")
                               : m_corrections.isEmpty()
                                   ? tr("Nothing has changed since the day was signed.")
                                   : tr("%n line(s) since the day was signed. Enter shows what the bundles told.",
                                        nullptr, static_cast<int>(m_corrections.size())));
    m_correctionTable->setVisible(!m_corrections.isEmpty());
}

QList<QWidget*> SignPane::panes() const
{
    return {m_signRow, m_notice, m_correctionTable, m_days};
}

void SignPane::restyle()
{
    styleVillageTable(*m_days, tokens());
    styleVillageTable(*m_correctionTable, tokens());
    showDay();
}

} // namespace kaibang
