// SPDX-FileCopyrightText: 2026 The Kaibang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "claim.h"
#include "claim_words.h"
#include "outcome.h"
#include "role.h"

#include <QFuture>
#include <QHash>
#include <QObject>
#include <functional>
#include <memory>

namespace kaibang {

class ClaimGrammar;
class OrderDesk;
class StoreThread;

/// What the tester of the grammar shows: how a comment would be read now.
struct ClaimTrial
{
    ClaimReading reading;
    QString itemName;
};

/// Takes comments and typed-in claims, and keeps what became of them: to decide, held, in line, paid. GUI thread. The
/// board is what is on disk; changed() comes after every step. A buyer's full name is known here only while the program
/// runs, for claims that are not decided, so that it can go with the order to where identities are sealed.
class ClaimTray : public QObject
{
    Q_OBJECT

public:
    ClaimTray(StoreThread& store, OrderDesk& orders, QObject* parent = nullptr);
    /// Waits for what it has asked the store.
    ~ClaimTray() override;

    /// Reads words, messages and board. Call once at start-up, and when another show is the current one.
    void load();
    [[nodiscard]] const ClaimBoard& board() const { return m_board; }

    /// Opens the window of an item of the current show; the one before closes.
    QFuture<Result<Done>> openWindow(const Uid& item);
    QFuture<Result<Done>> closeWindow();
    QFuture<Result<Done>> setRules(const ClaimRules& rules);

    /// One comment of a viewer. Markup is taken off and lengths are bounded here.
    QFuture<Result<ClaimOutcome>> takeComment(const BuyerComment& comment);
    QFuture<Result<QList<OrderOutcome>>> takeComments(const QList<BuyerComment>& comments);
    /// Many comments in one step, and what became of each, in their order. Fails for all or for none.
    QFuture<Result<QList<ClaimOutcome>>> hear(const QList<BuyerComment>& comments);
    /// "maria 2", "12 maria x2". Invalid when that is no claim.
    QFuture<Result<ClaimOutcome>> takeTyped(const QString& line);

    QFuture<Result<Claim>> accept(const Uid& claim);
    QFuture<Result<Claim>> refuse(const Uid& claim);
    QFuture<Result<Claim>> undoDecision(const Uid& claim);
    /// Holds for the first in line.
    QFuture<Result<Claim>> promote(const Uid& variant);

    QFuture<Result<OrderOutcome>> pay(const Uid& order);
    QFuture<Result<OrderOutcome>> undoPay(const Uid& order);
    QFuture<Result<OrderOutcome>> release(const Uid& order);
    QFuture<Result<OrderOutcome>> undoRelease(const Uid& order);
    QFuture<Result<OrderOutcome>> decideLate(const Uid& order, LateChoice choice);
    QFuture<Result<OrderOutcome>> undoLate(const Uid& order);
    /// Ends what is due at `now`; the holds that expired.
    QFuture<Result<QList<Hold>>> sweep(Instant now);

    [[nodiscard]] static ClaimWords defaultWords();
    [[nodiscard]] const ClaimWords& words() const { return m_words; }
    /// An empty list goes back to the default. Invalid for a number word without its value.
    QFuture<Result<Done>> saveWords(ClaimWordKind kind, const QStringList& phrases);
    QFuture<Result<ClaimTrial>> tryOut(const QString& text);

    /// The message for a buyer with {item}, {units}, {amount}, {until} and {code}; by language ("es", "zh", "en").
    [[nodiscard]] QString message(const QString& language) const;
    [[nodiscard]] static QString defaultMessage(const QString& language);
    /// An empty text goes back to the default.
    QFuture<Result<Done>> saveMessage(const QString& language, const QString& words);

Q_SIGNALS:
    void changed(const kaibang::ClaimBoard& board);
    void wordsChanged();
    /// A comment has become a hold, waits for a decision, or is in line.
    void claimTaken(const kaibang::Claim& claim);
    void failed(const kaibang::Error& error);

private:
    template<typename T, typename Job>
    QFuture<Result<T>> step(std::optional<Act> act, Job job);
    void take(const ClaimBoard& board, const QList<Uid>& touched);
    void setWords(const ClaimWords& own);
    void remember(const Claim& claim, const QString& name);
    [[nodiscard]] QString nameOf(const Uid& claim) const { return m_names.value(claim); }

    StoreThread& m_store;
    OrderDesk& m_orders;
    ClaimBoard m_board;
    ClaimWords m_own, m_words;
    std::shared_ptr<const ClaimGrammar> m_grammar;
    QHash<QString, QString> m_messages;
    QHash<Uid, QString> m_names; ///< of claims that are not decided, and of m_decided; never stored
    Uid m_decided;               ///< the newest decision, as long as another has not taken its place
};

} // namespace kaibang
