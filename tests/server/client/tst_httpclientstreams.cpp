// SPDX-FileCopyrightText: 2026 Eyewall contributors
// SPDX-License-Identifier: MIT
#include "server/client/httpclient.h"

#include "server/core/sleep.h"
#include "server/net/reactor.h"
#include "tests/server/client/clienttasks.h"
#include "tests/server/client/reluctantserver.h"
#include "tests/server/client/scriptedserver.h"
#include "tests/server/connection/testserver.h"

#include <atomic>

using namespace eyewall;
using namespace eyewall::test;
using namespace std::chrono_literals;

/// Bodies that are made and taken piece by piece.
class tst_HttpClientStreams : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void sendsChunks();
    void sendsALength();
    void refusesAnotherLength_data();
    void refusesAnotherLength();
    void holdsUpTheProducer();
    void stopsTheProducerOfARefusedBody();
    void passesOnWhatAProducerThrows();
    void repeatsAProducerThatCan();
    void consumesPieces();
    void holdsUpTheServer();
    void passesOnWhatAConsumerThrows();
    void consumesTheLastAnswerOnly();
    void consumesDecompressedPieces();
    void waitsForContinue();
    void sendsWithoutContinueInTheEnd();
    void sendsNothingBehindAnEarlyAnswer();
    void speaksBothWays();
    void doesNotWaitForAStuckConsumer();

private:
    net::Reactor m_reactor;
};

void tst_HttpClientStreams::sendsChunks()
{
    Application application;
    application.post("/echo", [](Context &c) {
        c.setHeader("X-Length", c.header("Content-Length").isNull() ? "none" : "some");
        c.data(c.body().toByteArray(), "text/plain");
    });
    TestServer server(application);
    HttpClient client(m_reactor);
    HttpRequest request(QUrl(QStringLiteral("http://127.0.0.1:%1/echo").arg(server.port())));
    request.method = "POST";
    request.producer = [](BodyWriter &body) -> Task<> {
        for (const char *piece : {"one ", "", "two ", "three"}) {
            const bool goesOn = co_await body.write(piece);
            if (!goesOn)
                co_return;
            co_await sleepFor(1ms);
        }
    };
    const Fetched answer = fetchNow(client, request);
    QCOMPARE(told(answer), "200 one two three");
    QCOMPARE(answer->headers.value("X-Length").toByteArray(), "none");
    QCOMPARE(client.idle(), 1);
}

void tst_HttpClientStreams::sendsALength()
{
    ScriptedServer server([](const ScriptedServer::Request &request) { return ok(request.body); });
    HttpClient client(m_reactor);
    HttpRequest request(server.url());
    request.method = "PUT";
    request.contentLength = 7;
    request.producer = [](BodyWriter &body) -> Task<> {
        (void)co_await body.write("abcd");
        (void)co_await body.write("efg");
    };
    QCOMPARE(told(fetchNow(client, request)), "200 abcdefg");
    QVERIFY(server.requests()[0].has("Content-Length: 7\r\n"));
    QVERIFY(!server.requests()[0].has("Transfer-Encoding"));
}

void tst_HttpClientStreams::refusesAnotherLength_data()
{
    QTest::addColumn<qint64>("length");
    QTest::newRow("more") << qint64(3);
    QTest::newRow("less") << qint64(5);
}

void tst_HttpClientStreams::refusesAnotherLength()
{
    QFETCH(qint64, length);
    ScriptedServer server([](const ScriptedServer::Request &request) { return ok(request.body); });
    HttpClient client(m_reactor);
    HttpRequest request(server.url());
    request.method = "POST";
    request.contentLength = length;
    request.producer = [](BodyWriter &body) -> Task<> { (void)co_await body.write("abcd"); };
    QVERIFY(fetchNow(client, request).error().code == FetchError::BodyFailed);
    QCOMPARE(client.idle(), 0);
}

