// SPDX-FileCopyrightText: 2026 Eyewall contributors
// SPDX-License-Identifier: MIT
#include "server/net/resolver.h"
#include "tests/server/net/awaited.h"

#include <QTest>

using namespace eyewall;
using namespace eyewall::net;
using namespace std::chrono_literals;
using core::Result;
using test::awaited;

class tst_Resolver : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void takesLiterals_data();
    void takesLiterals();
    void looksUpNames();
    void maps_data();
    void maps();
    void takesTheNewestEntry();

    void refusesNumbers_data();
    void refusesNumbers();
    void tellsOfMissingFamilies();
    void tellsOfUnknownNames();
    void takesTimeForNamesOnly();
    void knowsAddresses_data();
    void knowsAddresses();
};

namespace {

QString textOf(const Result<QList<Endpoint>> &result)
{
    if (!result)
        return result.error().message;
    QStringList texts;
    for (const Endpoint &endpoint : *result)
        texts += endpoint.address.toString() + u' ' + QString::number(endpoint.port);
    return texts.join(u',');
}

} // namespace

void tst_Resolver::takesLiterals_data()
{
    QTest::addColumn<QString>("host");
    QTest::newRow("IPv4") << QStringLiteral("192.0.2.1");
    QTest::newRow("IPv6") << QStringLiteral("2001:db8::1");
    QTest::newRow("IPv6 with a zone") << QStringLiteral("fe80::1%lo");
}

void tst_Resolver::takesLiterals()
{
    QFETCH(QString, host);
    auto task = Resolver().resolve(host, 80);
    QVERIFY(task.isReady()); // nobody is asked
    QCOMPARE(textOf(awaited(std::move(task))), host + QStringLiteral(" 80"));
}

void tst_Resolver::looksUpNames()
{
    const auto found = awaited(Resolver().resolve(QStringLiteral("localhost"), 80));
    QVERIFY2(found, qUtf8Printable(textOf(found)));
    for (const Endpoint &endpoint : *found) {
        QVERIFY(endpoint.address.isLoopback());
        QCOMPARE(endpoint.port, quint16(80));
    }
}

void tst_Resolver::maps_data()
{
    QTest::addColumn<QString>("host");
    QTest::addColumn<int>("port");
    QTest::addColumn<Family>("family");
    QTest::addColumn<QString>("found");
    const auto row = [](const char *title, const char *host, int port, Family family, const char *found) {
        QTest::newRow(title) << QString::fromLatin1(host) << port << family << QString::fromLatin1(found);
    };
    row("host", "a.example", 1000, Family::Any, "192.0.2.1 1000");
    row("host in upper case", "A.Example", 1000, Family::Any, "192.0.2.1 1000");
    row("host and port", "a.example", 80, Family::Any, "192.0.2.2 8080");
    row("host, port and family", "a.example", 80, Family::IPv6, "2001:db8::1 81");
    row("family of another port", "a.example", 1000, Family::IPv4, "192.0.2.1 1000");
    row("address", "127.0.0.1", 9, Family::Any, "192.0.2.3 9");
    row("not twice", "b.example", 80, Family::Any, "192.0.2.3 80");
}

void tst_Resolver::maps()
{
    QFETCH(QString, host);
    QFETCH(int, port);
    QFETCH(Family, family);
    QFETCH(QString, found);
    const QString a = QStringLiteral("a.example");
    Resolver resolver;
    resolver.map({a}, {QStringLiteral("192.0.2.1")})
        .map({a, 80}, {QStringLiteral("192.0.2.2"), 8080})
        .map({a, 80}, {QStringLiteral("2001:db8::1"), 81}, Family::IPv6)
        .map({QStringLiteral("127.0.0.1")}, {QStringLiteral("192.0.2.3")})
        .map({QStringLiteral("192.0.2.3")}, {QStringLiteral("192.0.2.4")})
        .map({QStringLiteral("b.example")}, {QStringLiteral("192.0.2.3")});
    QCOMPARE(textOf(awaited(resolver.resolve(host, quint16(port), family))), found);
}

