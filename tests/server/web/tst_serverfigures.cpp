// SPDX-FileCopyrightText: 2026 Eyewall contributors
// SPDX-License-Identifier: MIT
#include "server/core/sleep.h"
#include "server/eyewall.h"
#include "server/monitor/source.h"
#include "testexchange.h"

#include <QtCore/QJsonDocument>
#include <QtCore/QJsonObject>
#include <QtNetwork/QLocalSocket>
#include <QtNetwork/QTcpSocket>
#include <QtTest/QtTest>
#include <QtWebSockets/QWebSocket>

#include <atomic>
#include <memory>
#include <mutex>

using namespace eyewall;

/// What a running server tells of itself: metrics, telemetry, the access log.
class tst_ServerFigures final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void metrics();
    void metricsOfAPart();
    void metricsLetOthersGoOn();
    void telemetry();
    void telemetryLeavesOutItself();
    void telemetryDoesNotDisturbAWindow();
    void telemetryBeginsAgain();
    void accessLog();
    void accessLogOfUnixSockets();
    void accessLogTellsOpeningsAndCuts();
    void accessFormat();
    void metricsWithoutServer();
    void telemetryIsForThisMachine_data();
    void telemetryIsForThisMachine();
    void telemetryReadsNothing();
    void telemetryOnce();
    void throwingAccessLog();
};

namespace {

ServerConfig small()
{
    ServerConfig config;
    config.workers = 1;
    return config;
}

/// A server on a free port and what plain sockets get from it.
class Served {
public:
    explicit Served(Application &application)
        : m_server(application, small())
    {
        const auto port = m_server.listen(QHostAddress::LocalHost, 0);
        m_port = port ? *port : 0;
    }

    [[nodiscard]] QByteArray ask(const QByteArray &line, const QByteArray &fields = {})
    {
        return send(line + " HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n" + fields + "\r\n");
    }
    /// Several questions, and one that ends the connection.
    [[nodiscard]] QByteArray askAll(const QByteArray &questions)
    {
        return send(questions + "GET /none HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n");
    }
    [[nodiscard]] QByteArray send(const QByteArray &bytes)
    {
        QTcpSocket socket;
        socket.connectToHost(QHostAddress::LocalHost, m_port);
        socket.write(bytes);
        QByteArray answer;
        const auto isOver = [&] {
            answer += socket.readAll();
            return socket.state() == QAbstractSocket::UnconnectedState && !answer.isEmpty();
        };
        return QTest::qWaitFor(isOver, 30'000) ? answer : QByteArray();
    }
    [[nodiscard]] QUrl webSocketUrl(const QString &path) const
    {
        return QUrl(QStringLiteral("ws://localhost:%1%2").arg(m_port).arg(path));
    }
    [[nodiscard]] Server &server() { return m_server; }

private:
    Server m_server;
    quint16 m_port = 0;
};

/// A listener to telemetry.
class Listener {
public:
    explicit Listener(const QUrl &url)
    {
        QObject::connect(&m_socket, &QWebSocket::textMessageReceived, &m_socket, [this](const QString &text) {
            for (const QString &line : text.split(QLatin1Char('\n')))
                m_lines += QJsonDocument::fromJson(line.toUtf8()).object();
        });
        m_socket.open(url);
    }

