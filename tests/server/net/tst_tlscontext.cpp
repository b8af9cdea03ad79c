// SPDX-FileCopyrightText: 2026 Eyewall contributors
// SPDX-License-Identifier: MIT
#include "tests/server/net/tlspair.h"

#include <QTest>

#include <openssl/ssl.h>

using namespace eyewall;
using namespace eyewall::net;
using namespace eyewall::test;

class tst_TlsContext : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void needsAnIdentity();
    void tellsOfBadFiles();
    void keepsWarnings();
    void choosesByName_data();
    void choosesByName();
    void sendsItsChain();
    void agreesOnAProtocol_data();
    void agreesOnAProtocol();
    void speaksVersions_data();
    void speaksVersions();
    void keepsForwardSecrecy();
    void resumes_data();
    void resumes();
    void resumesNotWithOtherKeys();
    void resumesWithACertificateThatWasShown_data() { resumes_data(); }
    void resumesWithACertificateThatWasShown();
    void resumesNotPastTheQuestionForACertificate_data() { resumes_data(); }
    void resumesNotPastTheQuestionForACertificate();
    void resumesNotPastOtherAuthorities_data() { resumes_data(); }
    void resumesNotPastOtherAuthorities();

private:
    /// A context that asks clients for a certificate that this one has signed.
    [[nodiscard]] std::shared_ptr<const TlsContext> asking(const QString &name, const Issued &authority)
    {
        const QString file = m_folder.write(name, authority.certificate);
        return TlsContext::make({{m_identity}, file}, m_keys).value();
    }

    const Issued m_authority = issue({.names = {"authority"}, .isAuthority = true});
    const Issued m_client = issue({.names = {"client"}}, &m_authority);
    std::shared_ptr<TlsTicketKeys> m_keys = std::make_shared<TlsTicketKeys>();
    CertificateFolder m_folder;
    TlsIdentity m_identity = m_folder.add(QStringLiteral("localhost"), issue());
};

void tst_TlsContext::needsAnIdentity()
{
    const auto context = TlsContext::make({}, std::make_shared<TlsTicketKeys>());
    QVERIFY(!context);
    QVERIFY(!context.error().message.isEmpty());
}

void tst_TlsContext::tellsOfBadFiles()
{
    const TlsIdentity second{m_identity.certificate, m_folder.path(QStringLiteral("none"))};
    const auto context = TlsContext::make({{m_identity, second}}, std::make_shared<TlsTicketKeys>());
    QVERIFY(!context);
    QVERIFY(context.error().message.contains(second.key));
    const auto weak = TlsContext::make({{m_folder.add(QStringLiteral("weak"), issue({.rsaBits = 512}))}},
                                       std::make_shared<TlsTicketKeys>());
    QVERIFY(!weak);
    QVERIFY2(weak.error().message.contains(QLatin1String("weak.crt\" cannot be used: ")),
             qPrintable(weak.error().message));
}

void tst_TlsContext::keepsWarnings()
{
    const Issued old = issue({.beginsInDays = -9, .endsInDays = -1});
    const auto context = contextOf({m_identity, m_folder.add(QStringLiteral("old"), old)});
    QCOMPARE(context->warnings().size(), 1);
    QVERIFY(context->warnings().first().contains(QLatin1String("old.crt")));
}

void tst_TlsContext::choosesByName_data()
{
    QTest::addColumn<QByteArray>("name");
    QTest::addColumn<QByteArray>("chosen");
    const auto row = [](const char *name, const char *asked, const char *chosen) {
        QTest::newRow(name) << QByteArray(asked) << QByteArray(chosen);
    };
    row("none", "", "first.example");
    row("first", "first.example", "first.example");
    row("second", "second.example", "second.example");
    row("further name", "also.example", "second.example");
    row("case", "SECOND.Example", "second.example");
    row("wildcard", "a.third.example", "*.third.example");
    row("wildcard is one label", "a.b.third.example", "first.example");
    row("wildcard is a label", "third.example", "first.example");
    row("unknown", "other.example", "first.example");
    row("not a suffix", "xsecond.example", "first.example");
}

