// SPDX-FileCopyrightText: 2026 The Kaibang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "import_reading.h"
#include "result.h"
#include "signing_key.h"

#include <QHash>
#include <QJsonArray>
#include <QJsonObject>
#include <QString>
#include <QStringList>

namespace kaibang::ctl {

/// What was asked for on the command line.
struct Invocation
{
    QString command;
    QStringList arguments;           ///< after the command
    QHash<QString, QString> options; ///< --name value; a flag has the value "1"
    QString ledger;                  ///< the file
    QString language;
    bool json = false;
    QString wrongUsage; ///< empty when the command line is right

    [[nodiscard]] QString option(const char* name) const { return options.value(QLatin1String(name)); }
    [[nodiscard]] bool has(const char* name) const { return options.contains(QLatin1String(name)); }
    /// True for what is painted: a report as PDF.
    [[nodiscard]] bool needsFonts() const;
};

/// Exit codes: they do not change.
enum Exit { Finished = 0, NeedsAPerson = 1, WrongUsage = 2, CouldNot = 3 };

[[nodiscard]] Invocation parse(const QStringList& arguments);
int run(const Invocation& invocation);

// One function a command. Messages go to stderr, results to stdout.
int init(const Invocation& invocation);
int importFiles(const Invocation& invocation);
int orders(const Invocation& invocation);
int stock(const Invocation& invocation);
int intake(const Invocation& invocation);
int report(const Invocation& invocation);
int settle(const Invocation& invocation);
int bundle(const Invocation& invocation);
int village(const Invocation& invocation);
/// What the coordinator does with her ledger.
int villageDesk(const Invocation& invocation);
int eraseBuyer(const Invocation& invocation);
int backup(const Invocation& invocation);
int restore(const Invocation& invocation);
int verify(const Invocation& invocation);
int rehearse(const Invocation& invocation);

/// The signing key in this file, which is made where there is none.
[[nodiscard]] Result<SigningKey> keyOfFile(const QString& path);

/// What a copy was checked for before it got its name.
[[nodiscard]] QJsonArray copyChecks(qint64 orders);

/// Prints the error in the user's language and gives CouldNot.
int couldNot(const Error& error);
/// The same with words that say more than the kind of error.
int couldNot(const QString& text);
void warn(const QString& line); ///< one line on stderr
void printJson(const QJsonObject& object);
void printJson(const QJsonArray& array);
void say(const QString& line); ///< one line on stdout
/// What importing a file did.
[[nodiscard]] QJsonObject fileJson(const FilePreview& file);
void sayFile(const FilePreview& file);

} // namespace kaibang::ctl
