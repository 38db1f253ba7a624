// SPDX-FileCopyrightText: 2026 The Kaibang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "woo_source.h"

#include "json_fields.h"
#include "woo_answer.h"
#include "woo_orders.h"

#include <QJsonDocument>
#include <QPointer>
#include <algorithm>
#include <sodium.h>

namespace kaibang {

using namespace Qt::Literals::StringLiterals;

namespace {

// Without a zone: WordPress turns an instant with one into the site's own time before it compares, and then compares
// that with GMT.
QByteArray dateOf(qint64 seconds)
{
    return QDateTime::fromSecsSinceEpoch(seconds, Qt::UTC).toString(u"yyyy-MM-ddTHH:mm:ss"_s).toLatin1();
}

QByteArray newNonce()
{
    QByteArray bytes(16, '\0');
    randombytes_buf(bytes.data(), static_cast<size_t>(bytes.size()));
    return bytes.toHex();
}

// The API's own word for a failure; nothing where something else answers in its place.
QString codeOf(const FetchAnswer& answer)
{
    return QJsonDocument::fromJson(answer.body).object().value("code"_L1).toString();
}

} // namespace

WooSource::WooSource(ShopSetup setup)
    : m_setup(std::move(setup))
    , m_web(m_setup.limits, this)
{
    if (m_setup.perPage == 0)
        m_setup.perPage = 100;
}

void WooSource::ask(const QString& path, const QueryItems& items, Taken taken)
{
    QUrl url(m_setup.shop.address);
    QString folder = url.path();
    while (folder.endsWith(u'/'))
        folder.chop(1);
    url.setPath(folder + u"/wp-json/wc/v3/"_s + path);
    QByteArray password;
    const bool isSigned = url.scheme() != "https"_L1;
    if (isSigned) {
        url = oauthSignedUrl(url, items, m_setup.credentials.key.toUtf8(), m_setup.credentials.secret.toUtf8(),
                             newNonce(), m_setup.now());
    } else {
        url.setQuery(QString::fromLatin1(oauthQuery(items)));
        password = "Basic " + (m_setup.credentials.key + u':' + m_setup.credentials.secret).toUtf8().toBase64();
    }
    QList<std::pair<QByteArray, QByteArray>> headers;
    if (!password.isEmpty())
        headers.append({"Authorization", password});
    m_web.send({url, headers}, [this, isSigned, taken = std::move(taken)](const FetchAnswer& answer) {
        taken(answer, wooFailure(answer, m_setup.now(), isSigned));
    });
}

QueryItems WooSource::itemsOf(const WooCursor& cursor) const
{
    const WooAsk ask = cursor.lane().next(m_setup.overlapSeconds);
    QueryItems items{{"status", cursor.list() == WooCursor::List::Trash ? "trash" : "any"},
                     {"modified_after", dateOf(ask.after)},
                     {"dates_are_gmt", "true"},
                     {"orderby", ask.isById ? "id" : "modified"},
                     {"order", "asc"},
                     {"per_page", QByteArray::number(m_setup.perPage)},
                     {"page", QByteArray::number(ask.page)}};
    if (ask.before)
        items.append({"modified_before", dateOf(*ask.before)});
    return items;
}

void WooSource::poll(const QByteArray& cursor, PollAnswer answer)
{
    auto poll = std::make_shared<Poll>();
    poll->answer = std::move(answer);
    poll->cursor = WooCursor::fromBytes(cursor).value_or(WooCursor());
    ask(u"orders"_s, itemsOf(poll->cursor),
        [this, poll](const FetchAnswer& told, const std::optional<PollFailure>& failure) {
            poll->reply.failure = failure ? failure : readPage(*poll, told);
            if (poll->reply.failure)
                poll->answer(std::move(poll->reply));
            else
                askRefunds(poll);
        });
}

std::optional<PollFailure> WooSource::readPage(Poll& poll, const FetchAnswer& answer) const
{
    const WooAsk asked = poll.cursor.lane().next(m_setup.overlapSeconds);
    const QJsonArray rows = wooList(answer);
    const Instant theirs = answer.serverTime().value_or(m_setup.now());
    poll.page.now = theirs.ms / 1000;
    poll.page.total = wooPages(answer, rows.size(), m_setup.perPage, asked.page);
    int row = 0;
    for (const QJsonValue& value : rows) {
        ++row;
        const QJsonObject order = value.toObject();
        const auto modified = wooModified(order);
        const ListedOrder known{jsonId(order.value("id"_L1)), modified.value_or(0), listedHash(order)};
        if (known.id.isEmpty() || !modified)
            return PollFailure{FeedTrouble::BadAnswer, u"an order without id or date_modified_gmt"_s, std::nullopt, 0};
        // A shop that does not know the parameter gives its oldest orders for ever.
        if (*modified <= asked.after)
            return PollFailure{FeedTrouble::TooOld, u"modified_after is not heeded"_s, std::nullopt, 0};
        poll.page.rows.append(known);
        if (isWooDraft(order) || poll.cursor.lane().knows(known))
            continue;
        const qint64 lag = std::max<qint64>(theirs.ms - *modified * 1000, 0);
        poll.reply.lagMs = std::min(poll.reply.lagMs.value_or(lag), lag);
        readOrder(poll, order, row, poll.cursor.lane().versionOf(known));
    }
    return std::nullopt;
}

void WooSource::readOrder(Poll& poll, const QJsonObject& order, int row, int version) const
{
    auto event = wooOrder(order, m_setup.shop.shopId, Origin::Poll, m_setup.now());
    if (!event) {
        poll.reply.batch.problems.append(IntakeProblem{row, u"bad_order"_s, event.error().detail, {}});
        return;
    }
    if (event.value().sourceUpdatedAt)
        event.value().sourceUpdatedAt = event.value().sourceUpdatedAt->plusMs(version);
    if (!event.value().refunds.isEmpty())
        poll.refundsToAsk.append(event.value().orderId);
    poll.reply.batch.events.append(std::move(event).value());
}

void WooSource::askRefunds(const std::shared_ptr<Poll>& poll)
{
    if (poll->refundsToAsk.isEmpty()) {
        finish(*poll);
        poll->answer(std::move(poll->reply));
        return;
    }
    const QString id = poll->refundsToAsk.takeFirst();
    ask(u"orders/%1/refunds"_s.arg(id), {{"per_page", "100"}},
        [this, poll, id](const FetchAnswer& told, const std::optional<PollFailure>& failure) {
            // Deleted between the two questions: what the order itself says of its refunds is enough.
            const bool isGone = told.status == 404 && codeOf(told).startsWith("woocommerce_rest_"_L1);
            if (failure && !isGone) {
                PollReply failed;
                failed.failure = failure;
                poll->answer(std::move(failed));
                return;
            }
            for (OrderEvent& event : poll->reply.batch.events)
                if (event.orderId == id && !isGone)
                    if (const auto added = addWooRefunds(event, wooList(told)); !added)
                        poll->reply.batch.problems.append(IntakeProblem{0, u"bad_order"_s, added.error().detail, {}});
            askRefunds(poll);
        });
}

void WooSource::finish(Poll& poll) const
{
    OrderBatch& batch = poll.reply.batch;
    batch.sourceId = m_setup.shop.sourceId;
    batch.more = !poll.cursor.took(poll.page, m_setup.overlapSeconds);
    batch.nextCursor = poll.cursor.toBytes();
}

void WooSource::lookAgain(const QStringList& orderIds, PollAnswer answer)
{
    auto poll = std::make_shared<Poll>();
    poll->answer = std::move(answer);
    poll->reply.batch.sourceId = m_setup.shop.sourceId;
    const QByteArray ids = orderIds.join(u',').toLatin1();
    ask(u"orders"_s,
        {{"include", ids}, {"status", "any"}, {"per_page", QByteArray::number(m_setup.perPage)}, {"_fields", "id"}},
        [this, poll, orderIds](const FetchAnswer& told, const std::optional<PollFailure>& failure) {
            if (failure) {
                poll->reply.failure = failure;
                poll->answer(std::move(poll->reply));
                return;
            }
            QStringList missing = orderIds;
            for (const QJsonValue& value : wooList(told))
                missing.removeAll(jsonId(value.toObject().value("id"_L1)));
            confirmGone(poll, missing);
        });
}

// The list leaves out the trash and states that a plugin hides; only "no such order" says that there is none.
void WooSource::confirmGone(const std::shared_ptr<Poll>& poll, QStringList missing)
{
    if (missing.isEmpty()) {
        poll->answer(std::move(poll->reply));
        return;
    }
    const QString id = missing.takeFirst();
    ask(u"orders/%1"_s.arg(id), {{"_fields", "id"}},
        [this, poll, missing, id](const FetchAnswer& told, const std::optional<PollFailure>& failure) {
            if (told.status == 404 && codeOf(told) == "woocommerce_rest_shop_order_invalid_id"_L1)
                poll->reply.batch.events.append(wooGone(id, m_setup.shop.shopId, Origin::Poll, m_setup.now()));
            else if (failure && told.status != 200)
                poll->reply.failure = failure;
            confirmGone(poll, poll->reply.failure ? QStringList() : missing);
        });
}

void WooSource::tryOut(std::function<void(ShopTrial)> answer)
{
    // What will change tomorrow: nothing, where the question is understood.
    constexpr qint64 tomorrow = 24 * 60 * 60;
    ask(u"orders"_s,
        {{"modified_after", dateOf(m_setup.now().ms / 1000 + tomorrow)},
         {"dates_are_gmt", "true"},
         {"orderby", "modified"},
         {"per_page", "1"},
         {"_fields", "id"}},
        [answer = std::move(answer)](const FetchAnswer& told, const std::optional<PollFailure>& failure) {
            if (failure)
                answer(ShopTrial{failure->trouble, failure->detail, failure->clockOffsetMs});
            else if (!wooList(told).isEmpty() || !told.headers.contains("x-wp-total"))
                answer(ShopTrial{FeedTrouble::TooOld, u"modified_after is not heeded"_s, 0});
            else
                answer(ShopTrial{});
        });
}

} // namespace kaibang