void tst_TlsContext::choosesByName()
{
    QFETCH(QByteArray, name);
    QFETCH(QByteArray, chosen);
    const auto context =
        contextOf({m_folder.add(QStringLiteral("1"), issue({.names = {"first.example"}})),
                   m_folder.add(QStringLiteral("2"),
                                issue({.names = {"second.example", "also.example"}, .rsaBits = 2048})),
                   m_folder.add(QStringLiteral("3"), issue({.names = {"*.third.example"}}))});
    TlsPair pair(context, {.serverName = name});
    pair.talk();
    QVERIFY(pair.session.isOpen());
    QVERIFY(pair.client.isOpen());
    QCOMPARE(pair.client.serverCommonName(), chosen);
}

void tst_TlsContext::sendsItsChain()
{
    const Issued root = issue({.names = {"Test Root"}, .isAuthority = true});
    const Issued middle = issue({.names = {"Test Middle"}, .isAuthority = true}, &root);
    const Issued leaf = issue({.names = {"a.example"}}, &middle);
    const auto identity =
        m_folder.add(QStringLiteral("chain"), {leaf.certificate + middle.certificate, leaf.key});
    TlsPair pair(contextOf({identity}));
    pair.talk();
    QCOMPARE(pair.client.serverCommonName(), "a.example");
    QCOMPARE(pair.client.chainLength(), 2);
}

void tst_TlsContext::agreesOnAProtocol_data()
{
    QTest::addColumn<QByteArrayList>("offered");
    QTest::addColumn<bool>("isOpen");
    QTest::addColumn<QByteArray>("agreed");
    QTest::newRow("none offered") << QByteArrayList() << true << QByteArray();
    QTest::newRow("http/1.1") << QByteArrayList{"http/1.1"} << true << QByteArray("http/1.1");
    QTest::newRow("as browsers") << QByteArrayList{"h2", "http/1.1"} << true << QByteArray("http/1.1");
    QTest::newRow("h2 only") << QByteArrayList{"h2"} << false << QByteArray();
    QTest::newRow("others") << QByteArrayList{"http/1.0", "http/1.11", "x"} << false << QByteArray();
}

void tst_TlsContext::agreesOnAProtocol()
{
    QFETCH(QByteArrayList, offered);
    QFETCH(bool, isOpen);
    QFETCH(QByteArray, agreed);
    TlsPair pair(contextOf({m_identity}), {.protocols = offered});
    pair.talk();
    QCOMPARE(pair.client.isOpen(), isOpen);
    QCOMPARE(pair.client.protocol(), agreed);
    QCOMPARE(pair.session.hasFailed(), !isOpen);
    if (!isOpen) // RFC 7301 section 3.2: no_application_protocol
        QVERIFY2(pair.client.failure().contains("no application protocol"),
                 pair.client.failure().constData());
}

void tst_TlsContext::speaksVersions_data()
{
    QTest::addColumn<int>("version");
    QTest::addColumn<bool>("isSpoken");
    QTest::newRow("1.0") << TLS1_VERSION << false;
    QTest::newRow("1.1") << TLS1_1_VERSION << false;
    QTest::newRow("1.2") << TLS1_2_VERSION << true;
    QTest::newRow("1.3") << TLS1_3_VERSION << true;
}

void tst_TlsContext::speaksVersions()
{
    QFETCH(int, version);
    QFETCH(bool, isSpoken);
    TlsPair pair(contextOf({m_identity}), {.version = version});
    pair.talk();
    QCOMPARE(pair.client.isOpen(), isSpoken);
    QCOMPARE(pair.session.hasFailed(), !isSpoken);
    if (isSpoken)
        QCOMPARE(pair.client.version(), version);
    else
        QVERIFY2(pair.client.failure().contains("protocol version"), pair.client.failure().constData());
}

