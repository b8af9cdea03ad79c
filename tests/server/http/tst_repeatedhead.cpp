// SPDX-FileCopyrightText: 2026 Eyewall contributors
// SPDX-License-Identifier: MIT
#include "server/http/repeatedhead.h"

#include "headtext.h"

#include <QtTest/QTest>

using namespace headtext;

namespace {

bool isInside(QByteArrayView part, QByteArrayView whole)
{
    return part.isNull() || (part.begin() >= whole.begin() && part.end() <= whole.end());
}

} // namespace

class tst_RepeatedHead : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void recognizes_data();
    void recognizes();
    void takesNothingElse();
    void remembersNot_data();
    void remembersNot();
    void forgets();
};

void tst_RepeatedHead::recognizes_data()
{
    QTest::addColumn<QByteArray>("head");
    QTest::newRow("path") << QByteArray("GET /hello HTTP/1.1\r\nHost: a:80\r\n\r\n");
    QTest::newRow("query") << QByteArray("GET /a%20b?x=1 HTTP/1.1\r\nhost: a\r\nConnection: close\r\n\r\n");
    QTest::newRow("no host") << QByteArray("HEAD / HTTP/1.0\r\n\r\n");
    QTest::newRow("absolute") << QByteArray("GET http://host HTTP/1.1\r\nHost: other\r\n\r\n");
    QTest::newRow("absolute, path") << QByteArray("GET http://host/x?y HTTP/1.1\r\nHost: other\r\n\r\n");
    QTest::newRow("asterisk") << QByteArray("OPTIONS * HTTP/1.1\r\nHost: a\r\n\r\n");
    QTest::newRow("authority") << QByteArray("CONNECT a:80 HTTP/1.1\r\nHost: a:80\r\n\r\n");
    QTest::newRow("upgrade") << QByteArray(
        "GET / HTTP/1.1\r\nHost: a\r\nUpgrade: websocket\r\nConnection: upgrade\r\n\r\n");
    QTest::newRow("long") << "GET / HTTP/1.1\r\nHost: a\r\nX: " + QByteArray(900, 'x') + "\r\n\r\n";
}

void tst_RepeatedHead::recognizes()
{
    QFETCH(QByteArray, head);
    const QByteArray first = head;
    RequestHead parsed;
    HeadParser parser;
    QCOMPARE(parser.parse(first, {}, parsed).state, HeadParser::State::Done);
    RepeatedHead repeated;
    repeated.note(parsed);
    // At another place, with the next request behind it; the first is gone.
    for (int i = 0; i < 3; ++i) {
        const QByteArray again = head + "GET /next";
        QVERIFY(repeated.recognize(again, parsed));
        RequestHead fresh;
        QCOMPARE(HeadParser().parse(again, {}, fresh).state, HeadParser::State::Done);
        QCOMPARE(described(parsed), described(fresh));
        QCOMPARE(parsed.bytes.data(), again.constData());
        QCOMPARE(parsed.bytes.size(), head.size());
        for (const QByteArrayView view : {parsed.methodText, parsed.target, parsed.query, parsed.host})
            QVERIFY(isInside(view, again));
        QVERIFY(isInside(parsed.path, again) || parsed.path == "/");
    }
}

void tst_RepeatedHead::takesNothingElse()
{
    const QByteArray head = "GET /hello HTTP/1.1\r\nHost: a:80\r\n\r\n";
    RequestHead parsed;
    QCOMPARE(HeadParser().parse(head, {}, parsed).state, HeadParser::State::Done);
    RepeatedHead repeated;
    QVERIFY(!repeated.recognize(head, parsed));
    repeated.note(parsed);
    for (qsizetype i = 0; i < head.size(); ++i) {
        QVERIFY(!repeated.recognize(QByteArrayView(head).first(i), parsed));
        QByteArray other = head;
        other[i] = char(other[i] ^ 1);
        QVERIFY(!repeated.recognize(other, parsed));
        QVERIFY(!repeated.recognize(QByteArrayView(head).sliced(i + 1), parsed));
    }
    QVERIFY(repeated.recognize(head, parsed));
}

void tst_RepeatedHead::remembersNot_data()
{
    QTest::addColumn<QByteArray>("head");
    QTest::newRow("content") << QByteArray("POST / HTTP/1.1\r\nHost: a\r\nContent-Length: 1\r\n\r\n");
    QTest::newRow("no content") << QByteArray("POST / HTTP/1.1\r\nHost: a\r\nContent-Length: 0\r\n\r\n");
    QTest::newRow("chunked") << QByteArray(
        "POST / HTTP/1.1\r\nHost: a\r\nTransfer-Encoding: chunked\r\n\r\n");
    QTest::newRow("too long") << "GET / HTTP/1.1\r\nHost: a\r\nX: " + QByteArray(1024, 'x') + "\r\n\r\n";
}

void tst_RepeatedHead::remembersNot()
{
    QFETCH(QByteArray, head);
    RequestHead parsed;
    QCOMPARE(HeadParser().parse(head, {}, parsed).state, HeadParser::State::Done);
    RepeatedHead repeated;
    repeated.note(parsed);
    QVERIFY(!repeated.recognize(head, parsed));
}

void tst_RepeatedHead::forgets()
{
    const QByteArray head = "GET / HTTP/1.0\r\n\r\n";
    RequestHead parsed;
    QCOMPARE(HeadParser().parse(head, {}, parsed).state, HeadParser::State::Done);
    RepeatedHead repeated;
    repeated.note(parsed);
    repeated.forget();
    QVERIFY(!repeated.recognize(head, parsed));
}

QTEST_GUILESS_MAIN(tst_RepeatedHead)
#include "tst_repeatedhead.moc"
