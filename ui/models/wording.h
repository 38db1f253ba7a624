// SPDX-FileCopyrightText: 2026 The Kaibang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "catalogue.h"
#include "claim_reading.h"
#include "claim_words.h"
#include "import_reading.h"
#include "live_room.h"
#include "order_period.h"
#include "order_summary.h"
#include "result.h"
#include "settlement.h"
#include "shop.h"
#include "show.h"
#include "show_completeness.h"

#include <QCoreApplication>
#include <QHash>
#include <QLocale>
#include <QString>

namespace kaibang {

/// The user's words for codes, amounts and times. Pure functions of their arguments, the installed translator and,
/// where one is taken, the locale. Any thread that may translate (in practice the GUI thread).
class Wording
{
    Q_DECLARE_TR_FUNCTIONS(kaibang::Wording)

public:
    /// "1,299.00 CNY": digits by the locale, exact, always with the currency code.
    static QString money(qint64 minor, const QString& currency, const QLocale& locale = QLocale());
    /// The same, or "unknown": an amount that nobody has told is never shown as zero.
    static QString moneyOrUnknown(const std::optional<qint64>& minor, const QString& currency,
                                  const QLocale& locale = QLocale());
    /// A sum beside which `unknown` amounts are missing: "1,299.00 CNY + 2 unknown", or "2 unknown" where nothing of it
    /// is known.
    static QString sumText(qint64 minor, qint64 unknown, const QString& currency, const QLocale& locale = QLocale());
    /// "1,299.00": for columns whose code stands beside.
    static QString amountOnly(qint64 minor, const QString& currency, const QLocale& locale = QLocale());
    /// "1,299.00" as a text field takes it back: digits and a point, no grouping.
    static QString amountToEdit(qint64 minor, const QString& currency);
    static QString count(qint64 units, const QLocale& locale = QLocale());
    /// "+5" or "−3" by the locale.
    static QString delta(qint64 units, const QLocale& locale = QLocale());

    /// What happened, what is safe, what to do next.
    static QString errorText(const Error& error);
    /// While a file is written, and after it was.
    static QString writingText(const QString& path);
    static QString writtenText(const QString& path);
    /// What a way in lacks, and what to do about it.
    static QString folderGoneText(const QString& paths);
    /// A report of a show that never was.
    static QString noShowText();
    /// A file was written that the trail has no line of.
    static QString noTrailLineText();
    static QString noIntakeSecretText();
    static QString portTakenText(int port);
    /// Where a row came from: a file's name, or a source.
    static QString placeText(const QString& place);
    /// errorText without what follows the first sentence: for a line that has little room.
    static QString errorTitle(const Error& error);
    /// A row or message that was refused: why, and what to do about it.
    static QString problemText(const IntakeProblem& problem);

    static QString paymentText(Payment payment);
    static QString fulfilmentText(Fulfilment fulfilment);
    static QString closedText(Closed closed);
    static QString refundStateText(RefundState state);
    /// The one word that matters most about an order; "Short" and "which product?" come as flagsText.
    static QString stateText(const OrderSummary& order);
    /// Name of the icon that stands beside stateText, for `:/icons/NAME.svg`.
    static QString stateIcon(const OrderSummary& order);
    /// "short · which product? · packed", or empty.
    static QString flagsText(const OrderSummary& order);
    static QString filterText(OrderState state);
    static QString periodText(OrderPeriod period);
    /// What a list or heading calls an order: its number, or "Counter sale · 20:14" where the number is only ours.
    static QString orderTitle(const OrderSummary& order, const QTimeZone& zone);
    static QString originText(Origin origin);
    static QString originIcon(Origin origin);
    /// The name of a channel as people write it; unknown ones come back as they are.
    static QString sourceText(const QString& source);
    /// The name of a file kind ("taobao_orders").
    static QString fileKindText(const QString& kind);
    /// What a column of an export carries.
    static QString exportFieldText(ExportField field);
    /// What a status word of an export means, in the fewest words.
    static QString statusMeaningText(const StatusMeaning& meaning);
    static QString outcomeText(OutcomeKind kind, OutcomeReason reason);
    static QString eventFlagsText(EventFlags flags);
    static QString stockReasonText(StockReason reason);
    static QString returnStateText(ReturnState state);
    static QString productKindText(ProductKind kind);
    static QString showStateText(ShowState state);

