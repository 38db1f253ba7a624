// SPDX-FileCopyrightText: 2026 The Kaibang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ledger_refused_page.h"

#include "backup_section.h"
#include "restore_words.h"
#include "wording.h"

#include <QFileDialog>
#include <QFileInfo>
#include <QFrame>
#include <QHBoxLayout>
#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QShowEvent>

namespace kaibang {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int widestControls = 18;

} // namespace

LedgerRefusedPage::LedgerRefusedPage(const Error& error, const QString& ledger, const QList<BackupFile>& backups,
                                     Theme& theme, QWidget* parent)
    : PagePart(theme, parent)
    , m_error(error)
    , m_ledger(ledger)
    , m_backups(backups)
    , m_what(freeLabel(u"refusedWhat"_s, "heading"))
    , m_safe(freeLabel(u"refusedSafe"_s))
    , m_file(freeLabel(u"refusedFile"_s, "muted"))
    , m_problem(freeLabel(u"refusedProblem"_s, "error"))
    , m_backupTitle(label(QT_TR_NOOP("Backups, newest first"), "title"))
    , m_figures(freeLabel(u"refusedFigures"_s))
    , m_list(new QListWidget(this))
    , m_restore(button(u"refusedRestore"_s, QT_TR_NOOP("Restore this backup"), u"restore"_s, "primary"))
{
    setObjectName(u"ledgerRefusedPage"_s);
    m_list->setObjectName(u"refusedBackups"_s);
    auto* retry = button(u"refusedRetry"_s, QT_TR_NOOP("Try again"), u"again"_s);
    auto* other = button(u"refusedOther"_s, QT_TR_NOOP("Choose another file…"), u"folder"_s);
    auto* quit = button(u"refusedQuit"_s, QT_TR_NOOP("Quit"), u"close"_s);
    QVBoxLayout* column = nullptr;
    auto* box = card(&column);
    box->setMaximumWidth(tokens().controlHeight * widestControls);
    auto* bar = new QHBoxLayout;
    spaced(bar);
    bar->addWidget(quit);
    bar->addStretch();
    bar->addWidget(other);
    bar->addWidget(retry);
    for (QWidget* part :
         std::initializer_list<QWidget*>{m_what, m_safe, m_file, m_problem, m_backupTitle, m_list, m_figures})
        column->addWidget(part);
    m_problem->hide();
    column->addWidget(m_restore, 0, Qt::AlignLeft);
    column->addLayout(bar);
    auto* centred = new QHBoxLayout;
    centred->addStretch();
    centred->addWidget(box, 10);
    centred->addStretch();
    auto* outer = new QVBoxLayout(this);
    spaced(outer, tokens().padding);
    outer->addStretch();
    outer->addLayout(centred);
    outer->addStretch();
    for (const BackupFile& backup : backups)
        m_list->addItem(backupText(backup, zone()));
    m_list->setCurrentRow(0);
    // A newer or a locked ledger is whole: going back would only lose what is in it.
    const bool offer = !backups.isEmpty() && error.kind != ErrorKind::NewerFile && error.kind != ErrorKind::Locked;
    for (QWidget* part : std::initializer_list<QWidget*>{m_backupTitle, m_list, m_figures, m_restore})
        part->setVisible(offer);
    retry->setVisible(error.kind != ErrorKind::NewerFile && error.kind != ErrorKind::NotOurs);
    connect(m_list, &QListWidget::currentRowChanged, this, &LedgerRefusedPage::askComparison);
    connect(m_restore, &QPushButton::clicked, this, [this] {
        if (const int row = m_list->currentRow(); row >= 0)
            Q_EMIT restoreRequested(m_backups.at(row).path);
    });
    connect(retry, &QPushButton::clicked, this, &LedgerRefusedPage::retryRequested);
    connect(other, &QPushButton::clicked, this, &LedgerRefusedPage::chooseOther);
    connect(quit, &QPushButton::clicked, this, &LedgerRefusedPage::quitRequested);
}

void LedgerRefusedPage::showEvent(QShowEvent* event)
{
    PagePart::showEvent(event);
    if (!event->spontaneous()) // a window that comes back from the task bar knows its answer
        askComparison();
}

void LedgerRefusedPage::askComparison()
{
    const int row = m_list->currentRow();
    m_compared.reset();
    fillFigures();
    if (row < 0 || !m_list->isVisible() || !m_comparing.isEmpty())
        return;
    m_comparing = m_backups.at(row).path;
    Q_EMIT comparisonWanted(m_comparing);
}

void LedgerRefusedPage::showComparison(const QString& backup, const Result<RestoreComparison>& told)
{
    if (backup == m_comparing)
        m_comparing.clear();
    if (m_backups.value(m_list->currentRow()).path != backup) {
        askComparison(); // another one was chosen meanwhile
        return;
    }
    if (told) {
        m_compared = told.value();
        fillFigures();
    } else {
        m_figures->setText(tr("This backup cannot be used: %1").arg(Wording::errorTitle(told.error())));
    }
}

void LedgerRefusedPage::fillFigures()
{
    m_figures->setText(m_compared ? RestoreWords::linesOf(*m_compared, zone()).join(u'\n')
                                  : tr("Comparing the backup with the ledger…"));
}

void LedgerRefusedPage::showProblem(const Error& error)
{
    m_restoreError = error;
    m_problem->setText(tr("The backup could not be put back. %1").arg(Wording::errorText(error)));
    m_problem->show();
}

QString LedgerRefusedPage::safetyText() const
{
    switch (m_error.kind) {
    case ErrorKind::NewerFile:
        return tr(
            "A newer Kaibang wrote this ledger, and this one could damage it. It was not touched. Update Kaibang, "
            "then open it again.");
    case ErrorKind::Damaged:
        return tr("The ledger does not read as it should. Nothing more is written into it. Restore the newest backup: "
                  "the damaged file is kept beside it.");
    case ErrorKind::Locked:
        return tr("Another window of Kaibang has this ledger open. Nothing was changed. Close the other window, then "
                  "try again.");
    case ErrorKind::NotOurs:
        return tr("This file belongs to another program. It was not touched. Choose your ledger, or restore a backup.");
    default:
        return Wording::errorText(m_error);
    }
}

void LedgerRefusedPage::retranslate()
{
    m_what->setText(tr("The ledger cannot be opened. %1").arg(Wording::errorTitle(m_error)));
    m_safe->setText(safetyText());
    m_file->setText(m_ledger);
    setWindowTitle(tr("Kaibang: the ledger cannot be opened"));
    if (m_restoreError)
        showProblem(Error(*m_restoreError));
    m_list->setAccessibleName(tr("Backups"));
    fillFigures();
    for (int i = 0; i < m_list->count(); ++i)
        m_list->item(i)->setText(backupText(m_backups.at(i), zone()));
}

void LedgerRefusedPage::chooseOther()
{
    const QString path = QFileDialog::getOpenFileName(this, tr("Choose a ledger"), QFileInfo(m_ledger).absolutePath());
    if (!path.isEmpty())
        Q_EMIT openRequested(path);
}

} // namespace kaibang
