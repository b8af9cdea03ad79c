// SPDX-FileCopyrightText: 2026 Eyewall contributors
// SPDX-License-Identifier: MIT
#include "app/host/bytesize.h"

#include <QTest>

using namespace eyewall::host;

namespace {

constexpr qint64 kMost = std::numeric_limits<qint64>::max();

} // namespace

class tst_ByteSize : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void reads_data();
    void reads();
    void refuses_data();
    void refuses();
    void refusesTooMany_data();
    void refusesTooMany();
    void keepsToTheLimits();
    void writes_data();
    void writes();
};

void tst_ByteSize::reads_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<qint64>("bytes");
    const auto row = [](const char *text, qint64 bytes) {
        QTest::newRow(text) << QString::fromLatin1(text) << bytes;
    };
    row("0", 0);
    row("65536", 65536);
    row("007", 7);
    row("9223372036854775807", kMost);
    row("12 B", 12);
    row("12b", 12);
    row("64 KiB", 65536);
    row("64KiB", 65536);
    row("64 kib", 65536);
    row("64 KIB", 65536);
    row("10 MiB", 10'485'760);
    row("2 GiB", qint64(1) << 31);
    row("16 kB", 16'000);
    row("16 KB", 16'000);
    row("16kb", 16'000);
    row("10 MB", 10'000'000);
    row("3gB", 3'000'000'000);
    row("0 GiB", 0);
    row("1.5 GiB", 1'610'612'736);
    row("1.5MB", 1'500'000);
    row("0.5 KiB", 512);
    row("1.500 MB", 1'500'000);
    row("1.0 KiB", 1024);
    row("1.3 KiB", 1331); // and 0.2
    row("0.0001 kB", 0);  // a tenth of one
    row("1.0019 kB", 1001);
    row("0.001 kB", 1);
    // Just less than the byte that a rounded number would give.
    row("0.99999999999999999999999999999999999999 GiB", (1 << 30) - 1);
    row("0.000000000931322574615478515625 GiB", 1); // 2^-30
    row("0.000000000931322574615478515624 GiB", 0);
    row("8589934591.999999999 GiB", kMost - 1);
    row("9223372036854775.807 kB", kMost);
}

void tst_ByteSize::reads()
{
    QFETCH(QString, text);
    QFETCH(qint64, bytes);
    const auto size = parseByteSize(text);
    QVERIFY2(size, qPrintable(size ? QString() : size.error().message));
    QCOMPARE(*size, bytes);
}

void tst_ByteSize::refuses_data()
{
    QTest::addColumn<QString>("text");
    const auto row = [](const char *name, const QString &text) { QTest::newRow(name) << text; };
    row("empty", {});
    for (const char *text :
         {" ",        "MiB",      " MiB",    "B",        "-1",        "-1 KiB",    "+1",       "- 1",
          "1e9",      "1e3 KiB",  "0x10",    "1,000",    "1,5 MiB",   "1 000",     "1'000",    "1_000",
          "many",     "16k",      "16 M",    "16 g",     "10 MiBs",   "10 Mi",     "10 iB",    "10 TiB",
          "10 TB",    "10 bytes", "10 BB",   "10 KB/s",  "10 MiB 1",  "1 MiB KiB", "10  MiB",  "10\tMiB",
          "10 ",      " 10",      "10 MiB ", "10 MiB\n", "1.5",       "1.500",     "1.5 B",    "1.0B",
          ".5 MiB",   "5. MiB",   "5.",      ".",        "1.2.3 MiB", "1..5 MiB",  "1. 5 MiB", "1 .5 MiB",
          "1.-5 MiB", "inf",      "nan",     "inf GiB",  "?",         "10 ?iB",    "#10",      "10%"})
        row(text, QString::fromLatin1(text));
    row("Arabic digits", QStringLiteral("\u0661\u0662"));
    row("Persian digits", QStringLiteral("\u06f1\u06f2 MiB"));
    row("Arabic point", QStringLiteral("1\u066b5 MiB"));
    row("wide digits", QStringLiteral("\uff11\uff12"));
    row("superscript", QStringLiteral("1\u00b2"));
    row("Kelvin sign", QStringLiteral("64 \u212aiB"));
    row("Cyrillic letter", QStringLiteral("64 \u041ciB"));
    row("blank that does not break", QStringLiteral("64\u00a0KiB"));
    row("direction mark", QStringLiteral("\u200e64 KiB"));
    row("minus sign", QStringLiteral("\u22121"));
    row("NUL in front", QString(QChar()) + QStringLiteral("64"));
    row("NUL behind", QStringLiteral("64 KiB") + QChar());
    row("NUL behind a number", QStringLiteral("64") + QChar());
}

void tst_ByteSize::refuses()
{
    QFETCH(QString, text);
    const auto size = parseByteSize(text);
    QVERIFY(!size);
    QCOMPARE(size.error().message, '"' + text + "\": expected a size such as 65536, 64 KiB or 10 MiB");
}

void tst_ByteSize::refusesTooMany_data()
{
    QTest::addColumn<QString>("text");
    for (const char *text : {"9223372036854775808", "9223372036854775808 B", "99999999999999999999",
                             "9999999999 GiB", "8589934592 GiB", "8589934592.0 GiB", "18446744073709551616",
                             "18446744073709551617 KiB", "9223372036854775.808 kB", "9223372036.9 GB"})
        QTest::newRow(text) << QString::fromLatin1(text);
    QTest::newRow("a thousand digits") << QString(1000, '9');
}

void tst_ByteSize::refusesTooMany()
{
    QFETCH(QString, text);
    const auto size = parseByteSize(text);
    QVERIFY(!size);
    QCOMPARE(size.error().message, '"' + text + "\" is not a size from 0 B to 9223372036854775807 B");
}

void tst_ByteSize::keepsToTheLimits()
{
    const qint64 least = 128;
    const qint64 most = 16 * 1024 * 1024;
    QCOMPARE(*parseByteSize("128", least, most), least);
    QCOMPARE(*parseByteSize("16 MiB", least, most), most);
    const auto message = [&](const char *text) {
        const auto size = parseByteSize(text, least, most);
        return size ? QStringLiteral("taken") : size.error().message;
    };
    QCOMPARE(message("127"), QString("\"127\" is not a size from 128 B to 16 MiB"));
    QCOMPARE(message("16777217"), QString("\"16777217\" is not a size from 128 B to 16 MiB"));
    QCOMPARE(message("1 GB"), QString("\"1 GB\" is not a size from 128 B to 16 MiB"));
    QCOMPARE(message("9999999999 GiB"), QString("\"9999999999 GiB\" is not a size from 128 B to 16 MiB"));
}

void tst_ByteSize::writes_data()
{
    QTest::addColumn<qint64>("bytes");
    QTest::addColumn<QString>("text");
    const auto row = [](qint64 bytes, const char *text) {
        QTest::newRow(text) << bytes << QString::fromLatin1(text);
    };
    row(0, "0 B");
    row(1, "1 B");
    row(240, "240 B");
    row(1000, "1 kB");
    row(1023, "1023 B");
    row(1024, "1 KiB");
    row(1536, "1536 B");
    row(65536, "64 KiB");
    row(128'000, "125 KiB");
    row(1'000'000, "1 MB");
    row(100 * 1024 * 1024, "100 MiB");
    row(1'000'000'000, "1 GB");
    row(qint64(2) << 30, "2 GiB");
    row(2'147'483'647, "2147483647 B");
    row(kMost, "9223372036854775807 B");
}

void tst_ByteSize::writes()
{
    QFETCH(qint64, bytes);
    QFETCH(QString, text);
    QCOMPARE(byteSizeText(bytes), text);
    QCOMPARE(*parseByteSize(text), bytes);
}

QTEST_GUILESS_MAIN(tst_ByteSize)
#include "tst_bytesize.moc"
