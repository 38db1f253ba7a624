// SPDX-FileCopyrightText: 2026 The Kaibang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "air_studio.h"
#include "console_window.h"
#include "live_bar.h"
#include "memory_vault.h"
#include "stream_room.h"
#include "stream_servers.h"
#include "tone_driver.h"

namespace kaibang {

/// The real window with something to go live with: the test picture, a tone, a keychain in memory, and a real nginx
/// where there is one.
class StreamWindow : public ConsoleWindow
{
protected:
    void SetUp() override;
    void TearDown() override;
    StreamRoom* streams() override;
    virtual void makeStudio();

    /// Skips the test, with a word, where nginx is not installed.
    void startServer();
    /// A place that is kept with its key, as the Setup page keeps it.
    QString keepTarget(const QString& url, const QString& name, const std::function<void(BookedTarget&)>& change = {});
    [[nodiscard]] QString urlOf(const QString& key) const { return server->url(key); }
    void pressLive() const;
    void holdLive() const;
    [[nodiscard]] StreamPhase phaseOf(int index) const;
    [[nodiscard]] QString wordsOf(int index) const;
    /// Whether `secret` stands in any file below the test's folder, or in any word, tip or accessible text of the
    /// window.
    [[nodiscard]] QStringList placesOf(const QString& secret) const;

    Broadcaster::Options broadcast;
    LineTest::Options lineTest;
    samples::MemoryVault vault;
    std::unique_ptr<samples::RtmpServer> server;
    std::unique_ptr<ToneDriver> tone;
    std::unique_ptr<AirStudio> studio;
    std::unique_ptr<StreamBook> book;
    std::unique_ptr<StreamRoom> room;
    QStringList said; ///< notices, the oldest first
    std::function<void()> action;
    bool wasSetupWanted = false;
};

} // namespace kaibang
