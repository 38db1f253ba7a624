// SPDX-FileCopyrightText: 2026 The Kaibang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "air_fixture.h"
#include "budgets.h"

#include <QDir>
#include <gtest/gtest.h>
#include <random>

namespace kaibang {
namespace {

using namespace samples;

/// A program that records until it is killed with signal 9, at a moment that chance chooses.
class Victim
{
public:
    explicit Victim(int flushMs)
    {
        m_process.setStandardErrorFile(QProcess::nullDevice());
        m_process.start(QStringLiteral(RECORD_FOREVER), {m_folder.path(), QString::number(flushMs)});
    }
    bool recordsFor(qint64 ms)
    {
        return QTest::qWaitFor([&] { return lengthGiven() >= double(ms) / 1000; }, 60'000);
    }
    void kill()
    {
        m_process.kill();
        m_process.waitForFinished();
        m_said += m_process.readAllStandardOutput();
    }
    /// Seconds of pictures that the recorder was given before it died.
    double lengthGiven()
    {
        m_said += m_process.readAllStandardOutput();
        const qsizetype first = m_said.indexOf("picture ");
        const qsizetype end = m_said.lastIndexOf('\n');
        const qsizetype last = end < 0 ? -1 : m_said.lastIndexOf("picture ", end);
        const auto number = [this](qsizetype at) {
            return m_said.mid(at + 8, m_said.indexOf('\n', at) - at - 8).toDouble() / 1e6;
        };
        return first < 0 || last < 0 || first > end ? 0 : number(last) - number(first);
    }
    /// Seconds of pictures that a player finds in the file, which nobody has touched since; -1 when it is no film.
    double lengthKept() const
    {
        const QStringList files = QDir(m_folder.path()).entryList({QStringLiteral("*.mkv")});
        if (files.size() != 1)
            return -1;
        double last = -1;
        for (const ProbedPacket& one : packetsOf(m_folder.filePath(files.first()))) {
            if (one.picture)
                last = std::max(last, one.seconds);
        }
        return last;
    }

private:
    QTemporaryDir m_folder;
    QProcess m_process;
    QByteArray m_said;
};

/// A second between two flushes, and what a busy computer may add.
constexpr double mayBeLost = 2.0;

TEST(RecordingThatIsKilled, PlaysUpToTheLastSecond)
{
    const int kills = hasLongBudget() ? 50 : 12;
    constexpr int together = 6; // as many programs at once
    std::mt19937 random(20'261'130);
    std::uniform_int_distribution<qint64> moment(1'000, 2'600);
    double worst = 0;
    for (int killed = 0; killed < kills; killed += together) {
        std::vector<std::unique_ptr<Victim>> victims;
        std::vector<std::pair<qint64, Victim*>> order;
        for (int i = 0; i < std::min(together, kills - killed); ++i) {
            victims.push_back(std::make_unique<Victim>(1'000));
            order.emplace_back(moment(random), victims.back().get());
        }
        std::sort(order.begin(), order.end());
        for (const auto& [ms, victim] : order) {
            ASSERT_TRUE(victim->recordsFor(ms));
            victim->kill();
        }
        for (const auto& victim : victims) {
            const double kept = victim->lengthKept();
            ASSERT_GE(kept, 0.0) << "no film, though " << victim->lengthGiven() << " s were recorded";
            worst = std::max(worst, victim->lengthGiven() - kept);
        }
    }
    EXPECT_LT(worst, mayBeLost);
    RecordProperty("worst_loss_ms", int(worst * 1000));
    std::printf("%d kills, at most %.2f s lost\n", kills, worst);
}

// Control: the same program, which leaves it to its buffers when to write.
TEST(RecordingThatIsKilled, LosesSecondsWithoutFlushing)
{
    Victim victim(0);
    ASSERT_TRUE(victim.recordsFor(4'000));
    victim.kill();
    EXPECT_GT(victim.lengthGiven() - victim.lengthKept(), mayBeLost + 1.0);
}

} // namespace
} // namespace kaibang
