// SPDX-FileCopyrightText: 2026 The Kaibang authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What signing a day does, and what it shows of the day, its corrections and the chain.
#include "hold_button.h"
#include "sign_pane.h"
#include "village_export.h"
#include "village_host.h"
#include "village_report_words.h"
#include "village_wording.h"
#include "wording.h"

#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QMap>
#include <QPushButton>
#include <QTableWidget>
#include <QTextBrowser>
#include <algorithm>

namespace kaibang {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int mostNames = 60; ///< of the missing; the rest is a number

struct DaySum
{
    qint64 orders = 0, paid = 0, refunded = 0, unknown = 0;
};

QString row(const QString& name, const QString& value)
{
    return u"<tr><td style=\"padding-right:16px\">%1</td><td align=\"right\"><b>%2</b></td></tr>"_s.arg(
        name.toHtmlEscaped(), value.toHtmlEscaped());
}

} // namespace

void SignPane::deskSet()
{
    m_signed.clear();
    m_corrections.clear();
    m_check.reset();
    m_isSigning = false;
    forgetDay();
    if (!desk())
        return;
    connect(desk(), &VillageDesk::daysChanged, this, [this] {
        if (isVisible())
            refresh();
    });
    refresh();
}

void SignPane::showEvent(QShowEvent* event)
{
    VillagePart::showEvent(event);
    refresh();
}

void SignPane::setDay(BusinessDay day)
{
    if (day != m_day) {
        m_day = day;
        forgetDay();
    }
    if (isVisible())
        refresh();
}

// Nothing of the day before may be seen under this one's name, let alone be signed: not its figures, not its note.
void SignPane::forgetDay()
{
    m_isLoaded = false;
    m_evening = {};
    m_corrections.clear();
    m_note->clear();
    showDay();
    showCorrections();
}

void SignPane::refresh()
{
    if (!desk())
        return;
    await(desk()->evening(m_day), [this, asked = m_day](const VillageEvening& evening) {
        if (asked != m_day)
            return;
        m_evening = evening;
        m_isLoaded = true;
        showDay();
    });
    await(desk()->signedDays(), [this](const QList<SignedDay>& days) {
        m_signed = days;
        showDay();
        showChain();
    });
    await(desk()->corrections(m_day, m_day), [this, asked = m_day](const QList<VillageCorrection>& corrections) {
        if (asked != m_day)
            return;
        m_corrections = corrections;
        showCorrections();
    });
}

void SignPane::retranslate()
{
    m_sign->setText(tr("Hold to sign"));
    m_sign->setAccessibleName(tr("Sign the day: hold for a second. It cannot be undone."));
    m_days->setAccessibleName(tr("Signed days"));
    m_correctionTable->setAccessibleName(tr("Corrections of this day"));
    m_frozen->setAccessibleName(tr("What is signed"));
    const auto head = [](QTableWidget* table, const QStringList& names) {
        table->setHorizontalHeaderLabels(names);
        for (int column = 0; column < names.size(); ++column)
            table->horizontalHeaderItem(column)->setTextAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    };
    head(m_days, {tr("Day"), tr("Signed at"), tr("Corrections and note")});
    head(m_correctionTable, {tr("Household"), tr("What changed"), tr("Why")});
    showDay();
    showKey();
    showChain();
    showCorrections();
}

const SignedDay* SignPane::signedDay() const
{
    const auto there =
        std::find_if(m_signed.begin(), m_signed.end(), [this](const SignedDay& each) { return each.day == m_day; });
    return there == m_signed.end() ? nullptr : &*there;
}

void SignPane::showDay()
{
    m_heading->setText(VillageWording::longDay(m_day));
    const SignedDay* const done = signedDay();
    m_state->setText(!m_isLoaded ? tr("Reading…")
                     : done      ? tr("Signed at %1. What stands here now includes later corrections.")
                                  .arg(Wording::timeText(done->signedAt, zone()))
                     : m_evening.reported == 0
                         ? tr("Nobody has reported yet: there is nothing to sign.")
                         : tr("This will be frozen. Bundles that come later become corrections."));
    QMap<QString, DaySum> sums;
    QStringList missing;
    for (const EveningRow& each : std::as_const(m_evening.rows)) {
        if (each.attendance == Attendance::Missing && each.isFirst)
            missing += each.name;
        if (each.currency.isEmpty())
            continue;
        DaySum& sum = sums[each.currency];
        sum.orders += each.orders;
        sum.paid += each.paidMinor;
        sum.refunded += each.refundedMinor;
        sum.unknown += each.unknownAmounts;
    }
    QString html = u"<table>"_s + row(tr("Households that reported"), Wording::count(m_evening.reported)) +
                   row(tr("Households that are missing"), Wording::count(m_evening.missing));
    for (auto sum = sums.cbegin(); sum != sums.cend(); ++sum)
        html += row(tr("Orders, %1").arg(sum.key()), Wording::count(sum->orders)) +
                row(tr("Paid, %1").arg(sum.key()), Wording::sumText(sum->paid, sum->unknown, sum.key())) +
                row(tr("Refunded, %1").arg(sum.key()), Wording::money(sum->refunded, sum.key())) +
                row(tr("Net, %1").arg(sum.key()), Wording::sumText(sum->paid - sum->refunded, sum->unknown, sum.key()));
    const auto waiting = std::count_if(m_evening.exceptions.begin(), m_evening.exceptions.end(),
                                       [](const VillageException& each) { return !each.isAcknowledged; });
    html += row(tr("Exceptions nobody has looked at"), Wording::count(waiting)) + u"</table>"_s;
    if (!missing.isEmpty()) {
        const qsizetype more = missing.size() - mostNames;
        QString names = missing.mid(0, mostNames).join(u", "_s);
        if (more > 0)
            names += tr(" and %n more", nullptr, static_cast<int>(more));
        html += u"<p>%1</p>"_s.arg(tr("Missing: %1").arg(names).toHtmlEscaped());
    }
    m_frozen->setHtml(m_isLoaded ? html : QString());
    showKey();
}

