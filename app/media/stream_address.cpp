// SPDX-FileCopyrightText: 2026 The Kaibang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "stream_target.h"

#include <QRegularExpression>
#include <QStringList>
#include <QUrl>
#include <algorithm>

namespace kaibang {

namespace {

constexpr qsizetype longestKey = 1024;
constexpr int usecsFrom = 20'000;

// What an input method or a chat program leaves in a pasted address.
QString tidied(const QString& typed)
{
    QString text;
    for (const QChar c : typed) {
        if (c == QChar(0xFF1A))
            text += QLatin1Char(':');
        else if (c == QChar(0xFF0F))
            text += QLatin1Char('/');
        else if (c == QChar(0xFF1F))
            text += QLatin1Char('?');
        else if (c.category() != QChar::Other_Format)
            text += c;
    }
    return text.simplified();
}

bool isSoundKey(const QString& key)
{
    return key.size() <= longestKey && std::none_of(key.cbegin(), key.cend(), [](QChar c) {
               return c.isSpace() || c.unicode() < 0x21 || c.unicode() == 0x7F;
           });
}

bool isSoundHost(const QString& host)
{
    static const QRegularExpression ipv6(QStringLiteral("^[0-9A-Fa-f:.]{2,45}$"));
    static const QRegularExpression name(QStringLiteral("^(?=.{1,253}$)[A-Za-z0-9]([A-Za-z0-9_-]{0,61}[A-Za-z0-9])?(\\."
                                                        "[A-Za-z0-9]([A-Za-z0-9_-]{0,61}[A-Za-z0-9])?)*\\.?$"));
    return host.contains(QLatin1Char(':')) ? ipv6.match(host).hasMatch() : name.match(host).hasMatch();
}

bool isSoundApp(const QString& app)
{
    static const QRegularExpression sound(QStringLiteral("^[A-Za-z0-9._~%+=,@-]+(/[A-Za-z0-9._~%+=,@-]+)*$"));
    return app.size() <= 512 && sound.match(app).hasMatch();
}

// host, host:port, [v6], [v6]:port. A usual port of 0 means that there is none and one must be given.
AddressProblem readHost(QString text, quint16 usualPort, StreamAddress& address)
{
    if (text.contains(QLatin1Char('@')))
        return AddressProblem::CarriesPassword;
    QString port;
    bool hasPort = false;
    if (text.startsWith(QLatin1Char('['))) {
        const qsizetype end = text.indexOf(QLatin1Char(']'));
        const QString rest = end < 0 ? QString() : text.mid(end + 1);
        if (end < 0 || (!rest.isEmpty() && !rest.startsWith(QLatin1Char(':'))))
            return AddressProblem::BadHost;
        hasPort = !rest.isEmpty();
        port = rest.mid(1);
        address.host = text.mid(1, end - 1);
        if (!address.host.contains(QLatin1Char(':')))
            return AddressProblem::BadHost;
    } else {
        const qsizetype colon = text.indexOf(QLatin1Char(':'));
        hasPort = colon >= 0;
        port = hasPort ? text.mid(colon + 1) : QString();
        address.host = hasPort ? text.left(colon) : text;
        if (address.host.contains(QLatin1Char(':')))
            return AddressProblem::BadHost;
    }
    if (!isSoundHost(address.host))
        return AddressProblem::BadHost;
    bool isNumber = true;
    address.port = hasPort ? port.toUShort(&isNumber) : usualPort;
    return isNumber && address.port != 0 && !port.startsWith(QLatin1Char('+')) ? AddressProblem::None
                                                                               : AddressProblem::BadPort;
}

// "app", "app/key?query", "app/?query": the key is what is given beside it, else the last part.
AddressProblem readRtmpPath(QString path, QString query, const QString& key, ReadAddress& read)
{
    while (path.startsWith(QLatin1Char('/')))
        path.remove(0, 1);
    const bool endsOpen = path.endsWith(QLatin1Char('/'));
    while (path.endsWith(QLatin1Char('/')))
        path.chop(1);
    if (path.isEmpty())
        return AddressProblem::NoApp;
    read.secrets.key = key;
    if (key.isEmpty() && !endsOpen && path.contains(QLatin1Char('/'))) {
        const qsizetype last = path.lastIndexOf(QLatin1Char('/'));
        read.secrets.key = path.mid(last + 1);
        path.truncate(last);
        while (path.endsWith(QLatin1Char('/')))
            path.chop(1);
    }
    // A query belongs to the stream, not to the application: it often signs the key.
    if (!query.isEmpty())
        read.secrets.key += QLatin1Char(read.secrets.key.contains(QLatin1Char('?')) ? '&' : '?') + query;
    read.address.app = path;
    if (read.secrets.key.isEmpty())
        return AddressProblem::KeyMissing;
    if (!isSoundApp(path))
        return AddressProblem::NoApp;
    return isSoundKey(read.secrets.key) ? AddressProblem::None : AddressProblem::BadKey;
}

AddressProblem readLatency(const QString& value, StreamAddress& address)
{
    bool isNumber = false;
    const qint64 number = value.toLongLong(&isNumber);
    const qint64 latencyMs = number < usecsFrom ? number : number / 1000;
    if (!isNumber || latencyMs < 20 || latencyMs > 8000)
        return AddressProblem::BadLatency;
    address.latencyMs = static_cast<int>(latencyMs);
    return AddressProblem::None;
}

AddressProblem readSrtOption(const QString& name, const QString& value, ReadAddress& read)
{
    if (name == QLatin1String("streamid") || name == QLatin1String("srt_streamid")) {
        read.secrets.key = value;
    } else if (name == QLatin1String("passphrase")) {
        read.secrets.passphrase = value;
        const qsizetype length = value.toUtf8().size();
        return length >= 10 && length <= 79 ? AddressProblem::None : AddressProblem::BadPassphrase;
    } else if (name == QLatin1String("latency")) {
        return readLatency(value, read.address);
    } else if (name == QLatin1String("mode")) {
        return value == QLatin1String("caller") ? AddressProblem::None : AddressProblem::NotCaller;
    } else if (name == QLatin1String("pbkeylen")) {
        // The length is worked out by the two ends; one that does not exist shows a mistyped address.
        static const QStringList lengths{QStringLiteral("0"), QStringLiteral("16"), QStringLiteral("24"),
                                         QStringLiteral("32")};
        return lengths.contains(value) ? AddressProblem::None : AddressProblem::UnknownEncryption;
    }
    return AddressProblem::None;
}

AddressProblem readSrtQuery(const QString& query, const QString& key, ReadAddress& read)
{
    for (const QString& part : query.split(QLatin1Char('&'), Qt::SkipEmptyParts)) {
        const qsizetype equals = part.indexOf(QLatin1Char('='));
        const QString name = part.left(equals).toLower();
        const QString value = equals < 0 ? QString() : QUrl::fromPercentEncoding(part.mid(equals + 1).toUtf8());
        if (const AddressProblem problem = readSrtOption(name, value, read); problem != AddressProblem::None)
            return problem;
    }
    if (!key.isEmpty())
        read.secrets.key = key;
    // 512 bytes is what the protocol's handshake carries (SRT draft, section 3.2.1.3).
    return isSoundKey(read.secrets.key) && read.secrets.key.toUtf8().size() <= 512 ? AddressProblem::None
                                                                                   : AddressProblem::BadKey;
}

AddressProblem readScheme(const QString& scheme, StreamProtocol& protocol)
{
    if (scheme == QLatin1String("rtmp"))
        protocol = StreamProtocol::Rtmp;
    else if (scheme == QLatin1String("rtmps"))
        protocol = StreamProtocol::Rtmps;
    else if (scheme == QLatin1String("srt"))
        protocol = StreamProtocol::Srt;
    else
        return AddressProblem::UnknownScheme;
    return AddressProblem::None;
}

quint16 usualPort(StreamProtocol protocol)
{
    return protocol == StreamProtocol::Rtmp ? 1935 : protocol == StreamProtocol::Rtmps ? 443 : 0;
}

} // namespace

ReadAddress readStreamAddress(const QString& typed, const QString& key)
{
    ReadAddress read;
    const QStringList words = tidied(typed).split(QLatin1Char(' '), Qt::SkipEmptyParts);
    QString beside = tidied(key);
    const auto refused = [&read](AddressProblem problem) {
        read = {problem, {}, {}};
        return read;
    };
    if (words.isEmpty())
        return refused(AddressProblem::Empty);
    if (words.size() > 2 || (words.size() == 2 && !beside.isEmpty()))
        return refused(AddressProblem::NotOneAddress);
    if (words.size() == 2)
        beside = words[1];
    const QString& text = words[0];
    const qsizetype mark = text.indexOf(QLatin1String("://"));
    if (mark <= 0)
        return refused(AddressProblem::NoScheme);
    read.problem = readScheme(text.left(mark).toLower(), read.address.protocol);
    if (read.problem != AddressProblem::None)
        return refused(read.problem);
    const QString rest = text.mid(mark + 3);
    const qsizetype question = rest.indexOf(QLatin1Char('?'));
    const QString query = question < 0 ? QString() : rest.mid(question + 1);
    const QString place = rest.left(question);
    const qsizetype slash = place.indexOf(QLatin1Char('/'));
    const bool isSrt = read.address.protocol == StreamProtocol::Srt;
    read.problem = readHost(place.left(slash), usualPort(read.address.protocol), read.address);
    if (read.problem == AddressProblem::None)
        read.problem = isSrt ? readSrtQuery(query, beside, read)
                             : readRtmpPath(slash < 0 ? QString() : place.mid(slash), query, beside, read);
    return read.problem == AddressProblem::None ? read : refused(read.problem);
}

QString shownAddress(const StreamAddress& address)
{
    const QString host =
        address.host.contains(QLatin1Char(':')) ? QStringLiteral("[%1]").arg(address.host) : address.host;
    const QString port = QString::number(address.port);
    switch (address.protocol) {
    case StreamProtocol::Rtmp:
        return QStringLiteral("rtmp://%1:%2/%3").arg(host, port, address.app);
    case StreamProtocol::Rtmps:
        return QStringLiteral("rtmps://%1:%2/%3").arg(host, port, address.app);
    case StreamProtocol::Srt:
        break;
    }
    return QStringLiteral("srt://%1:%2?latency=%3").arg(host, port, QString::number(address.latencyMs));
}

QString withoutSecrets(const QString& text, const StreamSecrets& secrets)
{
    static const QString hidden = QStringLiteral("***");
    QStringList parts{secrets.key, secrets.passphrase};
    // A server may repeat the key alone, without its query, or the query's values.
    static const QRegularExpression seams(QStringLiteral("[?&=/,]"));
    for (const QString& part : secrets.key.split(seams, Qt::SkipEmptyParts)) {
        if (part.size() >= 4)
            parts << part;
    }
    QString clean = text;
    // The longest first, or a part would break up the whole that hides more.
    std::ranges::sort(parts, [](const QString& a, const QString& b) { return a.size() > b.size(); });
    for (const QString& part : parts) {
        if (part.isEmpty())
            continue;
        clean.replace(part, hidden, Qt::CaseInsensitive);
        clean.replace(QString::fromLatin1(QUrl::toPercentEncoding(part)), hidden, Qt::CaseInsensitive);
    }
    static const QRegularExpression tail(QStringLiteral("([A-Za-z]{3,6}://[^/?\\s'\"]+)[/?][^\\s'\"]*"));
    clean.replace(tail, QStringLiteral("\\1/***"));
    return clean.simplified().left(200);
}

} // namespace kaibang
