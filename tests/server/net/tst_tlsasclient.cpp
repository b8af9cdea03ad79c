// SPDX-FileCopyrightText: 2026 Eyewall contributors
// SPDX-License-Identifier: MIT
#include "server/net/tlsclientsessions.h"
#include "tests/server/net/loopback.h"
#include "tests/server/net/tlspair.h"

#include <QTest>

#include <openssl/ssl.h>

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
    void resumes();
    void resumesAtOldServers();
    void resumesOnlyTheSameServer();
    void resumesNotWithOtherRules();
    void resumesNotWhatBroke();
    void keepsItsLimitOfSessions();
    void refusesFilesOfAuthorities();

private:
    CertificateFolder m_folder;
};

namespace {

/// A client and a server, each in a workspace of its own.
struct Pair {
    Pair(std::shared_ptr<const TlsContext> context, std::shared_ptr<const TlsContext> rules,
         const QByteArray &name, quint16 port)
        : server(serverSpace, std::move(context))
        , client(clientSpace, std::move(rules), name, port)
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

std::shared_ptr<const TlsContext> rulesOf(const TlsTrust &trust)
{
    return TlsContext::makeClient(trust).value();
}

/// One that speaks TLS 1.2 only.
class OldServer final {
public:
    explicit OldServer(const TlsIdentity &identity)
        : m_native(SSL_CTX_new(TLS_server_method()))
    {
        SSL_CTX_set_max_proto_version(m_native, TLS1_2_VERSION);
        SSL_CTX_use_certificate_file(m_native, QFile::encodeName(identity.certificate), SSL_FILETYPE_PEM);
        SSL_CTX_use_PrivateKey_file(m_native, QFile::encodeName(identity.key), SSL_FILETYPE_PEM);
    }
    ~OldServer() { SSL_CTX_free(m_native); }
    OldServer(const OldServer &) = delete;
    OldServer &operator=(const OldServer &) = delete;

