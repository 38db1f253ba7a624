// SPDX-FileCopyrightText: 2026 The Kaibang authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What the import panel does; import_panel.cpp is how it is laid out and what it shows.
#include "import_desk.h"
#include "import_panel.h"
#include "import_problems_model.h"
#include "when_done.h"
#include "wording.h"

#include <QProgressBar>

namespace kaibang {

void ImportPanel::preview(const QStringList& paths)
{
    for (const QString& path : paths)
        if (!m_paths.contains(path))
            m_paths += path;
    m_files.clear();
    setWork(Work::Looking);
    fillFiles();
    const int round = ++m_round;
    whenDone(m_imports.preview(m_paths), this, [this, round](const Result<QList<FilePreview>>& result) {
        if (round != m_round)
            return;
        setWork(Work::None);
        if (!result.ok())
            report(result.error());
        show(result.ok() ? result.value() : QList<FilePreview>());
    });
}

// What was begun is stopped and taken back; the panel stays until that is done, so that nothing is left half seen.
void ImportPanel::cancel()
{
    if (m_work != Work::None)
        m_imports.cancel();
    if (m_work != Work::Importing)
        close();
}

void ImportPanel::close()
{
    setWork(Work::None);
    ++m_round;
    m_paths.clear();
    m_files.clear();
    m_problems->setFiles({});
    Q_EMIT closed();
}

void ImportPanel::setWork(Work work)
{
    m_work = work;
    m_progress->setRange(0, 0);
    m_progress->setVisible(work != Work::None);
}

void ImportPanel::showReading(int done, int total)
{
    if (m_work == Work::None || total < 2)
        return;
    m_progress->setRange(0, total);
    m_progress->setValue(done);
    m_progress->setFormat(tr("%1 of %2 files").arg(Wording::count(done), Wording::count(total)));
}

// The bar stands only while there is something to wait for; before the first order the length is not known.
void ImportPanel::showProgress(int done, int total)
{
    if (m_work == Work::None)
        return;
    m_progress->setRange(0, total);
    m_progress->setValue(done);
    m_progress->setFormat(tr("%1 of %2", "rows of a file").arg(Wording::count(done), Wording::count(total)));
}

void ImportPanel::importNow()
{
    setWork(Work::Importing);
    fillFiles();
    whenDone(m_imports.import(m_paths), this, [this](const Result<QList<FilePreview>>& result) {
        setWork(Work::None);
        fillFiles();
        if (!result.ok() && result.error().detail == ImportDesk::cancelled()) {
            tell(tr("The import was stopped. Nothing of it is in the ledger."));
            return;
        }
        if (!result.ok()) {
            report(result.error());
            return;
        }
        int added = 0;
        int changed = 0;
        int refused = 0;
        bool statements = !result.value().isEmpty();
        for (const FilePreview& file : result.value()) {
            statements = statements && file.isStatement;
            added += file.added;
            changed += file.changed;
            refused += file.refused;
        }
        tell(tr("Imported: %1 new, %2 changed, %3 refused.")
                 .arg(Wording::count(added), Wording::count(changed), Wording::count(refused)),
             tr("Undo"), [this] { undoLast(); });
        Q_EMIT importsChanged();
        close();
        if (statements)
            Q_EMIT statementsImported();
    });
}

void ImportPanel::undoLast()
{
    await(m_imports.undoLast(), [this](const UndoneImport& what) {
        if (what.lines > 0 && what.orders == 0)
            tell(tr("The last import was undone: %n line(s) of statements are gone.", nullptr, what.lines));
        else
            tell(tr("The last import was undone: %n order(s) changed.", nullptr, what.orders));
        Q_EMIT importsChanged();
    });
}

void ImportPanel::forgetFormat()
{
    const FilePreview* file = chosen(isOwnFormat);
    if (!file)
        return;
    await(m_imports.ownProfiles(), [this, id = file->kind](const QList<ExportProfile>& profiles) {
        for (const ExportProfile& profile : profiles)
            if (profile.id == id)
                await(m_imports.removeProfile(id), [this, profile] {
                    tell(tr("Forgotten: %1").arg(profile.name), tr("Undo"),
                         [this, profile] { await(m_imports.saveProfile(profile), [this] { lookAgain(); }); });
                    lookAgain();
                });
    });
}

} // namespace kaibang