void tst_Resolver::takesTheNewestEntry()
{
    Resolver resolver;
    resolver.map({QStringLiteral("a")}, {QStringLiteral("192.0.2.1")})
        .map({QStringLiteral("a")}, {QStringLiteral("192.0.2.2")});
    QCOMPARE(textOf(awaited(resolver.resolve(QStringLiteral("a"), 1))), QStringLiteral("192.0.2.2 1"));
}

void tst_Resolver::refusesNumbers_data()
{
    QTest::addColumn<QString>("host");
    for (const char *host :
         {"127.1", "127.0.1", "2130706433", "0x7f000001", "0x7f.1", "0X7F.0.0.1", "0177.0.0.1", "127.0.0.01",
          "127.0.0.0x1", "127.0.0.1.", "1.", "256.0.0.1", "1.2.3.4.5", "0x", "::127.1", "::ffff:0x7f.1",
          "\xef\xbc\x91\xef\xbc\x92\xef\xbc\x97.1",
          "127\xe3\x80\x82"
          "0.0.1"})
        QTest::newRow(QByteArray(host).toPercentEncoding().constData()) << QString::fromUtf8(host);
}

void tst_Resolver::refusesNumbers()
{
    QFETCH(QString, host);
    QVERIFY(!isValidIp(host));
    const auto found = awaited(Resolver().resolve(host, 80));
    QVERIFY2(!found, qUtf8Printable(textOf(found)));
    QCOMPARE(found.error().code, std::make_error_code(std::errc::invalid_argument));
    // Also where a map leads.
    Resolver resolver;
    resolver.map({QStringLiteral("a.example")}, {host});
    QVERIFY(!awaited(resolver.resolve(QStringLiteral("a.example"), 80)));
}

void tst_Resolver::tellsOfMissingFamilies()
{
    const auto found = awaited(Resolver().resolve(QStringLiteral("192.0.2.1"), 80, Family::IPv6));
    QVERIFY(!found);
    QCOMPARE(found.error().code, std::make_error_code(std::errc::host_unreachable));
}

void tst_Resolver::tellsOfUnknownNames()
{
    // RFC 6761 section 6.4: nobody has such a name. Without a network the answer may take its time.
    const auto found = awaited(Resolver().resolve(QStringLiteral("nobody.invalid"), 80, Family::Any, 5s));
    QVERIFY(!found);
    QVERIFY(found.error().isTimeout() || found.error().code == std::errc::host_unreachable);
    QVERIFY(found.error().message.contains(QStringLiteral("nobody.invalid")));
}

void tst_Resolver::takesTimeForNamesOnly()
{
    const auto literal = awaited(Resolver().resolve(QStringLiteral("192.0.2.1"), 80, Family::Any, 0ms));
    QVERIFY(literal);
    const auto name = awaited(Resolver().resolve(QStringLiteral("localhost.invalid"), 80, Family::Any, 0ms));
    QVERIFY(!name);
}

void tst_Resolver::knowsAddresses_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<bool>("isValid");
    const auto row = [](const QByteArray &text, bool isValid) {
        QTest::newRow(text.left(30).toPercentEncoding().constData()) << text << isValid;
    };
    for (const char *text : {"127.0.0.1", "4.4.4.4", "::1", "2620:0:1cfe:face:b00c::3"})
        row(text, true);
    for (const char *text : {"www.google.com", "localhost", "4.4.4.4<", " 127.0.0.1", "", " ", "\n",
                             "127.0.0", "127.0.0.1:80", "[::1]", "fe80::1%lo", "256.0.0.1", "0x7f.0.0.1"})
        row(text, false);
    row(QByteArray(1, '\0'), false);
    row(QByteArray("127.0.0.1\0", 10), false);
    row(QByteArray(100, 'a'), false);
}

void tst_Resolver::knowsAddresses()
{
    QFETCH(QByteArray, text);
    QFETCH(bool, isValid);
    QCOMPARE(isValidIp(text), isValid);
    QCOMPARE(isValidIp(QString::fromLatin1(text)), isValid);
}

QTEST_GUILESS_MAIN(tst_Resolver)
#include "tst_resolver.moc"
