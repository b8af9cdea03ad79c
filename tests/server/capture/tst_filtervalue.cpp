// SPDX-FileCopyrightText: 2026 Eyewall contributors
// SPDX-License-Identifier: MIT
#include "server/capture/filtervalue.h"

#include <QTest>

using namespace eyewall::capture;

class tst_FilterValue : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void reads_data();
    void reads();
    void readsBareSeconds();
    void compares_data();
    void compares();
};

namespace {

using Read = std::optional<FilterRange> (*)(QStringView);

std::optional<FilterRange> durationOf(QStringView text)
{
    return readDuration(text, false);
}

} // namespace

Q_DECLARE_METATYPE(Read)

void tst_FilterValue::reads_data()
{
    QTest::addColumn<Read>("read");
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("isGood");
    QTest::addColumn<double>("low");
    QTest::addColumn<double>("high");
    const auto range = [](Read read, const char *text, double low, double high) {
        QTest::addRow("%s is good", text) << read << QString::fromUtf8(text) << true << low << high;
    };
    const auto good = [range](Read read, const char *text, double value) { range(read, text, value, value); };
    const auto bad = [](Read read, const char *text) {
        QTest::addRow("%s is bad", text) << read << QString::fromUtf8(text) << false << 0.0 << 0.0;
    };
    good(readNumber, "404", 404);
    good(readNumber, "0.5", 0.5);
    good(readNumber, "10k", 10'000);
    good(readNumber, "2M", 2'000'000);
    range(readNumber, "5xx", 500, 599);
    range(readNumber, "0XX", 0, 99);
    for (const char *text :
         {"", "abc", "-1", "+1", "4x", "xxx", "5xxx", "1e9", "inf", "nan", "0x10", "1.2.3", ".", "٤٠٤"})
        bad(readNumber, text);
    good(durationOf, "500ms", 500e6);
    good(durationOf, "500", 500e6);
    good(durationOf, "2s", 2e9);
    good(durationOf, "1.5S", 1.5e9);
    good(durationOf, "10us", 10e3);
    good(durationOf, "10µs", 10e3);
    good(durationOf, "7ns", 7);
    good(durationOf, "5m", 300e9);
    good(durationOf, "5min", 300e9);
    good(durationOf, "2h", 7200e9);
    good(durationOf, "1d", 86400e9);
    for (const char *text : {"", "ms", "5x", "5 s", "-5s"})
        bad(durationOf, text);
    good(readSize, "64k", 64'000);
    good(readSize, "64KB", 64'000);
    good(readSize, "4M", 4e6);
    good(readSize, "1.5G", 1.5e9);
    good(readSize, "1Ki", 1024);
    good(readSize, "2MiB", 2097152);
    good(readSize, "512B", 512);
    good(readSize, "0", 0);
    for (const char *text : {"", "k", "1x", "1kk",
                             "99999999999999999999999999999999999999999999999999999999999"
                             "99999999999999999999999999999999999999999999999999999999999"
                             "99999999999999999999999999999999999999999999999999999999999"
                             "99999999999999999999999999999999999999999999999999999999999"
                             "99999999999999999999999999999999999999999999999999999999999"
                             "99999999999999999999999999999999999999999999999999999999999"})
        bad(readSize, text);
    good(readConnection, "c-1f7", 0x1f7);
    good(readConnection, "C-1F7", 0x1f7);
    good(readConnection, "1f7", 0x1f7);
    for (const char *text : {"", "c-", "xyz", "c-xyz", "+1", "c--1", "11111111111111111"})
        bad(readConnection, text);
}

void tst_FilterValue::reads()
{
    QFETCH(Read, read);
    QFETCH(QString, text);
    const auto range = read(text);
    QTEST(range.has_value(), "isGood");
    if (!range)
        return;
    QTEST(range->low, "low");
    QTEST(range->high, "high");
}

void tst_FilterValue::readsBareSeconds()
{
    QCOMPARE(readDuration(u"0.5", true)->low, 0.5e9);
    QCOMPARE(readDuration(u"500ms", true)->low, 0.5e9);
}

void tst_FilterValue::compares_data()
{
    QTest::addColumn<FilterOperator>("comparison");
    QTest::addColumn<QString>("inside"); // of 399, 400, 450, 499 and 500
    QTest::newRow(":") << FilterOperator::Has << "400 450 499";
    QTest::newRow(">") << FilterOperator::Greater << "500";
    QTest::newRow(">=") << FilterOperator::GreaterEqual << "400 450 499 500";
    QTest::newRow("<") << FilterOperator::Less << "399";
    QTest::newRow("<=") << FilterOperator::LessEqual << "399 400 450 499";
}

void tst_FilterValue::compares()
{
    QFETCH(FilterOperator, comparison);
    const FilterRange range = compared(comparison, {400, 499});
    QStringList inside;
    for (const int value : {399, 400, 450, 499, 500}) {
        if (range.contains(value))
            inside.append(QString::number(value));
    }
    QTEST(inside.join(QLatin1Char(' ')), "inside");
}

QTEST_APPLESS_MAIN(tst_FilterValue)
#include "tst_filtervalue.moc"
