// SPDX-FileCopyrightText: 2026 The Kaibang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "intake_section.h"

#include "household_desk.h"
#include "intake_schedule.h"
#include "wording.h"

#include <QCheckBox>
#include <QClipboard>
#include <QDateTime>
#include <QFileDialog>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>

namespace kaibang {

using namespace Qt::Literals::StringLiterals;

namespace {

/// Below are the system's own ports.
constexpr int lowestPort = 1024;
constexpr int highestPort = 65535;

} // namespace

IntakeSection::IntakeSection(HouseholdDesk& household, IntakeSchedule& intake, Theme& theme, QWidget* parent)
    : SetupSection(theme, parent)
    , m_household(household)
    , m_intake(intake)
    , m_on(check(u"intakeOn"_s, QT_TR_NOOP("Take orders from programs on this computer")))
    , m_port(field(u"intakePort"_s))
    , m_secret(field(u"intakeSecret"_s, QT_TR_NOOP("shown once, when it is made")))
    , m_drop(field(u"dropFolder"_s, QT_TR_NOOP("off")))
    , m_watch(field(u"watchFolder"_s, QT_TR_NOOP("off")))
    , m_copy(button(u"copySecretButton"_s, QT_TR_NOOP("Copy"), u"copy"_s))
    , m_feeds(freeLabel(u"feedsState"_s))
    , m_problem(freeLabel(u"intakeProblem"_s, "error"))
    , m_secretHint(
          label(QT_TR_NOOP("Copy it now into the other program. It is not shown again; make a new one if it is "
                           "lost."),
                "claim"))
{
    head(QT_TR_NOOP("Ways in for orders"), QT_TR_NOOP("Orders always come in by file and by hand. These bring them by "
                                                      "themselves, without the internet."));
    column()->addWidget(m_on);
    column()->addWidget(labelled(QT_TR_NOOP("Port on this computer"), m_port));
    addSecretRow();
    column()->addWidget(folderRow(QT_TR_NOOP("Drop folder for order messages"), m_drop, u"browseDropFolder"_s));
    column()->addWidget(folderRow(QT_TR_NOOP("Watched folder for export files"), m_watch, u"browseWatchFolder"_s));
    column()->addWidget(m_problem);
    auto* saveButton = button(u"saveIntakeButton"_s, QT_TR_NOOP("Save"), u"check"_s, "primary");
    buttons({saveButton});
    column()->addWidget(label(QT_TR_NOOP("Right now"), "title"));
    column()->addWidget(m_feeds);
    column()->addStretch();
    m_problem->hide();
    connect(saveButton, &QPushButton::clicked, this, &IntakeSection::save);
    connect(&m_household, &HouseholdDesk::changed, this, &IntakeSection::refresh);
    connect(&m_intake, &IntakeSchedule::feedsChanged, this, &IntakeSection::showFeeds);
}

void IntakeSection::addSecretRow()
{
    m_secret->setReadOnly(true);
    auto* make = button(u"makeSecretButton"_s, QT_TR_NOOP("New secret"), u"lock"_s);
    auto* row = new QHBoxLayout;
    spaced(row);
    row->addWidget(labelled(QT_TR_NOOP("Secret"), m_secret), 1);
    row->addWidget(m_copy, 0, Qt::AlignBottom);
    row->addWidget(make, 0, Qt::AlignBottom);
    column()->addLayout(row);
    column()->addWidget(m_secretHint);
    m_copy->setEnabled(false);
    m_secretHint->hide();
    connect(make, &QPushButton::clicked, this, &IntakeSection::makeSecret);
    connect(m_copy, &QPushButton::clicked, this, [this] {
        QGuiApplication::clipboard()->setText(m_secret->text());
        tell(tr("The secret was copied."));
    });
}

QWidget* IntakeSection::folderRow(const char* text, QLineEdit* folder, const QString& name)
{
    auto* box = new QWidget(this);
    auto* row = new QHBoxLayout(box);
    spaced(row);
    auto* browse = button(name, QT_TR_NOOP("Choose…"), u"folder"_s);
    row->addWidget(labelled(text, folder), 1);
    row->addWidget(browse, 0, Qt::AlignBottom);
    connect(browse, &QPushButton::clicked, this, [this, folder] {
        const QString path = QFileDialog::getExistingDirectory(this, tr("Choose a folder"), folder->text());
        if (!path.isEmpty())
            folder->setText(path);
    });
    return box;
}

// A secret that is left on the screen is none: who comes back makes a new one.
void IntakeSection::hideEvent(QHideEvent* event)
{
    m_secret->clear();
    m_copy->setEnabled(false);
    m_secretHint->hide();
    SetupSection::hideEvent(event);
}

void IntakeSection::retranslate()
{
    showFeeds();
}

void IntakeSection::refresh()
{
    const HouseholdSettings& now = m_household.current();
    m_on->setChecked(now.intakeOn);
    m_port->setText(QString::number(now.intakePort));
    m_drop->setText(now.dropFolder);
    m_watch->setText(now.watchFolder);
    m_problem->hide();
    showFeeds();
}

void IntakeSection::showFeeds()
{
    QStringList lines;
    const Instant now{QDateTime::currentMSecsSinceEpoch()};
    for (const FeedHealth& feed : m_intake.feeds()) {
        QString line = Wording::feedText(feed, now);
        if (feed.state != FeedState::Off && !feed.detail.isEmpty())
            line += u" · "_s + feed.detail;
        lines += line;
    }
    m_feeds->setText(lines.isEmpty() ? tr("Nothing is switched on.") : lines.join(u'\n'));
}

void IntakeSection::makeSecret()
{
    await(m_household.renewIntakeSecret(), [this](const QString& secret) {
        m_secret->setText(secret);
        m_secret->setCursorPosition(0);
        m_copy->setEnabled(true);
        m_secretHint->show();
        Q_EMIT secretMade(secret.toLatin1());
        tell(tr("The secret before this one is valid until you make another, so that senders can change one by one."));
    });
}

void IntakeSection::sayNoKeychain()
{
    tell(tr("This desktop has no keychain: the secret is valid until the window is closed. Then make a new one."));
}

void IntakeSection::save()
{
    bool number = false;
    const int port = m_port->text().trimmed().toInt(&number);
    const bool good = number && port >= lowestPort && port <= highestPort;
    m_problem->setVisible(!good);
    if (!good) {
        m_problem->setText(tr("A port is a number from %1 to %2.").arg(lowestPort).arg(highestPort));
        m_port->setFocus();
        return;
    }
    HouseholdSettings wanted = m_household.current();
    wanted.intakeOn = m_on->isChecked();
    wanted.intakePort = port;
    wanted.dropFolder = m_drop->text().trimmed();
    wanted.watchFolder = m_watch->text().trimmed();
    await(m_household.save(wanted), [this] { tell(tr("The ways in were saved.")); });
}

} // namespace kaibang
