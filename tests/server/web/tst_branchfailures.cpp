// SPDX-FileCopyrightText: 2026 Eyewall contributors
// SPDX-License-Identifier: MIT
#include "server/eyewall.h"
#include "server/testing/expectlog.h"
#include "tests/server/connection/testserver.h"

#include <QtTest/QtTest>

#include <atomic>

using namespace eyewall;
using namespace eyewall::test;
using eyewall::testing::ExpectLog;

/// Questions given to Application::when() that throw, over real sockets.
class tst_BranchFailures final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void failuresAre500();
    void httpErrorsHaveTheirStatus();
    void bodiesAreSkipped_data();
    void bodiesAreSkipped();
    void pathsWithoutARoute();
    void middlewareIsAroundTheAnswer();
    void oneFailureIsOfOneQuestion_data() { bodiesAreSkipped_data(); }
    void oneFailureIsOfOneQuestion();

private:
    [[nodiscard]] Reply ask(RawClient &client, const QByteArray &line, const QByteArray &question,
                            const QByteArray &body = {}) const;

    std::optional<Application> m_app;
    std::optional<TestServer> m_server;
    std::atomic<int> m_failures = 0; ///< of the questions that come next
};

namespace {

bool answerTo(const http::RequestHead &head)
{
    const QByteArrayView question = head.headers.value("X-Question");
    if (question == "broken")
        throw std::runtime_error("no answer");
    if (question == "forbidden")
        throw HttpError(403, QStringLiteral("not for you"));
    return question == "yes";
}

ExpectLog expectFailure()
{
    return ExpectLog(QString(),
                     QRegularExpression("Exception in .* \\(no route\\) of connection .*no answer"));
}

} // namespace

void tst_BranchFailures::init()
{
    m_app.emplace();
    ApplicationSettings settings;
    settings.xsrf.isOn = true;
    m_app->setSettings(settings);
    m_app->use([](Context &c, Next next) {
        c.beforeSend([](Context &sent) { sent.setHeader("X-Outer", "1"); });
        next();
    });
    m_app->get("/x", [](Context &c) { c.text("usual"); });
    m_app->post("/x", [](Context &c) { c.text(c.body()); }, {.checksXsrf = false});
    m_app->when("special", answerTo).get("/x", [](Context &c) { c.text("special"); });
    m_app
        ->when("fickle",
               [this](const http::RequestHead &head) {
                   if (m_failures > 0 && m_failures-- > 0)
                       throw std::runtime_error("no answer");
                   return head.headers.value("X-Question") == "fickle";
               })
        .post("/x", [](Context &c) { c.text("fickle " + c.body().toByteArray()); }, {.checksXsrf = false});
    m_server.emplace(*m_app, ServerConfig());
}

void tst_BranchFailures::cleanup()
{
    m_server.reset();
    m_app.reset();
}

Reply tst_BranchFailures::ask(RawClient &client, const QByteArray &line, const QByteArray &question,
                              const QByteArray &body) const
{
    const QByteArray length =
        body.isEmpty() ? QByteArray() : "Content-Length: " + QByteArray::number(body.size()) + "\r\n";
    client.send(line + " HTTP/1.1\r\nHost: a\r\nX-Question: " + question + "\r\n" + length + "\r\n" + body);
    return client.reply();
}

// Only of this request: the connection and all others go on.
void tst_BranchFailures::failuresAre500()
{
    RawClient client = m_server->connect();
    RawClient other = m_server->connect();
    QCOMPARE(ask(client, "GET /x", "yes").body, QByteArray("special"));
    const ExpectLog expected = expectFailure();
    const Reply reply = ask(client, "GET /x", "broken");
    QCOMPARE(reply.status, 500);
    QVERIFY(!reply.body.contains("no answer"));
    QCOMPARE(expected.count(), 1);
    QCOMPARE(ask(client, "GET /x", "yes").body, QByteArray("special"));
    QCOMPARE(ask(other, "GET /x", "no").body, QByteArray("usual"));
}

void tst_BranchFailures::httpErrorsHaveTheirStatus()
{
    RawClient client = m_server->connect();
    const Reply reply = ask(client, "GET /x", "forbidden");
    QCOMPARE(reply.status, 403);
    QVERIFY(reply.body.contains("not for you"));
}

void tst_BranchFailures::bodiesAreSkipped_data()
{
    QTest::addColumn<int>("size");
    QTest::newRow("with the head") << 5;
    QTest::newRow("in pieces") << 300'000;
}

void tst_BranchFailures::bodiesAreSkipped()
{
    QFETCH(int, size);
    const QByteArray body(size, 'b');
    RawClient client = m_server->connect();
    const ExpectLog expected = expectFailure();
    QCOMPARE(ask(client, "POST /x", "broken", body).status, 500);
    QCOMPARE(expected.count(), 1);
    QCOMPARE(ask(client, "POST /x", "no", body).body, body);
}

void tst_BranchFailures::pathsWithoutARoute()
{
    RawClient client = m_server->connect();
    const ExpectLog expected = expectFailure();
    QCOMPARE(ask(client, "GET /none", "broken").status, 500);
    QCOMPARE(ask(client, "GET /none", "yes").status, 404);
}

void tst_BranchFailures::middlewareIsAroundTheAnswer()
{
    RawClient client = m_server->connect();
    const ExpectLog expected = expectFailure();
    QCOMPARE(ask(client, "GET /x", "broken").header("X-Outer"), QByteArray("1"));
}

// A request with a body is asked about twice: for what to do with the body, and for the handler.
void tst_BranchFailures::oneFailureIsOfOneQuestion()
{
    QFETCH(int, size);
    const QByteArray body(size, 'b');
    RawClient client = m_server->connect();
    for (const QByteArray question : {"fickle", "no"}) {
        m_failures = 1;
        const Reply first = ask(client, "POST /x", question, body);
        QCOMPARE(first.status, 200);
        QCOMPARE(first.body, (question == "fickle" ? "fickle " : "") + body);
        QCOMPARE(m_failures, 0);
        QCOMPARE(ask(client, "POST /x", question, body).body, first.body);
    }
    const ExpectLog expected = expectFailure();
    m_failures = 1;
    QCOMPARE(ask(client, "GET /x", "no").status, 500);
    QCOMPARE(ask(client, "GET /x", "no").body, QByteArray("usual"));
    m_failures = 2; // and where both fail, the body is read away
    QCOMPARE(ask(client, "POST /x", "fickle", body).status, 500);
    QCOMPARE(expected.count(), 2);
    QCOMPARE(ask(client, "POST /x", "fickle", body).body, "fickle " + body);
}

QTEST_GUILESS_MAIN(tst_BranchFailures)
#include "tst_branchfailures.moc"
