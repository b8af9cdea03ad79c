// SPDX-FileCopyrightText: 2026 Eyewall contributors
// SPDX-License-Identifier: MIT
#include "tests/conformance/bytetext.h"
#include "tests/conformance/frametext.h"
#include "tests/conformance/row.h"

#include <QtTest/QTest>

using namespace eyewall::test;

/// The reader of rows: what it reads, and that it reads nothing else.
class tst_Row : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void readsEscapes_data();
    void readsEscapes();
    void readsFrames_data();
    void readsFrames();
    void readsARow();
    void refuses_data();
    void refuses();
};

void tst_Row::readsEscapes_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("plain") << QByteArray("a b") << QByteArray("a b");
    QTest::newRow("line end") << QByteArray("a\\r\\n") << QByteArray("a\r\n");
    QTest::newRow("others") << QByteArray("\\t\\0\\s\\\\") << QByteArray("\t\0 \\", 4);
    QTest::newRow("hexadecimal") << QByteArray("\\xff\\x0A") << QByteArray("\xff\n");
    QTest::newRow("repeated") << QByteArray("\\{3:ab}c") << QByteArray("abababc");
    QTest::newRow("repeated escape") << QByteArray("\\{2:\\r\\n}") << QByteArray("\r\n\r\n");
    QTest::newRow("unknown") << QByteArray("\\q") << QByteArray();
    QTest::newRow("not hexadecimal") << QByteArray("\\xg1") << QByteArray();
    QTest::newRow("cut") << QByteArray("a\\") << QByteArray();
    QTest::newRow("not closed") << QByteArray("\\{3:ab") << QByteArray();
}

void tst_Row::readsEscapes()
{
    QFETCH(QByteArray, text);
    QFETCH(QByteArray, bytes);
    QCOMPARE(bytesFromText(text).value_or(QByteArray()), bytes);
}

void tst_Row::readsFrames_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QByteArray>("hex");
    QTest::newRow("text of RFC 6455 section 5.7")
        << QByteArray("text Hello") << QByteArray("818537fa213d7f9f4d5158");
    QTest::newRow("fragment") << QByteArray("binary,more,unmasked a") << QByteArray("020161");
    QTest::newRow("reserved bits") << QByteArray("ping,rsv1,rsv3,unmasked") << QByteArray("d900");
    QTest::newRow("opcode") << QByteArray("opcodeb,unmasked") << QByteArray("8b00");
    QTest::newRow("close") << QByteArray("close,unmasked 1000 a") << QByteArray("880303e861");
    QTest::newRow("close with a code alone") << QByteArray("close,unmasked 1000") << QByteArray("880203e8");
    QTest::newRow("close with bytes") << QByteArray("close,unmasked \\x03") << QByteArray("880103");
    QTest::newRow("longer length") << QByteArray("text,len16,unmasked a") << QByteArray("817e000161");
    QTest::newRow("longest length") << QByteArray("text,len64,unmasked a")
                                    << QByteArray("817f000000000000000161");
    QTest::newRow("one byte short") << QByteArray("text,cut,unmasked a") << QByteArray("810261");
    QTest::newRow("unknown type") << QByteArray("words") << QByteArray();
    QTest::newRow("unknown flag") << QByteArray("text,loud a") << QByteArray();
}

void tst_Row::readsFrames()
{
    QFETCH(QByteArray, text);
    QFETCH(QByteArray, hex);
    QCOMPARE(clientFrameFromText(text).valueOr(QByteArray()).toHex(), hex);
}

void tst_Row::readsARow()
{
    const auto rows = readRows(QStringLiteral("x.rows"), "# comment\n"
                                                         "[a.first]\n"
                                                         "rule: RFC 9112 3\n"
                                                         "with: head=10 fields=2\n"
                                                         "once\n"
                                                         "> GET / HTTP/1.1\n"
                                                         ">\n"
                                                         ">> abc\n"
                                                         "< 200 head\n"
                                                         "< field Host: a b\n"
                                                         "< close\n");
    QVERIFY(rows.hasValue());
    QCOMPARE(rows->size(), std::size_t(1));
    const Row &row = rows->front();
    QCOMPARE(row.name, "a.first");
    QCOMPARE(row.rule, "RFC 9112 3");
    QCOMPARE(row.settingsText(), "head=10 fields=2 ");
    QVERIFY(row.isOnce);
    QCOMPARE(row.steps.size(), std::size_t(4));
    QCOMPARE(row.steps[0].bytes, "GET / HTTP/1.1\r\n\r\nabc");
    QVERIFY(row.steps[1].kind == Step::Kind::Reply && row.steps[1].number == 200 && row.steps[1].isForHead);
    QCOMPARE(row.steps[2].extra, "a b");
    QVERIFY(row.steps[3].kind == Step::Kind::Closed);
}

void tst_Row::refuses_data()
{
    QTest::addColumn<QByteArray>("text");
    const auto row = [](const char *name, const QByteArray &text) { QTest::newRow(name) << text; };
    const QByteArray begin = "[a]\nrule: RFC 1 1\n> x\n";
    row("nothing", "");
    row("line before a row", "> x\n");
    row("no rule", "[a]\n> x\n< close\n");
    row("rule without an RFC", "[a]\nrule: because\n> x\n< close\n");
    row("nothing sent", "[a]\nrule: RFC 1 1\n< close\n");
    row("no end", begin + "< 200\n");
    row("no end in the middle", begin + "< 200\n[b]\nrule: RFC 1 1\n> x\n< close\n");
    row("unknown line", begin + "close\n");
    row("unknown expectation", begin + "< sometimes\n< close\n");
    row("unknown kind of answer", begin + "< 200 maybe\n< close\n");
    row("unknown escape", "[a]\nrule: RFC 1 1\n> \\q\n< close\n");
    row("field without a value", begin + "< field X\n< close\n");
    row("setting without a value", "[a]\nrule: RFC 1 1\nwith: head\n> x\n< close\n");
    row("bad frame", begin + ">frame words\n< close\n");
}

void tst_Row::refuses()
{
    QFETCH(QByteArray, text);
    const auto rows = readRows(QStringLiteral("x.rows"), text);
    QVERIFY(!rows.hasValue());
    QVERIFY(rows.error().message.startsWith(QStringLiteral("x.rows:")));
}

QTEST_GUILESS_MAIN(tst_Row)
#include "tst_row.moc"
