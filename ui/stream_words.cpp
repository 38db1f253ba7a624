// SPDX-FileCopyrightText: 2026 The Kaibang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "stream_words.h"

#include "keychain_fault.h"
#include "wording.h"

#include <QLocale>
#include <algorithm>

namespace kaibang {

using namespace Qt::Literals::StringLiterals;

QString StreamWords::platformName(const QByteArray& code)
{
    if (code == "facebook")
        return u"Facebook"_s;
    if (code == "youtube")
        return u"YouTube"_s;
    if (code == "twitch")
        return u"Twitch"_s;
    if (code == "tiktok")
        return tr("TikTok or Douyin");
    if (code == "taobao")
        return tr("Taobao Live");
    return tr("Another server");
}

QString StreamWords::addressProblem(AddressProblem problem)
{
    switch (problem) {
    case AddressProblem::None:
        return {};
    case AddressProblem::Empty:
        return tr("Paste the server's address, as the platform shows it.");
    case AddressProblem::NotOneAddress:
        return tr("This is more than one address. Paste the address alone and the key into the field below it.");
    case AddressProblem::NoScheme:
        return tr("The address begins with rtmp://, rtmps:// or srt://. Copy it again, from its first letter on.");
    case AddressProblem::UnknownScheme:
        return tr(
            "This is the address of a web page. Look for the server or push address: rtmp://, rtmps:// or srt://.");
    case AddressProblem::CarriesPassword:
        return tr("A name and password stand in the address. Ask the platform for an address with a stream key.");
    case AddressProblem::BadHost:
        return tr("The server's name in the address cannot be right. Copy it again.");
    case AddressProblem::BadPort:
        return tr("The number after the colon is no port (1 to 65535); SRT always needs one.");
    case AddressProblem::NoApp:
        return tr("Something is missing after the server's name, such as /live. Copy the whole address.");
    case AddressProblem::KeyMissing:
        return tr("The stream key is missing. The platform shows it beside the address.");
    case AddressProblem::BadKey:
        return tr("The stream key has blanks in it or is too long. Copy it again.");
    case AddressProblem::BadPassphrase:
        return tr("An SRT passphrase has 10 to 79 letters.");
    case AddressProblem::BadLatency:
        return tr("The latency in the address is not 20 ms to 8 s.");
    case AddressProblem::NotCaller:
        return tr("Kaibang calls the server: take mode=listener or mode=rendezvous out of the address.");
    case AddressProblem::UnknownEncryption:
        return tr("pbkeylen in the address is not 16, 24 or 32.");
    }
    return {};
}

QString StreamWords::faultText(const MediaFault& fault)
{
    switch (fault.kind) {
    case MediaFaultKind::None:
        return {};
    case MediaFaultKind::HostUnknown:
        return tr("The server is not found. Is the internet there, and the address right?");
    case MediaFaultKind::Unreachable:
        return tr("The server does not answer. Look at the platform whether the room is open.");
    case MediaFaultKind::TimedOut:
        return tr("The server takes too long. The line may be full: end other downloads.");
    case MediaFaultKind::CertificateRefused:
        return tr("The server does not prove who it is. Nothing was sent. Check the address and the computer's clock.");
    case MediaFaultKind::KeyRefused:
        return tr("The server refuses the key. Get a new one from the platform and enter it in Setup.");
    case MediaFaultKind::ClosedAtOnce:
        return tr("The server hangs up. Mostly the key is old: get a new one and enter it in Setup.");
    case MediaFaultKind::LineLost:
        return tr("The line broke.");
    default:
        return tr("The stream does not go out. Try again, or another server.");
    }
}

QString StreamWords::stateText(const StreamState& state, qint64 msSinceTold)
{
    switch (state.phase) {
    case StreamPhase::Idle:
        return tr("not live");
    case StreamPhase::Connecting:
        return tr("connecting…");
    case StreamPhase::Live:
        return tr("LIVE");
    case StreamPhase::Reconnecting: {
        const qint64 left = (state.nextTryInMs - msSinceTold + 999) / 1000;
        return state.nextTryInMs > 0 && left > 0 ? tr("reconnecting, next try in %1 s").arg(left)
                                                 : tr("reconnecting now…");
    }
    case StreamPhase::Refused:
        return tr("refused");
    case StreamPhase::Ended:
        return tr("ended");
    }
    return {};
}

QString StreamWords::figuresText(const StreamFigures& figures)
{
    const QString time = timeText(qint64(figures.liveSeconds));
    // An SRT line loses packets before pictures are dropped, if any ever are.
    if (figures.lostShare >= 0.01)
        return tr("%1 kbps · the line loses %2 · %3", "bitrate, share of packets, time live")
            .arg(Wording::count(figures.kbps), shareText(figures.lostShare), time);
    return tr("%1 kbps · %2 dropped · %3", "bitrate, share of pictures, time live")
        .arg(Wording::count(figures.kbps), shareText(figures.droppedShare()), time);
}

QString StreamWords::shareText(double share)
{
    const double percent = share * 100;
    return tr("%1 %", "percent").arg(QLocale().toString(percent, 'f', percent > 0 && percent < 10 ? 1 : 0));
}

QString StreamWords::timeText(qint64 seconds)
{
    const QChar zero(u'0');
    return u"%1:%2:%3"_s.arg(seconds / 3600, 2, 10, zero)
        .arg(seconds / 60 % 60, 2, 10, zero)
        .arg(seconds % 60, 2, 10, zero);
}

QString StreamWords::roomText(int seconds)
{
    return seconds > 0 ? tr("the room closes in %1 s").arg(seconds)
                       : tr("the room has probably closed: open it again on the platform");
}

QString StreamWords::bitrateText(const BitrateChange& change, const QStringList& names)
{
    const QString from = Wording::count(change.fromKbps), to = Wording::count(change.toKbps);
    if (change.reason == BitrateReason::LineCalm)
        return tr("The line is calm: the picture is sent with %1 kbps again (%2 before).").arg(to, from);
    return names.isEmpty()
               ? tr("The line is weak: the picture is sent with %1 kbps (%2 before). It rises again by itself.")
                     .arg(to, from)
               : tr("The line to %3 is weak: the picture is sent with %1 kbps (%2 before). It rises again by itself.")
                     .arg(to, from, names.join(u", "_s));
}

QString StreamWords::presetText(const EncodePreset& preset)
{
    return tr("%1, %2 kbps", "picture size, bitrate")
        .arg(QString::fromLatin1(preset.id), Wording::count(preset.totalKbps()));
}

QString StreamWords::verdictText(const LineVerdict& verdict)
{
    if (verdict.fault.kind == MediaFaultKind::Stopped)
        return tr("The line test was ended. Nothing was kept.");
    if (verdict.fault.kind != MediaFaultKind::None)
        return tr("The line was not measured. %1").arg(faultText(verdict.fault));
    const QString kbps = verdict.isAtLeast ? tr("at least %1 kbps").arg(Wording::count(verdict.measuredKbps))
                                           : tr("%1 kbps").arg(Wording::count(verdict.measuredKbps));
    return verdict.preset
               ? tr("The line carries %1: %2 fits, with room for others in the house.")
                     .arg(kbps, QString::fromLatin1(verdict.preset->id))
               : tr("The line carries %1: too little even for 360p. Go nearer to the router, use a cable, or "
                    "a phone's hotspot.")
                     .arg(kbps);
}

QString StreamWords::lineTestRefusal(LineTestStart start)
{
    switch (start) {
    case LineTestStart::Started:
        return {};
    case LineTestStart::AlreadyRunning:
        return tr("A test is running already.");
    case LineTestStart::BadAddress:
        return tr("The address or the key is not whole. Change it and try again.");
    case LineTestStart::WouldBeShown:
        return tr(
            "Viewers would see the test. Say that nobody does, if that is so, or test with a server of your own.");
    }
    return {};
}

QString StreamWords::reportText(const QString& name, const StreamTestReport& report)
{
    if (report.isWell)
        return tr("%1: the test stream was well, %2 kbps for %3.")
            .arg(name, Wording::count(report.kbps), timeText(qint64(report.figures.liveSeconds)));
    if (report.fault.kind == MediaFaultKind::Stopped || report.figures.liveSeconds < 1)
        return tr("%1: the test stream did not go out. %2").arg(name, faultText(report.fault));
    const bool isLossy = report.figures.lostShare > report.figures.droppedShare();
    return (isLossy ? tr("%1: the test stream had trouble, %2 kbps, the line loses %3. Choose a smaller picture.")
                    : tr("%1: the test stream had trouble, %2 kbps, %3 dropped. Choose a smaller picture."))
        .arg(name, Wording::count(report.kbps),
             shareText(std::max(report.figures.lostShare, report.figures.droppedShare())));
}

QString StreamWords::noKeychainText()
{
    return tr("This desktop has no keychain, and a stream key is kept nowhere else: Kaibang cannot go live here. "
              "Recording and selling go on as ever.");
}

QString StreamWords::keychainText(const Error& error)
{
    const auto fault = keychainFaultOf(error);
    if (!fault)
        return {};
    switch (*fault) {
    case KeychainFault::Locked:
        return tr("The keychain is locked or does not answer, and the stream key is in it. Unlock it and try again. "
                  "Recording and selling go on as ever.");
    case KeychainFault::Cancelled:
        return tr("The keychain was not opened, and the stream key is in it. Try again and let Kaibang read it. "
                  "Recording and selling go on as ever.");
    case KeychainFault::Missing:
        break;
    }
    return noKeychainText();
}

} // namespace kaibang
