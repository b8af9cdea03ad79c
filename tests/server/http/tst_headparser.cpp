// SPDX-FileCopyrightText: 2026 Eyewall contributors
// SPDX-License-Identifier: MIT
#include "tests/server/http/headtext.h"

#include <QtCore/QRandomGenerator>
#include <QtTest/QTest>

using namespace eyewall::http;
using namespace headtext;

class tst_HeadParser : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void parses_data();
    void parses();
    void refuses_data();
    void refuses();
    void refusesBeforeTheEnd_data();
    void refusesBeforeTheEnd();
    void waitsForMore_data();
    void waitsForMore();
    void keepsLimits_data();
    void keepsLimits();
    void refusesEveryControlCharacter();
    void findsLongHeadsInSmallSteps();
    void keepsOrderOfPipelinedRequests();
    void startsAnewAfterReset();
    void leavesNothingBehindAfterAMistake();
};

void tst_HeadParser::parses_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QByteArray>("head");
    const auto row = [](const char *name, QByteArrayView bytes, QByteArrayView head) {
        QTest::newRow(name) << bytes.toByteArray() << head.toByteArray();
    };
    row("9112-2.1 smallest", "GET / HTTP/1.1\r\nHost: a\r\n\r\n",
        "GET / path=/ query=- host=a 1.1 body=none keep|Host=a");
    row("9112-2.2 empty lines before", "\r\n\r\nGET / HTTP/1.1\r\nHost: a\r\n\r\n",
        "GET / path=/ query=- host=a 1.1 body=none keep|Host=a");
    row("9112-2.3 1.0 without host", "GET / HTTP/1.0\r\n\r\n",
        "GET / path=/ query=- host=- 1.0 body=none close");
    row("9112-2.3 1.9 is 1.1", "GET / HTTP/1.9\r\nHost: a\r\n\r\n",
        "GET / path=/ query=- host=a 1.1 body=none keep|Host=a");
    row("9112-3.1 unknown method", "Brew-it / HTTP/1.1\r\nHost: a\r\n\r\n",
        "Brew-it / path=/ query=- host=a 1.1 body=none keep|Host=a");
    row("9112-3.2.1 query", "GET /a%20b?x=1&y=/?z HTTP/1.1\r\nHost: a:81\r\n\r\n",
        "GET /a%20b?x=1&y=/?z path=/a%20b query=x=1&y=/?z host=a:81 1.1 body=none keep|Host=a:81");
    row("9112-3.2.1 empty query", "GET /? HTTP/1.1\r\nHost: a\r\n\r\n",
        "GET /? path=/ query= host=a 1.1 body=none keep|Host=a");
    row("9112-3.2.1 two slashes", "GET //evil.example/x HTTP/1.1\r\nHost: a\r\n\r\n",
        "GET //evil.example/x path=//evil.example/x query=- host=a 1.1 body=none keep|Host=a");
    row("9112-3.2.1 raw UTF-8", "GET /\xc3\xa9|{} HTTP/1.1\r\nHost: a\r\n\r\n",
        "GET /\xc3\xa9|{} path=/\xc3\xa9|{} query=- host=a 1.1 body=none keep|Host=a");
    row("9112-3.2.2 absolute", "GET HTTP://b:8080/p?q HTTP/1.1\r\nHost: a\r\n\r\n",
        "GET HTTP://b:8080/p?q path=/p query=q host=b:8080 1.1 body=none keep|Host=a");
    row("9112-3.2.2 absolute without path", "GET https://b HTTP/1.1\r\nHost: a\r\n\r\n",
        "GET https://b path=/ query=- host=b 1.1 body=none keep|Host=a");
    row("9112-3.2.2 absolute, only query", "GET http://b?x HTTP/1.1\r\nHost: a\r\n\r\n",
        "GET http://b?x path=/ query=x host=b 1.1 body=none keep|Host=a");
    row("9112-3.2.3 authority", "CONNECT b:443 HTTP/1.1\r\nHost: b\r\n\r\n",
        "CONNECT b:443 path= query=- host=b:443 1.1 body=none keep|Host=b");
    row("9112-3.2.3 authority v6", "CONNECT [::1]:443 HTTP/1.0\r\n\r\n",
        "CONNECT [::1]:443 path= query=- host=[::1]:443 1.0 body=none close");
    row("9112-3.2.4 asterisk", "OPTIONS * HTTP/1.1\r\nHost: a\r\n\r\n",
        "OPTIONS * path=* query=- host=a 1.1 body=none keep|Host=a");
    row("9112-3.2.4 asterisk by proxy", "OPTIONS http://b:1 HTTP/1.1\r\nHost: a\r\n\r\n",
        "OPTIONS http://b:1 path=* query=- host=b:1 1.1 body=none keep|Host=a");
    row("9112-5 blanks around values", get("A:b\r\nC:\t d  e \t\r\nF:\r\nG: \r\n"),
        "GET / path=/ query=- host=a 1.1 body=none keep|Host=a|A=b|C=d  e|F=|G=");
    row("9110-5.5 obs-text and TAB", get("A: \xff\xa0\tb\x85\r\n"),
        "GET / path=/ query=- host=a 1.1 body=none keep|Host=a|A=\xff\xa0\tb\x85");
    row("9110-5.6.2 all token characters", get("!#$%&'*+-.^_`|~09azAZ: 1\r\n"),
        "GET / path=/ query=- host=a 1.1 body=none keep|Host=a|!#$%&'*+-.^_`|~09azAZ=1");
    row("9110-7.2 name and port in any case", "GET / HTTP/1.1\r\nhOST:LocalHost:65535\r\n\r\n",
        "GET / path=/ query=- host=LocalHost:65535 1.1 body=none keep|hOST=LocalHost:65535");
    row("9110-7.2 v6 host", "GET / HTTP/1.1\r\nHost: [2001:db8::1]:80\r\n\r\n",
        "GET / path=/ query=- host=[2001:db8::1]:80 1.1 body=none keep|Host=[2001:db8::1]:80");
    for (const QByteArray host :
         {"[::]", "[::1]", "[1::]", "[1:2:3:4:5:6:7:8]", "[::2:3:4:5:6:7:8]", "[1:2:3:4:5:6::8]",
          "[::ffff:1.2.3.4]", "[1:2:3:4:5:6:1.2.3.4]", "[ABCD::]", "1.2.3.4", "a%2Db", "a_b~c!"})
        row(qPrintable("9110-7.2 host " + QString::fromUtf8(host)),
            "GET / HTTP/1.1\r\nHost: " + host + "\r\n\r\n",
            "GET / path=/ query=- host=" + host + " 1.1 body=none keep|Host=" + host);
    row("9110-7.2 port without digits", "GET / HTTP/1.1\r\nHost: a:\r\n\r\n",
        "GET / path=/ query=- host=a: 1.1 body=none keep|Host=a:");
    row("9112-6.2 length", get("Content-Length: 5\r\n"),
        "GET / path=/ query=- host=a 1.1 body=5 keep|Host=a|Content-Length=5");
    row("9112-6.2 length 0 with zeros", get("content-length: 000\r\n"),
        "GET / path=/ query=- host=a 1.1 body=0 keep|Host=a|content-length=000");
    row("9112-6.3 equal lengths", get("Content-Length: 5, 5\r\nContent-Length: 05\r\n"),
        "GET / path=/ query=- host=a 1.1 body=5 keep|Host=a|Content-Length=5, 5|Content-Length=05");
    row("9112-6.1 chunked", get("Transfer-Encoding: Chunked\r\n"),
        "GET / path=/ query=- host=a 1.1 body=chunked keep|Host=a|Transfer-Encoding=Chunked");
    row("9112-9.3 close in a list", get("Connection: TE , Close\r\n"),
        "GET / path=/ query=- host=a 1.1 body=none close|Host=a|Connection=TE , Close");
    row("9112-9.3 close in a second field", get("Connection: keep-alive\r\nConnection: close\r\n"),
        "GET / path=/ query=- host=a 1.1 body=none close|Host=a|Connection=keep-alive|Connection=close");
    row("9112-9.3 1.0 keep-alive", "GET / HTTP/1.0\r\nConnection: Keep-Alive\r\n\r\n",
        "GET / path=/ query=- host=- 1.0 body=none keep|Connection=Keep-Alive");
    row("9112-9.3 1.0 both", "GET / HTTP/1.0\r\nConnection: keep-alive, close\r\n\r\n",
        "GET / path=/ query=- host=- 1.0 body=none close|Connection=keep-alive, close");
    row("9112-9.3 not a token", get("Connection: closed\r\n"),
        "GET / path=/ query=- host=a 1.1 body=none keep|Host=a|Connection=closed");
    row("9110-7.8 upgrade", get("Connection: keep-alive, Upgrade\r\nUpgrade: websocket\r\n"),
        "GET / path=/ query=- host=a 1.1 body=none keep upgrade|Host=a|Connection=keep-alive, Upgrade"
        "|Upgrade=websocket");
    row("9110-7.8 upgrade without option", get("Upgrade: websocket\r\n"),
        "GET / path=/ query=- host=a 1.1 body=none keep|Host=a|Upgrade=websocket");
    row("9110-7.8 upgrade without field", get("Connection: upgrade\r\n"),
        "GET / path=/ query=- host=a 1.1 body=none keep|Host=a|Connection=upgrade");
    row("9110-7.8 upgrade in 1.0", "GET / HTTP/1.0\r\nConnection: upgrade\r\nUpgrade: x\r\n\r\n",
        "GET / path=/ query=- host=- 1.0 body=none close|Connection=upgrade|Upgrade=x");
    row("9110-10.1.1 continue", get("Content-Length: 1\r\nExpect: 100-Continue\r\n"),
        "GET / path=/ query=- host=a 1.1 body=1 keep continue|Host=a|Content-Length=1|Expect=100-Continue");
    row("9110-10.1.1 continue twice", get("Content-Length: 1\r\nExpect: 100-continue, ,100-CONTINUE\r\n"),
        "GET / path=/ query=- host=a 1.1 body=1 keep continue|Host=a|Content-Length=1"
        "|Expect=100-continue, ,100-CONTINUE");
    row("9110-10.1.1 continue without content", get("Expect: 100-continue\r\n"),
        "GET / path=/ query=- host=a 1.1 body=none keep|Host=a|Expect=100-continue");
    row("9110-10.1.1 expectation in 1.0", "POST / HTTP/1.0\r\nContent-Length: 1\r\nExpect: x\r\n\r\n",
        "POST / path=/ query=- host=- 1.0 body=1 close|Content-Length=1|Expect=x");
}

