// SPDX-FileCopyrightText: 2026 Eyewall contributors
// SPDX-License-Identifier: MIT
#include "server/core/sleep.h"
#include "server/net/streamcore.h"
#include "tests/server/core/aborts.h"
#include "tests/server/net/streamends.h"

#include <QElapsedTimer>
#include <QTest>
#include <QTimer>

#include <algorithm>
#include <ctime>

using namespace eyewall::net;
using namespace eyewall::test;
using namespace std::chrono_literals;
using eyewall::Task;
using eyewall::core::Result;

/// Reads of a stream, over every kind of descriptor.
class tst_AsyncStream : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase_data() { addKindRows(); }

    void readsUpToADelimiter();
    void findsADelimiterInPieces();
    void readsUpToAMatch();
    void looksThroughTextOnce();
    void readsExactly();
    void readsNothingAtOnce();
    void readsWhatThereIs();
    void readsIntoMemory();
    void readsIntoMemoryInPart();
    void readsToTheEnd();
    void readsWhatCameBeforeTheEnd();
    void mixesReads();
    void carriesMuch();
    void waitsForWhoReads();
    void leavesTheLoopToOthers();

    void keepsALimitOfDelimiters_data();
    void keepsALimitOfDelimiters();
    void keepsALimitOfMatches();
    void keepsTheReadBuffersLimit();
    void endsInsideARead();
    void closesInsideARead();
    void goesInsideARead();
    void timesOut();
    void givesBackWhatDidNotFill();
    void refusesWrongPatterns();
    void outlivesItsReactor();
    void refusesASecondRead();

private:
    [[nodiscard]] static QByteArray kind()
    {
        QFETCH_GLOBAL(QByteArray, kind);
        return kind;
    }
};

namespace {

QByteArray valueOf(Result<QByteArray> result)
{
    return result ? *result : QByteArray("error: ") + result.error().message.toUtf8();
}

QByteArray read(Task<Result<QByteArray>> task)
{
    return valueOf(awaited(std::move(task)));
}

} // namespace

void tst_AsyncStream::readsUpToADelimiter()
{
    StreamEnds ends(kind());
    QVERIFY(wrote(ends.writer, "first\r\nsecond\r\nthird"));
    QCOMPARE(read(ends.reader.readUntil("\r\n")), QByteArray("first\r\n"));
    QCOMPARE(read(ends.reader.readUntil("\r\n")), QByteArray("second\r\n"));
    QCOMPARE(read(ends.reader.readSome()), QByteArray("third"));
}

void tst_AsyncStream::findsADelimiterInPieces()
{
    StreamEnds ends(kind());
    Task<Result<QByteArray>> task = ends.reader.readUntil("\r\n\r\n");
    QVERIFY(ends.reader.isReading());
    for (const char byte : QByteArray("a\r\nb\r\n\r\nc")) {
        QVERIFY(wrote(ends.writer, QByteArray(1, byte)));
        QCoreApplication::processEvents();
    }
    QCOMPARE(read(std::move(task)), QByteArray("a\r\nb\r\n\r\n"));
    QVERIFY(!ends.reader.isReading());
    QCOMPARE(read(ends.reader.readBytes(1)), QByteArray("c"));
}

void tst_AsyncStream::readsUpToAMatch()
{
    StreamEnds ends(kind());
    Task<Result<QByteArray>> task =
        ends.reader.readUntilRegex(QRegularExpression(QStringLiteral("\r?\n\r?\n")));
    for (const char byte : QByteArray("a\nb\xff\r\n\nrest")) {
        QVERIFY(wrote(ends.writer, QByteArray(1, byte)));
        QCoreApplication::processEvents();
    }
    QCOMPARE(read(std::move(task)), QByteArray("a\nb\xff\r\n\n"));
    QCOMPARE(read(ends.reader.readBytes(4)), QByteArray("rest"));
}

void tst_AsyncStream::looksThroughTextOnce()
{
    qsizetype got = 0;
    const QByteArray piece(1000, 'x');
    const auto took = [&](int pieces) {
        const std::clock_t begin = std::clock();
        StreamEnds ends(kind());
        Task<Result<QByteArray>> task =
            ends.reader.readUntilRegex(QRegularExpression(QStringLiteral("[0-9]+;")));
        for (int i = 0; i < pieces && wrote(ends.writer, piece); ++i)
            QCoreApplication::processEvents();
        (void)wrote(ends.writer, "42;");
        got += read(std::move(task)).size();
        return std::clock() - begin;
    };
    constexpr int kPieces = 300;
    const std::clock_t small = took(kPieces);
    const std::clock_t large = took(10 * kPieces);
    QCOMPARE(got, 11 * kPieces * piece.size() + 6);
    QVERIFY2(large < 40 * std::max(small, CLOCKS_PER_SEC / 1000), "it grows with the square of the length");
}

