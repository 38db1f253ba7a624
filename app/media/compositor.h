// SPDX-FileCopyrightText: 2026 The Kaibang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "frame_source.h"
#include "product_card.h"

#include <QObject>
#include <functional>
#include <memory>

namespace kaibang {

class PreviewScaler;

/// With or without the product card.
enum class CardLayer { Without, With };

/// Lays the product card over the newest picture of a source, 30 times a second on its own thread, and gives the
/// result to the previews, to the takers (the encoder) and to whoever asks for one picture. There is one composed
/// picture: a preview shows exactly what viewers see.
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
    /// Shows this card; one with an empty title takes it away. Painted once, not per frame.
    void setCard(const ProductCard& card);
    /// Shows this card beside the product's; one without a title takes it away. Painted once, not per frame.
    void setInfoCard(const InfoCard& card);
    void setSlate(const Slate& slate);

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

private:
    class Worker;

    void follow(const SourceStatus& status);

    std::unique_ptr<Worker> m_worker;
    struct Link;
    std::unique_ptr<Link> m_link;
};

} // namespace kaibang
