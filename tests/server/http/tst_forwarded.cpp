// SPDX-FileCopyrightText: 2026 Eyewall contributors
// SPDX-License-Identifier: MIT
#include "server/http/forwarded.h"
#include "server/http/headers.h"

#include <QtTest/QTest>

using namespace eyewall;
using namespace eyewall::http;

namespace {

/// "Name: value" lines to what is believed: "203.0.113.7:4711 https example.org", "-" for what is not said.
QByteArray believed(const QByteArray &fields)
{
    Headers headers;
    for (const QByteArray &line : fields.split('\n')) {
        const qsizetype colon = line.indexOf(": ");
        if (!headers.add(line.first(colon), line.sliced(colon + 2)))
            return "field refused";
    }
    const std::vector<core::IpNetwork> trusted{*core::IpNetwork::parse("10.0.0.0/8"),
                                               *core::IpNetwork::parse("2001:db8:1::/48")};
    const Forwarded forwarded = readForwarded(headers, trusted);
    QByteArray text = forwarded.client ? forwarded.client->text() : QByteArray("-");
    if (forwarded.port)
        text += ':' + QByteArray::number(forwarded.port);
    const auto said = [](const QByteArray &value) { return value.isEmpty() ? QByteArray("-") : value; };
    return text + ' ' + said(forwarded.scheme) + ' ' + said(forwarded.host);
}

} // namespace

class tst_Forwarded final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void reads_data();
    void reads();
    void readsManyHops();
};