void SignPane::showKey()
{
    using State = VillageHost::KeyState;
    const State state = m_host.keyState();
    const bool isDone = signedDay() != nullptr;
    m_makeKey->setVisible(!isDone && state == State::None);
    m_keyState->setVisible(!isDone && state != State::Here);
    m_keyState->setText(state == State::NoKeychain
                            ? tr("This desktop has no keychain for the village's key, so no day can be signed here. "
                                 "Everything else works. Unlock or install a keychain (GNOME Keyring, KWallet) and "
                                 "start again.")
                        : state == State::None
                            ? tr("A day is signed with the village's own key. It is made once, on this computer, and "
                                 "stays in its keychain.")
                            : QString());
    m_signRow->setVisible(!isDone && m_isLoaded);
    m_sign->setEnabled(m_isLoaded && state == State::Here && m_evening.reported > 0 && !m_isSigning);
    m_notice->setEnabled(m_isLoaded && m_evening.reported > 0);
    m_township->setEnabled(m_isLoaded && m_evening.reported > 0);
}

void SignPane::sign()
{
    if (!desk() || !m_isLoaded || m_isSigning || m_host.keyState() != VillageHost::KeyState::Here)
        return;
    m_isSigning = true;
    showKey();
    const auto answered = [this, of = deskRound(), asked = m_day](const Result<SignedDay>& done) {
        const bool isHere = of == deskRound();
        if (isHere)
            m_isSigning = false;
        if (!done.ok()) {
            report(done.error());
        } else {
            if (isHere && asked == m_day)
                m_note->clear();
            if (isHere)
                m_check.reset();
            tell(tr("%1 is signed. Bundles that come later become corrections.")
                     .arg(VillageWording::shortDay(done.value().day)));
        }
        refresh();
        showKey();
    };
    whenDone(m_host.sign(m_day, m_note->text().trimmed()), this, answered);
}

void SignPane::checkChain()
{
    if (!desk())
        return;
    m_checkChain->setEnabled(false);
    const QByteArray key = m_host.keyState() == VillageHost::KeyState::Here ? m_host.key().publicKey() : QByteArray();
    whenDone(desk()->verifyChain(key), this, [this, of = deskRound()](const Result<ChainCheck>& check) {
        if (of != deskRound())
            return;
        if (check.ok())
            m_check = check.value();
        else
            report(check.error());
        showChain();
    });
}

void SignPane::choosePath(const QString& title, const QString& name, const QStringList& filters,
                          void (SignPane::*write)(const QString&))
{
    if (const QString path = chosenSavePath(this, title, name, filters); !path.isEmpty())
        (this->*write)(path);
}

void SignPane::writeTownship(const QString& path)
{
    if (!desk())
        return;
    VillageReportRequest asked;
    asked.name = u"village_township"_s;
    asked.from = asked.to = m_day;
    exporting(m_host, path, asked.name, here([this, path, asked] {
                  tell(Wording::writingText(path));
                  PagePart::await(desk()->writeReport(asked, path, villageReportWords()),
                                  [this, path] { tell(Wording::writtenText(path)); });
              }));
}

void SignPane::writeCaseStudy(const QString& path)
{
    if (!desk())
        return;
    CaseStudyRequest asked;
    asked.month = m_day.date().year() * 100 + m_day.date().month();
    const auto told = [this, path](const Result<CaseStudyReport>& done) {
        if (!done.ok() && done.error().kind == ErrorKind::Refused)
            tell(tr("Too few households reported this month for nobody to be told apart. No file was written."));
        else if (!done.ok())
            report(done.error());
        else
            tell(tr("%1 %2 households are in it, %3 are left out because too few are like them.")
                     .arg(Wording::writtenText(path), Wording::count(done.value().households),
                          Wording::count(done.value().leftOut)));
    };
    exporting(m_host, path, u"case_study"_s, here([this, path, asked, told] {
                  tell(Wording::writingText(path));
                  whenDone(desk()->exportCaseStudy(asked, path), this, told);
              }));
}

} // namespace kaibang
