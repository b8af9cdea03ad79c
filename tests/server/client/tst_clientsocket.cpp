// SPDX-FileCopyrightText: 2026 Eyewall contributors
// SPDX-License-Identifier: MIT
#include "server/client/websocketclient.h"
#include "server/net/reactor.h"
#include "tests/server/client/cannedserver.h"
#include "tests/server/client/clienttasks.h"

#include <utility>

using namespace eyewall;
using namespace eyewall::test;

/// What waits in a WebSocket of a client, over both streams.
class tst_ClientSocket : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void holdsUpLargeMessages_data();
    void holdsUpLargeMessages();
    void answersPingsUntilTheServerCloses();
    void holdsAMessageAtLeast_data();
    void holdsAMessageAtLeast();

private:
    net::Reactor m_reactor;
};

void tst_ClientSocket::holdsUpLargeMessages_data()
{
    QTest::addColumn<bool>("isPortable");
    QTest::newRow("descriptor") << false;
    QTest::newRow("QTcpSocket") << true;
}

void tst_ClientSocket::holdsUpLargeMessages()
{
    QFETCH(bool, isPortable);
    constexpr int kCount = 1000;
    const QByteArray frame = QByteArray("\x82\x7e\xea\x60", 4) + QByteArray(60'000, 'x');
    CannedServer server("HTTP/1.1 101 Switching Protocols\r\nUpgrade: websocket\r\nConnection: Upgrade\r\n"
                        "Sec-WebSocket-Accept: KEY\r\n\r\n" +
                        frame.repeated(kCount));
    std::unique_ptr<WebSocketClient> client;
    runTask([&]() -> Task<> {
        WebSocketClientOptions few;
        few.usesPortableStream = isPortable;
        few.receiveQueue = kCount * 2; // their number is no limit
        few.session.maxMessage = 60'000;
        auto opened = co_await WebSocketClient::connect(m_reactor, server.url(), few);
        CHECK_TASK(opened.hasValue());
        client = *std::move(opened);
    });
    QVERIFY(client);
    qint64 before = -1;
    QTRY_VERIFY(std::exchange(before, server.waiting()) == server.waiting()); // it has come to rest
    QVERIFY2(before > 20'000'000, QByteArray::number(before).constData());
    runTask([&]() -> Task<> {
        for (int i = 0; i < kCount; ++i) {
            const auto message = co_await client->receive();
            CHECK_TASK(message && message->payload.size() == 60'000);
        }
    });
}

// RFC 6455 section 5.5.2: only the server's close frame ends that duty.
void tst_ClientSocket::answersPingsUntilTheServerCloses()
{
    // The message holds up what is behind it until the client closes.
    CannedServer server("HTTP/1.1 101 Switching Protocols\r\nUpgrade: websocket\r\nConnection: Upgrade\r\n"
                        "Sec-WebSocket-Accept: KEY\r\n\r\n\x81\x01x\x89\x02hi\x88\x02\x03\xe8\x89\x02no");
    std::unique_ptr<WebSocketClient> client;
    runTask([&]() -> Task<> {
        WebSocketClientOptions few;
        few.receiveQueue = 1;
        auto opened = co_await WebSocketClient::connect(m_reactor, server.url(), few);
        CHECK_TASK(opened.hasValue());
        client = *std::move(opened);
    });
    QVERIFY(client);
    const Task<> closing = client->close(1000, {});
    // Masked frames of the client: close with a code, and the pong.
    const auto frames = [&server] {
        return server.received().mid(server.received().indexOf("\r\n\r\n") + 4);
    };
    QTRY_COMPARE(frames().size(), 2 + 4 + 2 + 2 + 4 + 2);
    QCOMPARE(frames().first(1), QByteArray("\x88"));
    QCOMPARE(frames().sliced(8, 2), QByteArray("\x8a\x82"));
    client.reset();
    QVERIFY(closing.isReady());
}

void tst_ClientSocket::holdsAMessageAtLeast_data()
{
    QTest::addColumn<bool>("isPortable");
    QTest::addColumn<int>("receiveQueue");
    for (const int queue : {0, -1}) {
        QTest::addRow("descriptor, %d", queue) << false << queue;
        QTest::addRow("QTcpSocket, %d", queue) << true << queue;
    }
}

// A queue with no room at all would let nothing arrive.
void tst_ClientSocket::holdsAMessageAtLeast()
{
    QFETCH(bool, isPortable);
    QFETCH(int, receiveQueue);
    CannedServer server("HTTP/1.1 101 Switching Protocols\r\nUpgrade: websocket\r\nConnection: Upgrade\r\n"
                        "Sec-WebSocket-Accept: KEY\r\n\r\n\x81\x01x\x81\x01y\x81\x01z\x88\x02\x03\xe8");
    runTask([&]() -> Task<> {
        WebSocketClientOptions none;
        none.usesPortableStream = isPortable;
        none.receiveQueue = receiveQueue;
        auto opened = co_await WebSocketClient::connect(m_reactor, server.url(), none);
        CHECK_TASK(opened.hasValue());
        for (const char *expected : {"x", "y", "z"}) {
            const auto message = co_await (*opened)->receive();
            CHECK_TASK(message && message->payload == expected);
        }
        const auto behind = co_await (*opened)->receive();
        CHECK_TASK(!behind && (*opened)->closeCode() == 1000);
    });
}

QTEST_GUILESS_MAIN(tst_ClientSocket)
#include "tst_clientsocket.moc"
