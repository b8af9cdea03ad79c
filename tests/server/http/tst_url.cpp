// SPDX-FileCopyrightText: 2026 Eyewall contributors
// SPDX-License-Identifier: MIT
#include "server/http/url.h"

#include <QtTest/QTest>

using namespace eyewall::http;

class tst_Url final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void addsToTheQuery_data();
    void addsToTheQuery();
    void addsAnything();
    void splitsHostAndPort_data();
    void splitsHostAndPort();
};

void tst_Url::addsToTheQuery_data()
{
    QTest::addColumn<QByteArray>("expected");
    const auto row = [](const char *url, const char *expected) {
        QTest::newRow(url) << QByteArray(expected);
    };
    row("/a", "/a?x=1&y=2");
    row("/a?", "/a?x=1&y=2");
    row("/a?b", "/a?b&x=1&y=2");
    row("/a?b=%20&", "/a?b=%20&x=1&y=2");
    row("/a#top", "/a?x=1&y=2#top");
    row("/a?b=1#top?no", "/a?b=1&x=1&y=2#top?no");
    row("https://example.org", "https://example.org?x=1&y=2");
    row("", "?x=1&y=2");
    row("/a?x=0", "/a?x=0&x=1&y=2");
}

void tst_Url::addsToTheQuery()
{
    const QByteArray url(QTest::currentDataTag());
    QTEST(withQuery(url, {{"x", "1"}, {"y", "2"}}), "expected");
    QCOMPARE(withQuery(url, {}), url);
}

void tst_Url::addsAnything()
{
    const QByteArray name("a&b=c#d");
    const QByteArray value("ü +%\0/?", 8);
    const QByteArray url = withQuery("/", {{name, value}, {"empty", {}}});
    const QueryItems items = parseQuery(QByteArrayView(url).sliced(2)).items;
    QCOMPARE(items.size(), 2);
    QCOMPARE(items.value(name), std::optional(value));
    QCOMPARE(items.value("empty"), std::optional(QByteArray("")));
}

void tst_Url::splitsHostAndPort_data()
{
    QTest::addColumn<QByteArray>("expected"); // empty: refused
    const auto row = [](const char *text, const char *expected) {
        QTest::newRow(text) << QByteArray(expected);
    };
    row("example.org", "example.org -");
    row("example.org:8443", "example.org 8443");
    row("example.org:", "example.org -");
    row("192.0.2.1:80", "192.0.2.1 80");
    row("[::1]", "[::1] -");
    row("[::1]:8080", "[::1] 8080");
    row("a:0", "a 0");
    row("a:65535", "a 65535");
    row("a:65536", "");
    row("a:99999999999", "");
    row("a:-1", "");
    row("a:x", "");
    row("::1", "");
    row("a b", "");
    row("user@a", "");
    row("", "");
}

void tst_Url::splitsHostAndPort()
{
    const auto parts = splitHostAndPort(QByteArray(QTest::currentDataTag()));
    const QByteArray port = parts && parts->port ? QByteArray::number(*parts->port) : QByteArray("-");
    QTEST(parts ? parts->host + ' ' + port : QByteArray(""), "expected");
}

QTEST_GUILESS_MAIN(tst_Url)
#include "tst_url.moc"
