// SPDX-FileCopyrightText: 2026 The Kaibang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLocale>
#include <QObject>
#include <QString>

class QTextToSpeech;

namespace kaibang {

/// Says short texts aloud with the system's own voice (Qt TextToSpeech), where the program was built with it and the
/// system has a voice for the language; elsewhere canSpeak() is false and nothing is said. A new text replaces one that
/// is waiting, since an old order is no news. Only what may be on the screen of a show is ever said: masked aliases,
/// never a buyer. GUI thread.
class Speaker : public QObject
{
    Q_OBJECT

public:
    explicit Speaker(QObject* parent = nullptr);
    ~Speaker() override;

    /// Starts the system's speech when first asked; may take a moment.
    [[nodiscard]] bool canSpeak(const QLocale& language);
    void say(const QString& text, const QLocale& language);
    void stop();

Q_SIGNALS:
    /// Something was asked to be said, aloud or not.
    void saying(const QString& text);

private:
    void start();

    QTextToSpeech* m_voice = nullptr;
    QString m_next;
};

} // namespace kaibang
