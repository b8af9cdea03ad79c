// SPDX-FileCopyrightText: 2026 Eyewall contributors
// SPDX-License-Identifier: MIT
#include "server/monitor/logbook.h"

#include <QSignalSpy>
#include <QTest>

#include <thread>
#include <vector>

using namespace eyewall::monitor;

class tst_LogBook : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void handsOutWhatCameSinceTheLastTime();
    void tellsOnceOfManyLines();
    void tellsWhatCameBeforeAnybodyListened();
    void takesLinesOfManyThreads();
    void oldestLinesGoAndAreCounted();
    void keepsToItsBytes();
    void cutsALongLineBetweenCharacters();
};

namespace {

LogLine line(const QByteArray &text)
{
    LogLine line;
    line.time = 1;
    line.severity = LogSeverity::Warning;
    line.category = "eyewall.general";
    line.text = text;
    return line;
}

QByteArray textsOf(const std::deque<LogLine> &lines)
{
    QByteArrayList texts;
    for (const LogLine &line : lines)
        texts += line.text;
    return texts.join(' ');
}

} // namespace

void tst_LogBook::handsOutWhatCameSinceTheLastTime()
{
    LogBook book;
    book.append(line("a"));
    book.append(line("b\nc"));
    const std::deque<LogLine> lines = book.take();
    QCOMPARE(textsOf(lines), QByteArray("a b\nc"));
    QCOMPARE(lines.front().category, QByteArray("eyewall.general"));
    QVERIFY(lines.front().severity == LogSeverity::Warning);
    QVERIFY(!lines.front().isCut());
    QVERIFY(book.take().empty());
    book.append(line("d"));
    QCOMPARE(textsOf(book.take()), QByteArray("d"));
    QCOMPARE(book.lost(), 0);
}

void tst_LogBook::tellsOnceOfManyLines()
{
    LogBook book;
    QSignalSpy added(&book, &LogBook::linesAdded);
    for (int i = 0; i < 1000; ++i)
        book.append(line("a"));
    QCOMPARE(added.count(), 0); // never from inside append()
    QVERIFY(added.wait());
    QCOMPARE(added.count(), 1);
    QCOMPARE(book.take().size(), 1000);
    book.append(line("b"));
    QVERIFY(added.wait());
    QCOMPARE(added.count(), 2);
}

void tst_LogBook::tellsWhatCameBeforeAnybodyListened()
{
    LogBook book;
    book.append(line("early"));
    QSignalSpy added(&book, &LogBook::linesAdded);
    QVERIFY(added.wait());
    QCOMPARE(textsOf(book.take()), QByteArray("early"));
}

void tst_LogBook::takesLinesOfManyThreads()
{
    constexpr int kThreads = 4;
    constexpr int kEach = 20'000;
    LogBook book({1000, 1'000'000});
    std::vector<std::thread> threads;
    for (int i = 0; i < kThreads; ++i) {
        threads.emplace_back([&book] {
            for (int n = 0; n < kEach; ++n)
                book.append(line("x"));
        });
    }
    quint64 taken = 0;
    for (int i = 0; i < 100; ++i)
        taken += book.take().size();
    for (std::thread &thread : threads)
        thread.join();
    taken += book.take().size();
    QCOMPARE(taken + book.lost(), quint64(kThreads * kEach));
    QSignalSpy added(&book, &LogBook::linesAdded);
    QVERIFY(added.wait());
    QVERIFY(QThread::currentThread() == book.thread());
}

void tst_LogBook::oldestLinesGoAndAreCounted()
{
    LogBook book({3, 1000});
    for (const char *text : {"a", "b", "c", "d", "e"})
        book.append(line(text));
    QCOMPARE(book.lost(), 2);
    QCOMPARE(textsOf(book.take()), QByteArray("c d e"));
}

void tst_LogBook::keepsToItsBytes()
{
    LogBook book({100, 10});
    for (const char *text : {"aaaa", "bbbb", "cccc"})
        book.append(line(text));
    QCOMPARE(book.lost(), 1);
    QCOMPARE(textsOf(book.take()), QByteArray("bbbb cccc"));
    book.append(line("dddd")); // the bytes of what was taken do not count any more
    book.append(line("eeee"));
    QCOMPARE(book.lost(), 1);
}

void tst_LogBook::cutsALongLineBetweenCharacters()
{
    LogBook book;
    book.append(line(QByteArray(LogBook::kLongestText, 'a')));
    const QByteArray euro = "\xe2\x82\xac";
    book.append(line(QByteArray(LogBook::kLongestText - 1, 'a') + euro + euro));
    const std::deque<LogLine> lines = book.take();
    QVERIFY(!lines.at(0).isCut());
    QCOMPARE(lines.at(0).text.size(), LogBook::kLongestText);
    QVERIFY(lines.at(1).isCut());
    QCOMPARE(lines.at(1).text, QByteArray(LogBook::kLongestText - 1, 'a'));
    QCOMPARE(lines.at(1).wholeSize, LogBook::kLongestText + 5);
}

QTEST_GUILESS_MAIN(tst_LogBook)
#include "tst_logbook.moc"