    [[nodiscard]] QList<QJsonObject> ofType(const char *type) const
    {
        QList<QJsonObject> found;
        for (const QJsonObject &line : m_lines) {
            if (line[QLatin1String("type")] == QLatin1String(type))
                found += line;
        }
        return found;
    }
    [[nodiscard]] bool hears() const { return !ofType("totals").isEmpty(); }
    [[nodiscard]] QWebSocket &socket() { return m_socket; }
    [[nodiscard]] const QList<QJsonObject> &lines() const { return m_lines; }

private:
    QWebSocket m_socket;
    QList<QJsonObject> m_lines;
};

void addHello(Application &app)
{
    app.get("/hello/{name}", [](Context &c) { c.text("Hello"); });
    app.get("/broken", [](Context &) { throw HttpError(503); });
}

} // namespace

void tst_ServerFigures::metrics()
{
    Application app;
    addHello(app);
    app.metrics();
    Served served(app);
    QVERIFY(served.ask("GET /hello/a").contains(" 200 "));
    QVERIFY(served.ask("GET /hello/b").contains(" 200 "));
    QVERIFY(served.ask("GET /broken").contains(" 503 "));
    const QByteArray answer = served.ask("GET /metrics");
    QVERIFY(answer.contains("Content-Type: text/plain; version=0.0.4; charset=utf-8\r\n"));
    QVERIFY(answer.contains("# TYPE eyewall_requests_total counter\neyewall_requests_total 3\n"));
    QVERIFY(answer.contains("\neyewall_responses_total{class=\"2xx\"} 2\n"));
    QVERIFY(answer.contains("\neyewall_connections_opened_total 4\n"));
    QVERIFY(answer.contains("\neyewall_route_requests_total{route=\"/hello/{name}\"} 2\n"));
    QVERIFY(answer.contains("\neyewall_route_errors_total{route=\"/broken\"} 1\n"));
    QVERIFY(answer.contains("\neyewall_limits_total{limit=\"headTime\"} 0\n"));
    QVERIFY(answer.contains("\neyewall_drops_total{reason=\"slowConsumer\"} 0\n"));
    QVERIFY(answer.contains("\n# TYPE eyewall_request_duration_seconds histogram\n"));
    QVERIFY(
        answer.contains("eyewall_request_duration_seconds_bucket{route=\"/hello/{name}\",le=\"+Inf\"} 2\n"));
    QVERIFY(answer.contains("eyewall_request_duration_seconds_count{route=\"/hello/{name}\"} 2\n"));
    QVERIFY(
        answer.contains("eyewall_request_duration_seconds_bucket{route=\"/hello/{name}\",le=\"10\"} 2\n"));
}

void tst_ServerFigures::metricsOfAPart()
{
    Application app;
    app.group("/internal", [](Application &part) { part.metrics("/metrics"); });
    app.host("m.test").metrics("/m");
    Served served(app);
    QVERIFY(served.ask("GET /internal/metrics").contains("eyewall_requests_total 0\n"));
    QVERIFY(served.ask("GET http://m.test/m").contains("{route=\"m.test/m\"}"));
}

// Of the same loop: its turns are counted from the question to the answer.
void tst_ServerFigures::metricsLetOthersGoOn()
{
    constexpr int kRoutes = 1000;
    struct Turns {
        int count = 0;
        bool isOver = false;
    };
    static const auto countTurns = [](std::shared_ptr<Turns> turns) -> Task<> {
        while (!turns->isOver) {
            co_await yieldNow();
            ++turns->count;
        }
    };
    std::atomic<int> turnsTaken{0};
    Application app;
    app.use("/metrics", [&turnsTaken](Context &, Next next) -> Task<> {
        const auto turns = std::make_shared<Turns>();
        const Task<> counting = countTurns(turns);
        co_await next();
        turnsTaken = turns->count;
        turns->isOver = true;
    });
    for (int i = 0; i < kRoutes; ++i)
        app.get("/route/" + QByteArray::number(i), [](Context &c) { c.text("x"); });
    app.metrics();
    Served served(app);
    QVERIFY(served.ask("GET /metrics").contains(" 200 "));
    QVERIFY(turnsTaken >= 1); // 4 lines for each route
    QByteArray questions;
    for (int i = 0; i < 100; ++i)
        questions += "GET /route/" + QByteArray::number(i) + " HTTP/1.1\r\nHost: localhost\r\n\r\n";
    QVERIFY(served.askAll(questions).contains(" 404 "));
    const QByteArray answer = served.ask("GET /metrics");
    QCOMPARE(answer.count("_duration_seconds_count{"), qsizetype(101)); // and /metrics
    QVERIFY(turnsTaken >= 15); // 2368 counters of the worker, read 17 times for each of them
}

void tst_ServerFigures::telemetry()
{
    Application app;
    addHello(app);
    app.telemetry();
    Served served(app);
    Listener listener(served.webSocketUrl(QStringLiteral("/telemetry")));
    QTRY_VERIFY_WITH_TIMEOUT(listener.hears(), 10'000);
    QVERIFY(served.ask("GET /hello/a?b=c").contains(" 200 "));
    QTRY_COMPARE_WITH_TIMEOUT(listener.ofType("request").size(), 1, 10'000);
    const QJsonObject request = listener.ofType("request").constFirst();
    QCOMPARE(request[QLatin1String("route")].toString(), QStringLiteral("/hello/{name}"));
    QCOMPARE(request[QLatin1String("method")].toString(), QStringLiteral("GET"));
    QCOMPARE(request[QLatin1String("target")].toString(), QStringLiteral("/hello/a?b=c"));
    QCOMPARE(request[QLatin1String("status")].toInt(), 200);
    QCOMPARE(request[QLatin1String("bytesOut")].toInt(), 5);
    QVERIFY(qAbs(request[QLatin1String("time")].toDouble() - double(QDateTime::currentMSecsSinceEpoch())) <
            60'000);
    QTRY_COMPARE_WITH_TIMEOUT(listener.ofType("closed").size(), 1, 10'000);
    QCOMPARE(listener.ofType("closed").constFirst()[QLatin1String("connection")],
             request[QLatin1String("connection")]);
}

// The line about a message would be a message.
void tst_ServerFigures::telemetryLeavesOutItself()
{
    Application app;
    app.telemetry();
    Served served(app);
    Listener listener(served.webSocketUrl(QStringLiteral("/telemetry")));
    QTRY_VERIFY_WITH_TIMEOUT(listener.ofType("totals").size() >= 3, 10'000);
    for (const char *type : {"message", "membership", "topic"})
        QCOMPARE(listener.ofType(type).size(), 0);
    QVERIFY(listener.ofType("sample").size() <= 1); // before it was known who listens
}

void tst_ServerFigures::telemetryDoesNotDisturbAWindow()
{
    Application app;
    addHello(app);
    app.telemetry();
    Served served(app);
    QStringList seen;
    QObject window;
    connect(&served.server().source(), &monitor::Source::batchReady, &window,
            [&](const monitor::Batch &batch) {
                for (const monitor::RequestSeen &request : batch.requests)
                    seen += QString::fromUtf8(request.target);
            });
    {
        Listener listener(served.webSocketUrl(QStringLiteral("/telemetry")));
        QTRY_VERIFY_WITH_TIMEOUT(listener.hears(), 10'000);
    }
    QVERIFY(served.ask("GET /hello/a").contains(" 200 "));
    QTRY_VERIFY_WITH_TIMEOUT(seen.contains(QStringLiteral("/hello/a")), 10'000);
    QCOMPARE(seen.count(QStringLiteral("/hello/a")), 1);
}

void tst_ServerFigures::telemetryBeginsAgain()
{
    Application app;
    app.telemetry("/t");
    Served served(app);
    for (int i = 0; i < 2; ++i) {
        Listener listener(served.webSocketUrl(QStringLiteral("/t")));
        QTRY_VERIFY_WITH_TIMEOUT(listener.hears(), 10'000);
    }
    served.server().stop();
}

void tst_ServerFigures::accessLog()
{
    Application app;
    addHello(app);
    std::mutex mutex;
    QByteArrayList lines;
    bool isTimed = true;
    app.setAccessLog([&](const AccessNote &note) {
        const std::lock_guard lock(mutex);
        isTimed = isTimed && note.duration > 0 && note.begin > 0 && !note.isAborted;
        lines += http::accessLine(note);
    });
    Served served(app);
    QVERIFY(served.ask("GET /hello/a?b=c").contains(" 200 "));
    QVERIFY(served.ask("GET /none").contains(" 404 "));
    const auto count = [&] {
        const std::lock_guard lock(mutex);
        return lines.size();
    };
    QTRY_COMPARE(count(), 2);
    const std::lock_guard lock(mutex);
    static const QRegularExpression usual(
        QStringLiteral("^200 GET /hello/a\\?b=c \\(127\\.0\\.0\\.1\\) \\d+\\.\\d\\dms$"));
    QVERIFY2(usual.match(QString::fromUtf8(lines[0])).hasMatch(), lines[0]);
    QVERIFY(isTimed);
    QVERIFY(lines[1].startsWith("404 GET /none (127.0.0.1) "));
}

// Who comes over a Unix domain socket has no address.
void tst_ServerFigures::accessLogOfUnixSockets()
{
    Application app;
    addHello(app);
    std::mutex mutex;
    QByteArray line;
    app.setAccessLog([&](const AccessNote &note) {
        const std::lock_guard lock(mutex);
        line = http::accessLine(note);
    });
    Server server(app, small());
    ListenOptions options;
    options.unixPath = "@eyewall-figures-" + QByteArray::number(QCoreApplication::applicationPid());
    QVERIFY(server.listen(options));
    QLocalSocket socket;
    socket.setSocketOptions(QLocalSocket::AbstractNamespaceOption);
    socket.connectToServer(QString::fromLatin1(options.unixPath.sliced(1)));
    socket.write("GET /hello/a HTTP/1.1\r\nHost: localhost\r\n\r\n");
    const auto seen = [&] {
        const std::lock_guard lock(mutex);
        return line;
    };
    QTRY_VERIFY2(seen().startsWith("200 GET /hello/a (unix) "), seen());
}

void tst_ServerFigures::accessLogTellsOpeningsAndCuts()
{
    class Silent final : public WebSocketHandler {
        void onMessage(const Message &) override {}
    };
    Application app;
    app.websocket<Silent>("/ws");
    app.get("/cut", [](Context &c) -> Task<> {
        (void)co_await c.write("begun");
        throw std::runtime_error("on purpose");
    });
    std::mutex mutex;
    QMap<QByteArray, std::pair<int, bool>> notes; // by path: status, whether it was cut
    app.setAccessLog([&](const AccessNote &note) {
        const std::lock_guard lock(mutex);
        notes.insert(note.request.head.path.toByteArray(), {note.status, note.isAborted});
    });
    const auto noted = [&](const QByteArray &path) {
        const std::lock_guard lock(mutex);
        return notes.value(path);
    };
    Served served(app);
    QWebSocket socket;
    socket.open(served.webSocketUrl(QStringLiteral("/ws")));
    QTRY_COMPARE(noted("/ws"), std::pair(101, false));
    QTest::ignoreMessage(QtCriticalMsg, QRegularExpression(QStringLiteral("GET /cut.*on purpose")));
    QVERIFY(served.ask("GET /cut").contains("begun"));
    QTRY_COMPARE(noted("/cut"), std::pair(200, true));
}

void tst_ServerFigures::accessFormat()
{
    static QMutex mutex;
    static QStringList lines;
    static QList<QtMsgType> types;
    lines.clear();
    Application app;
    addHello(app);
    app.setAccessFormat(http::combinedLogLine);
    QLoggingCategory::setFilterRules(QStringLiteral("eyewall.access.info=true"));
    static QtMessageHandler previous = nullptr;
    previous =
        qInstallMessageHandler([](QtMsgType type, const QMessageLogContext &context, const QString &text) {
            if (qstrcmp(context.category, "eyewall.access") != 0)
                return previous(type, context, text);
            const QMutexLocker lock(&mutex);
            lines += text;
            types += type;
        });
    {
        Served served(app);
        QVERIFY(served.ask("GET /hello/a", "User-Agent: a\"b\r\n").contains(" 200 "));
        QVERIFY(served.ask("GET /none").contains(" 404 "));
        QVERIFY(served.ask("GET /broken").contains(" 503 "));
    }
    qInstallMessageHandler(previous);
    QLoggingCategory::setFilterRules(QString());
    QCOMPARE(types, QList<QtMsgType>({QtInfoMsg, QtWarningMsg, QtCriticalMsg}));
    static const QRegularExpression combined(QStringLiteral(
        R"(^127\.0\.0\.1 - - \[\d\d/[A-Z][a-z][a-z]/\d{4}:\d\d:\d\d:\d\d \+0000\] "GET /hello/a HTTP/1\.1" 200 5 "-" "a\\x22b"$)"));
    QVERIFY2(combined.match(lines[0]).hasMatch(), qPrintable(lines[0]));
}

void tst_ServerFigures::metricsWithoutServer()
{
    Application app;
    app.metrics();
    QCOMPARE(ask(app, "GET /metrics")->status, 503);
}

void tst_ServerFigures::telemetryIsForThisMachine_data()
{
    QTest::addColumn<QByteArray>("line");
    QTest::addColumn<QByteArray>("fields");
    QTest::addColumn<bool>("isAllowed");
    const QByteArray here = "GET /telemetry";
    QTest::newRow("here") << here << QByteArray() << true;
    QTest::newRow("by address") << QByteArray("GET http://127.0.0.1/telemetry") << QByteArray() << true;
    QTest::newRow("by IPv6") << QByteArray("GET http://[::1]/telemetry") << QByteArray() << true;
    QTest::newRow("by a name that leads here")
        << QByteArray("GET http://evil.test/telemetry") << QByteArray() << false;
    QTest::newRow("through a proxy") << here << QByteArray("X-Forwarded-For: 192.0.2.1\r\n") << false;
    QTest::newRow("page of elsewhere") << here << QByteArray("Origin: http://evil.test\r\n") << false;
}

void tst_ServerFigures::telemetryIsForThisMachine()
{
    QFETCH(QByteArray, line);
    QFETCH(QByteArray, fields);
    QFETCH(bool, isAllowed);
    Application app;
    app.telemetry();
    Served served(app);
    QTcpSocket socket;
    socket.connectToHost(QHostAddress::LocalHost, quint16(served.webSocketUrl({}).port()));
    socket.write(line +
                 " HTTP/1.1\r\nHost: localhost\r\nUpgrade: websocket\r\nConnection: Upgrade\r\n"
                 "Sec-WebSocket-Version: 13\r\nSec-WebSocket-Key: AAAAAAAAAAAAAAAAAAAAAA==\r\n" +
                 fields + "\r\n");
    QByteArray answer;
    QTRY_VERIFY((answer += socket.readAll()).contains("\r\n"));
    QCOMPARE(answer.startsWith("HTTP/1.1 101 "), isAllowed);
    if (!isAllowed)
        QVERIFY2(answer.startsWith("HTTP/1.1 403 "), answer);
}

void tst_ServerFigures::telemetryReadsNothing()
{
    Application app;
    app.telemetry();
    Served served(app);
    Listener listener(served.webSocketUrl(QStringLiteral("/telemetry")));
    QTRY_COMPARE(listener.socket().state(), QAbstractSocket::ConnectedState);
    listener.socket().sendTextMessage(QStringLiteral("x"));
    QTRY_COMPARE(listener.socket().state(), QAbstractSocket::UnconnectedState);
    QCOMPARE(listener.socket().closeCode(), QWebSocketProtocol::CloseCodePolicyViolated);
}

void tst_ServerFigures::telemetryOnce()
{
    Application app;
    app.telemetry("/a");
    QVERIFY_THROWS_EXCEPTION(RegistrationError, app.telemetry("/b"));
    QVERIFY_THROWS_EXCEPTION(RegistrationError, app.host("h.test").telemetry("/c"));
}

void tst_ServerFigures::throwingAccessLog()
{
    Application app;
    addHello(app);
    app.setAccessLog([](const AccessNote &) { throw std::runtime_error("full"); });
    QTest::ignoreMessage(QtCriticalMsg, QRegularExpression(QStringLiteral("access log.*full")));
    Served served(app);
    QVERIFY(served.ask("GET /hello/a").contains(" 200 "));
}

QTEST_GUILESS_MAIN(tst_ServerFigures)
#include "tst_serverfigures.moc"
