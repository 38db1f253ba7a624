// SPDX-FileCopyrightText: 2026 The Kaibang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "preflight_pane.h"

#include "icons.h"
#include "wording.h"

#include <QGridLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <algorithm>

namespace kaibang {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr qsizetype namesShown = 3;

QString listed(const QStringList& names)
{
    QString text = names.first(std::min(namesShown, names.size())).join(u", "_s);
    if (names.size() > namesShown)
        text += u" +%1"_s.arg(names.size() - namesShown);
    return text;
}

} // namespace

PreflightPane::PreflightPane(Theme& theme, QWidget* parent)
    : PagePart(theme, parent)
    , m_sum(freeLabel(u"preflightSum"_s, "rowTitle"))
    , m_grid(new QGridLayout)
{
    setObjectName(u"preflightPane"_s);
    auto* again = button(u"preflightAgain"_s, QT_TR_NOOP("Look again"), u"again"_s);
    auto* hear = button(u"preflightHear"_s, QT_TR_NOOP("Play a sound"), u"sound"_s);
    auto* column = new QVBoxLayout(this);
    spaced(column, tokens().padding);
    auto* head = new QHBoxLayout;
    spaced(head);
    head->addWidget(m_sum, 1);
    head->addWidget(hear);
    head->addWidget(again);
    column->addLayout(head);
    m_grid->setColumnStretch(2, 1);
    m_grid->setHorizontalSpacing(tokens().gap);
    m_grid->setVerticalSpacing(tokens().gap);
    column->addLayout(m_grid);
    column->addStretch(1);
    connect(again, &QPushButton::clicked, this, &PreflightPane::checkAgainRequested);
    connect(hear, &QPushButton::clicked, this, &PreflightPane::soundRequested);
}

void PreflightPane::setChecks(const QList<PreflightCheck>& checks)
{
    m_checks = checks;
    while (m_names.size() < checks.size()) {
        const int row = static_cast<int>(m_names.size());
        m_icons.append(new QLabel(this));
        m_names.append(freeLabel(u"preflightName%1"_s.arg(row), "rowTitle"));
        m_words.append(freeLabel(u"preflightWords%1"_s.arg(row)));
        m_names.back()->setWordWrap(false);
        m_grid->addWidget(m_icons.back(), row, 0, Qt::AlignTop);
        m_grid->addWidget(m_names.back(), row, 1, Qt::AlignTop);
        m_grid->addWidget(m_words.back(), row, 2, Qt::AlignTop);
    }
    fill();
}

void PreflightPane::retranslate()
{
    fill();
}

void PreflightPane::restyle()
{
    fill();
}

void PreflightPane::fill()
{
    const auto count = [this](PreflightState state) {
        return static_cast<int>(std::count_if(m_checks.begin(), m_checks.end(),
                                              [state](const PreflightCheck& check) { return check.state == state; }));
    };
    const int open = count(PreflightState::Bad) + count(PreflightState::Look);
    m_sum->setText(open == 0 ? tr("Everything is ready.")
                             : tr("%n points want a look before you start.", nullptr, open));
    for (qsizetype row = 0; row < m_names.size(); ++row) {
        const bool isUsed = row < m_checks.size();
        for (QLabel* part : {m_icons.at(row), m_names.at(row), m_words.at(row)})
            part->setVisible(isUsed);
        if (!isUsed)
            continue;
        const PreflightCheck& check = m_checks.at(row);
        const bool isGood = check.state == PreflightState::Good;
        const bool isBad = check.state == PreflightState::Bad;
        const QColor colour = isGood ? tokens().paid : isBad ? tokens().live : tokens().claim;
        m_icons.at(row)->setPixmap(
            themedPixmap(isGood ? u"check"_s : u"warning"_s, colour, tokens().iconSize, devicePixelRatioF()));
        m_names.at(row)->setText(title(check.kind));
        m_words.at(row)->setText(words(check, zone()));
    }
}

