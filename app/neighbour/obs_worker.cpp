// SPDX-FileCopyrightText: 2026 The Kaibang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "obs_worker.h"

#include <QWebSocket>

namespace kaibang {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr qsizetype mostWaiting = 64;

// Close codes of obs-websocket 5 (its WebSocketCloseCode).
constexpr int authenticationFailed = 4009, unsupportedVersion = 4010, sessionInvalidated = 4011, lowestOwn = 4000;

QString requestOf(ObsTask task)
{
    switch (task) {
    case ObsTask::SetScene:
        return u"SetCurrentProgramScene"_s;
    case ObsTask::SetText:
        return u"SetInputSettings"_s;
    case ObsTask::StartStream:
        return u"StartStream"_s;
    case ObsTask::StopStream:
        return u"StopStream"_s;
    case ObsTask::StartRecord:
        return u"StartRecord"_s;
    case ObsTask::StopRecord:
        return u"StopRecord"_s;
    }
    return {};
}

} // namespace

ObsWorker::ObsWorker(ObsRhythm rhythm)
    : m_rhythm(rhythm)
    , m_pace(rhythm.firstWaitMs, rhythm.longestWaitMs)
    , m_retry(this)
    , m_answer(this)
    , m_poll(this)
    , m_tell(this)
{
    for (QTimer* timer : {&m_retry, &m_answer, &m_tell})
        timer->setSingleShot(true);
    connect(&m_retry, &QTimer::timeout, this, &ObsWorker::connectNow);
    connect(&m_answer, &QTimer::timeout, this, &ObsWorker::silent);
    connect(&m_poll, &QTimer::timeout, this, &ObsWorker::askHow);
    connect(&m_tell, &QTimer::timeout, this, [this] { Q_EMIT factsChanged(m_facts, m_opened); });
}

ObsWorker::~ObsWorker()
{
    if (m_socket)
        m_socket->disconnect(this);
}

void ObsWorker::open(const ObsAddress& address, int opened)
{
    m_address = address;
    m_opened = opened;
    m_pace.reset();
    connectNow();
}

void ObsWorker::close(int opened)
{
    m_opened = opened;
    drop();
    say(ObsState::Off);
}

void ObsWorker::connectNow()
{
    drop();
    m_step = Step::Greeting;
    m_hasProbed = false;
    say(ObsState::Connecting);
    m_socket = new QWebSocket(QString(), QWebSocketProtocol::VersionLatest, this);
    m_socket->setMaxAllowedIncomingFrameSize(quint64(largestObsMessage));
    m_socket->setMaxAllowedIncomingMessageSize(quint64(largestObsMessage));
    connect(m_socket, &QWebSocket::textMessageReceived, this, [this](const QString& text) { take(text.toUtf8()); });
    connect(m_socket, qOverload<QAbstractSocket::SocketError>(&QWebSocket::error), this,
            [this] { end(ObsState::NoAnswer, m_socket->errorString()); });
    connect(m_socket, &QWebSocket::disconnected, this, &ObsWorker::closed);
    m_answer.start(m_rhythm.answerMs);
    QUrl url;
    url.setScheme(u"ws"_s);
    url.setHost(m_address.host);
    url.setPort(m_address.port);
    m_socket->open(url);
}

void ObsWorker::drop()
{
    for (QTimer* timer : {&m_retry, &m_answer, &m_poll, &m_tell})
        timer->stop();
    m_step = Step::None;
    const QList<Waiting> waiting = m_waiting.values();
    m_waiting.clear();
    m_bytes.reset();
    if (m_socket) {
        m_socket->disconnect(this);
        m_socket->abort();
        m_socket->deleteLater();
        m_socket = nullptr;
    }
    if (m_facts != ObsFacts()) {
        m_facts = {};
        Q_EMIT factsChanged(m_facts, m_opened);
    }
    for (const Waiting& each : waiting)
        if (each.task)
            Q_EMIT failed(*each.task, {});
}

void ObsWorker::end(ObsState state, const QString& detail)
{
    drop();
    if (state == ObsState::WrongPassword || state == ObsState::Refused)
        return say(state, detail); // asked again it would say the same; a person has to do something
    const qint64 waitMs = m_pace.next();
    m_retry.start(int(waitMs));
    say(state, detail, waitMs);
}

