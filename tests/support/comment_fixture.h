// SPDX-FileCopyrightText: 2026 The Kaibang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "claim_tray.h"
#include "comment_desk.h"
#include "desk_fixture.h"
#include "intake_schedule.h"
#include "memory_vault.h"
#include "show_runner.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QSignalSpy>

namespace kaibang::samples {

/// A show with an open window for its first item, and the desk of comments with all its ways in still shut.
class CommentFixture : public DeskFixture
{
protected:
    void SetUp() override
    {
        DeskFixture::SetUp();
        orders = std::make_unique<OrderDesk>(*store);
        runner = std::make_unique<ShowRunner>(*store);
        tray = std::make_unique<ClaimTray>(*store, *orders);
        intake = std::make_unique<IntakeSchedule>(*orders, clock);
        ASSERT_TRUE(answer(runner->load()).ok());
        ASSERT_TRUE(answer(runner->addItem(variants.at(0).uid)).ok());
        ASSERT_TRUE(answer(runner->start()).ok());
        ASSERT_TRUE(answer(runner->next()).ok());
        tray->load();
        ASSERT_TRUE(answer(tray->openWindow(runner->current().items.front().uid)).ok());
        begin();
    }
    void TearDown() override
    {
        comments.reset();
        intake.reset();
        tray.reset();
        runner.reset();
        orders.reset();
        DeskFixture::TearDown();
    }
    void begin()
    {
        comments.reset();
        intake = std::make_unique<IntakeSchedule>(*orders, clock);
        comments = std::make_unique<CommentDesk>(*store, *tray, *intake, clock, vault.access());
        intake->tellOfComments(*comments);
        QSignalSpy loaded(comments.get(), &CommentDesk::settingsChanged);
        comments->load();
        ASSERT_TRUE(QTest::qWaitFor([&] { return loaded.count() > 0; }, 10'000));
    }
    [[nodiscard]] Result<Done> save(const CommentSettings& wanted) { return answer(comments->save(wanted)); }
    void takePosts()
    {
        CommentSettings wanted = comments->settings();
        wanted.takesPosts = true;
        ASSERT_TRUE(save(wanted).ok());
        ASSERT_FALSE(comments->address().isEmpty());
    }
    /// Posts by a program of somebody else's.
    int curl(const QByteArray& json, const QString& address = {})
    {
        QProcess process;
        process.start(QStringLiteral("curl"),
                      QStringList{QStringLiteral("-s"), QStringLiteral("-o"), QStringLiteral("/dev/null"),
                                  QStringLiteral("-w"), QStringLiteral("%{http_code}"), QStringLiteral("-H"),
                                  QStringLiteral("Content-Type: application/json"), QStringLiteral("--data-binary"),
                                  QStringLiteral("@-"), address.isEmpty() ? comments->address() : address});
        process.waitForStarted();
        process.write(json);
        process.closeWriteChannel();
        EXPECT_TRUE(QTest::qWaitFor([&] { return process.state() == QProcess::NotRunning; }, 20'000));
        return process.readAllStandardOutput().toInt();
    }
    static QByteArray said(const QString& name, const QString& words, int id, const QJsonObject& more = {})
    {
        QJsonObject json{{QStringLiteral("chatname"), name},
                         {QStringLiteral("chatmessage"), words},
                         {QStringLiteral("type"), QStringLiteral("facebook")},
                         {QStringLiteral("id"), id}};
        for (auto it = more.begin(); it != more.end(); ++it)
            json.insert(it.key(), it.value());
        return QJsonDocument(json).toJson(QJsonDocument::Compact);
    }
    FeedHealth feed(const QString& id) const
    {
        for (const FeedHealth& health : intake->feeds())
            if (health.id == id)
                return health;
        return {};
    }

    MemoryVault vault;
    std::unique_ptr<OrderDesk> orders;
    std::unique_ptr<ShowRunner> runner;
    std::unique_ptr<ClaimTray> tray;
    std::unique_ptr<IntakeSchedule> intake;
    std::unique_ptr<CommentDesk> comments;
};

} // namespace kaibang::samples
