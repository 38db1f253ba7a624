// SPDX-FileCopyrightText: 2026 The Kaibang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace kaibang {

/// Keeps what libav has to say on this thread while it lives, instead of letting it print: a server's words may hold a
/// stream key, and some causes (a wrong certificate) are told in words alone. At most 2000 characters, warnings and
/// errors. One at a time on a thread; construct and destroy on the same one. Other threads print as before.
class AvWords
{
public:
    AvWords();
    ~AvWords();
    AvWords(const AvWords&) = delete;
    AvWords& operator=(const AvWords&) = delete;

    /// What was said since the last time; for nobody's eyes before withoutSecrets().
    QString take();
    void add(const char* words);

private:
    AvWords* const m_outer;
    QString m_words;
};

} // namespace kaibang
