// SPDX-FileCopyrightText: 2026 Eyewall contributors
// SPDX-License-Identifier: MIT
#include "server/core/logging.h"
#include "server/testing/expectlog.h"

#include <QtCore/QProcess>
#include <QtTest/QTest>

#include <thread>

using namespace eyewall;
using testing::ExpectLog;

class tst_ExpectLog : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void countsLinesThatMatch();
    void takesLinesOfOtherThreads();
    void leavesOtherLines();
    void looksAtTheLevel();
    void givesTheNewestTheLine();
    void isNotAlwaysRequired();
    void failsATest_data();
    void failsATest();
};

namespace {

const QString kApplication = QStringLiteral("eyewall.application");

QRegularExpression pattern(const char *text)
{
    return QRegularExpression(QString::fromLatin1(text));
}

} // namespace

void tst_ExpectLog::countsLinesThatMatch()
{
    const ExpectLog expected(kApplication, pattern("^on .*rpose$"));
    QVERIFY(!expected.wasSeen());
    qCWarning(applicationLog, "on purpose");
    qCCritical(applicationLog, "on its purpose");
    QCOMPARE(expected.count(), 2);
}

void tst_ExpectLog::takesLinesOfOtherThreads()
{
    const ExpectLog expected(kApplication, pattern("of a worker"));
    std::thread([] { qCWarning(applicationLog, "of a worker"); }).join();
    QCOMPARE(expected.count(), 1);
}

void tst_ExpectLog::leavesOtherLines()
{
    const ExpectLog expected(kApplication, pattern("mine"));
    QTest::ignoreMessage(QtWarningMsg, "mine, of another category");
    qCWarning(generalLog, "mine, of another category");
    QTest::ignoreMessage(QtWarningMsg, "another's");
    qCWarning(applicationLog, "another's");
    qCWarning(applicationLog, "mine");
    QCOMPARE(expected.count(), 1);
}

void tst_ExpectLog::looksAtTheLevel()
{
    const ExpectLog expected(kApplication, pattern("x"), {.type = QtCriticalMsg});
    QTest::ignoreMessage(QtWarningMsg, "x");
    qCWarning(applicationLog, "x");
    qCCritical(applicationLog, "x");
    QCOMPARE(expected.count(), 1);
}

void tst_ExpectLog::givesTheNewestTheLine()
{
    const ExpectLog any(QString(), pattern(""), {.isRequired = false});
    {
        const ExpectLog newest(kApplication, pattern("x"));
        qCWarning(applicationLog, "x");
        QCOMPARE(newest.count(), 1);
    }
    QCOMPARE(any.count(), 0);
    qCWarning(applicationLog, "x");
    QCOMPARE(any.count(), 1);
}

void tst_ExpectLog::isNotAlwaysRequired()
{
    const ExpectLog expected(kApplication, pattern("x"), {.isRequired = false});
    QVERIFY(!expected.wasSeen());
}

void tst_ExpectLog::failsATest_data()
{
    QTest::addColumn<QString>("function");
    QTest::addColumn<QByteArray>("said");
    QTest::newRow("no line") << QStringLiteral("expectsALine") << QByteArray("never written");
    QTest::newRow("bad pattern") << QStringLiteral("expectsByABadPattern") << QByteArray("Bad pattern");
}

void tst_ExpectLog::failsATest()
{
    QFETCH(QString, function);
    QFETCH(QByteArray, said);
    QProcess test;
    test.start(QStringLiteral(FAILING_TEST), {function});
    QVERIFY(test.waitForFinished());
    QCOMPARE(test.exitCode(), 1);
    const QByteArray output = test.readAllStandardOutput();
    QVERIFY2(output.contains(said), output);
    QVERIFY2(output.contains("failingtest.cpp("), output);
}

QTEST_GUILESS_MAIN(tst_ExpectLog)
#include "tst_expectlog.moc"