void tst_AsyncStream::readsExactly()
{
    StreamEnds ends(kind());
    Task<Result<QByteArray>> task = ends.reader.readBytes(5);
    QVERIFY(wrote(ends.writer, "abc"));
    QCoreApplication::processEvents();
    QVERIFY(!task.isReady());
    QVERIFY(wrote(ends.writer, "defg"));
    QCOMPARE(read(std::move(task)), QByteArray("abcde"));
    QCOMPARE(read(ends.reader.readBytes(2)), QByteArray("fg"));
}

void tst_AsyncStream::readsNothingAtOnce()
{
    StreamEnds ends(kind());
    for (int i = 0; i < 3; ++i) {
        Task<Result<QByteArray>> task = ends.reader.readBytes(0);
        QVERIFY(task.isReady());
        QCOMPARE(read(std::move(task)), QByteArray());
        QVERIFY(wrote(ends.writer, {}));
    }
}

void tst_AsyncStream::readsWhatThereIs()
{
    StreamEnds ends(kind());
    QVERIFY(wrote(ends.writer, "abcdef"));
    QCOMPARE(read(ends.reader.readSome(4)), QByteArray("abcd"));
    QCOMPARE(read(ends.reader.readSome(4)), QByteArray("ef"));
}

void tst_AsyncStream::readsIntoMemory()
{
    StreamEnds ends(kind());
    const QByteArray bytes = pattern(300'000);
    Task<Result<void>> written = ends.writer.write("head\n" + bytes + "tail");
    QCOMPARE(read(ends.reader.readUntil("\n")), QByteArray("head\n")); // some of the rest is kept by now
    QByteArray memory(bytes.size(), Qt::Uninitialized);
    const auto count = awaited(ends.reader.readInto({memory.data(), std::size_t(memory.size())}));
    QCOMPARE(count.valueOr(-1), bytes.size());
    QCOMPARE(memory, bytes);
    QCOMPARE(read(ends.reader.readBytes(4)), QByteArray("tail"));
    QVERIFY(awaited(std::move(written)));
}

void tst_AsyncStream::readsIntoMemoryInPart()
{
    StreamEnds ends(kind());
    QVERIFY(wrote(ends.writer, "abc"));
    std::array<char, 10> memory{};
    QCOMPARE(awaited(ends.reader.readInto(memory, true)).valueOr(-1), 3);
    QCOMPARE(QByteArray(memory.data(), 3), QByteArray("abc"));
}

void tst_AsyncStream::readsToTheEnd()
{
    StreamEnds ends(kind());
    const QByteArray bytes = pattern(1 << 20);
    Task<Result<void>> written = ends.writer.write(bytes);
    ends.writer.shutdownWriting();
    QCOMPARE(read(ends.reader.readUntilClose()), bytes);
    QCOMPARE(ends.reader.end(), StreamEnd::Peer);
    QVERIFY(awaited(std::move(written)));
    QCOMPARE(read(ends.reader.readUntilClose()), QByteArray());
    QVERIFY(!ends.reader.isTruncated());
}

void tst_AsyncStream::readsWhatCameBeforeTheEnd()
{
    StreamEnds ends(kind());
    QVERIFY(wrote(ends.writer, "line\nrest"));
    ends.writer.close();
    QCOMPARE(read(ends.reader.readUntil("\n")), QByteArray("line\n"));
    const auto missing = awaited(ends.reader.readUntil("\n"));
    QVERIFY(!missing && isStreamClosed(missing.error()));
    QCOMPARE(read(ends.reader.readSome()), QByteArray("rest"));
    const auto behind = awaited(ends.reader.readSome());
    QVERIFY(!behind && isStreamClosed(behind.error()));
}

void tst_AsyncStream::mixesReads()
{
    StreamEnds ends(kind());
    const QByteArray bytes = pattern(400'000);
    Task<Result<void>> written = ends.writer.write(bytes);
    ends.writer.shutdownWriting();
    QByteArray received;
    quint32 state = 7;
    std::array<char, 3000> memory{};
    while (received.size() < bytes.size() - 40'000) {
        state = state * 1664525 + 1013904223;
        const qsizetype size = qsizetype(state >> 20);
        if (state % 4 == 0)
            received += read(ends.reader.readBytes(size));
        else if (state % 4 == 1)
            received += read(ends.reader.readSome(size + 1));
        else if (state % 4 == 2)
            received += read(ends.reader.readUntil(bytes.sliced(received.size() + size, 8)));
        else
            received.append(memory.data(), awaited(ends.reader.readInto(memory)).valueOr(-1));
    }
    received += read(ends.reader.readUntilClose());
    QCOMPARE(received, bytes);
}

void tst_AsyncStream::carriesMuch()
{
    StreamEnds ends(kind());
    const QByteArray bytes = pattern(20 << 20);
    Task<Result<void>> written = ends.writer.write(bytes);
    QCOMPARE(read(ends.reader.readBytes(bytes.size())), bytes);
    QVERIFY(awaited(std::move(written)));
    QCOMPARE(ends.writer.queuedBytes(), 0);
}

void tst_AsyncStream::waitsForWhoReads()
{
    StreamEnds ends(kind());
    const QByteArray bytes = pattern(16 << 20);
    Task<Result<void>> written = ends.writer.write(bytes);
    // Nobody reads: what the kernel does not keep stays with the writer.
    for (int i = 0; i < 20; ++i)
        QCoreApplication::processEvents();
    const qint64 queued = ends.writer.queuedBytes();
    QVERIFY(queued > bytes.size() / 2);
    QVERIFY(ends.writer.isWriting());
    QVERIFY(!written.isReady());
    QCOMPARE(read(ends.reader.readBytes(bytes.size())), bytes);
    QVERIFY(awaited(std::move(written)));
}

void tst_AsyncStream::leavesTheLoopToOthers()
{
    StreamEnds ends(kind());
    Task<Result<void>> written = ends.writer.write(pattern(16 << 20));
    int turns = 0;
    QTimer timer;
    connect(&timer, &QTimer::timeout, this, [&turns] { ++turns; });
    timer.start(0);
    QVERIFY(awaited(ends.reader.readBytes(16 << 20)));
    QVERIFY2(turns > 3, QByteArray::number(turns).constData());
    QVERIFY(awaited(std::move(written)));
}

void tst_AsyncStream::keepsALimitOfDelimiters_data()
{
    QTest::addColumn<QByteArray>("sent");
    QTest::addColumn<qsizetype>("most");
    QTest::addColumn<QByteArray>("received"); // empty: refused
    QTest::newRow("exactly") << QByteArray("abc\r\n") << qsizetype(5) << QByteArray("abc\r\n");
    QTest::newRow("more behind it") << QByteArray("abc\r\nabcdefghijk") << qsizetype(5)
                                    << QByteArray("abc\r\n");
    QTest::newRow("one too many") << QByteArray("abcd\r\n") << qsizetype(5) << QByteArray();
    QTest::newRow("none") << QByteArray("abcdefgh") << qsizetype(5) << QByteArray();
}

void tst_AsyncStream::keepsALimitOfDelimiters()
{
    QFETCH(QByteArray, sent);
    QFETCH(qsizetype, most);
    QFETCH(QByteArray, received);
    StreamEnds ends(kind());
    QVERIFY(wrote(ends.writer, sent));
    const auto result = awaited(ends.reader.readUntil("\r\n", most));
    QCOMPARE(result.hasValue(), !received.isEmpty());
    if (result) {
        QCOMPARE(*result, received);
        return;
    }
    QVERIFY(isStreamLimit(result.error()));
    QVERIFY(!isStreamClosed(result.error()));
    QCOMPARE(read(ends.reader.readBytes(sent.size())), sent); // nothing is lost, and nothing is closed
}

void tst_AsyncStream::keepsALimitOfMatches()
{
    StreamEnds ends(kind());
    QVERIFY(wrote(ends.writer, "abcde;"));
    const QRegularExpression semicolon(QStringLiteral(";"));
    const auto refused = awaited(ends.reader.readUntilRegex(semicolon, 5));
    QVERIFY(!refused && isStreamLimit(refused.error()));
    QCOMPARE(read(ends.reader.readUntilRegex(semicolon, 6)), QByteArray("abcde;"));
}

void tst_AsyncStream::keepsTheReadBuffersLimit()
{
    StreamEnds ends(kind(), {.readBuffer = 1000, .readChunk = 100});
    Task<Result<void>> written = ends.writer.write(pattern(5000));
    const auto tooMuch = awaited(ends.reader.readBytes(1001));
    QVERIFY(!tooMuch && isStreamLimit(tooMuch.error()));
    const auto noEnd = awaited(ends.reader.readUntilClose());
    QVERIFY(!noEnd && isStreamLimit(noEnd.error()));
    // In pieces it goes: tst_flow_control of the model.
    QByteArray received;
    while (received.size() < 5000)
        received += read(ends.reader.readBytes(500));
    QCOMPARE(received, pattern(5000));
    QVERIFY(awaited(std::move(written)));
}

void tst_AsyncStream::endsInsideARead()
{
    StreamEnds ends(kind());
    Task<Result<QByteArray>> task = ends.reader.readBytes(10);
    QVERIFY(wrote(ends.writer, "abc"));
    ends.writer.close();
    const auto result = awaited(std::move(task));
    QVERIFY(!result && isStreamClosed(result.error()));
    QVERIFY(!result.error().isTimeout());
}

void tst_AsyncStream::closesInsideARead()
{
    StreamEnds ends(kind());
    Task<Result<QByteArray>> task = ends.reader.readBytes(10);
    ends.reader.close();
    QVERIFY(task.isReady());
    const auto result = awaited(std::move(task));
    QVERIFY(!result && isStreamClosed(result.error()));
    QCOMPARE(ends.reader.end(), StreamEnd::Local);
    const auto later = awaited(ends.reader.readSome());
    QVERIFY(!later && isStreamClosed(later.error()));
}

void tst_AsyncStream::goesInsideARead()
{
    const int before = openDescriptors();
    {
        std::optional<StreamEnds> ends(std::in_place, kind());
        Task<Result<QByteArray>> task = ends->reader.readBytes(10);
        ends.reset();
        const auto result = awaited(std::move(task));
        QVERIFY(!result && isStreamClosed(result.error()));
    }
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    QCOMPARE(openDescriptors(), before);
}

void tst_AsyncStream::timesOut()
{
    StreamEnds ends(kind());
    ends.reader.limits().readTime = 50ms;
    QVERIFY(wrote(ends.writer, "abc"));
    QElapsedTimer timer;
    timer.start();
    const auto late = awaited(ends.reader.readBytes(10));
    QVERIFY(!late && late.error().isTimeout());
    QVERIFY(!isStreamClosed(late.error()));
    QVERIFY(timer.elapsed() >= 49);
    QVERIFY(wrote(ends.writer, "def"));
    QCOMPARE(read(ends.reader.readBytes(6)), QByteArray("abcdef")); // nothing is lost
}

void tst_AsyncStream::givesBackWhatDidNotFill()
{
    StreamEnds ends(kind());
    ends.reader.limits().readTime = 50ms;
    std::array<char, 10> memory{};
    QVERIFY(wrote(ends.writer, "abc"));
    const auto late = awaited(ends.reader.readInto(memory));
    QVERIFY(!late && late.error().isTimeout());
    ends.reader.limits().readTime = 0ms;
    QVERIFY(wrote(ends.writer, "def"));
    ends.writer.close();
    const auto cut = awaited(ends.reader.readInto(memory));
    QVERIFY(!cut && isStreamClosed(cut.error()));
    QCOMPARE(read(ends.reader.readUntilClose()), QByteArray("abcdef"));
}

void tst_AsyncStream::refusesWrongPatterns()
{
    StreamEnds ends(kind());
    const auto result = awaited(ends.reader.readUntilRegex(QRegularExpression(QStringLiteral("("))));
    QVERIFY(!result);
    QCOMPARE(result.error().code, std::make_error_code(std::errc::invalid_argument));
    const auto empty = awaited(ends.reader.readUntil({}));
    QVERIFY(!empty);
    QCOMPARE(empty.error().code, std::make_error_code(std::errc::invalid_argument));
}

void tst_AsyncStream::outlivesItsReactor()
{
    auto reactor = std::make_unique<Reactor>(); // as a worker has it
    std::optional<StreamEnds> ends(std::in_place, kind());
    QCOMPARE(Reactor::shared().get(), reactor.get());
    Task<Result<QByteArray>> task = ends->reader.readBytes(10);
    reactor.reset();
    const auto result = awaited(std::move(task));
    QVERIFY(!result && isStreamClosed(result.error()));
    QVERIFY(ends->reader.isClosed());
    QVERIFY(!awaited(ends->writer.write("x")));
    ends.reset();
}

void tst_AsyncStream::refusesASecondRead()
{
    StreamEnds ends(kind());
    Task<Result<QByteArray>> first = ends.reader.readBytes(3);
#ifdef QT_NO_DEBUG
    const auto second = awaited(ends.reader.readBytes(1));
    QVERIFY(!second);
    QCOMPARE(second.error().code, std::make_error_code(std::errc::operation_in_progress));
#else
    QVERIFY(aborts([&] { (void)ends.reader.readBytes(1); }));
#endif
    QVERIFY(wrote(ends.writer, "abc"));
    QCOMPARE(read(std::move(first)), QByteArray("abc"));
}

QTEST_GUILESS_MAIN(tst_AsyncStream)
#include "tst_asyncstream.moc"
