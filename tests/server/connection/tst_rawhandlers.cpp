// SPDX-FileCopyrightText: 2026 Eyewall contributors
// SPDX-License-Identifier: MIT
#include "server/http/exchange.h"
#include "server/http/handler.h"
#include "tests/server/connection/testserver.h"

#include <QRegularExpression>
#include <QTest>

#include <fcntl.h>

using namespace eyewall;
using namespace eyewall::test;

namespace {

/// Answers "/…/way/status" with that status in that way.
class StatusHandler final : public http::Handler {
public:
    void handle(http::Exchange &exchange) const override
    {
        const QByteArrayList parts = exchange.request().path().toByteArray().split('/');
        http::Response response;
        response.status = parts.last().toInt();
        response.contentType = "text/plain";
        response.body = "x";
        const QByteArray way = parts.at(parts.size() - 2);
        if (way == "file")
            return exchange.sendFile(response, {::open("/dev/null", O_RDONLY | O_CLOEXEC), 0, 0});
        if (way == "whole")
            return exchange.respond(response);
        exchange.beginStream(response);
        exchange.writeStream("x");
        exchange.endStream();
    }
};

} // namespace

/// Handlers that the application does not guard.
class tst_RawHandlers final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void answersWithAFinalStatus_data();
    void answersWithAFinalStatus();
};

void tst_RawHandlers::answersWithAFinalStatus_data()
{
    QTest::addColumn<QByteArray>("way");
    QTest::addColumn<int>("status");
    QTest::addColumn<int>("expected");
    for (const char *way : {"whole", "file", "stream"}) {
        for (const int status : {-1, 0, 99, 100, 101, 103, 199, 600, 1000})
            QTest::addRow("%s, %d", way, status) << QByteArray(way) << status << 500;
        for (const int status : {200, 299, 404, 599})
            QTest::addRow("%s, %d", way, status) << QByteArray(way) << status << status;
    }
}

void tst_RawHandlers::answersWithAFinalStatus()
{
    QFETCH(QByteArray, way);
    QFETCH(int, status);
    QFETCH(int, expected);
    const StatusHandler raw;
    Application application;
    application.mount("/raw", raw);
    application.get("/hello", [](Context &context) { context.text("Hello"); });
    TestServer server(application);
    if (expected != status)
        QTest::ignoreMessage(QtCriticalMsg, QRegularExpression("is not a status to answer with"));
    RawClient client = server.connect();
    client.send("GET /raw/" + way + '/' + QByteArray::number(status) + " HTTP/1.1\r\nHost: a\r\n\r\n");
    QCOMPARE(client.reply().status, expected);
    QCOMPARE(client.get("/hello").body, "Hello"); // and this answer is that of this request
}

QTEST_GUILESS_MAIN(tst_RawHandlers)
#include "tst_rawhandlers.moc"