void tst_HeadParser::parses()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QByteArray, head);
    const QByteArray expected = QByteArray::number(bytes.size()) + ' ' + head;
    QCOMPARE(parsed(bytes), expected);
    QCOMPARE(parsed(bytes + "GET /next HTTP/1.1\r\n"), expected);
    QCOMPARE(parsedInSteps(bytes, 1, 1), expected);
    for (qsizetype at = 0; at < bytes.size(); ++at) {
        QCOMPARE(parsedInSteps(bytes, at, bytes.size()), expected);
        QCOMPARE(parsed(QByteArrayView(bytes).first(at)), QByteArray("more"));
    }
}

void tst_HeadParser::refuses_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QByteArray>("error");
    const auto row = [](const char *name, QByteArrayView bytes, QByteArrayView error) {
        QTest::newRow(name) << bytes.toByteArray() << error.toByteArray();
    };
    const auto line = [row](const char *name, QByteArrayView requestLine, QByteArrayView error) {
        row(name, requestLine.toByteArray() + "\r\nHost: a\r\n\r\n", error);
    };
    row("9112-2.2 bare LF everywhere", "GET / HTTP/1.1\nHost: a\n\n",
        "400 Malformed version in the request line");
    row("9112-2.2 bare LF after a field", "GET / HTTP/1.1\r\nHost: a\n\r\n",
        "400 Line feed without carriage return in a field");
    row("9112-2.2 bare LF for the empty line", "GET / HTTP/1.1\r\nHost: a\r\n\n",
        "400 Line feed without carriage return");
    row("9112-2.2 bare CR in a value", get("A: b\rc\r\n"),
        "400 Carriage return without line feed in a field");
    row("9112-2.2 bare CR for the empty line", "GET / HTTP/1.1\r\nHost: a\r\n\rX\r\n\r\n",
        "400 Carriage return without line feed");
    line("9112-2.2 bare CR in the request line", "GET / HTTP/1.1\rA: b",
         "400 Malformed version in the request line");
    row("9112-2.2 too many empty lines", "\r\n\r\n\r\n\r\n\r\nGET / HTTP/1.1\r\nHost: a\r\n\r\n",
        "400 Something else than a request line");
    row("9112-2.2 bare CR before", "\rGET / HTTP/1.1\r\nHost: a\r\n\r\n",
        "400 Something else than a request line");
    row("9112-2.2 bare LF before", "\nGET / HTTP/1.1\r\nHost: a\r\n\r\n",
        "400 Invalid character in the method");
    row("9112-2.2 blank before the first field", "GET / HTTP/1.1\r\n Host: a\r\n\r\n",
        "400 Field folded over several lines");
    line("9112-2.3 HTTP/2.0", "GET / HTTP/2.0", "505 Only HTTP/1.0 and HTTP/1.1 are spoken here");
    line("9112-2.3 HTTP/3.1", "GET / HTTP/3.1", "505 Only HTTP/1.0 and HTTP/1.1 are spoken here");
    line("9112-2.3 HTTP/0.9", "GET / HTTP/0.9", "505 Only HTTP/1.0 and HTTP/1.1 are spoken here");
    row("9113-3.4 preface of HTTP/2", "PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n",
        "505 Only HTTP/1.0 and HTTP/1.1 are spoken here");
    for (const char *version :
         {"HTTP/1.10", "HTTP/11.1", "HTTP/1", "HTTP/1.", "HTTP/.1", "HTTP/a.b", "http/1.1", "HTTP 1.1",
          "HTTPS/1.1", "HTTP/1.1 ", "HTTP/1,1", " HTTP/1.1", "", "X"})
        line(qPrintable(QStringLiteral("9112-2.3 version '%1'").arg(QLatin1String(version))),
             QByteArray("GET / ") + version, "400 Malformed version in the request line");
    line("9112-3 without version", "GET /", "400 Request line without a version");
    line("9112-3 two spaces", "GET  / HTTP/1.1", "400 More than one space in the request line");
    line("9112-3 TAB", "GET\t/ HTTP/1.1", "400 Invalid character in the method");
    line("9112-3 TAB behind the target", "GET /\tHTTP/1.1", "400 Invalid character in the request target");
    line("9112-3 begins with space", " GET / HTTP/1.1", "400 Request line begins with a space");
    line("9112-3.1 method is no token", "GE(T / HTTP/1.1", "400 Invalid character in the method");
    line("9112-3.1 method with UTF-8", "G\xc3\xa9T / HTTP/1.1", "400 Invalid character in the method");
    line("9112-3.1 method too long", QByteArray(33, 'A') + " / HTTP/1.1", "501 No method is that long");
    line("9112-3.2 fragment", "GET /a#b HTTP/1.1", "400 Fragment in the request target");
    line("9112-3.2 NUL", QByteArrayView("GET /a\0b HTTP/1.1", 17),
         "400 Invalid character in the request target");
    line("9112-3.2 DEL", "GET /a\x7f HTTP/1.1", "400 Invalid character in the request target");
    line("9112-3.2 relative", "GET a/b HTTP/1.1", "400 Request target in no known form");
    line("9112-3.2 other scheme", "GET ftp://b/ HTTP/1.1", "400 Request target in no known form");
    line("9112-3.2.2 without host", "GET http:///p HTTP/1.1", "400 Invalid host in the request target");
    line("9112-3.2.2 nothing but the scheme", "GET http:// HTTP/1.1", "400 Request target in no known form");
    line("9110-4.2.4 user information", "GET http://u:p@b/ HTTP/1.1",
         "400 Invalid host in the request target");
    line("9112-3.2.3 authority without port", "CONNECT b HTTP/1.1", "400 CONNECT needs a host and a port");
    line("9112-3.2.3 authority without digits", "CONNECT b: HTTP/1.1", "400 CONNECT needs a host and a port");
    line("9112-3.2.3 v6 without port", "CONNECT [::1] HTTP/1.1", "400 CONNECT needs a host and a port");
    line("9112-3.2.3 path", "CONNECT / HTTP/1.1", "400 CONNECT needs a host and a port");
    line("9112-3.2.3 authority for GET", "GET b:443 HTTP/1.1", "400 Request target in no known form");
    line("9112-3.2.4 asterisk for GET", "GET * HTTP/1.1", "400 Only OPTIONS may have the target *");
    row("9112-3.2 no host", "GET / HTTP/1.1\r\nA: b\r\n\r\n", "400 Host is missing");
    row("9112-3.2 no host, absolute", "GET http://b/ HTTP/1.1\r\n\r\n", "400 Host is missing");
    row("9112-3.2 two hosts", get("Host: a\r\n"), "400 Host given twice");
    row("9112-3.2 two hosts in 1.0", "GET / HTTP/1.0\r\nHost: a\r\nhost: b\r\n\r\n", "400 Host given twice");
    for (const char *host : {"",
                             "a,b",
                             "a b",
                             "u@a",
                             "a/",
                             "<a>",
                             "a:x",
                             "a:65536",
                             "a:1:2",
                             "[]",
                             "[::1",
                             "[::1]x",
                             "[1234]",
                             "[::g]",
                             ":80",
                             "a?b",
                             "\"a\"",
                             "\xc3\xa9",
                             "a%",
                             "a%2",
                             "a%zz",
                             "[:]",
                             "[:::]",
                             "[1:2:3:4:5:6:7]",
                             "[1:2:3:4:5:6:7:8:9]",
                             "[1::2::3]",
                             "[1:2:3:4:5:6:7::8]",
                             "[12345::]",
                             "[::1.2.3]",
                             "[::1.2.3.256]",
                             "[::01.2.3.4]",
                             "[1.2.3.4::]",
                             "[1:]",
                             "[:1:2:3:4:5:6:7]",
                             "[v1.a]",
                             "[fe80::1%25eth0]"})
        row(qPrintable(QStringLiteral("9110-7.2 host '%1'").arg(QString::fromUtf8(host))),
            QByteArray("GET / HTTP/1.1\r\nHost: ") + host + "\r\n\r\n", "400 Host is not a valid host");
    row("9112-5.1 space before the colon", get("A : b\r\n"), "400 Space between field name and colon");
    row("9112-5.1 TAB before the colon", get("A\t: b\r\n"), "400 Space between field name and colon");
    row("9112-5.1 empty name", get(": b\r\n"), "400 Field without a name");
    row("9112-5.1 no colon", get("Abc\r\n"), "400 Field without a colon");
    row("9112-5.1 no colon, LF", get("Abc\n\r\n"), "400 Field without a colon");
    row("9112-5.1 name is no token", get("A(b: c\r\n"), "400 Invalid character in a field name");
    row("9112-5.1 name with UTF-8", get("\xc3\xa9: c\r\n"), "400 Invalid character in a field name");
    row("9112-5.2 obs-fold", get("A: b\r\n c\r\n"), "400 Field folded over several lines");
    row("9112-5.2 obs-fold with TAB", get("A: b\r\n\tc\r\n"), "400 Field folded over several lines");
    row("9110-5.5 NUL", get(QByteArrayView("A: b\0c\r\n", 8)), "400 Control character in a field value");
    row("9110-5.5 DEL", get("A: b\x7f\r\n"), "400 Control character in a field value");
    for (const char *length : {"", "+5", "-5", "5a", "0x5", "5_0", "5.0", "5 5", "5,", ",5",
                               "\xc2\xa0"
                               "5",
                               "9223372036854775808", "99999999999999999999999"})
        row(qPrintable(QStringLiteral("9112-6.3 length '%1'").arg(QString::fromUtf8(length))),
            get(QByteArray("Content-Length: ") + length + "\r\n"), "400 Content-Length is not a number");
    row("9112-6.3 unequal lengths", get("Content-Length: 5\r\nContent-Length: 6\r\n"),
        "400 Content-Length given twice with different values");
    row("9112-6.3 unequal lengths in a list", get("Content-Length: 5, 6\r\n"),
        "400 Content-Length given twice with different values");
    row("9112-6.1 both", get("Content-Length: 5\r\nTransfer-Encoding: chunked\r\n"),
        "400 Content-Length beside Transfer-Encoding");
    row("9112-6.1 both, other order", get("Transfer-Encoding: chunked\r\nContent-Length: 0\r\n"),
        "400 Content-Length beside Transfer-Encoding");
    row("9112-6.1 both, bad length", get("Transfer-Encoding: chunked\r\nContent-Length: x\r\n"),
        "400 Content-Length is not a number");
    row("9112-6.1 in 1.0", "POST / HTTP/1.0\r\nTransfer-Encoding: chunked\r\n\r\n",
        "400 Transfer-Encoding in HTTP/1.0");
    row("9112-6.1 chunked twice", get("Transfer-Encoding: chunked, chunked\r\n"),
        "400 Transfer-Encoding is chunked twice");
    row("9112-6.1 chunked in two fields", get("Transfer-Encoding: chunked\r\ntransfer-encoding: chunked\r\n"),
        "400 Transfer-Encoding is chunked twice");
    row("9112-6.1 empty", get("Transfer-Encoding:\r\n"), "400 Transfer-Encoding with an empty element");
    row("9112-6.1 empty element", get("Transfer-Encoding: chunked,\r\n"),
        "400 Transfer-Encoding with an empty element");
    for (const char *coding :
         {"gzip, chunked", "gzip", "identity", "xchunked", "chunked;q=1", "chunked gzip", "\"chunked\"",
          "\xc2\xa0"
          "chunked"})
        row(qPrintable(QStringLiteral("9112-6.1 coding '%1'").arg(QString::fromUtf8(coding))),
            get(QByteArray("Transfer-Encoding: ") + coding + "\r\n"),
            "501 Transfer coding other than chunked");
    row("9112-6.3 chunked is not last", get("Transfer-Encoding: chunked, gzip\r\n"),
        "400 Transfer-Encoding has another coding behind chunked");
    row("9110-10.1.1 unknown expectation", get("Expect: 200-ok\r\n"),
        "417 Expectation other than 100-continue");
    row("9110-10.1.1 expectation in a list", get("Expect: 100-continue, x\r\n"),
        "417 Expectation other than 100-continue");
}

