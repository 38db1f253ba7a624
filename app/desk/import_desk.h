// SPDX-FileCopyrightText: 2026 The Kaibang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "import_reading.h"
#include "result.h"

#include <QFuture>
#include <QObject>
#include <QStringList>
#include <QThreadPool>

namespace kaibang {

class OrderDesk;
class StoreThread;

/// Export files in, with a look before anything happens. GUI thread; files are read on a worker thread.
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
    /// Stores them, one import that can be undone as a whole.
    QFuture<Result<QList<FilePreview>>> import(const QStringList& paths, const QString& kind = {});
    /// Takes the newest import back. NotFound when there is none. Gives the number of orders that changed.
    QFuture<Result<int>> undoLast();

Q_SIGNALS:
    void imported(const QList<kaibang::FilePreview>& files);

private:
    QFuture<Result<QList<FilePreview>>> run(const QStringList& paths, const QString& kind, bool dryRun);

    QThreadPool m_readers; ///< reads files; done before this goes
    StoreThread& m_store;
    OrderDesk& m_orders;
};

} // namespace kaibang
