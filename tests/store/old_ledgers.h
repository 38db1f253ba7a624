// SPDX-FileCopyrightText: 2026 The Kaibang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QMap>
#include <QString>
#include <QStringList>
#include <functional>

namespace kaibang::samples {

/// The sample of a ledger as version `version` left it, in tests/data/ledgers.
[[nodiscard]] QString oldLedger(int version);

/// The newest version of which there is a sample: the one in force, or the one before while a step is new.
[[nodiscard]] int newestSample();

/// Everything in a file: its version, its schema, and of each table every row as text, in a fixed order.
[[nodiscard]] QMap<QString, QStringList> contentOf(const QString& path);

/// Makes the sample of `version` of the one before: that file, one schema step further, with the rows of
/// tests/data/ledgers/rows for what is new in it. Small pages, since an empty page is an empty page.
void makeOldLedger(const QString& before, int version, const QString& path);

/// Lets the connections that are opened while it lives fail at one statement of a schema step: the one that is prepared
/// when `after` statements have been executed since the step began; the last one is the commit itself. On the thread
/// that makes it. https://www.sqlite.org/c3ref/auto_extension.html
class FailingStep
{
public:
    explicit FailingStep(int after);
    ~FailingStep();
    FailingStep(const FailingStep&) = delete;
    FailingStep& operator=(const FailingStep&) = delete;
    /// Statements of the first step that were executed, with BEGIN and, where it came to that, COMMIT.
    [[nodiscard]] int executed() const;
    /// Something was refused.
    [[nodiscard]] bool hasFailed() const;
};

} // namespace kaibang::samples
