// SPDX-FileCopyrightText: 2026 Eyewall contributors
// SPDX-License-Identifier: MIT
#include "server/net/streamcore.h"
#include "tests/server/net/logwatch.h"
#include "tests/server/net/streamends.h"

#include <QTest>

#include <poll.h>
#include <sys/wait.h>

#include <csignal>

using namespace eyewall::net;
using namespace eyewall::test;
using namespace std::chrono_literals;
using eyewall::Task;
using eyewall::core::Result;

/// Writes and ends of a stream, over every kind of descriptor.
class tst_AsyncStreamWriting : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase_data() { addKindRows(); }

    void keepsTheOrder();
    void endsWhenAllBeforeIsTaken();
    void tellsTheEndBehindWhatWaits();
    void answersAHalfClosedPeer();
    void callsBackBehindWhatCame();
    void callsBackWhenNobodyReads();
    void callsBackOnceForOurOwnClose();
    void knowsItsEnds();
    void setsNoDelay();

    void keepsTheWriteBuffersLimit();
    void failsBehindTheEnd();
    void failsForAPeerThatHasGone();
    void endsWritesThatWait();
    void timesOut();
    void tellsAReset();
    void survivesBrokenPipes();
    void isSilentWhenItGoes();
    void goesInsideAWrite();

private:
    [[nodiscard]] static QByteArray kind()
    {
        QFETCH_GLOBAL(QByteArray, kind);
        return kind;
    }
    [[nodiscard]] static bool isTcp() { return kind() == "tcp" || kind() == "tls"; }
};

namespace {

QByteArray readAll(Task<Result<QByteArray>> task)
{
    const Result<QByteArray> result = awaited(std::move(task));
    return result ? *result : QByteArray("error: ") + result.error().message.toUtf8();
}

void turnSomeTimes()
{
    for (int i = 0; i < 20; ++i)
        QCoreApplication::processEvents();
}

} // namespace

void tst_AsyncStreamWriting::keepsTheOrder()
{
    StreamEnds ends(kind());
    const QByteArray large = pattern(3 << 20);
    Task<Result<void>> one = ends.writer.write("a");
    Task<Result<void>> two = ends.writer.write(large);
    Task<Result<void>> three = ends.writer.write("b");
    Task<Result<void>> four = ends.writer.write(large);
    QVERIFY(one.isReady());
    QCOMPARE(readAll(ends.reader.readBytes(2 * large.size() + 2)), "a" + large + "b" + large);
    QVERIFY(awaited(std::move(two)));
    QVERIFY(awaited(std::move(three)));
    QVERIFY(awaited(std::move(four)));
}

void tst_AsyncStreamWriting::endsWhenAllBeforeIsTaken()
{
    StreamEnds ends(kind());
    const QByteArray large = pattern(16 << 20);
    Task<Result<void>> first = ends.writer.write(large);
    Task<Result<void>> second = ends.writer.write("z");
    Task<Result<void>> nothing = ends.writer.write({});
    turnSomeTimes();
    QVERIFY(!first.isReady() && !second.isReady() && !nothing.isReady());
    QCOMPARE(readAll(ends.reader.readBytes(large.size() + 1)), large + "z");
    QVERIFY(awaited(std::move(second)));
    QVERIFY(first.isReady());
    QVERIFY(awaited(std::move(nothing)));
    QVERIFY(!ends.writer.isWriting());
}

void tst_AsyncStreamWriting::tellsTheEndBehindWhatWaits()
{
    StreamEnds ends(kind());
    const QByteArray large = pattern(8 << 20);
    Task<Result<void>> written = ends.writer.write(large);
    ends.writer.shutdownWriting();
    ends.writer.shutdownWriting();
    QCOMPARE(readAll(ends.reader.readUntilClose()), large);
    QVERIFY(awaited(std::move(written)));
    QVERIFY(!ends.reader.isTruncated());
}

void tst_AsyncStreamWriting::answersAHalfClosedPeer()
{
    if (kind() == "pipe")
        QSKIP("a pipe has one direction");
    StreamEnds ends(kind());
    QVERIFY(wrote(ends.writer, "question"));
    ends.writer.shutdownWriting();
    QCOMPARE(readAll(ends.reader.readUntilClose()), QByteArray("question"));
    QVERIFY(!ends.reader.isClosed());
    QVERIFY(wrote(ends.reader, "answer"));
    ends.reader.close();
    QCOMPARE(readAll(ends.writer.readUntilClose()), QByteArray("answer"));
}

