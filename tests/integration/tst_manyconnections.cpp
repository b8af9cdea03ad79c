// SPDX-FileCopyrightText: 2026 Eyewall contributors
// SPDX-License-Identifier: MIT
#include "server/hub/hub.h"
#include "server/web/context.h"
#include "tests/server/connection/notingsocket.h"
#include "tests/server/connection/testserver.h"
#include "tests/server/connection/webclient.h"

#include <QtTest/QTest>

#include <sys/resource.h>

#include <optional>

using namespace eyewall;
using namespace eyewall::test;
using websocket::Opcode;

namespace {

// Shadow memory makes sanitized programs several times slower.
#if defined(__SANITIZE_ADDRESS__) || defined(__SANITIZE_THREAD__)
constexpr int kEach = 500;
constexpr int kMembers = 200;
#else
constexpr int kEach = 2500;
constexpr int kMembers = 1000;
#endif

class CrowdSocket final : public NotingSocket {
public:
    void onMessage(const Message &message) override { send(message); }
};

class MemberSocket final : public NotingSocket {
public:
    void open() override { (void)subscribe("all"); }
    void onMessage(const Message &message) override { publish("all", message); }
    void onClose(quint16, const QByteArray &) override {}
};

} // namespace

/// Thousands of clients at once. Both ends of each connection live in this process.
class tst_ManyConnections : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase_data() { addStreams(); }
    void initTestCase();
    void init();
    void cleanup();

    void servesThemAll();
    void deliversToAllMembersOnce();

private:
    std::optional<Application> m_application;
    std::optional<TestServer> m_server;
    qsizetype m_descriptors = 0;
};

void tst_ManyConnections::initTestCase()
{
    rlimit limit{};
    ::getrlimit(RLIMIT_NOFILE, &limit);
    limit.rlim_cur = limit.rlim_max;
    ::setrlimit(RLIMIT_NOFILE, &limit);
    if (limit.rlim_cur < 4 * kEach + 500)
        QSKIP("This process may not open as many descriptors");
}

void tst_ManyConnections::init()
{
    m_descriptors = openDescriptors();
    m_application.emplace();
    m_application->get("/hello", [](Context &c) { c.text("Hello, World!"); });
    WebSocketOptions sockets;
    sockets.pingInterval = std::chrono::milliseconds(0); // these clients answer none, however long it takes
    m_application->websocket<CrowdSocket>("/echo", sockets);
    m_application->websocket<MemberSocket>("/member", sockets);
    m_server.emplace(*m_application, streamConfig());
}

void tst_ManyConnections::cleanup()
{
    m_server.reset();
    m_application.reset();
    (void)NotingSocket::takeNotes();
    QCOMPARE(openDescriptors(), m_descriptors);
}

void tst_ManyConnections::servesThemAll()
{
    std::vector<RawClient> clients;
    std::vector<WebClient> sockets;
    for (int i = 0; i < kEach; ++i) {
        clients.push_back(m_server->connect());
        QVERIFY(clients.back().isConnected());
        sockets.emplace_back(m_server->port(), "/echo");
        QVERIFY(sockets.back().isOpen());
    }
    QTRY_COMPARE(m_server->totals().connectionsOpen(), quint64(2 * kEach));
    QCOMPARE(m_server->totals().webSocketsOpen, quint64(kEach));
    // All ask before anybody reads an answer.
    for (int round = 0; round < 2; ++round) {
        for (RawClient &client : clients)
            QVERIFY(client.send("GET /hello HTTP/1.1\r\nHost: a\r\n\r\n"));
        for (std::size_t i = 0; i < sockets.size(); ++i)
            QVERIFY(sockets[i].sendText(QByteArray::number(i)));
        for (RawClient &client : clients)
            QCOMPARE(client.reply().body, "Hello, World!");
        for (std::size_t i = 0; i < sockets.size(); ++i)
            QCOMPARE(sockets[i].frame().payload, QByteArray::number(i));
    }
    const monitor::Totals totals = m_server->totals();
    QCOMPARE(totals.requests, quint64(3 * kEach));
    QCOMPARE(totals.messagesIn, quint64(2 * kEach));
    QCOMPARE(totals.messagesOut, quint64(2 * kEach));
    clients.clear();
    sockets.clear();
    QTRY_COMPARE_WITH_TIMEOUT(m_server->totals().connectionsOpen(), 0U, 30'000);
    QCOMPARE(m_server->totals().webSocketsOpen, 0U);
    QCOMPARE(m_server->totals().queuedBytes, 0U);
}

void tst_ManyConnections::deliversToAllMembersOnce()
{
    std::vector<WebClient> members;
    for (int i = 0; i < kMembers; ++i) {
        members.emplace_back(m_server->port(), "/member");
        QVERIFY(members.back().isOpen());
    }
    QTRY_COMPARE(m_server->server().hub().members("all"), kMembers);
    constexpr int kMessages = 10;
    for (int i = 0; i < kMessages; ++i)
        members.front().sendText("message " + QByteArray::number(i));
    for (WebClient &member : members) {
        for (int i = 0; i < kMessages; ++i)
            QCOMPARE(member.frame().payload, "message " + QByteArray::number(i));
        // Exactly once: the next frame is the answer to the close frame.
        QVERIFY(member.send(websocket::closeFrame(1000)));
    }
    for (WebClient &member : members)
        QCOMPARE(member.frame().closeCode(), 1000);
    QCOMPARE(m_server->totals().messagesOut, quint64(kMembers * kMessages));
    members.clear();
    QTRY_COMPARE_WITH_TIMEOUT(m_server->totals().connectionsOpen(), 0U, 30'000);
    QCOMPARE(m_server->server().hub().members("all"), 0);
}

QTEST_GUILESS_MAIN(tst_ManyConnections)
#include "tst_manyconnections.moc"
