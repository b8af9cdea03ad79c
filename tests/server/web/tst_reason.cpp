// SPDX-FileCopyrightText: 2026 Eyewall contributors
// SPDX-License-Identifier: MIT
#include "server/eyewall.h"
#include "tests/server/connection/testserver.h"

#include <QtTest/QtTest>

#include <optional>

using namespace eyewall;
using namespace eyewall::test;

/// Reason phrases of one's own, on the wire.
class tst_Reason final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase_data() { addStreams(); }
    void init();
    void cleanup();
    void isOnTheStatusLine_data();
    void isOnTheStatusLine();
    void isOfOneAnswer();
    void isThereInStreams();
    void goesWithItsStatus();
    void errorsMayHaveOne_data();
    void errorsMayHaveOne();
    void pagesOfClassesKeepIt();
    void refusesWhatCannotBeSaid_data();
    void refusesWhatCannotBeSaid();

private:
    [[nodiscard]] Reply get(const QByteArray &path, const QByteArray &fields = {}) const;

    std::optional<Application> m_app;
    std::optional<TestServer> m_server;
    QByteArray m_reason;
};

namespace {

QByteArray statusLine(const Reply &reply)
{
    return reply.head.first(reply.head.indexOf("\r\n"));
}

class OwnPage final : public RequestHandler {
    Task<> get() override
    {
        if (context().hasQuery("other"))
            throw HttpError(410).withReason("Not Any More");
        throw HttpError(409).withReason("Room Is Full");
    }
    void writeError(int status, const QString &) override
    {
        context().status(status == 410 ? 404 : status).text("mine");
    }
};

} // namespace

void tst_Reason::init()
{
    m_app.emplace();
    m_app->get("/say", [this](Context &c) { c.status(404, m_reason).text("said"); });
    m_app->get("/field",
               [this](Context &c) { c.status(200, m_reason).setHeader("X-Own", "1").text("said"); });
    m_app->get("/usual", [](Context &c) { c.status(404).text("said"); });
    m_app->get("/stream", [](Context &c) -> Task<> {
        c.status(201, "Made To Measure");
        co_await c.write("one ");
        co_await c.write("two");
    });
    m_app->get("/changed", [](Context &c) {
        c.status(404, "Gone Fishing");
        c.status(404).text("changed");
    });
    m_app->get("/cleared", [](Context &c) {
        c.status(404, "Gone Fishing");
        c.clear();
        c.text("cleared");
    });
    m_app->get("/kept",
               [](Context &c) { c.status(200, "Still Fine").setHeader("ETag", "\"a\"").text("kept"); });
    m_app->get("/error", [this](Context &) { throw HttpError(409, "for <you>").withReason(m_reason); });
    m_app->get("/raw", [this](Context &c) { c.response().reason = m_reason; });
    m_app->route<OwnPage>("/own");
    ServerConfig config = streamConfig();
    config.workers = 1;
    m_server.emplace(*m_app, config);
}

void tst_Reason::cleanup()
{
    m_server.reset();
    m_app.reset();
}

Reply tst_Reason::get(const QByteArray &path, const QByteArray &fields) const
{
    RawClient client = m_server->connect();
    client.send("GET " + path + " HTTP/1.1\r\nHost: a\r\n" + fields + "\r\n");
    return client.reply();
}

void tst_Reason::isOnTheStatusLine_data()
{
    QTest::addColumn<QByteArray>("reason");
    QTest::newRow("9112-4 words") << QByteArray("No Such Room");
    QTest::newRow("9112-4 HTAB") << QByteArray("No\tRoom");
    QTest::newRow("9112-4 obs-text") << QByteArray("Kein Zimmer f\xc3\xbcr Sie");
    QTest::newRow("9112-4 signs") << QByteArray("\"<&>\"");
    QTest::newRow("long") << QByteArray(4000, 'x');
}

void tst_Reason::isOnTheStatusLine()
{
    QFETCH(QByteArray, reason);
    m_reason = reason;
    const Reply reply = get("/say");
    QCOMPARE(statusLine(reply), "HTTP/1.1 404 " + reason);
    QCOMPARE(reply.body, QByteArray("said"));
    QCOMPARE(statusLine(get("/field")), "HTTP/1.1 200 " + reason);
}

