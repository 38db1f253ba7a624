// SPDX-FileCopyrightText: 2026 The Kaibang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "speaker.h"

#ifdef KAIBANG_SPEECH
#include <QTextToSpeech>
#include <algorithm>
#include <utility>
#endif

namespace kaibang {

Speaker::Speaker(QObject* parent)
    : QObject(parent)
{}

Speaker::~Speaker() = default;

#ifdef KAIBANG_SPEECH

void Speaker::start()
{
    if (m_voice)
        return;
    m_voice = new QTextToSpeech(this);
    connect(m_voice, &QTextToSpeech::stateChanged, this, [this](QTextToSpeech::State state) {
        if (state != QTextToSpeech::Ready || m_next.isEmpty())
            return;
        const QString text = std::exchange(m_next, {});
        m_voice->say(text);
    });
}

bool Speaker::canSpeak(const QLocale& language)
{
    start();
    if (m_voice->state() == QTextToSpeech::Error)
        return false;
    const QList<QLocale> known = m_voice->availableLocales();
    return std::any_of(known.begin(), known.end(),
                       [&](const QLocale& one) { return one.language() == language.language(); });
}

void Speaker::say(const QString& text, const QLocale& language)
{
    if (text.isEmpty())
        return;
    Q_EMIT saying(text);
    if (!canSpeak(language))
        return;
    if (m_voice->locale().language() != language.language())
        m_voice->setLocale(language);
    if (m_voice->state() == QTextToSpeech::Speaking) {
        m_next = text;
        return;
    }
    m_voice->say(text);
}

void Speaker::stop()
{
    m_next.clear();
    if (m_voice)
        m_voice->stop();
}

#else

void Speaker::start() {}

bool Speaker::canSpeak(const QLocale&)
{
    return false;
}

void Speaker::say(const QString& text, const QLocale&)
{
    if (!text.isEmpty())
        Q_EMIT saying(text);
}

void Speaker::stop() {}

#endif

} // namespace kaibang
