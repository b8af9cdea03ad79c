// SPDX-FileCopyrightText: 2026 Eyewall contributors
// SPDX-License-Identifier: MIT
#include "server/client/httpclient.h"

#include "server/net/reactor.h"
#include "tests/server/client/clienttasks.h"
#include "tests/server/client/refusingserver.h"
#include "tests/server/client/reluctantserver.h"
#include "tests/server/net/connected.h"

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
    void takesNoResetForAnEnd_data();
    void takesNoResetForAnEnd();

private:
    net::Reactor m_reactor;
};

void tst_HttpClientUploads::writesBesideEachOther()
{
    ReluctantServer server;
    HttpClient client(m_reactor);
    HttpRequest request(server.url());
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
    QTRY_VERIFY(server.isAsked() && waiting == 4);
    QCOMPARE(written, 0);
    QByteArray order;
    server.read([&order](const QByteArray &bytes) {
        for (const char c : {'a', 'b', 'c', 'd'}) {
            if (!order.contains(c) && bytes.contains(QByteArray(100, c)))
                order += c;
        }
    });
    QTRY_VERIFY_WITH_TIMEOUT(outcome.has_value(), 20'000);
    QCOMPARE(told(*outcome), "200 all");
    QCOMPARE(written, 4);
    QCOMPARE(order, "abcd");
}

void tst_HttpClientUploads::hearsARefusalBeforeTheReset_data()
{
    QTest::addColumn<bool>("hasProducer");
    QTest::addColumn<bool>("isPortable");
    QTest::addColumn<bool>("isTls");
    QTest::newRow("body") << false << false << false;
    QTest::newRow("producer") << true << false << false;
    QTest::newRow("body over QTcpSocket") << false << true << false;
    QTest::newRow("producer over QTcpSocket") << true << true << false;
    QTest::newRow("body over TLS") << false << false << true;
    QTest::newRow("producer over TLS") << true << false << true;
    QTest::newRow("body over QTcpSocket with TLS") << false << true << true;
    QTest::newRow("producer over QTcpSocket with TLS") << true << true << true;
}

void tst_HttpClientUploads::hearsARefusalBeforeTheReset()
{
    QFETCH(bool, hasProducer);
    QFETCH(bool, isPortable);
    QFETCH(bool, isTls);
    const RefusingServer server("HTTP/1.1 413 Too Much\r\nConnection: close\r\nContent-Length: 2\r\n\r\nno",
                                isTls ? testContext() : nullptr);
    HttpClientOptions options;
    options.usesPortableStream = isPortable;
    options.trust.verifies = false;
    HttpClient client(m_reactor, options);
    HttpRequest request(server.url());
    request.method = "POST";
    if (hasProducer) {
        request.producer = [](BodyWriter &body) -> Task<> {
            while (co_await body.write(QByteArray(64 * 1024, 'x'))) {
            }
        };
    } else {
        request.body = QByteArray(8 * 1024 * 1024, 'x');
    }
    for (int i = 0; i < 20; ++i) // where the two ends are when the reset comes is another each time
        QCOMPARE(told(fetchNow(client, request)), "413 no");
    QCOMPARE(client.idle(), 0);
}

void tst_HttpClientUploads::takesNoResetForAnEnd_data()
{
    QTest::addColumn<bool>("isPortable");
    QTest::newRow("epoll") << false;
    QTest::newRow("QTcpSocket") << true;
}

// The content ends where the connection ends, which must be an orderly end.
void tst_HttpClientUploads::takesNoResetForAnEnd()
{
    QFETCH(bool, isPortable);
    const RefusingServer server("HTTP/1.1 200 OK\r\nConnection: close\r\n\r\na part");
    HttpClientOptions options;
    options.usesPortableStream = isPortable;
    HttpClient client(m_reactor, options);
    QCOMPARE(told(fetchNow(client, server.url())), "200 a part");
    HttpRequest request(server.url());
    request.method = "POST";
    request.body = QByteArray(8 * 1024 * 1024, 'x'); // of which it leaves something unread
    for (int i = 0; i < 20; ++i)
        QCOMPARE(told(fetchNow(client, request)), "error connection closed");
}

QTEST_GUILESS_MAIN(tst_HttpClientUploads)
#include "tst_httpclientuploads.moc"
