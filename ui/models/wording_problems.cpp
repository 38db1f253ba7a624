// SPDX-FileCopyrightText: 2026 The Kaibang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "role_words.h"
#include "wording.h"

#include <QHash>
#include <QStringList>
#include <utility>

namespace kaibang {

using namespace Qt::Literals::StringLiterals;

QString Wording::errorTitle(const Error& error)
{
    switch (error.kind) {
    case ErrorKind::Io:
        return tr("The computer could not read or write the file.");
    case ErrorKind::DiskFull:
        return tr("The disk is full.");
    case ErrorKind::Locked:
        return tr("Another program is using the ledger.");
    case ErrorKind::Damaged:
        return tr("The file is damaged.");
    case ErrorKind::NewerFile:
        return tr("The file was written by a newer version of Kaibang.");
    case ErrorKind::OlderFile:
        return tr("The file was written by an older version of Kaibang.");
    case ErrorKind::NotOurs:
        return tr("This is not a file of Kaibang.");
    case ErrorKind::NotFound:
        return tr("What you asked for is not there any more.");
    case ErrorKind::Exists:
        return tr("Something with this name is already there.");
    case ErrorKind::Invalid:
        return tr("What was entered breaks a rule.");
    case ErrorKind::OutOfStock:
        return tr("There is not enough stock.");
    case ErrorKind::OutOfRange:
        return tr("The number is too large or too small.");
    case ErrorKind::CurrencyMixed:
        return tr("Two currencies cannot be added up.");
    case ErrorKind::Refused:
        return tr("A rule of the household forbids this.");
    case ErrorKind::Network:
        return tr("The local address could not be opened.");
    case ErrorKind::Unsupported:
        return tr("This computer or this build cannot do that.");
    case ErrorKind::NeedsDisclosure:
        return tr("This opening has no disclosure card yet.");
    case ErrorKind::OpeningsPaused:
        return tr("The sale of openings is paused.");
    }
    return {};
}

QString Wording::errorText(const Error& error)
{
    if (const auto act = actRefused(error))
        return RoleWords::refusal(*act);
    const auto rest = [&error]() -> QString {
        switch (error.kind) {
        case ErrorKind::Io:
            return tr("Nothing was changed. Check the folder and its permissions, then try again.");
        case ErrorKind::DiskFull:
            return tr("What was accepted before is safe; nothing new was accepted. Free some space, then try again.");
        case ErrorKind::Locked:
            return tr("Nothing was changed. Close the other window, then try again.");
        case ErrorKind::Damaged:
            return tr("It was not touched. Restore the newest backup in Setup.");
        case ErrorKind::NewerFile:
            return tr("It was not touched. Update Kaibang, then open it again.");
        case ErrorKind::OlderFile:
            return tr("It was not touched. Open it in the window once: a copy is kept, and it is brought forward.");
        case ErrorKind::NotOurs:
            return tr("It was not touched. Choose another file.");
        case ErrorKind::NotFound:
            return tr("Nothing was changed. Look at the list again.");
        case ErrorKind::Exists:
            return tr("It was not overwritten. Choose another name or code.");
        case ErrorKind::Invalid:
            return tr("Nothing was changed. Correct the entry, then try again.");
        case ErrorKind::OutOfStock:
            return tr("No stock was taken. Top up first, or enter fewer.");
        case ErrorKind::OutOfRange:
            return tr("Nothing was changed. Check the number, then try again.");
        case ErrorKind::CurrencyMixed:
            return tr("Nothing was changed. Look at one currency at a time.");
        case ErrorKind::Refused:
            return tr("Nothing was changed. Check the price floor, the PIN or the show.");
        case ErrorKind::Network:
            return tr("Orders by file and by hand still work. Choose another port in Setup, then try again.");
        case ErrorKind::Unsupported:
            return tr("Nothing was changed. Use another way or another file.");
        case ErrorKind::NeedsDisclosure:
            return tr("Nothing was sold or shown. Write the card on the Stock page first.");
        case ErrorKind::OpeningsPaused:
            return tr("Nothing was sold. Switch the pause off at the opening table.");
        }
        return {};
    }();
    return tr("%1 %2", "sentence, then the sentences after it").arg(errorTitle(error), rest);
}

namespace {

/// The words for the codes of intake and catalogue files; looked up by code, so that a new code cannot go unnoticed:
/// it falls through to its English detail.
QString wordsOfCode(const QString& code)
{
    static const QHash<QString, const char*> words{
        {u"id_damaged"_s,
         QT_TRANSLATE_NOOP("kaibang::Wording",
                           "A spreadsheet has rounded the order number. Import the file as it was downloaded.")},
        {u"bad_order_id"_s, QT_TRANSLATE_NOOP("kaibang::Wording", "The order number is not usable.")},
        {u"no_order_id"_s, QT_TRANSLATE_NOOP("kaibang::Wording", "The order number is missing.")},
        {u"bad_amount"_s, QT_TRANSLATE_NOOP("kaibang::Wording", "An amount cannot be read.")},
        {u"bad_quantity"_s, QT_TRANSLATE_NOOP("kaibang::Wording", "The quantity cannot be read.")},
        {u"bad_time"_s, QT_TRANSLATE_NOOP("kaibang::Wording", "A date or time cannot be read.")},
        {u"no_placed_at"_s, QT_TRANSLATE_NOOP("kaibang::Wording", "The time of the order is missing.")},
        {u"needs_placed_at"_s, QT_TRANSLATE_NOOP("kaibang::Wording", "The time of the order is missing.")},
        {u"no_time_zone"_s,
         QT_TRANSLATE_NOOP("kaibang::Wording",
                           "This computer lacks the time zone of the file. Install its time zone data (tzdata).")},
        {u"needs_currency"_s, QT_TRANSLATE_NOOP("kaibang::Wording", "The currency is missing.")},
        {u"currency_changed"_s, QT_TRANSLATE_NOOP("kaibang::Wording", "The order is known in another currency.")},
        {u"needs_order_list"_s,
         QT_TRANSLATE_NOOP("kaibang::Wording",
                           "This is a detail row without its order. Import the order list together with it.")},
        {u"no_lines"_s, QT_TRANSLATE_NOOP("kaibang::Wording", "The order has no items.")},
        {u"unknown_header"_s,
         QT_TRANSLATE_NOOP("kaibang::Wording",
                           "The columns of this file are not known. Say what they are, or choose an order export.")},
        {u"empty_file"_s, QT_TRANSLATE_NOOP("kaibang::Wording", "The file is empty.")},
        {u"damaged_file"_s, QT_TRANSLATE_NOOP("kaibang::Wording", "The file is damaged. Download it again.")},
        {u"bad_text"_s,
         QT_TRANSLATE_NOOP("kaibang::Wording",
                           "The characters of the file cannot be read. Import it as it was downloaded.")},
        {u"encoding"_s, QT_TRANSLATE_NOOP("kaibang::Wording",
                                          "This computer cannot read the characters of the file. Save it as UTF-8.")},
        {u"locked_file"_s,
         QT_TRANSLATE_NOOP("kaibang::Wording", "A password guards this file. Unpack it first, then import it.")},
        {u"old_workbook"_s,
         QT_TRANSLATE_NOOP("kaibang::Wording", "This workbook is in the old .xls form or behind a password. Save it as "
                                               ".xlsx without a password, then import it.")},
        {u"member_left_out"_s,
         QT_TRANSLATE_NOOP("kaibang::Wording", "This part of the archive is no order list and was left out.")},
        {u"no_currency"_s, QT_TRANSLATE_NOOP("kaibang::Wording", "The currency is missing.")},
        {u"statement_incomplete"_s,
         QT_TRANSLATE_NOOP("kaibang::Wording",
                           "The statement's own totals are more or less than its lines: a part of it is "
                           "missing. Download it again.")},
        {u"flow_conflict"_s,
         QT_TRANSLATE_NOOP("kaibang::Wording",
                           "This line is known from another statement with other amounts. Look it up on "
                           "the platform.")},
        {u"bad_json"_s, QT_TRANSLATE_NOOP("kaibang::Wording", "The message is no valid JSON.")},
        {u"bad_event"_s, QT_TRANSLATE_NOOP("kaibang::Wording", "The message does not follow the agreed form.")},
        {u"too_large"_s, QT_TRANSLATE_NOOP("kaibang::Wording", "The file or message is too large.")},
        {u"bad_catalogue_row"_s,
         QT_TRANSLATE_NOOP(
             "kaibang::Wording",
             "This row of the catalogue cannot be read. It needs a code, a name and a price such as 59.00.")},
    };
    const char* found = words.value(code, nullptr);
    return found ? QCoreApplication::translate("kaibang::Wording", found) : QString();
}

} // namespace

QString Wording::problemText(const IntakeProblem& problem)
{
    if (problem.code.startsWith("refused:"_L1)) {
        const QString why = wordsOfCode(problem.code.mid(8));
        return problem.text.isEmpty() ? why : tr("Order %1: %2").arg(problem.text, why);
    }
    const QString known = wordsOfCode(problem.code);
    if (!known.isEmpty())
        return known;
    const QString detail = problem.text.isEmpty() ? problem.code : problem.text;
    return tr("This row could not be read: %1").arg(detail);
}

QString Wording::outcomeText(OutcomeKind kind, OutcomeReason reason)
{
    switch (reason) {
    case OutcomeReason::None:
        break;
    case OutcomeReason::NewOrder:
        return tr("Added as a new order");
    case OutcomeReason::FactsChanged:
        return tr("Order brought up to date");
    case OutcomeReason::AlreadyKnown:
        return tr("Nothing done: the same report came before");
    case OutcomeReason::OlderThanKnown:
        return tr("Nothing rolled back: this report is older than what is known");
    case OutcomeReason::NothingNew:
        return tr("Nothing to change: a newer report of the same facts");
    case OutcomeReason::NeedsOrderList:
        return tr("Refused: a detail row without its order list");
    case OutcomeReason::NeedsPlacedAt:
        return tr("Refused: the time of the order is missing");
    case OutcomeReason::NeedsCurrency:
        return tr("Refused: the currency is missing");
    case OutcomeReason::BadOrderId:
        return tr("Refused: the order number is not usable");
    case OutcomeReason::BackAfterUndo:
        return tr("Brought back: its import had been undone");
    case OutcomeReason::CurrencyChanged:
        return tr("Refused: the order is known in another currency");
    case OutcomeReason::CommentRead:
        return tr("Comment read");
    case OutcomeReason::OpenedBefore:
        return tr("Changed: mussels of it were opened before, so decide what is owed");
    }
    switch (kind) {
    case OutcomeKind::Added:
        return tr("Added");
    case OutcomeKind::Changed:
        return tr("Changed");
    case OutcomeKind::Unchanged:
        return tr("Unchanged");
    case OutcomeKind::Refused:
        return tr("Refused");
    }
    return {};
}

QString Wording::eventFlagsText(EventFlags flags)
{
    QStringList words;
    const std::pair<EventFlag, QString> all[]{
        {EventFlag::IdDamaged, tr("order number damaged")},
        {EventFlag::TimeGuessed, tr("time worked out, not told")},
        {EventFlag::AmountMismatch, tr("items and total do not add up")},
        {EventFlag::Masked, tr("buyer masked by the source")},
        {EventFlag::PartialRow, tr("something was missing in the row")},
        {EventFlag::LinesGuessed, tr("items made from a summary")},
        {EventFlag::LinesOnly, tr("items only")},
        {EventFlag::UnknownStatus, tr("status not known, counted in no total")},
        {EventFlag::PaidAfterCancel, tr("paid after it was cancelled")},
    };
    for (const auto& [flag, text] : all)
        if (flags.testFlag(flag))
            words += text;
    return words.join(u", "_s);
}

} // namespace kaibang
