// SPDX-FileCopyrightText: 2026 The Kaibang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "jpeg_decoder.h"

#include "pixel_ops.h"

#include <cstring>
#include <turbojpeg.h>
#include <vector>

namespace kaibang {

namespace {

struct Release
{
    void operator()(void* decoder) const { tjDestroy(decoder); }
};
using Decoder = std::unique_ptr<void, Release>;

constexpr int mostPixels = 8192;     ///< of a side; a header may claim anything
constexpr int fast = TJFLAG_FASTDCT; ///< a difference of one or two in 255, on a picture that is gone in 33 ms

// After a failure: cheap cameras put bytes between the markers, which libjpeg warns of and steps over. A picture that
// ends early is a warning too, and grey from there on; it has no code of its own, only words.
bool isWhole(void* decoder)
{
    return tjGetErrorCode(decoder) == TJERR_WARNING && !strstr(tjGetErrorStr2(decoder), "Premature end");
}

// Straight into the frame: a camera sends 4:2:0 or 4:2:2, of which every second row of colour is left out.
std::shared_ptr<Frame> decoded(void* decoder, const QByteArray& jpeg, FramePool& pool, std::vector<uint8_t>& chroma)
{
    const auto* bytes = reinterpret_cast<const unsigned char*>(jpeg.constData());
    const auto count = static_cast<unsigned long>(jpeg.size());
    int width = 0, height = 0, sampling = 0, colours = 0;
    if (tjDecompressHeader3(decoder, bytes, count, &width, &height, &sampling, &colours) != 0)
        return nullptr;
    const bool isKnown = (sampling == TJSAMP_420 || sampling == TJSAMP_422) && colours == TJCS_YCbCr;
    if (!isKnown || width < 2 || height < 2 || width % 2 != 0 || height % 2 != 0 || width > mostPixels ||
        height > mostPixels)
        return nullptr;
    auto frame = pool.take({width, height});
    unsigned char* planes[] = {frame->y(), frame->u(), frame->v()};
    int strides[] = {frame->width(), frame->chromaStride(), frame->chromaStride()};
    const size_t half = size_t(frame->chromaStride()) * height;
    if (sampling == TJSAMP_422) {
        chroma.resize(2 * half);
        planes[1] = chroma.data();
        planes[2] = chroma.data() + half;
    }
    if (tjDecompressToYUVPlanes(decoder, bytes, count, planes, width, strides, height, fast) != 0 && !isWhole(decoder))
        return nullptr;
    if (sampling == TJSAMP_422)
        chromaFrom422(planes[1], planes[2], frame->chromaStride(), *frame);
    frame->colours = ColourSpace::Bt601Full; // JFIF
    return frame;
}

} // namespace

JpegDecoder::JpegDecoder(Handler handler)
    : m_handler(std::move(handler))
{
    m_thread = std::thread([this] { run(); });
}

JpegDecoder::~JpegDecoder()
{
    {
        const std::lock_guard lock(m_mutex);
        m_stopping = true;
    }
    m_changed.notify_all();
    m_thread.join();
}

void JpegDecoder::decode(QByteArray jpeg, qint64 capturedNs)
{
    {
        const std::lock_guard lock(m_mutex);
        m_newest = std::move(jpeg);
        m_capturedNs = capturedNs;
    }
    m_changed.notify_all();
}

void JpegDecoder::run()
{
    Decoder decoder;
    std::vector<uint8_t> chroma;
    for (;;) {
        QByteArray jpeg;
        qint64 capturedNs = 0;
        {
            std::unique_lock lock(m_mutex);
            m_changed.wait(lock, [this] { return m_stopping || !m_newest.isEmpty(); });
            if (m_stopping)
                return;
            jpeg = std::exchange(m_newest, {});
            capturedNs = m_capturedNs;
        }
        if (!decoder)
            decoder.reset(tjInitDecompress());
        const auto frame = decoder ? decoded(decoder.get(), jpeg, m_pool, chroma) : nullptr;
        if (frame) {
            frame->capturedNs = capturedNs;
            m_handler(frame);
        } else {
            decoder.reset(); // one that met a bad header reads no good one after it (libjpeg-turbo 2.1)
        }
    }
}

} // namespace kaibang
