// SPDX-FileCopyrightText: 2026 The Kaibang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QElapsedTimer>
#include <QTextDocument>
#include <QTimer>
#include <QWidget>

namespace kaibang {

class Theme;

/// Large running text: five lines fill the widget, fewer where it is low, since smaller type could not be read from
/// afar. Words that had better not be said are underlined and set on the claim colour. Scrolls by itself at a speed in
/// lines a minute; stands still while hidden. GUI thread.
class PrompterView : public QWidget
{
    Q_OBJECT

public:
    explicit PrompterView(Theme& theme, QWidget* parent = nullptr);

    static constexpr int visibleLines = 5;
    static constexpr int slowest = 5, fastest = 120, usual = 25;

    void setWords(const QString& words, const QStringList& forbidden);
    [[nodiscard]] QString words() const { return m_words; }
    /// How many stretches of the text are marked.
    [[nodiscard]] int markedCount() const { return m_marked; }
    void setSpeed(int linesPerMinute);
    [[nodiscard]] int speed() const { return m_speed; }
    void setRunning(bool running);
    [[nodiscard]] bool isRunning() const { return m_timer.isActive(); }
    /// By whole lines, also while it runs; negative is back.
    void step(int lines);
    void toStart();
    [[nodiscard]] qreal offset() const { return m_offset; }
    [[nodiscard]] QSize sizeHint() const override;

Q_SIGNALS:
    void reachedEnd();

protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void hideEvent(QHideEvent* event) override;

private:
    void lay();
    void advance();
    [[nodiscard]] qreal lineHeight() const;
    [[nodiscard]] qreal furthest() const;

    Theme& m_theme;
    QString m_words;
    QStringList m_forbidden;
    QTextDocument m_document;
    QTimer m_timer;
    QElapsedTimer m_since;
    qreal m_offset = 0;
    int m_speed = usual;
    int m_marked = 0;
};

} // namespace kaibang
