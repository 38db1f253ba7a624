// SPDX-FileCopyrightText: 2026 The Kaibang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "prompter_view.h"

#include "forbidden_words.h"
#include "theme.h"

#include <QAbstractTextDocumentLayout>
#include <QPainter>
#include <QTextBlock>
#include <QTextCursor>
#include <algorithm>
#include <chrono>

namespace kaibang {

using namespace std::chrono_literals;

namespace {

constexpr auto frame = 33ms;
constexpr qreal lineSpacing = 1.3;

} // namespace

PrompterView::PrompterView(Theme& theme, QWidget* parent)
    : QWidget(parent)
    , m_theme(theme)
{
    setObjectName(QStringLiteral("prompterView"));
    m_document.setDocumentMargin(0);
    m_timer.setInterval(frame);
    connect(&m_timer, &QTimer::timeout, this, &PrompterView::advance);
    connect(&m_theme, &Theme::changed, this, &PrompterView::lay);
}

QSize PrompterView::sizeHint() const
{
    return {m_theme.tokens().controlHeight * 12, m_theme.tokens().controlHeight * 5};
}

void PrompterView::setWords(const QString& words, const QStringList& forbidden)
{
    m_words = words;
    m_forbidden = forbidden;
    m_offset = 0;
    lay();
}

void PrompterView::setSpeed(int linesPerMinute)
{
    m_speed = std::clamp(linesPerMinute, slowest, fastest);
}

void PrompterView::setRunning(bool running)
{
    if (!running) {
        m_timer.stop();
        return;
    }
    m_since.start();
    m_timer.start();
}

void PrompterView::step(int lines)
{
    m_offset = std::clamp(m_offset + lines * lineHeight(), 0.0, furthest());
    update();
}

void PrompterView::toStart()
{
    m_offset = 0;
    update();
}

qreal PrompterView::lineHeight() const
{
    return std::max(static_cast<qreal>(m_theme.tokens().controlHeight), static_cast<qreal>(height()) / visibleLines);
}

// The last line may come up to the top, so that the eye stays where it is.
qreal PrompterView::furthest() const
{
    return std::max(0.0, m_document.size().height() - lineHeight());
}

void PrompterView::lay()
{
    QFont font = m_theme.font(TextRole::Base);
    font.setPixelSize(std::max(12, static_cast<int>(lineHeight() / lineSpacing)));
    m_document.setDefaultFont(font);
    m_document.setTextWidth(width());
    m_document.setPlainText(m_words);
    QTextCursor cursor(&m_document);
    cursor.select(QTextCursor::Document);
    QTextBlockFormat spaced;
    spaced.setLineHeight(lineHeight(), QTextBlockFormat::FixedHeight);
    cursor.mergeBlockFormat(spaced);
    QTextCharFormat plain;
    plain.setForeground(m_theme.tokens().text);
    cursor.mergeCharFormat(plain);
    QTextCharFormat marked;
    marked.setForeground(m_theme.tokens().surface);
    marked.setBackground(m_theme.tokens().claim);
    marked.setFontUnderline(true);
    const QList<TextSpan> spans = forbiddenSpans(m_words, m_forbidden);
    m_marked = static_cast<int>(spans.size());
    for (const TextSpan& span : spans) {
        cursor.setPosition(static_cast<int>(span.start));
        cursor.setPosition(static_cast<int>(span.start + span.length), QTextCursor::KeepAnchor);
        cursor.mergeCharFormat(marked);
    }
    m_offset = std::min(m_offset, furthest());
    update();
}

void PrompterView::advance()
{
    const qreal minutes = static_cast<qreal>(m_since.restart()) / 60'000.0;
    m_offset = std::min(m_offset + minutes * m_speed * lineHeight(), furthest());
    update();
    if (m_offset < furthest())
        return;
    setRunning(false);
    Q_EMIT reachedEnd();
}

void PrompterView::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.translate(0, -m_offset);
    QAbstractTextDocumentLayout::PaintContext context;
    context.clip = QRectF(0, m_offset, width(), height());
    painter.setClipRect(context.clip);
    m_document.documentLayout()->draw(&painter, context);
}

void PrompterView::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    lay();
}

void PrompterView::hideEvent(QHideEvent* event)
{
    setRunning(false);
    QWidget::hideEvent(event);
}

} // namespace kaibang
