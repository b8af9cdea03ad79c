// SPDX-FileCopyrightText: 2026 Eyewall contributors
// SPDX-License-Identifier: MIT
#include "server/core/runsync.h"
#include "server/core/task.h"

#include <QtCore/QProcess>
#include <QtCore/QPromise>
#include <QtCore/QTimer>
#include <QtTest/QTest>

#include <QCoroFuture>
#include <QCoroProcess>
#include <QCoroSignal>
#include <QCoroTimer>

using namespace eyewall;
using namespace std::chrono_literals;

class Source : public QObject {
    Q_OBJECT

Q_SIGNALS:
    void named(const QString &name);
};

/// What Qt has to wait for can be awaited in a Task, too.
class tst_QtAwaits : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void awaitsATimer();
    void awaitsASignal();
    void awaitsAFuture();
    void awaitsAProcess();
};

void tst_QtAwaits::awaitsATimer()
{
    const auto isOver = runSync(
        []() -> Task<bool> {
            QTimer timer;
            timer.setSingleShot(true);
            timer.start(1ms);
            co_await timer;
            co_return !timer.isActive();
        },
        10s);
    QVERIFY(isOver && *isOver);
}

void tst_QtAwaits::awaitsASignal()
{
    const auto name = runSync(
        []() -> Task<QString> {
            Source source;
            QTimer::singleShot(0, &source, [&source] { Q_EMIT source.named(QStringLiteral("storm")); });
            co_return co_await qCoro(&source, &Source::named);
        },
        10s);
    QVERIFY(name);
    QCOMPARE(*name, QStringLiteral("storm"));
}

void tst_QtAwaits::awaitsAFuture()
{
    const auto value = runSync(
        []() -> Task<int> {
            QPromise<int> promise;
            promise.start();
            QTimer::singleShot(0, qApp, [&promise] {
                promise.addResult(7);
                promise.finish();
            });
            const QFuture<int> future = promise.future();
            co_return co_await future;
        },
        10s);
    QVERIFY(value);
    QCOMPARE(*value, 7);
}

void tst_QtAwaits::awaitsAProcess()
{
    const auto output = runSync(
        []() -> Task<QByteArray> {
            QProcess process;
            const QString program = QStringLiteral("echo");
            const QStringList arguments{QStringLiteral("storm")};
            co_await qCoro(process).start(program, arguments);
            co_await qCoro(process).waitForFinished();
            const QByteArray said = process.readAllStandardOutput();
            co_return said;
        },
        10s);
    QVERIFY(output);
    QCOMPARE(*output, QByteArray("storm\n"));
}

QTEST_GUILESS_MAIN(tst_QtAwaits)
#include "tst_qtawaits.moc"
