// SPDX-FileCopyrightText: 2026 The Kaibang authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The command that erases a buyer, or lists what would go.

#include "buyer_desk.h"
#include "buyer_words.h"
#include "ctl_commands.h"
#include "identity_key_log.h"
#include "identity_keyring.h"
#include "identity_removal.h"
#include "in_turn.h"
#include "order_query.h"
#include "secret_keeper.h"
#include "store_thread.h"
#include "system_clock.h"

#include <QCoreApplication>
#include <QTimer>
#include <utility>

namespace kaibang::ctl {

namespace {

const SystemClock eraseClock;

Result<QList<OrderSummary>> ordersNumbered(const Invocation& call, const QString& number)
{
    auto ledger = Ledger::openToAsk(call.ledger, eraseClock);
    if (!ledger)
        return ledger.error();
    OrderFilter filter;
    filter.source = call.option("source");
    filter.text = number; // finds what contains it, in titles too
    filter.limit = 1'000'000;
    auto orders = OrderQuery(*ledger.value()).list(filter);
    if (orders)
        orders.value().removeIf([&](const OrderSummary& one) { return one.orderId != number; });
    return orders;
}

// What is kept of a buyer, by the names that the ledger's columns have.
QStringList fieldNames(const BuyerErasure& erasure)
{
    static const QStringList names{QStringLiteral("platform_id"), QStringLiteral("display"), QStringLiteral("receiver"),
                                   QStringLiteral("phone"),       QStringLiteral("address"), QStringLiteral("note")};
    QStringList fields;
    for (const BuyerField field : erasure.fields)
        fields.append(names.at(static_cast<int>(field)));
    return fields;
}

struct Told
{
    BuyerErasure erasure;
    bool isErased = false, hasKeys = false;
    QStringList openMonths; ///< of which older backups still open
};

void tell(const Invocation& call, const Told& told)
{
    const BuyerErasure& erasure = told.erasure;
    if (!told.hasKeys)
        warn(BuyerWords::withoutKeysText());
    if (!told.isErased && !call.has("dry-run"))
        warn(BuyerWords::notErasedText(QStringLiteral("--yes")));
    if (told.isErased && !told.openMonths.isEmpty())
        warn(BuyerWords::stillOpenText(told.openMonths));
    if (call.json) {
        printJson(QJsonObject{{QStringLiteral("erased"), told.isErased},
                              {QStringLiteral("keychain"), told.hasKeys},
                              {QStringLiteral("orders"), QJsonArray::fromStringList(erasure.orderIds)},
                              {QStringLiteral("fields"), QJsonArray::fromStringList(fieldNames(erasure))},
                              {QStringLiteral("rows"), erasure.rows},
                              {QStringLiteral("months"), QJsonArray::fromStringList(erasure.months)},
                              {QStringLiteral("open_months"), QJsonArray::fromStringList(told.openMonths)},
                              {QStringLiteral("pseudonym"), erasure.pseudonym},
                              {QStringLiteral("sha256"), erasure.hash}});
        return;
    }
    const QString comma = QStringLiteral(", ");
    for (const auto& [name, value] :
         {std::pair(QStringLiteral("orders"), erasure.orderIds.join(comma)),
          std::pair(QStringLiteral("fields"), fieldNames(erasure).join(comma)),
          std::pair(QStringLiteral("rows"), QString::number(erasure.rows)),
          std::pair(QStringLiteral("months"), erasure.months.join(comma)),
          std::pair(QStringLiteral("pseudonym"), erasure.pseudonym), std::pair(QStringLiteral("sha256"), erasure.hash)})
        say(name + QLatin1Char('\t') + value);
}

/// Asks the keychain for the keys of a ledger that is only looked at; nothing is made and nothing is written.
class LookedUpKeys
{
public:
    LookedUpKeys(Ledger& ledger, QStringList months, QHash<QString, int> generations)
        : m_ledger(ledger)
        , m_slots(secretAccess(m_secrets), ledger.household().uid)
        , m_wanted(std::move(months))
        , m_generations(std::move(generations))
    {}
    /// False where the keychain does not answer.
    bool bring()
    {
        QTimer::singleShot(0, &m_secrets, [this] {
            m_slots.open([this](const Result<Done>& opened) {
                if (!opened)
                    end(false);
                else
                    m_slots.find(IdentityKeySlots::indexKey(), 0, [this](const auto& found) {
                        if (found)
                            m_keys.setIndex(found.value().key);
                        next(found.ok());
                    });
            });
        });
        QCoreApplication::exec();
        m_ledger.setIdentityKeys(m_keys);
        return m_isThere;
    }

private:
    void next(bool isOpen)
    {
        if (!isOpen || m_wanted.isEmpty()) {
            end(isOpen);
            return;
        }
        const QString month = m_wanted.takeFirst();
        m_slots.find(month, m_generations.value(month), [this, month](const auto& found) {
            if (found && !found.value().key.isNull())
                m_keys.setMonth(month, found.value().key, found.value().generation);
            next(found.ok());
        });
    }
    void end(bool isThere)
    {
        m_isThere = isThere;
        QCoreApplication::exit();
    }

