// SPDX-FileCopyrightText: 2026 Eyewall contributors
// SPDX-License-Identifier: MIT
#include "server/client/httpclient.h"

#include "server/core/deflater.h"
#include "server/net/reactor.h"
#include "tests/server/client/clienttasks.h"
#include "tests/server/client/reluctantserver.h"
#include "tests/server/client/scriptedserver.h"

#include <QtCore/QElapsedTimer>

using namespace eyewall;
using namespace eyewall::test;
using namespace std::chrono_literals;

namespace {

QByteArray gzipped(const QByteArray &content)
{
    QByteArray out;
    core::Deflater().deflate(content, core::Deflater::Flush::Finish, out);
    return out;
}

} // namespace

/// Answers that are odd, wrong, or too much.
class tst_HttpClientFraming : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void understands_data();
    void understands();
    void refuses_data();
    void refuses();
    void keepsLimits_data();
    void keepsLimits();
    void refusesAHeadThatAStreamDoesNotKeep();
    void endsOnTime_data();
    void endsOnTime();
    void countsTheAnswersTimeFromTheRequestsEnd();
    void readsTornAnswers();

private:
    net::Reactor m_reactor;
};

void tst_HttpClientFraming::understands_data()
{
    QTest::addColumn<QByteArray>("answer");
    QTest::addColumn<bool>("closes");
    QTest::addColumn<QByteArray>("method");
    QTest::addColumn<QByteArray>("outcome");
    QTest::addColumn<bool>("isKept"); // the connection
    const auto row = [](const char *name, const QByteArray &answer, bool closes, const char *outcome,
                        bool isKept, const char *method = "GET") {
        QTest::newRow(name) << answer << closes << QByteArray(method) << QByteArray(outcome) << isKept;
    };
    row("length", "HTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\nab", false, "200 ab", true);
    row("the same length twice", "HTTP/1.1 200 OK\r\nContent-Length: 2, 2\r\n\r\nab", false, "200 ab", true);
    row("chunks",
        "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n1\r\na\r\n2;x=y\r\nbc\r\n0\r\nT: r\r\n\r\n",
        false, "200 abc", true);
    row("chunks and the end", "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n1\r\na\r\n0\r\n\r\n",
        true, "200 a", false);
    row("until the end", "HTTP/1.1 200 OK\r\n\r\nall of it", true, "200 all of it", false);
    row("1.0 until the end", "HTTP/1.0 200 OK\r\n\r\nall of it", true, "200 all of it", false);
    row("1.0 kept", "HTTP/1.0 200 OK\r\nConnection: keep-alive\r\nContent-Length: 1\r\n\r\na", false, "200 a",
        true);
    row("close", "HTTP/1.1 200 OK\r\nConnection: close\r\nContent-Length: 1\r\n\r\na", false, "200 a", false);
    row("204", "HTTP/1.1 204 No\r\n\r\n", false, "204 ", true);
    row("304 with a length", "HTTP/1.1 304 Not Modified\r\nContent-Length: 142\r\n\r\n", false, "304 ", true);
    row("HEAD with a length", "HTTP/1.1 200 OK\r\nContent-Length: 7\r\n\r\n", false, "200 ", true, "HEAD");
    row("103 first",
        "HTTP/1.1 103 Early Hints\r\nLink: x\r\n\r\nHTTP/1.1 200 OK\r\nContent-Length: 1\r\n\r\na", false,
        "200 a", true);
    row("no reason", "HTTP/1.1 200 \r\nContent-Length: 1\r\n\r\na", false, "200 a", true);
    row("more than the answer", "HTTP/1.1 200 OK\r\nContent-Length: 1\r\n\r\nab", false, "200 a", false);
    row("unknown coding", "HTTP/1.1 200 OK\r\nContent-Encoding: br\r\nContent-Length: 1\r\n\r\na", false,
        "200 a", true);
}

void tst_HttpClientFraming::understands()
{
    QFETCH(QByteArray, answer);
    QFETCH(bool, closes);
    QFETCH(QByteArray, method);
    QFETCH(bool, isKept);
    ScriptedServer server([&](const auto &) { return ScriptedServer::Answer(answer, closes); });
    HttpClient client(m_reactor);
    HttpRequest request(server.url());
    request.method = method;
    QTEST(told(fetchNow(client, request)), "outcome");
    QTRY_COMPARE(client.idle(), isKept ? 1 : 0); // the end may come behind the answer
    QCOMPARE(client.running(), 0);
}

