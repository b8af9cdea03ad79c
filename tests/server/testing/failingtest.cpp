// SPDX-FileCopyrightText: 2026 Eyewall contributors
// SPDX-License-Identifier: MIT
#include "server/testing/expectlog.h"
#include "server/testing/localserver.h"
#include "server/web/application.h"
#include "server/web/context.h"

#include <QtTest/QTest>

using namespace eyewall;

/// What a test looks like that uses the library and finds a mistake: each function fails.
class FailingTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void expectsALine()
    {
        const testing::ExpectLog expected(QStringLiteral("eyewall.application"),
                                          QRegularExpression(QStringLiteral("never written")));
    }
    void expectsByABadPattern()
    {
        const testing::ExpectLog expected(QString(), QRegularExpression(QStringLiteral("(")));
    }
    void fetchesWhatIsNotThere()
    {
        Application app;
        testing::LocalServer server(app);
        server.fetch(HttpRequest(QUrl(QStringLiteral("http://127.0.0.1:1/"))));
    }
    void opensWhatIsNoWebSocket()
    {
        Application app;
        app.get("/", [](Context &context) { context.text("hello"); });
        testing::LocalServer server(app);
        server.webSocket("/");
    }
};

QTEST_GUILESS_MAIN(FailingTest)
#include "failingtest.moc"
