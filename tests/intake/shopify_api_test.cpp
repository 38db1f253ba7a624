// SPDX-FileCopyrightText: 2026 The Kaibang authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Signatures of webhooks against Shopify's own library (tests/peers/shopify_api), in both directions. Run by
// shopify_api.sh, which installs it.
#include "hmac.h"
#include "shopify_webhook.h"

#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <gtest/gtest.h>

using namespace kaibang;
using namespace Qt::Literals::StringLiterals;

namespace {

class ShopifyApi : public testing::Test
{
protected:
    void SetUp() override
    {
        const QString folder = qEnvironmentVariable("KAIBANG_SHOPIFY_API");
        if (folder.isEmpty())
            GTEST_SKIP() << "run by shopify_api.sh";
        node.setWorkingDirectory(folder);
        node.setProcessChannelMode(QProcess::ForwardedErrorChannel);
        node.start(u"node"_s, {u"validate.mjs"_s});
        ASSERT_TRUE(node.waitForStarted());
        QFile file(QStringLiteral(KAIBANG_TEST_DATA "/shopify/order_partly_refunded.json"));
        ASSERT_TRUE(file.open(QIODevice::ReadOnly));
        body = file.readAll();
    }
    void TearDown() override
    {
        node.closeWriteChannel();
        node.waitForFinished();
    }
    QJsonObject ask(const QByteArray& raw, const QByteArray& hmac)
    {
        const QJsonObject line{{u"secret"_s, QString::fromUtf8(secret)},
                               {u"body"_s, QString::fromLatin1(raw.toBase64())},
                               {u"hmac"_s, QString::fromLatin1(hmac)}};
        node.write(QJsonDocument(line).toJson(QJsonDocument::Compact) + '\n');
        while (!node.canReadLine() && node.waitForReadyRead(20'000)) {
        }
        return QJsonDocument::fromJson(node.readLine()).object();
    }

    QProcess node;
    const QByteArray secret = "shpss_\u00f1-7";
    QByteArray body;
};

TEST_F(ShopifyApi, EachTakesTheOthersSignatureAndBothRefuseAChangedBody)
{
    const QByteArray ours = base64Of(hmacSha256(secret, {body}));
    const QJsonObject told = ask(body, ours);
    EXPECT_EQ(told.value("valid"_L1), true) << told.value("reason"_L1).toString().toStdString();
    const QByteArray theirs = told.value("hmac"_L1).toString().toLatin1();
    EXPECT_FALSE(theirs.isEmpty());
    EXPECT_TRUE(isSignedBody(theirs, body, {"another", secret}));
    for (const qsizetype at : {qsizetype{1}, body.size() / 2, body.size() - 3}) {
        QByteArray changed = body;
        changed[at] = changed.at(at) == '1' ? '2' : '1'; // stays UTF-8
        EXPECT_EQ(ask(changed, ours).value("valid"_L1), false) << at;
        EXPECT_FALSE(isSignedBody(theirs, changed, {secret})) << at;
    }
    EXPECT_EQ(ask(body, base64Of(hmacSha256("another", {body}))).value("valid"_L1), false);
    EXPECT_FALSE(isSignedBody(theirs, body, {"another"}));
}

} // namespace