void tst_HeadParser::refuses()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QByteArray, error);
    QCOMPARE(parsed(bytes), error);
    QCOMPARE(parsedInSteps(bytes, 1, 1), error);
    for (qsizetype at = 0; at < bytes.size(); ++at) {
        QCOMPARE(parsedInSteps(bytes, at, bytes.size()), error);
        const QByteArray cut = parsed(QByteArrayView(bytes).first(at));
        QVERIFY2(cut == "more" || cut == error, cut.constData());
    }
}

void tst_HeadParser::refusesBeforeTheEnd_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<int>("status");
    QTest::newRow("TLS client hello") << QByteArray("\x16\x03\x01\x02", 4) << 400;
    QTest::newRow("bad method") << QByteArray("G(") << 400;
    QTest::newRow("bad version") << QByteArray("GET / FTP") << 400;
    QTest::newRow("other version") << QByteArray("GET / HTTP/2.0\r\n") << 505;
    QTest::newRow("bad target") << QByteArray("GET example HTTP/1.1\r\n") << 400;
    QTest::newRow("bad name") << QByteArray("GET / HTTP/1.1\r\nA b") << 400;
    QTest::newRow("bad value") << QByteArray("GET / HTTP/1.1\r\nA: \x01") << 400;
    QTest::newRow("bare LF") << QByteArray("GET / HTTP/1.1\r\nA: b\n") << 400;
    QTest::newRow("long target") << "GET /" + QByteArray(8192, 'a') << 414;
    QTest::newRow("endless field") << "GET / HTTP/1.1\r\nA: " + QByteArray(64 * 1024, 'a') << 431;
    QTest::newRow("endless name") << "GET / HTTP/1.1\r\n" + QByteArray(64 * 1024, 'a') << 431;
}

