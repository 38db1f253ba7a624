// SPDX-FileCopyrightText: 2026 The Kaibang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "obs_facts.h"

#include <QObject>
#include <QThread>

namespace kaibang {

class ObsWorker;

/// Where OBS is, as its Tools, WebSocket Server Settings show it.
struct ObsAddress
{
    QString host = QStringLiteral("127.0.0.1");
    quint16 port = 4455;
    QString password; ///< in the keychain, and here while it is needed
    bool operator==(const ObsAddress&) const = default;
};

/// Waits of the line, in milliseconds; shorter ones are for tests.
struct ObsRhythm
{
    qint64 firstWaitMs = 1'000, longestWaitMs = 30'000; ///< between attempts
    int answerMs = 5'000;                               ///< for a greeting, and for each answer
    int askMs = 2'000;                                  ///< between questions about stream and recording
};

/// A line to OBS Studio 28 or newer (obs-websocket 5): follows its scenes, stream and recording, and tells it what to
/// do. It comes back by itself with growing waits, except where only a person can help.
///
/// Threads: construct, call and destroy on the GUI thread; signals come there, facts at most ten times a second. The
/// line has a thread of its own, where all that OBS says is read; it ends with this, at once.
class ObsLink : public QObject
{
    Q_OBJECT

public:
    explicit ObsLink(ObsRhythm rhythm = {}, QObject* parent = nullptr);
    ~ObsLink() override;

    /// Connects there from now on; also what a person calls who wants it tried at once.
    void open(const ObsAddress& address);
    void close();
    [[nodiscard]] const ObsStatus& status() const { return m_status; }
    [[nodiscard]] bool isConnected() const { return m_status.state == ObsState::Connected; }
    [[nodiscard]] const ObsFacts& facts() const { return m_facts; }

    // Each does nothing while there is no connection, and is answered by done() or failed().
    void setScene(const QString& scene);
    /// The words of a text source.
    void setText(const QString& source, const QString& text);
    void startStream();
    void stopStream();
    void startRecord();
    void stopRecord();

Q_SIGNALS:
    void statusChanged(const kaibang::ObsStatus& status);
    void factsChanged(const kaibang::ObsFacts& facts);
    /// OBS has done it. `detail` is the file that a recording was written to.
    void done(kaibang::ObsTask task, const QString& detail);
    /// OBS would not, and why, in its words (English); empty where it did not answer.
    void failed(kaibang::ObsTask task, const QString& detail);

private:
    QThread m_thread;
    ObsWorker* m_worker; ///< lives on m_thread, deleted when it finishes
    ObsStatus m_status;
    ObsFacts m_facts;
    int m_opened = 0; ///< what an earlier line still says is not listened to
};

} // namespace kaibang