void tst_Forwarded::reads_data()
{
    QTest::addColumn<QByteArray>("fields");
    QTest::addColumn<QByteArray>("expected");
    const auto row = [](const char *name, const QByteArray &fields, const QByteArray &expected) {
        QTest::newRow(name) << fields << expected;
    };
    row("nothing", "Accept: */*", "- - -");

    row("one hop", "X-Forwarded-For: 203.0.113.7", "203.0.113.7 - -");
    row("client's lie in front", "X-Forwarded-For: 127.0.0.1, 203.0.113.7", "203.0.113.7 - -");
    row("through trusted hops", "X-Forwarded-For: 1.1.1.1, 203.0.113.7, 10.1.1.1, 10.2.2.2",
        "203.0.113.7 - -");
    row("on several lines", "X-Forwarded-For: 1.1.1.1, 203.0.113.7\nX-Forwarded-For: 10.1.1.1",
        "203.0.113.7 - -");
    row("all trusted", "X-Forwarded-For: 10.0.0.9, 10.1.1.1", "10.0.0.9 - -");
    row("IPv6", "X-Forwarded-For: 2001:db8:2::7, 2001:db8:1::1", "2001:db8:2::7 - -");
    row("mapped IPv4", "X-Forwarded-For: ::ffff:203.0.113.7", "203.0.113.7 - -");
    row("with a port", "X-Forwarded-For: 203.0.113.7:4711", "203.0.113.7:4711 - -");
    row("IPv6 with a port", "X-Forwarded-For: [2001:db8:2::7]:4711", "2001:db8:2::7:4711 - -");
    row("nonsense", "X-Forwarded-For: 203.0.113.7, <script>", "- - -");
    row("a name", "X-Forwarded-For: localhost", "- - -");
    row("nonsense in front of a proxy", "X-Forwarded-For: unknown, 10.1.1.1", "10.1.1.1 - -");
    row("empty", "X-Forwarded-For: ", "- - -");
    row("empty last hop", "X-Forwarded-For: 203.0.113.7,", "- - -");
    row("port without a number", "X-Forwarded-For: 203.0.113.7:x", "- - -");
    row("open bracket", "X-Forwarded-For: [2001:db8:2::7", "- - -");
    row("text behind the bracket", "X-Forwarded-For: [2001:db8:2::7]x", "- - -");
    row("bracketed IPv4", "X-Forwarded-For: [203.0.113.7]", "- - -");

    row("X-Real-IP", "X-Real-IP: 203.0.113.7", "203.0.113.7 - -");
    row("X-Real-IP that agrees", "X-Real-IP: 203.0.113.7\nX-Forwarded-For: 1.1.1.1, 203.0.113.7",
        "203.0.113.7 - -");
    row("X-Real-IP names a proxy", "X-Real-IP: 10.1.1.1\nX-Forwarded-For: 203.0.113.7, 10.1.1.1",
        "203.0.113.7 - -");
    row("X-Real-IP contradicts", "X-Real-IP: 1.1.1.1\nX-Forwarded-For: 203.0.113.7", "- - -");
    row("X-Real-IP is nonsense", "X-Real-IP: 4.4.4.4<script>", "- - -");

    row("scheme", "X-Forwarded-Proto: https", "- https -");
    row("scheme's case", "X-Forwarded-Proto: HTTPS", "- https -");
    row("last of several schemes", "X-Forwarded-Proto: https, http", "- http -");
    row("X-Scheme that agrees", "X-Scheme: https\nX-Forwarded-Proto: https", "- https -");
    row("X-Scheme contradicts", "X-Scheme: https\nX-Forwarded-Proto: http", "- - -");
    row("no scheme of ours", "X-Forwarded-Proto: javascript", "- - -");
    row("host", "X-Forwarded-Host: evil.example, www.example.org:8443", "- - www.example.org:8443");
    row("no host", "X-Forwarded-Host: a b", "- - -");

    row("RFC 7239 section 4", "Forwarded: for=203.0.113.7;proto=https;by=10.1.1.1;host=example.org",
        "203.0.113.7 https example.org");
    row("case of parameters", "Forwarded: For=203.0.113.7;PROTO=http", "203.0.113.7 http -");
    row("quoted IPv6 with a port", "Forwarded: for=\"[2001:db8:2::7]:4711\"", "2001:db8:2::7:4711 - -");
    row("quoted pair", "Forwarded: for=\"203.0.113\\.7\"", "203.0.113.7 - -");
    row("blanks", "Forwarded: for=203.0.113.7 ; proto=https , for=10.1.1.1", "203.0.113.7 https -");
    row("through trusted elements",
        "Forwarded: for=1.1.1.1;host=evil.example, for=203.0.113.7;host=example.org;proto=https, "
        "for=10.1.1.1;proto=http;host=inner",
        "203.0.113.7 https example.org");
    row("unknown client", "Forwarded: for=unknown;proto=https, for=10.1.1.1", "10.1.1.1 https -");
    row("obfuscated client", "Forwarded: for=_hidden;proto=https", "- https -");
    row("obfuscated port", "Forwarded: for=\"203.0.113.7:_x\"", "203.0.113.7 - -");
    row("empty elements", "Forwarded: , for=203.0.113.7,, ;", "203.0.113.7 - -");
    row("on several lines too", "Forwarded: for=1.1.1.1, for=203.0.113.7\nForwarded: for=10.1.1.1",
        "203.0.113.7 - -");
    row("unquoted bracket", "Forwarded: for=[2001:db8:2::7]", "- - -");
    row("open quote", "Forwarded: for=\"203.0.113.7", "- - -");
    row("quote that swallows the proxy's words", "Forwarded: for=\"\nForwarded: for=203.0.113.7", "- - -");
    row("twice in an element", "Forwarded: for=203.0.113.7;for=1.1.1.1", "- - -");
    row("blank around =", "Forwarded: for =203.0.113.7", "- - -");
    row("no value", "Forwarded: for=", "- - -");
    row("broken element in front", "Forwarded: for, for=203.0.113.7", "- - -");
    row("proto that is none", "Forwarded: for=203.0.113.7;proto=ftp", "203.0.113.7 - -");
    row("host that is none", "Forwarded: for=203.0.113.7;host=\"a/b\"", "203.0.113.7 - -");

    row("fields that agree",
        "Forwarded: for=203.0.113.7;proto=https;host=example.org\nX-Forwarded-For: 203.0.113.7\n"
        "X-Forwarded-Proto: https\nX-Forwarded-Host: example.org",
        "203.0.113.7 https example.org");
    row("host and scheme beside the proxy's field",
        "Forwarded: host=evil.example;proto=https\nX-Forwarded-For: 203.0.113.7", "203.0.113.7 - -");
    row("host and scheme with the right client",
        "Forwarded: for=203.0.113.7;host=evil.example;proto=https\nX-Forwarded-For: 203.0.113.7",
        "203.0.113.7 - -");
    row("host beside the proxy's scheme", "Forwarded: host=evil.example\nX-Forwarded-Proto: https", "- - -");
    row("host and scheme beside Forwarded",
        "Forwarded: for=203.0.113.7\nX-Forwarded-Host: evil.example\nX-Forwarded-Proto: https",
        "203.0.113.7 - -");
    row("only the scheme agrees",
        "Forwarded: proto=https;host=evil.example\nX-Scheme: https\nX-Forwarded-For: 203.0.113.7",
        "203.0.113.7 https -");
    row("Forwarded without a client", "Forwarded: proto=https;host=example.org", "- https example.org");
    row("Forwarded that says nothing", "Forwarded: ,\nX-Forwarded-Proto: https", "- https -");
    row("a lie in the field that the proxy does not write",
        "Forwarded: for=127.0.0.1\nX-Forwarded-For: 203.0.113.7", "- - -");
    row("two schemes", "Forwarded: for=203.0.113.7;proto=https\nX-Forwarded-Proto: http", "203.0.113.7 - -");
    row("broken field beside a good one", "Forwarded: for=\"\nX-Forwarded-For: 203.0.113.7", "- - -");
}

void tst_Forwarded::reads()
{
    QFETCH(QByteArray, fields);
    QFETCH(QByteArray, expected);
    QCOMPARE(believed(fields), expected);
}

void tst_Forwarded::readsManyHops()
{
    const QByteArray hops = QByteArray("10.0.0.1, ").repeated(3000);
    QCOMPARE(believed("X-Forwarded-For: 203.0.113.7, " + hops + "10.0.0.1"), "203.0.113.7 - -");
    const QByteArray elements = QByteArray("for=10.0.0.1, ").repeated(63);
    QCOMPARE(believed("Forwarded: " + elements + "for=203.0.113.7"), "203.0.113.7 - -");
    QCOMPARE(believed("Forwarded: " + elements + "for=10.0.0.2, for=203.0.113.7"), "- - -");
}

QTEST_GUILESS_MAIN(tst_Forwarded)
#include "tst_forwarded.moc"