void tst_HeadParser::refusesBeforeTheEnd()
{
    QFETCH(QByteArray, bytes);
    QFETCH(int, status);
    QVERIFY(parsed(bytes).startsWith(QByteArray::number(status) + ' '));
}

void tst_HeadParser::waitsForMore_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("nothing") << QByteArray();
    QTest::newRow("only empty lines") << QByteArray("\r\n\r\n");
    QTest::newRow("half of an empty line") << QByteArray("\r");
    QTest::newRow("longest target") << "GET /" + QByteArray(8191, 'a');
    QTest::newRow("longest head") << "GET / HTTP/1.1\r\nA: " + QByteArray(64 * 1024 - 20, 'a');
}

void tst_HeadParser::waitsForMore()
{
    QFETCH(QByteArray, bytes);
    QCOMPARE(parsed(bytes), QByteArray("more"));
    QCOMPARE(parsedInSteps(bytes, 0, 97), QByteArray("more"));
}

void tst_HeadParser::keepsLimits_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QByteArray>("outcome"); // its beginning
    const QByteArray target(100, 'a');
    QTest::newRow("longest target") << "GET /" + target.first(99) + " HTTP/1.1\r\nHost: a\r\n\r\n"
                                    << QByteArray("126 ");
    QTest::newRow("target too long") << "GET /" + target + " HTTP/1.1\r\nHost: a\r\n\r\n"
                                     << QByteArray("414 ");
    QTest::newRow("target too long and bad") << "GET /" + target + "\n" << QByteArray("414 ");
    QTest::newRow("most fields") << get("A:\r\nB:\r\n") << QByteArray("35 ");
    QTest::newRow("too many fields") << get("A:\r\nB:\r\nC:\r\n") << QByteArray("431 Too many");
    const QByteArray longest = get("A: " + QByteArray(200 - 32, 'x') + "\r\n");
    QTest::newRow("longest head") << longest << QByteArray("200 ");
    QTest::newRow("longest head and more") << longest + "abc" << QByteArray("200 ");
    QTest::newRow("head too long") << get("A: " + QByteArray(200 - 31, 'x') + "\r\n")
                                   << QByteArray("431 Request head");
}

