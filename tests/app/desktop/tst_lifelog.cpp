// SPDX-FileCopyrightText: 2026 Eyewall contributors
// SPDX-License-Identifier: MIT
#include "app/desktop/lifelog.h"
#include "program.h"

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
    void tellsThatItStops();
    void tellsWhyItDidNotStart();
    void tellsOfSettingsThatAreNotUsed();
};

void tst_LifeLog::tellsWhereItListens()
{
    Program program(onPort(0));
    monitor::LogBook book;
    LifeLog log(*program.life, book);
    QCOMPARE(linesOf(book), QStringList());
    QVERIFY(program.life->start());
    QCOMPARE(linesOf(book),
             QStringList{QStringLiteral("1 Listening on http://127.0.0.1:%1/").arg(program.port())});
    Q_EMIT program.life->source().statusChanged();
    QCOMPARE(linesOf(book), QStringList());
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

void tst_LifeLog::tellsOfSettingsThatAreNotUsed()
{
    Program program(onPort(0), {{"workers", given({"many"}, "saved settings")}});
    monitor::LogBook book;
    LifeLog log(*program.life, book);
    QVERIFY(!program.life->problem().isEmpty());
    QCOMPARE(linesOf(book), QStringList{"2 " + program.life->problem()});
}

QTEST_MAIN(tst_LifeLog)
#include "tst_lifelog.moc"
