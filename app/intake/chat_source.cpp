// SPDX-FileCopyrightText: 2026 The Kaibang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "chat_source.h"

namespace kaibang {

FeedTrouble ChatSource::troubleOf(QAbstractSocket::SocketError error)
{
    switch (error) {
    case QAbstractSocket::HostNotFoundError:
        return FeedTrouble::HostNotFound;
    case QAbstractSocket::SslHandshakeFailedError:
    case QAbstractSocket::SslInternalError:
    case QAbstractSocket::SslInvalidUserDataError:
        return FeedTrouble::TlsFailed;
    case QAbstractSocket::SocketTimeoutError:
        return FeedTrouble::TimedOut;
    default:
        return FeedTrouble::NoConnection;
    }
}

} // namespace kaibang
