// SPDX-FileCopyrightText: 2026 Eyewall contributors
// SPDX-License-Identifier: MIT
#include "server/http/headersaccess.h"
#include "server/http/serializer.h"

#include <QtTest/QTest>

using namespace eyewall::http;

namespace {

constexpr QByteArrayView kDate("Mon, 23 Nov 2026 14:02:35 GMT");

QByteArray head(const Response &response, const ReplyFraming &framing)
{
    QByteArray out = "before|";
    appendHead(out, response, framing, kDate);
    return out.mid(7).replace("\r\n", "|");
}

} // namespace

class tst_Serializer : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void writesHeads_data();
    void writesHeads();
    void leavesOutWhatIsNotItsOwn();
    void letsFieldsNameTheContentType();
    void saysAReasonOfItsOwn();
    void neverSplitsAnAnswer();
    void writesFieldsThatAreViews();
    void writesUpgrades();
    void offersAnUpgrade();
    void doesNotAllocateWithRoom();
    void writesChunks();
    void formatsDates_data();
    void formatsDates();
    void parsesDates_data();
    void parsesDates();
    void refusesDates_data();
    void refusesDates();
    void cachesTheDateForASecond();
};

void tst_Serializer::writesHeads_data()
{
    using Kind = ReplyFraming::Kind;
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("type");
    QTest::addColumn<ReplyFraming>("framing");
    QTest::addColumn<QByteArray>("text");
    const QByteArray date = "Date: " + kDate.toByteArray();
    QTest::newRow("length") << 200 << QByteArray("text/plain") << ReplyFraming{Kind::Length, 13, true, false}
                            << "HTTP/1.1 200 OK|" + date + "|Content-Type: text/plain|Content-Length: 13||";
    QTest::newRow("no content") << 204 << QByteArray() << ReplyFraming{Kind::None, 0, true, false}
                                << "HTTP/1.1 204 No Content|" + date + "||";
    QTest::newRow("length 0") << 404 << QByteArray() << ReplyFraming{Kind::Length, 0, true, false}
                              << "HTTP/1.1 404 Not Found|" + date + "|Content-Length: 0||";
    QTest::newRow("largest length") << 200 << QByteArray()
                                    << ReplyFraming{Kind::Length, std::numeric_limits<qint64>::max(), true,
                                                    false}
                                    << "HTTP/1.1 200 OK|" + date + "|Content-Length: 9223372036854775807||";
    QTest::newRow("chunked") << 200 << QByteArray("a/b") << ReplyFraming{Kind::Chunked, 0, true, false}
                             << "HTTP/1.1 200 OK|" + date + "|Content-Type: a/b|Transfer-Encoding: chunked||";
    QTest::newRow("closing") << 500 << QByteArray() << ReplyFraming{Kind::Length, 1, false, true}
                             << "HTTP/1.1 500 Internal Server Error|" + date +
                                    "|Content-Length: 1|Connection: close||";
    QTest::newRow("until close") << 200 << QByteArray() << ReplyFraming{Kind::UntilClose, 0, false, false}
                                 << "HTTP/1.1 200 OK|" + date + "|Connection: close||";
    QTest::newRow("1.0 keeps") << 200 << QByteArray() << ReplyFraming{Kind::Length, 1, true, true}
                               << "HTTP/1.1 200 OK|" + date + "|Content-Length: 1|Connection: keep-alive||";
    QTest::newRow("unknown status") << 299 << QByteArray() << ReplyFraming{Kind::None, 0, true, false}
                                    << "HTTP/1.1 299 Unknown|" + date + "||";
}

void tst_Serializer::writesHeads()
{
    QFETCH(int, status);
    QFETCH(QByteArray, type);
    QFETCH(ReplyFraming, framing);
    QFETCH(QByteArray, text);
    Response response;
    response.status = status;
    response.contentType = type;
    QCOMPARE(head(response, framing), text);
}

void tst_Serializer::leavesOutWhatIsNotItsOwn()
{
    Response response;
    for (const char *name :
         {"Date", "content-length", "TRANSFER-ENCODING", "Connection", "Keep-Alive", "X-Own"})
        QVERIFY(response.headers.add(name, "x"));
    QCOMPARE(head(response, {ReplyFraming::Kind::Length, 1, true, false}),
             "HTTP/1.1 200 OK|Date: " + kDate.toByteArray() + "|Content-Length: 1|X-Own: x||");
}

