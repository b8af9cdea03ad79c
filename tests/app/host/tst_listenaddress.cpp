// SPDX-FileCopyrightText: 2026 Eyewall contributors
// SPDX-License-Identifier: MIT
#include "app/host/listenaddress.h"

#include <QTest>

using namespace eyewall::host;

class tst_ListenAddress : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void reads_data();
    void reads();
    void refuses_data();
    void refuses();
};

void tst_ListenAddress::reads_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("result");
    QTest::newRow("IPv4") << "127.0.0.1:8080"
                          << "127.0.0.1:8080";
    QTest::newRow("any address") << "0.0.0.0:80"
                                 << "0.0.0.0:80";
    QTest::newRow("any port") << "127.0.0.1:0"
                              << "127.0.0.1:0";
    QTest::newRow("last port") << "127.0.0.1:65535"
                               << "127.0.0.1:65535";
    QTest::newRow("IPv6") << "[::1]:8080"
                          << "[::1]:8080";
    QTest::newRow("any IPv6") << "[::]:0"
                              << "[::]:0";
    QTest::newRow("both") << "*:8080"
                          << "*:8080";
    QTest::newRow("Unix socket") << "unix:/run/a:b.sock"
                                 << "unix:/run/a:b.sock";
    QTest::newRow("abstract Unix socket") << "unix:@eyewall"
                                          << "unix:@eyewall";
    QTest::newRow("localhost") << "localhost:9000"
                               << "127.0.0.1:9000";
}

void tst_ListenAddress::reads()
{
    QFETCH(QString, text);
    QFETCH(QString, result);
    const auto address = parseListenAddress(text);
    QVERIFY(address);
    QCOMPARE(address->text(), result);
}

void tst_ListenAddress::refuses_data()
{
    QTest::addColumn<QString>("text");
    for (const char *text : {"",
                             ":",
                             "8080",
                             ":8080",
                             "127.0.0.1",
                             "127.0.0.1:",
                             "127.0.0.1:x",
                             "127.0.0.1:-1",
                             "127.0.0.1:+80",
                             "127.0.0.1: 80",
                             "127.0.0.1:65536",
                             "127.0.0.1:99999999999",
                             "1:80",
                             "127.1:80",
                             "256.0.0.1:80",
                             "::1:8080",
                             "::1",
                             "[::1]",
                             "[::1]8080",
                             "[127.0.0.1]:80",
                             "[]:80",
                             "example.org:80",
                             "localhost",
                             "*",
                             "*:",
                             "unix:",
                             "unix:@",
                             "http://127.0.0.1:80"})
        QTest::newRow(*text ? text : "empty") << QString::fromLatin1(text);
}

void tst_ListenAddress::refuses()
{
    QFETCH(QString, text);
    const auto address = parseListenAddress(text);
    QVERIFY(!address);
    QVERIFY2(address.error().message.contains('"' + text + '"'), qPrintable(address.error().message));
}

QTEST_GUILESS_MAIN(tst_ListenAddress)
#include "tst_listenaddress.moc"