void tst_HttpClientFraming::refuses_data()
{
    QTest::addColumn<QByteArray>("answer");
    QTest::addColumn<bool>("closes");
    QTest::addColumn<FetchError>("error");
    const auto row = [](const char *name, const QByteArray &answer, FetchError error, bool closes = false) {
        QTest::newRow(name) << answer << closes << error;
    };
    constexpr FetchError kProtocol = FetchError::ProtocolError;
    constexpr FetchError kClosed = FetchError::ConnectionClosed;
    row("no HTTP", "SSH-2.0-OpenSSH\r\n", kProtocol);
    row("HTTP/2", "HTTP/2 200 OK\r\n\r\n", kProtocol);
    row("two lengths", "HTTP/1.1 200 OK\r\nContent-Length: 1\r\nContent-Length: 2\r\n\r\nab", kProtocol);
    row("chunks and a length", "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\nContent-Length: 2\r\n\r\n",
        kProtocol);
    row("other coding", "HTTP/1.1 200 OK\r\nTransfer-Encoding: gzip, chunked\r\n\r\n", kProtocol);
    row("204 with content", "HTTP/1.1 204 No\r\nContent-Length: 12\r\n\r\nhello world!", kProtocol);
    row("100 with a length", "HTTP/1.1 100 Go\r\nContent-Length: 1\r\n\r\na", kProtocol);
    row("101", "HTTP/1.1 101 Switch\r\nUpgrade: x\r\nConnection: upgrade\r\n\r\n", kProtocol);
    row("bad chunk", "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\nzz\r\n", kProtocol);
    row("only hints", QByteArray("HTTP/1.1 103 Hint\r\n\r\n").repeated(17), kProtocol);
    row("corrupt gzip", "HTTP/1.1 200 OK\r\nContent-Encoding: gzip\r\nContent-Length: 12\r\n\r\nnot gzip ...",
        kProtocol);
    row("closed at once", "", kClosed, true);
    row("closed in the head", "HTTP/1.1 200 OK\r\nContent-", kClosed, true);
    row("closed in the body", "HTTP/1.1 200 OK\r\nContent-Length: 9\r\n\r\nabc", kClosed, true);
    row("closed in chunks", "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n5\r\nab", kClosed, true);
    row("closed before the last chunk", "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n1\r\na\r\n",
        kClosed, true);
    row("Location to nowhere", redirectTo("gopher://a.example/"), kProtocol);
    const QByteArray gzip = gzipped(QByteArray(1000, 'x'));
    row("gzip without its end",
        "HTTP/1.1 200 OK\r\nContent-Encoding: gzip\r\nConnection: close\r\n\r\n" +
            gzip.first(gzip.size() / 2),
        kProtocol, true);
}

void tst_HttpClientFraming::refuses()
{
    QFETCH(QByteArray, answer);
    QFETCH(bool, closes);
    QFETCH(FetchError, error);
    ScriptedServer server([&](const auto &) { return ScriptedServer::Answer(answer, closes); });
    HttpClient client(m_reactor);
    const Fetched fetched = fetchNow(client, server.url());
    QVERIFY(!fetched.hasValue());
    QCOMPARE(QString::fromStdString(fetched.error().code.message()),
             QString::fromStdString(make_error_code(error).message()));
    QVERIFY(!fetched.error().message.isEmpty());
    QCOMPARE(client.idle(), answer.contains("Location") ? 1 : 0); // that answer was in order
}

void tst_HttpClientFraming::keepsLimits_data()
{
    QTest::addColumn<QByteArray>("answer");
    QTest::addColumn<bool>("closes");
    QTest::newRow("length") << QByteArray("HTTP/1.1 200 OK\r\nContent-Length: 1001\r\n\r\n") << false;
    QTest::newRow("chunk") << QByteArray("HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n3e9\r\n")
                           << false;
    QTest::newRow("until the end") << "HTTP/1.1 200 OK\r\n\r\n" + QByteArray(1001, 'x') << false;
    QTest::newRow("head") << "HTTP/1.1 200 OK\r\nX: " + QByteArray(3000, 'x') << false;
    QTest::newRow("fields") << "HTTP/1.1 200 OK\r\n" + QByteArray("a:b\r\n").repeated(31) + "\r\n" << false;
    const QByteArray gzip = gzipped(QByteArray(1001, 'x'));
    QTest::newRow("decompressed") << "HTTP/1.1 200 OK\r\nContent-Encoding: gzip\r\nContent-Length: " +
                                         QByteArray::number(gzip.size()) + "\r\n\r\n" + gzip
                                  << false;
}

void tst_HttpClientFraming::keepsLimits()
{
    QFETCH(QByteArray, answer);
    QFETCH(bool, closes);
    ScriptedServer server([&](const auto &) { return ScriptedServer::Answer(answer, closes); });
    HttpClientOptions options;
    options.limits.head = 2000;
    options.limits.fields = 30;
    HttpClient client(m_reactor, options);
    HttpRequest request(server.url());
    request.maxBody = 1000;
    const Fetched fetched = fetchNow(client, request);
    QVERIFY(!fetched.hasValue());
    QVERIFY2(fetched.error().code == FetchError::TooLarge, fetched.error().code.message().c_str());
}