void ObsWorker::closed()
{
    const int code = m_socket->closeCode();
    const QString reason = m_socket->closeReason().left(longestObsName);
    if (code == authenticationFailed)
        end(ObsState::WrongPassword, reason);
    else if (code == unsupportedVersion)
        end(ObsState::TooOld, reason);
    else if (code == sessionInvalidated || (code >= lowestOwn && m_step != Step::Talking && !m_hasProbed))
        end(ObsState::Refused, reason);
    else
        end(ObsState::NoAnswer, reason);
}

// Versions before 5 wait for the other side to speak. A question in their language tells them from something else.
void ObsWorker::silent()
{
    if (m_step != Step::Greeting || m_hasProbed || !m_socket || m_socket->state() != QAbstractSocket::ConnectedState)
        return end(ObsState::NoAnswer, u"no answer"_s);
    m_hasProbed = true;
    m_socket->sendTextMessage(QString::fromUtf8(obsFourQuestion()));
    m_answer.start(m_rhythm.answerMs);
}

void ObsWorker::take(const QByteArray& frame)
{
    if (m_step == Step::Greeting && isObsFour(frame))
        return end(ObsState::TooOld, u"obs-websocket 4"_s);
    const auto message = readObsMessage(frame);
    if (!message)
        return end(ObsState::NoAnswer, u"what came is no message of obs-websocket"_s);
    if (message->op == ObsOp::Hello && m_step == Step::Greeting)
        greeted(message->data);
    else if (message->op == ObsOp::Identified && m_step == Step::Identifying)
        identified();
    else if (message->op == ObsOp::Response && m_step == Step::Talking)
        answered(message->data);
    else if (message->op == ObsOp::Event && m_step == Step::Talking)
        happened(message->data);
}

void ObsWorker::greeted(const QJsonObject& hello)
{
    if (hello.value("rpcVersion"_L1).toInt(0) < 1)
        return end(ObsState::TooOld, u"no version that we speak"_s);
    const QJsonObject challenge = hello.value("authentication"_L1).toObject();
    QString authentication;
    if (!challenge.isEmpty()) {
        if (m_address.password.isEmpty())
            return end(ObsState::WrongPassword, u"a password is asked for"_s);
        authentication = obsAuthentication(m_address.password, challenge.value("salt"_L1).toString(),
                                           challenge.value("challenge"_L1).toString());
    }
    m_step = Step::Identifying;
    m_answer.start(m_rhythm.answerMs);
    m_socket->sendTextMessage(QString::fromUtf8(obsIdentify(authentication)));
}

void ObsWorker::identified()
{
    m_answer.stop();
    m_step = Step::Talking;
    for (const QString& type : {u"GetVersion"_s, u"GetSceneList"_s, u"GetInputList"_s})
        send(type);
    askHow();
    m_poll.start(m_rhythm.askMs);
}

// Also how a line that has died is noticed: OBS answers these at once.
void ObsWorker::askHow()
{
    send(u"GetStreamStatus"_s);
    send(u"GetRecordStatus"_s);
}

void ObsWorker::send(const QString& type, const QJsonObject& data, std::optional<ObsTask> task)
{
    if (m_waiting.size() >= mostWaiting) {
        if (task)
            Q_EMIT failed(*task, {});
        return;
    }
    const QString id = QString::number(++m_lastId);
    m_waiting.insert(id, {type, task});
    if (!m_answer.isActive())
        m_answer.start(m_rhythm.answerMs);
    m_socket->sendTextMessage(QString::fromUtf8(obsRequest(type, id, data)));
}

void ObsWorker::ask(ObsTask task, const QJsonObject& data)
{
    QMetaObject::invokeMethod(this, [this, task, data] {
        if (m_step == Step::Talking)
            send(requestOf(task), data, task);
    });
}

void ObsWorker::say(ObsState state, const QString& detail, std::optional<qint64> nextTryMs)
{
    Q_EMIT statusChanged({state, detail, nextTryMs}, m_opened);
}

} // namespace kaibang
