// SPDX-FileCopyrightText: 2026 The Kaibang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTranslator>

namespace kaibang {

/// The language the window speaks; changing it makes every widget word itself again. GUI thread.
class LanguageChoice
{
public:
    /// "zh_CN", "es_MX", "en", or empty for the system's.
    void apply(const QString& language);

private:
    QTranslator m_own, m_qt;
};

} // namespace kaibang
