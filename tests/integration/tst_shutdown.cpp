// SPDX-FileCopyrightText: 2026 Eyewall contributors
// SPDX-License-Identifier: MIT
#include "tests/server/connection/notingsocket.h"
#include "tests/server/connection/sampleapplication.h"
#include "tests/server/connection/testserver.h"
#include "tests/server/connection/webclient.h"

#include <QtCore/QDir>
#include <QtTest/QTest>

#include <optional>

using namespace eyewall;
using namespace eyewall::test;
using monitor::CloseCause;

namespace {

class LeavingSocket final : public NotingSocket {
public:
    void onMessage(const Message &message) override { send(message); }
};

qsizetype threads()
{
    return QDir(QStringLiteral("/proc/self/task")).entryList(QDir::Dirs | QDir::NoDotAndDotDot).size();
}

} // namespace

/// A server with clients of all kinds is asked to stop, or simply goes away.
class tst_Shutdown : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase_data() { addStreams(); }
    void init();
    void cleanup();

    void letsEachKindOfClientEnd();
    void stopsInTimeForClientsThatDoNotAnswer();
    void goesAwayUnderLoad();
    void servesAgainOnTheSamePort();

private:
    std::optional<SampleApplication> m_sample;
    std::optional<TestServer> m_server;
    qsizetype m_descriptors = 0;
    qsizetype m_threads = 0;
};

void tst_Shutdown::init()
{
    m_descriptors = openDescriptors();
    m_threads = threads();
    m_sample.emplace();
    m_sample->application().websocket<LeavingSocket>("/ws/echo");
    m_server.emplace(m_sample->application(), streamConfig());
}

void tst_Shutdown::cleanup()
{
    m_server.reset();
    m_sample.reset();
    (void)NotingSocket::takeNotes();
    QCOMPARE(openDescriptors(), m_descriptors);
    QTRY_COMPARE(threads(), m_threads); // the kernel takes a moment to forget a joined one
}

void tst_Shutdown::letsEachKindOfClientEnd()
{
    RawClient idle = m_server->connect();
    QCOMPARE(idle.get("/hello").status, 200);
    RawClient slow = m_server->connect();
    slow.send("GET /slow HTTP/1.1\r\nHost: a\r\n\r\n");
    RawClient sending = m_server->connect();
    sending.send("POST /echo HTTP/1.1\r\nHost: a\r\nContent-Length: 6\r\n\r\nabc");
    RawClient events = m_server->connect();
    events.send("GET /events HTTP/1.1\r\nHost: a\r\n\r\n");
    WebClient socket(m_server->port(), "/ws/echo");
    QTRY_COMPARE(m_sample->waiting, 2);
    QTRY_VERIFY(m_server->totals().bytesIn > 200);
    bool isDone = false;
    m_server->server().drain(20s, [&] { isDone = true; });
    // What rests and what has no end of its own ends now.
    QCOMPARE(idle.end(), End::Fin);
    QVERIFY(events.end() != End::None);
    QCOMPARE(socket.frame().closeCode(), 1001);
    socket.send(websocket::closeFrame(1001));
    QCOMPARE(socket.end(), End::Fin);
    socket.close();
    // What runs is finished.
    QVERIFY(!isDone);
    sending.send("def");
    const Reply echo = sending.reply();
    QCOMPARE(echo.body, "abcdef");
    QCOMPARE(echo.header("Connection"), "close");
    sending.close();
    m_sample->release();
    m_sample->release(); // one of them for the events, whose handler may be there still
    QCOMPARE(slow.reply().body, "slow");
    slow.close();
    QTRY_VERIFY(isDone);
    QCOMPARE(m_server->totals().connectionsOpen(), 0U);
    QCOMPARE(m_server->totals().closes[std::size_t(CloseCause::Shutdown)], 5U);
    QCOMPARE(NotingSocket::takeNotes(), QByteArrayList({"open", "1001"}));
}

void tst_Shutdown::stopsInTimeForClientsThatDoNotAnswer()
{
    WebClient socket(m_server->port(), "/ws/echo");
    RawClient slow = m_server->connect();
    slow.send("GET /slow HTTP/1.1\r\nHost: a\r\n\r\n");
    QTRY_COMPARE(m_sample->waiting, 1);
    QElapsedTimer timer;
    timer.start();
    bool isDone = false;
    m_server->server().drain(200ms, [&] { isDone = true; });
    QTRY_VERIFY(isDone);
    m_server->server().stop();
    QVERIFY(timer.elapsed() < 4000);
    QVERIFY(!m_server->server().isRunning());
    QCOMPARE(m_server->totals().connectionsOpen(), 0U);
    QCOMPARE(m_server->totals().webSocketsOpen, 0U);
    QCOMPARE(m_server->totals().limitOf(monitor::Limit::DrainTime), 2U);
    QCOMPARE(NotingSocket::takeNotes(), QByteArrayList({"open", "1006"}));
}

void tst_Shutdown::goesAwayUnderLoad()
{
    std::vector<RawClient> clients;
    std::vector<WebClient> sockets;
    const QByteArrayList paths{"/hello", "/slow", "/endless", "/events", "/bytes/3000000", "/slowstream"};
    for (int i = 0; i < 60; ++i) {
        clients.push_back(m_server->connect(16 * 1024));
        clients.back().send("GET " + paths[i % paths.size()] + " HTTP/1.1\r\nHost: a\r\n\r\n");
        sockets.emplace_back(m_server->port(), "/ws/echo");
        sockets.back().sendText("x");
    }
    for (int i = 0; i < 20; ++i)
        clients.push_back(m_server->connect()); // some of them not accepted yet
    m_server->server().stop();
    QCOMPARE(m_server->totals().connectionsOpen(), 0U);
    QCOMPARE(m_server->totals().webSocketsOpen, 0U);
    QCOMPARE(m_server->totals().eventStreamsOpen, 0U);
    QCOMPARE(m_server->totals().queuedBytes, 0U);
    for (RawClient &client : clients)
        QVERIFY(client.end() != End::None);
}

void tst_Shutdown::servesAgainOnTheSamePort()
{
    const quint16 port = m_server->port();
    QCOMPARE(m_server->connect().get("/hello").status, 200);
    m_server.reset();
    Server second(m_sample->application(), streamConfig());
    QVERIFY(second.listen(QHostAddress::LocalHost, port));
    QCOMPARE(RawClient(port).get("/hello").status, 200);
    const auto taken = second.listen(QHostAddress::LocalHost, port);
    QVERIFY(!taken);
    QCOMPARE(taken.error().code, std::make_error_code(std::errc::address_in_use));
}

QTEST_GUILESS_MAIN(tst_Shutdown)
#include "tst_shutdown.moc"
