// SPDX-FileCopyrightText: 2026 Eyewall contributors
// SPDX-License-Identifier: MIT
#include "tests/server/connection/footprint.h"
#include "tests/server/connection/leftovers.h"
#include "tests/server/connection/notingsocket.h"
#include "tests/server/connection/sampleapplication.h"
#include "tests/server/connection/testserver.h"
#include "tests/server/connection/webclient.h"

#include <QtTest/QTest>

#include <optional>

using namespace eyewall;
using namespace eyewall::test;
using websocket::Opcode;

namespace {

class ResetSocket final : public NotingSocket {
public:
    void onMessage(const Message &message) override { send(message); }
};

QByteArray resetRequest(const QByteArray &line, const QByteArray &rest = "\r\n")
{
    return line + " HTTP/1.1\r\nHost: a\r\n" + rest;
}

QByteArray upgrade()
{
    return "GET /ws HTTP/1.1\r\nHost: a\r\nUpgrade: websocket\r\nConnection: Upgrade\r\n"
           "Sec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==\r\nSec-WebSocket-Version: 13\r\n\r\n";
}

/// How a client leaves.
enum class Way { Reset, Close, HalfClose };

} // namespace

Q_DECLARE_METATYPE(Way)

/// Clients leave at every byte of all that they could say, and in the midst of every kind of answer: the
/// server keeps nothing of them, goes on, and rests afterwards.
class tst_Resets : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase_data() { addStreams(); }
    void initTestCase() { m_sample.application().websocket<ResetSocket>("/ws"); }
    void init();
    void cleanup();

    void leavesAtEachByte_data();
    void leavesAtEachByte();
    void leavesDuringAnAnswer_data();
    void leavesDuringAnAnswer();
    void leavesBehindABlockedHandler();
    void leavesWithUnreadMessages();

private:
    [[nodiscard]] RawClient connect(int receiveBuffer = 0)
    {
        ++m_connected;
        return m_server->connect(receiveBuffer);
    }
    void leave(RawClient &client, Way way);
    void expectClosed();
    void expectAllGone();

    SampleApplication m_sample;
    std::optional<TestServer> m_server;
    Leftovers m_leftovers;
    quint64 m_connected = 0; ///< clients of this server so far
};

void tst_Resets::init()
{
    m_leftovers.begin();
    m_connected = 0;
    m_server.emplace(m_sample.application(), streamConfig());
    m_server->limitSendBuffers();
    QCOMPARE(connect().get("/hello").status, 200);
    expectClosed();
}

void tst_Resets::cleanup()
{
    m_server.reset();
    (void)NotingSocket::takeNotes();
    QCOMPARE(m_leftovers.found(), "");
}

void tst_Resets::leave(RawClient &client, Way way)
{
    switch (way) {
    case Way::Reset:
        return client.reset();
    case Way::Close:
        return client.close();
    case Way::HalfClose:
        client.halfClose();
        (void)client.readToEnd();
        return client.close();
    }
}

// A client may have left before the server accepted it: there was a connection none the less.
void tst_Resets::expectClosed()
{
    QTRY_COMPARE(m_server->totals().connectionsOpened, m_connected);
    QTRY_COMPARE(m_server->totals().connectionsClosed, m_connected);
}

void tst_Resets::expectAllGone()
{
    expectClosed();
    const monitor::Totals totals = m_server->totals();
    QCOMPARE(totals.webSocketsOpen, 0u);
    QCOMPARE(totals.eventStreamsOpen, 0u);
    QCOMPARE(totals.queuedBytes, 0u);
    QCOMPARE(connect().get("/hello").body, "Hello, World!");
    expectClosed();
}

