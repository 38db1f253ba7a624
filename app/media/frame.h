// SPDX-FileCopyrightText: 2026 The Kaibang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSize>
#include <QtGlobal>
#include <cstdint>
#include <memory>
#include <vector>

namespace kaibang {

/// How the numbers of a YCbCr picture map to colours: the matrix and the range of ITU-R BT.601-7 and BT.709-6.
/// Limited range keeps luma in 16..235; full range (JPEG, JFIF) uses 0..255.
enum class ColourSpace { Bt601Limited, Bt601Full, Bt709Limited, Bt709Full };

/// One picture, 8 bit planar YCbCr 4:2:0 (I420). Width and height are even and positive; the planes are packed.
class Frame
{
public:
    QSize size() const { return {m_width, m_height}; }
    int width() const { return m_width; }
    int height() const { return m_height; }
    /// Bytes per row of the chroma planes; a luma row has width() bytes.
    int chromaStride() const { return m_width / 2; }

    uint8_t* y() { return m_bytes.data(); }
    uint8_t* u() { return m_bytes.data() + lumaBytes(); }
    uint8_t* v() { return m_bytes.data() + lumaBytes() + lumaBytes() / 4; }
    const uint8_t* y() const { return m_bytes.data(); }
    const uint8_t* u() const { return m_bytes.data() + lumaBytes(); }
    const uint8_t* v() const { return m_bytes.data() + lumaBytes() + lumaBytes() / 4; }
    size_t byteCount() const { return lumaBytes() + lumaBytes() / 2; }

    /// Gives the frame a size, which must be even and positive; the content is undefined afterwards.
    void resize(QSize size);

    qint64 capturedNs = 0; ///< when the picture was taken, nanoseconds of monotonicNs()
    quint64 sequence = 0;  ///< counts the pictures of one source from 0; a gap is a lost picture
    ColourSpace colours = ColourSpace::Bt709Limited;

private:
    size_t lumaBytes() const { return size_t(m_width) * size_t(m_height); }

    int m_width = 0;
    int m_height = 0;
    std::vector<uint8_t> m_bytes;
};

/// A frame that nobody changes any more, shared between threads.
using FramePtr = std::shared_ptr<const Frame>;

/// Hands out frames and takes their memory back when the last owner lets go, so that a steady stream allocates nothing.
/// Thread-safe. Frames may outlive the pool. At most eight idle frames are kept.
class FramePool
{
public:
    FramePool();

    /// A frame of `size`, rounded down to even; the content is undefined.
    std::shared_ptr<Frame> take(QSize size);
    /// How many frames were ever allocated; constant while a stream runs.
    int allocated() const;

private:
    struct Shelf;
    std::shared_ptr<Shelf> m_shelf;
};

/// The room's one clock: nanoseconds of the steady clock.
qint64 monotonicNs();

} // namespace kaibang
