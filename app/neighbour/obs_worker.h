// SPDX-FileCopyrightText: 2026 The Kaibang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "chat_source.h"
#include "obs_link.h"
#include "obs_message.h"

#include <QElapsedTimer>
#include <QHash>
#include <QTimer>

class QWebSocket;

namespace kaibang {

/// The part of ObsLink that lives on the line's thread.
class ObsWorker : public QObject
{
    Q_OBJECT

public:
    explicit ObsWorker(ObsRhythm rhythm);
    ~ObsWorker() override;

    /// On the line's thread. `opened` comes back with all that is told of this line.
    void open(const ObsAddress& address, int opened);
    void close(int opened);
    /// From any thread.
    void ask(ObsTask task, const QJsonObject& data = {});

Q_SIGNALS:
    void statusChanged(const kaibang::ObsStatus& status, int opened);
    void factsChanged(const kaibang::ObsFacts& facts, int opened);
    void done(kaibang::ObsTask task, const QString& detail);
    void failed(kaibang::ObsTask task, const QString& detail);

private:
    /// How far the line is: what is listened to at each step is fixed.
    enum class Step { None, Greeting, Identifying, Talking };

    void connectNow();
    void drop();
    void end(ObsState state, const QString& detail);
    void closed();
    void take(const QByteArray& frame);
    void greeted(const QJsonObject& hello);
    void identified();
    void answered(const QJsonObject& response);
    void happened(const QJsonObject& event);
    void readAnswer(const QString& type, const QJsonObject& data);
    void countBits(const QJsonObject& stream);
    void send(const QString& type, const QJsonObject& data = {}, std::optional<ObsTask> task = std::nullopt);
    void askHow();
    void silent();
    void tellSoon();
    void say(ObsState state, const QString& detail = {}, std::optional<qint64> nextTryMs = std::nullopt);

    struct Waiting
    {
        QString type;
        std::optional<ObsTask> task;
    };
    ObsRhythm m_rhythm;
    ObsAddress m_address;
    int m_opened = 0;
    Step m_step = Step::None;
    QWebSocket* m_socket = nullptr; ///< child; one for each attempt
    ChatPace m_pace;
    QTimer m_retry, m_answer, m_poll, m_tell;
    bool m_hasProbed = false;
    ObsFacts m_facts;
    QHash<QString, Waiting> m_waiting;
    quint64 m_lastId = 0;
    QElapsedTimer m_sinceBytes;
    std::optional<qint64> m_bytes;
};

} // namespace kaibang
