// SPDX-FileCopyrightText: 2026 The Kaibang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sound_converter.h"

extern "C" {
#include <libavutil/channel_layout.h>
#include <libswresample/swresample.h>
}

namespace kaibang {

namespace {

AVSampleFormat avFormatOf(SampleFormat format)
{
    switch (format) {
    case SampleFormat::Unsigned8:
        return AV_SAMPLE_FMT_U8;
    case SampleFormat::Signed16:
        return AV_SAMPLE_FMT_S16;
    case SampleFormat::Signed32:
        return AV_SAMPLE_FMT_S32;
    case SampleFormat::Float32:
        return AV_SAMPLE_FMT_FLT;
    }
    Q_UNREACHABLE();
}

} // namespace

struct SoundConverter::Av
{
    SwrContext* context = nullptr;
    bool ready = false;

    ~Av() { swr_free(&context); }
};

SoundConverter::SoundConverter(SampleFormat format, int rate, int channels)
    : m_av(std::make_unique<Av>())
{
    AVChannelLayout from = {};
    AVChannelLayout to = {};
    av_channel_layout_default(&from, channels);
    av_channel_layout_default(&to, soundChannels);
    m_av->ready = rate > 0 && channels > 0 &&
                  swr_alloc_set_opts2(&m_av->context, &to, AV_SAMPLE_FMT_FLT, soundRate, &from, avFormatOf(format),
                                      rate, 0, nullptr) >= 0;
    // Without it one channel would come out 3 dB lower on both sides.
    if (m_av->ready && channels == 1) {
        const double both[] = {1.0, 1.0};
        swr_set_matrix(m_av->context, both, 1);
    }
    m_av->ready = m_av->ready && swr_init(m_av->context) >= 0;
    av_channel_layout_uninit(&from);
    av_channel_layout_uninit(&to);
}

SoundConverter::~SoundConverter() = default;

bool SoundConverter::isReady() const
{
    return m_av->ready;
}

const std::vector<float>& SoundConverter::convert(const void* samples, int frames)
{
    m_out.clear();
    if (!m_av->ready)
        return m_out;
    const int most = swr_get_out_samples(m_av->context, frames);
    m_out.resize(size_t(std::max(0, most)) * soundChannels);
    auto* out = reinterpret_cast<uint8_t*>(m_out.data());
    const auto* in = static_cast<const uint8_t*>(samples);
    const int made = swr_convert(m_av->context, &out, most, &in, frames);
    m_out.resize(size_t(std::max(0, made)) * soundChannels);
    return m_out;
}

} // namespace kaibang
