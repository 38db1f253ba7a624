// SPDX-FileCopyrightText: 2026 The Kaibang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "overlay.h"
#include "result.h"

#include <QByteArray>
#include <QObject>
#include <QThread>
#include <functional>
#include <memory>

namespace kaibang {

class OverlayPageCore;

struct OverlayPageLimits
{
    int headerBytes = 8 * 1024;
    int connections = 64;
    int requestMs = 5'000;    ///< from a request's first byte to its last
    int idleMs = 30'000;      ///< a kept connection without a request
    int stallMs = 10'000;     ///< a reader that takes nothing of what it was sent
    int heartbeatMs = 15'000; ///< a line without meaning, so that a dead reader is noticed
};

struct OverlayPageSetup
{
    quint16 port = 0; ///< 0 takes a free one
    QByteArray token; ///< the secret part of the address, as newToken() makes it
    /// UTC in milliseconds, for clock and countdown; called on the server's thread.
    std::function<qint64()> nowMs;
    OverlayPageLimits limits = {};
};

/// What lies on our picture, as a web page for the browser source of another streaming program: a transparent page
/// that shows the same cards at the same places. HTTP/1.1 on 127.0.0.1 only, GET only:
///
/// - /TOKEN/ is the page, which is complete in itself and asks no other address.
/// - /TOKEN/state is what it shows, told again at each change (server-sent events, HTML Living Standard 9.2).
/// - /TOKEN/now is the same once, as JSON. /TOKEN/picture/N is a picture that a state has named.
///
/// Asked under this computer's own name and from this page only: a website whose name was made to point here, or one
/// that links to us, gets nothing, and nobody who does not know the token does. A reader that is slow gets the newest
/// state when it has taken the one before; it delays nobody.
///
/// Threads: construct, call and destroy on the GUI thread; signals come there. Sockets have a thread of their own,
/// which ends with this.
class OverlayPage : public QObject
{
    Q_OBJECT

public:
    /// Starts listening. Network when the port is taken; Invalid without a token or a clock.
    static Result<std::unique_ptr<OverlayPage>> open(OverlayPageSetup setup);
    ~OverlayPage() override;

    /// A new random token, as text for an address.
    [[nodiscard]] static QByteArray newToken();
    [[nodiscard]] quint16 port() const { return m_port; }
    /// What a person copies into the other program.
    [[nodiscard]] QString address() const;
    /// Shows this from now on.
    void show(const Overlay& overlay);

Q_SIGNALS:
    /// So many readers follow the state now.
    void watchersChanged(int watchers);
    /// A request was refused: the HTTP status and a short English reason.
    void refused(int status, const QString& reason);

private:
    OverlayPage();

    QThread m_thread;
    OverlayPageCore* m_core = nullptr; ///< lives on m_thread, deleted when it finishes
    QByteArray m_token;
    quint16 m_port = 0;
};

} // namespace kaibang
