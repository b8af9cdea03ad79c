// SPDX-FileCopyrightText: 2026 Eyewall contributors
// SPDX-License-Identifier: MIT
#include "server/http/responseparser.h"

#include <QtTest/QtTest>

using namespace eyewall::http;
using State = ResponseParser::State;

class tst_ResponseParser : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void parses();
    void parsesStatusLines_data();
    void parsesStatusLines();
    void refuses_data();
    void refuses();
    void keepsItsLimits();
    void parsesOneBehindTheOther();
};

void tst_ResponseParser::parses()
{
    const QByteArray head = "HTTP/1.1 101 Switching Protocols\r\nUpgrade: websocket\r\nX-Empty:\r\n"
                            "connection:  keep-alive, Upgrade \r\n\r\n";
    const QByteArray bytes = head + "more";
    for (qsizetype cut = 0; cut < head.size(); ++cut) {
        ResponseParser parser;
        ResponseHead answer;
        for (qsizetype size = cut; size < head.size(); ++size)
            QCOMPARE(parser.parse(QByteArrayView(bytes).first(size), {}, answer).state, State::NeedMore);
        const auto outcome = parser.parse(bytes, {}, answer);
        QCOMPARE(outcome.state, State::Done);
        QCOMPARE(outcome.consumed, head.size());
        QCOMPARE(answer.status, 101);
        QCOMPARE(answer.minorVersion, 1);
        QCOMPARE(answer.reason.toByteArray(), "Switching Protocols");
        QCOMPARE(answer.headers.size(), 3);
        QCOMPARE(answer.headers.value("upgrade").toByteArray(), "websocket");
        QVERIFY(answer.headers.hasToken("Connection", "upgrade"));
        QCOMPARE(answer.headers.value("X-Empty").size(), 0);
        QCOMPARE(answer.bytes.toByteArray(), head);
    }
}

void tst_ResponseParser::parsesStatusLines_data()
{
    QTest::addColumn<QByteArray>("line");
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("reason");
    QTest::newRow("usual") << QByteArray("HTTP/1.1 200 OK") << 200 << QByteArray("OK");
    QTest::newRow("1.0") << QByteArray("HTTP/1.0 404 Not Found") << 404 << QByteArray("Not Found");
    QTest::newRow("no reason") << QByteArray("HTTP/1.1 599 ") << 599 << QByteArray();
    QTest::newRow("bytes above 0x7f") << QByteArray("HTTP/1.1 100 \xc3\xa4") << 100 << QByteArray("\xc3\xa4");
}

void tst_ResponseParser::parsesStatusLines()
{
    QFETCH(QByteArray, line);
    QFETCH(int, status);
    QFETCH(QByteArray, reason);
    ResponseParser parser;
    ResponseHead answer;
    const QByteArray bytes = line + "\r\n\r\n";
    QCOMPARE(parser.parse(bytes, {}, answer).state, State::Done);
    QCOMPARE(answer.status, status);
    QCOMPARE(answer.reason.toByteArray(), reason);
    QVERIFY(answer.headers.isEmpty());
}

void tst_ResponseParser::refuses_data()
{
    QTest::addColumn<QByteArray>("bytes");
    const auto row = [](const char *name, const QByteArray &bytes) { QTest::newRow(name) << bytes; };
    row("4 no HTTP", "ICY 200 OK\r\n\r\n");
    row("4 lower case", "http/1.1 200 OK\r\n\r\n");
    row("4 HTTP/2", "HTTP/2.0 200 OK\r\n\r\n");
    row("4 HTTP/1.2", "HTTP/1.2 200 OK\r\n\r\n");
    row("4 no blank behind the status", "HTTP/1.1 200\r\n\r\n");
    row("4 two blanks", "HTTP/1.1  200 OK\r\n\r\n");
    row("4 status of two digits", "HTTP/1.1 20 OK\r\n\r\n");
    row("4 status of four digits", "HTTP/1.1 2000 OK\r\n\r\n");
    row("4 status 099", "HTTP/1.1 099 OK\r\n\r\n");
    row("4 status 600", "HTTP/1.1 600 OK\r\n\r\n");
    row("4 control character", "HTTP/1.1 200 O\x01K\r\n\r\n");
    row("4 carriage return", "HTTP/1.1 200 O\rK\r\n\r\n");
    row("2.2 empty line before", "\r\nHTTP/1.1 200 OK\r\n\r\n");
    row("2.2 bare line feeds", "HTTP/1.1 200 OK\n\n");
    row("5 folded", "HTTP/1.1 200 OK\r\nA: b\r\n c\r\n\r\n");
    row("5.1 blank before the colon", "HTTP/1.1 200 OK\r\nA : b\r\n\r\n");
    row("5 no colon", "HTTP/1.1 200 OK\r\nA\r\n\r\n");
    row("5 zero byte", QByteArray("HTTP/1.1 200 OK\r\nA: \0\r\n\r\n", 25));
}

void tst_ResponseParser::refuses()
{
    QFETCH(QByteArray, bytes);
    ResponseParser parser;
    ResponseHead answer;
    QCOMPARE(parser.parse(bytes, {}, answer).state, State::Error);
    ResponseParser slow;
    State state = State::NeedMore;
    for (qsizetype size = 1; size <= bytes.size() && state == State::NeedMore; ++size)
        state = slow.parse(QByteArrayView(bytes).first(size), {}, answer).state;
    QCOMPARE(state, State::Error);
}

void tst_ResponseParser::keepsItsLimits()
{
    ParserLimits limits;
    limits.head = 200;
    limits.fields = 3;
    ResponseParser parser;
    ResponseHead answer;
    QCOMPARE(parser.parse("HTTP/1.1 200 OK\r\n" + QByteArray("A: b\r\n").repeated(3) + "\r\n", limits, answer)
                 .state,
             State::Done);
    QCOMPARE(parser.parse("HTTP/1.1 200 OK\r\n" + QByteArray("A: b\r\n").repeated(4) + "\r\n", limits, answer)
                 .state,
             State::Error);
    QCOMPARE(parser.parse("HTTP/1.1 200 OK\r\nA: " + QByteArray(181, 'x'), limits, answer).state,
             State::Error);
    QCOMPARE(parser.parse(QByteArray(200, 'H'), limits, answer).state, State::Error);
}

void tst_ResponseParser::parsesOneBehindTheOther()
{
    const QByteArray bytes = "HTTP/1.1 100 Continue\r\n\r\nHTTP/1.1 200 OK\r\nA: b\r\n\r\n";
    ResponseParser parser;
    ResponseHead answer;
    const auto first = parser.parse(bytes, {}, answer);
    QCOMPARE(first.state, State::Done);
    QCOMPARE(answer.status, 100);
    const auto second = parser.parse(QByteArrayView(bytes).sliced(first.consumed), {}, answer);
    QCOMPARE(second.state, State::Done);
    QCOMPARE(answer.status, 200);
    QCOMPARE(answer.headers.value("A").toByteArray(), "b");
}

QTEST_APPLESS_MAIN(tst_ResponseParser)
#include "tst_responseparser.moc"