void tst_AsyncStreamWriting::callsBackBehindWhatCame()
{
    StreamEnds ends(kind());
    int calls = 0;
    ends.reader.onClose([&] { ++calls; });
    QVERIFY(wrote(ends.writer, "abc\ndef"));
    ends.writer.close();
    turnSomeTimes();
    QCOMPARE(calls, 0);
    QCOMPARE(readAll(ends.reader.readUntil("\n")), QByteArray("abc\n"));
    turnSomeTimes();
    QCOMPARE(calls, 0);
    QCOMPARE(readAll(ends.reader.readBytes(3)), QByteArray("def"));
    QTRY_COMPARE(calls, 1);
    QCOMPARE(ends.reader.end(), StreamEnd::Peer);
    ends.reader.close();
    turnSomeTimes();
    QCOMPARE(calls, 1);
}

void tst_AsyncStreamWriting::callsBackWhenNobodyReads()
{
    StreamEnds ends(kind());
    int atReader = 0;
    int atWriter = 0;
    ends.reader.onClose([&] { ++atReader; });
    ends.writer.onClose([&] { ++atWriter; });
    turnSomeTimes();
    QCOMPARE(atReader + atWriter, 0);
    ends.writer.close();
    QTRY_COMPARE(atReader, 1);
    QTRY_COMPARE(atWriter, 1);
    QVERIFY(ends.reader.end() == StreamEnd::Peer);
}

void tst_AsyncStreamWriting::callsBackOnceForOurOwnClose()
{
    StreamEnds ends(kind());
    int calls = 0;
    ends.reader.onClose([&] {
        ++calls;
        throw std::runtime_error("expected by the test");
    });
    ends.reader.close();
    QCOMPARE(calls, 0); // from the loop
    QTest::ignoreMessage(QtCriticalMsg, "Exception in close callback of a stream: expected by the test");
    QTRY_COMPARE(calls, 1);
    ends.reader.close();
    turnSomeTimes();
    QCOMPARE(calls, 1);
}

void tst_AsyncStreamWriting::knowsItsEnds()
{
    StreamEnds ends(kind());
    if (isTcp()) {
        QCOMPARE(ends.reader.peer().port, ends.writer.local().port);
        QVERIFY(ends.reader.peer().port != 0);
    } else if (kind() == "unix") {
        QVERIFY(ends.reader.peer().isUnix());
    } else {
        QCOMPARE(ends.reader.peer().isIPv6, kNobody.isIPv6);
        QVERIFY(!ends.reader.peer().isUnix());
    }
    QCOMPARE(ends.reader.isTls(), kind() == "tls");
    QCOMPARE(ends.reader.tlsFacts().version, kind() == "tls" ? QByteArray("TLSv1.3") : QByteArray());
}

void tst_AsyncStreamWriting::setsNoDelay()
{
    StreamEnds ends(kind());
    const auto value = [&] {
        int on = -1;
        socklen_t length = sizeof on;
        const int result =
            ::getsockopt(ends.reader.descriptor(), IPPROTO_TCP, 1, &on, &length); // TCP_NODELAY
        return result == 0 ? on != 0 : false;
    };
    QCOMPARE(value(), isTcp());
    ends.reader.setNoDelay(false);
    QCOMPARE(value(), false);
    ends.reader.setNoDelay(true);
    QCOMPARE(value(), isTcp());
}

void tst_AsyncStreamWriting::keepsTheWriteBuffersLimit()
{
    StreamEnds ends(kind(), {.writeBuffer = 8 << 20});
    const QByteArray large = pattern(8 << 20);
    Task<Result<void>> written = ends.writer.write(large);
    const qint64 queued = ends.writer.queuedBytes();
    QVERIFY(queued > 0);
    const auto refused = awaited(ends.writer.write(large));
    QVERIFY(!refused && isStreamLimit(refused.error()));
    QCOMPARE(ends.writer.queuedBytes(), queued);
    QCOMPARE(readAll(ends.reader.readBytes(large.size())), large);
    QVERIFY(awaited(std::move(written)));
    QVERIFY(wrote(ends.writer, "again"));
    QCOMPARE(readAll(ends.reader.readBytes(5)), QByteArray("again"));
}

