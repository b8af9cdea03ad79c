// SPDX-FileCopyrightText: 2026 Eyewall contributors
// SPDX-License-Identifier: MIT
#include "server/client/httpclient.h"

#include "server/net/reactor.h"
#include "server/net/unixsocket.h"
#include "tests/server/client/clienttasks.h"
#include "tests/server/client/scriptedserver.h"

#include <QtCore/QTemporaryDir>

using namespace eyewall;
using namespace eyewall::test;
using namespace std::chrono_literals;

/// Who waits for whom, which connections are kept, and what the end of a client leaves.
class tst_HttpClientPool : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void limitsRequestsInTheirOrder();
    void limitsRequestsOfAHost();
    void letsARedirectPassOnItsOnlyConnection();
    void timesOutInTheQueue();
    void refusesALongQueue();
    void repeatsWhatAnOldConnectionLost();
    void repeatsNothingThatCountsTwice();
    void closesIdleConnections();
    void closesTheOldestIdleConnection();
    void dropsAConnectionThatSpeaksUnasked();
    void endsFetchesWithItself_data();
    void endsFetchesWithItself();
    void endsAQueueOneBehindTheOther();
    void outlivesItsReactor();
    void endsWithItsReactorAndItsLastFetch();
    void mapsHosts();
    void choosesItsAddress();
    void speaksOverUnixSockets();
    void tellsWhyItDoesNotConnect();
    void stripsSecretsForAnotherOrigin();

private:
    /// Starts a fetch whose outcome lands in m_outcomes.
    void start(HttpClient &client, const HttpRequest &request)
    {
        m_outcomes.push_back(std::make_unique<std::optional<Fetched>>());
        m_tasks.push_back(fetchInto(client, request, *m_outcomes.back()));
    }
    [[nodiscard]] bool isDone(std::size_t index) const { return m_outcomes[index]->has_value(); }
    [[nodiscard]] QByteArray toldOf(std::size_t index) const { return told(**m_outcomes[index]); }
    /// A server that answers when it is told to, in any order.
    struct Holding {
        QTcpServer server;
        QList<QTcpSocket *> sockets;
        QByteArrayList targets;

        Holding()
        {
            server.listen(QHostAddress::LocalHost);
            QObject::connect(&server, &QTcpServer::newConnection, &server, [this] {
                QTcpSocket *const socket = server.nextPendingConnection();
                QObject::connect(socket, &QTcpSocket::readyRead, socket, [this, socket] {
                    const QByteArray head = socket->readAll();
                    sockets.append(socket);
                    targets.append(head.split(' ').value(1));
                });
            });
        }
        [[nodiscard]] QUrl url(int number) const
        {
            return QUrl(QStringLiteral("http://127.0.0.1:%1/%2").arg(server.serverPort()).arg(number));
        }
        void answer(int index) { sockets[index]->write(ok("done")); }
    };

    net::Reactor m_reactor;
    std::vector<std::unique_ptr<std::optional<Fetched>>> m_outcomes;
    std::vector<Task<>> m_tasks;

private Q_SLOTS:
    void cleanup()
    {
        m_outcomes.clear();
        m_tasks.clear();
    }
};

void tst_HttpClientPool::limitsRequestsInTheirOrder()
{
    Holding server;
    HttpClientOptions options;
    options.maxConnections = 2;
    HttpClient client(m_reactor, options);
    for (int i = 0; i < 4; ++i)
        start(client, server.url(i));
    QTRY_COMPARE(server.targets, QByteArrayList({"/0", "/1"}));
    QCOMPARE(client.running(), 2);
    QCOMPARE(client.queued(), 2);
    server.answer(1);
    QTRY_COMPARE(server.targets, QByteArrayList({"/0", "/1", "/2"}));
    QVERIFY(isDone(1) && !isDone(0) && !isDone(2));
    server.answer(0);
    QTRY_COMPARE(server.targets.size(), 4);
    server.answer(2);
    server.answer(3);
    QTRY_VERIFY(isDone(0) && isDone(2) && isDone(3));
    for (std::size_t i = 0; i < 4; ++i)
        QCOMPARE(toldOf(i), "200 done");
    QVERIFY((*m_outcomes[3])->value().timings.queue.count() > 0);
    QCOMPARE(client.running() + client.queued(), 0);
}

void tst_HttpClientPool::limitsRequestsOfAHost()
{
    Holding busy;
    Holding free;
    HttpClientOptions options;
    options.maxPerHost = 1;
    HttpClient client(m_reactor, options);
    start(client, busy.url(0));
    start(client, busy.url(1));
    start(client, free.url(2));
    // The other host does not wait for this one.
    QTRY_COMPARE(free.targets, QByteArrayList({"/2"}));
    QTRY_COMPARE(busy.targets, QByteArrayList({"/0"}));
    QCOMPARE(client.queued(), 1);
    free.answer(0);
    busy.answer(0);
    QTRY_COMPARE(busy.targets.size(), 2);
    busy.answer(1);
    QTRY_VERIFY(isDone(0) && isDone(1) && isDone(2));
}