void tst_TlsContext::keepsForwardSecrecy()
{
    TlsPair pair(contextOf({m_identity}), {.version = TLS1_2_VERSION});
    pair.talk();
    QVERIFY2(pair.client.cipher().startsWith("ECDHE-"), pair.client.cipher().constData());
}

void tst_TlsContext::resumes_data()
{
    QTest::addColumn<int>("version");
    QTest::newRow("1.2") << TLS1_2_VERSION;
    QTest::newRow("1.3") << TLS1_3_VERSION;
}

void tst_TlsContext::resumes()
{
    QFETCH(int, version);
    const auto keys = std::make_shared<TlsTicketKeys>();
    TlsPair first(contextOf({m_identity}, keys), {.serverName = "localhost", .version = version});
    first.talk();
    QVERIFY(first.client.isOpen());
    QVERIFY(!first.client.isResumed());
    QVERIFY(!first.client.session().isEmpty());
    // Another context, as behind a reload, with the same keys.
    TlsPair second(contextOf({m_identity}, keys),
                   {.serverName = "localhost", .version = version, .session = first.client.session()});
    second.talk();
    QVERIFY(second.client.isOpen());
    QVERIFY(second.client.isResumed());
    second.client.send("resumed");
    second.talk();
    QCOMPARE(second.received, "resumed");
    QVERIFY(second.sent < first.sent); // no certificate, no signature
}

void tst_TlsContext::resumesNotWithOtherKeys()
{
    TlsPair first(contextOf({m_identity}));
    first.talk();
    TlsPair second(contextOf({m_identity}), {.session = first.client.session()});
    second.talk();
    QVERIFY(second.client.isOpen());
    QVERIFY(!second.client.isResumed());
}

void tst_TlsContext::resumesWithACertificateThatWasShown()
{
    QFETCH(int, version);
    const TlsWishes wishes{.version = version, .certificate = m_client.certificate, .key = m_client.key};
    TlsPair first(asking(QStringLiteral("ours"), m_authority), wishes);
    first.talk();
    QVERIFY2(first.session.isOpen(), first.session.failure().constData());
    TlsWishes again = wishes;
    again.session = first.client.session();
    // Read anew, as behind a reload.
    TlsPair second(asking(QStringLiteral("ours"), m_authority), again);
    second.talk();
    QVERIFY(second.client.isOpen());
    QVERIFY(second.client.isResumed());
}

// Both listeners of a server have the same keys for tickets.
void tst_TlsContext::resumesNotPastTheQuestionForACertificate()
{
    QFETCH(int, version);
    TlsPair open(contextOf({m_identity}, m_keys), {.version = version});
    open.talk();
    QVERIFY(!open.client.session().isEmpty());
    TlsPair closed(asking(QStringLiteral("ours"), m_authority),
                   {.version = version, .session = open.client.session()});
    closed.talk();
    QVERIFY(!closed.session.isOpen());
    QVERIFY(closed.session.hasFailed());
}

void tst_TlsContext::resumesNotPastOtherAuthorities()
{
    QFETCH(int, version);
    const Issued other = issue({.names = {"other"}, .isAuthority = true});
    const Issued stranger = issue({.names = {"stranger"}}, &other);
    TlsPair theirs(asking(QStringLiteral("theirs"), other),
                   {.version = version, .certificate = stranger.certificate, .key = stranger.key});
    theirs.talk();
    QVERIFY2(theirs.session.isOpen(), theirs.session.failure().constData());
    TlsPair ours(asking(QStringLiteral("ours"), m_authority), {.version = version,
                                                               .session = theirs.client.session(),
                                                               .certificate = stranger.certificate,
                                                               .key = stranger.key});
    ours.talk();
    QVERIFY(!ours.session.isOpen());
    QVERIFY(ours.session.hasFailed());
}

QTEST_GUILESS_MAIN(tst_TlsContext)
#include "tst_tlscontext.moc"