    Ledger& m_ledger;
    SecretKeeper m_secrets;
    IdentityKeySlots m_slots;
    QStringList m_wanted;
    QHash<QString, int> m_generations;
    IdentityKeys m_keys;
    bool m_isThere = false;
};

// Read only: the window may be at work on it.
Result<Told> look(const Invocation& call, const Uid& order)
{
    auto ledger = Ledger::openToAsk(call.ledger, eraseClock);
    if (!ledger)
        return ledger.error();
    IdentityKeyLog log(*ledger.value());
    const auto months = log.months();
    const auto generations = log.generations();
    if (!months || !generations)
        return months ? generations.error() : months.error();
    Told told;
    told.hasKeys = LookedUpKeys(*ledger.value(), months.value(), generations.value()).bring();
    const auto erasure = IdentityRemoval(*ledger.value()).preview(order);
    if (!erasure)
        return erasure.error();
    told.erasure = erasure.value();
    return told;
}

/// The window's own way, without it: keys, erasure, other keys for older backups.
class Erasing : public QObject
{
public:
    Erasing(StoreThread& store, const Uid& order)
        : m_buyers(store, eraseClock)
        , m_keyring(secretAccess(m_secrets), m_buyers, eraseClock)
        , m_order(order)
    {
        connect(&m_buyers, &BuyerDesk::keepingChanged, this, &Erasing::erase);
        connect(&m_buyers, &BuyerDesk::backupsClosed, this, [this](const QString& month) { close(month); });
        connect(&m_buyers, &BuyerDesk::backupsStillOpen, this, [this] { m_isStuck = true; });
        connect(&m_buyers, &BuyerDesk::backupsStillOpen, this, &Erasing::endWhenDone, Qt::QueuedConnection);
    }
    Result<Told> run()
    {
        QTimer::singleShot(0, this, [this] { m_keyring.open(); });
        QCoreApplication::exec();
        return m_result;
    }

private:
    void erase()
    {
        if (std::exchange(m_isAsked, true))
            return;
        m_told.hasKeys = m_buyers.keeping() == BuyerDesk::Keeping::On;
        inTurn(m_buyers.erase(m_order), this, [this](const Result<BuyerErasure>& erased) {
            if (!erased) {
                m_result = erased.error();
                QCoreApplication::exit();
                return;
            }
            m_told.erasure = erased.value();
            m_told.isErased = true;
            m_told.openMonths = erased.value().months;
            endWhenDone();
        });
    }
    void close(const QString& month)
    {
        m_told.openMonths.removeAll(month);
        endWhenDone();
    }
    void endWhenDone()
    {
        if (!m_told.isErased || (!m_told.openMonths.isEmpty() && !m_isStuck))
            return;
        m_result = m_told;
        QCoreApplication::exit();
    }

    SecretKeeper m_secrets;
    BuyerDesk m_buyers;
    IdentityKeyring m_keyring;
    Uid m_order;
    Told m_told;
    bool m_isAsked = false, m_isStuck = false;
    Result<Told> m_result = Error{};
};

Result<Told> erase(const Invocation& call, const Uid& order)
{
    auto store = StoreThread::start([&] { return Ledger::open(call.ledger, eraseClock); });
    if (!store)
        return store.error();
    const auto told = Erasing(*store.value(), order).run();
    store.value()->drain();
    return told;
}

} // namespace

int eraseBuyer(const Invocation& call)
{
    const QString number = call.arguments.front();
    const auto orders = ordersNumbered(call, number);
    if (!orders)
        return couldNot(orders.error());
    if (orders.value().isEmpty())
        return couldNot(BuyerWords::noOrderText(number));
    if (orders.value().size() > 1) {
        QStringList sources;
        for (const OrderSummary& one : orders.value())
            sources.append(one.source);
        warn(BuyerWords::whichOrderText(number, sources));
        return WrongUsage;
    }
    const bool isMeant = call.has("yes") && !call.has("dry-run");
    const Uid order = orders.value().front().uid;
    const auto told = isMeant ? erase(call, order) : look(call, order);
    if (!told)
        return couldNot(told.error());
    tell(call, told.value());
    const bool isDone = call.has("dry-run") || (told.value().isErased && told.value().openMonths.isEmpty());
    return isDone ? Finished : NeedsAPerson;
}

} // namespace kaibang::ctl