void tst_AsyncStreamWriting::failsBehindTheEnd()
{
    StreamEnds ends(kind());
    ends.writer.shutdownWriting();
    const auto behind = awaited(ends.writer.write("x"));
    QVERIFY(!behind && isStreamClosed(behind.error()));
    ends.writer.close();
    const auto closed = awaited(ends.writer.write("x"));
    QVERIFY(!closed && isStreamClosed(closed.error()));
}

void tst_AsyncStreamWriting::failsForAPeerThatHasGone()
{
    StreamEnds ends(kind());
    const LogWatch log;
    ends.reader.close();
    const QByteArray piece = pattern(100'000);
    QTRY_VERIFY(!wrote(ends.writer, piece));
    const auto result = awaited(ends.writer.write("x"));
    QVERIFY(!result && isStreamClosed(result.error()));
    QCOMPARE(ends.writer.end(), StreamEnd::Failed);
    QVERIFY(ends.writer.systemError() == EPIPE || ends.writer.systemError() == ECONNRESET);
    QCOMPARE(log.lines(), QStringList());
}

void tst_AsyncStreamWriting::endsWritesThatWait()
{
    StreamEnds ends(kind());
    Task<Result<void>> first = ends.writer.write(pattern(16 << 20));
    Task<Result<void>> second = ends.writer.write("x");
    turnSomeTimes();
    QVERIFY(!first.isReady());
    ends.writer.close();
    const auto one = awaited(std::move(first));
    const auto two = awaited(std::move(second));
    QVERIFY(!one && isStreamClosed(one.error()));
    QVERIFY(!two && isStreamClosed(two.error()));
}

void tst_AsyncStreamWriting::timesOut()
{
    StreamEnds ends(kind());
    ends.writer.limits().writeTime = 50ms;
    const QByteArray large = pattern(16 << 20);
    const auto late = awaited(ends.writer.write(large));
    QVERIFY(!late && late.error().isTimeout());
    QVERIFY(!ends.writer.isClosed());
    QCOMPARE(readAll(ends.reader.readBytes(large.size())), large); // it goes on
}

void tst_AsyncStreamWriting::tellsAReset()
{
    if (!isTcp())
        QSKIP("only TCP has resets");
    StreamEnds ends(kind());
    const LogWatch log;
    Task<Result<QByteArray>> task = ends.reader.readSome();
    ends.writer.abort();
    QCOMPARE(ends.writer.end(), StreamEnd::Aborted);
    const auto result = awaited(std::move(task));
    QVERIFY(!result && isStreamClosed(result.error()));
    QCOMPARE(result.error().code, std::make_error_code(std::errc::connection_reset));
    QCOMPARE(ends.reader.systemError(), ECONNRESET);
    QCOMPARE(ends.reader.end(), StreamEnd::Failed);
    QCOMPARE(log.lines(), QStringList()); // whoever asked knows
}

void tst_AsyncStreamWriting::survivesBrokenPipes()
{
    using Handler = void (*)(int);
    const Handler before = std::signal(SIGPIPE, SIG_DFL); // as in a program that knows nothing of it
    StreamEnds ends(kind());
    ends.reader.close();
    const QByteArray piece = pattern(100'000);
    QTRY_VERIFY(!wrote(ends.writer, piece));
    std::signal(SIGPIPE, before);
}

void tst_AsyncStreamWriting::isSilentWhenItGoes()
{
    int calls = 0;
    {
        StreamEnds ends(kind());
        ends.reader.onClose([&] { ++calls; });
        ends.writer.onClose([&] { ++calls; });
    }
    turnSomeTimes();
    QCOMPARE(calls, 0);
}

void tst_AsyncStreamWriting::goesInsideAWrite()
{
    if (kind() == "pipe")
        QSKIP("a pipe has one direction");
    StreamEnds ends(kind());
    auto stream = std::make_unique<AsyncStream>(std::move(ends.writer));
    const auto letGo = [](std::unique_ptr<AsyncStream> *held) -> Task<> {
        (void)co_await (*held)->readSome();
        held->reset();
    };
    const Task<> reading = letGo(&stream);
    ends.reader.abort();
    pollfd end{stream->descriptor(), 0, 0};
    QCOMPARE(::poll(&end, 1, 20'000), 1); // it is known to be broken, and the loop did not run
    const auto result = awaited(stream->write("x"));
    QVERIFY(!result && isStreamClosed(result.error()));
    QVERIFY(!stream); // gone before write() returned
}

QTEST_GUILESS_MAIN(tst_AsyncStreamWriting)
#include "tst_asyncstreamwriting.moc"
