// SPDX-FileCopyrightText: 2026 The Kaibang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "recording.h"

#include <QCoreApplication>
#include <QTimeZone>

namespace kaibang {

/// The user's words for recordings, their marks and clips; none of them can name a buyer. Pure functions of their
/// arguments and the installed translator. GUI thread.
class RecordingWords
{
    Q_DECLARE_TR_FUNCTIONS(kaibang::RecordingWords)

public:
    /// "Order 12", "Opening 3 begins", "On air: Stud". Also a chapter's title in the file.
    static QString markText(const RecordingMark& mark);
    /// "0:42:10": a place in a file.
    static QString placeText(qint64 ms);
    /// What has become of the recording; empty for one that ended as it should.
    static QString fateText(const Recording& recording);
    /// "Evening pearls · 29 Nov 19:00 · 3:10:22 · 2.1 GB".
    static QString titleText(const Recording& recording);
    static QString factsText(const Recording& recording, const QTimeZone& zone);
    static QString clipKindText(ClipKind kind);
    /// "The opening · 0:24 · 29 Nov 19:31", and of what.
    static QString clipText(const Clip& clip, const QTimeZone& zone);
    /// A line for each mark with its place, to be pasted anywhere.
    static QString marksAsText(const QList<RecordingMark>& marks);
};

} // namespace kaibang
