// SPDX-FileCopyrightText: 2026 Eyewall contributors
// SPDX-License-Identifier: MIT
#include "tests/server/net/loopback.h"
#include "tests/server/net/tlspair.h"

#include <QTest>

using namespace eyewall;
using namespace eyewall::net;
using namespace eyewall::test;

/// The client's side of our own TLS, with our server's side at the other end.
class tst_TlsAsClient : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void checksTheCertificate_data();
    void checksTheCertificate();
    void carriesBytesBothWays();
    void refusesFilesOfAuthorities();

private:
    CertificateFolder m_folder;
};

namespace {

/// A client and a server, each in a workspace of its own.
struct Pair {
    Pair(std::shared_ptr<const TlsContext> context, const TlsTrust &trust, const QByteArray &name)
        : server(serverSpace, std::move(context))
        , client(clientSpace, TlsContext::makeClient(trust).value(), name)
        , room(TlsWorkspace::kInput + TlsSession::kKept)
    {
        client.start();
        talk();
    }

    void talk()
    {
        while (move(clientSpace, server, atServer) | move(serverSpace, client, atClient)) {
        }
    }
    bool move(TlsWorkspace &from, TlsSession &to, QByteArray &received)
    {
        const QByteArray records = std::exchange(from.output(), {});
        if (!records.isEmpty())
            received.append(room.data(), to.decrypt(records, room));
        return !records.isEmpty();
    }

    TlsWorkspace serverSpace;
    TlsWorkspace clientSpace;
    TlsSession server;
    TlsSession client;
    QByteArray atServer;
    QByteArray atClient;
    std::vector<char> room;
};

} // namespace

void tst_TlsAsClient::checksTheCertificate_data()
{
    QTest::addColumn<QByteArray>("name");
    QTest::addColumn<int>("endsInDays");
    QTest::addColumn<bool>("isKnown");
    QTest::addColumn<QByteArray>("failure"); // empty: none
    const auto row = [](const char *title, const char *name, int days, bool isKnown, const char *failure) {
        QTest::newRow(title) << QByteArray(name) << days << isKnown << QByteArray(failure);
    };
    row("name", "api.example", 30, true, "");
    row("name in upper case", "API.Example", 30, true, "");
    row("wildcard", "a.wild.example", 30, true, "");
    row("wildcard of two labels", "a.b.wild.example", 30, true, "hostname mismatch");
    row("address", "192.0.2.1", 30, true, "");
    row("IPv6 address", "2001:db8::1", 30, true, "");
    row("other name", "api.example.org", 30, true, "hostname mismatch");
    row("other address", "192.0.2.2", 30, true, "IP address mismatch");
    row("expired", "api.example", -1, true, "expired");
    row("unknown", "api.example", 30, false, "self-signed certificate");
}

void tst_TlsAsClient::checksTheCertificate()
{
    QFETCH(QByteArray, name);
    QFETCH(int, endsInDays);
    QFETCH(bool, isKnown);
    QFETCH(QByteArray, failure);
    const Issued issued = issue({.names = {"api.example", "*.wild.example", "192.0.2.1", "2001:db8::1"},
                                 .beginsInDays = -3,
                                 .endsInDays = endsInDays});
    const TlsIdentity identity = m_folder.add(QStringLiteral("server"), issued);
    const TlsIdentity other = m_folder.add(QStringLiteral("other"), issue());
    Pair pair(contextOf({identity}), {isKnown ? identity.certificate : other.certificate, true}, name);
    QCOMPARE(pair.client.isOpen(), failure.isEmpty());
    QCOMPARE(pair.client.hasFailed(), !failure.isEmpty());
    QVERIFY2(pair.client.failure().contains(failure), pair.client.failure().constData());
    if (!failure.isEmpty()) {
        QVERIFY(!pair.server.isOpen());
        QVERIFY(pair.server.failure().contains("refused"));
    }
    Pair careless(contextOf({identity}), {{}, false}, name);
    QVERIFY(careless.client.isOpen() && careless.server.isOpen());
}

void tst_TlsAsClient::carriesBytesBothWays()
{
    const TlsIdentity identity = m_folder.add(QStringLiteral("a"), issue());
    Pair pair(contextOf({identity}), {identity.certificate, true}, "localhost");
    QVERIFY(pair.client.isOpen() && pair.server.isOpen());
    const QByteArray bytes = pattern(100'000);
    QVERIFY(pair.client.encrypt(bytes));
    pair.talk();
    QVERIFY(pair.server.encrypt(bytes));
    pair.talk();
    QCOMPARE(pair.atServer, bytes);
    QCOMPARE(pair.atClient, bytes);
    pair.client.finish();
    pair.talk();
    QVERIFY(pair.server.isPeerDone());
}

void tst_TlsAsClient::refusesFilesOfAuthorities()
{
    const auto missing = TlsContext::makeClient({m_folder.path(QStringLiteral("none.crt")), true});
    QVERIFY(!missing && missing.error().message.contains(QStringLiteral("none.crt")));
    const auto empty = TlsContext::makeClient({m_folder.write(QStringLiteral("empty.crt"), "nothing"), true});
    QVERIFY(!empty && empty.error().message.contains(QStringLiteral("empty.crt")));
}

QTEST_GUILESS_MAIN(tst_TlsAsClient)
#include "tst_tlsasclient.moc"
