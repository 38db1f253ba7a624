// SPDX-FileCopyrightText: 2026 The Kaibang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cloud_events.h"
#include "standard_webhooks.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QProcess>
#include <QRandomGenerator>
#include <QStandardPaths>
#include <gtest/gtest.h>

using namespace kaibang;

namespace {

const QByteArray key("0123456789abcdefghijklmn");
const QByteArray secret = "whsec_" + key.toBase64();
const Instant now{1'800'000'000'000};
const QByteArray body("{\"order\":\"中文\"}");

WebhookHeaders signedHeaders(const QByteArray& bytes = body, Instant at = now, const QByteArray& with = secret)
{
    return {"msg_1", QByteArray::number(at.ms / 1000), signWebhook("msg_1", at, bytes, with)};
}

OrderEvent someOrder()
{
    OrderEvent event;
    event.source = QStringLiteral("myshop");
    event.shopId = QStringLiteral("main");
    event.orderId = QStringLiteral("9223372036854775807");
    event.placedAt = now;
    event.currency = Currency::fromCode(u"MXN").value();
    event.payment = Payment::Paid;
    OrderLine line;
    line.sku = QStringLiteral("TOM-10");
    line.title = QStringLiteral("Tomate");
    event.lines.append(line);
    return event;
}

QByteArray bytesOf(const QJsonObject& object)
{
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

} // namespace

// Signed by standardwebhooks from npm, with the secret that the specification prints as its example.
TEST(Webhooks, DeliveriesOfARealShopAreTaken)
{
    QFile file(QStringLiteral(KAIBANG_TEST_DATA "/vendure/standardwebhooks_deliveries.jsonl"));
    ASSERT_TRUE(file.open(QIODevice::ReadOnly));
    const QByteArray printed = "whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw";
    int taken = 0;
    while (!file.atEnd()) {
        const QJsonObject line = QJsonDocument::fromJson(file.readLine()).object();
        const QJsonObject lines = line.value(QLatin1String("headers")).toObject();
        const auto header = [&lines](const char* name) { return lines.value(QLatin1String(name)).toString().toUtf8(); };
        const WebhookHeaders headers{header("webhook-id"), header("webhook-timestamp"), header("webhook-signature")};
        QByteArray raw = line.value(QLatin1String("raw")).toString().toUtf8();
        const Instant at{headers.timestamp.toLongLong() * 1000};
        EXPECT_EQ(verifyWebhook(headers, raw, {secret, printed}, at).verdict, WebhookVerdict::Valid);
        EXPECT_EQ(verifyWebhook(headers, raw, {secret}, at).verdict, WebhookVerdict::BadSignature);
        EXPECT_EQ(verifyWebhook(headers, raw, {printed}, at.plusMs(3'600'000)).verdict, WebhookVerdict::ClockOff);
        raw[raw.size() / 2] = static_cast<char>(raw.at(raw.size() / 2) ^ 1);
        EXPECT_EQ(verifyWebhook(headers, raw, {printed}, at).verdict, WebhookVerdict::BadSignature);
        ++taken;
    }
    EXPECT_EQ(taken, 4);
}

TEST(Webhooks, OpensslMakesTheSameSignature)
{
    const QString openssl = QStandardPaths::findExecutable(QStringLiteral("openssl"));
    if (openssl.isEmpty())
        GTEST_SKIP() << "openssl is not installed";
    QProcess process;
    process.start(openssl, {QStringLiteral("dgst"), QStringLiteral("-sha256"), QStringLiteral("-mac"),
                            QStringLiteral("HMAC"), QStringLiteral("-macopt"),
                            QStringLiteral("hexkey:") + QString::fromLatin1(key.toHex()), QStringLiteral("-binary")});
    ASSERT_TRUE(process.waitForStarted());
    process.write("msg_1.1800000000." + body);
    process.closeWriteChannel();
    ASSERT_TRUE(process.waitForFinished());
    const QByteArray mac = process.readAllStandardOutput();
    ASSERT_EQ(mac.size(), 32);
    EXPECT_EQ(signedHeaders().signature, "v1," + mac.toBase64());
    EXPECT_EQ(verifyWebhook({"msg_1", "1800000000", "v1," + mac.toBase64()}, body, {secret}, now).verdict,
              WebhookVerdict::Valid);
}

TEST(Webhooks, SeveralKeysAndSignatures)
{
    const QByteArray other = newWebhookSecret();
    ASSERT_TRUE(other.startsWith("whsec_"));
    const WebhookHeaders headers = signedHeaders();
    EXPECT_EQ(verifyWebhook(headers, body, {other, secret}, now).verdict, WebhookVerdict::Valid);
    EXPECT_EQ(verifyWebhook(headers, body, {other}, now).verdict, WebhookVerdict::BadSignature);
    EXPECT_EQ(verifyWebhook(headers, body, {}, now).verdict, WebhookVerdict::BadSignature);
    WebhookHeaders several = headers;
    several.signature = "v1a,xxxx " + signedHeaders(body, now, other).signature + ' ' + headers.signature;
    EXPECT_EQ(verifyWebhook(several, body, {secret}, now).verdict, WebhookVerdict::Valid);
    EXPECT_EQ(verifyWebhook(headers, body, {key.toBase64()}, now).verdict, WebhookVerdict::Valid) << "bare base64";
    EXPECT_EQ(verifyWebhook(headers, body + ' ', {secret}, now).verdict, WebhookVerdict::BadSignature);
    EXPECT_EQ(verifyWebhook({"", headers.timestamp, headers.signature}, body, {secret}, now).verdict,
              WebhookVerdict::MissingHeader);
}

TEST(Webhooks, WrongClockIsToldApart)
{
    const auto checkAt = [](qint64 offset) {
        return verifyWebhook(signedHeaders(body, now.plusMs(offset)), body, {secret}, now);
    };
    EXPECT_EQ(checkAt(300'000).verdict, WebhookVerdict::Valid);
    EXPECT_EQ(checkAt(-300'000).verdict, WebhookVerdict::Valid);
    EXPECT_EQ(checkAt(302'000).verdict, WebhookVerdict::ClockOff);
    EXPECT_EQ(checkAt(-7'200'000).clockOffsetMs, -7'200'000);
    const WebhookHeaders forged{"msg_1", QByteArray::number(now.ms / 1000 + 7200), signedHeaders().signature};
    EXPECT_EQ(verifyWebhook(forged, body, {secret}, now).verdict, WebhookVerdict::BadSignature);
}

TEST(Webhooks, NoMutatedSignatureIsAccepted)
{
    QRandomGenerator dice(7);
    const WebhookHeaders good = signedHeaders();
    ASSERT_EQ(verifyWebhook(good, body, {secret}, now).verdict, WebhookVerdict::Valid) << "the control";
    int accepted = 0;
    for (int i = 0; i < 20'000; ++i) {
        WebhookHeaders bad = good;
        QByteArray bytes = body;
        QByteArray* targets[] = {&bad.id, &bad.timestamp, &bad.signature, &bytes};
        QByteArray& target = *targets[i % 4];
        const int at = dice.bounded(static_cast<int>(target.size()));
        const QByteArray before = target;
        switch (dice.bounded(4)) {
        case 0:
            target[at] = static_cast<char>(target[at] ^ (1 << dice.bounded(8)));
            break;
        case 1:
            target.remove(at, 1 + dice.bounded(3));
            break;
        case 2:
            target.insert(at, static_cast<char>(33 + dice.bounded(90)));
            break;
        default:
            target[at] = static_cast<char>(33 + dice.bounded(90));
            break;
        }
        const auto verdict = verifyWebhook(bad, bytes, {secret}, now).verdict;
        if (target != before && (verdict == WebhookVerdict::Valid || verdict == WebhookVerdict::ClockOff))
            ++accepted;
    }
    EXPECT_EQ(accepted, 0);
}

TEST(CloudEvents, SingleAndBatch)
{
    const QJsonObject one = toCloudEvent(someOrder(), QStringLiteral("/shops/a"), QStringLiteral("e1"), now.plusMs(5));
    const auto single = readCloudEvents(bytesOf(one), CloudEventsForm::Single, now);
    ASSERT_TRUE(single.ok());
    ASSERT_EQ(single.value().batch.events.size(), 1);
    const OrderEvent& event = single.value().batch.events.first();
    EXPECT_EQ(event.sourceEventId, QStringLiteral("/shops/a e1"));
    EXPECT_EQ(event.sourceUpdatedAt, now.plusMs(5)) << "the envelope's time stands in";
    EXPECT_EQ(event.observedAt, now);
    EXPECT_EQ(event.origin, Origin::Push);
    EXPECT_FALSE(event.lines.first().lineId.isEmpty());
    QJsonObject wrong = one;
    wrong.insert(QStringLiteral("type"), QStringLiteral("other"));
    const QByteArray batch = QJsonDocument(QJsonArray{one, wrong, 5}).toJson();
    const auto several = readCloudEvents(batch, CloudEventsForm::Batch, now);
    ASSERT_TRUE(several.ok());
    ASSERT_EQ(several.value().events.size(), 3);
    EXPECT_TRUE(several.value().events.at(0).accepted);
    EXPECT_FALSE(several.value().events.at(1).accepted);
    EXPECT_EQ(several.value().batch.problems.size(), 2);
    EXPECT_FALSE(readCloudEvents(batch, CloudEventsForm::Single, now).ok());
    EXPECT_FALSE(readCloudEvents("{", CloudEventsForm::Single, now).ok());
}

TEST(CloudEvents, LongNumbersSurvive)
{
    QByteArray bytes = bytesOf(toCloudEvent(someOrder(), QStringLiteral("s"), QStringLiteral("e"), std::nullopt));
    ASSERT_TRUE(bytes.contains("\"9223372036854775807\""));
    bytes.replace("\"9223372036854775807\"", "9223372036854775807");
    const auto reading = readCloudEvents(bytes, CloudEventsForm::Single, now);
    ASSERT_EQ(reading.value().batch.events.size(), 1);
    EXPECT_EQ(reading.value().batch.events.first().orderId, QStringLiteral("9223372036854775807"));
}

TEST(CloudEvents, EveryRequiredFieldIsMissed)
{
    const QJsonObject good = toCloudEvent(someOrder(), QStringLiteral("s"), QStringLiteral("e"), now);
    for (const char* name : {"source", "shop_id", "order_id", "placed_at", "currency", "payment", "lines"}) {
        QJsonObject data = good.value(QLatin1String("data")).toObject();
        data.remove(QLatin1String(name));
        QJsonObject envelope = good;
        envelope.insert(QLatin1String("data"), data);
        const auto reading = readCloudEvents(bytesOf(envelope), CloudEventsForm::Single, now);
        ASSERT_TRUE(reading.ok());
        EXPECT_FALSE(reading.value().events.first().accepted) << name;
        EXPECT_TRUE(reading.value().events.first().reason.contains(QLatin1String(name))) << name;
    }
    for (const char* name : {"specversion", "id", "source", "data"}) {
        QJsonObject envelope = good;
        envelope.remove(QLatin1String(name));
        EXPECT_FALSE(readCloudEvents(bytesOf(envelope), CloudEventsForm::Single, now).value().events.first().accepted);
    }
}

TEST(CloudEvents, AnotherProgramsEventIsRefusedWithItsReason)
{
    QFile file(QStringLiteral(KAIBANG_TEST_DATA "/intake/cloudevents_order.json"));
    ASSERT_TRUE(file.open(QIODevice::ReadOnly));
    const auto reading = readCloudEvents(file.readAll(), CloudEventsForm::Single, now);
    ASSERT_TRUE(reading.ok());
    EXPECT_EQ(reading.value().events.first().id, QStringLiteral("evt-0001"));
    EXPECT_EQ(reading.value().events.first().reason, QStringLiteral("type is not io.kaibang.order"));
}
