// SPDX-FileCopyrightText: 2026 Eyewall contributors
// SPDX-License-Identifier: MIT
#include "server/monitor/batch.h"

#include <QTest>

using eyewall::monitor::Endpoint;
using eyewall::monitor::Totals;

class tst_Batch final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void writesIPv4();
    void writesIPv6_data();
    void writesIPv6();
    void sumsDrops();
    void countsOpenConnections();
};

void tst_Batch::writesIPv4()
{
    const Endpoint endpoint{{127, 0, 0, 255, 9}, 8080, false};
    QCOMPARE(endpoint.addressText(), "127.0.0.255");
    QCOMPARE(endpoint.text(), "127.0.0.255:8080");
}

void tst_Batch::writesIPv6_data()
{
    QTest::addColumn<QByteArray>("groups");
    QTest::addColumn<QString>("text");

    const auto row = [](const char *name, const char *groups, const char *text) {
        QTest::newRow(name) << QByteArray::fromHex(groups) << QString::fromLatin1(text);
    };
    row("loopback", "00000000000000000000000000000001", "::1");
    row("unspecified", "00000000000000000000000000000000", "::");
    row("4.1 leading zeros", "20010db8000000000000000000000001", "2001:db8::1");
    row("4.2.1 shorten as much as possible", "20010db8000000000000000000020001", "2001:db8::2:1");
    row("4.2.2 one group is not shortened", "20010db8000000010001000100010001", "2001:db8:0:1:1:1:1:1");
    row("4.2.3 longest run", "20010000000000010000000000000001", "2001:0:0:1::1");
    row("4.2.3 first of two equal runs", "20010db8000000000001000000000001", "2001:db8::1:0:0:1");
    row("4.3 lower case", "2001ABCDEF0000010001000100010001", "2001:abcd:ef00:1:1:1:1:1");
    row("run at the end", "fe800001000000000000000000000000", "fe80:1::");
    row("no zeros", "00010002000300040005000600070008", "1:2:3:4:5:6:7:8");
}

void tst_Batch::writesIPv6()
{
    QFETCH(QByteArray, groups);
    QFETCH(QString, text);

    Endpoint endpoint{{}, 443, true};
    std::copy(groups.begin(), groups.end(), endpoint.address.begin());
    QCOMPARE(endpoint.addressText(), text);
    QCOMPARE(endpoint.text(), QLatin1Char('[') + text + QLatin1String("]:443"));
}

void tst_Batch::sumsDrops()
{
    Totals totals;
    QCOMPARE(totals.dropped(), 0u);
    totals.drops = {1, 20, 300, 4000, 50000};
    QCOMPARE(totals.dropped(), 54321u);
}

void tst_Batch::countsOpenConnections()
{
    Totals totals;
    totals.connectionsOpened = 12;
    totals.connectionsClosed = 5;
    QCOMPARE(totals.connectionsOpen(), 7u);
}

QTEST_GUILESS_MAIN(tst_Batch)
#include "tst_batch.moc"
