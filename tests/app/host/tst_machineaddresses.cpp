// SPDX-FileCopyrightText: 2026 Eyewall contributors
// SPDX-License-Identifier: MIT
#include "app/host/machineaddresses.h"

#include <QTcpServer>
#include <QTest>
#include <QUrl>

using namespace eyewall::host;

namespace {

std::vector<ListenAddress> parsed(const QStringList &texts)
{
    std::vector<ListenAddress> addresses;
    for (const QString &text : texts)
        addresses.push_back(*parseListenAddress(text));
    return addresses;
}

QStringList texts(const std::vector<ListenAddress> &addresses)
{
    QStringList texts;
    for (const ListenAddress &address : addresses)
        texts.append(address.text());
    return texts;
}

} // namespace

class tst_MachineAddresses final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void namesNoAddressOfThisMachineAlone();
    void tellsUsableUrls();
    void tellsUrlsOfOneFamily();
    void leavesOtherUrls();
    void sharesTheUsualAddress();
    void shares_data();
    void shares();
    void tellsWhoIsOnTheNetwork();
    void findsAFreePort();
};

void tst_MachineAddresses::namesNoAddressOfThisMachineAlone()
{
    bool wasIPv6 = false;
    for (const QHostAddress &address : networkAddresses()) {
        QVERIFY(!address.isLoopback());
        QVERIFY(!address.isLinkLocal());
        const bool isIPv6 = address.protocol() == QAbstractSocket::IPv6Protocol;
        QVERIFY(isIPv6 || !wasIPv6);
        wasIPv6 = isIPv6;
    }
}

void tst_MachineAddresses::tellsUsableUrls()
{
    const QStringList urls = reachableUrls({QStringLiteral("http://[::]:8080/")});
    QCOMPARE(urls.size(), networkAddresses().size() + 1);
    QCOMPARE(urls.last(), QString("http://127.0.0.1:8080/"));
    for (qsizetype i = 0; i < networkAddresses().size(); ++i) {
        QCOMPARE(QHostAddress(QUrl(urls[i]).host()), networkAddresses()[i]);
        QCOMPARE(QUrl(urls[i]).port(), 8080);
    }
}

void tst_MachineAddresses::tellsUrlsOfOneFamily()
{
    Settings settings;
    settings.listen =
        parsed({QStringLiteral("127.0.0.1:1"), QStringLiteral("[::]:8080"), QStringLiteral("*:8081")});
    settings.tlsListen = parsed({QStringLiteral("[::]:8443")});
    const QStringList urls =
        reachableUrls({QStringLiteral("http://127.0.0.1:1/"), QStringLiteral("http://[::]:8080/"),
                       QStringLiteral("http://[::]:8081/"), QStringLiteral("https://[::]:8443/")},
                      settings);
    for (const QString &text : urls) {
        const QUrl url(text);
        const bool isIPv6 = QHostAddress(url.host()).protocol() == QAbstractSocket::IPv6Protocol;
        if (url.port() == 8080 || url.port() == 8443)
            QVERIFY2(isIPv6, qPrintable(text));
    }
    QVERIFY(urls.contains("http://[::1]:8080/"));
    QVERIFY(urls.contains("http://127.0.0.1:8081/"));
    QVERIFY(urls.contains("https://[::1]:8443/"));
    for (const QString &text : reachableUrls({QStringLiteral("http://0.0.0.0:80/")}))
        QVERIFY(QHostAddress(QUrl(text).host()).protocol() == QAbstractSocket::IPv4Protocol);
}

void tst_MachineAddresses::leavesOtherUrls()
{
    const QStringList urls{QStringLiteral("http://127.0.0.1:8080/"), QStringLiteral("https://[::1]:8443/"),
                           QStringLiteral("http+unix://%2Ftmp%2Fa/")};
    QCOMPARE(reachableUrls(urls), urls);
}

void tst_MachineAddresses::sharesTheUsualAddress()
{
    QCOMPARE(texts(sharedOnNetwork({}, {}).listen), QStringList("*:8080"));
    QCOMPARE(texts(sharedOnNetwork({}, {QStringLiteral("http://127.0.0.1:8081/")}).listen),
             QStringList("*:8081"));
}

void tst_MachineAddresses::shares_data()
{
    QTest::addColumn<QStringList>("plain");
    QTest::addColumn<QStringList>("tls");
    QTest::addColumn<QStringList>("urls");
    QTest::addColumn<QStringList>("sharedPlain");
    QTest::addColumn<QStringList>("sharedTls");
    QTest::newRow("one") << QStringList("127.0.0.1:1000") << QStringList()
                         << QStringList("http://127.0.0.1:1000/") << QStringList("*:1000") << QStringList();
    QTest::newRow("both families") << QStringList({"127.0.0.1:1000", "[::1]:1000"}) << QStringList()
                                   << QStringList({"http://127.0.0.1:1000/", "http://[::1]:1000/"})
                                   << QStringList("*:1000") << QStringList();
    QTest::newRow("any port") << QStringList("127.0.0.1:0") << QStringList("127.0.0.1:0")
                              << QStringList({"http://127.0.0.1:5/", "https://127.0.0.1:6/"})
                              << QStringList("*:5") << QStringList("*:6");
    QTest::newRow("unix") << QStringList({"unix:/tmp/a", "127.0.0.1:0"}) << QStringList()
                          << QStringList({"http+unix://%2Ftmp%2Fa/", "http://127.0.0.1:7/"})
                          << QStringList({"unix:/tmp/a", "*:7"}) << QStringList();
    QTest::newRow("TLS alone") << QStringList() << QStringList("127.0.0.1:8443")
                               << QStringList("https://127.0.0.1:8443/") << QStringList()
                               << QStringList("*:8443");
}

void tst_MachineAddresses::shares()
{
    QFETCH(QStringList, plain);
    QFETCH(QStringList, tls);
    QFETCH(QStringList, urls);
    QFETCH(QStringList, sharedPlain);
    QFETCH(QStringList, sharedTls);
    Settings settings;
    settings.listen = parsed(plain);
    settings.tlsListen = parsed(tls);
    const Settings shared = sharedOnNetwork(settings, urls);
    QCOMPARE(texts(shared.listen), sharedPlain);
    QCOMPARE(texts(shared.tlsListen), sharedTls);
    QVERIFY(isOnNetwork(shared));
}

void tst_MachineAddresses::tellsWhoIsOnTheNetwork()
{
    Settings settings;
    QVERIFY(!isOnNetwork(settings));
    settings.listen = parsed({QStringLiteral("127.0.0.1:1"), QStringLiteral("unix:/tmp/a")});
    QVERIFY(!isOnNetwork(settings));
    settings.tlsListen = parsed({QStringLiteral("192.0.2.1:1")});
    QVERIFY(isOnNetwork(settings));
}

void tst_MachineAddresses::findsAFreePort()
{
    const QHostAddress local(QHostAddress::LocalHost);
    QTcpServer taken;
    QVERIFY(taken.listen(local));
    const auto port = nextFreePort(local, quint16(taken.serverPort() - 1));
    QVERIFY(port);
    QVERIFY(*port > taken.serverPort());
    QVERIFY(QTcpServer().listen(local, *port));
    QVERIFY(*nextFreePort(local, 80) > 1023);
    QVERIFY(!nextFreePort(local, 65'535));
}

QTEST_GUILESS_MAIN(tst_MachineAddresses)
#include "tst_machineaddresses.moc"
