// SPDX-FileCopyrightText: 2026 The Kaibang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "media_fault.h"

#include <memory>

extern "C" {
#include <libavcodec/avcodec.h>
#include <libavformat/avformat.h>
}

namespace kaibang {

/// Owners of libav's objects; for the sources of this room only.
struct AvFree
{
    void operator()(AVCodecContext* context) const { avcodec_free_context(&context); }
    void operator()(AVFrame* frame) const { av_frame_free(&frame); }
    void operator()(AVPacket* packet) const { av_packet_free(&packet); }
    void operator()(AVFormatContext* file) const { avformat_free_context(file); }
};
using AvCodec = std::unique_ptr<AVCodecContext, AvFree>;
using AvFrame = std::unique_ptr<AVFrame, AvFree>;
using AvPacket = std::unique_ptr<AVPacket, AvFree>;
using AvMuxer = std::unique_ptr<AVFormatContext, AvFree>;

/// What a muxer hands to its writer: constant from FFmpeg 7 on.
#if LIBAVFORMAT_VERSION_MAJOR >= 61
using AvWritten = const uint8_t;
#else
using AvWritten = uint8_t;
#endif

constexpr AVRational microseconds{1, 1'000'000};

/// For `log_level_offset`: of a coder's talk only its errors are printed.
constexpr int errorsOnly = AV_LOG_INFO - AV_LOG_ERROR;

/// A fault with the library's own words for the code.
inline MediaFault avFault(MediaFaultKind kind, int code)
{
    char text[AV_ERROR_MAX_STRING_SIZE] = {};
    av_strerror(code, text, sizeof text);
    return {kind, QString::fromUtf8(text)};
}

} // namespace kaibang
