// SPDX-FileCopyrightText: 2026 Eyewall contributors
// SPDX-License-Identifier: MIT
#include "server/client/proxysettings.h"

#include <QtTest/QtTest>

using namespace eyewall;

class tst_ProxySettings : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void choosesByScheme();
    void makesExceptions_data();
    void makesExceptions();
    void readsTheEnvironment();
    void readsAddresses_data();
    void readsAddresses();
};

void tst_ProxySettings::choosesByScheme()
{
    ProxySettings settings;
    settings.http = ProxyServer{QStringLiteral("plain"), 1, {}, {}};
    settings.https = ProxyServer{QStringLiteral("secret"), 2, {}, {}};
    QCOMPARE(settings.proxyFor(QUrl(QStringLiteral("http://a.example/")))->host, QStringLiteral("plain"));
    QCOMPARE(settings.proxyFor(QUrl(QStringLiteral("https://a.example/")))->host, QStringLiteral("secret"));
    QVERIFY(!ProxySettings().proxyFor(QUrl(QStringLiteral("http://a.example/"))));
}

void tst_ProxySettings::makesExceptions_data()
{
    QTest::addColumn<QString>("exception");
    QTest::addColumn<QString>("url");
    QTest::addColumn<bool>("isExcepted");
    const auto row = [](const char *exception, const char *url, bool isExcepted) {
        QTest::addRow("%s %s", exception, url)
            << QString::fromLatin1(exception) << QString::fromLatin1(url) << isExcepted;
    };
    row("example.org", "http://example.org/", true);
    row("example.org", "http://x.Example.org/", true);
    row(".example.org", "http://x.example.org/", true);
    row(".example.org", "http://example.org/", true);
    row("example.org", "http://badexample.org/", false);
    row(" example.org ", "http://example.org/", true);
    row("example.org:81", "http://example.org/", false);
    row("example.org:80", "http://example.org/", true);
    row("127.0.0.0/8", "http://127.1.2.3/", true);
    row("127.0.0.0/8", "http://128.0.0.1/", false);
    row("::1", "http://[::1]/", true);
    row("*", "http://anything/", true);
    row("", "http://anything/", false);
}

void tst_ProxySettings::makesExceptions()
{
    QFETCH(QString, exception);
    QFETCH(QString, url);
    ProxySettings settings;
    settings.http = ProxyServer{QStringLiteral("proxy"), 1, {}, {}};
    settings.exceptions = QStringList{QStringLiteral("other.net"), exception};
    QTEST(!settings.proxyFor(QUrl(url)), "isExcepted");
}

void tst_ProxySettings::readsTheEnvironment()
{
    QProcessEnvironment environment;
    environment.insert(QStringLiteral("HTTP_PROXY"), QStringLiteral("http://evil:1"));
    environment.insert(QStringLiteral("HTTPS_PROXY"), QStringLiteral("http://me:p%40ss@proxy:3128"));
    environment.insert(QStringLiteral("no_proxy"), QStringLiteral("localhost,127.0.0.1"));
    const ProxySettings settings = ProxySettings::fromEnvironment(environment);
    QVERIFY(!settings.http);
    QVERIFY(settings.https.has_value());
    QCOMPARE(settings.https->host, QStringLiteral("proxy"));
    QCOMPARE(settings.https->port, 3128);
    QCOMPARE(settings.https->user, QStringLiteral("me"));
    QCOMPARE(settings.https->password, QStringLiteral("p@ss"));
    QCOMPARE(settings.exceptions, QStringList({QStringLiteral("localhost"), QStringLiteral("127.0.0.1")}));
    environment.insert(QStringLiteral("http_proxy"), QStringLiteral("plain"));
    QCOMPARE(ProxySettings::fromEnvironment(environment).http->host, QStringLiteral("plain"));
}

void tst_ProxySettings::readsAddresses_data()
{
    QTest::addColumn<QString>("url");
    QTest::addColumn<bool>("isOne");
    QTest::newRow("http") << QStringLiteral("http://proxy:3128") << true;
    QTest::newRow("https") << QStringLiteral("https://proxy:3128") << false;
    QTest::newRow("socks") << QStringLiteral("socks5://proxy:3128") << false;
    QTest::newRow("no host") << QStringLiteral("http://") << false;
}

void tst_ProxySettings::readsAddresses()
{
    QFETCH(QString, url);
    QTEST(ProxyServer::fromUrl(QUrl(url)).has_value(), "isOne");
}

QTEST_APPLESS_MAIN(tst_ProxySettings)
#include "tst_proxysettings.moc"
