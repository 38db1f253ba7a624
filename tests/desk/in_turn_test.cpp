// SPDX-FileCopyrightText: 2026 The Kaibang authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Answers of the store arrive in the order in which they were given, however busy the window's thread is.
#include "desk_fixture.h"
#include "in_turn.h"

#include <atomic>
#include <future>
#include <memory>
#include <thread>

namespace kaibang {
namespace {

using Answer = QFuture<Result<int>>;

class InTurnTest : public samples::DeskFixture
{
protected:
    Answer ask(int number)
    {
        return store->read([number](Ledger&) -> Result<int> { return number; });
    }
    /// Two questions; the window's thread comes to attach to the second when both have their answer, as happens when
    /// the computer has more to do than cores to do it with.
    template<typename Attach>
    QList<int> arrivals(Attach attach)
    {
        QList<int> seen;
        QObject window;
        std::promise<void> gate;
        store->read([opened = gate.get_future().share()](Ledger&) -> Result<int> {
            opened.wait();
            return 0;
        });
        attach(ask(1), &window, [&seen](const Result<int>& value) { seen.append(value.value()); });
        gate.set_value();
        store->drain();
        Answer second = ask(2);
        store->drain();
        attach(second, &window, [&seen](const Result<int>& value) { seen.append(value.value()); });
        EXPECT_TRUE(QTest::qWaitFor([&] { return seen.size() == 2; }));
        return seen;
    }
};

TEST_F(InTurnTest, AnOlderAnswerIsNeverTheLast)
{
    EXPECT_EQ(arrivals([](const Answer& f, QObject* c, auto use) { inTurn(f, c, use); }), QList<int>({1, 2}));
}

// The control: what this is for is real in the Qt we build with.
TEST_F(InTurnTest, QtsOwnContinuationTurnsThemRound)
{
    EXPECT_EQ(arrivals([](Answer f, QObject* c, auto use) { f.then(c, use); }), QList<int>({2, 1}));
}

// Qt 6.4 runs a continuation twice that comes while its future ends on another thread, and the program ends: at the
// latest after a few thousand questions of this kind.
TEST_F(InTurnTest, AnAnswerThatComesWhileItIsAskedForIsTakenOnce)
{
    constexpr int questions = 6'000;
    std::atomic<QPromise<int>*> next = nullptr;
    std::atomic<bool> isOver = false;
    std::thread answers([&] {
        for (unsigned pause = 1; !isOver; pause = pause * 1'103'515'245 + 12'345) {
            const std::unique_ptr<QPromise<int>> promise(next.exchange(nullptr));
            if (!promise)
                continue;
            for (volatile unsigned i = (pause >> 16) % 200; i > 0;)
                i = i - 1;
            promise->addResult(1);
            promise->finish();
        }
    });
    QObject window;
    int told = 0;
    for (int asked = 1; asked <= questions && told == asked - 1; ++asked) {
        auto* promise = new QPromise<int>;
        promise->start();
        const QFuture<int> future = promise->future();
        next = promise;
        inTurn(future, &window, [&told](int one) { told += one; });
        EXPECT_TRUE(QTest::qWaitFor([&] { return told >= asked; }, 20'000));
    }
    isOver = true;
    answers.join();
    QCoreApplication::processEvents();
    EXPECT_EQ(told, questions);
}

TEST_F(InTurnTest, AnswersOfAWindowThatIsGoneAreCancelled)
{
    QFuture<int> told;
    {
        QObject window;
        told = inTurn(ask(1), &window, [](const Result<int>&) { return 1; });
        store->drain();
    }
    EXPECT_TRUE(told.isFinished());
    EXPECT_TRUE(told.isCanceled());
    EXPECT_EQ(told.resultCount(), 0);
}

TEST_F(InTurnTest, AStepMayGoOnWithAQuestionOfItsOwn)
{
    QObject window;
    auto both = inTurn(ask(20), &window, [this, &window](const Result<int>& first) {
                    const int known = first.value();
                    return inTurn(store->read([known](Ledger&) -> Result<int> { return known + 1; }), &window,
                                  [](const Result<int>& next) { return next; });
                }).unwrap();
    EXPECT_EQ(answer(both).value(), 21);
}

} // namespace
} // namespace kaibang
