// SPDX-FileCopyrightText: 2026 The Kaibang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "print_document.h"
#include "ui_settings.h"

#include <QFuture>
#include <QString>

namespace kaibang {

/// Sends pages to the printer that was chosen for their paper, or into a PDF file where none was. Painting is done on a
/// worker thread. The settings are borrowed. GUI thread.
class PrintRoom
{
public:
    using Paper = UiSettings::Paper;

    /// PDF files go to `folder`, which is made when the first is written.
    PrintRoom(const UiSettings& settings, QString folder);
    ~PrintRoom();

    /// The printer's name, or the path of the file. Invalid when there is no page, NotFound when the chosen printer is
    /// not there (nothing was printed), Io.
    [[nodiscard]] QFuture<Result<QString>> print(const PrintDocument& document, Paper paper);

    [[nodiscard]] static QStringList printers();
    [[nodiscard]] static QSizeF sizeOf(Paper paper);

private:
    const UiSettings& m_settings;
    QString m_folder;
    QList<QFuture<Result<QString>>> m_running;
};

} // namespace kaibang
