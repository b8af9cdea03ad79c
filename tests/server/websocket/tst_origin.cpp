// SPDX-FileCopyrightText: 2026 Eyewall contributors
// SPDX-License-Identifier: MIT
#include "server/websocket/origin.h"

#include <QtTest/QtTest>

using eyewall::websocket::isSameOrigin;

class tst_Origin : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void compares_data();
    void compares();
};

void tst_Origin::compares_data()
{
    QTest::addColumn<QByteArray>("origin");
    QTest::addColumn<QByteArray>("host");
    QTest::addColumn<bool>("isTls");
    QTest::addColumn<bool>("expected");
    const auto row = [](const char *name, const char *origin, const char *host, bool isTls, bool expected) {
        QTest::newRow(name) << QByteArray(origin) << QByteArray(host) << isTls << expected;
    };
    row("same", "http://localhost:8080", "localhost:8080", false, true);
    row("case of the name", "http://LocalHost:8080", "localHOST:8080", false, true);
    row("case of the scheme", "HTTP://localhost", "localhost", false, true);
    row("default port in Host", "http://a.example", "a.example:80", false, true);
    row("default port in Origin", "http://a.example:80", "a.example", false, true);
    row("default port of TLS", "https://a.example", "a.example:443", true, true);
    row("empty port", "http://a.example", "a.example:", false, true);
    row("IPv6", "http://[::1]:8080", "[::1]:8080", false, true);
    row("TLS ends in front of us", "https://a.example", "a.example", false, true);
    row("TLS ends in front of us, own port", "https://a.example:8443", "a.example:8443", false, true);
    row("other name", "http://evil.example", "a.example", false, false);
    row("longer name", "http://a.example.evil.example", "a.example", false, false);
    row("other port", "http://localhost:8080", "localhost:8081", false, false);
    row("localhost by number", "http://127.0.0.1:8080", "localhost:8080", false, false);
    row("http page, TLS server", "http://a.example", "a.example", true, false);
    row("http page, TLS server, port said", "http://a.example:443", "a.example", true, false);
    row("port of the other scheme", "http://a.example:443", "a.example", false, false);
    row("null", "null", "a.example", false, false);
    row("empty", "", "a.example", false, false);
    row("file", "file://", "a.example", false, false);
    row("other scheme", "chrome-extension://a.example", "a.example", false, false);
    row("no name", "http://", "", false, false);
    row("no Host", "http://a.example", "", false, false);
    row("user in front", "http://a.example@evil.example", "a.example", false, false);
    row("user with a colon", "http://a.example:80@evil.example", "a.example", false, false);
    row("path behind", "http://a.example/", "a.example", false, false);
    row("port too large", "http://a.example:65616", "a.example", false, false);
    row("port too long", "http://a.example:99999999999999999999", "a.example", false, false);
    row("open bracket", "http://[::1", "[::1", false, false);
    row("text behind bracket", "http://[::1]x", "[::1]x", false, false);
}

void tst_Origin::compares()
{
    QFETCH(QByteArray, origin);
    QFETCH(QByteArray, host);
    QFETCH(bool, isTls);
    QFETCH(bool, expected);
    QCOMPARE(isSameOrigin(origin, host, isTls), expected);
}

QTEST_GUILESS_MAIN(tst_Origin)
#include "tst_origin.moc"
