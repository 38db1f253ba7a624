// SPDX-FileCopyrightText: 2026 The Kaibang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "claim_tray.h"

#include "claim_grammar.h"
#include "claim_settings.h"
#include "claim_store.h"
#include "in_turn.h"
#include "order_desk.h"
#include "store_thread.h"
#include "trail_store.h"
#include "typed_claim.h"

namespace kaibang {

namespace {

template<typename T>
struct Stepped
{
    T value;
    ClaimBoard board;
    QList<Uid> touched;
};

OrderOutcome outcomeOf(const ClaimOutcome& outcome, const BuyerComment& comment)
{
    OrderOutcome one;
    one.order = outcome.claim.order;
    one.sourceEventId = comment.messageId;
    one.kind = outcome.isRepeat ? OutcomeKind::Unchanged : OutcomeKind::Added;
    one.reason = outcome.isRepeat ? OutcomeReason::AlreadyKnown : OutcomeReason::CommentRead;
    return one;
}

} // namespace

ClaimTray::ClaimTray(StoreThread& store, OrderDesk& orders, QObject* parent)
    : QObject(parent)
    , m_store(store)
    , m_orders(orders)
{
    setWords({});
}

ClaimTray::~ClaimTray()
{
    m_store.drain();
}

// Every step brings the whole board back with it: small, and never out of step with the ledger.
template<typename T, typename Job>
QFuture<Result<T>> ClaimTray::step(std::optional<Act> act, Job job)
{
    auto future = m_store.run(acting(act, [job = std::move(job)](Ledger& ledger) -> Result<Stepped<T>> {
        QList<Uid> touched;
        Result<T> value = job(ledger, touched);
        if (!value)
            return value.error();
        const auto board = ClaimStore(ledger).board();
        if (!board)
            return board.error();
        return Stepped<T>{value.value(), board.value(), touched};
    }));
    return inTurn(future, this, [this](const Result<Stepped<T>>& stepped) -> Result<T> {
        if (!stepped) {
            Q_EMIT failed(stepped.error());
            return stepped.error();
        }
        take(stepped.value().board, stepped.value().touched);
        return stepped.value().value;
    });
}

void ClaimTray::take(const ClaimBoard& board, const QList<Uid>& touched)
{
    const bool isNew = board != m_board;
    m_board = board;
    // The newest that was decided may be undone and decided again; nobody else's name is needed any more.
    QHash<Uid, QString> open;
    for (const QList<Claim>* list : {&m_board.undecided, &m_board.waiting})
        for (const Claim& claim : *list)
            if (const auto name = m_names.constFind(claim.uid); name != m_names.cend())
                open.insert(claim.uid, name.value());
    if (const auto name = m_names.constFind(m_decided); name != m_names.cend())
        open.insert(m_decided, name.value());
    m_names = open;
    QList<OrderOutcome> outcomes;
    for (const Uid& order : touched)
        if (order.isValid())
            outcomes.append({order, {}, {}, OutcomeKind::Changed, OutcomeReason::FactsChanged, false, false});
    m_orders.announce(outcomes);
    if (isNew)
        Q_EMIT changed(m_board);
}

void ClaimTray::setWords(const ClaimWords& own)
{
    m_own = own;
    m_words = claimWordsWith(defaultWords(), own);
    m_grammar = std::make_shared<const ClaimGrammar>(m_words);
    Q_EMIT wordsChanged();
}

void ClaimTray::load()
{
    inTurn(m_store.read([](Ledger& ledger) { return readClaimSettings(ledger); }), this,
           [this](const Result<ClaimSettings>& read) {
               if (!read)
                   return;
               m_messages = read.value().messages;
               setWords(read.value().words);
           });
    step<Done>(nobodysAct, [](Ledger&, QList<Uid>&) { return Result<Done>(Done{}); });
}

QFuture<Result<Done>> ClaimTray::openWindow(const Uid& item)
{
    return step<Done>(Act::Claims, [item](Ledger& ledger, QList<Uid>&) { return ClaimStore(ledger).openWindow(item); });
}

QFuture<Result<Done>> ClaimTray::closeWindow()
{
    return step<Done>(Act::Claims, [](Ledger& ledger, QList<Uid>&) { return ClaimStore(ledger).closeWindow(); });
}

QFuture<Result<Done>> ClaimTray::setRules(const ClaimRules& rules)
{
    return step<Done>(Act::Settings,
                      [rules](Ledger& ledger, QList<Uid>&) { return ClaimStore(ledger).setRules(rules); });
}

void ClaimTray::remember(const Claim& claim, const QString& name)
{
    const bool isOpen = claim.state == ClaimState::Undecided || claim.state == ClaimState::Waiting;
    if (isOpen)
        m_names.insert(claim.uid, name);
    if (claim.state != ClaimState::Ignored)
        Q_EMIT claimTaken(claim);
}

QFuture<Result<ClaimOutcome>> ClaimTray::takeComment(const BuyerComment& comment)
{
    auto future = step<ClaimOutcome>(nobodysAct, [comment, grammar = m_grammar](Ledger& ledger, QList<Uid>& touched) {
        auto outcome = ClaimStore(ledger).take(soundComment(comment, ledger.now()), *grammar);
        if (outcome && outcome.value().claim.state == ClaimState::Held)
            touched.append(outcome.value().claim.order);
        return outcome;
    });
    return inTurn(future, this, [this, comment](const Result<ClaimOutcome>& outcome) -> Result<ClaimOutcome> {
        if (outcome && !outcome.value().isRepeat)
            remember(outcome.value().claim, comment.displayName);
        return outcome;
    });
}

QFuture<Result<QList<ClaimOutcome>>> ClaimTray::hear(const QList<BuyerComment>& comments)
{
    auto future = step<QList<ClaimOutcome>>(
        nobodysAct,
        [comments, grammar = m_grammar](Ledger& ledger, QList<Uid>& touched) -> Result<QList<ClaimOutcome>> {
            QList<ClaimOutcome> outcomes;
            for (const BuyerComment& comment : comments) {
                const auto outcome = ClaimStore(ledger).take(soundComment(comment, ledger.now()), *grammar);
                if (!outcome)
                    return outcome.error();
                outcomes.append(outcome.value());
                touched.append(outcome.value().claim.order);
            }
            return outcomes;
        });
    return inTurn(future, this,
                  [this, comments](const Result<QList<ClaimOutcome>>& outcomes) -> Result<QList<ClaimOutcome>> {
                      for (qsizetype i = 0; outcomes && i < outcomes.value().size(); ++i)
                          if (const ClaimOutcome& one = outcomes.value().at(i); !one.isRepeat)
                              remember(one.claim, comments.at(i).displayName);
                      return outcomes;
                  });
}

QFuture<Result<QList<OrderOutcome>>> ClaimTray::takeComments(const QList<BuyerComment>& comments)
{
    return inTurn(hear(comments), this,
                  [comments](const Result<QList<ClaimOutcome>>& outcomes) -> Result<QList<OrderOutcome>> {
                      if (!outcomes)
                          return outcomes.error();
                      QList<OrderOutcome> told;
                      for (qsizetype i = 0; i < outcomes.value().size(); ++i)
                          told.append(outcomeOf(outcomes.value().at(i), comments.at(i)));
                      return told;
                  });
}

QFuture<Result<ClaimOutcome>> ClaimTray::takeTyped(const QString& line)
{
    auto name = std::make_shared<QString>();
    auto future =
        step<ClaimOutcome>(Act::Claims, [line, name](Ledger& ledger, QList<Uid>& touched) -> Result<ClaimOutcome> {
            ClaimStore claims(ledger);
            const ClaimStore::Scene scene = claims.scene(claims.windowAt(ledger.now()));
            const auto typed = typedClaim(line.left(BuyerComment::longestText), scene.words);
            if (!typed)
                return Error{ErrorKind::Invalid, QStringLiteral("typed claim")};
            *name = typed->buyer.left(BuyerComment::longestName);
            const auto outcome = claims.takeTyped(*name, scene.variants.at(typed->item), typed->units);
            if (outcome)
                touched.append(outcome.value().claim.order);
            return outcome;
        });
    return inTurn(future, this, [this, name](const Result<ClaimOutcome>& outcome) -> Result<ClaimOutcome> {
        if (outcome)
            remember(outcome.value().claim, *name);
        return outcome;
    });
}

QFuture<Result<Claim>> ClaimTray::accept(const Uid& claim)
{
    m_decided = claim;
    return step<Claim>(Act::Claims, [claim, name = nameOf(claim)](Ledger& ledger, QList<Uid>& touched) {
        const auto accepted = ClaimStore(ledger).accept(claim, name);
        if (accepted)
            touched.append(accepted.value().order);
        return accepted;
    });
}

QFuture<Result<Claim>> ClaimTray::refuse(const Uid& claim)
{
    m_decided = claim;
    return step<Claim>(Act::Claims, [claim](Ledger& ledger, QList<Uid>&) { return ClaimStore(ledger).refuse(claim); });
}

QFuture<Result<Claim>> ClaimTray::undoDecision(const Uid& claim)
{
    return step<Claim>(Act::Claims, [claim](Ledger& ledger, QList<Uid>& touched) {
        touched.append(ClaimStore(ledger).orderOf(claim));
        return ClaimStore(ledger).undoDecision(claim);
    });
}

QFuture<Result<Claim>> ClaimTray::promote(const Uid& variant)
{
    return step<Claim>(Act::Claims, [variant, names = m_names](Ledger& ledger, QList<Uid>& touched) {
        const auto held =
            ClaimStore(ledger).promote(variant, [&names](const Uid& claim) { return names.value(claim); });
        if (held)
            touched.append(held.value().order);
        return held;
    });
}

QFuture<Result<OrderOutcome>> ClaimTray::pay(const Uid& order)
{
    return step<OrderOutcome>(Act::Claims, [order](Ledger& ledger, QList<Uid>& touched) {
        touched.append(order);
        return HoldStore(ledger).pay(order);
    });
}

QFuture<Result<OrderOutcome>> ClaimTray::undoPay(const Uid& order)
{
    return step<OrderOutcome>(Act::Claims, [order](Ledger& ledger, QList<Uid>& touched) {
        touched.append(order);
        return HoldStore(ledger).undoPay(order);
    });
}

QFuture<Result<OrderOutcome>> ClaimTray::release(const Uid& order)
{
    return step<OrderOutcome>(Act::Claims, [order](Ledger& ledger, QList<Uid>& touched) {
        touched.append(order);
        return HoldStore(ledger).release(order);
    });
}

QFuture<Result<OrderOutcome>> ClaimTray::undoRelease(const Uid& order)
{
    return step<OrderOutcome>(Act::Claims, [order](Ledger& ledger, QList<Uid>& touched) {
        touched.append(order);
        return HoldStore(ledger).undoRelease(order);
    });
}

QFuture<Result<OrderOutcome>> ClaimTray::decideLate(const Uid& order, LateChoice choice)
{
    const auto act = choice == LateChoice::Refund ? Act::Refunds : Act::Claims;
    const auto decide = [order, choice](Ledger& ledger, QList<Uid>& touched) {
        touched.append(order);
        const auto outcome = HoldStore(ledger).decideLate(order, choice);
        if (outcome && choice == LateChoice::Refund)
            TrailStore(ledger).add(TrailKind::Refund, outcome.value().orderId, {}, QStringLiteral("paid late"));
        return outcome;
    };
    return step<OrderOutcome>(act, decide);
}

QFuture<Result<OrderOutcome>> ClaimTray::undoLate(const Uid& order)
{
    return step<OrderOutcome>(Act::Claims, [order](Ledger& ledger, QList<Uid>& touched) {
        touched.append(order);
        return HoldStore(ledger).undoLate(order);
    });
}

QFuture<Result<QList<Hold>>> ClaimTray::sweep(Instant now)
{
    return step<QList<Hold>>(nobodysAct, [now](Ledger& ledger, QList<Uid>& touched) -> Result<QList<Hold>> {
        const auto swept = HoldStore(ledger).sweep(now);
        if (!swept)
            return swept.error();
        for (const OrderOutcome& outcome : swept.value().outcomes)
            touched.append(outcome.order);
        return swept.value().expired;
    });
}

QFuture<Result<Done>> ClaimTray::saveWords(ClaimWordKind kind, const QStringList& phrases)
{
    ClaimWords own = m_own;
    if (phrases.isEmpty())
        own.remove(kind);
    else
        own.insert(kind, phrases);
    auto future = m_store.run(acting(Act::Settings, [own](Ledger& ledger) { return saveClaimWords(ledger, own); }));
    return inTurn(future, this, [this, own](const Result<Done>& saved) -> Result<Done> {
        if (saved)
            setWords(own);
        return saved;
    });
}

QFuture<Result<ClaimTrial>> ClaimTray::tryOut(const QString& text)
{
    return m_store.read([text, grammar = m_grammar](Ledger& ledger) -> Result<ClaimTrial> {
        ClaimStore claims(ledger);
        const ClaimStore::Scene scene = claims.scene(claims.windowAt(ledger.now()));
        ClaimTrial trial{grammar->read(withoutMarkup(text), scene.words), {}};
        if (trial.reading.item >= 0)
            trial.itemName = scene.words.items.at(trial.reading.item).name.simplified();
        return trial;
    });
}

QString ClaimTray::message(const QString& language) const
{
    return m_messages.value(language, defaultMessage(language));
}

QFuture<Result<Done>> ClaimTray::saveMessage(const QString& language, const QString& words)
{
    auto future =
        m_store.run(acting(Act::Settings, [=](Ledger& ledger) { return saveClaimMessage(ledger, language, words); }));
    return inTurn(future, this, [this, language, words](const Result<Done>& saved) -> Result<Done> {
        if (saved && words.trimmed().isEmpty())
            m_messages.remove(language);
        else if (saved)
            m_messages.insert(language, words.trimmed());
        return saved;
    });
}

} // namespace kaibang
