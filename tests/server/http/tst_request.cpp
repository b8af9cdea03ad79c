// SPDX-FileCopyrightText: 2026 Eyewall contributors
// SPDX-License-Identifier: MIT
#include "server/http/headparser.h"
#include "server/http/request.h"
#include "server/http/response.h"

#include <QtTest/QTest>

#include <cstring>

using namespace eyewall::http;

namespace {

/// A request over `buffer`, whose last `bodyLength` bytes are the body.
Request parsed(const std::vector<char> &buffer, qsizetype bodyLength)
{
    const QByteArrayView bytes(buffer.data(), qsizetype(buffer.size()));
    Request request;
    HeadParser parser;
    const auto outcome = parser.parse(bytes, ParserLimits(), request.head);
    if (outcome.state != HeadParser::State::Done)
        qFatal("the request of the test is wrong");
    request.body = bytes.last(bodyLength);
    return request;
}

std::vector<char> buffer(const char *text)
{
    return {text, text + std::strlen(text)};
}

} // namespace

class tst_Request : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void outlivesItsBufferWhenKept()
    {
        Request request;
        {
            std::vector<char> bytes =
                buffer("\r\nPUT /a?b HTTP/1.1\r\nHost: h:1\r\nContent-Length: 4\r\nX: y\r\n\r\nbody");
            request = parsed(bytes, 4);
            request.keep();
            request.keep();
            std::fill(bytes.begin(), bytes.end(), '#');
        }
        QCOMPARE(request.method(), Method::Put);
        QCOMPARE(request.head.methodText, QByteArrayView("PUT"));
        QCOMPARE(request.head.target, QByteArrayView("/a?b"));
        QCOMPARE(request.path(), QByteArrayView("/a"));
        QCOMPARE(request.head.query, QByteArrayView("b"));
        QCOMPARE(request.head.host, QByteArrayView("h:1"));
        QCOMPARE(request.header("x"), QByteArrayView("y"));
        QCOMPARE(request.body, QByteArrayView("body"));
        QVERIFY(request.head.bytes.startsWith("PUT ") && request.head.bytes.endsWith("\r\n\r\n"));
    }

    void keepsPathsThatWereNotSent()
    {
        std::vector<char> bytes = buffer("GET http://h HTTP/1.1\r\nHost: a\r\n\r\n");
        Request request = parsed(bytes, 0);
        request.keep();
        std::fill(bytes.begin(), bytes.end(), '#');
        QCOMPARE(request.path(), QByteArrayView("/"));
        QCOMPARE(request.head.host, QByteArrayView("h"));
        QVERIFY(request.head.query.isNull());
        QVERIFY(request.body.isEmpty());
    }

    void survivesCopyAndMove()
    {
        Request copy;
        {
            const std::vector<char> bytes = buffer("GET /p HTTP/1.1\r\nHost: a\r\n\r\nbody");
            Request request = parsed(bytes, 4);
            request.keep();
            copy = request;
            request.clear();
        }
        const Request moved = std::move(copy);
        QCOMPARE(moved.path(), QByteArrayView("/p"));
        QCOMPARE(moved.header("Host"), QByteArrayView("a"));
        QCOMPARE(moved.body, QByteArrayView("body"));
    }

    void takesABodyOver()
    {
        const std::vector<char> bytes = buffer("GET /p HTTP/1.1\r\nHost: a\r\n\r\n");
        Request request = parsed(bytes, 0);
        QByteArray body(1000, 'b');
        const void *const data = body.constData();
        request.setBody(std::move(body));
        request.keep();
        QCOMPARE(static_cast<const void *>(request.body.data()), data);
        QCOMPARE(request.body.size(), 1000);
    }

    void isEmptyWhenCleared()
    {
        const std::vector<char> bytes = buffer("POST /p?q HTTP/1.0\r\nA: a\r\n\r\nbody");
        Request request = parsed(bytes, 4);
        request.keep();
        request.clear();
        QVERIFY(request.body.isNull());
        QVERIFY(request.path().isNull());
        QVERIFY(request.head.headers.isEmpty());
        QCOMPARE(request.method(), Method::Get);
    }

    void clearsResponses()
    {
        Response response;
        response.status = 404;
        response.contentType = "text/plain";
        response.body = QByteArray(500, 'b');
        const QByteArray shared = response.body;
        QVERIFY(response.headers.add("A", "b"));
        response.clear();
        QCOMPARE(response.status, 200);
        QVERIFY(response.contentType.isEmpty() && response.body.isEmpty() && response.headers.isEmpty());
        QCOMPARE(shared.size(), 500);
    }
};

QTEST_GUILESS_MAIN(tst_Request)
#include "tst_request.moc"
