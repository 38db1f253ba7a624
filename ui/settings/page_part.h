// SPDX-FileCopyrightText: 2026 The Kaibang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "result.h"
#include "theme.h"
#include "when_done.h"

#include <QFuture>
#include <QList>
#include <QPointer>
#include <QTimeZone>
#include <QWidget>
#include <functional>
#include <type_traits>

class QBoxLayout;
class QCheckBox;
class QComboBox;
class QFrame;
class QLabel;
class QLineEdit;
class QPushButton;
class QVBoxLayout;

namespace kaibang {

/// A page or a part of one: makes its controls, keeps their words in the current language and their icons in the
/// current colours, and hands failures to the notice bar. GUI thread.
class PagePart : public QWidget
{
    Q_OBJECT

public:
    explicit PagePart(Theme& theme, QWidget* parent = nullptr);

    /// The household's zone, for this part and all parts in it; the computer's until then.
    void setZone(const QTimeZone& zone);

Q_SIGNALS:
    /// For the notice bar: one line and at most one action.
    void notice(const QString& text, const QString& actionText, const std::function<void()>& action);

protected:
    enum class Phrase { Text, Placeholder, ToolTip, AccessibleName };

    void changeEvent(QEvent* event) override;
    void showEvent(QShowEvent* event) override;
    /// Called after the language or the time zone changed and once before the part is first shown: words that code puts
    /// together.
    virtual void retranslate() {}
    /// Called after colours or sizes changed, and once before the part is first shown.
    virtual void restyle() {}

    /// Gives `widget` the words of `source` (marked with QT_TR_NOOP in the calling class) in every language.
    void say(QWidget* widget, const char* source, Phrase phrase = Phrase::Text);
    QPushButton* button(const QString& name, const char* text, const QString& icon = {}, const char* role = nullptr);
    QLabel* label(const char* text, const char* role = nullptr);
    /// A label whose words code sets; wraps.
    QLabel* freeLabel(const QString& name, const char* role = nullptr);
    QLineEdit* field(const QString& name, const char* placeholder = nullptr);
    QComboBox* choice(const QString& name);
    QCheckBox* check(const QString& name, const char* text);
    /// `control` under its name, which also becomes its accessible name.
    QWidget* labelled(const char* text, QWidget* control);
    /// A surface with the theme's padding; fill its layout.
    QFrame* card(QVBoxLayout** layout);
    /// `content` in a scroll area without a frame that scrolls up and down only.
    QWidget* scrolled(QWidget* content);
    void spaced(QBoxLayout* layout, int margin = 0) const;
    /// Sends `error` to the notice bar in the user's words.
    void report(const Error& error);
    void tell(const QString& text, const QString& actionText = {}, const std::function<void()>& action = {});
    void follow(PagePart* child);
    /// Gives buttons that were made after the part was shown their icons. Every button has at least one phrase.
    void paintIcons();

    /// Runs `done` with the value on the GUI thread while this part lives; an error goes to the notice bar.
    template<typename T, typename Function>
    void await(QFuture<Result<T>> future, Function done)
    {
        whenDone(future, this, [this, done](const Result<T>& result) {
            if (!result.ok())
                report(result.error());
            else if constexpr (std::is_invocable_v<Function, const T&>)
                done(result.value());
            else
                done();
        });
    }

    [[nodiscard]] const ThemeTokens& tokens() const { return m_theme.tokens(); }
    [[nodiscard]] Theme& theme() const { return m_theme; }
    [[nodiscard]] const QTimeZone& zone() const { return m_zone; }

private:
    struct Spoken
    {
        QPointer<QWidget> widget;
        const char* source;
        Phrase phrase;
    };
    void speak(const Spoken& spoken);
    void speakAll();

    Theme& m_theme;
    QTimeZone m_zone = QTimeZone::systemTimeZone();
    QList<Spoken> m_spoken;
    bool m_shown = false;
};

} // namespace kaibang