void tst_HttpClientStreams::holdsUpTheProducer()
{
    ReluctantServer server;
    HttpClient client(m_reactor);
    HttpRequest request(server.url());
    request.method = "POST";
    constexpr int kPieces = 400;
    int written = 0;
    request.producer = [&written](BodyWriter &body) -> Task<> {
        for (int i = 0; i < kPieces; ++i) {
            if (!co_await body.write(QByteArray(64 * 1024, 'x')))
                co_return;
            ++written;
        }
    };
    std::optional<Fetched> outcome;
    const Task<> task = fetchInto(client, request, outcome);
    QTRY_VERIFY(server.isAsked());
    int before = -1;
    QTRY_VERIFY(std::exchange(before, written) == written); // it has come to rest
    QVERIFY(written < kPieces);
    server.read();
    QTRY_VERIFY(outcome.has_value());
    QCOMPARE(told(*outcome), "200 all");
    QCOMPARE(written, kPieces);
}

void tst_HttpClientStreams::stopsTheProducerOfARefusedBody()
{
    QTcpServer server;
    QVERIFY(server.listen(QHostAddress::LocalHost));
    connect(&server, &QTcpServer::newConnection, this, [&] {
        QTcpSocket *const socket = server.nextPendingConnection();
        connect(socket, &QTcpSocket::readyRead, socket, [socket] {
            if (socket->readAll().contains("\r\n\r\n"))
                socket->write("HTTP/1.1 413 Too Much\r\nContent-Length: 2\r\n\r\nno");
        });
    });
    HttpClient client(m_reactor);
    HttpRequest request(QUrl(QStringLiteral("http://127.0.0.1:%1/").arg(server.serverPort())));
    request.method = "POST";
    bool wasStopped = false;
    request.producer = [&wasStopped](BodyWriter &body) -> Task<> {
        while (co_await body.write("more"))
            co_await sleepFor(1ms);
        wasStopped = true;
    };
    QCOMPARE(told(fetchNow(client, request)), "413 no");
    QVERIFY(wasStopped);
    QCOMPARE(client.idle(), 0); // half a message is on that connection
}

void tst_HttpClientStreams::passesOnWhatAProducerThrows()
{
    ScriptedServer server([](const auto &) { return ok("x"); });
    HttpClient client(m_reactor);
    HttpRequest request(server.url());
    request.method = "POST";
    request.contentLength = 10;
    request.producer = [](BodyWriter &body) -> Task<> {
        (void)co_await body.write("half");
        throw std::runtime_error("on purpose");
    };
    runTask([&]() -> Task<> {
        bool hasThrown = false;
        try {
            (void)co_await client.fetch(request);
        } catch (const std::runtime_error &error) {
            hasThrown = QByteArray(error.what()) == "on purpose";
        }
        CHECK_TASK(hasThrown);
    });
    QCOMPARE(client.running() + client.idle(), 0);
}

void tst_HttpClientStreams::repeatsAProducerThatCan()
{
    ScriptedServer server([](const ScriptedServer::Request &request) -> ScriptedServer::Answer {
        return request.target() == "/end" ? ok(request.body) : redirectTo("/end", 307);
    });
    HttpClient client(m_reactor);
    HttpRequest request(server.url());
    request.method = "POST";
    request.contentLength = 4;
    int calls = 0;
    request.producer = [&calls](BodyWriter &body) -> Task<> {
        ++calls;
        (void)co_await body.write("body");
    };
    QCOMPARE(fetchNow(client, request)->status, 307);
    QCOMPARE(calls, 1);
    request.producerRepeats = true;
    QCOMPARE(told(fetchNow(client, request)), "200 body");
    QCOMPARE(calls, 3);
}

