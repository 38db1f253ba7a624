// SPDX-FileCopyrightText: 2026 The Kaibang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "claim.h"
#include "result.h"
#include "show_parts.h"

#include <QFuture>
#include <QObject>
#include <functional>

namespace kaibang {

class ClaimsPane;
class PinPane;
class RunOrderModel;

/// Carries a person's wishes about claims to the claim tray and says what became of them by notice(): done with Undo,
/// or what went wrong. Keeps the pane as the ledger has it. Everything is borrowed. GUI thread.
class ClaimActions : public QObject
{
    Q_OBJECT

public:
    ClaimActions(const ShowParts& parts, RunOrderModel& runOrder, ClaimsPane& pane, QObject* parent = nullptr);

    void openWindow();
    void closeWindow();
    void accept(const Uid& claim);
    void refuse(const Uid& claim);
    void pay(const Uid& order);
    void release(const Uid& order);
    void holdForNext(const Uid& variant);
    /// `language` is "zh_CN", "es_MX" or "en": of the words, the numbers and the time.
    void copyMessage(const Hold& hold, const QString& language);
    /// Money back asks for the PIN where one is set, as every refund does.
    void decideLate(const Uid& order, LateChoice choice);
    void take(const QString& line);

Q_SIGNALS:
    void notice(const QString& text, const QString& actionText, std::function<void()> action);
    /// The claims want to be seen.
    void wanted();

private:
    template<typename T, typename Use>
    void whenDone(QFuture<Result<T>> future, Use use);
    void say(const QString& text, const QString& actionText = {}, std::function<void()> action = {});
    void told(const Claim& claim, const QString& undoable);
    void undoDecision(const Uid& claim);
    void undoLate(const Uid& order);
    void decideNow(const Uid& order, LateChoice choice);

    ShowParts m_parts;
    RunOrderModel& m_runOrder;
    PinPane* m_pin;
};

} // namespace kaibang
