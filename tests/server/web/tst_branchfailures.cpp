// SPDX-FileCopyrightText: 2026 Eyewall contributors
// SPDX-License-Identifier: MIT
#include "server/eyewall.h"
#include "server/testing/expectlog.h"
#include "tests/server/connection/testserver.h"

#include <QtTest/QtTest>

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

private:
    [[nodiscard]] Reply ask(RawClient &client, const QByteArray &line, const QByteArray &question,
                            const QByteArray &body = {}) const;

    std::optional<Application> m_app;
    std::optional<TestServer> m_server;
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

QTEST_GUILESS_MAIN(tst_BranchFailures)
#include "tst_branchfailures.moc"
