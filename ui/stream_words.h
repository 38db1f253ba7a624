// SPDX-FileCopyrightText: 2026 The Kaibang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "broadcaster.h"
#include "line_test.h"
#include "result.h"

#include <QCoreApplication>

namespace kaibang {

/// The user's words for going live: what is so, what is safe, what to do next. Pure functions; none is given a key. GUI
/// thread.
class StreamWords
{
    Q_DECLARE_TR_FUNCTIONS(kaibang::StreamWords)

public:
    static QString platformName(const QByteArray& code);
    /// Why an address or a key that was entered is none; empty for None.
    static QString addressProblem(AddressProblem problem);
    /// Why a stream does not go there, and the next step.
    static QString faultText(const MediaFault& fault);
    /// "LIVE", "connecting", "reconnecting, next try in 4 s" …
    static QString stateText(const StreamState& state, qint64 msSinceTold);
    /// "1480 kbps · 0.2 % dropped · 00:12:08".
    static QString figuresText(const StreamFigures& figures);
    /// "0.2 %", with one digit until ten.
    static QString shareText(double share);
    /// "00:12:08" of seconds.
    static QString timeText(qint64 seconds);
    static QString roomText(int seconds);
    static QString bitrateText(const BitrateChange& change, const QStringList& names);
    static QString presetText(const EncodePreset& preset);
    static QString verdictText(const LineVerdict& verdict);
    static QString lineTestRefusal(LineTestStart start);
    static QString reportText(const QString& name, const StreamTestReport& report);
    static QString noKeychainText();
    /// Why the keychain gives no key now, and the next step; empty where that is not what is wrong.
    static QString keychainText(const Error& error);
};

} // namespace kaibang
