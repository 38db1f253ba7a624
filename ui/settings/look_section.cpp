// SPDX-FileCopyrightText: 2026 The Kaibang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "look_section.h"

#include "ui_settings.h"

#include <QComboBox>
#include <QLabel>

namespace kaibang {

using namespace Qt::Literals::StringLiterals;

LookSection::LookSection(UiSettings& settings, Theme& theme, QWidget* parent)
    : SetupSection(theme, parent)
    , m_settings(settings)
    , m_language(choice(u"languageChoice"_s))
    , m_mode(choice(u"themeChoice"_s))
    , m_size(choice(u"textSizeChoice"_s))
{
    head(QT_TR_NOOP("Language and look"), QT_TR_NOOP("Changes show at once. They belong to this computer only."));
    column()->addWidget(labelled(QT_TR_NOOP("Language"), m_language));
    column()->addWidget(labelled(QT_TR_NOOP("Light or dark"), m_mode));
    column()->addWidget(labelled(QT_TR_NOOP("Text size"), m_size));
    column()->addStretch();
    connect(m_language, &QComboBox::activated, this, [this] {
        m_settings.setLanguage(m_language->currentData().toString());
        Q_EMIT languageChosen(m_settings.language());
    });
    connect(m_mode, &QComboBox::activated, this, &LookSection::applyLook);
    connect(m_size, &QComboBox::activated, this, &LookSection::applyLook);
}

void LookSection::retranslate()
{
    for (QComboBox* box : {m_language, m_mode, m_size})
        box->clear();
    m_language->addItem(tr("As the system"), QString());
    // Each language is named in itself, so that it is found by those who read it.
    m_language->addItem(u"中文"_s, u"zh_CN"_s);
    m_language->addItem(u"Español"_s, u"es_MX"_s);
    m_language->addItem(u"English"_s, u"en"_s);
    m_language->setCurrentIndex(std::max(0, m_language->findData(m_settings.language())));
    m_mode->addItems({tr("As the system"), tr("Light"), tr("Dark")});
    m_mode->setCurrentIndex(static_cast<int>(m_settings.themeMode()));
    m_size->addItem(tr("Normal"));
    for (int step = 1; step <= 4; ++step)
        m_size->addItem(tr("Larger by %1").arg(step));
    m_size->setCurrentIndex(m_settings.textSizeSteps());
}

void LookSection::applyLook()
{
    m_settings.setThemeMode(static_cast<ThemeMode>(m_mode->currentIndex()));
    m_settings.setTextSizeSteps(m_size->currentIndex());
    theme().apply(m_settings.themeMode(), m_settings.textSizeSteps());
}

} // namespace kaibang
