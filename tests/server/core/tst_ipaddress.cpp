// SPDX-FileCopyrightText: 2026 Eyewall contributors
// SPDX-License-Identifier: MIT
#include "server/core/ipaddress.h"

#include <QtTest/QTest>

using namespace eyewall::core;

class tst_IpAddress final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void parses_data();
    void parses();
    void knowsLoopback();
    void matchesNetworks_data();
    void matchesNetworks();
    void refusesNetworks_data();
    void refusesNetworks();
};

void tst_IpAddress::parses_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QByteArray>("expected"); // empty: refused
    const auto row = [](const char *name, const QByteArray &text, const QByteArray &expected) {
        QTest::newRow(name) << text << expected;
    };
    row("IPv4", "192.0.2.1", "192.0.2.1");
    row("IPv6", "2001:DB8:0:0::1", "2001:db8::1");
    row("mapped", "::ffff:192.0.2.1", "192.0.2.1");
    row("any", "::", "::");
    row("empty", "", "");
    row("name", "localhost", "");
    row("three numbers", "192.0.2", "");
    row("one number", "3221225985", "");
    row("leading zero", "192.0.02.1", "");
    row("too large", "192.0.2.256", "");
    row("blank in front", " 192.0.2.1", "");
    row("blank behind", "192.0.2.1 ", "");
    row("port", "192.0.2.1:80", "");
    row("brackets", "[::1]", "");
    row("zone", "fe80::1%eth0", "");
    row("NUL", QByteArray("192.0.2.1\0x", 11), "");
    row("too long", QByteArray(200, '1'), "");
}

void tst_IpAddress::parses()
{
    QFETCH(QByteArray, text);
    QFETCH(QByteArray, expected);
    const auto address = IpAddress::parse(text);
    QCOMPARE(address ? address->text() : QByteArray(), expected);
}

void tst_IpAddress::knowsLoopback()
{
    for (const char *text : {"127.0.0.1", "127.255.0.3", "::1", "::ffff:127.0.0.1"})
        QVERIFY2(IpAddress::parse(text)->isLoopback(), text);
    for (const char *text : {"128.0.0.1", "::", "::2", "1::1"})
        QVERIFY2(!IpAddress::parse(text)->isLoopback(), text);
}

void tst_IpAddress::matchesNetworks_data()
{
    QTest::addColumn<QByteArray>("network");
    QTest::addColumn<QByteArray>("address");
    QTest::addColumn<bool>("isInside");
    const auto row = [](const char *network, const char *address, bool isInside) {
        QTest::addRow("%s in %s", address, network) << QByteArray(network) << QByteArray(address) << isInside;
    };
    row("10.0.0.0/8", "10.255.1.2", true);
    row("10.0.0.0/8", "11.0.0.0", false);
    row("10.0.0.128/25", "10.0.0.127", false);
    row("10.0.0.128/25", "10.0.0.200", true);
    row("10.0.0.1", "10.0.0.1", true);
    row("10.0.0.1", "10.0.0.2", false);
    row("0.0.0.0/0", "203.0.113.9", true);
    row("0.0.0.0/0", "2001:db8::1", false);
    row("0.0.0.0/0", "::ffff:203.0.113.9", true);
    row("::/0", "2001:db8::1", true);
    row("2001:db8::/33", "2001:db8:7fff::1", true);
    row("2001:db8::/33", "2001:db8:8000::1", false);
    row("::1", "::1", true);
}

void tst_IpAddress::matchesNetworks()
{
    QFETCH(QByteArray, network);
    QFETCH(QByteArray, address);
    QFETCH(bool, isInside);
    const auto parsed = IpNetwork::parse(network);
    QVERIFY(parsed);
    QCOMPARE(parsed->contains(*IpAddress::parse(address)), isInside);
    QCOMPARE(containsAddress({*IpNetwork::parse("198.51.100.7"), *parsed}, *IpAddress::parse(address)),
             isInside);
    QVERIFY(!containsAddress({}, *IpAddress::parse(address)));
}

void tst_IpAddress::refusesNetworks_data()
{
    QTest::addColumn<QByteArray>("text");
    for (const char *text :
         {"", "/", "10.0.0.0/", "10.0.0.0/33", "10.0.0.0/-1", "0.0.0.0/-0", "10.0.0.0/+8", "10.0.0.0/8x",
          "10.0.0.1/8", "2001:db8::1/64", "::/129", "lan/8", "10.0.0.0/8/8", "10/8"})
        QTest::newRow(text) << QByteArray(text);
}

void tst_IpAddress::refusesNetworks()
{
    QFETCH(QByteArray, text);
    QVERIFY(!IpNetwork::parse(text));
}

QTEST_GUILESS_MAIN(tst_IpAddress)
#include "tst_ipaddress.moc"