void tst_HttpClientPool::letsARedirectPassOnItsOnlyConnection()
{
    ScriptedServer server([](const ScriptedServer::Request &request) -> ScriptedServer::Answer {
        return request.target() == "/end" ? ok("arrived") : redirectTo("/end");
    });
    HttpClientOptions options;
    options.maxConnections = 1;
    HttpClient client(m_reactor, options);
    for (int i = 0; i < 3; ++i)
        start(client, server.url());
    QTRY_VERIFY(isDone(0) && isDone(1) && isDone(2));
    for (std::size_t i = 0; i < 3; ++i)
        QCOMPARE(toldOf(i), "200 arrived");
    QCOMPARE(server.connections(), 1);
}

void tst_HttpClientPool::timesOutInTheQueue()
{
    Holding server;
    HttpClientOptions options;
    options.maxConnections = 1;
    options.queueTimeout = 50ms;
    HttpClient client(m_reactor, options);
    start(client, server.url(0));
    start(client, server.url(1));
    QTRY_VERIFY(isDone(1));
    QVERIFY((*m_outcomes[1])->error().code == FetchError::QueueTimeout);
    QVERIFY((*m_outcomes[1])->error().isTimeout());
    QVERIFY(!isDone(0));
    QCOMPARE(client.queued(), 0);
    server.answer(0);
    QTRY_VERIFY(isDone(0));
    QCOMPARE(server.targets, QByteArrayList({"/0"}));
}

void tst_HttpClientPool::refusesALongQueue()
{
    Holding server;
    HttpClientOptions options;
    options.maxConnections = 1;
    options.maxQueued = 1;
    HttpClient client(m_reactor, options);
    for (int i = 0; i < 3; ++i)
        start(client, server.url(i));
    QVERIFY(isDone(2));
    QVERIFY((*m_outcomes[2])->error().code == FetchError::QueueFull);
    QVERIFY(!(*m_outcomes[2])->error().isTimeout());
}

void tst_HttpClientPool::repeatsWhatAnOldConnectionLost()
{
    // Each connection serves one request well and says nothing to the second.
    ScriptedServer server([](const ScriptedServer::Request &request) -> ScriptedServer::Answer {
        if (request.number == 2)
            return {QByteArray(), true};
        return ok(QByteArray::number(request.number));
    });
    HttpClient client(m_reactor);
    QCOMPARE(told(fetchNow(client, server.url())), "200 1");
    QCOMPARE(told(fetchNow(client, server.url())), "200 3");
    QCOMPARE(server.connections(), 2);
    QCOMPARE(client.running(), 0);
}

void tst_HttpClientPool::repeatsNothingThatCountsTwice()
{
    ScriptedServer server([](const ScriptedServer::Request &request) -> ScriptedServer::Answer {
        if (request.number % 2 == 0)
            return {request.target() == "/half" ? QByteArray("HTTP/1.1 200") : QByteArray(), true};
        return ok("fine");
    });
    HttpClient client(m_reactor);
    QCOMPARE(told(fetchNow(client, server.url())), "200 fine");
    const Fetched post = fetchNow(client, HttpRequest::post(server.url(), "once", "text/plain"));
    QVERIFY(post.error().code == FetchError::ConnectionClosed);
    QCOMPARE(told(fetchNow(client, server.url())), "200 fine");
    // Something of the answer came.
    QVERIFY(fetchNow(client, server.url(QStringLiteral("/half"))).error().code ==
            FetchError::ConnectionClosed);
    QCOMPARE(server.requests().size(), 4);
    // On a new connection there is nothing to blame.
    QCOMPARE(told(fetchNow(client, server.url())), "200 fine");
    HttpClient fresh(m_reactor);
    QVERIFY(fetchNow(fresh, server.url()).error().code == FetchError::ConnectionClosed);
    QCOMPARE(server.requests().size(), 6);
}

void tst_HttpClientPool::closesIdleConnections()
{
    ScriptedServer server([](const auto &) { return ok("fine"); });
    HttpClientOptions options;
    options.idleTimeout = 500ms; // more than until the next look
    HttpClient client(m_reactor, options);
    QCOMPARE(told(fetchNow(client, server.url())), "200 fine");
    QCOMPARE(client.idle(), 1);
    QTRY_COMPARE(client.idle(), 0);
    options.idleTimeout = 0ms;
    HttpClient forgetful(m_reactor, options);
    QCOMPARE(told(fetchNow(forgetful, server.url())), "200 fine");
    QCOMPARE(forgetful.idle(), 0);
}

