// SPDX-FileCopyrightText: 2026 The Kaibang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "av_words.h"

#include <cstdio>
#include <mutex>
#include <utility>

extern "C" {
#include <libavutil/log.h>
}

namespace kaibang {

namespace {

thread_local AvWords* listener = nullptr;

// The library knows one listener for the whole process; it looks for the one of its thread.
void hearAv(void* context, int level, const char* format, va_list arguments)
{
    if (!listener) {
        av_log_default_callback(context, level, format, arguments);
        return;
    }
    if (level > AV_LOG_WARNING)
        return;
    char line[512] = {};
    std::vsnprintf(line, sizeof line, format, arguments);
    listener->add(line);
}

} // namespace

AvWords::AvWords()
    : m_outer(listener)
{
    static std::once_flag once;
    std::call_once(once, [] { av_log_set_callback(hearAv); });
    listener = this;
}

AvWords::~AvWords()
{
    listener = m_outer;
}

void AvWords::add(const char* words)
{
    if (m_words.size() < 2000)
        m_words += QString::fromUtf8(words);
}

QString AvWords::take()
{
    return std::exchange(m_words, {}).simplified();
}

} // namespace kaibang
