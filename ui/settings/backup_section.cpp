// SPDX-FileCopyrightText: 2026 The Kaibang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "backup_section.h"

#include "restore_words.h"
#include "when_done.h"
#include "wording.h"

#include <QCheckBox>
#include <QDateTime>
#include <QFileDialog>
#include <QFileInfo>
#include <QFrame>
#include <QHBoxLayout>
#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QScrollArea>
#include <QTimer>

namespace kaibang {

using namespace Qt::Literals::StringLiterals;

QString backupText(const BackupFile& file, const QTimeZone& zone)
{
    QStringList parts{Wording::timeText(file.at, zone)};
    if (file.orders)
        parts += QCoreApplication::translate("kaibang::BackupSection", "%n order(s)", nullptr,
                                             static_cast<int>(*file.orders));
    parts += Wording::bytesText(file.bytes);
    return parts.join(u" · "_s);
}

BackupSection::BackupSection(BackupKeeper& backups, Theme& theme, QWidget* parent)
    : SetupSection(theme, parent)
    , m_backups(backups)
    , m_list(new QListWidget(this))
    , m_empty(label(QT_TR_NOOP("No backup yet. One is made by itself within five minutes of a change."), "muted"))
    , m_explain(freeLabel(u"restoreExplain"_s))
    , m_figures(freeLabel(u"restoreFigures"_s))
    , m_replayText(freeLabel(u"replayText"_s))
    , m_makeUp(check(u"restoreMakeUp"_s, QT_TR_NOOP("Make up the newer orders from the journal")))
    , m_now(button(u"backUpNowButton"_s, QT_TR_NOOP("Back up now"), u"backup"_s, "primary"))
    , m_restore(button(u"restoreButton"_s, QT_TR_NOOP("Restore…"), u"restore"_s))
    , m_go(button(u"restoreConfirm"_s, QT_TR_NOOP("Restore this backup"), u"restore"_s, "danger"))
    , m_confirm(buildConfirm())
    , m_replayed(buildReplayed())
{
    m_list->setObjectName(u"backupsView"_s);
    head(QT_TR_NOOP("Backups"), QT_TR_NOOP("Every copy is opened and checked before it counts. All of the last day are "
                                           "kept, then one a day for a month."));
    column()->addWidget(m_replayed);
    column()->addWidget(m_empty);
    column()->addWidget(m_list, 1);
    auto* to = button(u"backUpToButton"_s, QT_TR_NOOP("Back up to…"), u"folder"_s);
    auto* file = button(u"restoreFileButton"_s, QT_TR_NOOP("Restore a file…"), u"folder"_s);
    buttons({m_now, to});
    buttons({m_restore, file});
    column()->addWidget(m_confirm);
    m_confirm->hide();
    m_replayed->hide();
    connect(m_now, &QPushButton::clicked, this, &BackupSection::backUpNow);
    connect(to, &QPushButton::clicked, this, &BackupSection::backUpTo);
    connect(file, &QPushButton::clicked, this, &BackupSection::chooseFile);
    connect(m_restore, &QPushButton::clicked, this, [this] {
        if (const int row = m_list->currentRow(); row >= 0 && row < m_files.size())
            askRestore(m_files.at(row).path, Wording::timeText(m_files.at(row).at, zone()));
    });
    connect(&m_backups, &BackupKeeper::backedUp, this, &BackupSection::refresh);
}

QWidget* BackupSection::buildConfirm()
{
    QVBoxLayout* inside = nullptr;
    auto* box = card(&inside);
    auto* stop = button(u"restoreCancel"_s, QT_TR_NOOP("Cancel"));
    auto* row = new QHBoxLayout;
    spaced(row);
    row->addWidget(stop);
    row->addStretch();
    row->addWidget(m_go);
    m_makeUp->setChecked(true);
    inside->addWidget(m_figures);
    inside->addWidget(m_makeUp);
    inside->addWidget(m_explain);
    inside->addLayout(row);
    connect(stop, &QPushButton::clicked, box, &QWidget::hide);
    connect(m_go, &QPushButton::clicked, this, [this, box] {
        box->hide();
        Q_EMIT restoreRequested(m_wanted, m_makeUp->isChecked() ? NewerOrders::MakeUp : NewerOrders::LeaveOut);
    });
    return box;
}

QWidget* BackupSection::buildReplayed()
{
    QVBoxLayout* inside = nullptr;
    auto* box = card(&inside);
    auto* read = button(u"replayRead"_s, QT_TR_NOOP("I have read it"), u"check"_s);
    inside->addWidget(m_replayText);
    inside->addWidget(read, 0, Qt::AlignLeft);
    connect(read, &QPushButton::clicked, this,
            [this] { await(m_backups.forgetLastReplay(), [this](const Done&) { refresh(); }); });
    return box;
}

void BackupSection::showReplayed()
{
    m_replayed->setVisible(m_replay && !m_replay->isNothing());
    if (m_replay)
        m_replayText->setText(tr("The last restore: %1").arg(RestoreWords::replayText(*m_replay)));
}

void BackupSection::retranslate()
{
    m_list->setAccessibleName(tr("Backups"));
    fill();
    showReplayed();
    showComparison();
}

void BackupSection::refresh()
{
    await(m_backups.generations(), [this](const QList<BackupFile>& files) {
        m_files = files;
        fill();
    });
    await(m_backups.lastReplay(), [this](const std::optional<ReplayReport>& report) {
        m_replay = report;
        showReplayed();
    });
}

void BackupSection::fill()
{
    const int row = std::max(0, m_list->currentRow());
    m_list->clear();
    for (const BackupFile& file : std::as_const(m_files))
        m_list->addItem(backupText(file, zone()));
    m_list->setCurrentRow(std::min(row, m_list->count() - 1));
    m_empty->setVisible(m_files.isEmpty());
    m_restore->setEnabled(!m_files.isEmpty());
}

void BackupSection::backUpNow()
{
    m_now->setEnabled(false);
    whenDone(m_backups.backUpNow(), this, [this](const Result<BackupFile>& made) {
        m_now->setEnabled(true);
        if (!made.ok())
            report(made.error());
        else
            tell(tr("Backed up and checked: %1.").arg(backupText(made.value(), zone())));
        refresh();
    });
}

void BackupSection::backUpTo()
{
    const QString proposed =
        u"kaibang-%1.kaibang"_s.arg(QDateTime::currentDateTime().toTimeZone(zone()).date().toString(Qt::ISODate));
    const QString path =
        QFileDialog::getSaveFileName(this, tr("Back up to"), proposed, tr("Ledgers (*.kaibang);;All files (*)"),
                                     nullptr, QFileDialog::DontConfirmOverwrite);
    if (!path.isEmpty())
        await(m_backups.backUpTo(path), [this](const BackupFile& made) {
            tell(tr("Backed up to %1: %2.").arg(QFileInfo(made.path).fileName(), backupText(made, zone())));
        });
}

void BackupSection::chooseFile()
{
    const QString path = QFileDialog::getOpenFileName(this, tr("Choose a backup"), m_backups.folder());
    if (!path.isEmpty())
        askRestore(path, QFileInfo(path).fileName());
}

void BackupSection::askRestore(const QString& path, const QString& name)
{
    m_wanted = path;
    m_wantedName = name;
    m_compared.reset();
    m_makeUp->setChecked(true);
    m_confirm->setVisible(true);
    showComparison();
    whenDone(m_backups.compare(path), this, [this, path](const Result<RestoreComparison>& told) {
        if (path != m_wanted)
            return; // another one was chosen meanwhile
        if (!told) {
            m_confirm->hide();
            report(told.error());
            return;
        }
        m_compared = told.value();
        showComparison();
        showConfirm();
    });
}

// In a low window it would begin below what is to be seen.
void BackupSection::showConfirm()
{
    for (QWidget* above = parentWidget(); above; above = above->parentWidget())
        if (auto* area = qobject_cast<QScrollArea*>(above))
            QTimer::singleShot(0, area, [area, this] { area->ensureWidgetVisible(m_confirm); });
}

void BackupSection::showComparison()
{
    // Not to be pressed before the person could read what it does.
    m_go->setEnabled(m_compared.has_value());
    m_makeUp->setVisible(m_compared && m_compared->fromJournal + m_compared->changesFromJournal > 0);
    m_figures->setText(m_compared ? RestoreWords::linesOf(*m_compared, zone()).join(u'\n')
                                  : tr("Comparing the backup with the ledger…"));
    m_explain->setText(tr("The ledger goes back to %1. The ledger of now is kept beside it under another name, so "
                          "nothing is lost. The window closes the ledger, checks the backup, and opens again.")
                           .arg(m_wantedName));
}

} // namespace kaibang