void tst_HttpClientFraming::refusesAHeadThatAStreamDoesNotKeep()
{
    const QByteArray answer = "HTTP/1.1 200 OK\r\nX: " + QByteArray(600'000, 'x');
    ScriptedServer server([&](const auto &) { return ScriptedServer::Answer(answer); });
    HttpClientOptions options;
    options.limits.head = 1'000'000;
    HttpClient client(m_reactor, options);
    const Fetched fetched = fetchNow(client, server.url());
    QVERIFY2(!fetched && fetched.error().code == FetchError::TooLarge, told(fetched).constData());
}

void tst_HttpClientFraming::endsOnTime_data()
{
    QTest::addColumn<QByteArray>("answer");
    QTest::addColumn<std::function<void(HttpRequest &)>>("change");
    QTest::addColumn<FetchError>("error");
    const auto row = [](const char *name, const QByteArray &answer, FetchError error,
                        const std::function<void(HttpRequest &)> &change) {
        QTest::newRow(name) << answer << change << error;
    };
    row("nothing, whole", "", FetchError::RequestTimeout, [](HttpRequest &r) { r.requestTimeout = 60ms; });
    row("nothing, head", "", FetchError::ResponseTimeout, [](HttpRequest &r) { r.responseTimeout = 60ms; });
    row("half a head", "HTTP/1.1 200 OK\r\n", FetchError::ResponseTimeout,
        [](HttpRequest &r) { r.responseTimeout = 60ms; });
    row("half a body", "HTTP/1.1 200 OK\r\nContent-Length: 9\r\n\r\nabc", FetchError::IdleTimeout,
        [](HttpRequest &r) { r.idleTimeout = 60ms; });
    row("half a body, whole", "HTTP/1.1 200 OK\r\nContent-Length: 9\r\n\r\nabc", FetchError::RequestTimeout,
        [](HttpRequest &r) { r.requestTimeout = 60ms; });
    row("no limit but the head's", "HTTP/1.1 103 Hint\r\n\r\n", FetchError::ResponseTimeout,
        [](HttpRequest &r) {
            r.requestTimeout = 0ms;
            r.responseTimeout = 60ms;
        });
}

void tst_HttpClientFraming::endsOnTime()
{
    QFETCH(QByteArray, answer);
    QFETCH(std::function<void(HttpRequest &)>, change);
    QFETCH(FetchError, error);
    ScriptedServer server([&](const auto &) { return ScriptedServer::Answer(answer); });
    HttpClient client(m_reactor);
    HttpRequest request(server.url());
    change(request);
    QElapsedTimer clock;
    clock.start();
    const Fetched fetched = fetchNow(client, request);
    QVERIFY(!fetched.hasValue());
    QVERIFY2(fetched.error().code == error, fetched.error().code.message().c_str());
    QVERIFY(fetched.error().isTimeout());
    QVERIFY(clock.elapsed() >= 60 && clock.elapsed() < 10'000);
    QCOMPARE(client.running(), 0);
}

void tst_HttpClientFraming::countsTheAnswersTimeFromTheRequestsEnd()
{
    // A server that does not read what it is sent.
    const ReluctantServer server;
    HttpClient client(m_reactor);
    HttpRequest request = HttpRequest::post(server.url(), QByteArray(32 * 1024 * 1024, 'x'), "text/plain");
    request.responseTimeout = 1ms;
    request.requestTimeout = 500ms;
    const Fetched fetched = fetchNow(client, request);
    QVERIFY2(!fetched && fetched.error().code == FetchError::RequestTimeout, told(fetched).constData());
}

void tst_HttpClientFraming::readsTornAnswers()
{
    // Each byte alone: head, chunk lines and content.
    const QByteArray answer =
        "HTTP/1.1 103 Hint\r\nA: b\r\n\r\nHTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n"
        "X-Last: y\r\n\r\n3\r\nabc\r\n0\r\n\r\n";
    QTcpServer server;
    QVERIFY(server.listen(QHostAddress::LocalHost));
    QTcpSocket *peer = nullptr;
    connect(&server, &QTcpServer::newConnection, this, [&] {
        peer = server.nextPendingConnection();
        peer->setSocketOption(QAbstractSocket::LowDelayOption, 1);
    });
    HttpClient client(m_reactor);
    std::optional<Fetched> outcome;
    const Task<> task =
        fetchInto(client, QUrl(QStringLiteral("http://127.0.0.1:%1/").arg(server.serverPort())), outcome);
    QTRY_VERIFY(peer && peer->bytesAvailable() > 0);
    for (const char byte : answer) {
        QVERIFY(!outcome);
        peer->write(&byte, 1);
        peer->flush();
        QCoreApplication::processEvents();
    }
    QTRY_VERIFY(outcome.has_value());
    QCOMPARE(told(*outcome), "200 abc");
    QCOMPARE((*outcome)->headers.value("X-Last").toByteArray(), "y");
}

QTEST_GUILESS_MAIN(tst_HttpClientFraming)
#include "tst_httpclientframing.moc"
