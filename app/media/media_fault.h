// SPDX-FileCopyrightText: 2026 The Kaibang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QMetaType>
#include <QString>

namespace kaibang {

/// What went wrong in the media room, in words a caller can switch on. The room holds no sentences for people:
/// the window translates the kind, and shows `detail` only as technical text.
enum class MediaFaultKind {
    None,
    NoCamera,          ///< no such camera is plugged in
    CameraRefused,     ///< the camera exists but could not be opened (in use, no permission)
    NoPicture,         ///< the source is open and delivers nothing
    UnsupportedFormat, ///< the picture format cannot be read
    UnreadableFile,    ///< the clip cannot be opened or holds no video
    NoMicrophone,      ///< no such microphone is plugged in
    MicrophoneRefused, ///< the microphone exists but gives nothing (in use, no permission)
    NoEncoder,         ///< the library cannot compress pictures or sound as asked
    DiskFull,          ///< the disk has no room, or less than the guard keeps free
    FolderGone,        ///< the folder of a file being written was taken away
    WriteFailed,       ///< a file could not be written; nothing was left behind
    Stopped,           ///< the work was abandoned because its owner was destroyed

    HostUnknown,        ///< a stream's server has no address: a typing error, or no network
    Unreachable,        ///< the server does not answer
    TimedOut,           ///< the server took longer than it may
    CertificateRefused, ///< the server does not prove that it is who it should be
    KeyRefused,         ///< the server does not want this stream: a wrong key, or one that is in use
    ClosedAtOnce,       ///< the server takes the line and hangs up: mostly a wrong key, too
    LineLost,           ///< the stream was well and the line broke
};

/// An error as a value; `kind == None` means that nothing is wrong.
struct MediaFault
{
    MediaFaultKind kind = MediaFaultKind::None;
    QString detail;

    friend bool operator==(const MediaFault&, const MediaFault&) = default;
};

} // namespace kaibang

Q_DECLARE_METATYPE(kaibang::MediaFault)
