// SPDX-FileCopyrightText: 2026 Eyewall contributors
// SPDX-License-Identifier: MIT
#include "server/capture/filter.h"
#include "tests/widgets/models/records.h"
#include "widgets/models/logmodel.h"
#include "widgets/support/colors.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

#include <memory>

using namespace eyewall;
using namespace eyewall::models;
using namespace eyewall::test;
using monitor::LogLine;
using monitor::LogSeverity;

class tst_LogModel : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void showsEveryColumn();
    void showsALongTextInOneLine();
    void levelChoosesRows();
    void filterLooksAtTheWholeTextOfRows();
    void evictsOldestWithAndWithoutARow();
    void evictsByBytes();
    void sortsByLevel();
    void clears();
};

namespace {

constexpr auto kFatalLines = QAbstractItemModelTester::FailureReportingMode::Fatal;

LogLine line(const QByteArray &text, LogSeverity severity = LogSeverity::Info)
{
    return {kStart, severity, "eyewall.general", text, text.size()};
}

std::deque<LogLine> oneOfEach()
{
    return {line("d", LogSeverity::Debug), line("i", LogSeverity::Info), line("w", LogSeverity::Warning),
            line("e", LogSeverity::Error)};
}

} // namespace

void tst_LogModel::showsEveryColumn()
{
    LogModel model{Limits()};
    QAbstractItemModelTester tester(&model, kFatalLines);
    model.append({line("hello"), line("it broke", LogSeverity::Error)});
    QCOMPARE(textOf(model), QStringLiteral("14:02:30.000 | info | eyewall.general | hello\n"
                                           "14:02:30.000 | error | eyewall.general | it broke"));
    QCOMPARE(model.index(1, LogModel::Level).data(ToneRole).toInt(), int(support::Role::Error));
    QCOMPARE(model.index(1, LogModel::Level).data(SortRole).toInt(), int(LogSeverity::Error));
    QCOMPARE(model.linesOf(LogSeverity::Error), 1);
}

void tst_LogModel::showsALongTextInOneLine()
{
    LogModel model{Limits()};
    model.append({line("first\nsecond " + QByteArray(1000, 'x'))});
    const QString text = model.index(0, LogModel::Message).data().toString();
    QVERIFY(text.startsWith(QStringLiteral("first↵second xxx")));
    QVERIFY(text.endsWith(QStringLiteral("x…")));
    QVERIFY(text.size() < 500);
}

void tst_LogModel::levelChoosesRows()
{
    LogModel model{Limits()};
    QAbstractItemModelTester tester(&model, kFatalLines);
    model.append(oneOfEach());
    model.setLevel(LogSeverity::Warning);
    QCOMPARE(textOf(model, {LogModel::Message}), QStringLiteral("w\ne"));
    model.append(oneOfEach());
    QCOMPARE(textOf(model, {LogModel::Message}), QStringLiteral("w\ne\nw\ne"));
    QCOMPARE(model.lines(), 8);
    model.setLevel(LogSeverity::Debug);
    QCOMPARE(textOf(model, {LogModel::Message}), QStringLiteral("d\ni\nw\ne\nd\ni\nw\ne"));
    QSignalSpy resets(&model, &QAbstractItemModel::modelReset);
    model.setLevel(LogSeverity::Debug);
    QCOMPARE(resets.count(), 0);
}

void tst_LogModel::filterLooksAtTheWholeTextOfRows()
{
    Limits limits;
    limits.logLines = 5;
    LogModel model(limits);
    QAbstractItemModelTester tester(&model, kFatalLines);
    model.append(
        {line(QByteArray(1000, 'x') + " needle"), line("other"), line("a needle", LogSeverity::Error)});
    const auto parsed = capture::Filter::parse(u"needle", model.filterContext());
    model.setFilter(std::make_shared<const capture::Filter>(parsed.value()));
    QCOMPARE(model.rowCount(), 2);
    model.setLevel(LogSeverity::Error);
    QCOMPARE(textOf(model, {LogModel::Message}), QStringLiteral("a needle"));
    model.append({line("late needle"), line("late", LogSeverity::Error)});
    QCOMPARE(textOf(model, {LogModel::Message}), QStringLiteral("a needle"));
    model.append({line("i"), line("needle", LogSeverity::Error), line("i")});
    QCOMPARE(textOf(model, {LogModel::Message}), QStringLiteral("needle"));
    model.setFilter(nullptr);
    QCOMPARE(textOf(model, {LogModel::Message}), QStringLiteral("late\nneedle"));
}

void tst_LogModel::evictsOldestWithAndWithoutARow()
{
    Limits limits;
    limits.logLines = 6;
    LogModel model(limits);
    QAbstractItemModelTester tester(&model, kFatalLines);
    model.setLevel(LogSeverity::Warning);
    model.append(oneOfEach());
    QSignalSpy removed(&model, &QAbstractItemModel::rowsRemoved);
    model.append(oneOfEach()); // "d" and "i" go, which have no row
    QCOMPARE(removed.count(), 0);
    QCOMPARE(model.lines(), 6);
    model.append({line("W", LogSeverity::Warning), line("i2")});
    QCOMPARE(removed.count(), 1);
    QCOMPARE(textOf(model, {LogModel::Message}), QStringLiteral("w\ne\nW"));
    QCOMPARE(model.linesOf(LogSeverity::Warning), 2);
    model.setLevel(LogSeverity::Debug);
    QCOMPARE(textOf(model, {LogModel::Message}), QStringLiteral("d\ni\nw\ne\nW\ni2"));
}

void tst_LogModel::evictsByBytes()
{
    Limits limits;
    limits.logBytes = 10;
    LogModel model(limits);
    QAbstractItemModelTester tester(&model, kFatalLines);
    model.append({line("aaaa"), line("bbbb"), line("cccc")});
    QCOMPARE(textOf(model, {LogModel::Message}), QStringLiteral("bbbb\ncccc"));
}

void tst_LogModel::sortsByLevel()
{
    Limits limits;
    limits.logLines = 4;
    LogModel model(limits);
    QAbstractItemModelTester tester(&model, kFatalLines);
    model.sort(LogModel::Level, Qt::DescendingOrder);
    model.append(oneOfEach());
    QCOMPARE(textOf(model, {LogModel::Message}), QStringLiteral("e\nw\ni\nd"));
    model.append({line("E", LogSeverity::Error)}); // "d" is the oldest
    QCOMPARE(textOf(model, {LogModel::Message}), QStringLiteral("e\nE\nw\ni"));
    model.setLevel(LogSeverity::Error);
    QCOMPARE(textOf(model, {LogModel::Message}), QStringLiteral("e\nE"));
}

void tst_LogModel::clears()
{
    LogModel model{Limits()};
    QAbstractItemModelTester tester(&model, kFatalLines);
    model.append(oneOfEach());
    model.setLevel(LogSeverity::Error);
    model.clear();
    QCOMPARE(model.lines(), 0);
    QCOMPARE(model.linesOf(LogSeverity::Error), 0);
    model.append({line("x", LogSeverity::Error)});
    QCOMPARE(model.at(0).text, QByteArray("x"));
}

QTEST_MAIN(tst_LogModel)
#include "tst_logmodel.moc"