void tst_HttpClientPool::closesTheOldestIdleConnection()
{
    ScriptedServer one([](const auto &) { return ok("one"); });
    ScriptedServer two([](const auto &) { return ok("two"); });
    HttpClientOptions options;
    options.maxConnections = 1;
    HttpClient client(m_reactor, options);
    QCOMPARE(told(fetchNow(client, one.url())), "200 one");
    QCOMPARE(told(fetchNow(client, two.url())), "200 two");
    QCOMPARE(client.idle(), 1);
    QVERIFY(fetchNow(client, two.url())->isReused);
}

void tst_HttpClientPool::dropsAConnectionThatSpeaksUnasked()
{
    ScriptedServer server([](const auto &) { return ok("fine"); });
    HttpClient client(m_reactor);
    QCOMPARE(told(fetchNow(client, server.url())), "200 fine");
    server.sendToAll(ok("poison"));
    QTRY_COMPARE(client.idle(), 0);
    QCOMPARE(told(fetchNow(client, server.url())), "200 fine");
    server.closeAll();
    QTRY_COMPARE(client.idle(), 0);
}

void tst_HttpClientPool::endsFetchesWithItself_data()
{
    QTest::addColumn<int>("place");
    QTest::newRow("connecting") << 0;
    QTest::newRow("waiting for the head") << 1;
    QTest::newRow("inside the content") << 2;
    QTest::newRow("queued") << 3;
}

void tst_HttpClientPool::endsFetchesWithItself()
{
    QFETCH(int, place);
    Holding server;
    HttpClientOptions options;
    options.maxConnections = 1;
    auto client = std::make_unique<HttpClient>(m_reactor, options);
    start(*client, server.url(0));
    if (place > 0)
        QTRY_COMPARE(server.targets.size(), 1);
    if (place == 2) {
        server.sockets[0]->write("HTTP/1.1 200 OK\r\nContent-Length: 9\r\n\r\nabc");
        QTRY_COMPARE(server.sockets[0]->bytesToWrite(), 0);
    }
    if (place == 3)
        start(*client, server.url(1));
    client.reset();
    for (std::size_t i = 0; i < m_outcomes.size(); ++i) {
        QTRY_VERIFY(isDone(i));
        QVERIFY((*m_outcomes[i])->error().code == FetchError::ClientGone);
    }
}

void tst_HttpClientPool::endsAQueueOneBehindTheOther()
{
    // One inside the other would be more than the stack holds when many wait; the last would be the first.
    Holding server;
    HttpClientOptions options;
    options.maxConnections = 1;
    auto client = std::make_unique<HttpClient>(m_reactor, options);
    QList<int> ended;
    const auto note = [](HttpClient &from, QUrl url, int number, QList<int> &numbers) -> Task<> {
        (void)co_await from.get(std::move(url));
        numbers.append(number);
    };
    for (int i = 0; i < 4; ++i)
        m_tasks.push_back(note(*client, server.url(i), i, ended));
    QTRY_COMPARE(server.targets.size(), 1);
    QCOMPARE(client->queued(), 3);
    client.reset();
    QTRY_COMPARE(ended.size(), 4);
    ended.removeOne(0); // whose end let the others go
    QCOMPARE(ended, QList<int>({1, 2, 3}));
}

void tst_HttpClientPool::outlivesItsReactor()
{
    Holding server;
    auto reactor = std::make_unique<net::Reactor>();
    HttpClient client(*reactor);
    start(client, server.url(0));
    QTRY_COMPARE(server.targets.size(), 1);
    reactor.reset();
    QVERIFY(isDone(0));
    QVERIFY((*m_outcomes[0])->error().code == FetchError::ClientGone);
    QVERIFY(fetchNow(client, server.url(1)).error().code == FetchError::ClientGone);
}

void tst_HttpClientPool::endsWithItsReactorAndItsLastFetch()
{
    Holding server;
    auto reactor = std::make_unique<net::Reactor>();
    bool isDone = false;
    const auto fetchOnce = [](net::Reactor &on, QUrl url, bool &done) -> Task<> {
        {
            HttpClient client(on);
            const Fetched fetched = co_await client.get(std::move(url));
            CHECK_TASK(!fetched && fetched.error().code == FetchError::ClientGone);
        }
        done = true;
    };
    const Task<> task = fetchOnce(*reactor, server.url(0), isDone); // it is connecting
    reactor.reset();
    QVERIFY(isDone);
    QTRY_VERIFY(server.server.findChild<QTcpSocket *>()); // and closes what it does not need any more
}

