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

QTEST_GUILESS_MAIN(tst_ClientSocket)
#include "tst_clientsocket.moc"