    static QString settlementStateText(SettlementState state);
    /// Name of the icon that stands beside settlementStateText.
    static QString settlementStateIcon(SettlementState state);
    /// Why, and what to do next: one or two sentences.
    static QString settlementReasonText(const SettlementFinding& finding);
    /// What a kind of fee is called.
    static QString settlementFeeText(const QString& kind);
    static QString settlementKindText(SettlementKind kind);
    static QString expectedBasisText(ExpectedBasis basis);
    /// Where on the platform its statement is downloaded; empty for a channel without one.
    static QString statementPlaceText(const QString& source);

    static QString claimIntentText(ClaimIntent intent);
    /// Why a claim has to be decided by a person.
    static QString claimReasonText(ClaimReason reason);
    static QString claimWordKindText(ClaimWordKind kind);

    /// The words of written reports: titles, column headings, codes and labels, by the keys of ReportWords.
    static QHash<QString, QString> reportWords();

    static QString feedName(const QString& feedId);
    static QString feedStateText(FeedState state);
    /// "Intake: receiving, 12 s ago", or "My shop: key refused, 3 min ago".
    static QString feedText(const FeedHealth& feed, Instant now);
    /// What is wrong with a feed, in two or three words; empty for nothing.
    static QString feedTroubleText(FeedTrouble trouble);
    /// What came of trying a shop: what is wrong and what to do about it.
    static QString shopTrialText(const ShopTrial& trial, ShopKind kind);
    static QString shopKindText(ShopKind kind);
    /// That the permission to read a shop ends soon; empty while there is time.
    static QString grantText(const FeedHealth& feed, Instant now, const QTimeZone& zone);
    /// What a feed has brought, and when it gave no word: some lines.
    static QString feedRecordText(const FeedHealth& feed, Instant now, const QTimeZone& zone);
    /// What is wrong with a chat and what to do about it; empty for nothing.
    static QString chatAdviceText(const FeedHealth& feed);
    /// The same of any feed, with what else a person should do about it; lines, or empty.
    static QString feedAdviceText(const FeedHealth& feed, Instant now);
    /// The figures of a feed: their names, with units, and values. Always the same ones.
    static QList<std::pair<QString, QString>> feedFigures(const FeedHealth& feed, Instant now, const QTimeZone& zone);
    /// The name of a platform as people write it.
    static QString platformText(const QString& platform);

    /// "Douyin: name of the room". The name is somebody else's words: show it as plain text.
    static QString roomText(const LiveRoom& room);
    /// What was said of a room, and what came from it.
    static QString roomStateText(const LiveRoom& room);
    static QString roomQuestionText(const LiveRoom& room);
    static QString roomAcceptText();

    /// "silent 21:10–21:24, 14 min".
    static QString gapText(const FeedGap& gap, const QTimeZone& zone);
    static QString completenessName(const SourceCompleteness& source);
    /// How far a source's word reaches, and each of its gaps.
    static QStringList completenessLines(const SourceCompleteness& source, const QTimeZone& zone);
    static QString completenessHead(const ShowCompleteness& show);
    /// What still waits for a person; empty for nothing.
    static QStringList completenessWaiting(const ShowCompleteness& show);

    /// "12 s ago", "3 min ago", "2 h ago", "5 d ago"; a moment that is still to come reads as "just now".
    static QString ageText(Instant then, Instant now);
    /// "03:12", or "1:03:12" from an hour on. Negative durations read as zero.
    static QString durationText(qint64 ms);
    /// Wall time where the household lives, in the locale's short form, with the date or without.
    enum class TimeForm { TimeOnly, DateAndTime };
    static QString timeText(Instant at, const QTimeZone& zone, TimeForm form = TimeForm::DateAndTime,
                            const QLocale& locale = QLocale());
    static QString bytesText(qint64 bytes, const QLocale& locale = QLocale());

private:
    static QString kindTrialText(FeedTrouble trouble, ShopKind kind);
    static QString claimObstacleText(ClaimReason reason);
};

} // namespace kaibang
