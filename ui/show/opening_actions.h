// SPDX-FileCopyrightText: 2026 The Kaibang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "opening_view.h"
#include "result.h"
#include "show_parts.h"

#include <QElapsedTimer>
#include <QFuture>
#include <QObject>
#include <QTimer>
#include <functional>

namespace kaibang {

/// Carries a person's wishes at the opening table to the desk and says what became of them by notice(); calls out whose
/// turn it is by sound and, where it is wanted, by voice. Everything is borrowed. GUI thread.
class OpeningActions : public QObject
{
    Q_OBJECT

public:
    explicit OpeningActions(const ShowParts& parts, QObject* parent = nullptr);

    /// Reads the table. Call when the desks are ready, and when something it shows may have changed.
    void load();
    [[nodiscard]] bool isOpen() const;

    void startOrFinish();
    void digit(int value);
    void toSize();
    void enter();
    void erase();
    void empty(EmptyKind kind);
    void skip();
    void putOff(const Uid& turn);
    void promise(int index);
    void takePicture();
    void undo();
    void chooseLot(const Uid& lot);
    void pause(bool paused);

Q_SIGNALS:
    void notice(const QString& text, const QString& actionText, std::function<void()> action);
    /// A card is missing; the person wants to write it.
    void cardWanted(const kaibang::Uid& product);

private:
    void say(const QString& text, const QString& actionText = {}, std::function<void()> action = {});
    void sayWithUndo(const QString& text);
    void run(QFuture<Result<OpeningView>> step, std::function<void(const OpeningView&)> done = {});
    void sayError(const Error& error);
    void tellFinished(const RunningOpening& done);
    void callNext();
    [[nodiscard]] bool isRepeat();
    void keepPicture(const QString& path);

    ShowParts m_parts;
    QElapsedTimer m_sinceStep;
    QTimer m_soon;
    Uid m_called; ///< turn that was called out last
};

} // namespace kaibang
