// SPDX-FileCopyrightText: 2026 Eyewall contributors
// SPDX-License-Identifier: MIT
#include "server/http/responseframing.h"

#include <QtTest/QtTest>

using namespace eyewall::http;
using FramingKind = ResponseFraming::Kind;

class tst_ResponseFraming : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void reads_data();
    void reads();
    void tellsWhatStaysOpen_data();
    void tellsWhatStaysOpen();
    void refuses_data();
    void refuses();

private:
    [[nodiscard]] static ParseError read(const QByteArray &bytes, Method method, ResponseFraming &framing)
    {
        ResponseParser parser;
        ResponseHead head;
        if (parser.parse(bytes, {}, head).state != ResponseParser::State::Done)
            qFatal("no head");
        return readFraming(head, method, framing);
    }
};

void tst_ResponseFraming::reads_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<Method>("method");
    QTest::addColumn<FramingKind>("kind");
    QTest::addColumn<qint64>("length");
    const auto row = [](const char *name, const QByteArray &head, Method method, FramingKind kind,
                        qint64 length = 0) {
        QTest::newRow(name) << "HTTP/1.1 " + head + "\r\n" << method << kind << length;
    };
    row("length", "200 OK\r\nContent-Length: 12\r\n", Method::Get, FramingKind::Length, 12);
    row("no content", "200 OK\r\nContent-Length: 0\r\n", Method::Get, FramingKind::None);
    row("the same length twice", "200 OK\r\nContent-Length: 2\r\nContent-Length: 2\r\n", Method::Get,
        FramingKind::Length, 2);
    row("the same length in a list", "200 OK\r\nContent-Length: 2, 2\r\n", Method::Get, FramingKind::Length,
        2);
    row("chunked", "200 OK\r\nTransfer-Encoding: Chunked\r\n", Method::Get, FramingKind::Chunked);
    row("neither", "200 OK\r\n", Method::Get, FramingKind::UntilClose);
    row("HEAD with a length", "200 OK\r\nContent-Length: 12\r\n", Method::Head, FramingKind::None);
    row("HEAD that would be chunked", "200 OK\r\nTransfer-Encoding: chunked\r\n", Method::Head,
        FramingKind::None);
    row("304 with a length", "304 Not Modified\r\nContent-Length: 142\r\n", Method::Get, FramingKind::None);
    row("204", "204 No Content\r\n", Method::Get, FramingKind::None);
    row("204 with a length of 0", "204 No Content\r\nContent-Length: 0\r\n", Method::Get, FramingKind::None);
    row("100", "100 Continue\r\n", Method::Post, FramingKind::None);
}

void tst_ResponseFraming::reads()
{
    QFETCH(QByteArray, bytes);
    QFETCH(Method, method);
    QFETCH(FramingKind, kind);
    QFETCH(qint64, length);
    ResponseFraming framing;
    QCOMPARE(read(bytes, method, framing).status, 0);
    QCOMPARE(framing.kind, kind);
    QCOMPARE(framing.length, length);
    QCOMPARE(framing.isKeepAlive, kind != FramingKind::UntilClose);
}

void tst_ResponseFraming::tellsWhatStaysOpen_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<bool>("isKeepAlive");
    QTest::newRow("1.1") << QByteArray("HTTP/1.1 204 N\r\n\r\n") << true;
    QTest::newRow("1.1 close") << QByteArray("HTTP/1.1 204 N\r\nConnection: x, Close\r\n\r\n") << false;
    QTest::newRow("1.0") << QByteArray("HTTP/1.0 204 N\r\n\r\n") << false;
    QTest::newRow("1.0 keep-alive") << QByteArray("HTTP/1.0 204 N\r\nConnection: keep-alive\r\n\r\n") << true;
}

void tst_ResponseFraming::tellsWhatStaysOpen()
{
    QFETCH(QByteArray, bytes);
    QFETCH(bool, isKeepAlive);
    ResponseFraming framing;
    QCOMPARE(read(bytes, Method::Get, framing).status, 0);
    QCOMPARE(framing.isKeepAlive, isKeepAlive);
}

void tst_ResponseFraming::refuses_data()
{
    QTest::addColumn<QByteArray>("bytes");
    const auto row = [](const char *name, const QByteArray &head) { QTest::newRow(name) << head + "\r\n"; };
    row("6.3 both", "HTTP/1.1 200 OK\r\nContent-Length: 5\r\nTransfer-Encoding: chunked\r\n");
    row("6.3 lengths that differ", "HTTP/1.1 200 OK\r\nContent-Length: 2, 3\r\n");
    row("6.3 fields that differ", "HTTP/1.1 200 OK\r\nContent-Length: 2\r\nContent-Length: 3\r\n");
    row("8.6 sign", "HTTP/1.1 200 OK\r\nContent-Length: +2\r\n");
    row("8.6 nothing", "HTTP/1.1 200 OK\r\nContent-Length: \r\n");
    row("8.6 beyond 63 bits", "HTTP/1.1 200 OK\r\nContent-Length: 9223372036854775808\r\n");
    row("6.1 gzip", "HTTP/1.1 200 OK\r\nTransfer-Encoding: gzip, chunked\r\n");
    row("6.1 twice", "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\nTransfer-Encoding: chunked\r\n");
    row("6.1 in 1.0", "HTTP/1.0 200 OK\r\nTransfer-Encoding: chunked\r\n");
    row("6.1 in 204", "HTTP/1.1 204 N\r\nTransfer-Encoding: chunked\r\n");
    row("8.6 in 204", "HTTP/1.1 204 N\r\nContent-Length: 12\r\n");
    row("8.6 in 100", "HTTP/1.1 100 C\r\nContent-Length: 0\r\n");
    row("6.1 in 103", "HTTP/1.1 103 E\r\nTransfer-Encoding: chunked\r\n");
}

void tst_ResponseFraming::refuses()
{
    QFETCH(QByteArray, bytes);
    ResponseFraming framing;
    QCOMPARE(read(bytes, Method::Get, framing).status, 400);
}

QTEST_APPLESS_MAIN(tst_ResponseFraming)
#include "tst_responseframing.moc"
