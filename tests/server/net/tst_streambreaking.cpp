// SPDX-FileCopyrightText: 2026 Eyewall contributors
// SPDX-License-Identifier: MIT
#include "tests/server/net/connected.h"

#include <QAbstractEventDispatcher>
#include <QEventLoop>
#include <QTimer>

#include <csignal>

using namespace eyewall::net;

namespace {

constexpr int kFewWakes = 50; // a loop that spins has thousands

/// How often the loop wakes up in a time in which nothing happens.
int wakesOfALoopAtRest()
{
    int wakes = 0;
    QEventLoop loop;
    QObject::connect(QAbstractEventDispatcher::instance(), &QAbstractEventDispatcher::awake, &loop,
                     [&] { ++wakes; });
    QTimer::singleShot(200, &loop, &QEventLoop::quit);
    loop.exec();
    return wakes;
}

/// More than the kernel takes, also when its buffers grow.
void fill(Stream &stream)
{
    stream.write(QByteArray(32 * 1024 * 1024, 'x'));
}

} // namespace

/// Connections that break, or end, while something still waits: each is told once, and nothing spins.
class tst_StreamBreaking final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase_data() { addStreamRows(); }
    void initTestCase() { std::signal(SIGPIPE, SIG_IGN); }
    void breaksWhileWritesWait_data();
    void breaksWhileWritesWait();
    void restsBehindBothEnds_data();
    void restsBehindBothEnds();
};

void tst_StreamBreaking::breaksWhileWritesWait_data()
{
    QTest::addColumn<bool>("keeps");
    QTest::addColumn<bool>("isPaused");
    QTest::addColumn<bool>("hasEnded");
    QTest::newRow("reading") << false << false << false;
    QTest::newRow("bytes that nobody took") << true << false << false;
    QTest::newRow("paused") << false << true << false;
    QTest::newRow("paused, with bytes that nobody took") << true << true << false;
    QTest::newRow("behind the peer's end") << false << false << true;
    QTest::newRow("paused, behind the peer's end") << false << true << true;
}

void tst_StreamBreaking::breaksWhileWritesWait()
{
    QFETCH_GLOBAL(bool, isPortable);
    QFETCH(bool, keeps);
    QFETCH(bool, isPaused);
    QFETCH(bool, hasEnded);
    if (isPortable && hasEnded)
        QSKIP("a QTcpSocket is given up at the end");
    Connected connected;
    connected.handler.react = [&](const QByteArray &data) { return keeps ? 0 : data.size(); };
    fill(*connected.stream);
    if (keeps) {
        connected.peer.send("kept");
        QTRY_COMPARE(connected.handler.offers, 1);
    }
    if (isPaused)
        connected.stream->pauseReading();
    if (hasEnded)
        connected.peer.finish();
    QTRY_COMPARE(connected.handler.ends, hasEnded && !isPaused ? 1 : 0);
    QVERIFY(wakesOfALoopAtRest() < kFewWakes);
    QCOMPARE(connected.handler.fails, 0);
    QVERIFY(connected.stream->queuedBytes() > 0);

    connected.peer.reset();
    QTRY_COMPARE(connected.handler.fails, 1);
    QVERIFY(connected.handler.error == ECONNRESET || connected.handler.error == EPIPE);
    QVERIFY(connected.stream->isClosed());
    QCOMPARE(connected.stream->queuedBytes(), 0);
    QVERIFY(wakesOfALoopAtRest() < kFewWakes);
    QCOMPARE(connected.handler.fails, 1);
    QVERIFY(!connected.handler.isCalledInside);
}

void tst_StreamBreaking::restsBehindBothEnds_data()
{
    QTest::addColumn<bool>("isFilled");
    QTest::addColumn<QByteArray>("rest");
    QTest::newRow("at once") << false << QByteArray();
    QTest::newRow("with a rest to read") << false << QByteArray("rest");
    QTest::newRow("behind a queue") << true << QByteArray("rest");
}

// That both directions have ended cannot be masked.
void tst_StreamBreaking::restsBehindBothEnds()
{
    QFETCH_GLOBAL(bool, isPortable);
    QFETCH(bool, isFilled);
    QFETCH(QByteArray, rest);
    if (isPortable)
        QSKIP("a QTcpSocket is given up at the end");
    Connected connected;
    connected.handler.reactToEnd = [&] { connected.stream->close(); }; // nothing more can come
    connected.stream->pauseReading();
    if (isFilled)
        fill(*connected.stream);
    connected.stream->shutdownWriting();
    connected.peer.send(rest);
    connected.peer.finish();
    QTRY_VERIFY(connected.peer.hasEnded());
    QVERIFY(wakesOfALoopAtRest() < kFewWakes);
    QCOMPARE(connected.handler.offers + connected.handler.ends + connected.handler.fails, 0);
    connected.stream->resumeReading();
    QTRY_COMPARE(connected.handler.ends, 1);
    QCOMPARE(connected.handler.received, rest);
    QVERIFY(wakesOfALoopAtRest() < kFewWakes);
    QCOMPARE(connected.handler.ends, 1);
    QCOMPARE(connected.handler.fails, 0);
}

QTEST_GUILESS_MAIN(tst_StreamBreaking)
#include "tst_streambreaking.moc"