void tst_HeadParser::keepsLimits()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QByteArray, outcome);
    ParserLimits limits;
    limits.target = 100;
    limits.head = 200;
    limits.fields = 3;
    const QByteArray whole = parsed(bytes, limits);
    QVERIFY2(whole.startsWith(outcome), whole.constData());
    for (qsizetype step = 1; step <= bytes.size(); ++step)
        QCOMPARE(parsedInSteps(bytes, step, step, limits), whole);
}

void tst_HeadParser::refusesEveryControlCharacter()
{
    for (int i = 0; i < 0x80; ++i) {
        if ((i >= 0x20 && i != 0x7f) || i == '\t')
            continue;
        // At every place of a long value, so that each way of skipping bytes meets it.
        for (qsizetype at = 0; at < 40; ++at) {
            QByteArray value(40, 'v');
            value[at] = char(i);
            QVERIFY(parsed(get("A: " + value + "\r\n")).startsWith("400 "));
        }
        const QByteArray target = "GET /" + QByteArray(1, char(i)) + " HTTP/1.1\r\nHost: a\r\n\r\n";
        QVERIFY(parsed(target).startsWith("400 "));
        QVERIFY(parsed(get(QByteArray(1, char(i)) + "A: b\r\n")).startsWith("400 ") || i == '\r');
    }
}

