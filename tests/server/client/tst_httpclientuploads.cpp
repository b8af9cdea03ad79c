// SPDX-FileCopyrightText: 2026 Eyewall contributors
// SPDX-License-Identifier: MIT
#include "server/client/httpclient.h"

#include "server/net/reactor.h"
#include "tests/server/client/clienttasks.h"
#include "tests/server/client/scriptedserver.h"

using namespace eyewall;
using namespace eyewall::test;
using namespace std::chrono_literals;

/// Large bodies on their way to a server that does not read them as they come.
class tst_HttpClientUploads : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void writesBesideEachOther();
    void hearsARefusalBeforeTheReset_data();
    void hearsARefusalBeforeTheReset();

private:
    net::Reactor m_reactor;
};

void tst_HttpClientUploads::writesBesideEachOther()
{
    // A server that reads nothing until all of them wait.
    QTcpServer server;
    QVERIFY(server.listen(QHostAddress::LocalHost));
    QTcpSocket *peer = nullptr;
    connect(&server, &QTcpServer::newConnection, this, [&] {
        peer = server.nextPendingConnection();
        peer->setReadBufferSize(1024);
    });
    HttpClient client(m_reactor);
    HttpRequest request(QUrl(QStringLiteral("http://127.0.0.1:%1/").arg(server.serverPort())));
    request.method = "POST";
    request.requestTimeout = 0ms; // nothing but the server ends a wait
    int waiting = 0;
    int written = 0;
    const auto writeOne = [](BodyWriter &body, QByteArray piece, int &begun, int &ended) -> Task<> {
        ++begun;
        if (co_await body.write(std::move(piece)))
            ++ended;
    };
    request.producer = [&](BodyWriter &body) -> Task<> {
        std::vector<Task<>> writers;
        for (const char c : {'a', 'b', 'c', 'd'})
            writers.push_back(writeOne(body, QByteArray(8 * 1024 * 1024, c), waiting, written));
        for (Task<> &writer : writers)
            co_await writer;
    };
    std::optional<Fetched> outcome;
    const Task<> task = fetchInto(client, request, outcome);
    QTRY_VERIFY(peer && waiting == 4);
    QCOMPARE(written, 0);
    QByteArray order;
    QByteArray end;
    connect(peer, &QTcpSocket::readyRead, this, [&] {
        const QByteArray bytes = peer->readAll();
        for (const char c : {'a', 'b', 'c', 'd'}) {
            if (!order.contains(c) && bytes.contains(QByteArray(100, c)))
                order += c;
        }
        end = end.right(16) + bytes;
        if (end.endsWith("\r\n0\r\n\r\n"))
            peer->write(ok("all"));
    });
    peer->setReadBufferSize(0);
    Q_EMIT peer->readyRead();
    QTRY_VERIFY_WITH_TIMEOUT(outcome.has_value(), 20'000);
    QCOMPARE(told(*outcome), "200 all");
    QCOMPARE(written, 4);
    QCOMPARE(order, "abcd");
}

void tst_HttpClientUploads::hearsARefusalBeforeTheReset_data()
{
    QTest::addColumn<bool>("hasProducer");
    QTest::newRow("body") << false;
    QTest::newRow("producer") << true;
}

void tst_HttpClientUploads::hearsARefusalBeforeTheReset()
{
    QFETCH(bool, hasProducer);
    // A server that answers without reading the body: closing then is a reset.
    QTcpServer server;
    QVERIFY(server.listen(QHostAddress::LocalHost));
    connect(&server, &QTcpServer::newConnection, this, [&] {
        QTcpSocket *const socket = server.nextPendingConnection();
        socket->setReadBufferSize(1024);
        connect(socket, &QTcpSocket::readyRead, socket, [socket] {
            socket->disconnect();
            socket->write("HTTP/1.1 413 Too Much\r\nConnection: close\r\nContent-Length: 2\r\n\r\nno");
            socket->flush();
            socket->abort();
        });
    });
    HttpClient client(m_reactor);
    HttpRequest request(QUrl(QStringLiteral("http://127.0.0.1:%1/").arg(server.serverPort())));
    request.method = "POST";
    if (hasProducer) {
        request.producer = [](BodyWriter &body) -> Task<> {
            while (co_await body.write(QByteArray(64 * 1024, 'x'))) {
            }
        };
    } else {
        request.body = QByteArray(16 * 1024 * 1024, 'x');
    }
    QCOMPARE(told(fetchNow(client, request)), "413 no");
    QCOMPARE(client.idle(), 0);
}

QTEST_GUILESS_MAIN(tst_HttpClientUploads)
#include "tst_httpclientuploads.moc"
