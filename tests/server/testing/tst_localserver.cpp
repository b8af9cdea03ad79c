// SPDX-FileCopyrightText: 2026 Eyewall contributors
// SPDX-License-Identifier: MIT
#include "server/testing/localserver.h"

#include "server/web/application.h"
#include "server/web/context.h"
#include "server/web/websockethandler.h"

#include <QtCore/QProcess>
#include <QtTest/QTest>

using namespace eyewall;
using testing::LocalServer;

namespace {

class Echo final : public WebSocketHandler {
public:
    void onMessage(const Message &message) override
    {
        if (message.payload == "end")
            close(4000, "as you like");
        else
            send(message);
    }
};

} // namespace

/// The library by which others test their programs.
class tst_LocalServer : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();

    void fetches_data() { addSchemes(); }
    void fetches();
    void talksToWebSockets_data() { addSchemes(); }
    void talksToWebSockets();
    void toldOfTheServersEnd();
    void givesErrorsAsValues();
    void keepsRelativeAddressesHere();
    void failsATest_data();
    void failsATest();

private:
    static void addSchemes();

    Application m_app;
};

void tst_LocalServer::initTestCase()
{
    m_app.get("/hello", [](Context &context) { context.text("Hello, " + context.query("name")); });
    m_app.post("/echo", [](Context &context) { context.data(context.body().toByteArray(), "text/plain"); });
    m_app.get("/missing", [](Context &context) { context.status(404).text("no"); });
    m_app.websocket<Echo>("/echo/socket");
}

void tst_LocalServer::addSchemes()
{
    QTest::addColumn<LocalServer::Scheme>("scheme");
    QTest::newRow("http") << LocalServer::Scheme::Http;
    QTest::newRow("https") << LocalServer::Scheme::Https;
}

void tst_LocalServer::fetches()
{
    QFETCH(LocalServer::Scheme, scheme);
    LocalServer server(m_app, scheme);
    QCOMPARE(server.get("/hello?name=you").body, "Hello, you");
    QCOMPARE(server.post("/echo", "a=b").body, "a=b");
    QCOMPARE(server.get("/missing").status, 404);
    QCOMPARE(server.url("/x").scheme(),
             scheme == LocalServer::Scheme::Https ? QStringLiteral("https") : QStringLiteral("http"));
}

void tst_LocalServer::talksToWebSockets()
{
    QFETCH(LocalServer::Scheme, scheme);
    LocalServer server(m_app, scheme);
    testing::TestSocket socket = server.webSocket("/echo/socket");
    QVERIFY(socket.isOpen());
    QVERIFY(socket.sendText("grüß"));
    QCOMPARE(socket.receiveText(), QStringLiteral("grüß"));
    QVERIFY(socket.sendBinary(QByteArray("\0\xff", 2)));
    const auto message = socket.receive();
    QVERIFY(message && !message->isText);
    QCOMPARE(message->payload, QByteArray("\0\xff", 2));
    QCOMPARE(socket.close(), 1000);
    QVERIFY(!socket.isOpen());
}

void tst_LocalServer::toldOfTheServersEnd()
{
    LocalServer server(m_app);
    testing::TestSocket socket = server.webSocket("/echo/socket");
    QVERIFY(socket.sendText("end"));
    QCOMPARE(socket.waitForClose(), 4000);
    QCOMPARE(socket.client()->closeReason(), "as you like");
    QVERIFY(!socket.sendText("more"));
}

void tst_LocalServer::givesErrorsAsValues()
{
    LocalServer server(m_app);
    const auto response = server.tryFetch(HttpRequest(QUrl(QStringLiteral("http://127.0.0.1:1/"))));
    QVERIFY(!response);
    QCOMPARE(response.error().code, FetchError::ConnectFailed);
}

void tst_LocalServer::keepsRelativeAddressesHere()
{
    LocalServer server(m_app);
    QCOMPARE(server.fetch(HttpRequest(QStringLiteral("/hello?name=a%20b"))).body, "Hello, a b");
}

void tst_LocalServer::failsATest_data()
{
    QTest::addColumn<QString>("function");
    QTest::addColumn<QByteArray>("said");
    QTest::newRow("no answer") << QStringLiteral("fetchesWhatIsNotThere") << QByteArray("No answer: ");
    QTest::newRow("no WebSocket") << QStringLiteral("opensWhatIsNoWebSocket") << QByteArray("No WebSocket: ");
}

void tst_LocalServer::failsATest()
{
    QFETCH(QString, function);
    QFETCH(QByteArray, said);
    QProcess test;
    test.start(QStringLiteral(FAILING_TEST), {function});
    QVERIFY(test.waitForFinished());
    QCOMPARE(test.exitCode(), 1);
    const QByteArray output = test.readAllStandardOutput();
    QVERIFY2(output.contains(said), output);
    QVERIFY2(output.contains("failingtest.cpp("), output);
}

QTEST_GUILESS_MAIN(tst_LocalServer)
#include "tst_localserver.moc"
