// SPDX-FileCopyrightText: 2026 The Kaibang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "peer_process.h"
#include "stream_fixture.h"

#include <QProcess>
#include <QTemporaryDir>

namespace kaibang {
namespace {

using namespace samples;

/// Certificate authorities and servers' certificates, made by the openssl program for one test.
class Certificates
{
public:
    Certificates()
    {
        isMade = makeAuthority(QStringLiteral("ours")) && makeAuthority(QStringLiteral("other")) &&
                 makeServer(QStringLiteral("right"), QStringLiteral("ours"), QStringLiteral("localhost")) &&
                 makeServer(QStringLiteral("stranger"), QStringLiteral("other"), QStringLiteral("localhost")) &&
                 makeServer(QStringLiteral("elsewhere"), QStringLiteral("ours"), QStringLiteral("elsewhere.example"));
    }
    QString certificate(const QString& name) const { return m_folder.filePath(name + QStringLiteral(".pem")); }
    QString key(const QString& name) const { return m_folder.filePath(name + QStringLiteral(".key")); }

    bool isMade = false;

private:
    bool openssl(const QStringList& arguments) const
    {
        QProcess process;
        process.setWorkingDirectory(m_folder.path());
        process.start(QStringLiteral("openssl"), arguments);
        return process.waitForFinished(20'000) && process.exitCode() == 0;
    }
    static QStringList words(const QString& line) { return line.split(QLatin1Char(' ')); }
    bool makeAuthority(const QString& name) const
    {
        return openssl(words(QStringLiteral("req -x509 -newkey ec -pkeyopt ec_paramgen_curve:prime256v1 -nodes -days 2 "
                                            "-subj /CN=%1 -keyout %1.key -out %1.pem")
                                 .arg(name)));
    }
    bool makeServer(const QString& name, const QString& authority, const QString& host) const
    {
        return openssl(words(QStringLiteral("req -newkey ec -pkeyopt ec_paramgen_curve:prime256v1 -nodes -subj /CN=%2 "
                                            "-addext subjectAltName=DNS:%2 -keyout %1.key -out %1.csr")
                                 .arg(name, host))) &&
               openssl(words(QStringLiteral("x509 -req -in %1.csr -CA %2.pem -CAkey %2.key -CAcreateserial -days 2 "
                                            "-copy_extensions copy -out %1.pem")
                                 .arg(name, authority)));
    }

    QTemporaryDir m_folder;
};

class StreamTrustTest : public WithRtmpServer
{
protected:
    void SetUp() override
    {
        WithRtmpServer::SetUp();
        if (IsSkipped())
            return;
        if (!certificates.isMade)
            GTEST_SKIP() << "the openssl program is missing";
        encode.start();
    }

    StreamTrust trusting(CertificateCheck check = CertificateCheck::On) const
    {
        return {certificates.certificate(QStringLiteral("ours")), check};
    }
    Aimed atDoor(const PeerProcess& door) const
    {
        return aimedAt(QStringLiteral("rtmps://localhost:%1/live/s3cret").arg(door.port()));
    }
    QStringList doorWith(const QString& name) const
    {
        return {certificates.certificate(name), certificates.key(name), QString::number(server->port())};
    }

    const Certificates certificates;
    LittleEncode encode;
};

TEST_F(StreamTrustTest, RightCertificateCarriesTheStream)
{
    const PeerProcess door(QStringLiteral("tls_door.py"), doorWith(QStringLiteral("right")));
    FedOutput shop(encode, atDoor(door), trusting());
    StreamViewer viewer(server->url(QStringLiteral("s3cret")));
    ASSERT_TRUE(waitFor(15'000, [&] { return viewer.seen().size() >= 30; })) << wordsOf(shop.told);
    viewer.stop();
    expectWhole(viewer.seen(), 30);
}

TEST_F(StreamTrustTest, CertificateOfAnotherAuthorityIsRefusedAndNotAskedAgain)
{
    PeerProcess door(QStringLiteral("tls_door.py"), doorWith(QStringLiteral("stranger")));
    FedOutput shop(encode, atDoor(door), trusting());
    ASSERT_TRUE(waitFor(15'000, [&] { return shop.isIn(StreamPhase::Refused); })) << wordsOf(shop.told);
    EXPECT_EQ(shop.told.last().fault.kind, MediaFaultKind::CertificateRefused);
    QTest::qWait(1500);
    EXPECT_EQ(door.said().count("REFUSED"), 1);
    EXPECT_EQ(door.said().count("OPEN"), 0);
    EXPECT_FALSE(server->log().contains("s3cret")); // the key was told to nobody
}

TEST_F(StreamTrustTest, CertificateOfAnotherHostIsRefused)
{
    PeerProcess door(QStringLiteral("tls_door.py"), doorWith(QStringLiteral("elsewhere")));
    FedOutput shop(encode, atDoor(door), trusting());
    ASSERT_TRUE(waitFor(15'000, [&] { return shop.isIn(StreamPhase::Refused); })) << wordsOf(shop.told);
    EXPECT_EQ(shop.told.last().fault.kind, MediaFaultKind::CertificateRefused);
    EXPECT_EQ(door.said().count("OPEN"), 0);
}

TEST_F(StreamTrustTest, SystemsAuthoritiesDoNotKnowOurs)
{
    const PeerProcess door(QStringLiteral("tls_door.py"), doorWith(QStringLiteral("right")));
    FedOutput shop(encode, atDoor(door)); // as the program does it
    ASSERT_TRUE(waitFor(15'000, [&] { return shop.isIn(StreamPhase::Refused); })) << wordsOf(shop.told);
    EXPECT_EQ(shop.told.last().fault.kind, MediaFaultKind::CertificateRefused);
}

// The control: what refuses is the check, not the door or the names.
TEST_F(StreamTrustTest, ControlWithoutTheCheckBothAreAccepted)
{
    for (const char* name : {"stranger", "elsewhere"}) {
        const PeerProcess door(QStringLiteral("tls_door.py"), doorWith(QString::fromLatin1(name)));
        FedOutput shop(encode, atDoor(door), trusting(CertificateCheck::OffForControls));
        EXPECT_TRUE(waitFor(15'000, [&] { return shop.isIn(StreamPhase::Live); })) << name << wordsOf(shop.told);
    }
}

} // namespace
} // namespace kaibang