void tst_Resets::leavesAtEachByte_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<Way>("way");
    const QByteArray chunked = resetRequest("POST /echo", "Transfer-Encoding: chunked\r\n\r\n") +
                               "5;a=b\r\nhello\r\n1\r\n!\r\n0\r\nX: y\r\n\r\n";
    const std::pair<const char *, QByteArray> all[] = {
        {"request", resetRequest("GET /hello") + resetRequest("GET /hello")},
        {"length", resetRequest("POST /echo", "Content-Length: 11\r\n\r\nhello world")},
        {"chunks", chunked},
        {"continue", resetRequest("POST /echo", "Content-Length: 5\r\nExpect: 100-continue\r\n\r\nhello")},
        {"bad request", "GET / HTTP/1.1\r\nHost : a\r\n\r\n"},
        {"stream", resetRequest("GET /stream")},
        {"WebSocket", upgrade() + websocket::clientFrame(Opcode::Text, "hello") +
                          websocket::clientFrame(Opcode::Text, "a", false) +
                          websocket::clientFrame(Opcode::Ping, "p") +
                          websocket::clientFrame(Opcode::Continuation, QByteArray(130, 'b')) +
                          websocket::closeFrame(1000)},
    };
    for (const auto &[name, bytes] : all) {
        QTest::addRow("%s, reset", name) << bytes << Way::Reset;
        QTest::addRow("%s, closed", name) << bytes << Way::Close;
        QTest::addRow("%s, half-closed", name) << bytes << Way::HalfClose;
    }
}

void tst_Resets::leavesAtEachByte()
{
    QFETCH(QByteArray, bytes);
    QFETCH(Way, way);
    // A WebSocket that is half closed stays open until its peer's time is over.
    for (qsizetype size = 0; size <= bytes.size(); ++size) {
        RawClient client = connect();
        QVERIFY(client.isConnected());
        client.send(bytes.first(size));
        leave(client, way);
    }
    expectAllGone();
}

void tst_Resets::leavesDuringAnAnswer_data()
{
    QTest::addColumn<QByteArray>("path");
    QTest::addColumn<int>("taken"); // bytes of the answer before the client leaves
    for (const char *path :
         {"/bytes/3000000", "/endless", "/events", "/slowstream", "/slow", "/slowthrows"}) {
        for (const int taken : {0, 1, 200, 100'000})
            QTest::addRow("%s after %d", path, taken) << QByteArray(path) << taken;
    }
}

void tst_Resets::leavesDuringAnAnswer()
{
    QFETCH(QByteArray, path);
    QFETCH(int, taken);
    const bool isBig = path.startsWith("/bytes") || path == "/endless";
    const bool hasHead = isBig || path == "/events" || path == "/slowstream";
    const auto leaveSome = [&](int clients) {
        for (int i = 0; i < clients; ++i) {
            const int waiting = m_sample.waiting;
            RawClient client = connect(16 * 1024);
            client.send(resetRequest("GET " + path));
            if (hasHead)
                (void)client.read(isBig ? taken : std::min(taken, 60));
            else
                QTRY_COMPARE(m_sample.waiting, waiting + 1);
            client.reset();
            expectClosed();
            if (!path.startsWith("/bytes") && path != "/endless")
                m_sample.release(); // its handler is still there, and answers nobody
        }
    };
    leaveSome(3);
    expectAllGone();
    const qint64 before = allocatedBytes();
    if (before == 0)
        return; // a sanitizer's memory, which nobody counts
    leaveSome(10);
    expectAllGone();
    // Ten forgotten answers or handlers would be far more.
    QTRY_VERIFY2(allocatedBytes() - before < 512 * 1024,
                 qPrintable(QString::number(allocatedBytes() - before)));
}

void tst_Resets::leavesBehindABlockedHandler()
{
    const int waiting = m_sample.waiting;
    RawClient client = connect();
    client.send(resetRequest("GET /blocked") + resetRequest("GET /hello"));
    QTRY_COMPARE(m_sample.waiting, waiting + 1);
    client.reset();
    m_sample.unblock();
    expectAllGone();
}

void tst_Resets::leavesWithUnreadMessages()
{
    for (int i = 0; i < 3; ++i) {
        ++m_connected;
        WebClient client(m_server->port(), "/ws", 16 * 1024);
        QVERIFY(client.isOpen());
        for (int message = 0; message < 40; ++message)
            QVERIFY(client.sendFrame(Opcode::Binary, QByteArray(64 * 1024, 'x')));
        QTRY_VERIFY(m_server->totals().queuedBytes > 0);
        client.reset();
        expectClosed();
    }
    expectAllGone();
}

QTEST_GUILESS_MAIN(tst_Resets)
#include "tst_resets.moc"