    /// A connection of a client up to the end of its handshake.
    TlsFacts greet(const std::shared_ptr<const TlsContext> &rules)
    {
        TlsWorkspace space;
        TlsSession client(space, rules, "localhost", 443);
        std::vector<char> room(TlsWorkspace::kInput + TlsSession::kKept);
        const std::unique_ptr<SSL, decltype(&SSL_free)> server(SSL_new(m_native), SSL_free);
        BIO *const in = BIO_new(BIO_s_mem());
        BIO *const out = BIO_new(BIO_s_mem());
        SSL_set_bio(server.get(), in, out); // which it owns
        SSL_set_accept_state(server.get());
        client.start();
        for (QByteArray records; !(records = std::exchange(space.output(), {})).isEmpty();) {
            BIO_write(in, records.constData(), int(records.size()));
            (void)SSL_do_handshake(server.get());
            QByteArray answer(qsizetype(BIO_ctrl_pending(out)), Qt::Uninitialized);
            BIO_read(out, answer.data(), int(answer.size()));
            if (!answer.isEmpty())
                (void)client.decrypt(answer, room);
        }
        client.finish();
        return client.facts();
    }

private:
    SSL_CTX *m_native;
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
    Pair pair(contextOf({identity}), rulesOf({isKnown ? identity.certificate : other.certificate, true}),
              name, 0);
    QCOMPARE(pair.client.isOpen(), failure.isEmpty());
    QCOMPARE(pair.client.hasFailed(), !failure.isEmpty());
    QVERIFY2(pair.client.failure().contains(failure), pair.client.failure().constData());
    if (!failure.isEmpty()) {
        QVERIFY(!pair.server.isOpen());
        QVERIFY(pair.server.failure().contains("refused"));
    }
    Pair careless(contextOf({identity}), rulesOf({{}, false}), name, 0);
    QVERIFY(careless.client.isOpen() && careless.server.isOpen());
}

void tst_TlsAsClient::carriesBytesBothWays()
{
    const TlsIdentity identity = m_folder.add(QStringLiteral("a"), issue());
    Pair pair(contextOf({identity}), rulesOf({identity.certificate, true}), "localhost", 0);
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

void tst_TlsAsClient::resumes()
{
    const TlsIdentity identity = m_folder.add(QStringLiteral("a"), issue());
    const auto context = contextOf({identity});
    const auto rules = rulesOf({identity.certificate, true});
    for (int i = 0; i < 4; ++i) {
        Pair pair(context, rules, "localhost", 443);
        QVERIFY(pair.client.isOpen() && pair.server.isOpen());
        QCOMPARE(pair.client.facts().isResumed, i > 0);
        QCOMPARE(pair.server.facts().isResumed, i > 0);
        QVERIFY(pair.server.encrypt("bytes"));
        pair.client.finish();
        pair.talk();
        QCOMPARE(pair.atClient, "bytes");
    }
    // A server that knows nothing of it any more.
    Pair forgetful(contextOf({identity}), rules, "localhost", 443);
    QVERIFY(forgetful.client.isOpen() && !forgetful.client.facts().isResumed);
    // And who does not want to.
    Pair alone(context, rules, "localhost", 0);
    QVERIFY(alone.client.isOpen() && !alone.client.facts().isResumed);
}

void tst_TlsAsClient::resumesAtOldServers()
{
    const TlsIdentity identity = m_folder.add(QStringLiteral("a"), issue());
    OldServer server(identity);
    const auto rules = rulesOf({identity.certificate, true});
    for (int i = 0; i < 4; ++i) {
        const TlsFacts facts = server.greet(rules);
        QCOMPARE(facts.version, "TLSv1.2");
        QCOMPARE(facts.isResumed, i > 0);
    }
}

void tst_TlsAsClient::resumesOnlyTheSameServer()
{
    const TlsIdentity identity =
        m_folder.add(QStringLiteral("a"), issue({.names = {"localhost", "other.example"}}));
    const auto context = contextOf({identity});
    const auto rules = rulesOf({identity.certificate, true});
    const Pair first(context, rules, "localhost", 443);
    QVERIFY(!first.client.facts().isResumed);
    const Pair port(context, rules, "localhost", 8443);
    QVERIFY(port.client.isOpen() && !port.client.facts().isResumed);
    const Pair name(context, rules, "other.example", 443);
    QVERIFY(name.client.isOpen() && !name.client.facts().isResumed);
    const Pair same(context, rules, "LOCALHOST", 443);
    QVERIFY(same.client.facts().isResumed);
}

void tst_TlsAsClient::resumesNotWithOtherRules()
{
    const TlsIdentity identity = m_folder.add(QStringLiteral("a"), issue());
    const TlsIdentity stranger = m_folder.add(QStringLiteral("b"), issue());
    const auto context = contextOf({identity});
    const auto careless = rulesOf({{}, false});
    for (int i = 0; i < 2; ++i) {
        const Pair unchecked(context, careless, "localhost", 443);
        QVERIFY(unchecked.client.isOpen());
        QCOMPARE(unchecked.client.facts().isResumed, i > 0);
    }
    // What nobody has checked does not become what somebody has.
    const auto careful = rulesOf({stranger.certificate, true});
    for (int i = 0; i < 2; ++i) {
        const Pair refused(context, careful, "localhost", 443);
        QVERIFY(!refused.client.isOpen() && refused.client.hasFailed());
    }
    const Pair checked(context, rulesOf({identity.certificate, true}), "localhost", 443);
    QVERIFY(checked.client.isOpen() && !checked.client.facts().isResumed);
}

void tst_TlsAsClient::resumesNotWhatBroke()
{
    const TlsIdentity identity = m_folder.add(QStringLiteral("a"), issue());
    const auto context = contextOf({identity});
    const auto rules = rulesOf({identity.certificate, true});
    {
        Pair pair(context, rules, "localhost", 443);
        QVERIFY(pair.client.isOpen());
        (void)pair.client.decrypt(QByteArray(100, 'x'), pair.room); // no record
        QVERIFY(pair.client.hasFailed());
    }
    // Whichever of its tickets is taken: the connection opens.
    for (int i = 0; i < 3; ++i) {
        const Pair next(context, rules, "localhost", 443);
        QVERIFY2(next.client.isOpen(), next.client.failure().constData());
    }
}

void tst_TlsAsClient::keepsItsLimitOfSessions()
{
    TlsClientSessions sessions;
    const auto put = [&sessions](const QByteArray &server) {
        SSL_SESSION *const session = SSL_SESSION_new();
        const unsigned char id[] = "id"; // without it nothing can be resumed
        SSL_SESSION_set1_id(session, id, sizeof id);
        sessions.put(server, TlsClientSessions::Session(session));
        return session;
    };
    put("a:1");
    SSL_SESSION *const second = put("a:1");
    SSL_SESSION *const third = put("a:1");
    QCOMPARE(sessions.count(), TlsClientSessions::kMostOfServer);
    QVERIFY(!sessions.take("b:1"));
    QCOMPARE(sessions.take("a:1").get(), third);
    QCOMPARE(sessions.take("a:1").get(), second);
    QVERIFY(!sessions.take("a:1"));
    put("old:1");
    for (std::size_t i = 0; i < TlsClientSessions::kMost; ++i)
        put("host" + QByteArray::number(i) + ":1");
    QCOMPARE(sessions.count(), TlsClientSessions::kMost);
    QVERIFY(!sessions.take("old:1"));
    SSL_SESSION *const expired = put("late:1");
    SSL_SESSION_set_time(expired, 1000);
    QVERIFY(!sessions.take("late:1"));
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
