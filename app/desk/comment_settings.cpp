// SPDX-FileCopyrightText: 2026 The Kaibang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "comment_settings.h"

#include "socket_chat.h"

#include <algorithm>

namespace kaibang {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr qsizetype longestChannel = 100;

// People copy the address of the page: https://www.twitch.tv/name.
QString channelOf(const QString& typed)
{
    QString channel = typed.trimmed();
    if (channel.contains('/'_L1))
        channel = channel.section('/'_L1, -1, -1, QString::SectionSkipEmpty).section('?'_L1, 0, 0);
    return channel.startsWith('#'_L1) ? channel.mid(1) : channel;
}

bool isChannel(const QString& channel)
{
    return !channel.isEmpty() && channel.size() <= longestChannel &&
           std::none_of(channel.begin(), channel.end(),
                        [](QChar c) { return c.isSpace() || c == u',' || c == u':' || !c.isPrint(); });
}

} // namespace

CommentSettings readCommentSettings(const Ledger& ledger)
{
    CommentSettings s;
    const auto isOn = [&ledger](const QString& key) { return ledger.setting(key) == "1"_L1; };
    const auto text = [&ledger](const QString& key, const QString& usual) {
        const QString kept = ledger.setting(key);
        return kept.isEmpty() ? usual : kept;
    };
    s.takesPosts = isOn(u"comment_posts"_s);
    s.readsIrc = isOn(u"comment_irc"_s);
    s.ircHost = text(u"comment_irc_host"_s, s.ircHost);
    s.ircPort = text(u"comment_irc_port"_s, QString::number(s.ircPort)).toInt();
    s.ircIsEncrypted = text(u"comment_irc_tls"_s, u"1"_s) == "1"_L1;
    s.ircChannel = ledger.setting(u"comment_irc_channel"_s);
    s.readsSocket = isOn(u"comment_socket"_s);
    s.socketAddress = text(u"comment_socket_address"_s, s.socketAddress);
    return s;
}

Result<Done> saveCommentSettings(Ledger& ledger, const CommentSettings& s)
{
    const auto flag = [](bool isOn) { return isOn ? u"1"_s : u"0"_s; };
    const QList<std::pair<QString, QString>> rows{{u"comment_posts"_s, flag(s.takesPosts)},
                                                  {u"comment_irc"_s, flag(s.readsIrc)},
                                                  {u"comment_irc_host"_s, s.ircHost},
                                                  {u"comment_irc_port"_s, QString::number(s.ircPort)},
                                                  {u"comment_irc_tls"_s, flag(s.ircIsEncrypted)},
                                                  {u"comment_irc_channel"_s, s.ircChannel},
                                                  {u"comment_socket"_s, flag(s.readsSocket)},
                                                  {u"comment_socket_address"_s, s.socketAddress}};
    for (const auto& [key, value] : rows)
        if (const auto saved = ledger.setSetting(key, value); !saved)
            return saved;
    return Done{};
}

Result<CommentSettings> soundCommentSettings(CommentSettings s)
{
    s.ircHost = s.ircHost.trimmed().toLower();
    s.ircChannel = channelOf(s.ircChannel);
    s.socketAddress = s.socketAddress.trimmed();
    if (s.readsIrc && !isChannel(s.ircChannel))
        return Error{ErrorKind::Invalid, u"channel"_s};
    if (s.readsIrc && (s.ircHost.isEmpty() || s.ircHost.contains(' '_L1) || s.ircHost.contains('/'_L1)))
        return Error{ErrorKind::Invalid, u"host"_s};
    if (s.readsIrc && (s.ircPort < 1 || s.ircPort > 65535))
        return Error{ErrorKind::Invalid, u"port"_s};
    const auto url = SocketChat::addressOf(s.socketAddress);
    if (s.readsSocket && !url)
        return Error{ErrorKind::Invalid, u"address"_s};
    if (url)
        s.socketAddress = url->toString();
    return s;
}

} // namespace kaibang
