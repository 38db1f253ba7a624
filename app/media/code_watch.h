// SPDX-FileCopyrightText: 2026 The Kaibang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QObject>
#include <QThreadPool>
#include <QTimer>
#include <memory>

namespace kaibang {

class Compositor;

/// Looks for codes in the camera's picture, five times a second at most and never while an earlier picture is still
/// being read, on a thread of its own; only between start() and stop(). A code that stays in the picture is told once;
/// taken away for a second and a half, it may come again. Lives on the GUI thread. The compositor is borrowed and must
/// outlive it.
class CodeWatch : public QObject
{
    Q_OBJECT

public:
    explicit CodeWatch(Compositor& compositor, QObject* parent = nullptr);
    ~CodeWatch() override;

    void start();
    void stop();
    [[nodiscard]] bool isRunning() const { return m_timer.isActive(); }

Q_SIGNALS:
    void codeSeen(const QString& text);

private:
    struct Link; ///< outlives the watch in answers that are still on their way
    void look();
    void take(const QStringList& texts);

    Compositor& m_compositor;
    std::shared_ptr<Link> m_link;
    QThreadPool m_pool;
    QTimer m_timer;
    QHash<QString, qint64> m_seen; ///< when each was last in the picture
    bool m_isBusy = false;
};

} // namespace kaibang
