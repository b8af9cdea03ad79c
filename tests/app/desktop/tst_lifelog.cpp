// SPDX-FileCopyrightText: 2026 Eyewall contributors
// SPDX-License-Identifier: MIT
#include "app/desktop/lifelog.h"
#include "app/desktop/sampletraffic.h"
#include "program.h"

#include <QGuiApplication>
#include <QRegularExpression>
#include <QSignalSpy>
#include <QTcpServer>

using namespace eyewall;
using namespace eyewall::desktop;
using monitor::LogSeverity;

namespace {

/// "2 text" for each line; the number is the severity.
QStringList linesOf(monitor::LogBook &book)
{
    QStringList lines;
    for (const monitor::LogLine &line : book.take())
        lines.append(QString::number(int(line.severity)) + QLatin1Char(' ') + QString::fromUtf8(line.text));
    return lines;
}

} // namespace

class tst_LifeLog final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void tellsWhereItListens();
    void writesNoMarksOfDirection();
    void tellsThatItStops();
    void tellsWhyItDidNotStart();
    void tellsOnceWhyItDidNotStartAgain();
    void tellsOfSettingsThatAreNotUsed();
    void tellsOfTheSampleTraffic();
};

void tst_LifeLog::tellsWhereItListens()
{
    Program program(onPort(0));
    monitor::LogBook book;
    LifeLog log(*program.life, book);
    QCOMPARE(linesOf(book), QStringList());
    QVERIFY(program.life->start());
    QCOMPARE(linesOf(book),
             QStringList{QStringLiteral("1 Listening on http://127.0.0.1:%1").arg(program.port())});
    Q_EMIT program.life->source().statusChanged();
    QCOMPARE(linesOf(book), QStringList());
}

/// The log shows them as what they are, which nobody wants to read.
void tst_LifeLog::writesNoMarksOfDirection()
{
    QGuiApplication::setLayoutDirection(Qt::RightToLeft);
    Program program(onPort(0));
    monitor::LogBook book;
    LifeLog log(*program.life, book);
    QVERIFY(program.life->start());
    const QStringList lines = linesOf(book);
    QGuiApplication::setLayoutDirection(Qt::LeftToRight);
    QCOMPARE(lines, QStringList{QStringLiteral("1 Listening on http://127.0.0.1:%1").arg(program.port())});
}

void tst_LifeLog::tellsThatItStops()
{
    Program program(onPort(0));
    monitor::LogBook book;
    LifeLog log(*program.life, book);
    QVERIFY(program.life->start());
    const auto socket = program.connect();
    linesOf(book);
    program.life->stop();
    QCOMPARE(linesOf(book), QStringList{"1 Stopping: what runs may end"});
    program.life->cut();
    QTRY_COMPARE_WITH_TIMEOUT(program.life->state(), ServerLife::State::Stopped, kLongest);
    QCOMPARE(linesOf(book), QStringList{"1 Stopped"});
}

void tst_LifeLog::tellsWhyItDidNotStart()
{
    QTcpServer other;
    QVERIFY(other.listen(QHostAddress::LocalHost));
    Program program(onPort(other.serverPort()));
    monitor::LogBook book;
    LifeLog log(*program.life, book);
    QVERIFY(!program.life->start());
    QCOMPARE(linesOf(book), QStringList{"3 " + program.life->failure()->message});
}

void tst_LifeLog::tellsOnceWhyItDidNotStartAgain()
{
    QTest::failOnWarning(QRegularExpression(QStringLiteral("."))); // which the log would show as well
    QTcpServer other;
    QVERIFY(other.listen(QHostAddress::LocalHost));
    Program program({});
    monitor::LogBook book;
    LifeLog log(*program.life, book);
    QVERIFY(program.life->start());
    linesOf(book);
    program.life->save({{QStringLiteral("listen"),
                         given({QStringLiteral("127.0.0.1:%1").arg(other.serverPort())}, "saved settings")}});
    QTRY_COMPARE_WITH_TIMEOUT(program.life->state(), ServerLife::State::Failed, kLongest);
    QCOMPARE(linesOf(book).last(), "3 " + program.life->failure()->message);
}

void tst_LifeLog::tellsOfSettingsThatAreNotUsed()
{
    Program program(onPort(0), {{"workers", given({"many"}, "saved settings")}});
    monitor::LogBook book;
    LifeLog log(*program.life, book);
    QVERIFY(!program.life->problem().isEmpty());
    QCOMPARE(linesOf(book), QStringList{"2 " + program.life->problem()});
}

void tst_LifeLog::tellsOfTheSampleTraffic()
{
    Program program(onPort(0));
    monitor::LogBook book;
    LifeLog log(*program.life, book);
    SampleTraffic traffic;
    log.follow(traffic);
    QVERIFY(program.life->start());
    linesOf(book);
    traffic.start(SampleTraffic::urlFor(program.life->source().status()));
    QCOMPARE(linesOf(book), QStringList{"1 The sample traffic starts"});
    traffic.stop();
    QCOMPARE(linesOf(book), QStringList{"1 The sample traffic stops"});
    program.life->stop();
    linesOf(book);
    traffic.start(QUrl("http://127.0.0.1:1/"));
    QSignalSpy failed(&traffic, &SampleTraffic::failed);
    QVERIFY(failed.wait(kLongest));
    const QStringList lines = linesOf(book);
    QVERIFY(lines.contains("2 " + failed.first().first().toString()));
}

QTEST_MAIN(tst_LifeLog)
#include "tst_lifelog.moc"