void tst_HttpClientPool::mapsHosts()
{
    ScriptedServer server([](const ScriptedServer::Request &request) { return ok(request.head); });
    HttpClientOptions options;
    options.resolver.map({QStringLiteral("www.example.org"), 0},
                         {QStringLiteral("127.0.0.1"), server.port()});
    HttpClient client(m_reactor, options);
    const Fetched answer = fetchNow(client, QUrl(QStringLiteral("http://www.example.org/x")));
    QVERIFY2(answer.hasValue(), told(answer).constData());
    QVERIFY(answer->body.contains("\r\nHost: www.example.org\r\n"));
}

void tst_HttpClientPool::choosesItsAddress()
{
    QTcpServer server;
    QVERIFY(server.listen(QHostAddress::Any));
    QString seen;
    connect(&server, &QTcpServer::newConnection, this, [&] {
        QTcpSocket *const socket = server.nextPendingConnection();
        seen = QHostAddress(socket->peerAddress().toIPv4Address()).toString();
        socket->write(ok("fine"));
    });
    HttpClientOptions options;
    options.sourceAddress = QHostAddress(QStringLiteral("127.0.0.2"));
    HttpClient client(m_reactor, options);
    const QUrl url(QStringLiteral("http://127.0.0.1:%1/").arg(server.serverPort()));
    QCOMPARE(told(fetchNow(client, url)), "200 fine");
    QCOMPARE(seen, QStringLiteral("127.0.0.2"));
    options.sourceAddress = QHostAddress(QStringLiteral("192.0.2.1")); // nobody's here
    HttpClient stranger(m_reactor, options);
    QVERIFY(fetchNow(stranger, url).error().code == FetchError::ConnectFailed);
}

void tst_HttpClientPool::speaksOverUnixSockets()
{
    const QTemporaryDir folder;
    const QByteArray path = folder.filePath(QStringLiteral("socket")).toLocal8Bit();
    auto socket = net::UnixSocket::listen(path, 0600, 5);
    QVERIFY(socket.hasValue());
    QTcpServer server;
    QVERIFY(server.setSocketDescriptor(socket->takeDescriptor()));
    connect(&server, &QTcpServer::newConnection, this,
            [&] { server.nextPendingConnection()->write(ok("local")); });
    HttpClientOptions options;
    options.unixSocket = path;
    HttpClient client(m_reactor, options);
    QCOMPARE(told(fetchNow(client, QUrl(QStringLiteral("http://anything/")))), "200 local");
    options.unixSocket = path + ".not";
    HttpClient lost(m_reactor, options);
    QVERIFY(fetchNow(lost, QUrl(QStringLiteral("http://anything/"))).error().code ==
            FetchError::ConnectFailed);
}

void tst_HttpClientPool::tellsWhyItDoesNotConnect()
{
    QTcpServer server;
    QVERIFY(server.listen(QHostAddress::LocalHost));
    const quint16 port = server.serverPort();
    server.close();
    HttpClient client(m_reactor);
    const Fetched refused = fetchNow(client, QUrl(QStringLiteral("http://127.0.0.1:%1/").arg(port)));
    QVERIFY(refused.error().code == FetchError::ConnectFailed);
    const Fetched unknown = fetchNow(client, QUrl(QStringLiteral("http://nowhere.invalid/")));
    QVERIFY2(unknown.error().code == FetchError::ResolveFailed, told(unknown).constData());
    const QUrl literal(QStringLiteral("http://[::1]:%1/").arg(port));
    QVERIFY(fetchNow(client, literal).error().code == FetchError::ConnectFailed);
    QCOMPARE(client.running(), 0);
}

void tst_HttpClientPool::stripsSecretsForAnotherOrigin()
{
    ScriptedServer other([](const ScriptedServer::Request &request) { return ok(request.head); });
    ScriptedServer server([&](const ScriptedServer::Request &request) -> ScriptedServer::Answer {
        if (request.target() == "/here")
            return ok(request.head);
        return redirectTo(request.target() == "/in" ? "/here" : other.url().toEncoded());
    });
    HttpClient client(m_reactor);
    HttpRequest request(server.url(QStringLiteral("/in")));
    request.user = QStringLiteral("me");
    request.setHeader("Cookie", "a=b").setHeader("X-Other", "y");
    const Fetched inside = fetchNow(client, request);
    QVERIFY(inside->body.contains("\r\nAuthorization: ") && inside->body.contains("\r\nCookie: a=b\r\n"));
    request.url = server.url(QStringLiteral("/out"));
    const Fetched outside = fetchNow(client, request);
    QVERIFY(!outside->body.contains("Authorization") && !outside->body.contains("Cookie"));
    QVERIFY(outside->body.contains("\r\nX-Other: y\r\n"));
    QCOMPARE(outside->effectiveUrl, other.url());
}

QTEST_GUILESS_MAIN(tst_HttpClientPool)
#include "tst_httpclientpool.moc"
