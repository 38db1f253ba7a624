// SPDX-FileCopyrightText: 2026 The Kaibang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "encode_preset.h"

#include <QLatin1String>
#include <QMetaType>
#include <QString>
#include <optional>
#include <span>

namespace kaibang {

enum class StreamProtocol { Rtmp, Rtmps, Srt };

/// Whether people watch what is sent there. A test target is a stream of its own that nobody is shown.
enum class StreamPurpose { Show, Test };

/// Where a server is, without anything secret; may be stored and shown.
struct StreamAddress
{
    StreamProtocol protocol = StreamProtocol::Rtmp;
    QString host; ///< a name, an IPv4 address, or an IPv6 address without brackets
    quint16 port = 0;
    QString app;         ///< RTMP: the application, "live" or "rtmp/2"; empty for SRT
    int latencyMs = 120; ///< SRT only: how long a lost packet may be sent again

    friend bool operator==(const StreamAddress&, const StreamAddress&) = default;
};

/// What must never be written anywhere but into a keychain. It is given at the start of a stream and has no stream
/// operator on purpose.
struct StreamSecrets
{
    QString key;        ///< RTMP: the stream key with its query; SRT: the stream id
    QString passphrase; ///< SRT: 10 to 79 bytes, or empty for none

    friend bool operator==(const StreamSecrets&, const StreamSecrets&) = default;
};

/// One place to stream to.
struct StreamTarget
{
    QString id; ///< ours; names it in signals, and its secrets in the keychain
    QString name;
    StreamAddress address;
    bool needsKey = true;
    QByteArray preset = QByteArrayLiteral("720p"); ///< id of what it would like to get (encode_preset.h)
    StreamPurpose purpose = StreamPurpose::Show;
    int roomCloseSeconds = 0; ///< the platform closes the room after so many seconds without a stream; 0: it does not

    friend bool operator==(const StreamTarget&, const StreamTarget&) = default;
};

/// What the one encode must be so that each of these can carry it: the smallest that any of them asks for.
EncodePreset presetFor(std::span<const StreamTarget> targets);
/// The largest preset whose picture and sound fit into `kbps`; the smallest also when only its lowest step does.
std::optional<EncodePreset> presetWithin(int kbps);
/// Below this bitrate a picture of that preset's size would be worse than none.
int lowestKbps(const EncodePreset& preset);

/// Why an address that was typed or pasted is none.
enum class AddressProblem {
    None,
    Empty,
    NotOneAddress,     ///< more than an address and a key
    NoScheme,          ///< "rtmp://", "rtmps://" or "srt://" is missing in front
    UnknownScheme,     ///< another one, such as http
    CarriesPassword,   ///< user:password@ in front of the host
    BadHost,           ///< none, or one that cannot be a host name
    BadPort,           ///< not 1 to 65535, or missing for SRT, which has no usual one
    NoApp,             ///< RTMP: nothing after the host
    KeyMissing,        ///< the key is neither in the address nor given beside it
    BadKey,            ///< blanks, control characters, or longer than any key is
    BadPassphrase,     ///< SRT wants 10 to 79 bytes
    BadLatency,        ///< not 20 ms to 8 s
    NotCaller,         ///< SRT: mode=listener or rendezvous; Kaibang always calls
    UnknownEncryption, ///< SRT: pbkeylen that is not 16, 24 or 32
};

struct ReadAddress
{
    AddressProblem problem = AddressProblem::None;
    StreamAddress address;
    StreamSecrets secrets;
};

/// Reads what people paste. RTMP: a server address with the key beside it (in `key`, or after a blank or a new line),
/// or a whole address with the key as its last part. SRT: srt://host:port?streamid=…&latency=…&passphrase=…; the stream
/// id may be percent-encoded or not and may be given as `key`. A latency below 20000 is milliseconds, else
/// microseconds, since programs differ in what they print; what else is in the query is left out. Blanks around,
/// invisible characters and full-width colons and slashes of an input method are forgiven. Nothing is asked of the
/// network.
ReadAddress readStreamAddress(const QString& typed, const QString& key = {});

/// The address as text, without secrets: "rtmps://host:443/app". readStreamAddress() reads it back.
QString shownAddress(const StreamAddress& address);

/// What is wrong with these for this target; None when a stream may be tried.
AddressProblem checkTarget(const StreamTarget& target, const StreamSecrets& secrets);

/// `text`, foreign words such as a library's error, without the secrets, whole or in parts, plain or percent-encoded,
/// and without whatever follows the host in any address in it. At most 200 characters.
QString withoutSecrets(const QString& text, const StreamSecrets& secrets);

/// What is publicly known of a platform. Others give each seller an address of her own: `server` is empty and she
/// pastes it.
struct StreamPlatform
{
    QLatin1String code;
    QLatin1String server; ///< empty: pasted by the user
    QLatin1String
        testKeySuffix; ///< appended to the key, the platform shows the stream to nobody; empty: it has no such thing
};

std::span<const StreamPlatform> streamPlatforms();

/// The same target as a test that nobody sees, if its platform has such a thing: `key` gets the platform's suffix.
/// False, and nothing changed, where it has none.
bool makeTest(const StreamPlatform& platform, StreamTarget& target, StreamSecrets& secrets);

} // namespace kaibang

Q_DECLARE_METATYPE(kaibang::StreamTarget)