// Heads of answers of the same status and type are copied from each other.
void tst_Reason::isOfOneAnswer()
{
    m_reason = "No Such Room";
    RawClient client = m_server->connect();
    for (int i = 0; i < 3; ++i) {
        QCOMPARE(statusLine(client.get("/usual")), QByteArray("HTTP/1.1 404 Not Found"));
        QCOMPARE(statusLine(client.get("/say")), QByteArray("HTTP/1.1 404 No Such Room"));
    }
}

void tst_Reason::isThereInStreams()
{
    const Reply reply = get("/stream");
    QCOMPARE(statusLine(reply), QByteArray("HTTP/1.1 201 Made To Measure"));
    QCOMPARE(reply.body, QByteArray("one two"));
}

void tst_Reason::goesWithItsStatus()
{
    QCOMPARE(statusLine(get("/changed")), QByteArray("HTTP/1.1 404 Not Found"));
    QCOMPARE(statusLine(get("/cleared")), QByteArray("HTTP/1.1 200 OK"));
    QCOMPARE(statusLine(get("/kept")), QByteArray("HTTP/1.1 200 Still Fine"));
    QCOMPARE(statusLine(get("/kept", "If-None-Match: \"a\"\r\n")), QByteArray("HTTP/1.1 304 Not Modified"));
}

void tst_Reason::errorsMayHaveOne_data()
{
    QTest::addColumn<QByteArray>("accept");
    QTest::addColumn<QByteArray>("page");
    QTest::newRow("text") << QByteArray("text/plain") << QByteArray("409 Room <Is> Full: for <you>\n");
    QTest::newRow("HTML") << QByteArray("text/html") << QByteArray("<h1>409 Room &lt;Is&gt; Full</h1>");
    QTest::newRow("JSON") << QByteArray("application/json") << QByteArray("\"error\":\"Room <Is> Full\"");
}

void tst_Reason::errorsMayHaveOne()
{
    QFETCH(QByteArray, accept);
    QFETCH(QByteArray, page);
    m_reason = "Room <Is> Full";
    const Reply reply = get("/error", "Accept: " + accept + "\r\n");
    QCOMPARE(statusLine(reply), QByteArray("HTTP/1.1 409 Room <Is> Full"));
    QVERIFY2(reply.body.contains(page), reply.body.constData());
    const HttpError error = HttpError(409, "for you").withReason(m_reason);
    QCOMPARE(QByteArray(error.what()), QByteArray("409 Room <Is> Full: for you"));
    HttpError copy = HttpError::methodNotAllowed("GET, HEAD");
    QCOMPARE(copy.allow(), QByteArray("GET, HEAD"));
    copy = error;
    QCOMPARE(copy.status(), 409);
    QCOMPARE(QByteArray(copy.what()), QByteArray(error.what()));
    QCOMPARE(copy.reason(), error.reason());
    QCOMPARE(copy.detail(), error.detail());
    QVERIFY(copy.allow().isEmpty());
}

void tst_Reason::pagesOfClassesKeepIt()
{
    const Reply reply = get("/own");
    QCOMPARE(statusLine(reply), QByteArray("HTTP/1.1 409 Room Is Full"));
    QCOMPARE(reply.body, QByteArray("mine"));
    QCOMPARE(statusLine(get("/own?other")), QByteArray("HTTP/1.1 404 Not Found"));
}

void tst_Reason::refusesWhatCannotBeSaid_data()
{
    QTest::addColumn<QByteArray>("reason");
    QTest::newRow("CRLF") << QByteArray("No\r\nX-Injected: 1");
    QTest::newRow("LF") << QByteArray("No\nX-Injected: 1");
    QTest::newRow("CR") << QByteArray("No\rX");
    QTest::newRow("NUL") << QByteArray("No\0X", 4);
    QTest::newRow("DEL") << QByteArray("No\x7fX");
}

void tst_Reason::refusesWhatCannotBeSaid()
{
    QFETCH(QByteArray, reason);
    m_reason = reason;
    for (const char *path : {"/say", "/error"}) {
        QTest::ignoreMessage(QtCriticalMsg, QRegularExpression("Exception in GET /.*500 Internal.*\"No"));
        const Reply reply = get(path);
        QCOMPARE(statusLine(reply), QByteArray("HTTP/1.1 500 Internal Server Error"));
        QVERIFY(reply.header("X-Injected").isNull());
    }
    const Reply reply = get("/raw");
    QCOMPARE(statusLine(reply), QByteArray("HTTP/1.1 200 OK"));
    QVERIFY(reply.header("X-Injected").isNull());
}

QTEST_GUILESS_MAIN(tst_Reason)
#include "tst_reason.moc"
