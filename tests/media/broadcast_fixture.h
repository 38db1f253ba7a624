// SPDX-FileCopyrightText: 2026 The Kaibang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "broadcaster.h"
#include "stream_fixture.h"

namespace kaibang::samples {

/// A broadcaster beside its encode, with what it told.
struct OnAir
{
    explicit OnAir(LittleEncode& theEncode, const Broadcaster::Options& options = {})
        : encode(theEncode)
        , broadcaster(theEncode, theEncode.format(), options)
    {
        encode.addSink(&broadcaster);
        QObject::connect(&broadcaster, &Broadcaster::bitrateChanged, &broadcaster,
                         [this](const BitrateChange& change) { changes << change; });
        QObject::connect(&broadcaster, &Broadcaster::roomClosing, &broadcaster,
                         [this](const QString&, int seconds) { countdown << seconds; });
        QObject::connect(&broadcaster, &Broadcaster::roomSafe, &broadcaster, [this] { ++safe; });
        QObject::connect(&broadcaster, &Broadcaster::allEnded, &broadcaster, [this] { ++ended; });
        QObject::connect(&broadcaster, &Broadcaster::testEnded, &broadcaster,
                         [this](const QString&, const StreamTestReport& report) { reports << report; });
    }
    ~OnAir() { encode.removeSink(&broadcaster); }
    OnAir(const OnAir&) = delete;
    OnAir& operator=(const OnAir&) = delete;

    StartOutcome start(const QString& url, const QString& id, int roomCloseSeconds = 0)
    {
        Aimed aimed = aimedAt(url, id);
        aimed.target.roomCloseSeconds = roomCloseSeconds;
        return broadcaster.start(aimed.target, aimed.secrets);
    }
    TargetStanding standing(const QString& id) const
    {
        for (const TargetStanding& one : broadcaster.standings()) {
            if (one.target.id == id)
                return one;
        }
        return {};
    }
    bool isIn(const QString& id, StreamPhase phase) const { return standing(id).state.phase == phase; }

    LittleEncode& encode;
    Broadcaster broadcaster;
    QList<BitrateChange> changes;
    QList<int> countdown;
    QList<StreamTestReport> reports;
    int safe = 0;
    int ended = 0;
};

/// Weak and calm within seconds.
inline Broadcaster::Options quickLadder()
{
    Broadcaster::Options options;
    options.ladder.weakForMs = 1000;
    options.ladder.settleMs = 3000;
    options.ladder.calmForMs = 2000;
    return options;
}

} // namespace kaibang::samples
