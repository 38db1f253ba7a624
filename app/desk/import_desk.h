// SPDX-FileCopyrightText: 2026 The Kaibang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "import_reading.h"
#include "result.h"

#include <QFuture>
#include <QObject>
#include <QPromise>
#include <QStringList>
#include <QThreadPool>
#include <memory>
#include <optional>

namespace kaibang {

class OrderDesk;
struct ImportContext;
class StoreThread;

/// Export files and statements of payouts in, with a look before anything happens. GUI thread; files are read on a
/// worker thread.
class ImportDesk : public QObject
{
    Q_OBJECT

public:
    ImportDesk(StoreThread& store, OrderDesk& orders, QObject* parent = nullptr);
    /// Waits for what it has asked the store.
    ~ImportDesk() override;

    /// Reads the files together (an order list finds its detail list) and says what importing them would do: the
    /// ledger is asked and rolled back.
    QFuture<Result<QList<FilePreview>>> preview(const QStringList& paths, const QString& kind = {});
    /// Stores them, one import that can be undone as a whole. Large files come in by steps, so that a show goes on; a
    /// failure on the way takes back what was stored.
    QFuture<Result<QList<FilePreview>>> import(const QStringList& paths, const QString& kind = {});
    /// Stops the newest preview or import that is still at work: its future gives Refused with the detail cancelled(),
    /// and nothing of it is left in the ledger.
    void cancel();
    [[nodiscard]] static QString cancelled() { return QStringLiteral("cancelled"); }
    /// Takes the newest import back, by steps, too. NotFound when there is none.
    QFuture<Result<UndoneImport>> undoLast();
    /// What undoLast() would take back; NotFound when nothing.
    QFuture<Result<PastImport>> lastImport();

    /// Those of these files that hold orders and were not imported yet, by their bytes. Reads them on a worker and does
    /// not disturb a preview or an import; one that cannot be read is left out.
    QFuture<Result<QStringList>> newOrderFiles(const QStringList& paths);

    /// The household's own export formats, which it made for files that this program does not know.
    QFuture<Result<QList<ExportProfile>>> ownProfiles();
    /// A first guess at a table that no profile knows (its header), for a person to put right.
    [[nodiscard]] static ExportProfile guessedProfile(const QStringList& header);
    /// Replaces one of the same id. Invalid when it is not sound, OutOfRange when there are too many.
    QFuture<Result<Done>> saveProfile(const ExportProfile& profile);
    /// NotFound when there is none.
    QFuture<Result<Done>> removeProfile(const QString& id);
    /// What `profile` alone makes of the file `name` (FilePreview's) at `path`.
    QFuture<Result<ProfileTrial>> tryProfile(const QString& path, const QString& name, const ExportProfile& profile);
    /// To share it as a file, which replaces one of that name.
    QFuture<Result<Done>> writeProfile(const ExportProfile& profile, const QString& path);
    /// NotOurs or Invalid when the file holds no sound profile.
    QFuture<Result<ExportProfile>> readProfile(const QString& path);

Q_SIGNALS:
    void imported(const QList<kaibang::FilePreview>& files);
    void undone(const kaibang::UndoneImport& what);
    /// Of the newest preview or import: so many of its files are read.
    void filesRead(int done, int total);
    /// Of the newest preview or import: so many of its orders and lines are through.
    void progressed(int done, int total);

private:
    struct Work;
    QFuture<Result<QList<FilePreview>>> start(ImportKind kind, const QStringList& paths, const QString& fileKind);
    QFuture<Result<ImportContext>> readingContext();
    void readFiles(const std::shared_ptr<Work>& work, const ImportContext& context);
    void begin(const std::shared_ptr<Work>& work);
    template<typename Job>
    auto inStore(const std::shared_ptr<Work>& work, Job job);
    void goOn(const std::shared_ptr<Work>& work, const std::optional<Error>& failed);
    void takeBack(const std::shared_ptr<Work>& work, const Error& why);
    struct Undoing
    {
        qint64 import = 0;
        QString files; ///< of the import, for the trail
        qint64 after = 0;
        int done = 0; ///< orders
    };
    void undoFrom(const Undoing& undoing, const std::shared_ptr<QPromise<Result<UndoneImport>>>& promise);

    std::shared_ptr<Work> m_current;
    QThreadPool m_readers; ///< reads files; done before this goes
    StoreThread& m_store;
    OrderDesk& m_orders;
};

} // namespace kaibang
