// SPDX-FileCopyrightText: 2026 The Kaibang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "failing_statements.h"
#include "result.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QFuture>
#include <QTest>
#include <functional>
#include <gtest/gtest.h>
#include <memory>
#include <optional>

namespace kaibang::samples {

/// A fixture in which the disk goes at every statement of a question: it is asked again with one statement more
/// allowed, until it goes through. Whatever was refused a statement must not say that it is done, nor blame anything
/// else than the disk.
template<typename Fixture>
class TriedByStatement : public Fixture
{
protected:
    /// What is only put in order behind the answer, and again the next time.
    enum class Tidying { Counts, CanWait };

    /// Lets whatever was asked go on for a moment.
    virtual void letRun() { QCoreApplication::processEvents(); }
    /// Until nothing is under way: what is asked behind an answer as well.
    virtual void settle()
    {
        for (int round = 0; round < 4; ++round)
            letRun();
    }
    /// The error that was told, if any.
    template<typename T>
    std::optional<Error> told(QFuture<Result<T>> future, T* into = nullptr)
    {
        QElapsedTimer patience;
        patience.start();
        while (!future.isFinished() && patience.elapsed() < 20'000)
            letRun();
        if (!future.isFinished())
            return Error{ErrorKind::Io, QStringLiteral("no answer")};
        return told(future.result(), into);
    }
    template<typename T>
    std::optional<Error> told(const Result<T>& result, T* into = nullptr)
    {
        if (!result)
            return result.error();
        if (into)
            *into = result.value();
        return std::nullopt;
    }
    /// Of a question that is answered by a function.
    template<typename T>
    std::optional<Error> toldByFunction(const std::function<void(std::function<void(const Result<T>&)>)>& ask)
    {
        const auto result = std::make_shared<std::optional<Result<T>>>();
        ask([result](const Result<T>& one) { *result = one; });
        EXPECT_TRUE(QTest::qWaitFor(
            [&] {
                letRun();
                return result->has_value();
            },
            20'000));
        return result->has_value() && !(*result)->ok() ? std::optional((*result)->error()) : std::nullopt;
    }
    void tried(const char* what, const std::function<std::optional<Error>()>& ask, Tidying tidying = Tidying::Counts)
    {
        constexpr int most = 3'000;
        for (int allowed = 0; allowed < most; ++allowed) {
            settle();
            std::optional<Error> error;
            bool wasRefused = false;
            {
                const FailingStatements failing(allowed, ends);
                error = ask();
                wasRefused = failing.hasRefused();
            }
            if (!wasRefused) {
                EXPECT_FALSE(error) << what << ": " << (error ? error->detail.toStdString() : "");
                return;
            }
            ++refusals;
            if (!error && tidying == Tidying::CanWait)
                return;
            EXPECT_TRUE(error) << what << " says it is done, without statement " << allowed;
            if (!error)
                return;
            // Any other word would send a person the wrong way: to the stock, to another file, to the key.
            EXPECT_EQ(error->kind, ErrorKind::Io)
                << what << ", statement " << allowed << ": " << error->detail.toStdString();
        }
        ADD_FAILURE() << what << " never ends";
    }

    int refusals = 0;
    FailingStatements::Ends ends = FailingStatements::Ends::WithACommit;
};

} // namespace kaibang::samples
