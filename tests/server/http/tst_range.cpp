// SPDX-FileCopyrightText: 2026 Eyewall contributors
// SPDX-License-Identifier: MIT
#include "server/http/range.h"

#include <QtTest/QTest>

using namespace eyewall::http;

class tst_Range : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void parses_data();
    void parses();
};

void tst_Range::parses_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<qint64>("size");
    QTest::addColumn<QByteArray>("content"); // value of Content-Range
    const auto row = [](const char *text, qint64 size, const char *content) {
        QTest::addRow("9110-14.1.2 '%s' of %lld", text, size)
            << QByteArray(text) << size << QByteArray(content);
    };
    row("bytes=0-9", 100, "bytes 0-9/100");
    row("bytes=0-0", 100, "bytes 0-0/100");
    row("bytes=10-", 100, "bytes 10-99/100");
    row("bytes=-10", 100, "bytes 90-99/100");
    row("bytes=0-99", 100, "bytes 0-99/100");
    row("bytes=90-1000", 100, "bytes 90-99/100");
    row("bytes=-1000", 100, "bytes 0-99/100");
    row("bytes=0-99999999999999999999999", 100, "bytes 0-99/100");
    row("Bytes= 1-2 ", 100, "bytes 1-2/100");
    row("bytes=100-", 100, "bytes */100");
    row("bytes=100-200", 100, "bytes */100");
    row("bytes=99999999999999999999999-", 100, "bytes */100");
    row("bytes=-0", 100, "bytes */100");
    row("bytes=0-", 0, "bytes */0");
    row("bytes=-5", 0, "bytes */0");
    for (const char *text : {"", "bytes", "bytes=", "bytes=-", "bytes=--5", "bytes=+1-2", "bytes=1_0-20",
                             "bytes=5-1", "bytes=a-b", "bytes=1-2,4-5", "bytes=0x1-2", "lines=1-2",
                             "bytes 1-2", "bytes=1 - 2", "bytes=1-2-3", "bytes=5"})
        row(text, 100, "");
}

void tst_Range::parses()
{
    QFETCH(QByteArray, text);
    QFETCH(qint64, size);
    QFETCH(QByteArray, content);
    const ByteRange range = parseRange(text, size);
    QCOMPARE(contentRange(range, size), content);
    if (range.kind == ByteRange::Kind::Whole)
        QCOMPARE(range.length, size);
    QVERIFY(range.first >= 0 && range.first + range.length <= size);
}

QTEST_GUILESS_MAIN(tst_Range)
#include "tst_range.moc"