void tst_HeadParser::findsLongHeadsInSmallSteps()
{
    QByteArray fields;
    for (int i = 0; i < 150; ++i)
        fields += "Field-" + QByteArray::number(i) + ": " + QByteArray(i * 2, 'v') + "\r\n";
    const QByteArray bytes = get(fields);
    const QByteArray whole = parsed(bytes);
    QVERIFY(whole.startsWith(QByteArray::number(bytes.size()) + ' '));
    QCOMPARE(parsedInSteps(bytes, 3, 7), whole);
}

void tst_HeadParser::keepsOrderOfPipelinedRequests()
{
    const QList<QByteArray> requests = {
        "GET /1 HTTP/1.1\r\nHost: a\r\n\r\n",
        "\r\nHEAD /2?x HTTP/1.0\r\n\r\n",
        get("Connection: close\r\nUser-Agent: " + QByteArray(300, 'u') + "\r\n"),
        "OPTIONS * HTTP/1.1\r\nHost: b\r\nContent-Length: 0\r\n\r\n",
        "DELETE /5 HTTP/1.1\r\nHost: c\r\nA: b\r\n\r\n",
    };
    const QByteArray bytes = requests.join();
    QByteArrayList expected;
    for (const QByteArray &request : requests)
        expected += parsed(request);
    QRandomGenerator random(20261123);
    for (int round = 0; round < 500; ++round) {
        HeadParser parser;
        RequestHead head;
        QByteArrayList outcomes;
        qsizetype begin = 0;
        qsizetype end = 0;
        while (begin < bytes.size()) {
            const auto outcome =
                parser.parse(QByteArrayView(bytes).sliced(begin, end - begin), ParserLimits(), head);
            if (outcome.state == HeadParser::State::NeedMore) {
                QVERIFY(end < bytes.size());
                end = qMin(bytes.size(), end + random.bounded(1, 60));
                continue;
            }
            outcomes += described(outcome, head);
            QVERIFY(outcome.consumed > 0);
            begin += outcome.consumed;
        }
        QCOMPARE(outcomes, expected);
    }
}

