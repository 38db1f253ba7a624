// SPDX-FileCopyrightText: 2026 The Kaibang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "recording_words.h"

#include "wording.h"

#include <QStringList>

namespace kaibang {

using namespace Qt::Literals::StringLiterals;

QString RecordingWords::markText(const RecordingMark& mark)
{
    switch (mark.kind) {
    case RecordingMarkKind::OnAir:
        return tr("On air: %1").arg(mark.name);
    case RecordingMarkKind::OffAir:
        return tr("Nothing on air");
    case RecordingMarkKind::Order:
        return mark.number > 0 ? tr("Order %1").arg(Wording::count(mark.number)) : tr("An order");
    case RecordingMarkKind::ClaimDecided:
        return tr("Claim decided");
    case RecordingMarkKind::OpeningBegun:
        return tr("Opening %1").arg(Wording::count(mark.number));
    case RecordingMarkKind::OpeningDone:
        return tr("Opening %1: result").arg(Wording::count(mark.number));
    }
    return {};
}

QString RecordingWords::placeText(qint64 ms)
{
    const qint64 seconds = ms / 1000;
    return u"%1:%2:%3"_s.arg(seconds / 3600)
        .arg(seconds / 60 % 60, 2, 10, QLatin1Char('0'))
        .arg(seconds % 60, 2, 10, QLatin1Char('0'));
}

QString RecordingWords::fateText(const Recording& recording)
{
    switch (recording.fate) {
    case RecordingFate::Running:
        return tr("recording now");
    case RecordingFate::Ended:
        return {};
    case RecordingFate::CutShort:
        return tr("ended early; plays up to there");
    case RecordingFate::FileMissing:
        return tr("the file is not there");
    }
    return {};
}

QString RecordingWords::titleText(const Recording& recording)
{
    return recording.showTitle.isEmpty() ? tr("Show") : recording.showTitle;
}

QString RecordingWords::factsText(const Recording& recording, const QTimeZone& zone)
{
    QStringList parts{Wording::timeText(recording.startedAt, zone), placeText(recording.lengthMs),
                      Wording::bytesText(recording.bytes), fateText(recording)};
    if (recording.droppedPictures > 0)
        parts.append(tr("%n pictures missing", nullptr, int(recording.droppedPictures)));
    parts.removeAll(QString());
    return parts.join(u" · "_s);
}

QString RecordingWords::clipKindText(ClipKind kind)
{
    switch (kind) {
    case ClipKind::LastSeconds:
        return tr("The last seconds");
    case ClipKind::AroundMark:
        return tr("Around a mark");
    case ClipKind::Opening:
        return tr("The opening");
    case ClipKind::Explanation:
        return tr("Explanation");
    }
    return {};
}

QString RecordingWords::clipText(const Clip& clip, const QTimeZone& zone)
{
    QStringList parts{clipKindText(clip.kind), clip.itemName,
                      clip.orderId.isEmpty() ? QString() : tr("order %1").arg(clip.orderId), placeText(clip.lengthMs),
                      Wording::timeText(clip.madeAt, zone)};
    parts.removeAll(QString());
    return parts.join(u" · "_s);
}

QString RecordingWords::marksAsText(const QList<RecordingMark>& marks)
{
    QStringList lines;
    for (const RecordingMark& mark : marks)
        lines.append(placeText(mark.atMs) + u'\t' + markText(mark));
    return lines.join(u'\n');
}

} // namespace kaibang
