// SPDX-FileCopyrightText: 2026 The Kaibang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "v4l2_probe.h"

#include <QDir>
#include <QFile>
#include <QVersionNumber>

#ifdef Q_OS_LINUX
#include <fcntl.h>
#include <linux/videodev2.h>
#include <sys/ioctl.h>
#include <unistd.h>
#endif

namespace kaibang {

#ifdef Q_OS_LINUX
namespace {

bool offersSteppedSizes(const QString& path)
{
    const int device = ::open(QFile::encodeName(path).constData(), O_RDWR | O_NONBLOCK | O_CLOEXEC);
    if (device < 0)
        return false;
    bool stepped = false;
    v4l2_fmtdesc format{};
    format.type = V4L2_BUF_TYPE_VIDEO_CAPTURE;
    for (; !stepped && ::ioctl(device, VIDIOC_ENUM_FMT, &format) == 0; ++format.index) {
        v4l2_frmsizeenum size{};
        size.pixel_format = format.pixelformat;
        stepped = ::ioctl(device, VIDIOC_ENUM_FRAMESIZES, &size) == 0 && size.type != V4L2_FRMSIZE_TYPE_DISCRETE;
    }
    ::close(device);
    return stepped;
}

} // namespace

QString endlessVideoDevice()
{
    if (QVersionNumber::fromString(QLatin1String(qVersion())) >= QVersionNumber(6, 4, 3))
        return {};
    const QDir folder(QStringLiteral("/dev"));
    const QStringList names = folder.entryList({QStringLiteral("video*")}, QDir::System);
    for (const QString& name : names) {
        if (offersSteppedSizes(folder.filePath(name)))
            return folder.filePath(name);
    }
    return {};
}
#else
QString endlessVideoDevice()
{
    return {};
}
#endif

} // namespace kaibang