void tst_Serializer::letsFieldsNameTheContentType()
{
    Response response;
    response.contentType = "text/plain";
    QVERIFY(response.headers.add("content-type", "image/png"));
    QVERIFY(response.headers.add("Vary", "Accept"));
    QCOMPARE(head(response, {ReplyFraming::Kind::None, 0, true, false}),
             "HTTP/1.1 200 OK|Date: " + kDate.toByteArray() + "|content-type: image/png|Vary: Accept||");
}

void tst_Serializer::saysAReasonOfItsOwn()
{
    Response response;
    response.status = 404;
    response.reason = "No\tSuch R\xc3\xb6om";
    QCOMPARE(head(response, {ReplyFraming::Kind::None, 0, true, false}),
             "HTTP/1.1 404 No\tSuch R\xc3\xb6om|Date: " + kDate.toByteArray() + "||");
    response.reason = QByteArray(1000, 'r');
    QVERIFY(headRoom(response) > head(response, {}).size());
}

void tst_Serializer::neverSplitsAnAnswer()
{
    Response response;
    response.contentType = "text/plain\r\nX-Injected: 1";
    response.reason = "Fine\r\nX-Injected: 2";
    QCOMPARE(head(response, {ReplyFraming::Kind::None, 0, true, false}),
             "HTTP/1.1 200 OK|Date: " + kDate.toByteArray() + "||");
}

void tst_Serializer::writesFieldsThatAreViews()
{
    const QByteArray storage = "NameValue";
    Response response;
    HeadersAccess::beginViews(response.headers, storage.constData());
    HeadersAccess::appendView(response.headers, 0, 4, 4, 5);
    QVERIFY(head(response, {}).endsWith("|Name: Value||"));
}

void tst_Serializer::writesUpgrades()
{
    Response response;
    response.status = 101;
    response.contentType = "text/plain";
    for (const char *name : {"Upgrade", "Connection", "Content-Length", "Sec-WebSocket-Accept"})
        QVERIFY(response.headers.add(name, name));
    QByteArray out;
    appendUpgradeHead(out, response, kDate);
    QCOMPARE(out.replace("\r\n", "|"),
             "HTTP/1.1 101 Switching Protocols|Date: " + kDate.toByteArray() +
                 "|Upgrade: Upgrade|Connection: Connection|Sec-WebSocket-Accept: Sec-WebSocket-Accept||");
}

void tst_Serializer::offersAnUpgrade()
{
    Response response;
    response.status = 426;
    QVERIFY(response.headers.set("Upgrade", "websocket"));
    QByteArray out;
    appendHead(out, response, {ReplyFraming::Kind::Length, 0, false, false}, "D");
    QVERIFY(out.contains("\r\nConnection: close\r\n"));
    QVERIFY(out.contains("\r\nConnection: Upgrade\r\n"));
    QVERIFY(out.contains("\r\nUpgrade: websocket\r\n"));
}

void tst_Serializer::doesNotAllocateWithRoom()
{
    Response response;
    response.contentType = "text/plain";
    QVERIFY(response.headers.add("A", "b"));
    QByteArray out;
    out.reserve(1000);
    const void *const begin = out.constData();
    appendHead(out, response, {}, kDate);
    appendChunk(out, "abc");
    QCOMPARE(static_cast<const void *>(out.constData()), begin);
}

void tst_Serializer::writesChunks()
{
    QByteArray out;
    appendChunk(out, "hello");
    appendChunk(out, "");
    appendChunk(out, QByteArray(0x1af, 'x'));
    appendLastChunk(out);
    QCOMPARE(out, "5\r\nhello\r\n1af\r\n" + QByteArray(0x1af, 'x') + "\r\n0\r\n\r\n");
}

void tst_Serializer::formatsDates_data()
{
    QTest::addColumn<qint64>("seconds");
    QTest::addColumn<QByteArray>("text");
    QTest::newRow("epoch") << qint64(0) << QByteArray("Thu, 01 Jan 1970 00:00:00 GMT");
    QTest::newRow("9110-5.6.7") << qint64(784111777) << QByteArray("Sun, 06 Nov 1994 08:49:37 GMT");
    QTest::newRow("leap day") << qint64(1709251199) << QByteArray("Thu, 29 Feb 2024 23:59:59 GMT");
    QTest::newRow("before the epoch") << qint64(-1) << QByteArray("Wed, 31 Dec 1969 23:59:59 GMT");
    QTest::newRow("last") << qint64(253402300799) << QByteArray("Fri, 31 Dec 9999 23:59:59 GMT");
}