void tst_HttpClientStreams::consumesPieces()
{
    Application application;
    application.get("/stream", [](Context &c) -> Task<> {
        for (int i = 0; i < 10; ++i)
            co_await c.write(QByteArray(30'000, char('0' + i)));
    });
    TestServer server(application);
    HttpClient client(m_reactor);
    HttpRequest request(QUrl(QStringLiteral("http://127.0.0.1:%1/stream").arg(server.port())));
    QByteArray taken;
    QByteArrayList order;
    request.onHead = [&order](const HttpResponse &head) {
        order.append("head " + QByteArray::number(head.status));
    };
    request.consumer = [&](QByteArray piece) -> Task<> {
        if (taken.isEmpty())
            order.append("piece");
        co_await sleepFor(1ms);
        taken += piece;
    };
    QCOMPARE(told(fetchNow(client, request)), "200 ");
    QCOMPARE(taken.size(), 300'000);
    QCOMPARE(order, QByteArrayList({"head 200", "piece"}));
    QCOMPARE(client.idle(), 1);
}

void tst_HttpClientStreams::holdsUpTheServer()
{
    std::atomic<int> written{0};
    Application application;
    application.get("/endless", [&written](Context &c) -> Task<> {
        while (co_await c.write(QByteArray(64 * 1024, 'e')))
            ++written;
    });
    TestServer server(application);
    auto client = std::make_unique<HttpClient>(m_reactor);
    HttpRequest request(QUrl(QStringLiteral("http://127.0.0.1:%1/endless").arg(server.port())));
    request.maxBody = std::numeric_limits<qint64>::max();
    bool mayGoOn = false;
    qint64 taken = 0;
    request.consumer = [&](QByteArray piece) -> Task<> {
        while (!mayGoOn)
            co_await sleepFor(1ms);
        taken += piece.size();
    };
    std::optional<Fetched> outcome;
    const Task<> task = fetchInto(*client, request, outcome);
    QTRY_VERIFY(written > 0);
    int before = -1;
    QTRY_VERIFY(std::exchange(before, written.load()) == written.load());
    const int atRest = written;
    mayGoOn = true;
    QTRY_VERIFY(written > atRest + 100);
    client.reset();
    QTRY_VERIFY(outcome.has_value());
    QVERIFY(outcome->error().code == FetchError::ClientGone);
    QVERIFY(taken > 0);
}

void tst_HttpClientStreams::passesOnWhatAConsumerThrows()
{
    ScriptedServer server([](const auto &) { return ok("content"); });
    HttpClient client(m_reactor);
    HttpRequest request(server.url());
    request.consumer = [](QByteArray) -> Task<> {
        co_await sleepFor(1ms);
        throw std::runtime_error("on purpose");
    };
    runTask([&]() -> Task<> {
        bool hasThrown = false;
        try {
            (void)co_await client.fetch(request);
        } catch (const std::runtime_error &) {
            hasThrown = true;
        }
        CHECK_TASK(hasThrown);
    });
    QCOMPARE(client.running() + client.idle(), 0);
}

void tst_HttpClientStreams::consumesTheLastAnswerOnly()
{
    ScriptedServer server([](const ScriptedServer::Request &request) -> ScriptedServer::Answer {
        return request.target() == "/end" ? ok("arrived") : redirectTo("/end");
    });
    HttpClient client(m_reactor);
    HttpRequest request(server.url());
    QByteArray taken;
    int heads = 0;
    request.consumer = [&taken](QByteArray piece) -> Task<> {
        taken += piece;
        co_return;
    };
    request.onHead = [&heads](const HttpResponse &) { ++heads; };
    QCOMPARE(told(fetchNow(client, request)), "200 ");
    QCOMPARE(taken, "arrived");
    QCOMPARE(heads, 1);
}

void tst_HttpClientStreams::consumesDecompressedPieces()
{
    Application application;
    application.compress();
    application.get("/text", [](Context &c) { c.text(QString(3'000'000, QLatin1Char('x'))); });
    TestServer server(application);
    HttpClient client(m_reactor);
    HttpRequest request(QUrl(QStringLiteral("http://127.0.0.1:%1/text").arg(server.port())));
    qint64 taken = 0;
    request.consumer = [&taken](QByteArray piece) -> Task<> {
        taken += piece.size();
        co_return;
    };
    const Fetched answer = fetchNow(client, request);
    QCOMPARE(answer->coding, http::ContentCoding::Gzip);
    QCOMPARE(taken, 3'000'000);
}

void tst_HttpClientStreams::waitsForContinue()
{
    QTcpServer server;
    QVERIFY(server.listen(QHostAddress::LocalHost));
    QByteArray received;
    QTcpSocket *peer = nullptr;
    connect(&server, &QTcpServer::newConnection, this, [&] {
        peer = server.nextPendingConnection();
        connect(peer, &QTcpSocket::readyRead, peer, [&] { received += peer->readAll(); });
    });
    HttpClient client(m_reactor);
    HttpRequest request = HttpRequest::post(
        QUrl(QStringLiteral("http://127.0.0.1:%1/").arg(server.serverPort())), "the body", "text/plain");
    request.expectsContinue = true;
    std::optional<Fetched> outcome;
    const Task<> task = fetchInto(client, request, outcome);
    QTRY_VERIFY(received.endsWith("\r\n\r\n"));
    QVERIFY(received.contains("\r\nExpect: 100-continue\r\n"));
    peer->write("HTTP/1.1 100 Continue\r\n\r\n");
    QTRY_VERIFY(received.endsWith("\r\n\r\nthe body"));
    peer->write(ok("thanks"));
    QTRY_VERIFY(outcome.has_value());
    QCOMPARE(told(*outcome), "200 thanks");
    QCOMPARE(client.idle(), 1);
}

void tst_HttpClientStreams::sendsWithoutContinueInTheEnd()
{
    QTcpServer server;
    QVERIFY(server.listen(QHostAddress::LocalHost));
    connect(&server, &QTcpServer::newConnection, this, [&] {
        QTcpSocket *const socket = server.nextPendingConnection();
        connect(socket, &QTcpSocket::readyRead, socket, [socket] {
            if (socket->readAll().endsWith("the body"))
                socket->write(ok("thanks"));
        });
    });
    HttpClientOptions options;
    options.continueTimeout = 20ms;
    HttpClient client(m_reactor, options);
    HttpRequest request = HttpRequest::post(
        QUrl(QStringLiteral("http://127.0.0.1:%1/").arg(server.serverPort())), "the body", "text/plain");
    request.expectsContinue = true;
    QCOMPARE(told(fetchNow(client, request)), "200 thanks");
}

void tst_HttpClientStreams::sendsNothingBehindAnEarlyAnswer()
{
    ScriptedServer server([](const auto &) { return "HTTP/1.1 417 No\r\nContent-Length: 0\r\n\r\n"; });
    HttpClientOptions options;
    options.continueTimeout = 10s;
    HttpClient client(m_reactor, options);
    HttpRequest request = HttpRequest::post(server.url(), "the body", "text/plain");
    request.expectsContinue = true;
    QCOMPARE(told(fetchNow(client, request)), "417 ");
    QCOMPARE(client.idle(), 0);
    QVERIFY(!server.received().contains("the body"));
}

void tst_HttpClientStreams::speaksBothWays()
{
    // The answer begins while the body still comes.
    Application application;
    RouteOptions streaming;
    streaming.streamsBody = true;
    application.post(
        "/both",
        [](Context &c) -> Task<> {
            while (const auto piece = co_await c.readBody())
                co_await c.write(*piece);
        },
        streaming);
    TestServer server(application);
    HttpClient client(m_reactor);
    HttpRequest request(QUrl(QStringLiteral("http://127.0.0.1:%1/both").arg(server.port())));
    request.method = "POST";
    int heard = 0;
    request.producer = [&heard](BodyWriter &body) -> Task<> {
        for (int i = 0; i < 5; ++i) {
            if (!co_await body.write("x"))
                co_return;
            while (heard <= i) // the answer to this one
                co_await sleepFor(1ms);
        }
    };
    request.consumer = [&heard](QByteArray piece) -> Task<> {
        heard += int(piece.size());
        co_return;
    };
    QCOMPARE(told(fetchNow(client, request)), "200 ");
    QCOMPARE(heard, 5);
}

void tst_HttpClientStreams::doesNotWaitForAStuckConsumer()
{
    ScriptedServer server([](const auto &) { return ok("content"); });
    HttpClient client(m_reactor);
    HttpRequest request(server.url());
    request.requestTimeout = 50ms;
    auto mayEnd = std::make_shared<bool>(false);
    auto hasEnded = std::make_shared<bool>(false);
    request.consumer = [mayEnd, hasEnded](QByteArray) -> Task<> {
        while (!*mayEnd)
            co_await sleepFor(1ms);
        *hasEnded = true;
    };
    QVERIFY(fetchNow(client, request).error().code == FetchError::RequestTimeout);
    QVERIFY(!*hasEnded);
    *mayEnd = true; // what it captured is still there
    QTRY_VERIFY(*hasEnded);
}

QTEST_GUILESS_MAIN(tst_HttpClientStreams)
#include "tst_httpclientstreams.moc"
