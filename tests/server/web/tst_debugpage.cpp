// SPDX-FileCopyrightText: 2026 Eyewall contributors
// SPDX-License-Identifier: MIT
#include "server/eyewall.h"
#include "testexchange.h"

#include <QtTest/QtTest>

using namespace eyewall;

namespace {

const QByteArray kBrowser = "Accept: text/html\r\n";

ApplicationSettings debugging()
{
    ApplicationSettings settings;
    settings.debug = true;
    return settings;
}

} // namespace

class tst_DebugPage final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void showsWhatHappened_data();
    void showsWhatHappened();
    void showsNoSecrets();
    void escapes();
    void ownPagesStay();
    void isOffByDefault();
};

void tst_DebugPage::showsWhatHappened_data()
{
    QTest::addColumn<QByteArray>("accept");
    QTest::newRow("browser") << kBrowser;
    QTest::newRow("curl") << QByteArray("Accept: */*\r\n");
}

void tst_DebugPage::showsWhatHappened()
{
    QFETCH(QByteArray, accept);
    QTest::ignoreMessage(QtCriticalMsg, QRegularExpression(QStringLiteral("the door is locked")));
    Application app;
    app.setSettings(debugging());
    app.get("/rooms/{name}", [](Context &) { throw std::runtime_error("the door is locked"); });
    const AnswerPtr answer = ask(app, "GET /rooms/one", accept + "X-Seen: by curl\r\n");
    QCOMPARE(answer->status, 500);
    for (const char *part : {"std::runtime_error: the door is locked", "Route: /rooms/{name}",
                             "GET /rooms/one", "X-Seen: by curl", "Host: example.org"})
        QVERIFY2(answer->body.contains(part), answer->body.constData());
}

void tst_DebugPage::showsNoSecrets()
{
    Application app;
    app.setSettings(debugging());
    app.get("/", [](Context &) { throw HttpError(404); });
    const AnswerPtr answer = ask(app, "GET /?password=hidden1",
                                 kBrowser + "Cookie: session=hidden2\r\nAuthorization: Basic hidden3\r\n"
                                            "X-Api-Key: hidden4\r\nX-XSRFToken: hidden5\r\n"
                                            "Proxy-Authorization: hidden6\r\n");
    QVERIFY(answer->body.contains("Authorization: (13 bytes, not shown)"));
    QVERIFY2(!answer->body.contains("hidden"), answer->body.constData());
}

void tst_DebugPage::escapes()
{
    QTest::ignoreMessage(QtCriticalMsg, QRegularExpression(QStringLiteral("script")));
    Application app;
    app.setSettings(debugging());
    app.get("/", [](Context &) { throw std::runtime_error("<script>alert(1)</script>"); });
    const AnswerPtr answer = ask(app, "GET /", kBrowser + "X-Seen: <img src=x>\r\n");
    QVERIFY(!answer->body.contains("<script>"));
    QVERIFY(!answer->body.contains("<img"));
    QVERIFY(answer->body.contains("&lt;img src=x&gt;"));
}

void tst_DebugPage::ownPagesStay()
{
    class Own final : public RequestHandler {
        Task<> get() override { throw HttpError(404, "gone"); }
        void writeError(int status, const QString &detail) override { context().status(status).text(detail); }
    };
    Application app;
    app.setSettings(debugging());
    app.route<Own>("/");
    QCOMPARE(ask(app, "GET /", kBrowser)->body, QByteArray("gone"));
}

void tst_DebugPage::isOffByDefault()
{
    QTest::ignoreMessage(QtCriticalMsg, QRegularExpression(QStringLiteral("the door is locked")));
    Application app;
    app.get("/", [](Context &) { throw std::runtime_error("the door is locked"); });
    QVERIFY(!ask(app, "GET /", kBrowser)->body.contains("locked"));
}

QTEST_GUILESS_MAIN(tst_DebugPage)
#include "tst_debugpage.moc"
