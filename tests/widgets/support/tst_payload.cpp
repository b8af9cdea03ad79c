// SPDX-FileCopyrightText: 2026 Eyewall contributors
// SPDX-License-Identifier: MIT
#include "widgets/support/payload.h"

#include <QTest>

using namespace eyewall::support;

class tst_Payload : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void detectsKind_data();
    void detectsKind();
    void indentsJson();
    void showsBrokenJsonAsText();
    void writesHexLines();
    void cutsTextBetweenCharacters();
    void writesNarrowHexLines();
    void cutsHexAndSaysSo();
    void neverCutsJsonInTheMiddle();
    void replacesInvalidUtf8();
    void makesTreacherousCharactersVisible_data();
    void makesTreacherousCharactersVisible();
    void previewsOneLine();
    void previewsBinaryAsHex();
};

void tst_Payload::detectsKind_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QByteArray>("type");
    QTest::addColumn<PayloadKind>("kind");
    QTest::newRow("nothing") << QByteArray() << QByteArray("application/json") << PayloadKind::Empty;
    QTest::newRow("json by type") << QByteArray("1") << QByteArray("application/json; charset=utf-8")
                                  << PayloadKind::Json;
    QTest::newRow("json by suffix") << QByteArray("{}") << QByteArray("Application/Problem+JSON")
                                    << PayloadKind::Json;
    QTest::newRow("json by looks") << QByteArray(" {\"a\":1}") << QByteArray() << PayloadKind::Json;
    QTest::newRow("text that says so") << QByteArray("{}") << QByteArray("text/plain") << PayloadKind::Text;
    QTest::newRow("no json after all")
        << QByteArray("{oops") << QByteArray("application/json") << PayloadKind::Text;
    QTest::newRow("a number is text") << QByteArray("42") << QByteArray() << PayloadKind::Text;
    QTest::newRow("utf-8") << QByteArray("gr\xc3\xbc\xc3\x9f") << QByteArray() << PayloadKind::Text;
    QTest::newRow("no utf-8") << QByteArray("\xff\xfe") << QByteArray("text/plain") << PayloadKind::Binary;
    QTest::newRow("zero byte") << QByteArray("a\0b", 3) << QByteArray() << PayloadKind::Binary;
    QTest::newRow("image") << QByteArray("GIF89a") << QByteArray("image/gif") << PayloadKind::Binary;
    QTest::newRow("svg") << QByteArray("<svg/>") << QByteArray("image/svg+xml") << PayloadKind::Text;
    QTest::newRow("character over the looked-at end")
        << QByteArray(4095, 'a') + QByteArray("\xc3\xbc") << QByteArray() << PayloadKind::Text;
}

void tst_Payload::detectsKind()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QByteArray, type);
    QFETCH(PayloadKind, kind);
    QCOMPARE(detectKind(bytes, type), kind);
}

void tst_Payload::indentsJson()
{
    const QByteArray json = R"({"error":"ü","n":12345678901234567890})";
    const PayloadText shown = payloadAs(PayloadKind::Json, json);
    QCOMPARE(shown.text, QStringLiteral("{\n  \"error\": \"ü\",\n  \"n\": 12345678901234567890\n}"));
    QVERIFY(!shown.isCut());
    QVERIFY(shown.cutNote().isEmpty());
}

void tst_Payload::showsBrokenJsonAsText()
{
    QCOMPARE(payloadAsJson("{oops").text, QStringLiteral("{oops"));
}

void tst_Payload::writesHexLines()
{
    QCOMPARE(payloadAsHex(QByteArray("\x7f"
                                     "ELF\x02\x01\x01\0abcdefghIJ",
                                     18))
                 .text,
             QStringLiteral("00000000  7f 45 4c 46 02 01 01 00  61 62 63 64 65 66 67 68  .ELF....abcdefgh\n"
                            "00000010  49 4a                                             IJ"));
    QVERIFY(payloadAsHex({}).text.isEmpty());
}