void tst_Serializer::formatsDates()
{
    QFETCH(qint64, seconds);
    QFETCH(QByteArray, text);
    QCOMPARE(formatDate(seconds), text);
    QCOMPARE(parseDate(text), std::optional<qint64>(seconds));
}

void tst_Serializer::parsesDates_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<qint64>("seconds");
    const qint64 example = 784111777;
    QTest::newRow("IMF-fixdate") << QByteArray("Sun, 06 Nov 1994 08:49:37 GMT") << example;
    QTest::newRow("RFC 850") << QByteArray("Sunday, 06-Nov-94 08:49:37 GMT") << example;
    QTest::newRow("RFC 850, Wednesday") << QByteArray("Wednesday, 06-Nov-94 08:49:37 GMT") << example;
    QTest::newRow("RFC 850, this century")
        << QByteArray("Monday, 23-Nov-26 00:00:00 GMT") << qint64(1795392000);
    QTest::newRow("asctime") << QByteArray("Sun Nov  6 08:49:37 1994") << example;
    QTest::newRow("asctime, two digits") << QByteArray("Wed Nov 16 08:49:37 1994") << example + 10 * 86400;
    QTest::newRow("blanks around") << QByteArray(" Sun, 06 Nov 1994 08:49:37 GMT\t") << example;
    QTest::newRow("leap second") << QByteArray("Sat, 31 Dec 2016 23:59:60 GMT") << qint64(1483228800);
}

void tst_Serializer::parsesDates()
{
    QFETCH(QByteArray, text);
    QFETCH(qint64, seconds);
    QCOMPARE(parseDate(text), std::optional<qint64>(seconds));
}

void tst_Serializer::refusesDates_data()
{
    QTest::addColumn<QByteArray>("text");
    for (const char *text : {"",
                             "now",
                             "Sun",
                             "Sun, 06 Nov 1994 08:49:37",
                             "Sun, 06 Nov 1994 08:49:37 UTC",
                             "Sun, 6 Nov 1994 08:49:37 GMT",
                             "Sun, 31 Feb 1994 08:49:37 GMT",
                             "Sun, 06 Nov 1994 24:00:00 GMT",
                             "Sun, 06 Nov 1994 08:60:37 GMT",
                             "Sun, 06 Nov 1994 08:49:61 GMT",
                             "Sun, 06 Foo 1994 08:49:37 GMT",
                             "Foo, 06 Nov 1994 08:49:37 GMT",
                             "Sun, 06 Nov 94 08:49:37 GMT",
                             "Sun, 06 Nov 1994 08:49:37 GMT; length=5",
                             "Son, 00 Nov 1994 08:49:37 GMT",
                             "Sunxay, 06-Nov-94 08:49:37 GMT",
                             "Sun Nov 6 08:49:37 1994",
                             "784111777",
                             "unM, 06 Nov 1994 08:49:37 GMT",
                             "Sun, +6 Nov 1994 08:49:37 GMT"})
        QTest::newRow(text) << QByteArray(text);
}

void tst_Serializer::refusesDates()
{
    QFETCH(QByteArray, text);
    QCOMPARE(parseDate(text), std::optional<qint64>());
}

void tst_Serializer::cachesTheDateForASecond()
{
    constexpr qint64 kSecond = 1'000'000'000;
    DateCache cache;
    QCOMPARE(cache.text(0), QByteArrayView("Thu, 01 Jan 1970 00:00:00 GMT"));
    QCOMPARE(cache.text(kSecond - 1), QByteArrayView("Thu, 01 Jan 1970 00:00:00 GMT"));
    QCOMPARE(cache.text(kSecond), QByteArrayView("Thu, 01 Jan 1970 00:00:01 GMT"));
    QCOMPARE(cache.text(784111777 * kSecond + 5), QByteArrayView("Sun, 06 Nov 1994 08:49:37 GMT"));
    QCOMPARE(cache.text(784111776 * kSecond), QByteArrayView("Sun, 06 Nov 1994 08:49:36 GMT"));
}

QTEST_GUILESS_MAIN(tst_Serializer)
#include "tst_serializer.moc"
