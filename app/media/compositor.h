// SPDX-FileCopyrightText: 2026 The Kaibang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "frame_source.h"
#include "overlay.h"

#include <QObject>
#include <functional>
#include <memory>

namespace kaibang {

class PreviewScaler;

/// The camera's bare picture, or the one that viewers see with everything that lies on it.
enum class CardLayer { Without, With };

/// Lays the overlay over the newest picture of a source, 30 times a second on its own thread, and gives the result to
/// the previews, to the takers (the encoder) and to whoever asks for one picture. There is one composed picture: a
/// preview shows exactly what viewers see.
///
/// The newest picture wins; one that was replaced before its tick counts as dropped. While the source is not running
/// the slate takes the picture's place. While nobody looks nothing is composed. The composed picture has the size and
/// colour space of the source.
///
/// Threads: construct, call and destroy on the GUI thread; signals come there. The source and the previews are
/// borrowed: either may be destroyed first (a preview must be removed before). The destructor stops the thread.
class Compositor : public QObject
{
    Q_OBJECT

public:
    explicit Compositor(QObject* parent = nullptr);
    ~Compositor() override;

    /// Takes pictures from `source` from now on (nullptr: none). Does not start or stop it.
    void setSource(FrameSource* source);
    FrameSource* source() const;
    SourceStatus status() const;
    /// Everything that lies on the picture now. Each layer is painted when it changes, not per frame.
    [[nodiscard]] const Overlay& overlay() const { return m_overlay; }
    /// Changes the overlay: `change` gets it as it is and leaves it as it is to be.
    void changeOverlay(const std::function<void(Overlay&)>& change);
    // The same for one part each. A card with an empty title is none; the slate is for when there is no picture.
    void setCard(const ProductCard& card);
    void setInfoCard(const InfoCard& card);
    void setSlate(const Slate& slate);
    /// Where the layers lay on the picture that was composed last; see layersPlaced().
    [[nodiscard]] const PlacedLayers& placed() const { return m_placed; }

    /// A preview to be fed until it is removed. When removePreview() returns it is not in use any more.
    void addPreview(PreviewScaler* preview);
    void removePreview(PreviewScaler* preview);

    /// A reader of every composed picture, 30 a second for as long as it is there, whether a preview is shown or not. A
    /// picture that is still the same, and the slate, come again, so that a stream never starves. Called on the
    /// compositor's thread; must return at once. When removeTaker() returns it is not in use any more.
    void addTaker(FrameSink* taker);
    void removeTaker(FrameSink* taker);

    /// Answers once, on the compositor's thread, with the next composed picture, or with nullptr when there is none to
    /// take (the source is not running) or the compositor is destroyed first.
    using FrameAnswer = std::function<void(FramePtr)>;
    void requestFrame(CardLayer layer, FrameAnswer answer);

    /// Pictures composed since construction; stands still while nobody looks. Thread-safe.
    quint64 composed() const;
    /// Pictures lost since construction: replaced before they were composed while somebody looked, or refused by a
    /// preview that still had one waiting. Thread-safe.
    quint64 dropped() const;

Q_SIGNALS:
    /// The source's status, or Stopped when there is none.
    void stateChanged(const kaibang::SourceStatus& status);
    /// Once a second: pictures of the source per second, and dropped().
    void statsChanged(double framesPerSecond, quint64 dropped);
    void overlayChanged(const kaibang::Overlay& overlay);
    /// A layer lies elsewhere, has come or has gone; some ticks after the overlay changed, and while somebody looks.
    void layersPlaced(const kaibang::PlacedLayers& layers);

private:
    class Worker;

    void follow(const SourceStatus& status);

    Overlay m_overlay;
    PlacedLayers m_placed;
    std::unique_ptr<Worker> m_worker;
    struct Link;
    std::unique_ptr<Link> m_link;
};

} // namespace kaibang