void tst_Payload::cutsTextBetweenCharacters()
{
    const QByteArray text("a\xf0\x9f\x8c\x80z"); // a cyclone between two letters
    for (int limit = 1; limit <= 4; ++limit) {
        const PayloadText shown = payloadAsText(text, limit);
        QCOMPARE(shown.text, QStringLiteral("a"));
        QCOMPARE(shown.shownBytes, 1);
        QVERIFY(shown.isCut());
    }
    QCOMPARE(payloadAsText(text, 5).shownBytes, 5);
    QVERIFY(!payloadAsText(text, 6).isCut());
}

void tst_Payload::writesNarrowHexLines()
{
    QCOMPARE(payloadAsHex("Hello, World", kShownHexBytes, 8).text,
             QStringLiteral("00000000  48 65 6c 6c 6f 2c 20 57  Hello, W\n"
                            "00000008  6f 72 6c 64              orld"));
    for (const int bytes : {16, 8, 4}) {
        const QString line = payloadAsHex(QByteArray(bytes, 'x'), kShownHexBytes, bytes).text;
        QCOMPARE(hexBytesFor(int(line.size())), bytes);
        QVERIFY(bytes == 4 || hexBytesFor(int(line.size()) - 1) == bytes / 2);
    }
}

void tst_Payload::cutsHexAndSaysSo()
{
    const PayloadText shown = payloadAsHex(QByteArray(3'100'000, 'x'), 64'000);
    QCOMPARE(shown.text.count(QLatin1Char('\n')), 64'000 / 16 - 1);
    QCOMPARE(shown.cutNote(), QStringLiteral("Showing 64 kB of 3.1 MB"));
}

void tst_Payload::neverCutsJsonInTheMiddle()
{
    const QByteArray json = "[" + QByteArray("1,").repeated(100) + "1]";
    const PayloadText shown = payloadAsJson(json, 50);
    QCOMPARE(shown.text, QString::fromLatin1(json.first(50)));
    QVERIFY(shown.isCut());
}

void tst_Payload::replacesInvalidUtf8()
{
    QCOMPARE(payloadAsText("a\xff"
                           "b")
                 .text,
             QStringLiteral("a\uFFFDb"));
}

void tst_Payload::makesTreacherousCharactersVisible_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("visible");
    QTest::newRow("plain") << QStringLiteral("a\tb\nc ä") << QStringLiteral("a\tb\nc ä");
    QTest::newRow("escape") << QStringLiteral("\x1b[31m") << QStringLiteral("\u241b[31m");
    QTest::newRow("zero") << QString(QChar(0)) << QStringLiteral("\u2400");
    QTest::newRow("delete") << QStringLiteral("\x7f") << QStringLiteral("\u2421");
    QTest::newRow("C1") << QString(QChar(0x85)) << QStringLiteral("<U+0085>");
    QTest::newRow("override") << QString(QChar(0x202e)) << QStringLiteral("<U+202E>");
    QTest::newRow("isolate") << QString(QChar(0x2066)) << QStringLiteral("<U+2066>");
    QTest::newRow("zero width") << QString(QChar(0x200b)) << QStringLiteral("<U+200B>");
    QTest::newRow("joiner of emoji stays") << QString(QChar(0x200d)) << QString(QChar(0x200d));
    QTest::newRow("CRLF") << QStringLiteral("a\r\nb") << QStringLiteral("a\nb");
    QTest::newRow("lone CR") << QStringLiteral("a\rb") << QStringLiteral("a\u240db");
}

void tst_Payload::makesTreacherousCharactersVisible()
{
    QFETCH(QString, text);
    QTEST(visibleText(text), "visible");
}

void tst_Payload::previewsOneLine()
{
    QCOMPARE(payloadPreview("a\r\nb\tc", true), QStringLiteral("a\u21b5b c"));
    QCOMPARE(payloadPreview("abcdef", true, 3), QStringLiteral("abc\u2026"));
}

void tst_Payload::previewsBinaryAsHex()
{
    QCOMPARE(payloadPreview("\x7f"
                            "ELF",
                            false),
             QStringLiteral("7f 45 4c 46"));
    QCOMPARE(payloadPreview(QByteArray(100, '\1'), false, 6), QStringLiteral("01 01 \u2026"));
    QCOMPARE(payloadPreview({}, false), QString());
}

QTEST_GUILESS_MAIN(tst_Payload)
#include "tst_payload.moc"