QString PreflightPane::title(PreflightKind kind)
{
    switch (kind) {
    case PreflightKind::Camera:
        return tr("Camera");
    case PreflightKind::Sound:
        return tr("Sound");
    case PreflightKind::Disk:
        return tr("Disk");
    case PreflightKind::Battery:
        return tr("Power");
    case PreflightKind::Clock:
        return tr("Clock");
    case PreflightKind::Stock:
        return tr("Run order");
    case PreflightKind::Disclosure:
        return tr("Disclosure");
    case PreflightKind::Light:
        return tr("Light");
    case PreflightKind::Focus:
        return tr("Focus");
    case PreflightKind::Microphone:
        return tr("Microphone");
    case PreflightKind::Line:
        return tr("Line");
    case PreflightKind::RecordingRoom:
        return tr("Recording");
    case PreflightKind::StreamKey:
        return tr("Stream keys");
    }
    return {};
}

QString PreflightPane::soundWords(const PreflightCheck& check)
{
    if (check.number < 0)
        return tr("No loudspeaker was found. You will not hear orders come in.");
    if (check.number == 0)
        return tr("The volume is at zero. Turn it up in Setup, under Sounds and speech.");
    return check.state == PreflightState::Good
               ? tr("Sounds are on at %1 %. Play one to hear it.").arg(check.number)
               : tr("Every sound is switched off. Switch some on in Setup, under Sounds and speech.");
}

QString PreflightPane::clockWords(const PreflightCheck& check, const QTimeZone& zone)
{
    if (check.state == PreflightState::Good)
        return tr("The computer keeps its clock right by a time service.");
    if (!check.names.isEmpty())
        //: name of a source of orders
        return tr("%1 says that the computer's clock is wrong. Set it right first.").arg(listed(check.names));
    if (check.state == PreflightState::Bad)
        return tr("The computer's clock is %1 behind the newest order. Set it right first.")
            .arg(Wording::durationText(check.number));
    return tr("Nobody has compared the clock. Here it is %1: does your phone say the same?")
        .arg(Wording::timeText(Instant{check.number}, zone));
}

QString PreflightPane::words(const PreflightCheck& check, const QTimeZone& zone)
{
    const bool isGood = check.state == PreflightState::Good;
    const bool isBad = check.state == PreflightState::Bad;
    switch (check.kind) {
    case PreflightKind::Camera:
        if (isBad)
            return tr("No camera gives a picture. Plug one in, or choose another source in Setup.");
        if (isGood)
            return check.names.value(0);
        return check.names.isEmpty()
                   ? tr("The built-in pattern stands in for a camera. Plug one in, or choose it in Setup.")
                   //: name of a file
                   : tr("No camera: %1 is played. Choose a camera in Setup.").arg(check.names.constFirst());
    case PreflightKind::Sound:
        return soundWords(check);
    case PreflightKind::Disk:
        return isGood ? tr("%1 free.").arg(Wording::bytesText(check.number))
                      : tr("Only %1 free. Delete or move large files before the show.")
                            .arg(Wording::bytesText(check.number));
    case PreflightKind::Battery:
        if (check.number < 0 || isGood)
            return tr("On mains power.");
        return isBad ? tr("Battery at %1 % and discharging. Plug the computer in.").arg(check.number)
                     : tr("On battery, %1 %. A show is long: plug the computer in.").arg(check.number);
    case PreflightKind::Clock:
        return clockWords(check, zone);
    case PreflightKind::Stock:
        if (isBad)
            return tr("The run order is empty. Add the items of this show.");
        return isGood ? tr("%n items planned, all in stock.", nullptr, static_cast<int>(check.number))
                      : tr("None left of: %1").arg(listed(check.names));
    case PreflightKind::Disclosure:
        if (check.number == 0)
            return tr("No openings are planned.");
        return isGood ? tr("Every opening has its disclosure card.")
                      : tr("No disclosure card yet: %1. Write it on the Stock page.").arg(listed(check.names));
    case PreflightKind::Light:
    case PreflightKind::Focus:
    case PreflightKind::Microphone:
    case PreflightKind::Line:
    case PreflightKind::RecordingRoom:
    case PreflightKind::StreamKey:
        return studioWords(check);
    }
    return {};
}

} // namespace kaibang
