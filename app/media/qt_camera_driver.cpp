// SPDX-FileCopyrightText: 2026 The Kaibang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "qt_camera_driver.h"

#include "jpeg_decoder.h"
#include "pixel_ops.h"

#include <QCamera>
#include <QCameraDevice>
#include <QMediaCaptureSession>
#include <QMediaDevices>
#include <QVideoFrame>
#include <QVideoSink>
#include <algorithm>
#include <cstdlib>
#include <tuple>

namespace kaibang {

namespace {

CameraMode modeOf(const QCameraFormat& format)
{
    using Pixels = CameraMode::Pixels;
    Pixels pixels = Pixels::Other;
    switch (format.pixelFormat()) {
    case QVideoFrameFormat::Format_NV12:
        pixels = Pixels::Nv12;
        break;
    case QVideoFrameFormat::Format_YUYV:
    case QVideoFrameFormat::Format_UYVY:
        pixels = Pixels::Yuyv;
        break;
    case QVideoFrameFormat::Format_YUV420P:
        pixels = Pixels::Planar;
        break;
    case QVideoFrameFormat::Format_Jpeg:
        pixels = Pixels::Jpeg;
        break;
    default:
        break;
    }
    return {format.resolution(), double(format.maxFrameRate()), pixels};
}

bool fill(const QVideoFrame& mapped, Frame& frame)
{
    switch (mapped.pixelFormat()) {
    case QVideoFrameFormat::Format_YUYV:
        copyYuyv(mapped.bits(0), mapped.bytesPerLine(0), frame);
        return true;
    case QVideoFrameFormat::Format_UYVY:
        copyUyvy(mapped.bits(0), mapped.bytesPerLine(0), frame);
        return true;
    case QVideoFrameFormat::Format_NV12:
        copyNv12(mapped.bits(0), mapped.bytesPerLine(0), mapped.bits(1), mapped.bytesPerLine(1), frame);
        return true;
    case QVideoFrameFormat::Format_YUV420P:
        copyI420({mapped.bits(0), mapped.bits(1), mapped.bits(2), mapped.bytesPerLine(0), mapped.bytesPerLine(1),
                  mapped.bytesPerLine(2)},
                 frame);
        return true;
    default:
        return false;
    }
}

// Cameras that say nothing follow the habit of their size: BT.601 below 720 lines, BT.709 from there on.
ColourSpace coloursOf(const QVideoFrame& frame)
{
    const QVideoFrameFormat format = frame.surfaceFormat();
    const bool full = format.colorRange() == QVideoFrameFormat::ColorRange_Full;
    switch (format.colorSpace()) {
    case QVideoFrameFormat::ColorSpace_BT601:
        return full ? ColourSpace::Bt601Full : ColourSpace::Bt601Limited;
    case QVideoFrameFormat::ColorSpace_BT709:
        return full ? ColourSpace::Bt709Full : ColourSpace::Bt709Limited;
    case QVideoFrameFormat::ColorSpace_AdobeRgb:
        return ColourSpace::Bt601Full; // Qt's name for JPEG's colours
    default:
        break;
    }
    if (frame.height() < 720)
        return full ? ColourSpace::Bt601Full : ColourSpace::Bt601Limited;
    return full ? ColourSpace::Bt709Full : ColourSpace::Bt709Limited;
}

} // namespace

int chooseMode(const QList<CameraMode>& modes)
{
    // Smaller is better, element by element.
    const auto rank = [](const CameraMode& mode) {
        const int lines = std::abs(mode.size.height() - 720) + std::abs(mode.size.width() - 1280);
        const bool slow = mode.framesPerSecond < 24;
        return std::tuple(slow, lines, std::abs(mode.framesPerSecond - 30), int(mode.pixels));
    };
    int best = -1;
    for (int i = 0; i < modes.size(); ++i) {
        if (modes[i].pixels != CameraMode::Pixels::Other && (best < 0 || rank(modes[i]) < rank(modes[best])))
            best = i;
    }
    return best;
}

// Members end in reverse order: the camera first, then what its pictures go to.
struct QtCameraDriver::Session
{
    FrameHandler handler;
    JpegDecoder jpeg;
    QVideoSink sink;
    QMediaCaptureSession capture;
    QCamera camera;

    Session(const QCameraDevice& device, FrameHandler frames)
        : handler(std::move(frames))
        , jpeg(handler)
        , camera(device)
    {}
};

QtCameraDriver::QtCameraDriver(const CameraList& list, QObject* parent)
    : CameraDriver(parent)
    , m_list(list)
{
    connect(&list, &CameraList::camerasChanged, this, &CameraDriver::camerasChanged);
}

QtCameraDriver::~QtCameraDriver()
{
    close();
}

QList<CameraInfo> QtCameraDriver::cameras() const
{
    return m_list.cameras();
}

std::optional<MediaFault> QtCameraDriver::open(const QByteArray& id, FrameHandler handler)
{
    close();
    const auto devices = QMediaDevices::videoInputs();
    const auto found = std::find_if(devices.begin(), devices.end(), [&id](const auto& one) { return one.id() == id; });
    if (found == devices.end())
        return MediaFault{MediaFaultKind::NoCamera, QString::fromUtf8(id)};
    const auto formats = found->videoFormats();
    QList<CameraMode> modes;
    for (const QCameraFormat& format : formats)
        modes.append(modeOf(format));
    const int mode = chooseMode(modes);
    if (mode < 0)
        return MediaFault{MediaFaultKind::UnsupportedFormat, found->description()};
    m_session = std::make_unique<Session>(*found, std::move(handler));
    m_session->camera.setCameraFormat(formats[mode]);
    // Direct: the picture must be copied while the camera's memory is surely there, on whichever thread it comes.
    connect(&m_session->sink, &QVideoSink::videoFrameChanged, this, &QtCameraDriver::takeFrame, Qt::DirectConnection);
    m_session->capture.setCamera(&m_session->camera);
    m_session->capture.setVideoSink(&m_session->sink);
    m_session->camera.start();
    if (m_session->camera.error() == QCamera::NoError)
        return {};
    const MediaFault fault{MediaFaultKind::CameraRefused, m_session->camera.errorString()};
    close();
    return fault;
}

void QtCameraDriver::close()
{
    if (!m_session)
        return;
    m_session->sink.disconnect(this);
    m_session->camera.stop();
    m_session->capture.setVideoSink(nullptr);
    m_session->capture.setCamera(nullptr);
    m_session.reset();
}

void QtCameraDriver::takeFrame(const QVideoFrame& arrived)
{
    QVideoFrame mapped = arrived;
    if (mapped.width() < 2 || mapped.height() < 2 || !mapped.map(QVideoFrame::ReadOnly))
        return;
    const qint64 now = monotonicNs();
    if (mapped.pixelFormat() == QVideoFrameFormat::Format_Jpeg) {
        m_session->jpeg.decode(QByteArray(reinterpret_cast<const char*>(mapped.bits(0)), mapped.mappedBytes(0)), now);
        mapped.unmap();
        return;
    }
    const auto frame = m_pool.take(mapped.size());
    const bool filled = fill(mapped, *frame);
    frame->colours = coloursOf(mapped);
    mapped.unmap();
    frame->capturedNs = now;
    if (filled)
        m_session->handler(frame);
}

} // namespace kaibang
