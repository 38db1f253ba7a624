// SPDX-FileCopyrightText: 2026 The Kaibang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "encode_preset.h"
#include "encoded_packet.h"
#include "frame_source.h"
#include "sound_sink.h"
#include "stream_encode.h"

#include <memory>
#include <optional>

namespace kaibang {

/// Compresses the composed picture and the sound once, for every output: recording, clips, each platform.
///
/// Add it to a compositor (addTaker) and to a microphone (setSink). Pictures are stamped when they come, on the steady
/// clock, and are never waited for: while four wait, a further one is dropped and counted, so that a slow computer
/// costs pictures and never time. Sound is laid on the same clock (SoundTrack); where none comes there is silence, so
/// every output has a sound track. Packets leave in the order of their dts, both kinds together, 0.2 s after their
/// moment: so long a microphone may be late.
///
/// Threads: construct, start, stop and destroy on the GUI thread, signals come there; everything else is thread-safe.
/// The destructor ends the thread within a few pictures' time. Take it out of compositor and microphone before.
class AvEncoder : public QObject, public FrameSink, public SoundSink, public StreamEncode
{
    Q_OBJECT

public:
    explicit AvEncoder(const EncodePreset& preset, QObject* parent = nullptr);
    ~AvEncoder() override;

    /// Opens the coders and begins. Fault: NoEncoder. Once in an encoder's life.
    std::optional<MediaFault> start();
    /// Compresses what was taken, gives it to the sinks and ends.
    void stop();

    EncodePreset preset() const;
    /// What a container must know; the same from start() on. Empty before.
    EncodedFormat format() const;

    /// A sink begins at a key picture, which is asked for; sound from that moment on. Borrowed: when removeSink()
    /// returns it is not in use any more.
    void addSink(PacketSink* sink);
    void removeSink(PacketSink* sink);
    /// The next picture becomes a key picture. They come every two seconds anyway.
    void requestKeyFrame() override;
    /// Changes the bitrate of the picture while running.
    void setPictureKbps(int kbps) override;
    int pictureKbps() const;

    void takeFrame(FramePtr frame) override;
    void takeSound(const SoundChunk& chunk) override;

    /// Pictures compressed and pictures refused because four were waiting, since start().
    quint64 encoded() const;
    quint64 dropped() const;

Q_SIGNALS:
    /// Once a second: pictures compressed and refused so far, and bits a second that came out, both kinds, in kbps.
    void statsChanged(quint64 encoded, quint64 dropped, double kbps);
    /// The coder gave up; no further packet comes.
    void failed(const kaibang::MediaFault& fault);

private:
    class Worker;
    std::unique_ptr<Worker> m_worker;
};

} // namespace kaibang