void tst_HeadParser::startsAnewAfterReset()
{
    HeadParser parser;
    RequestHead head;
    const QByteArrayView half = "GET /a-long-target HTTP/1.1\r\nHost: a\r\n";
    QCOMPARE(parser.parse(half, {}, head).state, HeadParser::State::NeedMore);
    parser.reset();
    const QByteArray other = get("");
    QCOMPARE(parser.parse(other, {}, head).state, HeadParser::State::Done);
    QCOMPARE(head.bytes, QByteArrayView(other));
}

void tst_HeadParser::leavesNothingBehindAfterAMistake()
{
    HeadParser parser;
    RequestHead head;
    const QByteArray good = get("A: b\r\n");
    QCOMPARE(parser.parse(good, {}, head).state, HeadParser::State::Done);
    QCOMPARE(parser.parse("GET /next x", {}, head).state, HeadParser::State::Error);
    QVERIFY(head.methodText.isNull() && head.target.isNull() && head.host.isNull() && head.bytes.isNull());
    QVERIFY(head.headers.isEmpty());
    QCOMPARE(parser.parse(good, {}, head).state, HeadParser::State::Done);
    QCOMPARE(head.headers.size(), 2);
}

QTEST_GUILESS_MAIN(tst_HeadParser)
#include "tst_headparser.moc"
